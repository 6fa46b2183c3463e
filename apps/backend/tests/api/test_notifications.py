"""Notifications, preferences and templates through the API."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlalchemy import event, func, select

from src.config import Settings
from src.database import CompiledStatement, Database, RawConnection, set_audit_actor
from src.models import NotificationKind, NotificationPreference, User
from src.security import Permission
from src.services.notifications.notifications import NotificationDraft, notify
from tests.clients import Client, client_of, problem
from tests.factories import Factory

TEMPLATE = "/notification-templates/asset_overdue/email/ko"
WORDS = {"subject": "{{ item.name }}", "text": "{{ count }}건", "html": "<p>{{ subject }}</p>"}


def overdue_draft(user: User, name: str = "그램 17") -> NotificationDraft:
    item = {"asset_tag": "SRS-1", "name": name, "due_at": "2026-07-31T14:59:59Z", "holder": None}
    return NotificationDraft(NotificationKind.ASSET_OVERDUE, user.id, "asset", uuid4(), item)


def decided_draft(user: User, subject: str = "그램 17") -> NotificationDraft:
    item = {"type": "rental", "subject": subject, "approved": True}
    return NotificationDraft(NotificationKind.WORKFLOW_DECIDED, user.id, "workflow", uuid4(), item)


async def write_notifications(database: Database, settings: Settings, *notices: NotificationDraft) -> None:
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await notify(session, settings, notices)


async def list_notifications(client: Client, **parameters: Any) -> list[dict[str, Any]]:
    answer = await client.get("/notifications", params=parameters)
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


async def count_unread(client: Client) -> int:
    count: int = (await client.get("/notifications/unread-count")).json()["unread"]
    return count


# Notifications


async def test_notification_list_is_rendered_for_its_recipient(
    database: Database, settings: Settings, employee: Client, admin: Client, employee_user: User
) -> None:
    notice = overdue_draft(employee_user)
    await write_notifications(database, settings, notice)

    [korean] = await list_notifications(employee)
    changed = await employee.patch("/auth/me", json={"locale": "en", "time_zone": "America/New_York"})
    [english] = await list_notifications(employee)

    assert changed.status_code == 200
    assert (korean["title"], english["title"]) == (
        "[반납 지연] SRS-1 그램 17",
        "Overdue: SRS-1 그램 17",
    )
    assert "2026년 7월 31일 (금) 23:59" in korean["text"]
    assert "Fri, 31 Jul 2026 10:59" in english["text"]
    assert (korean["entity_type"], korean["entity_id"]) == ("asset", str(notice.entity_id))
    assert (korean["count"], korean["read_at"]) == (1, None)
    # Whatever the role, the notifications of other users are not visible.
    assert await list_notifications(admin) == []
    path = f"/notifications/{korean['id']}"
    assert problem(await admin.get(path))["code"] == "not_found"
    assert problem(await admin.post(f"{path}/read"))["code"] == "not_found"
    assert (await employee.get(path)).json() == english


async def test_notification_marked_read_is_not_counted(
    database: Database, settings: Settings, employee: Client, admin: Client, employee_user: User
) -> None:
    for number in range(4):
        await write_notifications(database, settings, decided_draft(employee_user, subject=f"{number}"))
    items = await list_notifications(employee)
    assert await count_unread(employee) == 4

    read = await employee.post(f"/notifications/{items[0]['id']}/read")
    again = await employee.post(f"/notifications/{items[0]['id']}/read")
    assert read.json()["read_at"] == again.json()["read_at"] is not None
    assert await count_unread(employee) == 3
    assert [item["id"] for item in await list_notifications(employee, unread=True)] == [
        i["id"] for i in items[1:]
    ]
    assert [item["id"] for item in await list_notifications(employee, unread=False)] == [items[0]["id"]]

    await admin.post("/notifications/read-all")
    until = await employee.post("/notifications/read-all", json={"until": items[2]["created_at"]})
    assert (until.status_code, await count_unread(employee)) == (204, 1)
    await employee.post("/notifications/read-all")
    assert await count_unread(employee) == 0


async def test_notification_list_follows_conventions(
    database: Database, settings: Settings, employee: Client, employee_user: User
) -> None:
    await write_notifications(
        database,
        settings,
        *[decided_draft(employee_user, subject=f"{n}") for n in range(5)],
        overdue_draft(employee_user),
    )

    first = (await employee.get("/notifications", params={"limit": 4, "count": True})).json()
    rest = (await employee.get("/notifications", params={"limit": 4, "cursor": first["next_cursor"]})).json()

    assert (first["total"], first["total_is_exact"]) == (6, True)
    ids = [item["id"] for item in (*first["items"], *rest["items"])]
    assert len(ids) == len(set(ids)) == 6
    assert len(await list_notifications(employee, kind="asset_overdue")) == 1
    assert problem(await employee.get("/notifications", params={"kind": "gossip"}))["status"] == 422
    assert problem(await employee.get("/notifications", params={"user_id": str(uuid4())}))["status"] == 422


async def test_notification_list_uses_constant_number_of_queries(
    database: Database,
    settings: Settings,
    employee: Client,
    employee_user: User,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    fetch = RawConnection.fetch

    async def noting(connection: RawConnection, query: CompiledStatement, *rest: Any) -> Any:
        asked.append(query.sql)
        return await fetch(connection, query, *rest)

    monkeypatch.setattr(RawConnection, "fetch", noting)
    costs: list[int] = []
    for notices in ([decided_draft(employee_user)], [decided_draft(employee_user) for _ in range(99)]):
        await write_notifications(database, settings, *notices)
        asked.clear()
        items = await list_notifications(employee, limit=500)
        costs.append(len(asked))

    assert len(items) == 100
    assert costs == [4, 4]


async def test_notify_uses_constant_number_of_statements(
    database: Database, settings: Settings, make: Factory
) -> None:
    users = [await make.user() for _ in range(100)]

    async def statements(notices: Sequence[NotificationDraft]) -> int:
        asked = 0

        def count(*_: Any) -> None:
            nonlocal asked
            asked += 1

        event.listen(database.engine.sync_engine, "before_cursor_execute", count)
        try:
            await write_notifications(database, settings, *notices)
        finally:
            event.remove(database.engine.sync_engine, "before_cursor_execute", count)
        return asked

    one = await statements([overdue_draft(users[0])])
    assert await statements([overdue_draft(user) for user in users[1:]]) == one


# Current user


async def test_update_current_user_changes_phone_locale_and_time_zone_only(
    employee: Client, employee_user: User
) -> None:
    before = await employee.get("/auth/me")
    body = {"phone": "010-1234-5678", "locale": "en", "time_zone": "Europe/Berlin"}
    changed = await employee.patch("/auth/me", json=body, headers={"If-Match": before.headers["ETag"]})
    stale = await employee.patch("/auth/me", json=body, headers={"If-Match": before.headers["ETag"]})

    assert {name: changed.json()[name] for name in body} == body
    assert changed.json()["permissions"] == before.json()["permissions"]
    assert problem(stale)["code"] == "precondition_failed"
    for wrong in ({"role": "admin"}, {"email": "x@example.com"}, {"name": "x"}, {"time_zone": "Mars/Base"}):
        assert problem(await employee.patch("/auth/me", json=wrong))["status"] == 422
    assert (await employee.patch("/auth/me", json={"locale": None})).json()["locale"] is None


async def test_update_current_user_refuses_api_token(
    app: FastAPI, make: Factory, employee_user: User
) -> None:
    async with client_of(app, await make.api_token(employee_user)) as script:
        assert problem(await script.patch("/auth/me", json={"phone": "1"}))["code"] == "forbidden"
        assert (
            problem(await script.put("/notifications/preferences", json={"preferences": []}))["code"]
            == "forbidden"
        )
        assert (await script.get("/notifications")).status_code == 200
    async with client_of(app, await make.api_token(employee_user, Permission.ASSETS_READ)) as script:
        assert problem(await script.get("/notifications"))["code"] == "forbidden"


# Preferences


async def test_notification_preferences_are_set_and_reset(
    database: Database, employee: Client, employee_user: User
) -> None:
    proposed = (await employee.get("/notifications/preferences")).json()
    by_kind = {one["kind"]: one for one in proposed["preferences"]}
    assert by_kind["asset_overdue"] == {
        "kind": "asset_overdue",
        "in_app": True,
        "email": True,
        "chat": True,
    }
    assert by_kind["workflow_cancelled"]["email"] is False
    # Preferences omit the kinds that employees never receive.
    assert "webhook_disabled" not in by_kind
    assert proposed["email_is_sent"] is False

    chosen = {"kind": "asset_overdue", "in_app": False, "email": True, "chat": False}
    body = {"preferences": [chosen]}
    changed = (await employee.put("/notifications/preferences", json=body)).json()
    assert {one["kind"]: one for one in changed["preferences"]} == by_kind | {"asset_overdue": chosen}
    async with database.session() as session:
        of = NotificationPreference.user_id == employee_user.id
        assert await session.scalar(select(func.count()).where(of)) == 3

    back = await employee.put("/notifications/preferences", json={"preferences": []})
    assert back.json() == proposed


async def test_notification_preferences_refuse_invalid_kinds(employee: Client, admin: Client) -> None:
    one = {"kind": "asset_overdue", "in_app": True, "email": True, "chat": True}
    hooks = one | {"kind": "webhook_disabled"}
    for wrong, pointer in (
        ([one, one], "/"),
        ([one | {"kind": "gossip"}], "/preferences/0/kind"),
        ([one | {"email": "yes"}], "/preferences/0/email"),
        ([one, hooks], "/preferences/1/kind"),
    ):
        refused = problem(await employee.put("/notifications/preferences", json={"preferences": wrong}))
        assert refused["status"] == 422
        assert refused["errors"][0]["pointer"].startswith(pointer.rstrip("/"))
    answer = await admin.put("/notifications/preferences", json={"preferences": [hooks]})
    assert answer.status_code == 200


# Templates


async def test_notification_template_is_set_and_reset(
    database: Database, settings: Settings, admin: Client, employee: Client, employee_user: User
) -> None:
    path = "/notification-templates/asset_overdue/in_app/ko"
    own = await admin.get(path)
    assert (own.json()["is_default"], own.headers["ETag"]) == (True, '"0"')
    words = {
        "subject": "빨리! {{ item.name }}",
        "text": "{{ recipient.name }}님, {{ item.due_at | date }}까지였어요.",
    }
    changed = await admin.put(path, json=words, headers={"If-Match": '"0"'})
    try:
        assert changed.status_code == 200, changed.text
        assert (changed.json()["is_default"], changed.json()["version"]) == (False, 1)
        await write_notifications(database, settings, overdue_draft(employee_user))
        [notification] = await list_notifications(employee)
        assert notification["title"] == "빨리! 그램 17"
        assert notification["text"] == f"{employee_user.name}님, 2026년 7월 31일 (금)까지였어요."
        assert problem(await admin.put(path, json=words, headers={"If-Match": '"0"'}))["status"] == 412
        again = await admin.put(path, json=words | {"text": "x"}, headers={"If-Match": '"1"'})
        assert again.json()["version"] == 2
    finally:
        gone = await admin.delete(path)
    assert gone.status_code == 204
    assert (await admin.get(path)).json() == own.json()
    assert problem(await admin.delete(path))["code"] == "not_found"
    [notification] = await list_notifications(employee)
    assert notification["title"] == "[반납 지연] SRS-1 그램 17"
    events = (await admin.get("/events", params={"entity_type": "notification_template"})).json()["items"]
    assert {"notification_template.created", "notification_template.deleted"} <= {e["action"] for e in events}


async def test_notification_templates_list_fields_names_and_filters(admin: Client) -> None:
    kinds = {one["kind"]: one for one in (await admin.get("/notification-templates")).json()["kinds"]}

    assert set(kinds) == {kind.value for kind in NotificationKind}
    one = kinds["asset_due_soon"]
    assert {field["name"] for field in one["fields"]} == {"asset_tag", "name", "due_at", "holder", "url"}
    assert {"count", "url", "recipient"} <= set(one["names"])
    assert {"datetime", "date", "money", "label"} <= set(one["filters"])
    assert len(one["templates"]) == 6


async def test_notification_template_default_can_be_set_unchanged(admin: Client) -> None:
    """An administrator starts from the default template."""
    for kind in NotificationKind:
        for channel in ("in_app", "email", "chat"):
            for locale in ("ko", "en"):
                path = f"/notification-templates/{kind}/{channel}/{locale}"
                template = (await admin.get(path)).json()
                sources = {name: template[name] for name in ("subject", "text", "html")}
                answer = await admin.post(f"{path}/preview", json=sources)
                assert answer.status_code == 200, (path, answer.text)
                assert answer.json()["subject"]


async def test_notification_template_preview_renders_examples_and_stores_nothing(admin: Client) -> None:
    shown = await admin.post(f"{TEMPLATE}/preview", json=WORDS)

    assert shown.json() == {"subject": "그램 17", "text": "1건", "html": "<p>그램 17</p>"}
    assert (await admin.get(TEMPLATE)).json()["is_default"] is True


@pytest.mark.parametrize(
    ("part", "source", "line", "message"),
    [
        ("subject", "{{ item.name", 1, "unexpected end of template"),
        ("text", "one\n{{ item.colour }}", 2, "no field colour"),
        ("text", "one\n\n{{ price }}", 3, "There is no variable price"),
        ("html", "{% for a in range(9) %}\n{% endfor %}", 1, "Loop over items"),
        ("html", "<p>\n{{ item.__class__ }}", 2, "no field __class__"),
        ("text", "{% if count > 1 %}\n{{ itms }}{% endif %}", 2, "There is no variable itms"),
        ("text", "{{ count | money('KRW') }}\n{{ item.name | date }}", 2, ""),
        ("text", "{{ item.name | replace('a', 'b') }}", 1, "no filter replace"),
        ("subject", "{{ 'a' * 999999999 }}", 1, "Mul"),
        ("text", "{% include '/etc/passwd' %}", 1, "Include"),
    ],
)
async def test_notification_template_refuses_invalid_part_with_line(
    admin: Client, part: str, source: str, line: int, message: str
) -> None:
    for answer in (
        await admin.put(TEMPLATE, json=WORDS | {part: source}),
        await admin.post(f"{TEMPLATE}/preview", json=WORDS | {part: source}),
    ):
        [error] = problem(answer)["errors"]
        assert (error["pointer"], error["code"]) == (f"/{part}", "invalid_template")
        assert error["message"].startswith(f"Line {line}: ")
        assert message in error["message"]
    assert (await admin.get(TEMPLATE)).json()["is_default"] is True


async def test_notification_template_has_html_for_email_only(admin: Client) -> None:
    plain = {name: WORDS[name] for name in ("subject", "text")}
    for path, words in ((TEMPLATE, plain), (TEMPLATE.replace("email", "chat"), WORDS)):
        assert problem(await admin.put(path, json=words))["errors"][0]["pointer"] == "/html"


async def test_notification_templates_are_for_administrators(manager: Client, employee: Client) -> None:
    for client in (manager, employee):
        for answer in (
            await client.get("/notification-templates"),
            await client.get(TEMPLATE),
            await client.put(TEMPLATE, json=WORDS),
            await client.post(f"{TEMPLATE}/preview", json=WORDS),
            await client.delete(TEMPLATE),
        ):
            assert problem(answer)["code"] == "forbidden"


async def test_notification_template_refuses_unknown_key(admin: Client) -> None:
    for path in ("gossip/email/ko", "asset_overdue/pigeon/ko", "asset_overdue/email/fr"):
        assert problem(await admin.get(f"/notification-templates/{path}"))["status"] == 422
