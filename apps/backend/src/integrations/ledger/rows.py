"""The result of reading a ledger: rows of assets, and findings."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from src.integrations.ledger.cells import Cell
from src.integrations.ledger.holders import HolderRules

Severity = Literal["info", "warning"]


CELL_NOTE = "cell_note"
"""The field of the notes that are attached to cells."""

NO_TAG_NOTE = "자산번호 없음"
"""The label of the note that keeps the cells of a row without a tag, by which it is recognized again."""


@dataclass(frozen=True, slots=True)
class LedgerOptions:
    """The choices of an import."""

    holders: HolderRules = field(default_factory=HolderRules)
    number_rows_without_tag: bool = False
    """Whether a row without a tag becomes an asset with the next number; otherwise it is not imported."""


class CellValue(NamedTuple):
    """A cell that is not empty, with its column's header and the field that the column fills."""

    header: str
    field: str | None
    raw: Cell
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A cell, row or sheet that needs attention, and its outcome."""

    sheet: str
    row: int
    column: str | None
    text: str
    outcome: str
    severity: Severity = "warning"


@dataclass(slots=True, kw_only=True)
class LedgerRow:
    """One asset of the ledger; a cell that does not fit a field becomes an unmapped note."""

    sheet: str
    number: int
    category_code: str
    """The code in the name of the sheet or in the tag; empty if neither has one, but `category` is given."""
    asset_tag: str
    """Empty if the row has no tag and is to get the next number of its category."""
    name: str | None = None
    item: str | None = None
    category: str | None = None
    status: str | None = None
    is_status_unreadable: bool = False
    holder: str | None = None
    department: str | None = None
    """The department of the holder."""
    checked_out_on: date | None = None
    site: str | None = None
    place: str | None = None
    serial_number: str | None = None
    old_asset_number: str | None = None
    purchase_request: str | None = None
    purchase_date: date | None = None
    tax_invoice_date: date | None = None
    purchase_price: Decimal | None = None
    useful_life_years: int | None = None
    disposed_on: date | None = None
    model: str | None = None
    manufacturer: str | None = None
    specification: str | None = None
    supplier: str | None = None
    qr_label: str | None = None
    notes: str | None = None
    special_notes: str | None = None
    unmapped_notes: list[str] = field(default_factory=list)
    """A line such as `구매연일: 미상` for each cell that does not fit a field."""

    @property
    def combined_special_notes(self) -> str | None:
        """The special notes of the asset, followed by the unmapped notes, one a line."""
        lines = [self.special_notes, *self.unmapped_notes] if self.special_notes else self.unmapped_notes
        return "\n".join(lines) or None


@dataclass(slots=True)
class Ledger:
    """The assets of a workbook, each asset tag once, and the findings."""

    options: LedgerOptions = field(default_factory=LedgerOptions)
    sheets: dict[str, int] = field(default_factory=dict)
    """The number of assets from each sheet, in the order of the workbook."""
    rows: list[LedgerRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    rows_without_tag: int = 0
    """The number of rows without a readable tag that are not imported."""
    rows_with_duplicate_tag: int = 0

    def add_finding(
        self, row: LedgerRow, column: str, text: str, outcome: str, severity: Severity = "warning"
    ) -> None:
        """Add a finding about a cell of an asset's row."""
        self.findings.append(Finding(row.sheet, row.number, column, text, outcome, severity))

    def keep_as_note(
        self, row: LedgerRow, column: str, text: str, reason: str, severity: Severity = "warning"
    ) -> None:
        """Keep a cell that does not fit a field as an unmapped note, and add a finding."""
        row.unmapped_notes.append(f"{column}: {text}")
        self.add_finding(row, column, text, f"{reason}: kept in the special notes", severity)

    def clear_holder(self, row: LedgerRow, reason: str, severity: Severity = "warning") -> None:
        """Clear a holder that the asset cannot have, and keep it as an unmapped note."""
        holder, row.holder = row.holder or "", None
        self.keep_as_note(row, "현 사용자", holder, reason, severity)
        self.keep_check_out_without_holder(row)

    def keep_check_out_without_holder(self, row: LedgerRow) -> None:
        """Keep the day of a check-out as an unmapped note if the row has no holder."""
        if row.checked_out_on is not None and row.holder is None:
            self.keep_as_note(row, "반출날짜", str(row.checked_out_on), "no holder", "info")

    def clear_duplicate_serial(self, row: LedgerRow, other_tag: str) -> None:
        """Clear a serial number that another asset has already, and keep it as an unmapped note."""
        text = f"{row.serial_number} ({other_tag}의 것과 같음)"
        row.serial_number = None
        self.keep_as_note(row, "시리얼넘버", text, "another asset has this serial number")

    def sort_findings(self) -> None:
        """Sort the findings by sheet, in the order of the workbook, and row."""
        positions = {name: position for position, name in enumerate(self.sheets)}
        self.findings.sort(key=lambda finding: (positions[finding.sheet], finding.row))
