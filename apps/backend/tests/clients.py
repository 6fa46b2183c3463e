"""Those who ask the application, as they are in tests."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import httpx
from fastapi import FastAPI

from src.config import Settings
from src.main import create_app

type Client = httpx.AsyncClient


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[FastAPI]:
    """Run an application of its own."""
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        yield app


def client_of(app: FastAPI, token: str | None = None, address: str = "127.0.0.1") -> Client:
    """Return somebody at an address who asks an application, signed in by a token."""
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app, client=(address, 50_000)),
        base_url="http://sams.test/api/v1",
        headers={"Authorization": f"Bearer {token}"} if token else {},
    )


def problem(answers: httpx.Response | Sequence[httpx.Response]) -> dict[str, Any]:
    """Return what a refusal tells, or the one refusal among answers."""
    if isinstance(answers, httpx.Response):
        answers = [answers]
    refusals = [answer for answer in answers if answer.status_code >= 400]
    assert len(refusals) == 1, [answer.text for answer in answers]
    assert refusals[0].headers["content-type"] == "application/problem+json"
    told: dict[str, Any] = refusals[0].json()
    assert told["status"] == refusals[0].status_code
    return told
