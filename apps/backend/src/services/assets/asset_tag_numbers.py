"""Asset tags: the next numbers of a category and year."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Integer, Text, bindparam, exists, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import CompiledStatement, RawConnection
from src.models import Asset, AssetTagCounter
from src.models.asset import asset_tag_key


async def next_tags(
    session: AsyncSession, settings: Settings, category_id: UUID, *, code: str, year: int, count: int
) -> Sequence[str]:
    """Return the next tags of a category and year in ascending order, skipping tags that are taken.

    The counter's row stays locked until the transaction ends: concurrent calls take turns, and a transaction
    that fails leaves no gap.
    """
    connection = await RawConnection.of(session)
    tags: list[str] = []
    while (missing := count - len(tags)) > 0:
        counter = await connection.fetch_one(
            _ADVANCE_COUNTER, {"category_id": category_id, "tag_year": year, "missing": missing}
        )
        if counter is None:
            raise RuntimeError("the counter's row was neither inserted nor updated")
        numbers = range(counter[0] - missing + 1, counter[0] + 1)
        candidates = [settings.asset_tag_pattern.format(category=code, year=year, number=n) for n in numbers]
        tags += [row[0] for row in await connection.fetch(_FREE_TAGS, {"tags": candidates})]
    return tags


def _advance_counter() -> CompiledStatement:
    missing = bindparam("missing", type_=Integer)
    counter = insert(AssetTagCounter).values(
        category_id=bindparam("category_id"), year=bindparam("tag_year"), last_number=missing
    )
    advanced = counter.on_conflict_do_update(
        index_elements=[AssetTagCounter.category_id, AssetTagCounter.year],
        set_={"last_number": AssetTagCounter.last_number + missing},
    )
    return CompiledStatement(advanced.returning(AssetTagCounter.last_number))


_ADVANCE_COUNTER = _advance_counter()


def _free_tags() -> CompiledStatement:
    tags = func.unnest(bindparam("tags", type_=ARRAY(Text)))
    given = tags.table_valued("tag", with_ordinality="position").render_derived(name="given")
    is_taken = exists().where(asset_tag_key(Asset.asset_tag) == asset_tag_key(given.c.tag))
    return CompiledStatement(select(given.c.tag).where(~is_taken).order_by(given.c.position))


_FREE_TAGS = _free_tags()
