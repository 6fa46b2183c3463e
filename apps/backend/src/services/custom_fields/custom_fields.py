"""Custom fields: their definitions, and the values of entities."""

import re
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from pydantic import BaseModel, TypeAdapter, ValidationError
from sqlalchemy import ARRAY, Select, Uuid, any_, bindparam, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.errors import FieldError, ValidationFailed
from src.models import (
    Asset,
    AssetModel,
    Assignment,
    Category,
    CustomField,
    CustomFieldEntity,
    CustomFieldType,
    Entity,
    License,
    Location,
    Maintenance,
    User,
)
from src.models.base import HasCustomFields
from src.schemas.common import Date, Money, currency_decimals
from src.schemas.custom_field import CreateCustomFieldRequest, UpdateCustomFieldRequest
from src.services.core import entities
from src.services.lists.trees import ancestor_ids
from src.text import has_visible_character

_INT64_LIMIT = 2**63
_DATE: TypeAdapter[Any] = TypeAdapter(Date)

_TYPES_WITH_LIMITS = (
    CustomFieldType.NUMBER,
    CustomFieldType.MONEY,
    CustomFieldType.TEXT,
    CustomFieldType.URL,
)
_TYPES_WITH_CHOICES = (CustomFieldType.CHOICE, CustomFieldType.CHOICES)
SEARCHABLE_TYPES = (
    CustomFieldType.TEXT,
    CustomFieldType.URL,
    CustomFieldType.CHOICE,
    CustomFieldType.NUMBER,
    CustomFieldType.DATE,
    CustomFieldType.BOOLEAN,
)
"""The types with values in the index of searchable fields."""
REFERENCED_MODELS: Mapping[CustomFieldType, type[Entity]] = {
    CustomFieldType.USER: User,
    CustomFieldType.ASSET: Asset,
    CustomFieldType.LOCATION: Location,
}
"""The models that values refer to, by the type of the field."""
_MONEY: TypeAdapter[Decimal] = TypeAdapter(Money)


async def create_custom_field(session: AsyncSession, data: CreateCustomFieldRequest) -> CustomField:
    """Create a custom field.

    Raises: ValidationFailed, Conflict (the entity type, or its category, has a field with this key).
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
    """Update a custom field; the values that entities already have stay unchanged.

    Raises: NotFound, PreconditionFailed, ValidationFailed.
    """
    field = await entities.get_for_update(session, CustomField, field_id, if_version=if_version)
    await entities.apply_changes(session, field, data.model_dump(exclude_unset=True))
    _check_definition(field)
    return field


async def list_fields(
    session: AsyncSession, entity_type: CustomFieldEntity, category_id: UUID | None = None
) -> Sequence[CustomField]:
    """Return the fields of an entity type.

    Assets also have the fields of their category and its ancestors; of one key, the field of the nearest
    category counts.
    """
    values = {"entity_type": entity_type, "category_ids": [category_id] if category_id else []}
    found = await session.scalars(_FIELDS, values)
    return list({field.key: field for field in found}.values())


def _fields() -> Select[CustomField]:
    categories = ancestor_ids(Category.__table__, bindparam("category_ids", type_=ARRAY(Uuid))).subquery()
    return (
        select(CustomField)
        .outerjoin(categories, categories.c.id == CustomField.category_id)
        .where(
            CustomField.entity_type == bindparam("entity_type"),
            CustomField.deleted_at.is_(None),
            or_(CustomField.category_id.is_(None), categories.c.id.is_not(None)),
        )
        .order_by(categories.c.distance.desc().nulls_first())
    )


_FIELDS = _fields()
"""Built once, because building it takes longer than running it."""


# Values


async def create_entity[E: Entity](session: AsyncSession, model: type[E], data: BaseModel) -> E:
    """Create an entity without rules, with its custom fields if it has any.

    Raises: ValidationFailed, Conflict.
    """
    values = data.model_dump(exclude_unset=True)
    if issubclass(model, HasCustomFields):
        values["custom_fields"] = await new_values(session, model, values.get("custom_fields", {}))
    return await entities.create(session, model, values)


async def update_entity[E: Entity](
    session: AsyncSession, model: type[E], entity_id: UUID, data: BaseModel, if_version: int | None
) -> E:
    """Update the given fields of an entity without rules; custom fields are merged by key.

    Raises: NotFound, PreconditionFailed, ValidationFailed, Conflict.
    """
    entity = await entities.get_for_update(session, model, entity_id, if_version=if_version)
    values = data.model_dump(exclude_unset=True)
    if isinstance(entity, HasCustomFields) and "custom_fields" in values:
        values["custom_fields"] = await changed_values(session, entity, values["custom_fields"])
    await entities.apply_changes(session, entity, values)
    return entity


async def new_values(
    session: AsyncSession,
    model: type[HasCustomFields],
    given: Mapping[str, Any],
    *,
    enforce_required: bool = True,
) -> dict[str, Any]:
    """Return the values of a new entity with fields that depend on no category.

    Without `enforce_required`, fields that are required may be missing: the request could not give them.

    Raises: ValidationFailed.
    """
    fields = await list_fields(session, ENTITY_TYPES[model])
    await ensure_referenced_exist(session, fields, [given])
    return merge_values(fields, given, {}, exempt=() if enforce_required else _keys(fields))


async def changed_values(
    session: AsyncSession, entity: HasCustomFields, given: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the values of an entity with fields that depend on no category, after a change.

    Raises: ValidationFailed.
    """
    fields = await list_fields(session, ENTITY_TYPES[type(entity)])
    await ensure_referenced_exist(session, fields, [given])
    return merge_values(fields, given, entity.custom_fields, exempt=_keys(fields))


def _keys(fields: Sequence[CustomField]) -> set[str]:
    return {field.key for field in fields}


ENTITY_TYPES: Mapping[type[HasCustomFields], CustomFieldEntity] = {
    Asset: CustomFieldEntity.ASSET,
    User: CustomFieldEntity.USER,
    Location: CustomFieldEntity.LOCATION,
    AssetModel: CustomFieldEntity.ASSET_MODEL,
    License: CustomFieldEntity.LICENSE,
    Assignment: CustomFieldEntity.ASSIGNMENT,
    Maintenance: CustomFieldEntity.MAINTENANCE,
}


async def ensure_referenced_exist(
    session: AsyncSession, fields: Sequence[CustomField], rows: Sequence[Mapping[str, Any]]
) -> None:
    """Check that the users, assets and locations that given values refer to exist and can be referred to.

    Raises: ValidationFailed (one does not exist), ReferenceDeleted, ReferenceInactive, with an error for each
    field.
    """
    missing: list[FieldError] = []
    unusable: list[tuple[str, type[Entity], UUID]] = []
    for type_, model in REFERENCED_MODELS.items():
        given = [
            (field.key, UUID(row[field.key]))
            for field in fields
            if field.type == type_
            for row in rows
            if _is_id(row.get(field.key))
        ]
        if given:
            ids = literal([id_ for _, id_ in given], ARRAY(Uuid))
            found = await session.execute(
                select(model.id, model.is_referenceable()).where(model.id == any_(ids))
            )
            is_referenceable = {row[0]: row[1] for row in found}
            missing += [
                _error(key, "not_found", f"There is no {type_} with this id")
                for key, id_ in given
                if id_ not in is_referenceable
            ]
            unusable += [
                (f"/custom_fields/{key}", model, id_)
                for key, id_ in given
                if is_referenceable.get(id_) is False
            ]
    if missing:
        raise ValidationFailed(errors=missing)
    if unusable:
        raise entities.unusable_references(unusable)


def merge_values(
    fields: Sequence[CustomField],
    given: Mapping[str, Any],
    present: Mapping[str, Any],
    *,
    exempt: Collection[str] = (),
) -> dict[str, Any]:
    """Return the values of an entity after a change, as they are stored.

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
            errors.append(_error(key, "unknown_field", "There is no such custom field here"))
        elif problem := _find_problem(field, value):
            errors.append(_error(key, "invalid", problem))
        else:
            values[key] = _stored_value(field, value)
    for key, field in by_key.items():
        if key not in values and key not in given and field.default is not None:
            values[key] = _stored_value(field, field.default)
        # A given value that is not valid has an error already.
        is_missing = given[key] is None if key in given else key not in exempt
        if field.required and key not in values and is_missing:
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
            FieldError("/minimum", "invalid", "Only fields of type number, money, text and url have limits")
        )
    if field.searchable and (
        (field.entity_type or CustomFieldEntity.ASSET) != CustomFieldEntity.ASSET
        or field.type not in SEARCHABLE_TYPES
    ):
        message = f"Only fields of assets of type {', '.join(SEARCHABLE_TYPES)} are searchable"
        errors.append(FieldError("/searchable", "invalid", message))
    if (field.type in _TYPES_WITH_CHOICES) != (field.choices is not None):
        message = "Give choices if the type is choice or choices, and only then"
        errors.append(FieldError("/choices", "invalid", message))
    elif field.type in REFERENCED_MODELS and field.default is not None:
        errors.append(FieldError("/default", "invalid", f"A field of type {field.type} has no default"))
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
        case CustomFieldType.CHOICES:
            choices = field.choices or []
            is_valid = isinstance(value, list) and value and all(choice in choices for choice in value)
            return None if is_valid else f"Give a list of {', '.join(choices)}"
        case CustomFieldType.MONEY:
            return _find_money_problem(field, value)
        case CustomFieldType.USER | CustomFieldType.ASSET | CustomFieldType.LOCATION as kind:
            return None if _is_id(value) else f"Give the id of one {kind}"
        case CustomFieldType.DATE:
            return None if _is_date(value) else "Give a date as YYYY-MM-DD"
        case CustomFieldType.TEXT | CustomFieldType.URL as kind:
            return _find_text_problem(field, kind, value)


def _stored_value(field: CustomField, value: Any) -> Any:
    """Return a valid value in the form that is stored: equal values are stored equally."""
    match CustomFieldType(field.type):
        case CustomFieldType.CHOICES:
            return [choice for choice in field.choices or [] if choice in value]
        case CustomFieldType.MONEY:
            return f"{Decimal(value):.{_decimals(field)}f}"
        case CustomFieldType.USER | CustomFieldType.ASSET | CustomFieldType.LOCATION as kind:
            return {"type": kind.value, "id": str(UUID(value))}
        case _:
            return value


def _decimals(field: CustomField) -> int:
    return currency_decimals(field.currency or "")


def _find_money_problem(field: CustomField, value: Any) -> str | None:
    message = 'Give an amount as a string, such as "1250000"'
    if not isinstance(value, str):
        return message
    try:
        amount = _MONEY.validate_strings(value)
    except ValidationError as error:
        return f"{message}: {error.errors()[0]['msg']}"
    if amount != round(amount, _decimals(field)):
        return "The amount has more decimals than its currency"
    return _find_limit_problem(field, amount, "The amount must be")


def _is_id(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(UUID(value))
    except ValueError:
        return False


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
