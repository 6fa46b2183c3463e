"""Parsers of the columns of a ledger; a value that does not fit its field becomes an unmapped note."""

import re
from collections.abc import Callable

from src.integrations.ledger.cells import (
    EMPTY_MARKERS,
    cell_text,
    is_serial_number,
    parse_date,
    parse_price,
)
from src.integrations.ledger.holders import NOT_A_PERSON, parse_holder
from src.integrations.ledger.names import DEFAULT_ITEM_GROUP, QR_LABELS, parse_model
from src.integrations.ledger.rows import CELL_NOTE, CellValue, Ledger, LedgerRow, Severity
from src.text import normalize_asset_tag, remove_invisible

FieldParser = Callable[[Ledger, LedgerRow, CellValue], None]

MAX_TEXT_LENGTH = 200
MAX_NOTE_LENGTH = 10_000
YEARS = re.compile(r"(?P<years>[1-9][0-9]?)\s*년?")


def _text_parser(field: str) -> FieldParser:
    """Return the parser of a field with a short text."""

    def parse_text(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
        if len(cell.text) > MAX_TEXT_LENGTH:
            ledger.keep_as_note(row, cell.header, cell.text, "too long for its field")
        elif cell.text not in EMPTY_MARKERS:
            setattr(row, field, cell.text)

    return parse_text


def _note_parser(field: str) -> FieldParser:
    """Return the parser of a field with a text of several lines."""

    def parse_note(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
        text = cell_text(cell.raw)
        if len(text) > MAX_NOTE_LENGTH:
            ledger.keep_as_note(row, cell.header, cell.text, "too long for its field")
        elif text not in EMPTY_MARKERS:
            setattr(row, field, text)

    return parse_note


def _date_parser(field: str) -> FieldParser:
    """Return the parser of a field with a date."""

    def parse_day(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
        found = parse_date(cell.raw)
        if found is None:
            ledger.keep_as_note(row, cell.header, cell.text, "not a date")
            return
        setattr(row, field, found.value)
        if not found.is_exact:
            ledger.keep_as_note(row, cell.header, cell.text, f"read as {found.value}", "info")

    return parse_day


def _parse_price(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
    row.purchase_price = parse_price(cell.raw)
    if row.purchase_price is None:
        ledger.keep_as_note(row, cell.header, cell.text, "not an amount of money")


def _parse_status(_ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
    text = cell.text.removeprefix("[").removesuffix("]").strip()
    row.status = None if text in EMPTY_MARKERS else text


def _parse_holder(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
    if cell.text in EMPTY_MARKERS:
        return
    if len(cell.text) > MAX_TEXT_LENGTH:
        ledger.keep_as_note(row, cell.header, cell.text, "too long for a name")
        return
    holder = parse_holder(remove_invisible(cell_text(cell.raw)), ledger.options.holders)
    row.holder = holder.name
    if holder.name is None:
        severity: Severity = "info" if holder.reason == NOT_A_PERSON else "warning"
        ledger.keep_as_note(row, cell.header, cell.text, str(holder.reason), severity)
    elif holder.name != cell.text:
        ledger.keep_as_note(row, cell.header, cell.text, f"read as {holder.name}", "info")


def _parse_serial_number(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
    text = cell.text
    if len(text) > MAX_TEXT_LENGTH:
        ledger.keep_as_note(row, cell.header, text, "too long for its field")
    elif is_serial_number(text):
        row.serial_number = text
    elif text not in EMPTY_MARKERS:
        ledger.keep_as_note(row, cell.header, text, "not a serial number", "info")


def _parse_useful_life(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
    found = YEARS.fullmatch(cell.text)
    if found is None:
        ledger.keep_as_note(row, cell.header, cell.text, "not a number of years")
    else:
        row.useful_life_years = int(found["years"])


def _parse_cell_note(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
    ledger.keep_as_note(row, cell.header, cell.text, "a note on a cell", "info")


def _parse_old_number(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
    _text_parser("old_asset_number")(ledger, row, cell._replace(text=normalize_asset_tag(cell.text)))


def _parse_qr_label(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
    text = cell.text
    row.qr_label = QR_LABELS.get(text.casefold())
    if row.qr_label is None:
        ledger.keep_as_note(row, cell.header, text, "neither o nor x")


def _parse_item_group(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
    text = cell.text
    if text != DEFAULT_ITEM_GROUP:
        ledger.keep_as_note(row, cell.header, text, "no field for this column", "info")


def _parse_model(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
    model = parse_model(remove_invisible(cell_text(cell.raw)))
    if model.name in EMPTY_MARKERS:
        return
    if len(model.name) > MAX_TEXT_LENGTH:
        row.specification = cell_text(cell.raw)
        ledger.add_finding(row, cell.header, cell.text, "too long for a model name: kept as the description")
        return
    row.model, row.manufacturer, row.specification = model


FIELD_PARSERS: dict[str, FieldParser] = {
    "holder": _parse_holder,
    "department": _text_parser("department"),
    "checked_out_on": _date_parser("checked_out_on"),
    "status": _parse_status,
    "site": _text_parser("site"),
    "place": _text_parser("place"),
    "serial_number": _parse_serial_number,
    "qr_label": _parse_qr_label,
    "old_asset_number": _parse_old_number,
    "purchase_request": _text_parser("purchase_request"),
    "purchase_date": _date_parser("purchase_date"),
    "tax_invoice_date": _date_parser("tax_invoice_date"),
    "name": _text_parser("name"),
    "item_group": _parse_item_group,
    "item": _text_parser("item"),
    "category": _text_parser("category"),
    "model": _parse_model,
    "purchase_price": _parse_price,
    "useful_life_years": _parse_useful_life,
    "disposed_on": _date_parser("disposed_on"),
    "supplier": _text_parser("supplier"),
    "notes": _note_parser("notes"),
    "special_notes": _note_parser("special_notes"),
    CELL_NOTE: _parse_cell_note,
}
"""The parser of each field in `HEADERS`, except the asset tag."""
MEASURED_FIELDS = frozenset(
    (
        *("checked_out_on", "purchase_date", "tax_invoice_date", "disposed_on"),
        *("purchase_price", "useful_life_years"),
    )
)
"""The fields of dates and numbers; all others are texts that must be as they were typed."""
FREE_TEXT_FIELDS = frozenset(("notes", "special_notes", CELL_NOTE))


def is_verbatim(field: str | None) -> bool:
    """Return whether a field is a name or an identifier."""
    return field is not None and field not in MEASURED_FIELDS | FREE_TEXT_FIELDS
