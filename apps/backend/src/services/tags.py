"""Asset tags: the next numbers of a category and year."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.models import Asset, TagCounter


async def next_tags(
    session: AsyncSession, settings: Settings, *, category_id: UUID, code: str, year: int, count: int
) -> Sequence[str]:
    """Return the next tags of a category and year, without a gap but for tags given by hand.

    The counter's row stays locked until the transaction ends: of two that ask at once one waits, and numbers
    taken by a transaction that fails are given again.
    """
    tags: list[str] = []
    while (missing := count - len(tags)) > 0:
        counter = insert(TagCounter).values(category_id=category_id, year=year, last_number=missing)
        last = await session.scalar(
            counter.on_conflict_do_update(
                index_elements=[TagCounter.category_id, TagCounter.year],
                set_={"last_number": TagCounter.last_number + missing},
            ).returning(TagCounter.last_number)
        )
        if last is None:
            raise RuntimeError("a counter's row was neither made nor changed")
        numbers = range(last - missing + 1, last + 1)
        candidates = [settings.asset_tag_pattern.format(category=code, year=year, number=n) for n in numbers]
        taken = set(
            await session.scalars(
                select(func.lower(Asset.asset_tag)).where(
                    func.lower(Asset.asset_tag).in_([tag.lower() for tag in candidates])
                )
            )
        )
        tags += [tag for tag in candidates if tag.lower() not in taken]
    return tags
