"""The result of reading a ledger: rows of assets, and findings."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from src.integrations.ledger.cells import Cell

Severity = Literal["info", "warning"]


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
    asset_tag: str
    item: str | None = None
    status: str | None = None
    holder: str | None = None
    checked_out_on: date | None = None
    site: str | None = None
    place: str | None = None
    serial_number: str | None = None
    old_asset_number: str | None = None
    purchase_request: str | None = None
    purchase_date: date | None = None
    tax_invoice_date: date | None = None
    purchase_price: Decimal | None = None
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

    sheets: dict[str, int] = field(default_factory=dict)
    """The number of assets from each sheet, in the order of the workbook."""
    rows: list[LedgerRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    rows_without_tag: int = 0
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

    def clear_duplicate_serial(self, row: LedgerRow, other_tag: str) -> None:
        """Clear a serial number that another asset has already, and keep it as an unmapped note."""
        text = f"{row.serial_number} ({other_tag}의 것과 같음)"
        row.serial_number = None
        self.keep_as_note(row, "시리얼넘버", text, "another asset has this serial number")

    def sort_findings(self) -> None:
        """Sort the findings by sheet, in the order of the workbook, and row."""
        positions = {name: position for position, name in enumerate(self.sheets)}
        self.findings.sort(key=lambda finding: (positions[finding.sheet], finding.row))
