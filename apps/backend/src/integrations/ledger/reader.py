"""Reading the ledger: from the bytes of a workbook to assets, so that nothing in it is lost."""

from collections import Counter
from collections.abc import Iterator

from src.errors import ValidationFailed
from src.integrations.ledger.cells import NOTHING, Cell, one_line
from src.integrations.ledger.fields import FIELDS
from src.integrations.ledger.names import HEADERS, NEW_TAG, OLD_TAG, SHEET_CODE, TAG_CODE, header_key
from src.integrations.ledger.rows import Finding, Ledger, LedgerRow, Said
from src.integrations.ledger.workbook import Sheet, open_workbook

# A title or two may stand above the headers.
HEADERS_WITHIN = 20
FEWEST_HEADERS = 3
LONGEST_TAG = 100


def read_ledger(content: bytes) -> Ledger:
    """Return the assets of a workbook, each tag once, and a finding for every cell that was not plain.

    Raises: ValidationFailed (it is no workbook, or no ledger), PayloadTooLarge.
    """
    ledger = Ledger()
    changes: list[tuple[Sheet, int]] = []
    by_tag: dict[str, LedgerRow] = {}
    for sheet in open_workbook(content):
        before = len(ledger.rows)
        at = _find_headers(sheet)
        if at is None:
            _report_all(ledger, sheet, sheet.rows, "not a list of assets")
        elif NEW_TAG in map(header_key, map(one_line, sheet.rows[at][1])):
            changes.append((sheet, at))
        else:
            _read_assets(ledger, sheet, at, by_tag)
        ledger.sheets[sheet.name] = len(ledger.rows) - before
    if not ledger.rows:
        raise ValidationFailed(
            "The workbook has no sheet with assets: a sheet needs a row of headers with 자산번호 (asset tag),"
            " 상태, 규격/모델명 and so on, and at least one row with a tag."
        )
    for sheet, at in changes:
        _read_changes(ledger, sheet, at, by_tag)
    _keep_serials_once(ledger)
    ledger.sort_findings()
    return ledger


def _report_all(ledger: Ledger, sheet: Sheet, rows: list[tuple[int, list[Cell]]], why: str) -> None:
    for number, cells in rows:
        text = " | ".join(filter(None, map(one_line, cells)))
        ledger.findings.append(Finding(sheet.name, number, None, text, f"{why}: not loaded", "info"))


def _find_headers(sheet: Sheet) -> int | None:
    for at, (_, cells) in enumerate(sheet.rows[:HEADERS_WITHIN]):
        fields = {HEADERS.get(header_key(one_line(cell))) for cell in cells} - {None}
        if len(fields) >= FEWEST_HEADERS:
            if "asset_tag" not in fields:
                raise ValidationFailed(f"The sheet {sheet.name} has no column 자산번호 (asset tag). Add it.")
            return at
    return None


def _headers(sheet: Sheet, at: int) -> list[tuple[str, str | None]]:
    """Return each column's header on one line, and the field that it alone fills."""
    headers: list[tuple[str, str | None]] = []
    for index, cell in enumerate(sheet.rows[at][1]):
        header = one_line(cell)
        field = HEADERS.get(header_key(header))
        is_taken = any(field == other for _, other in headers)
        headers.append((header or f"열 {_letters(index)}", None if is_taken else field))
    return headers


def _letters(index: int) -> str:
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _rows_below(ledger: Ledger, sheet: Sheet, at: int) -> Iterator[tuple[int, list[Said]]]:
    """Yield the cells that say something of each row below the headers."""
    _report_all(ledger, sheet, sheet.rows[:at], "above the headers")
    headers = _headers(sheet, at)
    for number, cells in sheet.rows[at + 1 :]:
        said = [
            Said(header, field, cell, text)
            for (header, field), cell in zip(headers, cells, strict=True)
            if cell != "" and (text := one_line(cell))
        ]
        if said:
            yield number, said


def _in_words(said: list[Said]) -> str:
    return ", ".join(f"{one.header}: {one.text}" for one in said if one.field != "asset_tag")


def _read_assets(ledger: Ledger, sheet: Sheet, at: int, by_tag: dict[str, LedgerRow]) -> None:
    sheet_code = SHEET_CODE.search(sheet.name)
    for number, said in _rows_below(ledger, sheet, at):
        tag = next((one.text for one in said if one.field == "asset_tag"), "")
        if tag in NOTHING or len(tag) > LONGEST_TAG:
            ledger.without_tag += 1
            why = "no asset tag" if tag in NOTHING else f"an asset tag of more than {LONGEST_TAG} characters"
            outcome = f"{why}: not loaded; give it a tag and load the file again"
            ledger.findings.append(Finding(sheet.name, number, "자산번호", _in_words(said), outcome))
            continue
        if header_key(tag) in HEADERS:  # headers repeated for printing
            continue
        first = by_tag.get(tag.casefold())
        if first is not None:
            ledger.duplicate_tags += 1
            first.words.append(f"{sheet.name} {number}행, 같은 자산번호: {_in_words(said) or tag}")
            outcome = f"same asset tag as {first.sheet} row {first.number}: kept there in words"
            text = f"{tag}, {_in_words(said)}"
            ledger.findings.append(Finding(sheet.name, number, "자산번호", text, outcome))
            continue
        code = sheet_code or TAG_CODE.match(tag)
        if code is None:
            raise ValidationFailed(
                f"Which category is {tag} ({sheet.name}, row {number}) of? Put the category's code"
                " behind the sheet's name, such as 노트북(12)."
            )
        row = LedgerRow(sheet=sheet.name, number=number, category_code=code["code"], asset_tag=tag)
        for one in said:
            if one.field is None:
                ledger.keep(row, one.header, one.text, "no field for it", "info")
            elif one.field != "asset_tag":
                FIELDS[one.field](ledger, row, one)
        if row.checked_out_on and row.holder is None:
            ledger.keep(row, "반출날짜", str(row.checked_out_on), "nobody holds it", "info")
        if row.place and row.site is None:
            ledger.keep(row, "위치 상세", row.place, "no site")
        by_tag[tag.casefold()] = row
        ledger.rows.append(row)


def _read_changes(ledger: Ledger, sheet: Sheet, at: int, by_tag: dict[str, LedgerRow]) -> None:
    """Give the assets whose number was changed their old one, and the reason in words."""
    changed: list[tuple[LedgerRow, str]] = []
    for number, said in _rows_below(ledger, sheet, at):
        by_key = {header_key(one.header): one.text for one in said}
        words = _in_words(said)
        row = by_tag.get(by_key.get(NEW_TAG, "").casefold())
        if row is None:
            outcome = "no asset has this new number: not loaded"
            ledger.findings.append(Finding(sheet.name, number, "새 자산번호", words, outcome))
            continue
        row.words.append(f"{sheet.name} {number}행: {words}")
        changed.append((row, by_key.get(OLD_TAG, "")))
    # An old number leads to an asset if it was that asset's alone; one that several had is in their words.
    uses = Counter(row.old_asset_number for row in ledger.rows) + Counter(old for _, old in changed)
    for row, old in changed:
        if old and row.old_asset_number is None and uses[old] == 1:
            row.old_asset_number = old


def _keep_serials_once(ledger: Ledger) -> None:
    """Leave a serial number to the first asset that has it; the others keep it in words."""
    first_with: dict[str, LedgerRow] = {}
    for row in ledger.rows:
        if row.serial_number is None:
            continue
        first = first_with.setdefault(row.serial_number.casefold(), row)
        if first is not row:
            ledger.give_up_serial(row, first.asset_tag)
