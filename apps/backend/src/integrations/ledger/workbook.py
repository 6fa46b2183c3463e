"""Opening a workbook that somebody sent, without trusting it."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import NamedTuple

from python_calamine import CalamineError, CalamineWorkbook

from src.errors import PayloadTooLarge, ValidationFailed
from src.integrations.ledger.cells import Cell

MEGABYTE = 1024 * 1024
LARGEST_FILE = 100 * MEGABYTE
LARGEST_CONTENT = 1024 * MEGABYTE
# calamine keeps a sheet as a full grid: one cell in the last corner of a sheet would take 500 GB.
MOST_CELLS = 10_000_000

ZIP_START, OLD_OFFICE_START = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
# A cell that is only coloured takes no room.
BLANK_CELL = re.compile(rb'<c(?: [a-z]+="\w*")* ?/>')
CELL = re.compile(rb"<c[\s/>]|:c[\s/>]")
REFERENCE = re.compile(rb' r="([A-Z]+)([0-9]+)"')
ANY_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]+)([0-9]+)")
ROW = re.compile(rb"\br\s*=\s*[\"']([0-9]+)")
LONGEST_TAG = 1000


class Sheet(NamedTuple):
    """One sheet: its name, and its rows with their numbers, blank ones left out."""

    name: str
    rows: list[tuple[int, list[Cell]]]


def open_workbook(content: bytes) -> Iterator[Sheet]:
    """Yield the sheets of a workbook one by one.

    Raises: ValidationFailed (it is no workbook, or a damaged or protected one), PayloadTooLarge.
    """
    _check(content)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for name in workbook.sheet_names:
            yield Sheet(name, _rows(workbook, name))
    except (CalamineError, ValueError) as error:
        raise ValidationFailed(
            f"The workbook is damaged ({error}). Open it in Excel, save it again and try once more."
        ) from error


def _rows(workbook: CalamineWorkbook, name: str) -> list[tuple[int, list[Cell]]]:
    sheet = workbook.get_sheet_by_name(name)
    rows = sheet.to_python(skip_empty_area=False)
    return [(number, row) for number, row in enumerate(rows, 1) if any(cell != "" for cell in row)]


def _check(content: bytes) -> None:
    if len(content) > LARGEST_FILE:
        raise PayloadTooLarge(f"The file is larger than {LARGEST_FILE // MEGABYTE} MB. Split it by sheet.")
    if content.startswith(OLD_OFFICE_START):
        raise ValidationFailed(
            "The workbook is protected by a password, or of the old .xls kind."
            " Open it in Excel, take the password off and save it as .xlsx."
        )
    if not content.startswith(ZIP_START):
        raise ValidationFailed("The file is not an Excel workbook. Open it in Excel and save it as .xlsx.")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_archive(archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise ValidationFailed(
            f"The workbook is damaged ({error}). Open it in Excel, save it again and try once more."
        ) from error


def _check_archive(archive: zipfile.ZipFile) -> None:
    if sum(entry.file_size for entry in archive.infolist()) > LARGEST_CONTENT:
        raise PayloadTooLarge(
            f"Unpacked, the workbook is larger than {LARGEST_CONTENT // MEGABYTE} MB. Split it by sheet."
        )
    names = archive.namelist()
    if "xl/workbook.xml" not in names:
        raise ValidationFailed("The file is not an Excel workbook. Open it in Excel and save it as .xlsx.")
    for name in names:
        if _cells_spanned(archive, name) > MOST_CELLS:
            raise PayloadTooLarge(
                f"A sheet ({name}) reaches over more than {MOST_CELLS:,} cells."
                " Delete the empty rows and columns behind its data, and save it again."
            )


def _cells_spanned(archive: zipfile.ZipFile, name: str) -> int:
    """Return how far a sheet's cells reach, having read all of it, which also finds a false size."""
    last_row = last_row_tag = last_column = unreferenced = 0
    with archive.open(name) as file:
        rest = b""
        while chunk := file.read(MEGABYTE):
            chunk = BLANK_CELL.sub(b"", rest + chunk)
            cut = chunk.rfind(b"<")
            # A tag that is cut in two is looked at with the next piece.
            chunk, rest = (chunk[:cut], chunk[cut:]) if 0 < len(chunk) - cut < LONGEST_TAG else (chunk, b"")
            cells = len(CELL.findall(chunk))
            references = REFERENCE.findall(chunk)
            if len(references) < cells:  # some are written in an unusual way, or missing
                references = ANY_REFERENCE.findall(chunk)
                unreferenced += max(0, cells - len(references))
                last_row_tag = max(last_row_tag, *map(int, ROW.findall(chunk)), 0)
            last_column = max(last_column, *map(_column, {letters for letters, _ in references}), 0)
            last_row = max(last_row, *map(int, {row for _, row in references}), 0)
    if unreferenced:  # such a cell stands beside the one before it, in the row of the row's tag
        last_row, last_column = max(last_row, last_row_tag), last_column + unreferenced
    return last_row * last_column


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
