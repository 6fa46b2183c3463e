"""Opening untrusted workbooks within limits of size."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import NamedTuple
from xml.parsers.expat import ExpatError

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetVisibleEnum

from src.errors import PayloadTooLarge, ValidationFailed
from src.integrations.ledger.cell_details import CellPosition, NumberFormat, SheetDetails, WorkbookDetails
from src.integrations.ledger.cells import Cell, FormattedNumber

MEGABYTE = 1024 * 1024
MAX_FILE_BYTES = 100 * MEGABYTE
MAX_UNPACKED_BYTES = 1024 * MEGABYTE
# calamine stores a sheet as a full grid: one cell in the last corner would take 500 GB.
MAX_SHEET_CELLS = 10_000_000

ZIP_SIGNATURE, OLE2_SIGNATURE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
# A cell that is only formatted takes no memory.
BLANK_CELL = re.compile(rb'<c(?: [a-z]+="\w*")* ?/>')
CELL = re.compile(rb"<c[\s/>]|:c[\s/>]")
REFERENCE = re.compile(rb' r="([A-Z]+)([0-9]+)"')
LENIENT_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]+)([0-9]+)")
ROW = re.compile(rb"\br\s*=\s*[\"']([0-9]+)")
MAX_XML_TAG_BYTES = 1000


class Sheet(NamedTuple):
    """The name of a sheet, and its rows that are not blank, with their numbers from 1."""

    name: str
    rows: list[tuple[int, list[Cell]]]
    notes: dict[CellPosition, str]
    """The notes and comments attached to cells."""
    is_hidden: bool


def open_workbook(content: bytes) -> Iterator[Sheet]:
    """Yield the sheets of a workbook one by one.

    Raises: ValidationFailed (not a workbook, or damaged or protected), PayloadTooLarge.
    """
    _check_file(content)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            reader = WorkbookDetails(archive)
            for sheet in workbook.sheets_metadata:
                details = reader.read(sheet.name)
                rows = _read_rows(workbook.get_sheet_by_name(sheet.name), details)
                is_hidden = sheet.visible != SheetVisibleEnum.Visible
                yield Sheet(sheet.name, rows, details.notes, is_hidden)
    except (CalamineError, ExpatError, zipfile.BadZipFile, EOFError, ValueError) as error:
        raise ValidationFailed(
            f"The workbook is damaged ({error}). Open it in Excel, save it again and try once more."
        ) from error


def _read_rows(sheet: CalamineSheet, details: SheetDetails) -> list[tuple[int, list[Cell]]]:
    """Return the rows that are not blank, with the values that the spreadsheet displays."""
    rows: list[list[Cell]] = [list(row) for row in sheet.to_python(skip_empty_area=False)]
    height = max((number for number, _ in details.unreadable), default=0)
    width = max((column + 1 for _, column in details.unreadable), default=0)
    width = max(width, len(rows[0]) if rows else 0)
    if height * width > MAX_SHEET_CELLS:
        raise ValueError("its cells are not where they are said to be")
    rows += ([] for _ in range(height - len(rows)))
    if details.unreadable:
        for row in rows:
            row += [""] * (width - len(row))
    for (number, column), unreadable in details.unreadable.items():
        rows[number - 1][column] = unreadable
    for (row_number, column), display in details.formats.items():
        if row_number > len(rows) or column >= len(rows[row_number - 1]):
            continue
        rows[row_number - 1][column] = _as_displayed(rows[row_number - 1][column], display)
    filled = [(number, row) for number, row in enumerate(rows, 1) if any(cell != "" for cell in row)]
    _fill_merged_cells(dict(filled), sheet.merged_cell_ranges or [])
    return filled


def _as_displayed(cell: Cell, display: NumberFormat) -> Cell:
    # A format of digits has no meaning for texts and truth values.
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return cell
    text = display(float(cell))
    return cell if text is None else FormattedNumber(cell, text)


def _fill_merged_cells(
    rows: dict[int, list[Cell]], ranges: list[tuple[tuple[int, int], tuple[int, int]]]
) -> None:
    """Copy the value of each merged range into its first column of all rows that are not blank.

    Raises: ValueError (the ranges overlap, which would take too long).
    """
    cells = 0
    for (first_row, column), (last_row, _) in ranges:
        first = rows.get(first_row + 1)
        if first is None or column >= len(first) or first[column] == "":
            continue
        cells += last_row - first_row
        if cells > MAX_SHEET_CELLS:
            raise ValueError("its merged cells overlap")
        for number in range(first_row + 2, last_row + 2):
            if number in rows:
                rows[number][column] = first[column]


def _check_file(content: bytes) -> None:
    if len(content) > MAX_FILE_BYTES:
        raise PayloadTooLarge(f"The file is larger than {MAX_FILE_BYTES // MEGABYTE} MB. Split it by sheet.")
    if content.startswith(OLE2_SIGNATURE):
        raise ValidationFailed(
            "The workbook is protected by a password, or in the old .xls format."
            " Open it in Excel, remove the password and save it as .xlsx."
        )
    if not content.startswith(ZIP_SIGNATURE):
        raise ValidationFailed("The file is not an Excel workbook. Open it in Excel and save it as .xlsx.")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_archive(archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise ValidationFailed(
            f"The workbook is damaged ({error}). Open it in Excel, save it again and try once more."
        ) from error


def _check_archive(archive: zipfile.ZipFile) -> None:
    if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED_BYTES:
        raise PayloadTooLarge(
            f"Unpacked, the workbook is larger than {MAX_UNPACKED_BYTES // MEGABYTE} MB. Split it by sheet."
        )
    names = archive.namelist()
    if "xl/workbook.xml" not in names:
        raise ValidationFailed("The file is not an Excel workbook. Open it in Excel and save it as .xlsx.")
    for name in names:
        if _count_spanned_cells(archive, name) > MAX_SHEET_CELLS:
            raise PayloadTooLarge(
                f"A sheet ({name}) spans more than {MAX_SHEET_CELLS:,} cells."
                " Delete the empty rows and columns after its data, and save it again."
            )


def _count_spanned_cells(archive: zipfile.ZipFile, name: str) -> int:
    """Return the number of cells that a sheet spans; reading all of it also detects a false size."""
    last_row = last_row_tag = last_column = unreferenced = 0
    with archive.open(name) as file:
        rest = b""
        while chunk := file.read(MEGABYTE):
            chunk = BLANK_CELL.sub(b"", rest + chunk)
            cut = chunk.rfind(b"<")
            # A tag that is cut in two is processed with the next chunk.
            chunk, rest = (
                (chunk[:cut], chunk[cut:]) if 0 < len(chunk) - cut < MAX_XML_TAG_BYTES else (chunk, b"")
            )
            cells = len(CELL.findall(chunk))
            references = REFERENCE.findall(chunk)
            if len(references) < cells:  # some references are missing, or written in an unusual way
                references = LENIENT_REFERENCE.findall(chunk)
                unreferenced += max(0, cells - len(references))
                last_row_tag = max(last_row_tag, *map(int, ROW.findall(chunk)), 0)
            last_column = max(last_column, *map(_column_number, {letters for letters, _ in references}), 0)
            last_row = max(last_row, *map(int, {row for _, row in references}), 0)
    if unreferenced:  # a cell without a reference follows the cell before it, in the row of the enclosing tag
        last_row, last_column = max(last_row, last_row_tag), last_column + unreferenced
    return last_row * last_column


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
