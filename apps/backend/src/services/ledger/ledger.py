"""Import of a ledger: new assets are added; existing ones are compared and left unchanged."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from decimal import Decimal
from itertools import batched, groupby
from operator import attrgetter
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, any_, bindparam, func, select, text, update
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import Text
from uuid_utils.compat import uuid7

from src.config import Settings
from src.database import AdvisoryLock, set_audit_action, take_advisory_lock
from src.integrations.ledger import Finding, Ledger, LedgerRow
from src.models import Asset, Assignment, StatusKind, SystemStatus, User
from src.models.asset import asset_tag_key
from src.services.core.bulk_insert import bulk_insert
from src.services.ledger.ledger_holders import resolve_departments, resolve_holders
from src.services.ledger.ledger_references import References
from src.services.ledger.ledger_statuses import resolve_statuses
from src.services.ledger.ledger_tags import find_given_tags, number_rows

CURRENCY = "KRW"

_BATCH_ROWS = 5000

ASSET_COLUMNS = (
    *("id", "asset_tag", "name", "serial_number", "status_id", "category_id", "model_id", "location_id"),
    *("supplier_id", "purchase_date", "purchase_price", "currency", "purchase_request", "tax_invoice_date"),
    *("old_asset_number", "requestable", "description", "notes", "special_notes", "custom_fields"),
)
COMPARED_COLUMNS = tuple(name for name in ASSET_COLUMNS if name not in ("id", "custom_fields"))
ASSIGNMENT_COLUMNS = ("id", "asset_id", "user_id", "checked_out_at", "note")


@dataclass(slots=True)
class LedgerReport:
    """The result of an import, and every finding.

    `also_added` has the number of new records that the assets refer to, by table. `rows_numbered` counts the
    added assets that had no tag, and `rows_without_tag` the rows that are not imported for want of one.
    """

    sheets: dict[str, int]
    assets_added: int = 0
    assets_present: int = 0
    also_added: dict[str, int] = field(default_factory=dict)
    rows_numbered: int = 0
    rows_without_tag: int = 0
    rows_with_duplicate_tag: int = 0
    findings: list[Finding] = field(default_factory=list)


async def load_ledger(
    session: AsyncSession,
    settings: Settings,
    ledger: Ledger,
    *,
    source: str,
    progress: Callable[[int], None] = lambda _count: None,
) -> LedgerReport:
    """Add the assets of a ledger with new tags; compare existing assets and leave them unchanged.

    `progress` is called with the number of rows of each completed step.

    Raises: ValidationFailed (a category does not exist, or the database is not seeded).
    """
    # Concurrent imports take turns: the second finds the assets that the first has added.
    await take_advisory_lock(session, AdvisoryLock.LEDGER_IMPORT)
    references = await References.load(session, ledger.rows)
    users = await resolve_holders(session, ledger, references)
    resolve_statuses(ledger, references)
    resolve_departments(ledger, references, users)
    await find_given_tags(session, ledger)
    await _clear_taken_serials(session, ledger)
    existing = await _find_existing_assets(session, [row.asset_tag for row in ledger.rows if row.asset_tag])
    new = [row for row in ledger.rows if row.asset_tag not in existing]
    await references.add_missing(session, new)
    today = datetime.now(ZoneInfo(settings.time_zone)).date()
    for row in ledger.rows:
        _clear_invalid_values(ledger, row, references, today)
        if found := existing.get(row.asset_tag):
            _report_differences(ledger, row, _build_asset(row, references), found)
    progress(len(existing))
    tagged = [row for row in new if row.asset_tag]
    await _add_assets(session, settings, tagged, references, source, progress)
    numbered = await number_rows(session, settings, ledger, references, today)
    await _add_assets(session, settings, numbered, references, source, progress)
    ledger.sort_findings()
    return LedgerReport(
        sheets={sheet: count for sheet, count in ledger.sheets.items() if count},
        assets_added=len(new),
        assets_present=len(existing),
        also_added=dict(references.added),
        rows_numbered=len(numbered),
        rows_without_tag=ledger.rows_without_tag,
        rows_with_duplicate_tag=ledger.rows_with_duplicate_tag,
        findings=ledger.findings,
    )


async def _clear_taken_serials(session: AsyncSession, ledger: Ledger) -> None:
    """Clear serial numbers that another asset has already, and keep them as unmapped notes."""
    serials = [row.serial_number.lower() for row in ledger.rows if row.serial_number]
    serial = func.lower(Asset.serial_number)
    taken = select(serial, Asset.asset_tag).where(_equals_any(serial, serials), Asset.deleted_at.is_(None))
    tag_by_serial = {row[0]: row[1] for row in await session.execute(taken)}
    for row in ledger.rows:
        other_tag = tag_by_serial.get(row.serial_number.lower()) if row.serial_number else None
        if other_tag is not None and other_tag.lower() != row.asset_tag.lower():
            ledger.clear_duplicate_serial(row, other_tag)


def _clear_invalid_values(ledger: Ledger, row: LedgerRow, references: References, today: date) -> None:
    """Keep values of a row that do not fit its asset as unmapped notes; clear the invalid ones."""
    if row.checked_out_on and row.checked_out_on > today:
        ledger.keep_as_note(row, "반출날짜", str(row.checked_out_on), "date in the future")
        row.checked_out_on = None
    if row.category and not references.is_category_name(row.category):
        ledger.keep_as_note(row, "분류", row.category, "not the name of a category", "info")
    if (row.name or row.model) and row.item and row.item != references.category(row).name:
        ledger.keep_as_note(row, "상세품목", row.item, "not the name of the category", "info")
    references.custom_fields.clear_invalid_values(ledger, row, references.category(row).id)


async def _find_existing_assets(session: AsyncSession, tags: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return the existing assets with these tags, deleted ones too, with their holders, by tag as given."""
    is_open = (Assignment.asset_id == Asset.id) & Assignment.is_open()
    unnested = func.unnest(bindparam("tags", list(tags), ARRAY(Text))).table_valued("tag")
    given = unnested.render_derived(name="given")
    rows = await session.execute(
        select(
            given.c.tag.label("given_tag"),
            *(getattr(Asset, name) for name in ("deleted_at", *COMPARED_COLUMNS)),
            User.name.label("holder"),
        )
        .outerjoin(Assignment, is_open)
        .outerjoin(User, User.id == Assignment.user_id)
        .join(given, asset_tag_key(Asset.asset_tag) == asset_tag_key(given.c.tag))
    )
    return {row["given_tag"]: dict(row) for row in rows.mappings()}


def _report_differences(
    ledger: Ledger, row: LedgerRow, values: dict[str, Any], existing: dict[str, Any]
) -> None:
    """Add a finding for each value of a row that differs from its existing asset."""
    if existing["deleted_at"] is not None:
        ledger.add_finding(row, "자산번호", row.asset_tag, "the asset is deleted: left unchanged")
        return
    compared = {**{name: values[name] for name in COMPARED_COLUMNS}, "holder": row.holder}
    if row.purchase_price is None:
        del compared["currency"]
    for name, value in compared.items():
        if value != existing[name]:
            is_reference = isinstance(value, UUID) or isinstance(existing[name], UUID)
            current = "another" if is_reference else existing[name] if existing[name] is not None else "none"
            if isinstance(current, Decimal):
                current = f"{current.normalize():f}"
            text = "" if value is None or is_reference else str(value)
            ledger.add_finding(row, name, text, f"the asset has {current}: left unchanged", "info")


def _build_asset(row: LedgerRow, references: References) -> dict[str, Any]:
    """Return the column values of a row's asset."""
    category = references.category(row)
    status = references.status(row)
    return {
        "id": uuid7(),
        "asset_tag": row.asset_tag,
        "name": row.name or row.model or row.item or category.name,
        "serial_number": row.serial_number,
        "status_id": status.id,
        "category_id": category.id,
        "model_id": references.model_id(row),
        "location_id": references.location_id(row),
        "supplier_id": references.supplier_id(row),
        "purchase_date": row.purchase_date,
        "purchase_price": row.purchase_price,
        "currency": CURRENCY,
        "purchase_request": row.purchase_request,
        "tax_invoice_date": row.tax_invoice_date,
        "old_asset_number": row.old_asset_number,
        "requestable": status.code.lower() == SystemStatus.LOANED,
        "description": row.specification,
        "notes": row.notes,
        "special_notes": row.combined_special_notes,
        "custom_fields": references.custom_fields.render(row),
    }


async def _add_assets(
    session: AsyncSession,
    settings: Settings,
    rows: Sequence[LedgerRow],
    references: References,
    source: str,
    progress: Callable[[int], None],
) -> None:
    zone = ZoneInfo(settings.time_zone)
    for sheet, sheet_rows in groupby(rows, attrgetter("sheet")):
        note = f"{source}, {sheet}"
        unavailable: defaultdict[UUID, list[UUID]] = defaultdict(list)
        await set_audit_action(session, "asset.created", note=note)
        for batch in batched(sheet_rows, _BATCH_ROWS):
            assets = [_build_asset(row, references) for row in batch]
            assignments = []
            for row, asset in zip(batch, assets, strict=True):
                if user_id := references.holder_id(row):
                    assignments.append(_build_assignment(row, asset["id"], user_id, zone))
                    if references.status(row).kind == StatusKind.UNAVAILABLE:
                        unavailable[asset["status_id"]].append(asset["id"])
                        asset["status_id"] = references.issued_status().id
            await bulk_insert(session, Asset, ASSET_COLUMNS, [tuple(asset.values()) for asset in assets])
            await bulk_insert(session, Assignment, ASSIGNMENT_COLUMNS, assignments)
            progress(len(batch))
        await _set_unavailable_statuses(session, unavailable, note)


async def _set_unavailable_statuses(
    session: AsyncSession, asset_ids_by_status: Mapping[UUID, Sequence[UUID]], note: str
) -> None:
    """Set statuses, as of repair or loss, that are entered while an asset is held but not checked out in."""
    # The check-outs are recorded now, and not at the end of the transaction: they precede the repair or loss.
    await session.execute(text("SET CONSTRAINTS record_holder_insert IMMEDIATE"))
    await set_audit_action(session, "asset.updated", note=note)
    for status_id, asset_ids in asset_ids_by_status.items():
        for batch in batched(asset_ids, _BATCH_ROWS):
            await session.execute(update(Asset).where(Asset.id.in_(batch)).values(status_id=status_id))


def _build_assignment(row: LedgerRow, asset_id: UUID, user_id: UUID, zone: ZoneInfo) -> tuple[object, ...]:
    if row.checked_out_on is None:
        return (uuid7(), asset_id, user_id, datetime.now(UTC), "반출날짜 없음")
    checked_out_at = datetime.combine(row.checked_out_on, time(), zone)
    return (uuid7(), asset_id, user_id, checked_out_at, None)


def _equals_any(column: ColumnElement[str], values: Sequence[str]) -> ColumnElement[bool]:
    """Return `column = ANY(values)`: a single parameter, because a statement has at most 32,767."""
    return column == any_(bindparam(None, list(values), ARRAY(Text), unique=True))
