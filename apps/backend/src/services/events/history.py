"""History: the recorded events of all entities, and of one entity."""

from uuid import UUID

from sqlalchemy import ARRAY, Text, bindparam, literal, select

from src.database import CompiledStatement, RawConnection
from src.errors import NotFound
from src.models import Event
from src.services.lists.filters import Filter, ListCondition, Sort
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import columns, current_table

# These change with every write and carry no information.
_OMITTED_FIELDS = ["id", "version", "created_at", "updated_at"]


def _events() -> ListSpec:
    table = current_table(Event)
    without_omitted = table.c.changes.op("-", return_type=table.c.changes.type)
    return ListSpec(
        table,
        {
            **columns(table, "id", "occurred_at", "action", "entity_type", "entity_id", "note", "request_id"),
            "changes": without_omitted(literal(_OMITTED_FIELDS, ARRAY(Text))),
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
        # UUIDv7: ids are in the order of time.
        sorts={"occurred_at": Sort(table.c.id)},
        default_sort=("occurred_at", True),
    )


EVENTS = _events()

_OF_ENTITY = (Event.entity_type == bindparam("entity_type")) & (Event.entity_id == bindparam("entity_id"))
_SELECT_ANY = CompiledStatement(select(Event.id).where(_OF_ENTITY).limit(1))


async def list_events(connection: RawConnection, query: ListQuery) -> PageOfRows:
    """Return recorded events, the newest first."""
    return await EVENTS.page(connection, query)


async def list_entity_events(
    connection: RawConnection, entity_type: str, entity_id: UUID, query: ListQuery
) -> PageOfRows:
    """Return the events of one entity, which may be deleted.

    Raises: NotFound (the entity never existed).
    """
    entity = {"entity_type": entity_type, "entity_id": entity_id}
    if await connection.fetch_one(_SELECT_ANY, entity) is None:
        raise NotFound
    of_entity = ListCondition("entity", lambda: _OF_ENTITY, entity)
    return await EVENTS.page(connection, query, conditions=[of_entity])
