"""E-mails as received: localized, sent once, safe from header injection."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from pydantic import SecretStr
from sqlalchemy import select, update

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import (
    MessageState,
    Notification,
    NotificationDelivery,
    NotificationKind,
    NotificationTemplate,
    User,
)
from src.services.notifications.notification_delivery import NotDeliveredError, deliver
from src.services.notifications.notifications import NotificationDraft, notify
from tests.factories import Factory
from tests.mailbox import Mailbox, certificate, mailbox
from tests.workers import running_worker

DUE = "2026-07-31T14:59:59Z"


@pytest.fixture
async def box() -> AsyncIterator[Mailbox]:
    async with mailbox() as box:
        yield box


def overdue_drafts(user: User, name: str = "그램 17", count: int = 1) -> list[NotificationDraft]:
    item = {"asset_tag": "SRS-12-2024-0001", "name": name, "due_at": DUE, "holder": None}
    return [
        NotificationDraft(NotificationKind.ASSET_OVERDUE, user.id, "asset", uuid4(), item)
        for _ in range(count)
    ]


async def write_notifications(database: Database, settings: Settings, *notices: NotificationDraft) -> None:
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await notify(session, settings, notices)


async def deliveries(database: Database, user: User) -> list[NotificationDelivery]:
    async with database.session() as session:
        found = (
            select(NotificationDelivery)
            .join(Notification, Notification.id == NotificationDelivery.notification_id)
            .where(Notification.user_id == user.id)
        )
        return list(await session.scalars(found))


async def send(database: Database, settings: Settings, delivery_id: UUID) -> None:
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await deliver(database, session, settings, delivery_id)


async def mail_to(
    database: Database, settings: Settings, user: User, *notices: NotificationDraft
) -> NotificationDelivery:
    """Notify a user, send the message, and return its delivery."""
    await write_notifications(database, settings, *notices)
    [delivery] = await deliveries(database, user)
    await send(database, settings, delivery.id)
    [delivery] = await deliveries(database, user)
    return delivery


# Content


async def test_mail_uses_locale_and_time_zone_of_recipient(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    korean = await make.user(name="이직원", locale=None, time_zone=None)
    english = await make.user(name="Ada", locale="en", time_zone="America/New_York")

    for user in (korean, english):
        await mail_to(database, box.settings(settings), user, *overdue_drafts(user))

    first, second = box.mails
    assert box.recipients == [[korean.email], [english.email]]
    assert first["Subject"] == "[반납 지연] SRS-12-2024-0001 그램 17"
    assert first["From"].addresses[0].display_name == "자산 관리"
    assert first["To"] == f"이직원 <{korean.email}>"
    assert second["Subject"] == "Overdue: SRS-12-2024-0001 그램 17"
    for message, moment in ((first, "2026년 7월 31일 (금) 23:59"), (second, "Fri, 31 Jul 2026 10:59")):
        text, html = message.get_body(("plain",)), message.get_body(("html",))
        assert text is not None
        assert html is not None
        assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
        for part in (text, html):
            assert moment in part.get_content()
            assert "그램 17" in part.get_content()
            assert "https://sams.example.com/settings/notifications" in part.get_content()
        assert message["List-Unsubscribe"] == "<https://sams.example.com/settings/notifications>"
        assert message["Auto-Submitted"] == "auto-generated"


async def test_mail_escapes_hostile_values_in_headers_and_html(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    name = 'x\r\nBcc: all@example.com\r\n\r\n<script>alert(1)</script> {{ 7 * 7 }} "\u2028'
    user = await make.user(name='Eve"\r\nBcc: eve@example.com <b>')

    await mail_to(database, box.settings(settings), user, *overdue_drafts(user, name=name))

    [message] = box.mails
    assert box.recipients == [[user.email]]
    assert "Bcc" not in message
    assert message["Subject"].startswith("[반납 지연] SRS-12-2024-0001 x Bcc: all@example.com <script>")
    html = message.get_body(("html",))
    assert html is not None
    assert "<script>" not in html.get_content()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7 * 7 }}" in html.get_content()


async def test_mail_of_digest_lists_items_in_one_message(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    user = await make.user(locale="en")

    await mail_to(database, box.settings(settings), user, *overdue_drafts(user, count=500))

    [message] = box.mails
    text = message.get_body(("plain",))
    assert text is not None
    assert message["Subject"] == "Overdue: 500 assets"
    assert text.get_content().count("- SRS-12-2024-0001") == 20
    assert "and 480 more" in text.get_content()


# Retries


async def test_mail_delivery_is_sent_once(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    user = await make.user()
    delivery = await mail_to(database, box.settings(settings), user, *overdue_drafts(user))

    await send(database, box.settings(settings), delivery.id)

    assert (delivery.state, delivery.attempt_count, len(box.mails)) == (MessageState.SENT, 1, 1)


@pytest.mark.parametrize("refusal_list", ["refusals", "data_answers"])
async def test_mail_delivery_is_retried_after_temporary_refusal(
    database: Database, settings: Settings, make: Factory, box: Mailbox, refusal_list: str
) -> None:
    user = await make.user()
    getattr(box, refusal_list).append("451 greylisted, come again")
    await write_notifications(database, box.settings(settings), *overdue_drafts(user))
    [delivery] = await deliveries(database, user)

    with pytest.raises(NotDeliveredError, match="451 greylisted"):
        await send(database, box.settings(settings), delivery.id)
    assert box.mails == []
    await send(database, box.settings(settings), delivery.id)

    [delivery] = await deliveries(database, user)
    assert (delivery.state, delivery.attempt_count, len(box.mails)) == (MessageState.SENT, 2, 1)


@pytest.mark.parametrize("refusal_list", ["refusals", "data_answers"])
async def test_mail_delivery_fails_after_permanent_refusal(
    database: Database, settings: Settings, make: Factory, box: Mailbox, refusal_list: str
) -> None:
    user = await make.user()
    getattr(box, refusal_list).append("550 no such user here")

    delivery = await mail_to(database, box.settings(settings), user, *overdue_drafts(user))
    await send(database, box.settings(settings), delivery.id)

    assert (delivery.state, delivery.attempt_count) == (MessageState.FAILED, 1)
    assert delivery.detail == "550 no such user here"
    assert box.mails == []


async def test_mail_is_resent_with_same_message_id_if_response_is_lost(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    user = await make.user()
    box.data_answers.append(None)
    await write_notifications(database, box.settings(settings), *overdue_drafts(user))
    [delivery] = await deliveries(database, user)

    with pytest.raises(NotDeliveredError):
        await send(database, box.settings(settings), delivery.id)
    await send(database, box.settings(settings), delivery.id)

    first, second = box.mails
    assert first["Message-ID"] == second["Message-ID"] == f"<{delivery.id}@example.com>"
    assert first["Date"] == second["Date"]


async def test_mail_delivery_stays_pending_without_smtp_server(
    database: Database, settings: Settings, make: Factory
) -> None:
    user = await make.user()
    async with mailbox() as box:
        gone = box.settings(settings)
    await write_notifications(database, gone, *overdue_drafts(user))
    [delivery] = await deliveries(database, user)

    with pytest.raises(NotDeliveredError):
        await send(database, gone, delivery.id)

    [delivery] = await deliveries(database, user)
    assert (delivery.state, delivery.attempt_count) == (MessageState.PENDING, 1)


async def test_mail_of_stopped_worker_is_sent_by_the_next_worker_immediately(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    user = await make.user()
    is_called = asyncio.Event()

    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        is_called.set()
        await reader.read()
        writer.close()

    await write_notifications(database, box.settings(settings), *overdue_drafts(user))
    [delivery] = await deliveries(database, user)
    async with await asyncio.start_server(say_nothing, "localhost", 0, family=2) as silent:
        port = silent.sockets[0].getsockname()[1]
        silently = settings.model_copy(
            update={"smtp_url": SecretStr(f"smtp://localhost:{port}"), "mail_from": "sams@example.com"}
        )
        sending = asyncio.create_task(send(database, silently, delivery.id))
        await is_called.wait()
        with pytest.raises(NotDeliveredError, match="Another worker"):
            await send(database, box.settings(settings), delivery.id)

        sending.cancel()

        with pytest.raises(asyncio.CancelledError):
            await sending
        await send(database, box.settings(settings), delivery.id)

    [delivery] = await deliveries(database, user)
    assert (delivery.state, delivery.attempt_count, len(box.mails)) == (MessageState.SENT, 2, 1)


@pytest.mark.parametrize("values", [{"is_active": False}, {"email": None}])
async def test_mail_is_not_sent_to_deactivated_user(
    database: Database, settings: Settings, make: Factory, box: Mailbox, values: dict[str, object]
) -> None:
    user = await make.user()
    await write_notifications(database, box.settings(settings), *overdue_drafts(user))
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(update(User).where(User.id == user.id).values(values))
    [delivery] = await deliveries(database, user)
    await send(database, box.settings(settings), delivery.id)

    [delivery] = await deliveries(database, user)
    assert (delivery.state, box.mails) == (MessageState.FAILED, [])


# TLS and authentication


@pytest.mark.parametrize("from_the_first_byte", [False, True])
async def test_mail_sends_password_over_tls(
    database: Database,
    settings: Settings,
    make: Factory,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    from_the_first_byte: bool,
) -> None:
    context, trusted = certificate(tmp_path)
    user = await make.user()
    scheme = "smtps" if from_the_first_byte else "smtp"
    async with mailbox(tls=context, from_the_first_byte=from_the_first_byte, login=True) as box:
        right = box.settings(settings, "sams:p%40ss%3Aword@", scheme)
        await write_notifications(database, right, *overdue_drafts(user))
        [delivery] = await deliveries(database, user)
        # The certificate is self-signed.
        with pytest.raises(NotDeliveredError, match="certificate"):
            await send(database, right, delivery.id)
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        wrong = box.settings(settings, "sams:wrong@", scheme)
        with pytest.raises(NotDeliveredError, match="535"):
            await send(database, wrong, delivery.id)
        await send(database, right, delivery.id)

    assert box.was_encrypted == [True]
    assert len(box.mails) == 1


async def test_mail_does_not_send_password_without_tls(
    database: Database, settings: Settings, make: Factory
) -> None:
    user = await make.user()
    async with mailbox(from_the_first_byte=True, login=True) as box:
        with_password = box.settings(settings, "sams:p%40ss%3Aword@")
        await write_notifications(database, with_password, *overdue_drafts(user))
        [delivery] = await deliveries(database, user)
        with pytest.raises(NotDeliveredError) as raised:
            await send(database, with_password, delivery.id)

    assert (box.passwords_told, box.mails) == ([], [])
    assert "p@ss" not in str(raised.value)


# Custom templates


async def test_mail_falls_back_from_failing_custom_template_to_default(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    user = await make.user(locale="en")
    # A template validated with examples can still fail with other values.
    words = NotificationTemplate(
        kind=NotificationKind.ASSET_OVERDUE,
        channel="email",
        locale="en",
        subject="{% if item.name == 'bad' %}{{ item.name - 1 }}{% endif %}Bring it back: {{ item.name }}",
        text="Dear {{ recipient.name }}",
        html="<p>{{ item.name }}</p>",
    )
    words = await make.save(words)
    try:
        good = await mail_to(database, box.settings(settings), user, *overdue_drafts(user, name="<i>"))
        other = await make.user(locale="en")
        bad = await mail_to(database, box.settings(settings), other, *overdue_drafts(other, name="bad"))
    finally:
        async with database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            kept = await session.get_one(NotificationTemplate, words.id)
            kept.deleted_at = kept.created_at

    first, second = box.mails
    html = first.get_body(("html",))
    assert html is not None
    assert first["Subject"] == "Bring it back: <i>"
    assert html.get_content().strip() == "<p>&lt;i&gt;</p>"
    assert (good.state, good.detail) == (MessageState.SENT, None)
    assert second["Subject"] == "Overdue: SRS-12-2024-0001 bad"
    assert bad.state == MessageState.SENT
    assert bad.detail is not None
    assert bad.detail.startswith("/subject: Line 1:")


# Worker


async def test_mail_is_sent_by_worker(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    user = await make.user()
    item = {"name": "ERP", "error": "HTTP 503"}
    notice = NotificationDraft(NotificationKind.WEBHOOK_DISABLED, user.id, "webhook", uuid4(), item)
    sending = box.settings(settings)
    async with running_worker(sending):
        await write_notifications(database, sending, notice)
        # Messages of other tests may come first.
        await box.until(lambda mails: any(str(user.email) in mail["To"] for mail in mails))

    [mail] = [mail for mail in box.mails if str(user.email) in mail["To"]]
    assert mail["Subject"] == "[웹훅 중지] ERP"
    [delivery] = await deliveries(database, user)
    assert delivery.state == MessageState.SENT
