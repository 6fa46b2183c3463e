"""Chat: allowed services only, and the URL of an address stays secret."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Sequence
from uuid import UUID, uuid4

import pytest
from aiohttp import web
from fastapi import FastAPI
from sqlalchemy import func, select, text, update

from src.config import Settings
from src.database import Database, set_audit_actor
from src.integrations import chat
from src.models import ChatAddress, MessageState, Notification, NotificationDelivery, NotificationKind, User
from src.services.notifications.notification_delivery import MAX_CHAT_ATTEMPTS, NotDeliveredError, deliver
from src.services.notifications.notifications import NotificationDraft, notify
from tests.clients import Client, client_of, problem, running
from tests.factories import Factory

TOKEN = "T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ"


@pytest.fixture(autouse=True)
async def no_addresses(database: Database) -> None:
    """Delete the company's addresses of other tests, because their number is limited."""
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        theirs = update(ChatAddress).where(ChatAddress.user_id.is_(None), ChatAddress.deleted_at.is_(None))
        await session.execute(theirs.values(deleted_at=func.now(), url=None))


class Service:
    """A chat service on a trusted host, which accepts JSON."""

    def __init__(self) -> None:
        self.requests: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.status = 200
        self.port = 0

    async def take(self, request: web.Request) -> web.Response:
        self.paths.append(request.path)
        self.requests.append(json.loads(await request.text()))
        headers = {"Location": f"http://127.0.0.1:{self.port}/elsewhere"} if self.status == 302 else {}
        return web.Response(status=self.status, headers=headers)

    @property
    def address(self) -> str:
        return f"json://127.0.0.1:{self.port}/hook"


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    service = Service()
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", service.take)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    service.port = runner.addresses[0][1]
    yield service
    await runner.cleanup()


@pytest.fixture
def trusting_settings(settings: Settings, service: Service) -> Settings:
    return settings.model_copy(update={"chat_hosts": [f"127.0.0.1:{service.port}"]})


@pytest.fixture
async def trusting_app(trusting_settings: Settings, app: FastAPI) -> AsyncIterator[FastAPI]:
    async with running(trusting_settings) as other:
        yield other


def overdue_draft(user: User, entity_id: UUID | None = None) -> NotificationDraft:
    item = {"asset_tag": "SRS-1", "name": "그램", "due_at": "2026-07-31T14:59:59Z", "holder": None}
    return NotificationDraft(NotificationKind.ASSET_OVERDUE, user.id, "asset", entity_id or uuid4(), item)


async def write_notifications(database: Database, settings: Settings, *notices: NotificationDraft) -> None:
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await notify(session, settings, notices)


async def deliveries(database: Database, address_id: UUID) -> Sequence[NotificationDelivery]:
    async with database.session() as session:
        found = select(NotificationDelivery).where(NotificationDelivery.chat_address_id == address_id)
        return (await session.scalars(found.order_by(NotificationDelivery.id))).all()


async def send(database: Database, settings: Settings, delivery_id: UUID) -> None:
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await deliver(database, session, settings, delivery_id)


# Allowed services


@pytest.mark.parametrize(
    "address",
    [
        f"slack://{TOKEN}",
        f"https://hooks.slack.com/services/{TOKEN}",
        "discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js",
        "tgram://123456789:abcdefg_hijklmnop/12315544",
        "mmost://chat.example.com/abcdefghijklmnop",
        "mmosts://chat.example.com:443/abcdefghijklmnop",
        "json://hook.intra.example.com:8080/a",
        "workflows://prod-01.westus.logic.azure.com:443/WFID/SIGNATURE",
    ],
)
def test_chat_address_of_known_service_or_trusted_host_is_allowed(settings: Settings, address: str) -> None:
    hosts = ["chat.example.com", "hook.intra.example.com:8080", ".logic.azure.com"]
    assert chat.service_of(settings.model_copy(update={"chat_hosts": hosts}), address)


@pytest.mark.parametrize(
    "address",
    [
        "json://169.254.169.254/latest",
        "json://127.0.0.1:5432/",
        "json://[::1]/",
        "json://chat.example.com:9/",
        "json://chat.example.com@127.0.0.1/",
        "json://chat.example.com%2f@127.0.0.1/",
        "json://127.0.0.1\\@chat.example.com/",
        "json://127.0.0.1#@chat.example.com/",
        "json://chat.example.com.evil.example/",
        "json://chat.example.com/?+X-Forwarded-For=1",
        "xml://chat.example.com/",
        "form://chat.example.com/",
        "file:///etc/passwd",
        "syslog://",
        "rsyslog://127.0.0.1",
        "dbus://",
        "glib://",
        "gnome://",
        "windows://",
        "mqtt://127.0.0.1/topic",
        "mailto://user:password@example.com",
        "http://127.0.0.1/",
        "apprise://127.0.0.1/token",
        "discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js?template=file:///etc/passwd",
        f"slack://{TOKEN}?template=http://127.0.0.1/",
        "ntfy://topic",
        "slack://",
        "slack",
        "",
        "slack://\n",
    ],
)
def test_chat_address_of_other_service_or_host_is_refused(settings: Settings, address: str) -> None:
    trusting_settings = settings.model_copy(update={"chat_hosts": ["chat.example.com"]})
    with pytest.raises(chat.ChatRefusedError):
        chat.service_of(trusting_settings, address)


async def test_chat_send_does_not_follow_redirects(service: Service, trusting_settings: Settings) -> None:
    service.status = 302
    with pytest.raises(chat.ChatUnavailableError):
        await chat.send(trusting_settings, service.address, "title", "body")
    assert service.paths == ["/hook"]


async def test_chat_send_does_not_block_the_event_loop(service: Service, trusting_settings: Settings) -> None:
    """The service runs on the same event loop, and could not answer if the call blocked it."""
    async with asyncio.timeout(20):
        await chat.send(trusting_settings, service.address, "제목", "본문")
    assert (service.requests[0]["title"], service.requests[0]["message"]) == ("제목", "본문")


# Addresses


async def test_chat_address_url_is_in_no_response_event_or_log(
    database: Database, admin: Client, employee: Client, employee_user: User
) -> None:
    made = await employee.post("/chat-addresses", json={"name": "나", "url": f"slack://{TOKEN}"})
    path = f"/chat-addresses/{made.json()['id']}"
    changed = await employee.patch(path, json={"url": f"https://hooks.slack.com/services/{TOKEN}"})
    read, listed = await employee.get(path), await employee.get("/chat-addresses")
    history = await admin.get("/events", params={"entity_type": "chat_address"})
    gone = await employee.delete(path)

    assert (made.status_code, made.json()["service"], made.json()["kinds"]) == (201, "Slack", None)
    assert made.json()["user"]["id"] == str(employee_user.id)
    assert gone.status_code == 204
    assert [one["id"] for one in listed.json()["items"]] == [made.json()["id"]]
    assert "chat_address.updated" in history.text
    for answer in (made, changed, read, listed, history):
        assert TOKEN.split("/")[2] not in answer.text
    async with database.session() as session:
        kept = await session.execute(
            text("SELECT count(*) FROM events e WHERE e::text LIKE :token"), {"token": "%TIiajkdnlaz%"}
        )
        assert kept.scalar() == 0
        assert (await session.get_one(ChatAddress, UUID(made.json()["id"]))).url is None


async def test_chat_address_is_visible_to_its_owner_only(
    admin: Client, manager: Client, employee: Client
) -> None:
    own = (await employee.post("/chat-addresses", json={"name": "나", "url": f"slack://{TOKEN}"})).json()
    body = {"name": "자산팀", "url": f"slack://{TOKEN}", "kinds": ["workflow_approval_requested"]}
    company_address = (await admin.post("/chat-addresses", json=body)).json()
    paths = [f"/chat-addresses/{one['id']}" for one in (own, company_address)]

    assert company_address["user"] is None
    for client, path in ((admin, paths[0]), (manager, paths[0]), (manager, paths[1]), (employee, paths[1])):
        for answer in (
            await client.get(path),
            await client.patch(path, json={"name": "x"}),
            await client.delete(path),
            await client.post(f"{path}/test"),
        ):
            assert problem(answer)["code"] == "not_found"
    assert problem(await manager.post("/chat-addresses", json=body))["code"] == "forbidden"
    refused = problem(await employee.patch(paths[0], json={"kinds": ["workflow_approval_requested"]}))
    assert refused["errors"][0]["pointer"] == "/kinds"
    assert (await admin.delete(paths[1])).status_code == 204


async def test_chat_address_refusal_does_not_repeat_the_url(employee: Client) -> None:
    answer = await employee.post("/chat-addresses", json={"name": "x", "url": "json://10.0.0.1/sEcReT"})
    assert problem(answer)["errors"][0]["pointer"] == "/url"
    assert "sEcReT" not in answer.text
    for url in ("", "x" * 1001, 5):
        answer = await employee.post("/chat-addresses", json={"name": "x", "url": url})
        assert problem(answer)["errors"][0]["pointer"] == "/url"


async def test_chat_addresses_are_limited_per_user(employee: Client) -> None:
    body = {"name": "나", "url": f"slack://{TOKEN}"}
    answers = await asyncio.gather(*[employee.post("/chat-addresses", json=body) for _ in range(12)])
    assert sorted(answer.status_code for answer in answers) == [201] * 10 + [409] * 2


async def test_chat_address_test_sends_a_message(
    trusting_app: FastAPI, make: Factory, service: Service
) -> None:
    async with client_of(trusting_app, await make.access_token(await make.user())) as client:
        made = await client.post("/chat-addresses", json={"name": "우리 방", "url": service.address})
        path = f"/chat-addresses/{made.json()['id']}/test"
        good = await client.post(path)
        service.status = 500
        bad = await client.post(path)

    assert good.json() == {"delivered": True, "detail": None}
    assert "우리 방" in service.requests[0]["message"]
    assert (bad.status_code, bad.json()["delivered"]) == (200, False)


async def test_chat_address_test_stores_and_logs_nothing(
    trusting_app: FastAPI,
    database: Database,
    make: Factory,
    service: Service,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    secret, key = f"sEcReT{uuid4().hex}", uuid4().hex
    body = {"name": "나", "url": f"json://me:{secret}@127.0.0.1:{service.port}/{secret}"}
    answers = []
    async with client_of(trusting_app, await make.access_token(await make.user())) as client:
        made = await client.post("/chat-addresses", json=body)
        path = f"/chat-addresses/{made.json()['id']}/test"
        for service.status in (200, 302, 404, 500):
            answers.append(await client.post(path, headers={"Idempotency-Key": key}))

    assert service.paths == [f"/{secret}"] * len(answers)
    assert [answer.json()["delivered"] for answer in answers] == [True, False, False, False]
    said = "".join([caplog.text, *capfd.readouterr(), made.text, *(answer.text for answer in answers)])
    assert secret not in said
    async with database.session() as session:
        kept = text("SELECT count(*) FROM idempotency_keys WHERE key = :key")
        assert await session.scalar(kept, {"key": key}) == 0


# Deliveries


async def test_chat_notifies_users_and_company_once_per_entity(
    database: Database, trusting_settings: Settings, make: Factory, service: Service
) -> None:
    one, two = await make.user(locale="en"), await make.user()
    own = await make.save(ChatAddress(user_id=one.id, name="own", service="JSON", url=service.address))
    kinds = [NotificationKind.ASSET_OVERDUE]
    company_address = await make.save(
        ChatAddress(name="company", service="JSON", url=service.address, kinds=kinds)
    )
    other = await make.save(
        ChatAddress(
            name="other",
            service="JSON",
            url=service.address,
            kinds=[NotificationKind.WARRANTY_EXPIRING],
        )
    )
    entity_id = uuid4()
    await write_notifications(
        database, trusting_settings, overdue_draft(one, entity_id), overdue_draft(two, entity_id)
    )

    [to_one], [to_all] = await deliveries(database, own.id), await deliveries(database, company_address.id)
    assert await deliveries(database, other.id) == []
    await send(database, trusting_settings, to_one.id)
    await send(database, trusting_settings, to_all.id)
    await send(database, trusting_settings, to_all.id)

    titles = [message["title"] for message in service.requests]
    assert titles == ["Overdue: SRS-1 그램", "[반납 지연] SRS-1 그램"]
    assert {one.state for one in await deliveries(database, company_address.id)} == {MessageState.SENT}
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        for address in (company_address, other):
            gone = await session.get_one(ChatAddress, address.id)
            gone.url, gone.deleted_at = None, gone.created_at
        notification = await session.get_one(Notification, to_all.notification_id)
        assert (notification.user_id, notification.in_app) == (None, False)


async def test_chat_delivery_fails_after_max_attempts(
    database: Database, trusting_settings: Settings, make: Factory, service: Service
) -> None:
    user = await make.user()
    own = await make.save(ChatAddress(user_id=user.id, name="own", service="JSON", url=service.address))
    await write_notifications(database, trusting_settings, overdue_draft(user))
    [delivery] = await deliveries(database, own.id)
    service.status = 404

    for _ in range(MAX_CHAT_ATTEMPTS - 1):
        with pytest.raises(NotDeliveredError):
            await send(database, trusting_settings, delivery.id)
    await send(database, trusting_settings, delivery.id)
    await send(database, trusting_settings, delivery.id)

    [delivery] = await deliveries(database, own.id)
    assert (delivery.state, delivery.attempt_count) == (MessageState.FAILED, MAX_CHAT_ATTEMPTS)
    assert len(service.requests) == MAX_CHAT_ATTEMPTS


async def test_chat_delivery_does_not_call_a_host_that_is_no_longer_trusted(
    database: Database, settings: Settings, trusting_settings: Settings, make: Factory, service: Service
) -> None:
    user = await make.user()
    own = await make.save(ChatAddress(user_id=user.id, name="own", service="JSON", url=service.address))
    await write_notifications(database, trusting_settings, overdue_draft(user))
    [delivery] = await deliveries(database, own.id)

    await send(database, settings, delivery.id)

    [delivery] = await deliveries(database, own.id)
    assert (delivery.state, service.requests) == (MessageState.FAILED, [])
