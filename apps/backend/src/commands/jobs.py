"""`sams jobs`: list unfinished jobs, and run them again."""

import asyncio
from typing import Annotated, Any
from uuid import UUID

import orjson
import typer
from rich.markup import escape
from rich.table import Column, Table

from src.commands.console import out
from src.commands.engines import engines
from src.config import Settings
from src.database import Database, set_audit_actor
from src.schemas.job import JobState
from src.services.core import job_list
from src.services.lists.list_spec import ListQuery

app = typer.Typer(help="List unfinished jobs, and run them again.", invoke_without_command=True)

Name = Annotated[str | None, typer.Option(help="Only jobs of this name, such as webhooks.deliver.")]
State = Annotated[JobState | None, typer.Option(help="Only jobs in this state.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.callback()
def show(context: typer.Context, name: Name = None, state: State = None, as_json: AsJson = False) -> None:
    """List the jobs that are queued, running or failed."""
    if context.invoked_subcommand is not None:
        return
    with engines("sams jobs") as settings:
        found = asyncio.run(_list(settings, name, state))
    if as_json:
        typer.echo(orjson.dumps(found, default=str, option=orjson.OPT_INDENT_2 | orjson.OPT_UTC_Z).decode())
        return
    if not found:
        out.print("No unfinished jobs")
        return
    table = Table(Column("Job", justify="right"), "Name", "State", "Attempts", "Runs at", "Error")
    for job in found:
        table.add_row(
            str(UUID(job["id"]).int),
            job["name"],
            job["state"],
            str(job["attempts"]),
            f"{job['run_at']:%Y-%m-%d %H:%M:%S %Z}",
            escape(job["error"] or ""),
        )
    out.print(table)


@app.command()
def run(
    number: Annotated[int, typer.Argument(min=1, help="The number of the job in `sams jobs`.")],
) -> None:
    """Run a failed or queued job now, with all its attempts."""
    with engines("sams jobs run") as settings:
        asyncio.run(_run(settings, number))
    out.print(f"Job {number} is queued to run now; it needs a running worker")


async def _list(settings: Settings, name: str | None, state: JobState | None) -> list[dict[str, Any]]:
    filters: dict[Any, list[str]] = {}
    if name is not None:
        filters["name", ""] = [name]
    if state is not None:
        filters["state", ""] = [state]
    database = await Database.connect(settings)
    try:
        async with database.read_connection() as connection:
            page = await job_list.list_jobs(connection, ListQuery(filters=filters, limit=500))
            found = page.items
            while page.after is not None:
                page = await job_list.list_jobs(
                    connection, ListQuery(filters=filters, limit=500, after=page.after)
                )
                found += page.items
    finally:
        await database.close()
    return found


async def _run(settings: Settings, number: int) -> None:
    database = await Database.connect(settings)
    try:
        async with database.session() as session:
            await set_audit_actor(session, actor_name="sams jobs run")
            await job_list.run_job(session, UUID(int=number))
    finally:
        await database.close()
