"""Reading a ledger: from the bytes of a workbook to assets, without losing any cell."""

import re
from collections import Counter
from collections.abc import Iterator

from src.errors import ValidationFailed
from src.integrations.ledger.cell_details import column_letters
from src.integrations.ledger.cells import EMPTY_MARKERS, Cell, find_damage, single_line
from src.integrations.ledger.fields import FIELD_PARSERS, FREE_TEXT_FIELDS, is_verbatim
from src.integrations.ledger.names import (
    HEADER_RANKS,
    HEADERS,
    NEW_TAG_HEADER,
    OLD_TAG_HEADER,
    SHEET_CODE,
    TAG_CODE,
    header_key,
    is_total,
)
from src.integrations.ledger.rows import (
    CELL_NOTE,
    NO_TAG_NOTE,
    CellValue,
    Finding,
    Ledger,
    LedgerOptions,
    LedgerRow,
    Severity,
)
from src.integrations.ledger.workbook import Sheet, open_workbook
from src.text import ASSET_TAG_PATTERN, normalize_asset_tag

MAX_HEADER_ROW = 20
"""The headers are searched in this many rows: titles may precede them."""
MIN_KNOWN_HEADERS = 3
MAX_TAG_LENGTH = 100
TOTALS = "a line of totals"


def read_ledger(content: bytes, options: LedgerOptions | None = None) -> Ledger:
    """Return the assets of a workbook, each tag once, and a finding for every cell that needs attention.

    Raises: ValidationFailed (not a workbook, or not a ledger), PayloadTooLarge.
    """
    ledger = Ledger(options=options or LedgerOptions())
    tag_changes: list[tuple[Sheet, int]] = []
    by_tag: dict[str, LedgerRow] = {}
    for sheet in open_workbook(content):
        count_before = len(ledger.rows)
        header_index = _find_headers(sheet)
        if sheet.is_hidden and sheet.rows:
            outcome = "the sheet is hidden: read like the others"
            ledger.findings.append(Finding(sheet.name, sheet.rows[0][0], None, sheet.name, outcome, "info"))
        if header_index is None:
            _report_unread_rows(ledger, sheet, sheet.rows, "not a list of assets")
            for (number, column), note in sheet.notes.items():
                outcome = "a note on a sheet that is not a list of assets: not imported"
                finding = Finding(sheet.name, number, column_letters(column), note, outcome, "info")
                ledger.findings.append(finding)
        elif NEW_TAG_HEADER in map(header_key, map(single_line, sheet.rows[header_index][1])):
            tag_changes.append((sheet, header_index))
        else:
            _read_assets(ledger, sheet, header_index, by_tag)
        ledger.sheets[sheet.name] = len(ledger.rows) - count_before
    if not ledger.rows:
        raise ValidationFailed(
            "The workbook has no sheet with assets: a sheet needs a row of headers with 자산번호 (asset tag),"
            f" 상태, 규격/모델명 and so on, and at least one row with a tag.{_first_warning(ledger)}"
        )
    for sheet, header_index in tag_changes:
        _apply_tag_changes(ledger, sheet, header_index, by_tag)
    _clear_duplicate_serials(ledger)
    ledger.sort_findings()
    return ledger


def _first_warning(ledger: Ledger) -> str:
    """Return the reason for which the first row was not imported, after a space, or an empty text."""
    warnings = (finding for finding in ledger.findings if finding.severity == "warning")
    finding = next(warnings, None)
    return f" {finding.sheet} row {finding.row}: {finding.outcome}." if finding else ""


def _report_unread_rows(
    ledger: Ledger, sheet: Sheet, rows: list[tuple[int, list[Cell]]], reason: str
) -> None:
    for number, cells in rows:
        text = " | ".join(filter(None, map(single_line, cells)))
        ledger.findings.append(Finding(sheet.name, number, None, text, f"{reason}: not imported", "info"))


def _find_headers(sheet: Sheet) -> int | None:
    """Return the index of the row of headers, or None if the sheet is not a list of assets.

    Raises: ValidationFailed (a sheet named after a category has no column for the asset tag).
    """
    fields_of = [_known_fields(cells) for _, cells in sheet.rows[:MAX_HEADER_ROW]]
    for index, fields in enumerate(fields_of):
        if len(fields) >= MIN_KNOWN_HEADERS:
            # Headers may take two rows, of which the second names the parts of a merged cell in the first.
            if index + 1 < len(fields_of) and len(fields_of[index + 1]) > len(fields):
                index, fields = index + 1, fields_of[index + 1]
            if "asset_tag" not in fields and SHEET_CODE.search(sheet.name):
                raise ValidationFailed(f"The sheet {sheet.name} has no column 자산번호 (asset tag). Add it.")
            return index if "asset_tag" in fields else None
    return None


def _known_fields(cells: list[Cell]) -> set[str]:
    keys = (header_key(single_line(cell)) for cell in cells)
    return {HEADERS[key] for key in keys if key in HEADERS}


def _read_headers(sheet: Sheet, header_index: int) -> list[tuple[str, str | None]]:
    """Return each column's header on one line, and the field that it fills; each field has one column."""
    headers = [single_line(cell) for cell in sheet.rows[header_index][1]]
    column_by_field: dict[str, int] = {}
    for index, key in enumerate(map(header_key, headers)):
        if field := HEADERS.get(key):
            first = column_by_field.setdefault(field, index)
            if HEADER_RANKS[key] < HEADER_RANKS[header_key(headers[first])]:
                column_by_field[field] = index
    # The only column of a location, such as 설치장소, names the location itself; of two, the one for details
    # has the lower rank.
    if "site" not in column_by_field and "place" in column_by_field:
        keys = {header_key(header): index for index, header in enumerate(headers)}
        places = sorted((key for key in keys if HEADERS.get(key) == "place"), key=HEADER_RANKS.__getitem__)
        column_by_field["site"] = keys[places[-1]]
        if len(places) == 1:
            del column_by_field["place"]
    field_by_column = {column: field for field, column in column_by_field.items()}
    return [
        (header or f"열 {column_letters(index)}", field_by_column.get(index))
        for index, header in enumerate(headers)
    ]


def _iterate_rows(ledger: Ledger, sheet: Sheet, header_index: int) -> Iterator[tuple[int, list[CellValue]]]:
    """Yield the number of each row below the headers, and its cells and cell notes that are not empty."""
    header_number = sheet.rows[header_index][0]
    _report_unread_rows(ledger, sheet, sheet.rows[:header_index], "above the headers")
    headers = _read_headers(sheet, header_index)
    notes_by_row: dict[int, list[CellValue]] = {}
    for (number, column), note in sorted(sheet.notes.items()):
        header = headers[column][0] if column < len(headers) else f"열 {column_letters(column)}"
        if text := single_line(note):
            notes_by_row.setdefault(number, []).append(CellValue(f"{header} 메모", CELL_NOTE, note, text))
    for number, cells in sheet.rows[header_index + 1 :]:
        values = [
            CellValue(header, field, cell, text)
            for (header, field), cell in zip(headers, cells, strict=True)
            if cell != "" and (text := single_line(cell))
        ]
        if values:
            yield number, values + notes_by_row.pop(number, [])
    for number, notes in notes_by_row.items():
        reason = "a note above the assets" if number <= header_number else "a note on an empty row"
        ledger.findings += (
            Finding(sheet.name, number, note.header, note.text, f"{reason}: not imported", "info")
            for note in notes
        )


def _format_cells(cells: list[CellValue]) -> str:
    return ", ".join(f"{cell.header}: {cell.text}" for cell in cells if cell.field != "asset_tag")


def _read_assets(ledger: Ledger, sheet: Sheet, header_index: int, by_tag: dict[str, LedgerRow]) -> None:
    """Add the assets of a sheet to the ledger.

    Raises: ValidationFailed (neither the sheet nor the tag names a category).
    """
    sheet_code = SHEET_CODE.search(sheet.name)
    for number, cells in _iterate_rows(ledger, sheet, header_index):
        if all(header_key(cell.text) == header_key(cell.header) for cell in cells):
            continue  # headers repeated for printing
        cell = next((cell for cell in cells if cell.field == "asset_tag"), None)
        tag = "" if cell is None else normalize_asset_tag(cell.text)
        tag = "" if tag in EMPTY_MARKERS else tag
        if reason := _find_no_asset(cells, tag):
            text = ", ".join(filter(None, (tag, _format_cells(cells))))
            severity: Severity = "info" if reason == TOTALS else "warning"
            outcome = f"{reason}: not imported"
            ledger.findings.append(Finding(sheet.name, number, None, text, outcome, severity))
            continue
        if cell is not None and tag and (reason := _find_tag_damage(cell, tag)):
            _refuse_row(ledger, sheet, number, cells, reason)
            continue
        if not tag and not (ledger.options.number_rows_without_tag and _can_be_numbered(cells, sheet_code)):
            _refuse_row(ledger, sheet, number, cells, "no asset tag")
            continue
        first = by_tag.get(tag.casefold()) if tag else None
        if first is not None:
            codes = _unusual_characters(cell, tag) if cell is not None else ""
            _keep_duplicate(ledger, sheet, number, cells, f"{tag} ({codes})" if codes else tag, first)
            continue
        code = sheet_code or TAG_CODE.match(tag)
        category = next((cell.text for cell in cells if cell.field == "category"), None)
        if code is None and category in (None, *EMPTY_MARKERS):
            raise ValidationFailed(
                f"The category of {tag} ({sheet.name}, row {number}) is unknown. Append the code of the"
                " category to the name of the sheet, such as 노트북(12), or add a column 분류 (category)."
            )
        row = LedgerRow(
            sheet=sheet.name, number=number, category_code=code["code"] if code else "", asset_tag=tag
        )
        if tag and cell is not None:
            by_tag[tag.casefold()] = row
            _report_respelled_tag(ledger, row, cell)
        else:
            row.unmapped_notes.append(f"{sheet.name}, {NO_TAG_NOTE}: {_format_cells(cells)}")
        _read_fields(ledger, row, cells)
        ledger.rows.append(row)


def _find_no_asset(cells: list[CellValue], tag: str) -> str | None:
    """Return why a row is not an asset but a line of totals, of headers or of text, or None."""
    labels = [tag] if tag else [cell.text for cell in cells if cell.field not in FREE_TEXT_FIELDS]
    if any(map(is_total, labels)):
        return TOTALS
    if header_key(tag) in HEADERS:
        return "headers"
    if tag and len(cells) == 1 and not any(character.isdigit() for character in tag):
        return "a line of text"
    return None


def _find_tag_damage(cell: CellValue, tag: str) -> str | None:
    """Return why a tag is not the one on the label, or None."""
    if damage := find_damage(cell.raw, is_verbatim=True):
        return damage
    if len(tag) > MAX_TAG_LENGTH:
        return f"asset tag longer than {MAX_TAG_LENGTH} characters"
    if not re.search(ASSET_TAG_PATTERN, tag):
        return "asset tag with a space or one of / ? # % \\, which URLs cannot contain"
    return None


def _can_be_numbered(cells: list[CellValue], sheet_code: re.Match[str] | None) -> bool:
    """Return whether a row without a tag is an asset: its category is known, and it has several values."""
    known = [cell.field for cell in cells if cell.field not in (None, CELL_NOTE)]
    return (sheet_code is not None or "category" in known) and len(known) > 1


def _refuse_row(ledger: Ledger, sheet: Sheet, number: int, cells: list[CellValue], reason: str) -> None:
    ledger.rows_without_tag += 1
    tag = next((cell.text for cell in cells if cell.field == "asset_tag"), "")
    text = ", ".join(filter(None, ("" if tag in EMPTY_MARKERS else tag, _format_cells(cells))))
    outcome = f"{reason}: not imported; add a tag and import the file again"
    ledger.findings.append(Finding(sheet.name, number, "자산번호", text, outcome))


def _keep_duplicate(
    ledger: Ledger, sheet: Sheet, number: int, cells: list[CellValue], tag: str, first: LedgerRow
) -> None:
    """Keep a row with the tag of another row as an unmapped note of the first."""
    ledger.rows_with_duplicate_tag += 1
    first.unmapped_notes.append(f"{sheet.name} {number}행, 같은 자산번호: {_format_cells(cells) or tag}")
    outcome = f"same asset tag as {first.sheet} row {first.number}: kept in its special notes"
    text = f"{tag}, {_format_cells(cells)}"
    ledger.findings.append(Finding(sheet.name, number, "자산번호", text, outcome))


def _report_respelled_tag(ledger: Ledger, row: LedgerRow, cell: CellValue) -> None:
    """Report a tag that is stored with other characters than in the ledger."""
    if codes := _unusual_characters(cell, row.asset_tag):
        outcome = f"invisible or unusual characters ({codes}): read as {row.asset_tag}"
        ledger.add_finding(row, cell.header, str(cell.raw), outcome)


def _unusual_characters(cell: CellValue, tag: str) -> str:
    """Return the codes of the characters of a cell that its tag does not have, such as U+200B."""
    typed = cell.raw.strip() if isinstance(cell.raw, str) else cell.text
    return ", ".join(f"U+{ord(character):04X}" for character in sorted(set(typed) - set(tag)))


def _read_fields(ledger: Ledger, row: LedgerRow, cells: list[CellValue]) -> None:
    """Set the fields of a row; a cell that the spreadsheet has damaged becomes an unmapped note."""
    for cell in cells:
        if cell.field == "asset_tag":
            continue
        damage = find_damage(cell.raw, is_verbatim=is_verbatim(cell.field))
        if damage is not None:
            ledger.keep_as_note(row, cell.header, cell.text, damage)
            row.is_status_unreadable |= cell.field == "status"
        elif cell.field is None:
            ledger.keep_as_note(row, cell.header, cell.text, "no field for this column", "info")
        else:
            FIELD_PARSERS[cell.field](ledger, row, cell)
    ledger.keep_check_out_without_holder(row)
    if row.place and row.site is None:
        ledger.keep_as_note(row, "위치 상세", row.place, "no site")


def _apply_tag_changes(ledger: Ledger, sheet: Sheet, header_index: int, by_tag: dict[str, LedgerRow]) -> None:
    """Set the old number of assets from the list of changed tags; keep each change as an unmapped note."""
    changed: list[tuple[LedgerRow, str]] = []
    for number, cells in _iterate_rows(ledger, sheet, header_index):
        text_by_header = {
            header_key(cell.header): cell.text
            for cell in cells
            if find_damage(cell.raw, is_verbatim=True) is None
        }
        note = _format_cells(cells)
        row = by_tag.get(normalize_asset_tag(text_by_header.get(NEW_TAG_HEADER, "")).casefold())
        if row is None:
            outcome = "no asset has this new tag: not imported"
            ledger.findings.append(Finding(sheet.name, number, "새 자산번호", note, outcome))
            continue
        row.unmapped_notes.append(f"{sheet.name} {number}행: {note}")
        changed.append((row, normalize_asset_tag(text_by_header.get(OLD_TAG_HEADER, ""))))
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
