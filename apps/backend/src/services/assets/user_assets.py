"""The assets of one user."""

from dataclasses import replace
from uuid import UUID

from src.config import Settings
from src.database import RawConnection
from src.security import Actor
from src.services.assets import assets
from src.services.identity import users
from src.services.lists.listing import ListQuery, Lookup, PageOfRows


async def list_user_assets(
    connection: RawConnection, actor: Actor, settings: Settings, user_id: UUID, query: ListQuery
) -> PageOfRows:
    """Return a page of the assets that a user holds, or held at the query's `as_of`.

    Raises: NotFound, ValidationFailed.
    """
    await users.get_user(connection, actor, user_id)
    by_holder: tuple[str, Lookup] = ("holder_id", "")
    holders = [holder for holder in query.filters.get(by_holder, [user_id]) if holder == user_id]
    held = replace(query, filters={**query.filters, by_holder: holders})
    return await assets.list_assets(connection, actor, settings, held)
