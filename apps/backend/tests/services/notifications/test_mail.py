"""E-mails as they arrive: in the reader's language and time, once, and without headers slipped in."""

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


def overdue(user: User, name: str = "그램 17", count: int = 1) -> list[NotificationDraft]:
    item = {"asset_tag": "SRS-12-2024-0001", "name": name, "due_at": DUE, "holder": None}
    return [
        NotificationDraft(NotificationKind.ASSET_OVERDUE, user.id, "asset", uuid4(), item)
        for _ in range(count)
    ]


async def tell(database: Database, settings: Settings, *notices: NotificationDraft) -> None:
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
    """Tell somebody, send it, and return what became of it."""
    await tell(database, settings, *notices)
    [delivery] = await deliveries(database, user)
    await send(database, settings, delivery.id)
    [delivery] = await deliveries(database, user)
    return delivery


# What arrives


async def test_a_mail_is_in_the_readers_language_and_time(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    korean = await make.user(name="이직원", locale=None, time_zone=None)
    english = await make.user(name="Ada", locale="en", time_zone="America/New_York")

    for user in (korean, english):
        await mail_to(database, box.settings(settings), user, *overdue(user))

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


async def test_a_hostile_value_is_text_and_no_header(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    name = 'x\r\nBcc: all@example.com\r\n\r\n<script>alert(1)</script> {{ 7 * 7 }} "\u2028'
    user = await make.user(name='Eve"\r\nBcc: eve@example.com <b>')

    await mail_to(database, box.settings(settings), user, *overdue(user, name=name))

    [message] = box.mails
    assert box.recipients == [[user.email]]
    assert "Bcc" not in message
    assert message["Subject"].startswith("[반납 지연] SRS-12-2024-0001 x Bcc: all@example.com <script>")
    html = message.get_body(("html",))
    assert html is not None
    assert "<script>" not in html.get_content()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7 * 7 }}" in html.get_content()


async def test_many_things_are_one_mail(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    user = await make.user(locale="en")

    await mail_to(database, box.settings(settings), user, *overdue(user, count=500))

    [message] = box.mails
    text = message.get_body(("plain",))
    assert text is not None
    assert message["Subject"] == "Overdue: 500 assets"
    assert text.get_content().count("- SRS-12-2024-0001") == 20
    assert "and 480 more" in text.get_content()


# Once, and again


async def test_what_is_sent_is_not_sent_again(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    user = await make.user()
    delivery = await mail_to(database, box.settings(settings), user, *overdue(user))

    await send(database, box.settings(settings), delivery.id)

    assert (delivery.state, delivery.attempt_count, len(box.mails)) == (MessageState.SENT, 1, 1)


@pytest.mark.parametrize("way", ["refusals", "data_answers"])
async def test_a_server_that_cannot_now_is_asked_again(
    database: Database, settings: Settings, make: Factory, box: Mailbox, way: str
) -> None:
    user = await make.user()
    getattr(box, way).append("451 greylisted, come again")
    await tell(database, box.settings(settings), *overdue(user))
    [delivery] = await deliveries(database, user)

    with pytest.raises(NotDeliveredError, match="451 greylisted"):
        await send(database, box.settings(settings), delivery.id)
    assert box.mails == []
    await send(database, box.settings(settings), delivery.id)

    [delivery] = await deliveries(database, user)
    assert (delivery.state, delivery.attempt_count, len(box.mails)) == (MessageState.SENT, 2, 1)


@pytest.mark.parametrize("way", ["refusals", "data_answers"])
async def test_a_server_that_never_will_is_not_asked_again(
    database: Database, settings: Settings, make: Factory, box: Mailbox, way: str
) -> None:
    user = await make.user()
    getattr(box, way).append("550 no such user here")

    delivery = await mail_to(database, box.settings(settings), user, *overdue(user))
    await send(database, box.settings(settings), delivery.id)

    assert (delivery.state, delivery.attempt_count) == (MessageState.FAILED, 1)
    assert delivery.detail == "550 no such user here"
    assert box.mails == []


async def test_a_mail_whose_taking_was_not_heard_of_is_known_by_its_id(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    user = await make.user()
    box.data_answers.append(None)
    await tell(database, box.settings(settings), *overdue(user))
    [delivery] = await deliveries(database, user)

    with pytest.raises(NotDeliveredError):
        await send(database, box.settings(settings), delivery.id)
    await send(database, box.settings(settings), delivery.id)

    first, second = box.mails
    assert first["Message-ID"] == second["Message-ID"] == f"<{delivery.id}@example.com>"
    assert first["Date"] == second["Date"]


async def test_without_a_server_the_mail_waits(database: Database, settings: Settings, make: Factory) -> None:
    user = await make.user()
    async with mailbox() as box:
        gone = box.settings(settings)
    await tell(database, gone, *overdue(user))
    [delivery] = await deliveries(database, user)

    with pytest.raises(NotDeliveredError):
        await send(database, gone, delivery.id)

    [delivery] = await deliveries(database, user)
    assert (delivery.state, delivery.attempt_count) == (MessageState.PENDING, 1)


async def test_what_a_stopped_worker_was_sending_is_sent_by_the_next_at_once(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    user = await make.user()
    is_called = asyncio.Event()

    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        is_called.set()
        await reader.read()
        writer.close()

    await tell(database, box.settings(settings), *overdue(user))
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
async def test_who_has_gone_meanwhile_gets_no_mail(
    database: Database, settings: Settings, make: Factory, box: Mailbox, values: dict[str, object]
) -> None:
    user = await make.user()
    await tell(database, box.settings(settings), *overdue(user))
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(update(User).where(User.id == user.id).values(values))
    [delivery] = await deliveries(database, user)
    await send(database, box.settings(settings), delivery.id)

    [delivery] = await deliveries(database, user)
    assert (delivery.state, box.mails) == (MessageState.FAILED, [])


# Encrypted, and with a password


@pytest.mark.parametrize("from_the_first_byte", [False, True])
async def test_a_password_goes_over_an_encrypted_connection(
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
        await tell(database, right, *overdue(user))
        [delivery] = await deliveries(database, user)
        # Nobody vouches for the certificate.
        with pytest.raises(NotDeliveredError, match="certificate"):
            await send(database, right, delivery.id)
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        wrong = box.settings(settings, "sams:wrong@", scheme)
        with pytest.raises(NotDeliveredError, match="535"):
            await send(database, wrong, delivery.id)
        await send(database, right, delivery.id)

    assert box.was_encrypted == [True]
    assert len(box.mails) == 1


async def test_a_password_is_not_told_to_a_server_without_encryption(
    database: Database, settings: Settings, make: Factory
) -> None:
    user = await make.user()
    async with mailbox(from_the_first_byte=True, login=True) as box:
        with_password = box.settings(settings, "sams:p%40ss%3Aword@")
        await tell(database, with_password, *overdue(user))
        [delivery] = await deliveries(database, user)
        with pytest.raises(NotDeliveredError) as told:
            await send(database, with_password, delivery.id)

    assert (box.passwords_told, box.mails) == ([], [])
    assert "p@ss" not in str(told.value)


# Words of the company


async def test_the_companys_words_are_used_and_where_they_fail_those_of_sams(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    user = await make.user(locale="en")
    # Tried out before it is kept, it can still meet values that it was not made for.
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
        good = await mail_to(database, box.settings(settings), user, *overdue(user, name="<i>"))
        other = await make.user(locale="en")
        bad = await mail_to(database, box.settings(settings), other, *overdue(other, name="bad"))
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


# By the worker


async def test_the_worker_sends_what_people_are_told(
    database: Database, settings: Settings, make: Factory, box: Mailbox
) -> None:
    user = await make.user()
    item = {"name": "ERP", "error": "HTTP 503"}
    notice = NotificationDraft(NotificationKind.WEBHOOK_DISABLED, user.id, "webhook", uuid4(), item)
    sending = box.settings(settings)
    async with running_worker(sending):
        await tell(database, sending, notice)
        # Others that other tests have left may come before.
        await box.until(lambda mails: any(str(user.email) in mail["To"] for mail in mails))

    [mail] = [mail for mail in box.mails if str(user.email) in mail["To"]]
    assert mail["Subject"] == "[웹훅 중지] ERP"
    [delivery] = await deliveries(database, user)
    assert delivery.state == MessageState.SENT
