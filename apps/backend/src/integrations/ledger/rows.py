"""What a ledger is read into."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from src.integrations.ledger.cells import Cell

Severity = Literal["info", "warning"]


class Said(NamedTuple):
    """A cell that says something, under its column's header, for the field that the column fills."""

    header: str
    field: str | None
    cell: Cell
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One cell, row or sheet that was not plain, and what was made of it."""

    sheet: str
    row: int
    column: str | None
    text: str
    outcome: str
    severity: Severity = "warning"


@dataclass(slots=True, kw_only=True)
class LedgerRow:
    """One asset of the ledger, with every cell that has no field of its own kept in words."""

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
    words: list[str] = field(default_factory=list)

    @property
    def all_special_notes(self) -> str | None:
        """What is special about the asset, then a line for each cell that is kept in words."""
        lines = [self.special_notes, *self.words] if self.special_notes else self.words
        return "\n".join(lines) or None


@dataclass(slots=True)
class Ledger:
    """The assets of a workbook, each tag once, and what was found while reading."""

    sheets: dict[str, int] = field(default_factory=dict)
    """How many assets each sheet has given, in the order of the workbook."""
    rows: list[LedgerRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    without_tag: int = 0
    duplicate_tags: int = 0

    def report(
        self, row: LedgerRow, column: str, text: str, outcome: str, severity: Severity = "warning"
    ) -> None:
        """Add a finding about a cell of an asset's row."""
        self.findings.append(Finding(row.sheet, row.number, column, text, outcome, severity))

    def keep(self, row: LedgerRow, column: str, text: str, why: str, severity: Severity = "warning") -> None:
        """Keep a cell that no field can hold with its asset, in words, and report it."""
        row.words.append(f"{column}: {text}")
        self.report(row, column, text, f"{why}: kept in words", severity)

    def give_up_serial(self, row: LedgerRow, other_tag: str) -> None:
        """Leave a serial number to the asset that has it already."""
        text = f"{row.serial_number} ({other_tag}의 것과 같음)"
        row.serial_number = None
        self.keep(row, "시리얼넘버", text, "another asset has this serial number")

    def sort_findings(self) -> None:
        """Put the findings into the order of the workbook."""
        places = {name: place for place, name in enumerate(self.sheets)}
        self.findings.sort(key=lambda finding: (places[finding.sheet], finding.row))
