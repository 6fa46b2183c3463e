"""Chat addresses of users and of the company, to which notifications are sent."""

from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import CompiledStatement, RawConnection, ReadConnection
from src.errors import Conflict, Forbidden, NotFound, ValidationFailed
from src.integrations import chat
from src.models import ChatAddress, User
from src.schemas.notification import CreateChatAddressRequest, UpdateChatAddressRequest
from src.security import Actor, Permission
from src.services.core import entities
from src.services.lists.filters import Filter, ListCondition, Sort
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import columns, current_table, nested_ref

MAX_ADDRESSES = 10
"""Addresses per user, and of the company."""


def _addresses() -> ListSpec:
    table, user = current_table(ChatAddress), current_table(User)
    return ListSpec(
        table.outerjoin(user, user.c.id == table.c.user_id),
        {
            **columns(table, "id", "name", "service", "kinds", "version", "created_at", "updated_at"),
            "user": nested_ref(user),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={"id": Filter(table.c.id), "user_id": Filter(table.c.user_id, nullable=True)},
        sorts={"created_at": Sort(table.c.created_at), "name": Sort(table.c.name)},
        default_sort=("created_at", True),
    )


CHAT_ADDRESSES = _addresses()


def visible_to(actor: Actor) -> ListCondition | None:
    """Return the condition for visible addresses: the actor's own, for administrators the company's too."""
    table = current_table(ChatAddress)
    own = table.c.user_id == bindparam("me")
    if not actor.has_permission(Permission.NOTIFICATIONS_WRITE):
        return ListCondition("own", lambda: own, {"me": actor.user_id})
    return ListCondition("company", lambda: or_(own, table.c.user_id.is_(None)), {"me": actor.user_id})


async def list_addresses(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a page of the actor's addresses and, for administrators, the company's."""
    return await CHAT_ADDRESSES.page(connection, query, conditions=[visible_to(actor)])


async def get_address(connection: RawConnection, actor: Actor, address_id: UUID) -> dict[str, Any]:
    """Return an address without its URL, which is secret.

    Raises: NotFound.
    """
    return await CHAT_ADDRESSES.get(connection, address_id, conditions=[visible_to(actor)])


async def create_address(
    session: AsyncSession, actor: Actor, settings: Settings, data: CreateChatAddressRequest
) -> ChatAddress:
    """Create an address: the actor's own or, with `kinds`, one of the company.

    Raises: Forbidden (only administrators create addresses of the company), ValidationFailed (the service or
    host is not allowed), Conflict (MAX_ADDRESSES is reached).
    """
    if data.kinds is not None and not actor.has_permission(Permission.NOTIFICATIONS_WRITE):
        raise Forbidden("Only administrators can create chat addresses of the company")
    user_id = actor.user_id if data.kinds is None else None
    url = data.url.get_secret_value()
    service = _find_service(settings, url)
    # Concurrent requests of a user take turns.
    await session.execute(select(User.id).where(User.id == actor.user_id).with_for_update(key_share=True))
    of = ChatAddress.user_id == user_id if user_id is not None else ChatAddress.user_id.is_(None)
    count = await session.scalar(select(func.count()).where(of, ChatAddress.deleted_at.is_(None)))
    if (count or 0) >= MAX_ADDRESSES:
        raise Conflict(f"The limit of {MAX_ADDRESSES} addresses is reached; delete one first")
    address = ChatAddress(user_id=user_id, name=data.name, service=service, url=url, kinds=data.kinds)
    session.add(address)
    await session.flush()
    return address


async def update_address(
    session: AsyncSession,
    actor: Actor,
    settings: Settings,
    address_id: UUID,
    data: UpdateChatAddressRequest,
    if_version: int | None,
) -> None:
    """Update the given fields of an address.

    Raises: NotFound, PreconditionFailed, ValidationFailed.
    """
    address = await _get_for_update(session, actor, address_id, if_version)
    values = data.model_dump(exclude_unset=True)
    if "kinds" in values and address.user_id is not None:
        raise ValidationFailed.at(
            "/kinds",
            "Only addresses of the company have kinds; for your own, set your notification preferences",
        )
    if "url" in values:
        values["url"] = data.url.get_secret_value()
        values["service"] = _find_service(settings, values["url"])
    await entities.apply_changes(session, address, values)


async def delete_address(
    session: AsyncSession, actor: Actor, address_id: UUID, if_version: int | None
) -> None:
    """Delete an address and erase its URL.

    Raises: NotFound, PreconditionFailed.
    """
    address = await _get_for_update(session, actor, address_id, if_version)
    address.url = None
    address.deleted_at = await session.scalar(select(func.now()))
    await session.flush()


_URL = CompiledStatement(select(ChatAddress.url).where(ChatAddress.id == bindparam("id")))


async def test_address(
    connection: ReadConnection, actor: Actor, settings: Settings, address_id: UUID
) -> dict[str, Any]:
    """Send a test message to an address, and return whether the service accepted it.

    Raises: NotFound.
    """
    address = await get_address(connection, actor, address_id)
    row = await connection.fetch_one(_URL, {"id": address_id})
    # Released before the call, because the service may be slow.
    await connection.release()
    if row is None or row["url"] is None:
        raise NotFound
    locale = settings.default_locale
    try:
        await chat.send(settings, row["url"], "SAMS", _TEST_MESSAGES[locale].format(name=address["name"]))
    except (chat.ChatRefusedError, chat.ChatUnavailableError) as error:
        return {"delivered": False, "detail": str(error)}
    return {"delivered": True, "detail": None}


_TEST_MESSAGES = {"ko": "알림을 이곳으로 보냅니다: {name}", "en": "Notifications will arrive here: {name}"}


async def _get_for_update(
    session: AsyncSession, actor: Actor, address_id: UUID, if_version: int | None
) -> ChatAddress:
    await get_address(await RawConnection.of(session), actor, address_id)
    return await entities.get_for_update(session, ChatAddress, address_id, if_version=if_version)


def _find_service(settings: Settings, url: str) -> str:
    try:
        return chat.service_of(settings, url)
    except chat.ChatRefusedError as error:
        raise ValidationFailed.at("/url", str(error)) from error
