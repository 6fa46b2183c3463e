"""What has happened: the events of everything, and of one thing."""

from uuid import UUID

from sqlalchemy import ARRAY, Text, bindparam, literal, select

from src.database import CompiledStatement, RawConnection
from src.errors import NotFound
from src.models import Event
from src.services.lists.filters import Filter, ListCondition, Sort
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import columns, current_table

# What changes with every change tells nothing.
_UNTOLD = ["id", "version", "created_at", "updated_at"]


def _events() -> ListSpec:
    table = current_table(Event)
    told = table.c.changes.op("-", return_type=table.c.changes.type)(literal(_UNTOLD, ARRAY(Text)))
    return ListSpec(
        table,
        {
            **columns(table, "id", "occurred_at", "action", "entity_type", "entity_id", "note", "request_id"),
            "changes": told,
            "actor": {"name": table.c.actor_name, "id": table.c.actor_id},
        },
        id_column=table.c.id,
        filters={
            "id": Filter(table.c.id),
            "occurred_at": Filter(table.c.occurred_at),
            "actor_id": Filter(table.c.actor_id, nullable=True),
            "actor_name": Filter(table.c.actor_name),
            "action": Filter(table.c.action),
            "entity_type": Filter(table.c.entity_type),
            "entity_id": Filter(table.c.entity_id),
            "request_id": Filter(table.c.request_id, nullable=True),
        },
        # The ids are made in the order of time.
        sorts={"occurred_at": Sort(table.c.id)},
        default_sort=("occurred_at", True),
    )


EVENTS = _events()

_OF_ONE = (Event.entity_type == bindparam("entity_type")) & (Event.entity_id == bindparam("entity_id"))
_ANY = CompiledStatement(select(Event.id).where(_OF_ONE).limit(1))


async def list_events(connection: RawConnection, query: ListQuery) -> PageOfRows:
    """Return what has happened, the newest first."""
    return await EVENTS.page(connection, query)


async def history_of(
    connection: RawConnection, entity_type: str, entity_id: UUID, query: ListQuery
) -> PageOfRows:
    """Return what has happened to one thing, deleted or not.

    Raises: NotFound (there never was such a thing).
    """
    of = {"entity_type": entity_type, "entity_id": entity_id}
    if await connection.fetch_one(_ANY, of) is None:
        raise NotFound
    return await EVENTS.page(connection, query, conditions=[ListCondition("one", lambda: _OF_ONE, of)])
