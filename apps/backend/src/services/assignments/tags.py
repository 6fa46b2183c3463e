"""Assets by the tags on their labels."""

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, Text, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.errors import AmbiguousCode, Candidate, NotFound
from src.models import Asset
from src.models.asset import asset_tag_key
from src.services.core.batch import Result
from src.services.core.entities import unusable_references
from src.services.lists.row_mapper import current_table


async def find_asset_ids(session: AsyncSession, tags: Sequence[str]) -> list[Result]:
    """Return one result per tag, in order: the id of its asset, or NotFound or AmbiguousCode.

    Matches asset tags first, then old asset numbers, as their indexes compare them.
    """
    connection = await RawConnection.of(session)
    by_tag, by_old_number = [
        await connection.fetch(statement, {"tags": list(tags)})
        for statement in (_IDS_BY_TAG, _IDS_BY_OLD_NUMBER)
    ]
    results: list[Result] = [NotFound() for _ in tags]
    for position, rows in groupby(by_old_number, itemgetter("position")):
        first, *others = rows
        candidates = (Candidate(str(row["id"]), row["asset_tag"], row["name"]) for row in (first, *others))
        results[position - 1] = AmbiguousCode.between(candidates) if others else first["id"]
    for row in by_tag:
        results[row["position"] - 1] = row["id"]
    return results


async def report_deleted(
    session: AsyncSession, ids: Sequence[UUID], tags: Sequence[str], results: Sequence[Result]
) -> list[Result]:
    """Return the results of a batch, with ReferenceDeleted instead of NotFound for deleted assets.

    The batch was given by ids, or else by tags.
    """
    missing = [position for position, result in enumerate(results) if isinstance(result, NotFound)]
    reported = list(results)
    if not missing:
        return reported
    deleted = Asset.deleted_at.is_not(None)
    found: dict[UUID | str, UUID] = {}
    if ids:
        rows = await session.scalars(select(Asset.id).where(Asset.id.in_(ids), deleted))
        found = {id_: id_ for id_ in rows}
    else:
        given = func.unnest(bindparam("tags", list(tags), ARRAY(Text))).column_valued("given")
        for column in (Asset.old_asset_number, Asset.asset_tag):
            pairs = select(given, Asset.id).where(asset_tag_key(column) == asset_tag_key(given), deleted)
            found |= {row[0]: row[1] for row in await session.execute(pairs)}
    for position in missing:
        asset_id = found.get(ids[position] if ids else tags[position])
        if asset_id is not None:
            reported[position] = unusable_references([("", Asset, asset_id)])
    return reported


def _ids_by_tags(column: ColumnElement[Any]) -> CompiledStatement:
    tags = func.unnest(bindparam("tags", type_=ARRAY(Text)))
    given = tags.table_valued("tag", with_ordinality="position").render_derived(name="given")
    return CompiledStatement(
        select(given.c.position, Asset.id, Asset.asset_tag, Asset.name)
        .join(Asset, asset_tag_key(column) == asset_tag_key(given.c.tag))
        .where(Asset.deleted_at.is_(None))
        .order_by(given.c.position, Asset.id)
    )


_IDS_BY_TAG, _IDS_BY_OLD_NUMBER = (
    _ids_by_tags(current_table(Asset).c.asset_tag),
    _ids_by_tags(current_table(Asset).c.old_asset_number),
)
