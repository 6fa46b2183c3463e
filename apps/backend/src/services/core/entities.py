"""Entities of any model: get for update, create, update, delete, restore, and the checks of their references.

Rows are locked before they are changed, and in one order everywhere, so that transactions cannot deadlock:
workflow, maintenance, assets by id, their reservations, then files and counters. Code that has only a
reservation's id reads its asset, locks the asset, and then gets the reservation again. Of users,
administrators are locked first, then the changed user, then the user's sessions. Statements with SKIP LOCKED
wait for nothing and are bound to no order.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Select,
    Uuid,
    any_,
    bindparam,
    exists,
    literal,
    select,
    true,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.elements import KeyedColumnElement

from src.database import CompiledStatement, RawConnection
from src.errors import (
    FieldError,
    InUse,
    NotFound,
    PreconditionFailed,
    Problem,
    ReferenceDeleted,
    ReferenceInactive,
    ValidationFailed,
)
from src.models import Base, Deletable, Entity
from src.models.base import find_referenced_table, is_id_array
from src.schemas.common import API_PATH


async def get_for_update[E: Entity](
    session: AsyncSession,
    model: type[E],
    entity_id: UUID,
    *,
    if_version: int | None = None,
    deleted: bool = False,
    for_delete: bool = False,
) -> E:
    """Return the current row of an entity, locked until the transaction ends.

    `for_delete` also blocks new references to the row. Without it, concurrent inserts of references do not
    wait, nor do two moves that put each row under the other.

    Raises: NotFound, PreconditionFailed (the version differs from `if_version`).
    """
    # A row that the session has loaded before may have changed until it was locked.
    entity = await session.get(
        model, entity_id, with_for_update={"key_share": not for_delete}, populate_existing=True
    )
    if entity is None or (isinstance(entity, Deletable) and (entity.deleted_at is not None) != deleted):
        raise NotFound
    if if_version is not None and if_version != entity.version:
        raise PreconditionFailed
    return entity


async def lock_all(
    session: AsyncSession, model: type[Entity], entity_ids: Collection[UUID], *, for_delete: bool = False
) -> None:
    """Lock several rows in the order of their ids, as `get_for_update` locks one."""
    if not entity_ids:
        return
    wanted = select(model.id).where(model.id == any_(literal(list(entity_ids), ARRAY(Uuid))))
    await session.execute(wanted.order_by(model.id).with_for_update(key_share=not for_delete))


async def create[E: Entity](session: AsyncSession, model: type[E], values: Mapping[str, Any]) -> E:
    """Create an entity.

    Raises: ValidationFailed (it refers to an entity that does not exist), ReferenceDeleted,
    ReferenceInactive, Conflict.
    """
    entity = model(**values)
    session.add(entity)
    await session.flush()
    await ensure_references_exist(session, model, [values])
    return entity


async def update[E: Entity](
    session: AsyncSession, model: type[E], entity_id: UUID, data: BaseModel, if_version: int | None
) -> E:
    """Update the given fields of an entity.

    Raises: NotFound, PreconditionFailed, ValidationFailed, ReferenceDeleted, ReferenceInactive, Conflict.
    """
    entity = await get_for_update(session, model, entity_id, if_version=if_version)
    await apply_changes(session, entity, data.model_dump(exclude_unset=True))
    return entity


async def apply_changes(session: AsyncSession, entity: Entity, values: Mapping[str, Any]) -> None:
    """Set the values that differ; if none does, nothing is written and the version stays.

    Raises: ValidationFailed, ReferenceDeleted, ReferenceInactive, Conflict.
    """
    changed = {name: value for name, value in values.items() if getattr(entity, name) != value}
    for name, value in changed.items():
        setattr(entity, name, value)
    await session.flush()
    await ensure_references_exist(session, type(entity), [changed])


async def delete(
    session: AsyncSession, model: type[Deletable], entity_id: UUID, if_version: int | None
) -> None:
    """Delete an entity by setting `deleted_at`.

    Raises: NotFound, PreconditionFailed, InUse (other entities refer to it).
    """
    entity = await get_for_update(session, model, entity_id, if_version=if_version, for_delete=True)
    await ensure_not_in_use(session, entity)
    entity.deleted_at = datetime.now(UTC)
    await session.flush()


async def restore[E: Deletable](session: AsyncSession, model: type[E], entity_id: UUID) -> E:
    """Restore a deleted entity.

    Raises: NotFound, ReferenceDeleted, ReferenceInactive, Conflict (a unique value is taken).
    """
    entity = await get_for_update(session, model, entity_id, deleted=True)
    references = {column.name: getattr(entity, column.name) for column in _references_of(model)}
    # The foreign keys do not change, so the database does not lock the referenced rows.
    for column, target in _references_of(model).items():
        referenced = select(target.id).where(target.id.in_(_ids_in(references[column.name])))
        await session.execute(referenced.with_for_update(read=True, key_share=True))
    entity.deleted_at = None
    await session.flush()
    await ensure_references_exist(session, model, [references])
    return entity


async def ensure_references_exist(
    session: AsyncSession, model: type[Base], rows: Sequence[Mapping[str, Any]]
) -> None:
    """Check that rows just written refer to no deleted entity; foreign keys refuse ids that do not exist.

    It runs after the rows are written, when their foreign keys already block the deletion of the referenced
    rows.

    Raises: ReferenceDeleted, ReferenceInactive, with an error for each field that refers to such an entity.
    """
    targets = {column.name: target for column, target in _references_of(model).items()}
    given = {name: list({id_ for row in rows for id_ in _ids_in(row.get(name))}) for name in targets}
    if not any(given.values()):
        return
    statement = _unusable_references(model)
    # Rows that can always be referred to are not looked up.
    values = {name: given[name] for name in statement.parameters}
    connection = await RawConnection.of(session)
    if found := await connection.fetch(statement, values):
        raise unusable_references((f"/{name}", targets[name], id_) for name, id_ in sorted(found))


async def ensure_referenceable(
    session: AsyncSession,
    model: type[Entity],
    ids: Mapping[str, UUID],
    *,
    visible: ColumnElement[bool] | None = None,
) -> None:
    """Check that entities can be referred to; their ids are keyed by the pointers of the fields.

    Entities that are not `visible` are refused like those that do not exist.

    Raises: ValidationFailed (an entity does not exist), ReferenceDeleted, ReferenceInactive.
    """
    statement = select(model.id, model.is_referenceable()).where(
        model.id.in_(ids.values()), true() if visible is None else visible
    )
    is_referenceable = {row[0]: row[1] for row in await session.execute(statement)}
    if missing := [pointer for pointer, id_ in ids.items() if id_ not in is_referenceable]:
        message = f"There is no {_noun(model)} with this id"
        raise ValidationFailed(
            message, errors=[FieldError(pointer, "not_found", message) for pointer in missing]
        )
    if unusable := [(pointer, model, id_) for pointer, id_ in ids.items() if not is_referenceable[id_]]:
        raise unusable_references(unusable)


def unusable_references(references: Iterable[tuple[str, type[Entity], UUID]]) -> Problem:
    """Return the error of references to deleted or inactive entities: pointer, model and id of each."""
    errors: list[FieldError] = []
    for pointer, model, id_ in references:
        is_deletable = issubclass(model, Deletable)
        code = (ReferenceDeleted if is_deletable else ReferenceInactive).code
        state = "deleted" if is_deletable else "inactive"
        path = f"{API_PATH}/{model.__tablename__.replace('_', '-')}/{id_}/restore"
        message = f"The {_noun(model)} is {state}; restore it with POST {path}, or give another"
        errors.append(FieldError(pointer, code, message))
    is_deleted = any(error.code == ReferenceDeleted.code for error in errors)
    return (ReferenceDeleted if is_deleted else ReferenceInactive)(errors[0].message, errors=errors)


def _noun(model: type[Base]) -> str:
    """Return the name of an entity type in messages, such as `asset model`."""
    return re.sub("(?<=[a-z])(?=[A-Z])", " ", model.__name__).lower()


@cache
def _unusable_references(model: type[Base]) -> CompiledStatement:
    """Return the query for the given ids of a model's references that are not referenceable, by column."""
    unusable: list[Select[str, UUID]] = []
    for column, target in _references_of(model).items():
        given = target.id == any_(bindparam(column.name, type_=ARRAY(Uuid)))
        unusable.append(select(literal(column.name), target.id).where(given, ~target.is_referenceable()))
    return CompiledStatement(union_all(*unusable))


async def ensure_not_in_use(session: AsyncSession, entity: Entity) -> None:
    """Check that no entity that blocks its deletion refers to an entity.

    Raises: InUse, with the names of the referring tables.
    """
    own = type(entity).__table__
    referrers: list[Select[str]] = []
    for model in (mapper.class_ for mapper in Base.registry.mappers):
        if not issubclass(model, Entity):
            continue  # counters and stored responses refer to entities, but do not block their deletion
        table = model.__table__
        for column in table.columns:
            if find_referenced_table(column) is own:
                refers = column.contains([entity.id]) if is_id_array(column) else column == entity.id
                conditions = [refers, model.blocks_deletion()]
                if table is own:
                    conditions.append(table.c.id != entity.id)
                referrers.append(select(literal(model.__tablename__)).where(exists().where(*conditions)))
    if not referrers:
        return
    tables = set(await session.scalars(union_all(*referrers)))
    if tables:
        names = ", ".join(table.replace("_", " ") for table in sorted(tables))
        raise InUse(f"It is in use by {names}; change those first")


@cache
def _references_of(model: type[Base]) -> Mapping[KeyedColumnElement[Any], type[Entity]]:
    """Return the columns of a model that refer to entities, each with the model that it refers to."""
    models = {mapper.local_table: mapper.class_ for mapper in Base.registry.mappers}
    referenced = {column: find_referenced_table(column) for column in model.__table__.columns}
    return {column: models[table] for column, table in referenced.items() if table is not None}


def _ids_in(value: Any) -> list[UUID]:
    """Return the ids in the value of a reference: none, one or several."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
