"""Demo data of a new installation: added on request, recorded, and removed again."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import AdvisoryLock, CompiledStatement, RawConnection, take_advisory_lock
from src.errors import InUse, Problem, RealAssetsExist
from src.models import (
    Asset,
    AssetModel,
    Assignment,
    Deletable,
    DemoRecord,
    Entity,
    Manufacturer,
    Supplier,
    User,
)
from src.schemas.assignment import CheckInRequest
from src.services.assignments import assignments
from src.services.core import entities
from src.services.core.bulk_insert import bulk_insert
from src.services.core.dependents import EndEvent, Ending, end_dependents, lock_dependents
from src.services.demo.demo import insert_assets, prepare_plan
from src.services.identity import users

ASSET_COUNT: Final = 300
ASSET_TAG_PATTERN: Final = "DEMO-{category}-{year}-{number:04d}"
"""Tags of their own, because the tags of deleted assets stay taken."""
LOANS_DUE_AFTER: Final = timedelta(days=30)
"""So that no reminder of a loan is sent at once."""


def _is_demo(model: type[Entity]) -> ColumnElement[bool]:
    return exists().where(
        DemoRecord.entity_type == model.entity_type_name(), DemoRecord.entity_id == model.id
    )


_STATE: Final = CompiledStatement(
    select(
        select(func.count())
        .where(Asset.deleted_at.is_(None), _is_demo(Asset))
        .scalar_subquery()
        .label("asset_count"),
        exists().where(Asset.deleted_at.is_(None), ~_is_demo(Asset)).label("has_real_assets"),
    )
)


async def get_state(connection: RawConnection) -> dict[str, Any]:
    """Return how many demo assets there are, and whether there are others; deleted ones do not count."""
    return dict(await connection.fetch_one(_STATE, {}) or {})


async def add(session: AsyncSession, settings: Settings) -> None:
    """Add the demo data, unless it is there.

    Its users have neither an e-mail address nor a password, so nobody can sign in as one of them.

    Raises: RealAssetsExist; ValidationFailed (the database is not seeded).
    """
    # The second of two concurrent requests finds what the first has added.
    await take_advisory_lock(session, AdvisoryLock.DEMO_DATA)
    state = await get_state(await RawConnection.of(session))
    if state["has_real_assets"]:
        raise RealAssetsExist
    if state["asset_count"]:
        return
    recorded = select(func.count()).where(DemoRecord.entity_type == Asset.entity_type_name())
    first_number = (await session.scalar(recorded) or 0) + 1
    plan = await prepare_plan(
        session,
        settings,
        ASSET_COUNT,
        own_tags=(ASSET_TAG_PATTERN, first_number),
        loans_due_after=datetime.now(UTC) + LOANS_DUE_AFTER,
    )
    asset_ids = await insert_assets(session, plan, range(ASSET_COUNT))
    records: list[tuple[type[Entity], UUID]] = [*plan.new_records, *((Asset, key) for key in asset_ids)]
    await bulk_insert(
        session,
        DemoRecord,
        ("entity_type", "entity_id"),
        [(model.entity_type_name(), entity_id) for model, entity_id in records],
    )


async def remove(session: AsyncSession) -> None:
    """Check the demo assets in and delete them, then the other demo data that nothing real refers to.

    What is assigned to demo assets is checked in as well. Demo users are deactivated. All of it stays in the
    history, and can be restored one by one.

    Raises: InUse (a demo asset, or an asset that is checked out to one, cannot be checked in).
    """
    await take_advisory_lock(session, AdvisoryLock.DEMO_DATA)
    asset_ids = list(
        await session.scalars(select(Asset.id).where(Asset.deleted_at.is_(None), _is_demo(Asset)))
    )
    if asset_ids:
        await _delete_assets(session, asset_ids)
    for model in (AssetModel, Manufacturer, Supplier):
        await _delete_unused(session, model)
    await _deactivate_users(session)


async def _delete_assets(session: AsyncSession, asset_ids: list[UUID]) -> None:
    ending = Ending(EndEvent.ASSET_DELETED, asset_ids)
    await lock_dependents(session, ending)
    involved = or_(Assignment.asset_id.in_(asset_ids), Assignment.parent_asset_id.in_(asset_ids))
    checked_out = select(Assignment.asset_id).where(Assignment.is_open(), involved)
    checked_out_ids = list(await session.scalars(checked_out))
    for result in await assignments.check_in(session, checked_out_ids, CheckInRequest()):
        if isinstance(result, Problem):
            raise InUse(f"An asset cannot be checked in: {result.detail}")
    await entities.lock_all(session, Asset, asset_ids, for_delete=True)
    await end_dependents(session, ending)
    await session.execute(update(Asset).where(Asset.id.in_(asset_ids)).values(deleted_at=func.now()))


async def _delete_unused(session: AsyncSession, model: type[Deletable]) -> None:
    for entity_id in await session.scalars(
        select(model.id).where(model.deleted_at.is_(None), _is_demo(model)).order_by(model.id)
    ):
        try:
            await entities.delete(session, model, entity_id, None)
        except InUse:
            continue


async def _deactivate_users(session: AsyncSession) -> None:
    # One that was given an e-mail address may be a person who signs in now.
    found = select(User.id).where(User.is_active, User.email.is_(None), _is_demo(User)).order_by(User.id)
    for user_id in await session.scalars(found):
        try:
            await users.deactivate_user(session, user_id, None)
        except InUse:
            continue
