"""Tags of ledger rows without one: the tag that an earlier import gave, or the next number."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from operator import itemgetter
from uuid import UUID

from sqlalchemy import any_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import Text

from src.config import Settings
from src.integrations.ledger import Ledger, LedgerRow
from src.models import Asset
from src.services.assets import asset_tag_numbers
from src.services.ledger.ledger_references import References


async def find_given_tags(session: AsyncSession, ledger: Ledger) -> None:
    """Set the tags of rows without one that are assets already, so that a second import adds nothing.

    Such a row has the serial number of an asset, or an earlier import has kept the cells of the row in the
    special notes of one.
    """
    rows = [row for row in ledger.rows if not row.asset_tag]
    if not rows:
        return
    await _find_by_serial_number(session, ledger, rows)
    rows = [row for row in rows if not row.asset_tag]
    patterns = ["%" + _escape_like(row.unmapped_notes[0]) + "%" for row in rows]
    has_note = Asset.special_notes.like(any_(bindparam(None, patterns, ARRAY(Text))))
    assets = select(Asset.asset_tag, Asset.special_notes).where(has_note).order_by(Asset.created_at, Asset.id)
    taken = {row.asset_tag.lower() for row in ledger.rows if row.asset_tag}
    tags_by_note: defaultdict[str, list[str]] = defaultdict(list)
    for tag, notes in await session.execute(assets):
        if tag.lower() not in taken:
            for note in set((notes or "").split("\n")):
                tags_by_note[note].append(tag)
    for row in rows:
        # Rows with the same cells are as many assets.
        if tags := tags_by_note[row.unmapped_notes[0]]:
            row.asset_tag = tags.pop(0)


async def _find_by_serial_number(session: AsyncSession, ledger: Ledger, rows: Sequence[LedgerRow]) -> None:
    serials = [row.serial_number.lower() for row in rows if row.serial_number]
    serial = func.lower(Asset.serial_number)
    known = select(serial, Asset.asset_tag).where(
        serial == any_(bindparam(None, serials, ARRAY(Text))), Asset.deleted_at.is_(None)
    )
    tag_by_serial: dict[str, str] = {row[0]: row[1] for row in await session.execute(known)}
    taken = {row.asset_tag.lower() for row in ledger.rows if row.asset_tag}
    for row in rows:
        tag = tag_by_serial.get(row.serial_number.lower()) if row.serial_number else None
        if tag is not None and tag.lower() not in taken:
            row.asset_tag = tag
            ledger.add_finding(row, "자산번호", "", f"no asset tag: {tag} has its serial number", "info")


async def number_rows(
    session: AsyncSession, settings: Settings, ledger: Ledger, references: References, today: date
) -> list[LedgerRow]:
    """Give the next numbers to the rows without a tag; return these rows.

    The assets with tags must have been added: the numbers of their tags are skipped.
    """
    rows = [row for row in ledger.rows if not row.asset_tag]
    groups: defaultdict[tuple[UUID, int], list[LedgerRow]] = defaultdict(list)
    for row in rows:
        groups[references.category(row).id, (row.purchase_date or today).year].append(row)
    # Counters are locked in one order, so that two transactions that need several cannot deadlock.
    for (_, year), group in sorted(groups.items(), key=itemgetter(0)):
        category = references.category(group[0])
        tags = await asset_tag_numbers.next_tags(
            session, settings, category.id, code=category.code, year=year, count=len(group)
        )
        for row, tag in zip(group, tags, strict=True):
            row.asset_tag = tag
            ledger.add_finding(row, "자산번호", "", f"no asset tag: given the next number {tag}")
    return rows


def _escape_like(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
