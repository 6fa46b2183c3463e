"""Import of a ledger: new assets are added; existing ones are compared and left unchanged."""

import json
from collections.abc import Callable, Mapping, Sequence
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
from src.services.core.statuses import can_be_held
from src.services.ledger.ledger_references import QR_CHOICES, QR_LABEL, References

CURRENCY = "KRW"

_BATCH_ROWS = 5000
_CUSTOM_FIELDS = {None: "{}"} | {choice: json.dumps({QR_LABEL: choice}) for choice in QR_CHOICES}

ASSET_COLUMNS = (
    *("id", "asset_tag", "name", "serial_number", "status_id", "category_id", "model_id", "location_id"),
    *("supplier_id", "purchase_date", "purchase_price", "currency", "purchase_request", "tax_invoice_date"),
    *("old_asset_number", "requestable", "description", "notes", "special_notes", "custom_fields"),
)
COMPARED_COLUMNS = tuple(name for name in ASSET_COLUMNS if name not in ("id", "currency", "custom_fields"))
ASSIGNMENT_COLUMNS = ("id", "asset_id", "user_id", "checked_out_at", "note")


@dataclass(slots=True)
class LedgerReport:
    """The result of an import, and every finding.

    `also_added` has the number of new records that the assets refer to, by table.
    """

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
    """Add the assets of a ledger with new tags; compare existing assets and leave them unchanged.

    `progress` is called with the number of rows of each completed step.

    Raises: ValidationFailed (a category does not exist, or the database is not seeded).
    """
    # Concurrent imports take turns: the second finds the assets that the first has added.
    await take_advisory_lock(session, AdvisoryLock.LEDGER_IMPORT)
    references = await References.load(session, ledger.rows)
    _apply_default_status(ledger, references)
    await _clear_taken_serials(session, ledger)
    existing = await _find_existing_assets(session, [row.asset_tag.lower() for row in ledger.rows])
    new = [row for row in ledger.rows if row.asset_tag.lower() not in existing]
    _fit_statuses_to_holders(ledger, references, existing)
    await references.add_missing(session, new)
    today = datetime.now(ZoneInfo(settings.time_zone)).date()
    for row in ledger.rows:
        _clear_invalid_values(ledger, row, references, today)
        if found := existing.get(row.asset_tag.lower()):
            _report_differences(ledger, row, _build_asset(row, references), found)
    progress(len(existing))
    await _add_assets(session, settings, new, references, source, progress)
    ledger.sort_findings()
    return LedgerReport(
        sheets={sheet: count for sheet, count in ledger.sheets.items() if count},
        assets_added=len(new),
        assets_present=len(existing),
        also_added=dict(references.added),
        rows_without_tag=ledger.rows_without_tag,
        rows_with_duplicate_tag=ledger.rows_with_duplicate_tag,
        findings=ledger.findings,
    )


def _apply_default_status(ledger: Ledger, references: References) -> None:
    """Set the default status of rows without a known status; keep an unknown one as an unmapped note."""
    default = references.default_status()
    for row in ledger.rows:
        if references.status(row) is not None:
            continue
        if row.status is None:
            ledger.add_finding(row, "상태", "", f"no status: set to {default.name}", "info")
        else:
            ledger.keep_as_note(row, "상태", row.status, f"unknown status, set to {default.name}")
            row.status = None


def _fit_statuses_to_holders(
    ledger: Ledger, references: References, existing: Mapping[str, dict[str, Any]]
) -> None:
    """Set the status of a checked-out asset in rows with a holder that name a status of the store room.

    In a status without check-out, such as disposed, the holder is kept as an unmapped note. Changed rows of
    existing assets are not reported, because these assets stay unchanged.
    """
    for row in ledger.rows:
        status = references.status(row) or references.default_status()
        if row.holder is None or can_be_held(status.id, status.kind, status.on_check_out_id):
            continue
        issued = references.status_after_check_out(status)
        if issued is None or not can_be_held(issued.id, issued.kind, issued.on_check_out_id):
            ledger.keep_as_note(row, "사용자", row.holder, f"no holder is possible in status {status.name}")
            row.holder = None
            continue
        row.status = issued.code
        if row.asset_tag.lower() not in existing:
            outcome = f"the asset has a holder: set to {issued.name}"
            ledger.add_finding(row, "상태", status.name, outcome, "info")


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
    if row.model and row.item and row.item != references.category(row).name:
        ledger.keep_as_note(row, "상세품목", row.item, "not the name of the category", "info")
    if row.qr_label and not references.accepts_qr_label(row):
        ledger.keep_as_note(row, "QR코드", row.qr_label, f"not a choice of the custom field {QR_LABEL}")
        row.qr_label = None


async def _find_existing_assets(session: AsyncSession, tags: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return the existing assets with these tags, deleted ones too, with their holders, by lower-case tag."""
    is_open = (Assignment.asset_id == Asset.id) & Assignment.is_open()
    rows = await session.execute(
        select(
            *(getattr(Asset, name) for name in ("deleted_at", *COMPARED_COLUMNS)), User.name.label("holder")
        )
        .outerjoin(Assignment, is_open)
        .outerjoin(User, User.id == Assignment.user_id)
        .where(_equals_any(func.lower(Asset.asset_tag), tags))
    )
    return {row["asset_tag"].lower(): dict(row) for row in rows.mappings()}


def _report_differences(
    ledger: Ledger, row: LedgerRow, values: dict[str, Any], existing: dict[str, Any]
) -> None:
    """Add a finding for each value of a row that differs from its existing asset."""
    if existing["deleted_at"] is not None:
        ledger.add_finding(row, "자산번호", row.asset_tag, "the asset is deleted: left unchanged")
        return
    for name, value in {**{name: values[name] for name in COMPARED_COLUMNS}, "holder": row.holder}.items():
        if value != existing[name]:
            is_reference = isinstance(value, UUID) or isinstance(existing[name], UUID)
            current = "another" if is_reference else existing[name] if existing[name] is not None else "none"
            text = "" if value is None or is_reference else str(value)
            ledger.add_finding(row, name, text, f"the asset has {current}: left unchanged", "info")


def _build_asset(row: LedgerRow, references: References) -> dict[str, Any]:
    """Return the column values of a row's asset."""
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
        "special_notes": row.combined_special_notes,
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
    for sheet, sheet_rows in groupby(rows, attrgetter("sheet")):
        await set_audit_action(session, "asset.created", note=f"{source}, {sheet}")
        for batch in batched(sheet_rows, _BATCH_ROWS):
            assets = [_build_asset(row, references) for row in batch]
            assignments = [
                _build_assignment(row, asset["id"], user_id, zone)
                for row, asset in zip(batch, assets, strict=True)
                if (user_id := references.holder_id(row))
            ]
            await bulk_insert(session, Asset, ASSET_COLUMNS, [tuple(asset.values()) for asset in assets])
            await bulk_insert(session, Assignment, ASSIGNMENT_COLUMNS, assignments)
            progress(len(batch))


def _build_assignment(row: LedgerRow, asset_id: UUID, user_id: UUID, zone: ZoneInfo) -> tuple[object, ...]:
    if row.checked_out_on is None:
        return (uuid7(), asset_id, user_id, datetime.now(UTC), "반출날짜 없음")
    checked_out_at = datetime.combine(row.checked_out_on, time(), zone)
    return (uuid7(), asset_id, user_id, checked_out_at, None)


def _equals_any(column: ColumnElement[str], values: Sequence[str]) -> ColumnElement[bool]:
    """Return `column = ANY(values)`: a single parameter, because a statement has at most 32,767."""
    return column == any_(bindparam(None, list(values), ARRAY(Text), unique=True))
