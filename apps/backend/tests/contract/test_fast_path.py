"""Reads on the fast path answer like reads through FastAPI's own dependency resolution."""

import re
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI, Request, Response

from src.api.routing import PREFIX, Route
from src.api.v1.router import ROUTERS
from src.security import Role
from tests.clients import Client, client_of
from tests.contract.registry import LISTS
from tests.contract.scenarios import build_case
from tests.factories import Factory

READS: dict[str, Route] = {
    route.path.removeprefix(PREFIX): route
    for router in ROUTERS
    for route in router.routes
    if isinstance(route, Route) and "GET" in (route.methods or ())
}
FAST = [path for path, route in READS.items() if route.fast_handler is not None]
SLOW = {
    "/attachments/{attachment_id}/content",  # read headers
    "/attachments/{attachment_id}/thumbnail",
    "/auth/sessions",  # depend on a dependency: an API token is refused
    "/auth/tokens",
    "/auth/tokens/{token_id}",
    "/events/stream",  # does not end
    "/workflows/{workflow_id}",  # checked for execution by the services, in a session
    "/workflows/summary",  # do not build their response themselves
    "/chat-addresses",
    "/chat-addresses/{chat_address_id}",
    "/notification-templates",
    "/notification-templates/{kind}/{channel}/{locale}",
}
QUERIES = (
    "",
    "limit=2&count=true",
    "limit=0",
    "limit=1&limit=2",
    "unknown=1",
    "as_of=2031-03-01T00:00:00Z",
)
PERIOD = "?from=2031-03-01T09:00:00Z&to=2031-03-02T09:00:00Z"
DAYS = "?from=2031-03-01&to=2031-03-02"
# Different in every response: the request's id, and the requests that remain in the window.
VOLATILE_HEADERS = {"x-request-id", "ratelimit"}


class Readers:
    """Resources of every kind, an administrator, and the employee they belong to."""

    def __init__(self, admin: Client, employee: Client, anonymous: Client) -> None:
        self.admin = admin
        self.employee = employee
        self.anonymous = anonymous
        self.addresses: dict[str, str] = {}
        """The address of one existing resource or list by its path in OpenAPI."""


@pytest.fixture(scope="module")
async def readers(app: FastAPI, make: Factory) -> AsyncIterator[Readers]:
    owner = await make.user(role=Role.EMPLOYEE)
    async with (
        client_of(app, await make.access_token(await make.user(role=Role.ADMIN))) as admin,
        client_of(app, await make.access_token(owner)) as employee,
        client_of(app) as anonymous,
    ):
        readers = Readers(admin, employee, anonymous)
        for row in LISTS:
            case = await build_case(row, make, owner, admin)
            readers.addresses[row.path] = case.path
            if row.item_path is not None:
                readers.addresses[row.item_path] = case.item_path(case.ids[0])
        asset = await make.asset()
        calendar = (await employee.post("/reservations/calendar")).json()["url"]
        readers.addresses |= {
            "/assets/by-tag/{asset_tag}": f"/assets/by-tag/{asset.asset_tag}",
            "/assets/{asset_id}/availability": f"/assets/{asset.id}/availability{PERIOD}",
            "/asset-models/{asset_model_id}/availability": (
                f"/asset-models/{(await make.asset_model()).id}/availability{PERIOD}"
            ),
            "/asset-models/{asset_model_id}/availability-by-day": (
                f"/asset-models/{(await make.asset_model()).id}/availability-by-day{DAYS}"
            ),
            "/reservations.ics": calendar.removeprefix(PREFIX),
        }
        yield readers


def test_fast_path_handles_every_supported_read() -> None:
    assert set(READS) - set(FAST) == SLOW


@pytest.mark.parametrize("path", FAST)
async def test_fast_path_answers_like_the_slow_path(
    readers: Readers, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = readers.addresses.get(path, path)
    addresses = [address + ("&" if "?" in address else "?") * bool(query) + query for query in QUERIES]
    if "{" in path:
        addresses += [re.sub(r"\{\w+\}", value, path) for value in (str(uuid4()), "not-an-id")]

    statuses = set()
    for client in (readers.admin, readers.employee, readers.anonymous):
        for url in addresses:
            fast, slow = await on_both_paths(client, READS[path], url, monkeypatch)
            assert compared(fast) == compared(slow), url
            statuses.add((fast.status_code, url))
    assert (200, address) in statuses
    assert len({status for status, _ in statuses}) > 1


async def on_both_paths(
    client: Client, route: Route, url: str, monkeypatch: pytest.MonkeyPatch
) -> tuple[httpx.Response, httpx.Response]:
    """Return the responses of the fast and of the slow path to the same request."""
    handle, calls = route.fast_handler, []
    assert handle is not None

    async def counted(request: Request) -> Response:
        calls.append(request)
        return await handle(request)

    with monkeypatch.context() as patch:
        patch.setattr(route, "fast_handler", counted)
        fast = await client.get(url)
    # Query parameters that do not exist are refused before either path.
    assert len(calls) == 1 or fast.status_code == 422
    with monkeypatch.context() as patch:
        patch.setattr(route, "fast_handler", None)
        slow = await client.get(url)
    return fast, slow


def compared(response: httpx.Response) -> tuple[int, dict[str, str], Any]:
    """Return the parts of a response that must be equal."""
    headers = {name: value for name, value in response.headers.items() if name not in VOLATILE_HEADERS}
    if not response.headers["content-type"].endswith("json"):
        return response.status_code, headers, response.content
    body = response.json()
    if response.is_error:
        del body["request_id"]
    return response.status_code, headers, body
