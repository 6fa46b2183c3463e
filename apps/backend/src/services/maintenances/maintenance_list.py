"""The list of maintenances."""

from typing import Any
from uuid import UUID

from sqlalchemy import Float, Numeric, bindparam, cast, exists, func

from src.database import RawConnection
from src.models import (
    Asset,
    Assignment,
    CustomFieldEntity,
    Maintenance,
    MaintenanceKind,
    MaintenanceState,
    Supplier,
)
from src.security import Actor
from src.services.custom_fields.custom_field_filters import list_page
from src.services.lists.as_of import Tables, ensure_past_readable, present_time, table_as_of
from src.services.lists.filters import Filter, ListCondition, Sort, text_search
from src.services.lists.list_spec import CustomFieldColumn, ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import (
    AUDIT_COLUMNS,
    amount,
    audit_filters,
    audit_sorts,
    columns,
    current_table,
    custom_field_values,
    nested_ref,
)


def _maintenances(tables: Tables, as_of: ListSpec | None = None) -> ListSpec:
    table, asset, supplier = tables(Maintenance), tables(Asset), tables(Supplier)
    ended = func.coalesce(table.c.finished_at, present_time(tables))
    hours = func.round(cast(func.extract("epoch", ended - table.c.started_at) / 3600, Numeric), 2)
    return ListSpec(
        table.join(asset, asset.c.id == table.c.asset_id).outerjoin(
            supplier, supplier.c.id == table.c.supplier_id
        ),
        {
            **columns(table, "id", "name", "kind", "state", "scheduled_on", "started_at", "finished_at"),
            **columns(
                table,
                "currency",
                "is_warranty",
                "recurrence_rule",
                "interval_months",
                "recurrence_starts_on",
                "recurrence_basis",
                "notes",
                *AUDIT_COLUMNS,
            ),
            **custom_field_values(table),
            "cost": amount(table, "cost"),
            "downtime_hours": cast(hours, Float),
            "asset": nested_ref(asset, "asset_tag", "name"),
            "supplier": nested_ref(supplier),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "name": Filter(table.c.name),
            "asset_id": Filter(table.c.asset_id),
            "supplier_id": Filter(table.c.supplier_id, nullable=True),
            "kind": Filter(table.c.kind, choices=MaintenanceKind),
            "state": Filter(table.c.state, choices=MaintenanceState),
            "scheduled_on": Filter(table.c.scheduled_on, nullable=True),
            "started_at": Filter(table.c.started_at, nullable=True),
            "finished_at": Filter(table.c.finished_at, nullable=True),
            "cost": Filter(table.c.cost, nullable=True),
            "currency": Filter(table.c.currency),
            "is_warranty": Filter(table.c.is_warranty),
        },
        sorts={
            **audit_sorts(table),
            "name": Sort(table.c.name),
            "scheduled_on": Sort(table.c.scheduled_on, nullable=True),
            "started_at": Sort(table.c.started_at, nullable=True),
            "cost": Sort(table.c.cost, nullable=True),
            "currency": Sort(table.c.currency),
        },
        search=text_search(table.c.name, table.c.notes, asset.c.asset_tag, asset.c.name),
        default_sort=("created_at", True),
        custom_fields=CustomFieldColumn(CustomFieldEntity.MAINTENANCE, table.c.custom_fields),
        as_of=as_of,
    )


MAINTENANCES = _maintenances(current_table, _maintenances(table_as_of))

ASSET_EVENTS_SQL = """
    SELECT published.id, maintenance.asset_id, false FROM published
    JOIN maintenances maintenance ON maintenance.id = published.entity_id
    WHERE published.entity_type = 'maintenance'
"""
"""The reverse of `visible_to`: assets with holders who see the maintenance; see `events.event_visibility`."""


def visible_to(actor: Actor) -> ListCondition | None:
    """Return the condition of the maintenances that the actor can see; None: all of them.

    Employees see the maintenances of the assets that they hold.
    """
    if actor.can_see_all:
        return None
    holds_asset = exists().where(
        Assignment.asset_id == current_table(Maintenance).c.asset_id,
        Assignment.is_open(),
        Assignment.user_id == bindparam("visible_to"),
    )
    return ListCondition("visible", lambda: holds_asset, {"visible_to": actor.user_id})


async def list_maintenances(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a page of the maintenances visible to the actor, newest first by default.

    Raises: Forbidden (an employee asks for the past), ValidationFailed, Unavailable.
    """
    ensure_past_readable(actor, query.as_of)
    return await list_page(connection, MAINTENANCES, query, conditions=[visible_to(actor)])


async def get_maintenance(connection: RawConnection, actor: Actor, maintenance_id: UUID) -> dict[str, Any]:
    """Return a maintenance.

    Raises: NotFound (it does not exist, is deleted or is not visible to the actor).
    """
    return await MAINTENANCES.get(connection, maintenance_id, conditions=[visible_to(actor)])
