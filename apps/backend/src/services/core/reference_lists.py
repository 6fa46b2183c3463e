"""The lists of what assets refer to, which everybody who is signed in may see."""

from typing import Any

from sqlalchemy import ColumnElement, FromClause, Text, cast

from src.models import (
    AssetModel,
    Category,
    CustomField,
    CustomFieldType,
    Department,
    Location,
    Manufacturer,
    Status,
    StatusKind,
    Supplier,
    User,
)
from src.models.base import Deletable
from src.services.lists.filters import Filter, Sort, text_search
from src.services.lists.list_spec import ListSpec
from src.services.lists.row_mapper import Columns, current_table

AUDIT_COLUMNS = ("version", "created_at", "updated_at", "deleted_at")


def columns(table: FromClause, *names: str) -> dict[str, ColumnElement[object]]:
    """Return columns under their own names."""
    return {name: table.c[name] for name in names}


def nested_ref(table: FromClause, *names: str) -> Columns:
    """Return the object by which a thing is referred to."""
    return columns(table, "id", *(names or ("name",)))


def audit_filters(table: FromClause) -> dict[str, Filter]:
    """Return the filters that every list has."""
    return {
        "id": Filter(table.c.id),
        "created_at": Filter(table.c.created_at),
        "updated_at": Filter(table.c.updated_at),
        "deleted_at": Filter(table.c.deleted_at, nullable=True),
    }


def audit_sorts(table: FromClause) -> dict[str, Sort]:
    """Return the orders that every list has."""
    return {"created_at": Sort(table.c.created_at), "updated_at": Sort(table.c.updated_at)}


def _tree(model: type[Deletable], *names: str, code_can_be_null: bool = True) -> ListSpec:
    table = current_table(model)
    parent = table.alias("parents")
    source = table.outerjoin(parent, parent.c.id == table.c.parent_id)
    shown: dict[str, ColumnElement[Any] | Columns] = {
        **columns(table, "id", "code", "name", "name_en", *names, *AUDIT_COLUMNS),
        "parent": nested_ref(parent),
    }
    if model is Department:
        manager = current_table(User).alias("managers")
        source = source.outerjoin(manager, manager.c.id == table.c.manager_id)
        shown["manager"] = nested_ref(manager)
    return ListSpec(
        source,
        shown,
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "code": Filter(table.c.code, nullable=code_can_be_null),
            "name": Filter(table.c.name),
            "name_en": Filter(table.c.name_en, nullable=True),
            "parent_id": Filter(table.c.parent_id, tree=model.__table__, nullable=True),
        },
        sorts={
            **audit_sorts(table),
            "name": Sort(table.c.name),
            "code": Sort(table.c.code, nullable=code_can_be_null),
        },
        search=text_search(table.c.code, table.c.name, table.c.name_en),
        default_sort=("name", False),
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
            "code": Filter(table.c.code),
            "name": Filter(table.c.name),
            "kind": Filter(table.c.kind, choices=StatusKind),
        },
        sorts={
            **audit_sorts(table),
            "sort_order": Sort(table.c.sort_order),
            "name": Sort(table.c.name),
            "code": Sort(table.c.code),
        },
        search=text_search(table.c.code, table.c.name, table.c.name_en),
        default_sort=("sort_order", False),
    )


def _company(model: type[Deletable], *names: str) -> ListSpec:
    table = current_table(model)
    return ListSpec(
        table,
        columns(table, "id", "name", *names, *AUDIT_COLUMNS),
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={**audit_filters(table), "name": Filter(table.c.name)},
        sorts={**audit_sorts(table), "name": Sort(table.c.name)},
        search=text_search(*(table.c[name] for name in ("name", *names))),
        default_sort=("name", False),
    )


def _asset_models() -> ListSpec:
    table, maker, category = current_table(AssetModel), current_table(Manufacturer), current_table(Category)
    return ListSpec(
        table.outerjoin(maker, maker.c.id == table.c.manufacturer_id).outerjoin(
            category, category.c.id == table.c.category_id
        ),
        {
            **columns(table, "id", "name", "model_number", "notes", *AUDIT_COLUMNS),
            "manufacturer": nested_ref(maker),
            "category": nested_ref(category, "name", "code"),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "name": Filter(table.c.name),
            "model_number": Filter(table.c.model_number, nullable=True),
            "manufacturer_id": Filter(table.c.manufacturer_id, nullable=True),
            "category_id": Filter(table.c.category_id, tree=Category.__table__, nullable=True),
        },
        sorts={
            **audit_sorts(table),
            "name": Sort(table.c.name),
            "manufacturer": Sort(maker.c.name, nullable=True),
        },
        search=text_search(maker.c.name, table.c.name, table.c.model_number),
        default_sort=("name", False),
    )


def _custom_fields() -> ListSpec:
    table, category = current_table(CustomField), current_table(Category)
    return ListSpec(
        table.join(category, category.c.id == table.c.category_id),
        {
            **columns(table, "id", "key", "label", "label_en", "type", "required", "default", "choices"),
            **columns(table, "sort_order", *AUDIT_COLUMNS),
            **{name: cast(table.c[name], Text) for name in ("minimum", "maximum")},
            "category": nested_ref(category, "name", "code"),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "key": Filter(table.c.key),
            "type": Filter(table.c.type, choices=CustomFieldType),
            "category_id": Filter(table.c.category_id, tree=Category.__table__),
        },
        sorts={**audit_sorts(table), "sort_order": Sort(table.c.sort_order), "key": Sort(table.c.key)},
        search=text_search(table.c.key, table.c.label, table.c.label_en),
        default_sort=("sort_order", False),
    )


DEPARTMENTS = _tree(Department)
CATEGORIES = _tree(Category, "buffer_before_minutes", "buffer_after_minutes", code_can_be_null=False)
LOCATIONS = _tree(Location, "address")
STATUSES = _statuses()
MANUFACTURERS = _company(Manufacturer, "website", "support_email", "support_phone", "notes")
SUPPLIERS = _company(Supplier, "contact_name", "email", "phone", "website", "address", "notes")
ASSET_MODELS = _asset_models()
CUSTOM_FIELDS = _custom_fields()
