"""Custom fields: their definitions and the validation of assets' values."""

import re
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import ARRAY, Select, Uuid, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.errors import FieldError, ValidationFailed
from src.models import Category, CustomField, CustomFieldType
from src.schemas.common import Date
from src.schemas.custom_field import CreateCustomFieldRequest, UpdateCustomFieldRequest
from src.services.core import entities
from src.services.lists.trees import ancestor_ids
from src.text import has_visible_character

_INT64_LIMIT = 2**63
_DATE: TypeAdapter[Any] = TypeAdapter(Date)

_TYPES_WITH_LIMITS = (CustomFieldType.NUMBER, CustomFieldType.TEXT, CustomFieldType.URL)


async def create_custom_field(session: AsyncSession, data: CreateCustomFieldRequest) -> CustomField:
    """Create a custom field of a category.

    Raises: ValidationFailed, Conflict (the category has a field with this key).
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
    """Update a custom field; the values that assets already have stay unchanged.

    Raises: NotFound, PreconditionFailed, ValidationFailed.
    """
    field = await entities.get_for_update(session, CustomField, field_id, if_version=if_version)
    await entities.apply_changes(session, field, data.model_dump(exclude_unset=True))
    _check_definition(field)
    return field


async def list_fields(session: AsyncSession, category_id: UUID) -> Sequence[CustomField]:
    """Return the fields of a category and its ancestors; of one key, the field of the nearest category."""
    found = await session.scalars(_FIELDS, {"category_ids": [category_id]})
    return list({field.key: field for field in found}.values())


def _fields() -> Select[CustomField]:
    categories = ancestor_ids(Category.__table__, bindparam("category_ids", type_=ARRAY(Uuid))).subquery()
    return (
        select(CustomField)
        .join(categories, categories.c.id == CustomField.category_id)
        .where(CustomField.deleted_at.is_(None))
        .order_by(categories.c.distance.desc())
    )


_FIELDS = _fields()
"""Built once, because building it takes longer than running it."""


def merge_values(
    fields: Sequence[CustomField],
    given: Mapping[str, Any],
    present: Mapping[str, Any],
    *,
    exempt: Collection[str] = (),
) -> dict[str, Any]:
    """Return the values of an asset after a change.

    Null clears a field, and a field that is not set gets its default. A required field of the `exempt` keys
    may stay without a value unless it is given: it can have become required after the asset was created.

    Raises: ValidationFailed, with an error for each field that is unknown, missing or not of its type.
    """
    by_key = {field.key: field for field in fields}
    values = dict(present)
    errors: list[FieldError] = []
    for key, value in given.items():
        field = by_key.get(key)
        if value is None and (field is not None or key in present):
            values.pop(key, None)
        elif field is None:
            errors.append(_error(key, "unknown_field", "The asset's category has no such custom field"))
        elif problem := _find_problem(field, value):
            errors.append(_error(key, "invalid", problem))
        else:
            values[key] = value
    for key, field in by_key.items():
        if key not in values and key not in given and field.default is not None:
            values[key] = field.default
        if field.required and key not in values and (key in given or key not in exempt):
            errors.append(_error(key, "missing", "This field is required"))
    if errors:
        raise ValidationFailed(errors=errors)
    return values


def _error(key: str, code: str, message: str) -> FieldError:
    return FieldError(f"/custom_fields/{key}", code, message)


def _check_definition(field: CustomField) -> None:
    errors = []
    if field.type not in _TYPES_WITH_LIMITS and (field.minimum is not None or field.maximum is not None):
        errors.append(
            FieldError("/minimum", "invalid", "Only fields of type number, text and url have limits")
        )
    if (field.type == CustomFieldType.CHOICE) != (field.choices is not None):
        errors.append(FieldError("/choices", "invalid", "Give choices if the type is choice, and only then"))
    elif field.default is not None and (problem := _find_problem(field, field.default)):
        errors.append(FieldError("/default", "invalid", problem))
    if errors:
        raise ValidationFailed(errors=errors)


def _find_problem(field: CustomField, value: Any) -> str | None:
    """Return the message of the rule that a value breaks, or None if it is valid."""
    match CustomFieldType(field.type):
        case CustomFieldType.BOOLEAN:
            return None if isinstance(value, bool) else "Give true or false"
        case CustomFieldType.NUMBER:
            return _find_number_problem(field, value)
        case CustomFieldType.CHOICE:
            choices = field.choices or []
            return None if value in choices else f"Choose one of {', '.join(choices)}"
        case CustomFieldType.DATE:
            return None if _is_date(value) else "Give a date as YYYY-MM-DD"
        case CustomFieldType.TEXT | CustomFieldType.URL as kind:
            return _find_text_problem(field, kind, value)


def _find_number_problem(field: CustomField, value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return "Give a number"
    # A larger number has been parsed as a float, which has lost digits.
    if abs(value) >= _INT64_LIMIT:
        return "Give a number that fits in 64 bits"
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return "Give a number"
    return _find_limit_problem(field, number, "Give a number")


def _find_text_problem(field: CustomField, kind: CustomFieldType, value: Any) -> str | None:
    if not isinstance(value, str):
        return "Give a string"
    if not has_visible_character(value):
        return "Give at least one visible character; null clears the field"
    if kind is CustomFieldType.URL and not re.fullmatch(r"https?://[^\s<>\"]+", value):
        return "Give a URL that begins with http:// or https://"
    return _find_limit_problem(field, Decimal(len(value)), "Its length must be")


def _find_limit_problem(field: CustomField, number: Decimal, message: str) -> str | None:
    if field.minimum is not None and number < field.minimum:
        return f"{message} at least {field.minimum.normalize():f}"
    if field.maximum is not None and number > field.maximum:
        return f"{message} at most {field.maximum.normalize():f}"
    return None


def _is_date(value: Any) -> bool:
    try:
        _DATE.validate_python(value)
    except ValidationError:
        return False
    return isinstance(value, str)
