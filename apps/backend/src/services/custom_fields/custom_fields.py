"""Custom fields: their definitions, and the values that assets have in them."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.errors import FieldError, ValidationFailed
from src.models import Category, CustomField, CustomFieldType
from src.schemas.custom_field import CreateCustomFieldRequest, UpdateCustomFieldRequest
from src.services.core import entities

_BEYOND_64_BITS = 2**63

LIMITED = (CustomFieldType.NUMBER, CustomFieldType.TEXT, CustomFieldType.URL)


async def create_custom_field(session: AsyncSession, data: CreateCustomFieldRequest) -> CustomField:
    """Add a field to a category.

    Raises: ValidationFailed, Conflict (the category has a field of this key).
    """
    field = CustomField(**data.model_dump(exclude_unset=True))
    _check_definition(field)
    session.add(field)
    await session.flush()
    await entities.ensure_references_exist(session, CustomField, [{"category_id": field.category_id}])
    return field


async def update_custom_field(
    session: AsyncSession, field_id: UUID, data: UpdateCustomFieldRequest, if_version: int | None
) -> CustomField:
    """Change a field; values that assets have already stay as they are.

    Raises: NotFound, PreconditionFailed, ValidationFailed.
    """
    field = await entities.get_for_update(session, CustomField, field_id, if_version=if_version)
    await entities.apply_changes(session, field, data.model_dump(exclude_unset=True))
    _check_definition(field)
    return field


async def fields_of(session: AsyncSession, category_id: UUID) -> Sequence[CustomField]:
    """Return the fields of a category and of those above it; of one key, the nearest."""
    found = await session.scalars(_FIELDS, {"of": category_id})
    return list({field.key: field for field in found}.values())


def _fields() -> Select[CustomField]:
    own = select(Category.id, Category.parent_id, literal(0).label("distance"))
    above = own.where(Category.id == bindparam("of")).cte(recursive=True)
    parents = select(Category.id, Category.parent_id, above.c.distance + 1)
    above = above.union(parents.join(above, Category.id == above.c.parent_id))
    return (
        select(CustomField)
        .join(above, above.c.id == CustomField.category_id)
        .where(CustomField.deleted_at.is_(None))
        .order_by(above.c.distance.desc())
    )


_FIELDS = _fields()
"""Built once, for that takes longer than the query."""


def checked(
    fields: Sequence[CustomField], given: Mapping[str, Any], present: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the values that an asset has once some are given: null clears, what is empty gets its default.

    Raises: ValidationFailed, with each field that is unknown, missing or not of its type.
    """
    by_key = {field.key: field for field in fields}
    values = dict(present)
    errors: list[FieldError] = []
    for key, value in given.items():
        field = by_key.get(key)
        if value is None and (field is not None or key in present):
            values.pop(key, None)
        elif field is None:
            errors.append(_error(key, "unknown_field", "The category has no such field"))
        elif problem := _problem(field, value):
            errors.append(_error(key, "invalid", problem))
        else:
            values[key] = value
    for key, field in by_key.items():
        if key not in values and key not in given and field.default is not None:
            values[key] = field.default
        if field.required and key not in values:
            errors.append(_error(key, "missing", "This field is required"))
    if errors:
        raise ValidationFailed(errors=errors)
    return values


def _error(key: str, code: str, message: str) -> FieldError:
    return FieldError(f"/custom_fields/{key}", code, message)


def _check_definition(field: CustomField) -> None:
    errors = []
    if field.type not in LIMITED and (field.minimum is not None or field.maximum is not None):
        errors.append(FieldError("/minimum", "invalid", "Only numbers, texts and URLs have limits"))
    if (field.type == CustomFieldType.CHOICE) != (field.choices is not None):
        errors.append(FieldError("/choices", "invalid", "A field has choices if its type is choice"))
    elif field.default is not None and (problem := _problem(field, field.default)):
        errors.append(FieldError("/default", "invalid", problem))
    if errors:
        raise ValidationFailed(errors=errors)


def _problem(field: CustomField, value: Any) -> str | None:
    """Return what is wrong with a value, or None."""
    match CustomFieldType(field.type):
        case CustomFieldType.BOOLEAN:
            return None if isinstance(value, bool) else "Give true or false"
        case CustomFieldType.NUMBER:
            return _problem_of_number(field, value)
        case CustomFieldType.CHOICE:
            choices = field.choices or []
            return None if value in choices else f"Choose one of {', '.join(choices)}"
        case CustomFieldType.DATE:
            return None if _is_date(value) else "Give a date as YYYY-MM-DD"
        case CustomFieldType.TEXT | CustomFieldType.URL as kind:
            return _problem_of_text(field, kind, value)


def _problem_of_number(field: CustomField, value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return "Give a number"
    # What is larger came as a float already, which has lost digits.
    if abs(value) >= _BEYOND_64_BITS:
        return "Give a number that fits in 64 bits"
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return "Give a number"
    return _outside(field, number, "Give a number")


def _problem_of_text(field: CustomField, kind: CustomFieldType, value: Any) -> str | None:
    if not isinstance(value, str):
        return "Give a text"
    if kind is CustomFieldType.URL and not re.fullmatch(r"https?://[^\s<>\"]+", value):
        return "Give an address that begins with http:// or https://"
    return _outside(field, Decimal(len(value)), "Its length must be")


def _outside(field: CustomField, number: Decimal, words: str) -> str | None:
    if field.minimum is not None and number < field.minimum:
        return f"{words} at least {field.minimum.normalize():f}"
    if field.maximum is not None and number > field.maximum:
        return f"{words} at most {field.maximum.normalize():f}"
    return None


def _is_date(value: Any) -> bool:
    if not isinstance(value, str) or len(value) != len("YYYY-MM-DD"):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
