"""The list of licenses, for managers and administrators."""

from datetime import date

from sqlalchemy import ColumnElement, case, literal

from src.models import CustomFieldEntity, License, Manufacturer, Supplier
from src.services.lists.as_of import Tables, table_as_of
from src.services.lists.filters import Filter, Sort, text_search
from src.services.lists.list_spec import CustomFieldColumn, ListSpec
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


def _licenses(tables: Tables, as_of: ListSpec | None = None) -> ListSpec:
    table, manufacturer, supplier = (
        tables(License),
        tables(Manufacturer),
        tables(Supplier),
    )
    next_day: ColumnElement[date] = table.c.expires_on + literal(1)
    renews_on = case((table.c.period_months.is_not(None), next_day))
    return ListSpec(
        table.outerjoin(manufacturer, manufacturer.c.id == table.c.manufacturer_id).outerjoin(
            supplier, supplier.c.id == table.c.supplier_id
        ),
        {
            **columns(table, "id", "name", "seats", "purchase_date", "currency", "order_number"),
            **columns(table, "expires_on", "period_months", "notes", *AUDIT_COLUMNS),
            **custom_field_values(table),
            "renews_on": renews_on,
            "period_cost": amount(table, "period_cost"),
            "purchase_price": amount(table, "purchase_price"),
            "manufacturer": nested_ref(manufacturer),
            "supplier": nested_ref(supplier),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "name": Filter(table.c.name),
            "manufacturer_id": Filter(table.c.manufacturer_id, nullable=True),
            "supplier_id": Filter(table.c.supplier_id, nullable=True),
            "seats": Filter(table.c.seats, nullable=True),
            "purchase_date": Filter(table.c.purchase_date, nullable=True),
            "purchase_price": Filter(table.c.purchase_price, nullable=True),
            "currency": Filter(table.c.currency, nullable=True),
            "period_months": Filter(table.c.period_months, nullable=True),
            "period_cost": Filter(table.c.period_cost, nullable=True),
            "renews_on": Filter(renews_on, nullable=True),
            "order_number": Filter(table.c.order_number, nullable=True),
            "expires_on": Filter(table.c.expires_on, nullable=True),
        },
        sorts={
            **audit_sorts(table),
            "name": Sort(table.c.name),
            "manufacturer": Sort(manufacturer.c.name, nullable=True),
            "purchase_date": Sort(table.c.purchase_date, nullable=True),
            "purchase_price": Sort(table.c.purchase_price, nullable=True),
            "period_cost": Sort(table.c.period_cost, nullable=True),
            "currency": Sort(table.c.currency, nullable=True),
            "expires_on": Sort(table.c.expires_on, nullable=True),
            "renews_on": Sort(renews_on, nullable=True),
        },
        search=text_search(table.c.name, table.c.order_number, table.c.notes, manufacturer.c.name),
        default_sort=("name", False),
        custom_fields=CustomFieldColumn(CustomFieldEntity.LICENSE, table.c.custom_fields),
        as_of=as_of,
    )


LICENSES = _licenses(current_table, _licenses(table_as_of))
