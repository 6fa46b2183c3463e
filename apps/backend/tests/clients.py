"""HTTP clients of the application under test."""

import json
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import cache
from typing import Any

import httpx
from fastapi import FastAPI

from src.config import ROOT, Settings
from src.main import create_app

type Client = httpx.AsyncClient


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[FastAPI]:
    """Run a separate application."""
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        yield app


def client_of(app: FastAPI, token: str | None = None, address: str = "127.0.0.1") -> Client:
    """Return a client of an application with an IP address, authenticated by a token if given."""
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app, client=(address, 50_000)),
        base_url="http://sams.test/api/v1",
        headers={"Authorization": f"Bearer {token}"} if token else {},
        event_hooks={"response": [_check_declared]},
    )


async def _check_declared(answer: httpx.Response) -> None:
    """Check that OpenAPI declares the status and code of each problem that a test receives."""
    if answer.headers.get("content-type") != "application/problem+json" or answer.request.method == "HEAD":
        return
    details = json.loads(await answer.aread())
    path = answer.request.url.path
    # Of several matching paths, the one with the fewest parameters is served.
    operation = next((found for address, found in _declared_problems() if address.fullmatch(path)), {})
    codes = operation.get(answer.request.method.lower(), {}).get(str(answer.status_code))
    if operation and answer.status_code != 405:
        assert codes is not None, f"{answer.request.method} {path}: {answer.status_code} is not declared"
        assert details["code"] in codes, f"{answer.request.method} {path}: {details['code']} is not declared"


@cache
def _declared_problems() -> list[tuple[re.Pattern[str], dict[str, dict[str, list[str]]]]]:
    """Return the paths of the document with the codes of each method and status.

    Those with the fewest parameters come first.
    """
    document = json.loads((ROOT / "packages" / "api-client" / "openapi.json").read_text(encoding="utf-8"))
    shared = {
        name: response["content"]["application/problem+json"]["schema"]["allOf"][1]["properties"]["code"][
            "enum"
        ]
        for name, response in document["components"]["responses"].items()
    }
    return [
        (
            re.compile(re.sub(r"\{[^/]+\}", "[^/]+", path)),
            {
                method: {
                    status: shared[response["$ref"].rsplit("/", 1)[1]]
                    for status, response in operation["responses"].items()
                    if "$ref" in response
                }
                for method, operation in document["paths"][path].items()
            },
        )
        for path in sorted(document["paths"], key=lambda path: path.count("{"))
    ]


def problem(answers: httpx.Response | Sequence[httpx.Response]) -> dict[str, Any]:
    """Return the problem of a response, or of the only response with a problem."""
    if isinstance(answers, httpx.Response):
        answers = [answers]
    refusals = [answer for answer in answers if answer.status_code >= 400]
    assert len(refusals) == 1, [answer.text for answer in answers]
    assert refusals[0].headers["content-type"] == "application/problem+json"
    details: dict[str, Any] = refusals[0].json()
    assert details["status"] == refusals[0].status_code
    return details
