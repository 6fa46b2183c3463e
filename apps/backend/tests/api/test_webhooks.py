"""Webhooks: managed by administrators, called by the worker, with a log of their deliveries."""

import asyncio
import socket
import threading
from collections.abc import AsyncIterator
from logging import DEBUG
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlalchemy import delete, text
from standardwebhooks import WebhookVerificationError

from src.config import Settings
from src.database import Database
from src.models import ConsumerOffset, Role
from src.services.events import event_consumers
from tests.clients import Client, client_of, problem, running
from tests.factories import Factory
from tests.receivers import OK, PATIENCE_SECONDS, Receiver, http_status, running_receiver, with_local_webhooks
from tests.workers import running_worker

pytestmark = pytest.mark.usefixtures("delete_webhooks")


@pytest.fixture(scope="module")
def local_settings(settings: Settings) -> Settings:
    """Settings that allow webhooks to this machine, with a long timeout."""
    return with_local_webhooks(settings, timeout_seconds=60)


@pytest.fixture(scope="module")
async def local_app(local_settings: Settings, app: FastAPI) -> AsyncIterator[FastAPI]:
    """An application on the seeded database that allows webhooks to this machine."""
    async with running(local_settings) as local_app:
        yield local_app


@pytest.fixture
async def admin(local_app: FastAPI, make: Factory) -> AsyncIterator[Client]:
    async with client_of(local_app, await make.access_token(await make.user(role=Role.ADMIN))) as client:
        yield client


@pytest.fixture
async def worker(local_settings: Settings, database: Database) -> AsyncIterator[None]:
    """A worker that sends the events of a test."""
    async with database.session() as session:
        # Events of other tests after the position of an earlier worker are not sent.
        await session.execute(delete(ConsumerOffset).where(ConsumerOffset.name == "webhooks"))
        await event_consumers.register(session, "webhooks")
    async with running_worker(local_settings):
        yield


async def create_webhook(admin: Client, receiver: Receiver, **values: Any) -> dict[str, Any]:
    body = {"name": "ERP", "url": receiver.url(), "events": ["supplier.*"], **values}
    answer = await admin.post("/webhooks", json=body)
    assert answer.status_code == 201, answer.text
    webhook: dict[str, Any] = answer.json()
    return webhook


async def create_supplier(admin: Client) -> dict[str, Any]:
    answer = await admin.post("/suppliers", json={"name": f"컴퓨존 {uuid4().hex}"})
    made: dict[str, Any] = answer.json()
    return made


async def rotate_secret(admin: Client, webhook: dict[str, Any]) -> str:
    answer = await admin.post(f"/webhooks/{webhook['id']}/rotate-secret")
    assert answer.status_code == 200, answer.text
    secret: str = answer.json()["secret"]
    return secret


async def wait_for_attempts(
    admin: Client, webhook: dict[str, Any], attempts: int = 1
) -> list[dict[str, Any]]:
    """Wait for a number of attempts, and return the deliveries, the newest first."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            answer = await admin.get(f"/webhooks/{webhook['id']}/deliveries")
            items: list[dict[str, Any]] = answer.json()["items"]
            if sum(len(item["attempts"]) for item in items) >= attempts:
                return items
            await asyncio.sleep(0.05)


# Delivery


async def test_webhook_receives_holder_of_check_out(admin: Client, worker: None, make: Factory) -> None:
    asset, user = await make.asset(), await make.user(name="이직원")
    async with running_receiver(OK) as receiver:
        webhook = await create_webhook(admin, receiver, events=["asset.checked_out"])
        body = {"user_id": str(user.id), "due_at": "2031-05-06T23:00:00Z", "note": "가방 포함"}
        made = await admin.post(f"/assets/{asset.id}/check-out", json=body)
        assert made.status_code == 201
        await receiver.wait_for_requests(1)
        await wait_for_attempts(admin, webhook)

        [message] = receiver.messages
    shown = await admin.get("/events", params={"entity_id": str(asset.id), "action": "asset.checked_out"})
    assert [message["data"]] == shown.json()["items"]
    changes = message["data"]["changes"]
    assert changes["holder"] == [None, {"type": "user", "id": str(user.id), "name": "이직원"}]
    assert (changes["due_at"], message["data"]["note"]) == ([None, body["due_at"]], "가방 포함")


async def test_webhook_receives_signed_event_with_changes(admin: Client, worker: None, make: Factory) -> None:
    async with running_receiver(OK) as receiver:
        webhook = await create_webhook(admin, receiver)
        secret = await rotate_secret(admin, webhook)
        made = await create_supplier(admin)
        await admin.patch(f"/suppliers/{made['id']}", json={"phone": "02-1"}, headers={"X-Request-ID": "r-7"})
        await receiver.wait_for_requests(2)
        deliveries = await wait_for_attempts(admin, webhook, 2)

        messages = {message["type"]: message for message in receiver.messages}
        message = messages["supplier.updated"]
        for number in range(2):
            assert receiver.verify(secret, number) == receiver.messages[number]
    shown = await admin.get("/events", params={"entity_id": made["id"], "action": "supplier.updated"})
    [event] = shown.json()["items"]
    assert message == {"type": "supplier.updated", "timestamp": event["occurred_at"], "data": event}
    assert event["changes"] == {"phone": [None, "02-1"]}
    assert event["request_id"] == "r-7"
    assert sorted(receiver.message_ids) == sorted(delivery["message_id"] for delivery in deliveries)
    [delivery] = [item for item in deliveries if item["event"]["id"] == event["id"]]
    [attempt] = delivery["attempts"]
    assert (delivery["state"], delivery["next_attempt_at"]) == ("delivered", None)
    assert delivery["event"]["action"] == "supplier.updated"
    assert (attempt["status"], attempt["error"], attempt["response"]) == (200, None, "OK")
    alone = await admin.get(f"/webhooks/{webhook['id']}/deliveries/{delivery['id']}")
    assert alone.json() == delivery


async def test_slow_webhook_does_not_delay_others(admin: Client, worker: None) -> None:
    released = asyncio.Event()

    async def respond(_request: bytes, writer: Any) -> None:
        await released.wait()
        writer.write(OK)
        await writer.drain()

    async with running_receiver(respond) as slow, running_receiver(OK) as quick:
        for _ in range(30):
            await create_webhook(admin, slow, name="Slow")
        webhook = await create_webhook(admin, quick)
        # All arrive while no other receiver has responded. One by one, so that the slow receivers have due
        # messages again and again.
        for count in range(1, 11):
            await create_supplier(admin)
            await quick.wait_for_requests(count)
        assert {delivery["state"] for delivery in await wait_for_attempts(admin, webhook, 10)} == {
            "delivered"
        }
        # One job sends to each slow receiver, at most five messages at once.
        assert 30 <= len(slow.requests) <= 30 * 5
        released.set()
        await slow.wait_for_requests(300)


async def test_slow_dns_lookup_does_not_delay_other_webhooks(
    admin: Client, worker: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    released, getaddrinfo = threading.Event(), socket.getaddrinfo

    def resolve_slowly(host: Any, port: Any, *rest: Any, **options: Any) -> Any:
        if host == "dead.example.com":
            released.wait()
        return getaddrinfo(
            "127.0.0.1" if str(host).endswith(".example.com") else host, port, *rest, **options
        )

    monkeypatch.setattr(socket, "getaddrinfo", resolve_slowly)
    try:
        async with running_receiver(OK) as receiver:
            for _ in range(10):
                await create_webhook(admin, receiver, url=receiver.url("dead.example.com"))
            await create_webhook(admin, receiver, url=receiver.url("alive.example.com"))
            for _ in range(5):
                await create_supplier(admin)
            await receiver.wait_for_requests(5)
            assert {headers["Host"].split(":")[0] for headers in map(receiver.headers_of, range(5))} == {
                "alive.example.com"
            }
    finally:
        released.set()


async def test_failed_webhook_delivery_is_retried(admin: Client, worker: None) -> None:
    async with running_receiver([http_status(500, "아직"), OK]) as receiver:
        webhook = await create_webhook(admin, receiver)
        await create_supplier(admin)
        [delivery] = await wait_for_attempts(admin, webhook, 2)

    assert len(set(receiver.message_ids)) == 1
    assert delivery["state"] == "delivered"
    assert [attempt["status"] for attempt in delivery["attempts"]] == [500, 200]
    assert delivery["attempts"][0]["response"] == "아직"


async def test_test_webhook_sends_ping(admin: Client, worker: None) -> None:
    async with running_receiver([OK, http_status(404, "no such hook")]) as receiver:
        webhook = await create_webhook(admin, receiver, is_active=False)
        secret = await rotate_secret(admin, webhook)
        for state, code in (("delivered", 200), ("failed", 404)):
            before = len(receiver.requests)
            asked = await admin.post(f"/webhooks/{webhook['id']}/test")
            assert (asked.status_code, asked.json()["state"], asked.json()["event"]) == (202, "pending", None)
            delivery = asked.json()
            while delivery["state"] == "pending":
                delivery = (await admin.get(asked.headers["Location"].removeprefix("/api/v1"))).json()
                await asyncio.sleep(0.02)
            assert (delivery["state"], delivery["attempts"][0]["status"]) == (state, code)
            assert len(receiver.requests) == before + 1
            assert receiver.verify(secret)["type"] == "ping"


async def test_redeliver_webhook_delivery(admin: Client, worker: None) -> None:
    async with running_receiver(OK) as receiver:
        webhook = await create_webhook(admin, receiver)
        await create_supplier(admin)
        [delivery] = await wait_for_attempts(admin, webhook)
        again = await admin.post(f"/webhooks/{webhook['id']}/deliveries/{delivery['id']}/redeliver")
        assert (again.status_code, again.json()["state"]) == (202, "pending")
        await receiver.wait_for_requests(2)

        assert receiver.message_ids == [delivery["message_id"]] * 2
        assert receiver.body_of(0) == receiver.body_of(1)


async def test_pending_deliveries_are_sent_when_webhook_is_enabled(admin: Client, worker: None) -> None:
    async with running_receiver([http_status(410), OK, OK]) as receiver:
        webhook = await create_webhook(admin, receiver)
        await create_supplier(admin)
        [delivery] = await wait_for_attempts(admin, webhook)
        url = f"/webhooks/{webhook['id']}"
        off = (await admin.get(url)).json()
        assert (off["is_active"], off["disabled_reason"], off["version"]) == (False, "gone", 2)
        assert off["failing_since"] is not None
        again = await admin.post(f"{url}/deliveries/{delivery['id']}/redeliver")
        assert (again.status_code, problem(again)["code"]) == (409, "conflict")

        on = (await admin.patch(url, json={"is_active": True})).json()
        assert (on["is_active"], on["disabled_at"], on["disabled_reason"]) == (True, None, None)
        assert on["failing_since"] is None
        await admin.post(f"{url}/deliveries/{delivery['id']}/redeliver")
        await receiver.wait_for_requests(2)

        history = (await admin.get("/events", params={"entity_id": webhook["id"]})).json()["items"]
        assert [event["action"] for event in history] == [
            "webhook.updated",
            "webhook.disabled",
            "webhook.created",
        ]


# Validation and permissions


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://169.254.169.254/latest/meta-data",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://user:password@hooks.example.com/",
        "http://hooks.example.com/",
        "ftp://hooks.example.com/",
        "https://hooks.example.com:99999/",
        "nonsense",
    ],
)
async def test_webhook_refuses_non_public_url(app: FastAPI, make: Factory, url: str) -> None:
    """An application with default settings allows no private network."""
    token = await make.access_token(await make.user(role=Role.ADMIN))
    async with client_of(app, token) as admin:
        good = await admin.post("/webhooks", json={"name": "Good", "url": "https://1.1.1.1/"})
        for answer in (
            await admin.post("/webhooks", json={"name": "Bad", "url": url}),
            await admin.patch(f"/webhooks/{good.json()['id']}", json={"url": url}),
        ):
            refused = problem(answer)
            assert refused["code"] == "validation_error"
            assert [error["pointer"] for error in refused["errors"]] == ["/url"]
        assert (await admin.get(f"/webhooks/{good.json()['id']}")).json() == good.json()


async def test_webhook_url_is_masked_in_history(admin: Client, database: Database) -> None:
    first, second = uuid4().hex, uuid4().hex
    body = {"name": "ERP", "url": f"https://hooks.example.com/{first}", "is_active": False}
    made = await admin.post("/webhooks", json=body)
    path = f"/webhooks/{made.json()['id']}"
    changed = await admin.patch(path, json={"url": f"https://hooks.example.com/{second}"})

    assert (made.status_code, changed.status_code) == (201, 200)
    history = await admin.get("/events", params={"entity_id": made.json()["id"], "sort": "occurred_at"})
    recorded = [event["changes"]["url"] for event in history.json()["items"]]
    assert sorted(recorded, key=str) == [["***", "***"], [None, "***"]]
    async with database.session() as session:
        kept = text("SELECT count(*) FROM events e WHERE e::text LIKE '%' || :token || '%'")
        for token in (first, second):
            assert await session.scalar(kept, {"token": token}) == 0


async def test_webhook_refuses_unknown_entity_types_and_actions_in_events(admin: Client) -> None:
    body = {"name": "ERP", "url": "https://hooks.example.com/", "is_active": False}
    made = await admin.post("/webhooks", json={**body, "events": ["asset.purged", "webhook.*", "license.*"]})
    path = f"/webhooks/{made.json()['id']}"
    answers = [
        (await admin.post("/webhooks", json={**body, "events": ["asset.*", "assets.*"]}), "asset"),
        (await admin.patch(path, json={"events": ["asset.*", "events.created"]}), "asset_model"),
        (await admin.post("/webhooks", json={**body, "events": ["asset.*", "asset.erased"]}), "asset.purged"),
        (await admin.patch(path, json={"events": ["asset.*", "user.deleted"]}), "user.deactivated"),
    ]

    assert made.status_code == 201
    for answer, known in answers:
        [error] = problem(answer)["errors"]
        assert (answer.status_code, error["pointer"]) == (422, "/events/1")
        assert f" {known}," in error["message"]
    assert (await admin.patch(path, json={"events": None})).status_code == 200


@pytest.mark.parametrize(
    "events", [[], ["asset"], ["*"], ["asset.**"], ["a.b", "a.b"], ["Asset.*"], "asset.*", [7]]
)
async def test_webhook_refuses_invalid_event_patterns(admin: Client, events: object) -> None:
    answer = await admin.post(
        "/webhooks", json={"name": "Bad", "url": "https://hooks.example.com/", "events": events}
    )
    refused = problem(answer)
    assert refused["code"] == "validation_error"
    assert all(error["pointer"].startswith("/events") for error in refused["errors"])


async def test_webhooks_require_administrator(
    admin: Client, manager: Client, employee: Client, client: Client
) -> None:
    async with running_receiver(OK) as receiver:
        webhook = await create_webhook(admin, receiver)
    url = f"/webhooks/{webhook['id']}"
    delivery = f"{url}/deliveries/{uuid4()}"
    calls = [
        ("GET", "/webhooks"),
        ("GET", url),
        ("PATCH", url),
        ("DELETE", url),
        ("POST", f"{url}/rotate-secret"),
        ("POST", f"{url}/test"),
        ("GET", f"{url}/deliveries"),
        ("GET", delivery),
        ("POST", f"{delivery}/redeliver"),
    ]
    for method, address in calls:
        body: dict[str, Any] | None = {} if method == "PATCH" else None
        for caller, code in ((manager, 403), (employee, 403), (client, 401)):
            assert (await caller.request(method, address, json=body)).status_code == code, (method, address)
    assert (await admin.get(url)).json() == webhook


async def test_unknown_webhook_or_delivery_is_not_found(admin: Client) -> None:
    async with running_receiver(OK) as receiver:
        first, second = (
            await create_webhook(admin, receiver),
            await create_webhook(admin, receiver, is_active=False),
        )
    pinged = (await admin.post(f"/webhooks/{first['id']}/test")).json()
    unknown, other = f"/webhooks/{uuid4()}", f"/webhooks/{second['id']}"
    for method, url in (
        ("POST", f"{unknown}/test"),
        ("POST", f"{unknown}/rotate-secret"),
        ("GET", f"{unknown}/deliveries"),
        ("GET", f"{other}/deliveries/{pinged['id']}"),
        ("POST", f"{other}/deliveries/{pinged['id']}/redeliver"),
        ("POST", f"{other}/deliveries/{uuid4()}/redeliver"),
    ):
        answer = await admin.request(method, url)
        assert (answer.status_code, problem(answer)["code"]) == (404, "not_found"), url


async def test_list_webhook_deliveries(admin: Client) -> None:
    async with running_receiver(OK) as receiver:
        webhook = await create_webhook(admin, receiver)
    url = f"/webhooks/{webhook['id']}"
    made = [(await admin.post(f"{url}/test")).json()["id"] for _ in range(3)]

    first = (await admin.get(f"{url}/deliveries", params={"limit": 2, "count": True})).json()
    rest = (await admin.get(f"{url}/deliveries", params={"limit": 2, "cursor": first["next_cursor"]})).json()
    assert [item["id"] for item in first["items"] + rest["items"]] == made[::-1]
    assert (first["total"], rest["next_cursor"]) == (3, None)
    for parameters, count in (({"state": "pending"}, 3), ({"state": "failed"}, 0)):
        found = await admin.get(f"{url}/deliveries", params=parameters)
        assert len(found.json()["items"]) == count
    assert (await admin.get(f"{url}/deliveries", params={"state": "lost"})).status_code == 422


# Secrets


async def test_webhook_secret_is_returned_only_once(
    admin: Client, worker: None, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(DEBUG)
    async with running_receiver(http_status(500)) as receiver:
        webhook = await create_webhook(admin, receiver)
        rotated = await admin.post(
            f"/webhooks/{webhook['id']}/rotate-secret", headers={"Idempotency-Key": uuid4().hex}
        )
        secrets = [rotated.json()["secret"], await rotate_secret(admin, webhook)]
        assert rotated.json()["previous_secret_until"] is not None
        await create_supplier(admin)
        await wait_for_attempts(admin, webhook)
    with pytest.raises(WebhookVerificationError):
        receiver.verify("whsec_" + "A" * 43)
    for secret in secrets:
        assert receiver.verify(secret)["type"] == "supplier.created"

    url = f"/webhooks/{webhook['id']}"
    history = await admin.get("/events", params={"entity_id": webhook["id"]})
    assert [event["action"] for event in history.json()["items"]] == [
        "webhook.secret_rotated",
        "webhook.secret_rotated",
        "webhook.created",
    ]
    assert history.json()["items"][0]["changes"]["secret"] == ["***", "***"]
    responses = [
        history,
        await admin.get(url),
        await admin.get("/webhooks"),
        await admin.get(f"{url}/deliveries"),
        await admin.patch(url, json={"name": "Anew"}),
        await admin.post(f"{url}/test"),
    ]
    logged = caplog.text + "".join(capfd.readouterr())
    for secret in secrets:
        leaks = [answer.url for answer in responses if secret.removeprefix("whsec_") in answer.text]
        assert leaks == []
        assert secret.removeprefix("whsec_") not in logged


async def test_concurrent_secret_rotations_both_return_valid_secret(admin: Client, worker: None) -> None:
    async with running_receiver(OK) as receiver:
        webhook = await create_webhook(admin, receiver)
        secrets = await asyncio.gather(*(rotate_secret(admin, webhook) for _ in range(2)))
        await create_supplier(admin)
        await receiver.wait_for_requests(1)

        assert len(set(secrets)) == 2
        for secret in secrets:
            receiver.verify(secret)
