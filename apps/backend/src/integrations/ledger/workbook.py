"""Opening untrusted workbooks within limits of size."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import NamedTuple

from python_calamine import CalamineError, CalamineWorkbook

from src.errors import PayloadTooLarge, ValidationFailed
from src.integrations.ledger.cells import Cell

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


def open_workbook(content: bytes) -> Iterator[Sheet]:
    """Yield the sheets of a workbook one by one.

    Raises: ValidationFailed (not a workbook, or damaged or protected), PayloadTooLarge.
    """
    _check_file(content)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for name in workbook.sheet_names:
            yield Sheet(name, _read_rows(workbook, name))
    except (CalamineError, ValueError) as error:
        raise ValidationFailed(
            f"The workbook is damaged ({error}). Open it in Excel, save it again and try once more."
        ) from error


def _read_rows(workbook: CalamineWorkbook, name: str) -> list[tuple[int, list[Cell]]]:
    sheet = workbook.get_sheet_by_name(name)
    rows = sheet.to_python(skip_empty_area=False)
    return [(number, row) for number, row in enumerate(rows, 1) if any(cell != "" for cell in row)]


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
