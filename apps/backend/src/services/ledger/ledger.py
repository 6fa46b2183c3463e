"""Loading the ledger of old: every asset that is not there yet, and nothing of those that are."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from itertools import batched, groupby
from operator import attrgetter
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, any_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import Text
from uuid_utils.compat import uuid7

from src.config import Settings
from src.database import AdvisoryLock, set_audit_action, take_advisory_lock
from src.integrations.ledger import Finding, Ledger, LedgerRow
from src.models import Asset, Assignment, SystemStatus, User
from src.services.core.bulk_insert import bulk_insert
from src.services.ledger.ledger_references import QR_CHOICES, QR_LABEL, References

CURRENCY = "KRW"

_ROWS_AT_ONCE = 5000
_CUSTOM_FIELDS = {None: "{}"} | {choice: json.dumps({QR_LABEL: choice}) for choice in QR_CHOICES}

ASSET_COLUMNS = (
    *("id", "asset_tag", "name", "serial_number", "status_id", "category_id", "model_id", "location_id"),
    *("supplier_id", "purchase_date", "purchase_price", "currency", "purchase_request", "tax_invoice_date"),
    *("old_asset_number", "requestable", "description", "notes", "special_notes", "custom_fields"),
)
COMPARED = tuple(name for name in ASSET_COLUMNS if name not in ("id", "currency", "custom_fields"))
ASSIGNMENT_COLUMNS = ("id", "asset_id", "user_id", "checked_out_at", "note")


@dataclass(slots=True)
class LedgerReport:
    """What loading a ledger did, and every cell that was not plain."""

    sheets: dict[str, int]
    assets_added: int = 0
    assets_present: int = 0
    also_added: dict[str, int] = field(default_factory=dict)
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
    """Add the assets whose tags are not there yet; one that is there is compared and left as it is.

    Raises: ValidationFailed (a category is not there, or nothing was seeded).
    """
    # Concurrent imports take turns: the second finds the assets that the first has added.
    await take_advisory_lock(session, AdvisoryLock.LEDGER_IMPORT)
    references = await References.load(session, ledger.rows)
    _word_statuses(ledger, references)
    await _leave_serials_to_their_assets(session, ledger)
    present = await _present(session, [row.asset_tag.lower() for row in ledger.rows])
    new = [row for row in ledger.rows if row.asset_tag.lower() not in present]
    await references.add_missing(session, new)
    today = datetime.now(ZoneInfo(settings.time_zone)).date()
    for row in ledger.rows:
        _word_what_does_not_fit(ledger, row, references, today)
        if there := present.get(row.asset_tag.lower()):
            _compare(ledger, row, _asset(row, references), there)
    progress(len(present))
    await _add_assets(session, settings, new, references, source, progress)
    ledger.sort_findings()
    return LedgerReport(
        sheets={sheet: count for sheet, count in ledger.sheets.items() if count},
        assets_added=len(new),
        assets_present=len(present),
        also_added=dict(references.added),
        rows_without_tag=ledger.without_tag,
        rows_with_duplicate_tag=ledger.duplicate_tags,
        findings=ledger.findings,
    )


def _word_statuses(ledger: Ledger, references: References) -> None:
    """Take a status that nobody knows for the default one, and keep it in words."""
    default = references.default_status()
    for row in ledger.rows:
        if references.status(row) is not None:
            continue
        if row.status is None:
            ledger.report(row, "상태", "", f"no status: taken for {default.name}", "info")
        else:
            ledger.keep(row, "상태", row.status, f"no such status, taken for {default.name}")
            row.status = None


async def _leave_serials_to_their_assets(session: AsyncSession, ledger: Ledger) -> None:
    """Keep a serial number in words that another asset has already."""
    serials = [row.serial_number.lower() for row in ledger.rows if row.serial_number]
    serial = func.lower(Asset.serial_number)
    taken = select(serial, Asset.asset_tag).where(_is_one_of(serial, serials), Asset.deleted_at.is_(None))
    owners = {row[0]: row[1] for row in await session.execute(taken)}
    for row in ledger.rows:
        owner = owners.get(row.serial_number.lower()) if row.serial_number else None
        if owner is not None and owner.lower() != row.asset_tag.lower():
            ledger.give_up_serial(row, owner)


def _word_what_does_not_fit(ledger: Ledger, row: LedgerRow, references: References, today: date) -> None:
    if row.checked_out_on and row.checked_out_on > today:
        ledger.keep(row, "반출날짜", str(row.checked_out_on), "it lies in the future")
        row.checked_out_on = None
    if row.model and row.item and row.item != references.category(row).name:
        ledger.keep(row, "상세품목", row.item, "not the name of the category", "info")
    if row.qr_label and not references.takes_qr_label(row):
        ledger.keep(row, "QR코드", row.qr_label, f"the custom field {QR_LABEL} does not take it")
        row.qr_label = None


async def _present(session: AsyncSession, tags: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return what is there already of the assets with these tags, deleted ones too, and who holds them."""
    is_open = (Assignment.asset_id == Asset.id) & Assignment.is_open()
    rows = await session.execute(
        select(*(getattr(Asset, name) for name in ("deleted_at", *COMPARED)), User.name.label("holder"))
        .outerjoin(Assignment, is_open)
        .outerjoin(User, User.id == Assignment.user_id)
        .where(_is_one_of(func.lower(Asset.asset_tag), tags))
    )
    return {row["asset_tag"].lower(): dict(row) for row in rows.mappings()}


def _compare(ledger: Ledger, row: LedgerRow, values: dict[str, Any], there: dict[str, Any]) -> None:
    """Report where an asset that is there already differs from its row."""
    if there["deleted_at"] is not None:
        ledger.report(row, "자산번호", row.asset_tag, "the asset has been deleted: left as it is")
        return
    for name, value in {**{name: values[name] for name in COMPARED}, "holder": row.holder}.items():
        if value != there[name]:
            is_reference = isinstance(value, UUID) or isinstance(there[name], UUID)
            has = "another" if is_reference else there[name] if there[name] is not None else "none"
            told = "" if value is None or is_reference else str(value)
            ledger.report(row, name, told, f"the asset has {has}: left as it is", "info")


def _asset(row: LedgerRow, references: References) -> dict[str, Any]:
    """Return the asset that a row tells of."""
    category = references.category(row)
    status = references.status(row) or references.default_status()
    return {
        "id": uuid7(),
        "asset_tag": row.asset_tag,
        "name": row.model or row.item or category.name,
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
        "special_notes": row.all_special_notes,
        "custom_fields": _CUSTOM_FIELDS[row.qr_label],
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
    for sheet, of_sheet in groupby(rows, attrgetter("sheet")):
        await set_audit_action(session, "asset.created", note=f"{source}, {sheet}")
        for some in batched(of_sheet, _ROWS_AT_ONCE):
            assets = [_asset(row, references) for row in some]
            held = [
                _assignment(row, asset["id"], user_id, zone)
                for row, asset in zip(some, assets, strict=True)
                if (user_id := references.holder_id(row))
            ]
            await bulk_insert(session, Asset, ASSET_COLUMNS, [tuple(asset.values()) for asset in assets])
            await bulk_insert(session, Assignment, ASSIGNMENT_COLUMNS, held)
            progress(len(some))


def _assignment(row: LedgerRow, asset_id: UUID, user_id: UUID, zone: ZoneInfo) -> tuple[object, ...]:
    if row.checked_out_on is None:
        return (uuid7(), asset_id, user_id, datetime.now(UTC), "반출날짜 없음")
    since = datetime.combine(row.checked_out_on, time(), zone)
    return (uuid7(), asset_id, user_id, since, None)


def _is_one_of(column: ColumnElement[str], values: Sequence[str]) -> ColumnElement[bool]:
    """One parameter for all values, for a statement has at most 32,767."""
    return column == any_(bindparam(None, list(values), ARRAY(Text), unique=True))
