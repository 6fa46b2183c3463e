"""Compares SAMS with its floor: `python -m benchmarks.run`; see README.md."""

import argparse
import asyncio
import json
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI
from rich.console import Console

from benchmarks.cases import Case, cases
from benchmarks.draining import measure_drain
from benchmarks.importing import measure_import
from benchmarks.lifecycle import add_workflows_and_reservations, lifecycle_cases
from benchmarks.load import Load, RequestSpec, measure
from benchmarks.recording import Recording, record
from benchmarks.report import Result, print_results
from benchmarks.servers import add_database, application, engines, fill, floor_of, secret
from src.commands.engines import worker_count
from src.config import Settings
from src.database import Database
from src.main import create_app
from src.services.demo.demo import add_demo_assets, vacuum_tables

IMPORTED_ASSETS = 100_000
JOBS = 10_000
WARM_UP_SECONDS = 1.0

console = Console(stderr=True)


def main() -> None:
    """Run the selected cases, print the results, and write them to a file if requested."""
    options = _options()
    parent = Path(tempfile.gettempdir()) if options.directory is None else options.directory
    parent.mkdir(parents=True, exist_ok=True)
    directory = Path(tempfile.mkdtemp(prefix="sams-benchmark-", dir=parent))
    directory.chmod(0o755)
    results: list[Result] = []
    try:
        with engines(directory) as settings:
            results += _measure_import(settings, options)
            results += _measure_jobs(settings, options)
            # Creating a million assets takes minutes.
            needs_assets = not options.only or not {"import", "jobs"}.issuperset(options.only)
            for assets in (options.assets or (100_000, 1_000_000)) if needs_assets else ():
                results += _measure_size(settings, options, directory, assets)
    finally:
        shutil.rmtree(directory)
    print_results(results, worker_count(settings))
    if options.json:
        options.json.write_text(json.dumps([result.as_json() for result in results], indent=2) + "\n")


def _options() -> Any:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.run", description=__doc__)
    parser.add_argument("--assets", type=int, action="append", help="number of assets; repeat for several")
    parser.add_argument(
        "--only", action="append", default=[], help="part of a case's name; repeat for several"
    )
    parser.add_argument("--rounds", type=int, default=5, help="rounds per case, alternating with the floor")
    parser.add_argument("--seconds", type=float, default=3.0, help="seconds per round")
    parser.add_argument("--directory", type=Path, help="directory for the data of the servers")
    parser.add_argument("--json", type=Path, help="write the results to this file")
    return parser.parse_args()


def _is_selected(name: str, only: Iterable[str]) -> bool:
    return not only or any(part in name for part in only)


def _measure_import(settings: Settings, options: Any) -> Iterator[Result]:
    name = f"import of {IMPORTED_ASSETS:,}"
    if not _is_selected(name, options.only):
        return
    result = Result(IMPORTED_ASSETS, Case(name, []))
    for number in range(min(options.rounds, 3)):
        console.print(f"{name}, {number + 1}")
        seconds_taken = asyncio.run(measure_import(settings, IMPORTED_ASSETS, number))
        result.floor.append(IMPORTED_ASSETS / seconds_taken.floor)
        result.ours.append(IMPORTED_ASSETS / seconds_taken.ours)
    yield result


def _measure_jobs(settings: Settings, options: Any) -> Iterator[Result]:
    for workers in (1, 2):
        name = f"jobs, {workers} worker{'s' if workers > 1 else ''}"
        if not _is_selected(name, options.only):
            continue
        result = Result(JOBS, Case(name, []))
        for number in range(min(options.rounds, 3)):
            console.print(f"{name}, {number + 1}")
            seconds_taken = asyncio.run(measure_drain(settings, f"jobs_{workers}_{number}", JOBS, workers))
            result.floor.append(JOBS / seconds_taken["floor"])
            result.ours.append(JOBS / seconds_taken["ours"])
        yield result


def _measure_size(settings: Settings, options: Any, directory: Path, assets: int) -> list[Result]:
    console.print(f"Creating {assets:,} assets")
    settings = asyncio.run(add_database(settings, f"assets_{assets}"))
    fill(settings)
    asyncio.run(_add_assets(settings, assets))
    asyncio.run(add_workflows_and_reservations(settings))
    plan = asyncio.run(_record(settings, options.only))
    results = [Result(assets, case) for case, _ in plan]
    recordings = {
        request.path: recording
        for number, (_, recorded) in enumerate(plan)
        for request, recording in zip(_floor_requests(number, recorded), recorded, strict=True)
    }
    with application(settings) as ours, floor_of(settings, recordings, directory) as floor:
        token = _log_in(settings, ours)
        for number, result in enumerate(results):
            console.print(f"{assets:,} assets: {result.case.name}")
            headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
            floor_requests = [[request] for request in _floor_requests(number, plan[number][1])]
            for turn in range(options.rounds + 1):
                seconds = options.seconds if turn else WARM_UP_SECONDS
                at_floor = measure(Load(floor, floor_requests, {}, seconds))
                at_ours = measure(Load(ours, result.case.sequences, headers, seconds))
                if turn:
                    result.add(at_floor, at_ours)
    return results


async def _add_assets(settings: Settings, count: int) -> None:
    database = await Database.connect(settings)
    try:
        await add_demo_assets(database, settings, count, writers=worker_count(settings))
        await vacuum_tables(database)
    finally:
        await database.close()


def _floor_requests(number: int, recorded: Sequence[object]) -> list[RequestSpec]:
    """Return the requests to the floor, one for each sequence of a case."""
    return [RequestSpec("GET", f"/{number}/{sequence}") for sequence in range(len(recorded))]


async def _record(settings: Settings, only: list[str]) -> list[tuple[Case, list[list[Recording]]]]:
    """Return the selected cases, each with the recorded SQL of its sequences."""
    app = create_app(settings)
    async with _client(app, settings) as client:
        all_cases = [*await cases(client), *await lifecycle_cases(client)]
        selected = [case for case in all_cases if _is_selected(case.name, only)]
        return [
            (case, [await record(app, client, sequence) for sequence in case.sequences]) for case in selected
        ]


@asynccontextmanager
async def _client(app: FastAPI, settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://benchmark") as client,
    ):
        response = await client.post("/api/v1/auth/login", json=_account(settings))
        client.headers["Authorization"] = f"Bearer {response.raise_for_status().json()['access_token']}"
        yield client


def _log_in(settings: Settings, port: int) -> str:
    response = httpx.post(f"http://127.0.0.1:{port}/api/v1/auth/login", json=_account(settings))
    return str(response.raise_for_status().json()["access_token"])


def _account(settings: Settings) -> dict[str, str]:
    return {"email": "manager@example.com", "password": secret(settings.demo_password)}


if __name__ == "__main__":
    main()
