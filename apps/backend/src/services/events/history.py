"""History: the recorded events of all entities, and of one entity."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Text, Uuid, any_, bindparam, cast, literal, select

from src.database import CompiledStatement, RawConnection
from src.errors import NotFound
from src.models import Event
from src.services.events.event_rendering import render_events
from src.services.events.event_types import ACTIONS, MODELS
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
            # As text: `render_events` parses it.
            "changes": cast(without_omitted(literal(_OMITTED_FIELDS, ARRAY(Text))), Text),
            "actor": {"name": table.c.actor_name, "id": table.c.actor_id},
        },
        id_column=table.c.id,
        filters={
            "id": Filter(table.c.id),
            "occurred_at": Filter(table.c.occurred_at),
            "actor_id": Filter(table.c.actor_id, nullable=True, refers_to=("users",)),
            "actor_name": Filter(table.c.actor_name),
            "action": Filter(table.c.action, choices=ACTIONS),
            "entity_type": Filter(table.c.entity_type, choices=MODELS),
            "entity_id": Filter(table.c.entity_id),
            "request_id": Filter(table.c.request_id, nullable=True),
        },
        # UUIDv7: ids are in the order of time.
        sorts={"occurred_at": Sort(table.c.id)},
        default_sort=("occurred_at", True),
    )


def _moments() -> ListSpec:
    table = current_table(Event)
    return ListSpec(
        table,
        {
            **columns(table, "id", "occurred_at", "action"),
            "actor": {"name": table.c.actor_name, "id": table.c.actor_id},
        },
        id_column=table.c.id,
        filters={"id": Filter(table.c.id), "occurred_at": Filter(table.c.occurred_at)},
        sorts={"occurred_at": Sort(table.c.id)},
        default_sort=("occurred_at", True),
    )


EVENTS, MOMENTS = _events(), _moments()

_OF_ENTITY = (Event.entity_type == bindparam("entity_type")) & (Event.entity_id == bindparam("entity_id"))
_SELECT_ANY = CompiledStatement(select(Event.id).where(_OF_ENTITY).limit(1))
_SELECT_BY_ID = CompiledStatement(
    select(*EVENTS.row_mapper.columns)
    .where(Event.id == any_(bindparam("ids", type_=ARRAY(Uuid))))
    .order_by(Event.transaction_id, Event.id)
)


async def list_events(connection: RawConnection, query: ListQuery) -> PageOfRows:
    """Return recorded events, the newest first."""
    return await _page(connection, query)


async def list_entity_events(
    connection: RawConnection, entity_type: str, entity_id: UUID, query: ListQuery
) -> PageOfRows:
    """Return the events of one entity, which may be deleted.

    Raises: NotFound (the entity never existed).
    """
    entity = {"entity_type": entity_type, "entity_id": entity_id}
    if await connection.fetch_one(_SELECT_ANY, entity) is None:
        raise NotFound
    return await _page(connection, query, ListCondition("entity", lambda: _OF_ENTITY, entity))


async def list_moments(
    connection: RawConnection, entity_type: str, entity_id: UUID, query: ListQuery
) -> PageOfRows:
    """Return the times at which an entity changed, without the changes; the entity may be deleted.

    Raises: NotFound (the entity never existed).
    """
    entity = {"entity_type": entity_type, "entity_id": entity_id}
    if await connection.fetch_one(_SELECT_ANY, entity) is None:
        raise NotFound
    return await MOMENTS.page(
        connection, query, conditions=[ListCondition("entity", lambda: _OF_ENTITY, entity)]
    )


async def _page(connection: RawConnection, query: ListQuery, *conditions: ListCondition) -> PageOfRows:
    page = await EVENTS.page(connection, query, conditions=conditions)
    return replace(page, items=await render_events(connection, page.items))


async def get_events(connection: RawConnection, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    """Return the events with the given ids, in the order of their transactions."""
    rows = await connection.fetch(_SELECT_BY_ID, {"ids": ids})
    return await render_events(connection, [EVENTS.row_mapper.build(row) for row in rows])
