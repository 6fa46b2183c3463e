"""How each column of the ledger is read; what a field cannot hold is kept in the row's words and reported."""

from collections.abc import Callable

from src.integrations.ledger.cells import (
    NOTHING,
    has_serial,
    is_person,
    plain,
    read_date,
    read_price,
)
from src.integrations.ledger.names import ITEM_GROUP, QR_LABELS, split_model
from src.integrations.ledger.rows import Ledger, LedgerRow, Said

FieldReader = Callable[[Ledger, LedgerRow, Said], None]

LONGEST_NAME = 200
LONGEST_NOTE = 10_000


def _text(field: str) -> FieldReader:
    """Return the reader of a field that holds a short text."""

    def read_text(ledger: Ledger, row: LedgerRow, said: Said) -> None:
        if len(said.text) > LONGEST_NAME:
            ledger.keep(row, said.header, said.text, "too long for its field")
        elif said.text not in NOTHING:
            setattr(row, field, said.text)

    return read_text


def _notes(field: str) -> FieldReader:
    """Return the reader of a field that holds a text of several lines."""

    def read_notes(ledger: Ledger, row: LedgerRow, said: Said) -> None:
        text = plain(said.cell)
        if len(text) > LONGEST_NOTE:
            ledger.keep(row, said.header, said.text, "too long for its field")
        elif text not in NOTHING:
            setattr(row, field, text)

    return read_notes


def _date(field: str) -> FieldReader:
    """Return the reader of a field that holds a day."""

    def read_day(ledger: Ledger, row: LedgerRow, said: Said) -> None:
        found = read_date(said.cell)
        if found is None:
            ledger.keep(row, said.header, said.text, "no date")
            return
        setattr(row, field, found.value)
        if not found.is_exact:
            ledger.keep(row, said.header, said.text, f"read as {found.value}", "info")

    return read_day


def _price(ledger: Ledger, row: LedgerRow, said: Said) -> None:
    row.purchase_price = read_price(said.cell)
    if row.purchase_price is None:
        ledger.keep(row, said.header, said.text, "no amount of money")


def _status(_ledger: Ledger, row: LedgerRow, said: Said) -> None:
    row.status = said.text.removeprefix("[").removesuffix("]").strip() or None


def _holder(ledger: Ledger, row: LedgerRow, said: Said) -> None:
    text = said.text
    if is_person(text):
        row.holder = text
    elif text not in NOTHING:
        ledger.keep(row, said.header, text, "nobody's name", "info")


def _serial_number(ledger: Ledger, row: LedgerRow, said: Said) -> None:
    text = said.text
    if len(text) > LONGEST_NAME:
        ledger.keep(row, said.header, text, "too long for its field")
    elif has_serial(text):
        row.serial_number = text
    elif text not in NOTHING:
        ledger.keep(row, said.header, text, "no serial number", "info")


def _qr_label(ledger: Ledger, row: LedgerRow, said: Said) -> None:
    text = said.text
    row.qr_label = QR_LABELS.get(text.casefold())
    if row.qr_label is None:
        ledger.keep(row, said.header, text, "neither o nor x")


def _item_group(ledger: Ledger, row: LedgerRow, said: Said) -> None:
    text = said.text
    if text != ITEM_GROUP:
        ledger.keep(row, said.header, text, "no field for it", "info")


def _model(ledger: Ledger, row: LedgerRow, said: Said) -> None:
    model = split_model(plain(said.cell))
    if model.name in NOTHING:
        return
    if len(model.name) > LONGEST_NAME:
        row.specification = plain(said.cell)
        ledger.report(row, said.header, said.text, "too long for a model's name: kept as the description")
        return
    row.model, row.manufacturer, row.specification = model


FIELDS: dict[str, FieldReader] = {
    "holder": _holder,
    "checked_out_on": _date("checked_out_on"),
    "status": _status,
    "site": _text("site"),
    "place": _text("place"),
    "serial_number": _serial_number,
    "qr_label": _qr_label,
    "old_asset_number": _text("old_asset_number"),
    "purchase_request": _text("purchase_request"),
    "purchase_date": _date("purchase_date"),
    "tax_invoice_date": _date("tax_invoice_date"),
    "item_group": _item_group,
    "item": _text("item"),
    "model": _model,
    "purchase_price": _price,
    "supplier": _text("supplier"),
    "notes": _notes("notes"),
    "special_notes": _notes("special_notes"),
}
"""What each field of `HEADERS` but the tag is read by."""
