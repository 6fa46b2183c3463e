"""What is done alike with every thing that is stored: found, created, changed, deleted, restored.

What is changed is locked first, and everywhere in one order, so that no two wait for each other: a request,
maintenance, the assets by their ids, their reservations, then files and counters. Who knows only a
reservation reads its asset, locks that, and then fetches the reservation again. Of users, the administrators
come first, then who is changed, then their sessions. What takes only rows that nobody has locked waits for no
one, and is bound to no order.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import ARRAY, Select, Uuid, any_, bindparam, exists, inspect, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.elements import KeyedColumnElement

from src.database import CompiledStatement, RawConnection
from src.errors import FieldError, InUse, NotFound, PreconditionFailed, ValidationFailed
from src.models import Base, Deletable, Entity


async def get_for_update[E: Entity](
    session: AsyncSession,
    model: type[E],
    entity_id: UUID,
    *,
    if_version: int | None = None,
    deleted: bool = False,
    for_delete: bool = False,
) -> E:
    """Return a thing as it is now, locked until the transaction ends, so that what is checked stays true.

    While it is going away nothing can come to refer to it; otherwise that does not have to wait, nor do two
    of which each is put under the other.

    Raises: NotFound, PreconditionFailed (it has another version than the caller has read).
    """
    # What the session has read of it before may have changed until it was locked.
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
    """Lock several things, as `fetch` does one, in the order of their ids."""
    if not entity_ids:
        return
    wanted = select(model.id).where(model.id == any_(literal(list(entity_ids), ARRAY(Uuid))))
    await session.execute(wanted.order_by(model.id).with_for_update(key_share=not for_delete))


async def create[E: Entity](session: AsyncSession, model: type[E], data: BaseModel) -> E:
    """Add a thing.

    Raises: ValidationFailed (it refers to something that is not there), Conflict.
    """
    values = data.model_dump(exclude_unset=True)
    entity = model(**values)
    session.add(entity)
    await session.flush()
    await ensure_references_exist(session, model, [values])
    return entity


async def update[E: Entity](
    session: AsyncSession, model: type[E], entity_id: UUID, data: BaseModel, if_version: int | None
) -> E:
    """Change what is named.

    Raises: NotFound, PreconditionFailed, ValidationFailed, Conflict.
    """
    entity = await get_for_update(session, model, entity_id, if_version=if_version)
    await apply_changes(session, entity, data.model_dump(exclude_unset=True))
    return entity


async def apply_changes(session: AsyncSession, entity: Entity, values: Mapping[str, Any]) -> None:
    """Set what differs; nothing is written, and no version counted, when nothing does.

    Raises: ValidationFailed, Conflict.
    """
    changed = {name: value for name, value in values.items() if getattr(entity, name) != value}
    for name, value in changed.items():
        setattr(entity, name, value)
    await session.flush()
    await ensure_references_exist(session, type(entity), [changed])


async def delete(
    session: AsyncSession, model: type[Deletable], entity_id: UUID, if_version: int | None
) -> None:
    """Mark a thing as deleted.

    Raises: NotFound, PreconditionFailed, InUse.
    """
    entity = await get_for_update(session, model, entity_id, if_version=if_version, for_delete=True)
    await ensure_not_in_use(session, entity)
    entity.deleted_at = datetime.now(UTC)
    await session.flush()


async def restore[E: Deletable](session: AsyncSession, model: type[E], entity_id: UUID) -> E:
    """Take a deletion back.

    Raises: NotFound, ValidationFailed (what it refers to is deleted), Conflict (its place is taken).
    """
    entity = await get_for_update(session, model, entity_id, deleted=True)
    references = {column.name: getattr(entity, column.name) for column in _references_of(model)}
    # Its keys do not change, so the database does not hold what they refer to.
    for column in _references_of(model):
        target = next(iter(column.foreign_keys)).column.table
        held = select(target.c.id).where(target.c.id == references[column.name])
        await session.execute(held.with_for_update(read=True, key_share=True))
    entity.deleted_at = None
    await session.flush()
    await ensure_references_exist(session, model, [references])
    return entity


async def ensure_references_exist(
    session: AsyncSession, model: type[Base], rows: Sequence[Mapping[str, Any]]
) -> None:
    """Make sure that rows just written refer to nothing deleted; what is not there, the database refuses.

    It comes after the writing, whose foreign keys keep what they refer to from being deleted meanwhile.

    Raises: ValidationFailed.
    """
    if not any(row.get(column.name) is not None for row in rows for column in _references_of(model)):
        return
    statement = _deleted_references(model)
    referenced = {
        name: list({row[name] for row in rows if row.get(name) is not None}) for name in statement.parameters
    }
    connection = await RawConnection.of(session)
    if found := await connection.fetch(statement, referenced):
        raise ValidationFailed(
            errors=[
                FieldError(f"/{name}", "not_found", "It is not there any more") for (name,) in sorted(found)
            ]
        )


@cache
def _deleted_references(model: type[Base]) -> CompiledStatement:
    """Return the query for those of a model's references that any of the given values makes wrong."""
    models = {mapper.local_table: mapper.class_ for mapper in Base.registry.mappers}
    deleted: list[Select[str]] = []
    for column in _references_of(model):
        target: type[Entity] = models[next(iter(column.foreign_keys)).column.table]
        given = target.id == any_(bindparam(column.name, type_=ARRAY(Uuid)))
        deleted.append(select(literal(column.name)).where(exists().where(given, ~target.is_referenceable())))
    return CompiledStatement(union_all(*deleted))


async def ensure_not_in_use(session: AsyncSession, entity: Entity) -> None:
    """Make sure that nothing that is still there refers to a thing.

    Raises: InUse, naming what does.
    """
    own = type(entity).__table__
    uses: list[Select[str]] = []
    for model in (mapper.class_ for mapper in Base.registry.mappers):
        if not issubclass(model, Entity):
            continue  # a counter or a kept answer refers, but is no thing
        table = model.__table__
        for column in table.columns:
            if any(key.column is own.c.id for key in column.foreign_keys):
                refers = [column == entity.id, model.blocks_deletion()]
                if table is own:
                    refers.append(table.c.id != entity.id)
                uses.append(select(literal(model.__tablename__)).where(exists().where(*refers)))
    if not uses:
        return
    tables = set(await session.scalars(union_all(*uses)))
    if tables:
        users = ", ".join(table.replace("_", " ") for table in sorted(tables))
        raise InUse(f"It is still referred to by {users}; change those first")


def _references_of(model: type[Base]) -> list[KeyedColumnElement[Any]]:
    return [column for column in inspect(model).local_table.columns if column.foreign_keys]
