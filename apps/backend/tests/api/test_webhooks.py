"""Webhooks: set up by administrators, told what happens by the worker, and open about what came of it."""

import asyncio
import socket
import threading
from collections.abc import AsyncIterator
from logging import DEBUG
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlalchemy import delete, func, text, update
from standardwebhooks import WebhookVerificationError

from src.config import Settings
from src.database import Database
from src.models import ConsumerOffset, Role, Webhook
from src.services.events import event_consumers
from tests.clients import Client, client_of, problem, running
from tests.factories import Factory
from tests.receivers import OK, PATIENCE_SECONDS, Receiver, reaching, receiving, status
from tests.workers import working


@pytest.fixture(scope="module")
def local(settings: Settings) -> Settings:
    """Settings by which webhooks reach this machine, and take their time if they must."""
    return reaching(settings, timeout_seconds=30)


@pytest.fixture(scope="module")
async def near(local: Settings, app: FastAPI) -> AsyncIterator[FastAPI]:
    """An application, on the seeded database, whose webhooks reach this machine."""
    async with running(local) as near:
        yield near


@pytest.fixture
async def admin(near: FastAPI, make: Factory) -> AsyncIterator[Client]:
    async with client_of(near, await make.access_token(await make.user(role=Role.ADMIN))) as client:
        yield client


@pytest.fixture(autouse=True)
async def leave_nothing_to_send(database: Database) -> AsyncIterator[None]:
    """Delete the webhooks of a test, whose receivers have gone."""
    yield
    async with database.session() as session:
        await session.execute(update(Webhook).values(deleted_at=func.now()))


@pytest.fixture
async def worker(local: Settings, database: Database) -> AsyncIterator[None]:
    """A worker, which sends while a test looks on, from what happens in the test on."""
    async with database.session() as session:
        # The position of an earlier worker: what other tests have done since would be sent too.
        await session.execute(delete(ConsumerOffset).where(ConsumerOffset.name == "webhooks"))
        await event_consumers.begin(session, "webhooks")
    async with working(local):
        yield


async def created(admin: Client, receiver: Receiver, **values: Any) -> dict[str, Any]:
    body = {"name": "ERP", "url": receiver.url(), "events": ["supplier.*"], **values}
    answer = await admin.post("/webhooks", json=body)
    assert answer.status_code == 201, answer.text
    webhook: dict[str, Any] = answer.json()
    return webhook


async def supplier(admin: Client) -> dict[str, Any]:
    answer = await admin.post("/suppliers", json={"name": f"컴퓨존 {uuid4().hex}"})
    made: dict[str, Any] = answer.json()
    return made


async def secret_of(admin: Client, webhook: dict[str, Any]) -> str:
    answer = await admin.post(f"/webhooks/{webhook['id']}/rotate-secret")
    assert answer.status_code == 200, answer.text
    secret: str = answer.json()["secret"]
    return secret


async def settled(admin: Client, webhook: dict[str, Any], attempts: int = 1) -> list[dict[str, Any]]:
    """Return a webhook's deliveries, the newest first, when so many attempts have been noted."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            answer = await admin.get(f"/webhooks/{webhook['id']}/deliveries")
            items: list[dict[str, Any]] = answer.json()["items"]
            if sum(len(item["attempts"]) for item in items) >= attempts:
                return items
            await asyncio.sleep(0.05)


# What happens is told


async def test_a_receiver_is_told_what_happened_with_the_change(
    admin: Client, worker: None, make: Factory
) -> None:
    async with receiving(OK) as receiver:
        webhook = await created(admin, receiver)
        secret = await secret_of(admin, webhook)
        made = await supplier(admin)
        await admin.patch(f"/suppliers/{made['id']}", json={"phone": "02-1"}, headers={"X-Request-ID": "r-7"})
        await receiver.until(2)
        deliveries = await settled(admin, webhook, 2)

        messages = {message["type"]: message for message in receiver.messages}
        told = messages["supplier.updated"]
        for number in range(2):
            assert receiver.verify(secret, number) == receiver.messages[number]
    shown = await admin.get("/events", params={"entity_id": made["id"], "action": "supplier.updated"})
    [event] = shown.json()["items"]
    assert told == {"type": "supplier.updated", "timestamp": event["occurred_at"], "data": event}
    assert event["changes"] == {"phone": [None, "02-1"]}
    assert event["request_id"] == "r-7"
    assert sorted(receiver.message_ids) == sorted(one["message_id"] for one in deliveries)
    [delivery] = [one for one in deliveries if one["event"]["id"] == event["id"]]
    [attempt] = delivery["attempts"]
    assert (delivery["state"], delivery["next_attempt_at"]) == ("delivered", None)
    assert delivery["event"]["action"] == "supplier.updated"
    assert (attempt["status"], attempt["error"], attempt["response"]) == (200, None, "OK")
    alone = await admin.get(f"/webhooks/{webhook['id']}/deliveries/{delivery['id']}")
    assert alone.json() == delivery


async def test_who_is_slow_keeps_no_other_waiting(admin: Client, worker: None) -> None:
    released = asyncio.Event()

    async def wait(_request: bytes, writer: Any) -> None:
        await released.wait()
        writer.write(OK)
        await writer.drain()

    async with receiving(wait) as slow, receiving(OK) as quick:
        for _ in range(30):
            await created(admin, slow, name="Slow")
        webhook = await created(admin, quick)
        for _ in range(10):
            await supplier(admin)
        # All of it arrives while not one of the others has had an answer.
        await quick.until(10)
        assert {one["state"] for one in await settled(admin, webhook, 10)} == {"delivered"}
        # So many at once to each of them, and no more.
        assert 30 <= len(slow.requests) <= 30 * 5
        released.set()
        await slow.until(300)


async def test_a_name_that_nobody_answers_for_keeps_no_other_waiting(
    admin: Client, worker: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered, look_up = threading.Event(), socket.getaddrinfo

    def look_up_slowly(host: Any, port: Any, *rest: Any, **options: Any) -> Any:
        if host == "dead.example.com":
            answered.wait()
        return look_up("127.0.0.1" if str(host).endswith(".example.com") else host, port, *rest, **options)

    monkeypatch.setattr(socket, "getaddrinfo", look_up_slowly)
    try:
        async with receiving(OK) as receiver:
            for _ in range(10):
                await created(admin, receiver, url=receiver.url("dead.example.com"))
            await created(admin, receiver, url=receiver.url("alive.example.com"))
            for _ in range(5):
                await supplier(admin)
            await receiver.until(5)
            assert {one["Host"].split(":")[0] for one in map(receiver.headers_of, range(5))} == {
                "alive.example.com"
            }
    finally:
        answered.set()


async def test_what_was_not_taken_is_told_again(admin: Client, worker: None) -> None:
    async with receiving([status(500, "아직"), OK]) as receiver:
        webhook = await created(admin, receiver)
        await supplier(admin)
        [delivery] = await settled(admin, webhook, 2)

    assert len(set(receiver.message_ids)) == 1
    assert delivery["state"] == "delivered"
    assert [one["status"] for one in delivery["attempts"]] == [500, 200]
    assert delivery["attempts"][0]["response"] == "아직"


async def test_a_test_shows_whether_an_address_works(admin: Client, worker: None) -> None:
    async with receiving([OK, status(404, "no such hook")]) as receiver:
        webhook = await created(admin, receiver, is_active=False)
        secret = await secret_of(admin, webhook)
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


async def test_a_message_can_be_sent_again(admin: Client, worker: None) -> None:
    async with receiving(OK) as receiver:
        webhook = await created(admin, receiver)
        await supplier(admin)
        [delivery] = await settled(admin, webhook)
        again = await admin.post(f"/webhooks/{webhook['id']}/deliveries/{delivery['id']}/redeliver")
        assert (again.status_code, again.json()["state"]) == (202, "pending")
        await receiver.until(2)

        assert receiver.message_ids == [delivery["message_id"]] * 2
        assert receiver.body_of(0) == receiver.body_of(1)


async def test_what_waits_is_sent_when_a_webhook_is_switched_on_or_restored(
    admin: Client, worker: None
) -> None:
    async with receiving([status(410), OK, OK]) as receiver:
        webhook = await created(admin, receiver)
        await supplier(admin)
        [delivery] = await settled(admin, webhook)
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
        await receiver.until(2)

        history = (await admin.get("/events", params={"entity_id": webhook["id"]})).json()["items"]
        assert [event["action"] for event in history] == [
            "webhook.updated",
            "webhook.disabled",
            "webhook.created",
        ]


# What is refused


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
async def test_an_address_inside_is_refused(app: FastAPI, make: Factory, url: str) -> None:
    """By an application that reaches no network of its own, as is the default."""
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


async def test_what_an_address_holds_is_not_in_the_history(admin: Client, database: Database) -> None:
    first, second = uuid4().hex, uuid4().hex
    body = {"name": "ERP", "url": f"https://hooks.example.com/{first}", "is_active": False}
    made = await admin.post("/webhooks", json=body)
    path = f"/webhooks/{made.json()['id']}"
    changed = await admin.patch(path, json={"url": f"https://hooks.example.com/{second}"})

    assert (made.status_code, changed.status_code) == (201, 200)
    history = await admin.get("/events", params={"entity_id": made.json()["id"], "sort": "occurred_at"})
    told = [event["changes"]["url"] for event in history.json()["items"]]
    assert sorted(told, key=str) == [["***", "***"], [None, "***"]]
    async with database.session() as session:
        kept = text("SELECT count(*) FROM events e WHERE e::text LIKE '%' || :token || '%'")
        for token in (first, second):
            assert await session.scalar(kept, {"token": token}) == 0


async def test_events_that_can_never_come_are_refused_and_others_are_not(admin: Client) -> None:
    body = {"name": "ERP", "url": "https://hooks.example.com/", "is_active": False}
    # An action may be of a company's own script.
    made = await admin.post(
        "/webhooks", json={**body, "events": ["asset.written_off", "webhook.*", "license.*"]}
    )
    path = f"/webhooks/{made.json()['id']}"
    answers = [
        await admin.post("/webhooks", json={**body, "events": ["asset.*", "assets.*"]}),
        await admin.patch(path, json={"events": ["asset.*", "events.created"]}),
    ]

    assert made.status_code == 201
    for answer in answers:
        [error] = problem(answer)["errors"]
        assert (answer.status_code, error["pointer"]) == (422, "/events/1")
        assert "asset, asset_model," in error["message"]
    assert (await admin.patch(path, json={"events": None})).status_code == 200


@pytest.mark.parametrize(
    "events", [[], ["asset"], ["*"], ["asset.**"], ["a.b", "a.b"], ["Asset.*"], "asset.*", [7]]
)
async def test_what_is_no_list_of_events_is_refused(admin: Client, events: object) -> None:
    answer = await admin.post(
        "/webhooks", json={"name": "Bad", "url": "https://hooks.example.com/", "events": events}
    )
    refused = problem(answer)
    assert refused["code"] == "validation_error"
    assert all(error["pointer"].startswith("/events") for error in refused["errors"])


async def test_only_administrators_see_and_do_anything_of_it(
    admin: Client, manager: Client, employee: Client, client: Client
) -> None:
    async with receiving(OK) as receiver:
        webhook = await created(admin, receiver)
    url = f"/webhooks/{webhook['id']}"
    some = f"{url}/deliveries/{uuid4()}"
    calls = [
        ("GET", "/webhooks"),
        ("GET", url),
        ("PATCH", url),
        ("DELETE", url),
        ("POST", f"{url}/rotate-secret"),
        ("POST", f"{url}/test"),
        ("GET", f"{url}/deliveries"),
        ("GET", some),
        ("POST", f"{some}/redeliver"),
    ]
    for method, address in calls:
        body: dict[str, Any] | None = {} if method == "PATCH" else None
        for asking, code in ((manager, 403), (employee, 403), (client, 401)):
            assert (await asking.request(method, address, json=body)).status_code == code, (method, address)
    assert (await admin.get(url)).json() == webhook


async def test_what_is_not_there_is_not_found(admin: Client) -> None:
    async with receiving(OK) as receiver:
        one, another = await created(admin, receiver), await created(admin, receiver, is_active=False)
    pinged = (await admin.post(f"/webhooks/{one['id']}/test")).json()
    nowhere, elsewhere = f"/webhooks/{uuid4()}", f"/webhooks/{another['id']}"
    for method, url in (
        ("POST", f"{nowhere}/test"),
        ("POST", f"{nowhere}/rotate-secret"),
        ("GET", f"{nowhere}/deliveries"),
        ("GET", f"{elsewhere}/deliveries/{pinged['id']}"),
        ("POST", f"{elsewhere}/deliveries/{pinged['id']}/redeliver"),
        ("POST", f"{elsewhere}/deliveries/{uuid4()}/redeliver"),
    ):
        answer = await admin.request(method, url)
        assert (answer.status_code, problem(answer)["code"]) == (404, "not_found"), url


async def test_deliveries_are_listed_as_everything_is(admin: Client) -> None:
    async with receiving(OK) as receiver:
        webhook = await created(admin, receiver)
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


# The secret


async def test_the_secret_is_told_once_and_nowhere_else(
    admin: Client, worker: None, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(DEBUG)
    async with receiving(status(500)) as receiver:
        webhook = await created(admin, receiver)
        told = await admin.post(
            f"/webhooks/{webhook['id']}/rotate-secret", headers={"Idempotency-Key": uuid4().hex}
        )
        secrets = [told.json()["secret"], await secret_of(admin, webhook)]
        assert told.json()["previous_secret_until"] is not None
        await supplier(admin)
        await settled(admin, webhook)
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
    shown = [
        history,
        await admin.get(url),
        await admin.get("/webhooks"),
        await admin.get(f"{url}/deliveries"),
        await admin.patch(url, json={"name": "Anew"}),
        await admin.post(f"{url}/test"),
    ]
    logged = caplog.text + "".join(capfd.readouterr())
    for secret in secrets:
        told_again = [answer.url for answer in shown if secret.removeprefix("whsec_") in answer.text]
        assert told_again == []
        assert secret.removeprefix("whsec_") not in logged


async def test_of_two_who_rotate_at_once_both_have_a_good_secret(admin: Client, worker: None) -> None:
    async with receiving(OK) as receiver:
        webhook = await created(admin, receiver)
        secrets = await asyncio.gather(*(secret_of(admin, webhook) for _ in range(2)))
        await supplier(admin)
        await receiver.until(1)

        assert len(set(secrets)) == 2
        for secret in secrets:
            receiver.verify(secret)
