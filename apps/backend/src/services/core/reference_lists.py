"""The lists of reference data, which every signed-in user may read."""

from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Numeric, Text, cast, func

from src.models import (
    AssetModel,
    Category,
    CustomField,
    CustomFieldEntity,
    CustomFieldType,
    Department,
    Location,
    Manufacturer,
    Status,
    StatusKind,
    User,
)
from src.models.base import Deletable
from src.services.lists.as_of import Tables, table_as_of
from src.services.lists.filters import Filter, Sort
from src.services.lists.list_spec import CustomFieldColumn, ListSpec
from src.services.lists.row_mapper import (
    AUDIT_COLUMNS,
    Columns,
    audit_filters,
    audit_sorts,
    columns,
    current_table,
    custom_field_values,
    nested_ref,
)
from src.services.lists.search import picker_search


def _tree(
    model: type[Deletable],
    *names: str,
    code_can_be_null: bool = True,
    tables: Tables = current_table,
    as_of: ListSpec | None = None,
) -> ListSpec:
    table = tables(model)
    parent = table.alias("parents")
    source = table.outerjoin(parent, parent.c.id == table.c.parent_id)
    shown: dict[str, ColumnElement[Any] | Columns] = {
        **columns(table, "id", "code", "name", "name_en", *names, *AUDIT_COLUMNS),
        "parent": nested_ref(parent),
    }
    custom_fields = None
    if model is Location:
        shown |= custom_field_values(table)
        custom_fields = CustomFieldColumn(CustomFieldEntity.LOCATION, table.c.custom_fields)
    if model is Department:
        manager = tables(User).alias("managers")
        source = source.outerjoin(manager, manager.c.id == table.c.manager_id)
        shown["manager"] = nested_ref(manager)
    return ListSpec(
        source,
        shown,
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "code": Filter(table.c.code, nullable=code_can_be_null, compared_as=func.lower),
            "name": Filter(table.c.name, compared_as=func.lower),
            "name_en": Filter(table.c.name_en, nullable=True),
            "parent_id": Filter(table.c.parent_id, tree=tables(model), nullable=True),
        },
        sorts={
            **audit_sorts(table),
            "name": Sort(table.c.name),
            "code": Sort(table.c.code, nullable=code_can_be_null),
        },
        search=picker_search(table.c.code, table.c.name, table.c.name_en),
        default_sort=("name", False),
        custom_fields=custom_fields,
        as_of=as_of,
    )


def _statuses() -> ListSpec:
    table = current_table(Status)
    after_out, after_in = table.alias("after_check_out"), table.alias("after_check_in")
    return ListSpec(
        table.outerjoin(after_out, after_out.c.id == table.c.on_check_out_id).outerjoin(
            after_in, after_in.c.id == table.c.on_check_in_id
        ),
        {
            **columns(table, "id", "code", "name", "name_en", "kind", "color", "sort_order", *AUDIT_COLUMNS),
            "on_check_out": nested_ref(after_out, "name", "code", "kind"),
            "on_check_in": nested_ref(after_in, "name", "code", "kind"),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "code": Filter(table.c.code, compared_as=func.lower),
            "name": Filter(table.c.name),
            "kind": Filter(table.c.kind, choices=StatusKind),
        },
        sorts={
            **audit_sorts(table),
            "sort_order": Sort(table.c.sort_order),
            "name": Sort(table.c.name),
            "code": Sort(table.c.code),
        },
        search=picker_search(table.c.code, table.c.name, table.c.name_en),
        default_sort=("sort_order", False),
    )


@cache
def entity_list(model: type[Deletable]) -> ListSpec:
    """Return the list of a model without rules: its own columns, filters and sorts by name, and search.

    A list that shows referenced entities, or has further filters, is declared like those below.
    """
    table = current_table(model)
    shown = {
        column.name: cast(column, Text) if isinstance(column.type, Numeric) else column
        for column in table.c
        if not column.foreign_keys and column.computed is None
    }
    return ListSpec(
        table,
        shown,
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={**audit_filters(table), "name": Filter(table.c.name, compared_as=func.lower)},
        sorts={**audit_sorts(table), "name": Sort(table.c.name)},
        search=picker_search(*(column for column in shown.values() if isinstance(column.type, Text))),
        default_sort=("name", False),
    )


def _asset_models(tables: Tables, as_of: ListSpec | None = None) -> ListSpec:
    table, manufacturer, category = (
        tables(AssetModel),
        tables(Manufacturer),
        tables(Category),
    )
    return ListSpec(
        table.outerjoin(manufacturer, manufacturer.c.id == table.c.manufacturer_id).outerjoin(
            category, category.c.id == table.c.category_id
        ),
        {
            **columns(table, "id", "name", "model_number", "notes", *AUDIT_COLUMNS),
            **custom_field_values(table),
            "manufacturer": nested_ref(manufacturer),
            "category": nested_ref(category, "name", "code"),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "name": Filter(table.c.name, compared_as=func.lower),
            "model_number": Filter(table.c.model_number, nullable=True),
            "manufacturer_id": Filter(table.c.manufacturer_id, nullable=True),
            "category_id": Filter(table.c.category_id, tree=tables(Category), nullable=True),
        },
        sorts={
            **audit_sorts(table),
            "name": Sort(table.c.name),
            "manufacturer": Sort(manufacturer.c.name, nullable=True),
        },
        search=picker_search(manufacturer.c.name, table.c.name, table.c.model_number),
        default_sort=("name", False),
        custom_fields=CustomFieldColumn(CustomFieldEntity.ASSET_MODEL, table.c.custom_fields),
        as_of=as_of,
    )


def _custom_fields() -> ListSpec:
    table, category = current_table(CustomField), current_table(Category)
    return ListSpec(
        table.outerjoin(category, category.c.id == table.c.category_id),
        {
            **columns(table, "id", "entity_type", "key", "label", "label_en", "type", "required", "default"),
            **columns(table, "currency", "choices", "searchable", "sort_order", *AUDIT_COLUMNS),
            **{name: cast(table.c[name], Text) for name in ("minimum", "maximum")},
            "category": nested_ref(category, "name", "code"),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "entity_type": Filter(table.c.entity_type, choices=CustomFieldEntity),
            "key": Filter(table.c.key),
            "type": Filter(table.c.type, choices=CustomFieldType),
            "category_id": Filter(table.c.category_id, tree=Category.__table__, nullable=True),
            "searchable": Filter(table.c.searchable),
        },
        sorts={**audit_sorts(table), "sort_order": Sort(table.c.sort_order), "key": Sort(table.c.key)},
        search=picker_search(table.c.key, table.c.label, table.c.label_en),
        default_sort=("sort_order", False),
    )


DEPARTMENTS = _tree(Department)
CATEGORIES = _tree(Category, "buffer_before_minutes", "buffer_after_minutes", code_can_be_null=False)
LOCATIONS = _tree(Location, "address", as_of=_tree(Location, "address", tables=table_as_of))
STATUSES = _statuses()
ASSET_MODELS = _asset_models(current_table, _asset_models(table_as_of))
CUSTOM_FIELDS = _custom_fields()
