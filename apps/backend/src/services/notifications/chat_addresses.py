"""Where people and the company are told by chat."""

from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import Query, Reader
from src.errors import Conflict, Forbidden, NotFound, ValidationFailed
from src.integrations import chat
from src.models import ChatAddress, User
from src.schemas.notification import CreateChatAddressRequest, UpdateChatAddressRequest
from src.security import Actor, Permission
from src.services.core import entities
from src.services.core.reference_lists import plain, reference
from src.services.lists.listing import Condition, Filter, Listing, ListQuery, PageOfRows, Sort, today

AT_MOST = 10
"""How many addresses somebody, or the company, has."""


def _addresses() -> Listing:
    table, user = today(ChatAddress), today(User)
    return Listing(
        table.outerjoin(user, user.c.id == table.c.user_id),
        {
            **plain(table, "id", "name", "service", "kinds", "version", "created_at", "updated_at"),
            "user": reference(user),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={"id": Filter(table.c.id), "user_id": Filter(table.c.user_id, nullable=True)},
        sorts={"created_at": Sort(table.c.created_at), "name": Sort(table.c.name)},
        default_sort=("created_at", True),
    )


CHAT_ADDRESSES = _addresses()


def visible_to(actor: Actor) -> list[Condition]:
    """Return the condition that somebody may see an address: their own, administrators the company's too."""
    table = today(ChatAddress)
    own = table.c.user_id == bindparam("me")
    if not actor.may(Permission.NOTIFICATIONS_WRITE):
        return [Condition("own", lambda: own, {"me": actor.user_id})]
    return [Condition("companys", lambda: or_(own, table.c.user_id.is_(None)), {"me": actor.user_id})]


async def list_addresses(reader: Reader, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return one's own addresses and, for administrators, the company's."""
    return await CHAT_ADDRESSES.page(reader, query, conditions=visible_to(actor))


async def get_address(reader: Reader, actor: Actor, address_id: UUID) -> dict[str, Any]:
    """Return an address, without what it leads to.

    Raises: NotFound.
    """
    return await CHAT_ADDRESSES.one(reader, address_id, conditions=visible_to(actor))


async def create_address(
    session: AsyncSession, settings: Settings, actor: Actor, data: CreateChatAddressRequest
) -> ChatAddress:
    """Add an address.

    Raises: Forbidden (it is the company's), ValidationFailed (nothing is sent there), Conflict (there are
    enough).
    """
    if data.kinds is not None and not actor.may(Permission.NOTIFICATIONS_WRITE):
        raise Forbidden("Administrators add the addresses of the company")
    user_id = actor.user_id if data.kinds is None else None
    url = data.url.get_secret_value()
    service = _service_of(settings, url)
    # Two at once take turns.
    await session.execute(select(User.id).where(User.id == actor.user_id).with_for_update(key_share=True))
    of = ChatAddress.user_id == user_id if user_id is not None else ChatAddress.user_id.is_(None)
    count = await session.scalar(select(func.count()).where(of, ChatAddress.deleted_at.is_(None)))
    if (count or 0) >= AT_MOST:
        raise Conflict(f"There are {AT_MOST} addresses; delete one first")
    address = ChatAddress(user_id=user_id, name=data.name, service=service, url=url, kinds=data.kinds)
    session.add(address)
    await session.flush()
    return address


async def update_address(
    session: AsyncSession,
    settings: Settings,
    actor: Actor,
    address_id: UUID,
    data: UpdateChatAddressRequest,
    if_version: int | None,
) -> None:
    """Change what is named.

    Raises: NotFound, PreconditionFailed, ValidationFailed.
    """
    address = await _fetch(session, actor, address_id, if_version)
    values = data.model_dump(exclude_unset=True)
    if "kinds" in values and address.user_id is not None:
        raise ValidationFailed.at("/kinds", "For one's own address the preferences say what is told")
    if "url" in values:
        values["url"] = data.url.get_secret_value()
        values["service"] = _service_of(settings, values["url"])
    await entities.change(session, address, values)


async def delete_address(
    session: AsyncSession, actor: Actor, address_id: UUID, if_version: int | None
) -> None:
    """Delete an address, and forget what it leads to.

    Raises: NotFound, PreconditionFailed.
    """
    address = await _fetch(session, actor, address_id, if_version)
    address.url = None
    address.deleted_at = await session.scalar(select(func.now()))
    await session.flush()


_URL = Query(select(ChatAddress.url).where(ChatAddress.id == bindparam("id")))


async def try_address(reader: Reader, settings: Settings, actor: Actor, address_id: UUID) -> dict[str, Any]:
    """Send a message to an address, and return whether it was taken.

    Raises: NotFound.
    """
    address = await get_address(reader, actor, address_id)
    row = await reader.fetch_one(_URL, {"id": address_id})
    # The service may take its time, and others need the connection.
    await reader.release()
    if row is None or row["url"] is None:
        raise NotFound
    locale = settings.default_locale
    try:
        await chat.send(settings, row["url"], "SAMS", _TRIAL[locale].format(name=address["name"]))
    except (chat.ChatRefusedError, chat.ChatUnavailableError) as error:
        return {"delivered": False, "detail": str(error)}
    return {"delivered": True, "detail": None}


_TRIAL = {"ko": "알림을 이곳으로 보냅니다: {name}", "en": "Notifications will arrive here: {name}"}


async def _fetch(
    session: AsyncSession, actor: Actor, address_id: UUID, if_version: int | None
) -> ChatAddress:
    await get_address(await Reader.within(session), actor, address_id)
    return await entities.fetch(session, ChatAddress, address_id, if_version=if_version)


def _service_of(settings: Settings, url: str) -> str:
    try:
        return chat.service_of(settings, url)
    except chat.ChatRefusedError as error:
        raise ValidationFailed.at("/url", str(error)) from error
