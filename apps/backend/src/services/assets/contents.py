"""Contents: the assets that are assigned to another asset, and their contents in turn.

A trigger gives them the location of the asset that contains them.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, Select, Uuid, and_, any_, bindparam, case, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.models import Asset, Assignment


def _with_contents() -> Select[UUID]:
    """Return the query for the bound ids of assets and the ids of all their contents."""
    roots = select(func.unnest(bindparam("ids", type_=ARRAY(Uuid))).label("id")).cte(recursive=True)
    contained = select(Assignment.asset_id).join(roots, Assignment.parent_asset_id == roots.c.id)
    return select(roots.union(contained.where(Assignment.is_open())).c.id)


# Locked in id order, as everywhere.
_LOCK = CompiledStatement(
    select(Asset.id)
    .where(Asset.id == any_(func.array(_with_contents().scalar_subquery())))
    .order_by(Asset.id)
    .with_for_update(key_share=True)
)


async def lock_with_contents(session: AsyncSession, asset_ids: Sequence[UUID]) -> None:
    """Lock assets that are about to move, together with their contents, which move too."""
    connection = await RawConnection.of(session)
    await connection.fetch(_LOCK, {"ids": asset_ids})


def location_after(location: ColumnElement[UUID | None]) -> ColumnElement[UUID | None]:
    """Return the location of an asset that is to be set to one: inside another asset, that asset's."""
    parent = Asset.__table__.alias("parent_assets")
    is_parent = and_(
        Assignment.asset_id == Asset.id, Assignment.is_open(), Assignment.parent_asset_id == parent.c.id
    )
    return case(
        (
            exists().where(is_parent).correlate(Asset),
            select(parent.c.location_id).where(is_parent).correlate(Asset).scalar_subquery(),
        ),
        else_=location,
    )
