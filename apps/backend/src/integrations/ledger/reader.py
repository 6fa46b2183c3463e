"""Reading a ledger: from the bytes of a workbook to assets, without losing any cell."""

from collections import Counter
from collections.abc import Iterator

from src.errors import ValidationFailed
from src.integrations.ledger.cells import EMPTY_MARKERS, Cell, single_line
from src.integrations.ledger.fields import FIELD_PARSERS
from src.integrations.ledger.names import (
    HEADERS,
    NEW_TAG_HEADER,
    OLD_TAG_HEADER,
    SHEET_CODE,
    TAG_CODE,
    header_key,
)
from src.integrations.ledger.rows import CellValue, Finding, Ledger, LedgerRow
from src.integrations.ledger.workbook import Sheet, open_workbook

MAX_HEADER_ROW = 20
"""The headers are searched in this many rows: titles may precede them."""
MIN_KNOWN_HEADERS = 3
MAX_TAG_LENGTH = 100


def read_ledger(content: bytes) -> Ledger:
    """Return the assets of a workbook, each tag once, and a finding for every cell that needs attention.

    Raises: ValidationFailed (not a workbook, or not a ledger), PayloadTooLarge.
    """
    ledger = Ledger()
    tag_changes: list[tuple[Sheet, int]] = []
    by_tag: dict[str, LedgerRow] = {}
    for sheet in open_workbook(content):
        count_before = len(ledger.rows)
        header_index = _find_headers(sheet)
        if header_index is None:
            _report_unread_rows(ledger, sheet, sheet.rows, "not a list of assets")
        elif NEW_TAG_HEADER in map(header_key, map(single_line, sheet.rows[header_index][1])):
            tag_changes.append((sheet, header_index))
        else:
            _read_assets(ledger, sheet, header_index, by_tag)
        ledger.sheets[sheet.name] = len(ledger.rows) - count_before
    if not ledger.rows:
        raise ValidationFailed(
            "The workbook has no sheet with assets: a sheet needs a row of headers with 자산번호 (asset tag),"
            " 상태, 규격/모델명 and so on, and at least one row with a tag."
        )
    for sheet, header_index in tag_changes:
        _apply_tag_changes(ledger, sheet, header_index, by_tag)
    _clear_duplicate_serials(ledger)
    ledger.sort_findings()
    return ledger


def _report_unread_rows(
    ledger: Ledger, sheet: Sheet, rows: list[tuple[int, list[Cell]]], reason: str
) -> None:
    for number, cells in rows:
        text = " | ".join(filter(None, map(single_line, cells)))
        ledger.findings.append(Finding(sheet.name, number, None, text, f"{reason}: not imported", "info"))


def _find_headers(sheet: Sheet) -> int | None:
    """Return the index of the row of headers, or None if the sheet is not a list of assets.

    Raises: ValidationFailed (the list has no column for the asset tag).
    """
    for index, (_, cells) in enumerate(sheet.rows[:MAX_HEADER_ROW]):
        fields = {HEADERS.get(header_key(single_line(cell))) for cell in cells} - {None}
        if len(fields) >= MIN_KNOWN_HEADERS:
            if "asset_tag" not in fields:
                raise ValidationFailed(f"The sheet {sheet.name} has no column 자산번호 (asset tag). Add it.")
            return index
    return None


def _read_headers(sheet: Sheet, header_index: int) -> list[tuple[str, str | None]]:
    """Return each column's header on one line, and the field that it fills; a repeated header fills none."""
    headers: list[tuple[str, str | None]] = []
    for index, cell in enumerate(sheet.rows[header_index][1]):
        header = single_line(cell)
        field = HEADERS.get(header_key(header))
        is_taken = any(field == other for _, other in headers)
        headers.append((header or f"열 {_column_letters(index)}", None if is_taken else field))
    return headers


def _column_letters(index: int) -> str:
    """Return the letters of a column in Excel: A of 0, AA of 26."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _iterate_rows(ledger: Ledger, sheet: Sheet, header_index: int) -> Iterator[tuple[int, list[CellValue]]]:
    """Yield the number of each row below the headers, and its cells that are not empty."""
    _report_unread_rows(ledger, sheet, sheet.rows[:header_index], "above the headers")
    headers = _read_headers(sheet, header_index)
    for number, cells in sheet.rows[header_index + 1 :]:
        values = [
            CellValue(header, field, cell, text)
            for (header, field), cell in zip(headers, cells, strict=True)
            if cell != "" and (text := single_line(cell))
        ]
        if values:
            yield number, values


def _format_cells(cells: list[CellValue]) -> str:
    return ", ".join(f"{cell.header}: {cell.text}" for cell in cells if cell.field != "asset_tag")


def _read_assets(ledger: Ledger, sheet: Sheet, header_index: int, by_tag: dict[str, LedgerRow]) -> None:
    """Add the assets of a sheet to the ledger.

    Raises: ValidationFailed (neither the sheet nor the tag names a category).
    """
    sheet_code = SHEET_CODE.search(sheet.name)
    for number, cells in _iterate_rows(ledger, sheet, header_index):
        tag = next((cell.text for cell in cells if cell.field == "asset_tag"), "")
        if tag in EMPTY_MARKERS or len(tag) > MAX_TAG_LENGTH:
            ledger.rows_without_tag += 1
            reason = (
                "no asset tag"
                if tag in EMPTY_MARKERS
                else f"asset tag longer than {MAX_TAG_LENGTH} characters"
            )
            outcome = f"{reason}: not imported; add a tag and import the file again"
            ledger.findings.append(Finding(sheet.name, number, "자산번호", _format_cells(cells), outcome))
            continue
        if header_key(tag) in HEADERS:  # headers repeated for printing
            continue
        first = by_tag.get(tag.casefold())
        if first is not None:
            ledger.rows_with_duplicate_tag += 1
            first.unmapped_notes.append(
                f"{sheet.name} {number}행, 같은 자산번호: {_format_cells(cells) or tag}"
            )
            outcome = f"same asset tag as {first.sheet} row {first.number}: kept in its special notes"
            text = f"{tag}, {_format_cells(cells)}"
            ledger.findings.append(Finding(sheet.name, number, "자산번호", text, outcome))
            continue
        code = sheet_code or TAG_CODE.match(tag)
        if code is None:
            raise ValidationFailed(
                f"The category of {tag} ({sheet.name}, row {number}) is unknown. Append the code of the"
                " category to the name of the sheet, such as 노트북(12)."
            )
        row = LedgerRow(sheet=sheet.name, number=number, category_code=code["code"], asset_tag=tag)
        for cell in cells:
            if cell.field is None:
                ledger.keep_as_note(row, cell.header, cell.text, "no field for this column", "info")
            elif cell.field != "asset_tag":
                FIELD_PARSERS[cell.field](ledger, row, cell)
        if row.checked_out_on and row.holder is None:
            ledger.keep_as_note(row, "반출날짜", str(row.checked_out_on), "no holder", "info")
        if row.place and row.site is None:
            ledger.keep_as_note(row, "위치 상세", row.place, "no site")
        by_tag[tag.casefold()] = row
        ledger.rows.append(row)


def _apply_tag_changes(ledger: Ledger, sheet: Sheet, header_index: int, by_tag: dict[str, LedgerRow]) -> None:
    """Set the old number of assets from the list of changed tags; keep each change as an unmapped note."""
    changed: list[tuple[LedgerRow, str]] = []
    for number, cells in _iterate_rows(ledger, sheet, header_index):
        text_by_header = {header_key(cell.header): cell.text for cell in cells}
        note = _format_cells(cells)
        row = by_tag.get(text_by_header.get(NEW_TAG_HEADER, "").casefold())
        if row is None:
            outcome = "no asset has this new tag: not imported"
            ledger.findings.append(Finding(sheet.name, number, "새 자산번호", note, outcome))
            continue
        row.unmapped_notes.append(f"{sheet.name} {number}행: {note}")
        changed.append((row, text_by_header.get(OLD_TAG_HEADER, "")))
    # An old number that only one asset had identifies it; one that several had remains in their notes.
    uses = Counter(row.old_asset_number for row in ledger.rows) + Counter(old for _, old in changed)
    for row, old in changed:
        if old and row.old_asset_number is None and uses[old] == 1:
            row.old_asset_number = old


def _clear_duplicate_serials(ledger: Ledger) -> None:
    """Keep a serial number with its first asset; the others keep it as an unmapped note."""
    first_with: dict[str, LedgerRow] = {}
    for row in ledger.rows:
        if row.serial_number is None:
            continue
        first = first_with.setdefault(row.serial_number.casefold(), row)
        if first is not row:
            ledger.clear_duplicate_serial(row, first.asset_tag)
