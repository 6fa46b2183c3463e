"""Details of cells that the workbook reader leaves out: number formats, errors, lost formulas and notes."""

import posixpath
import zipfile
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple
from xml.parsers.expat import ParserCreate

from src.integrations.ledger.cells import UnreadableCell
from src.integrations.ledger.number_formats import parse_number_format

type CellPosition = tuple[int, int]
"""The number of the row, from 1, and the index of the column, from 0."""
type NumberFormat = Callable[[float], str | None]

WORKBOOK, STYLES = "xl/workbook.xml", "xl/styles.xml"


class SheetDetails(NamedTuple):
    """The details of a sheet's cells, by position."""

    unreadable: dict[CellPosition, UnreadableCell]
    """Errors, and formulas without a stored value."""
    formats: dict[CellPosition, NumberFormat]
    """The formats of numbers that may be displayed in other digits, such as with leading zeros."""
    notes: dict[CellPosition, str]
    """The notes and comments attached to cells."""


class WorkbookDetails:
    """Reads the details of the sheets of a workbook.

    Raises: ValueError (the XML contains a document type), ExpatError, BadZipFile.
    """

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = frozenset(archive.namelist())
        self._paths = self._read_sheet_paths()
        self._formats = self._read_formats()

    def read(self, sheet_name: str) -> SheetDetails:
        """Return the details of a sheet; a sheet without cells, such as a chart, has none."""
        path = self._paths.get(sheet_name, "")
        if path not in self._names:
            return SheetDetails({}, {}, {})
        cells = _CellScanner(self._formats)
        _parse(self._archive, path, cells.start, cells.end, cells.text)
        return SheetDetails(cells.unreadable, cells.found_formats, self._read_notes(path))

    def _read_sheet_paths(self) -> dict[str, str]:
        targets = {key: path for key, _, path in self._read_relationships(WORKBOOK)}
        paths: dict[str, str] = {}

        def start(tag: str, attributes: dict[str, str]) -> None:
            if tag == "sheet":
                keys = [value for name, value in attributes.items() if name.endswith(":id")]
                paths[attributes.get("name", "")] = next((targets[key] for key in keys if key in targets), "")

        _parse(self._archive, WORKBOOK, start)
        return paths

    def _read_relationships(self, path: str) -> list[tuple[str, str, str]]:
        """Return the ids, types and paths of the parts of the archive that a part refers to."""
        folder, name = posixpath.split(path)
        relationships: list[tuple[str, str, str]] = []

        def start(tag: str, attributes: dict[str, str]) -> None:
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", "")))
                kind = attributes.get("Type", "").rpartition("/")[2]
                relationships.append((attributes.get("Id", ""), kind, target.lstrip("/")))

        part = f"{folder}/_rels/{name}.rels"
        if part in self._names:
            _parse(self._archive, part, start)
        return relationships

    def _read_formats(self) -> dict[str, NumberFormat]:
        """Return the formats of the cell styles that display numbers in other digits."""
        codes: dict[str, str] = {}
        ids: list[str] = []
        parents: list[str] = []

        def start(tag: str, attributes: dict[str, str]) -> None:
            if tag == "numFmt":
                codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
            elif tag == "xf" and parents[-1:] == ["cellXfs"]:
                ids.append(attributes.get("numFmtId", ""))
            parents.append(tag)

        if STYLES in self._names:
            _parse(self._archive, STYLES, start, lambda _tag: parents.pop())
        parsed = {key: parse_number_format(code) for key, code in codes.items()}
        formats = ((str(index), parsed.get(key)) for index, key in enumerate(ids))
        return {index: number_format for index, number_format in formats if number_format is not None}

    def _read_notes(self, path: str) -> dict[CellPosition, str]:
        relationships = self._read_relationships(path)
        notes = self._read_texts([part for _, kind, part in relationships if kind == "comments"], "t", "")
        # A threaded comment has a note beside it, with the same text and advice for older programs.
        threads = [part for _, kind, part in relationships if kind == "threadedComment"]
        return notes | self._read_texts(threads, "text", "\n")

    def _read_texts(self, paths: list[str], text_tag: str, separator: str) -> dict[CellPosition, str]:
        texts: dict[CellPosition, list[str]] = {}
        current: list[str] | None = None
        is_text = False

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal current, is_text
            if tag in ("comment", "threadedComment"):
                current = texts.setdefault(_parse_reference(attributes.get("ref", "")), [])
            elif tag == text_tag and current is not None:
                is_text = True
                current.append("")

        def end(tag: str) -> None:
            nonlocal is_text
            if tag == text_tag:
                is_text = False

        def text(data: str) -> None:
            if is_text and current:
                current[-1] += data

        for path in paths:
            if path in self._names:
                _parse(self._archive, path, start, end, text)
        return {position: separator.join(parts) for position, parts in texts.items()}


class _CellScanner:
    """Handlers of the XML of a sheet that collect the cells with details."""

    def __init__(self, formats: dict[str, NumberFormat]) -> None:
        self.unreadable: dict[CellPosition, UnreadableCell] = {}
        self.found_formats: dict[CellPosition, NumberFormat] = {}
        self._formats = formats
        self._position: CellPosition = (0, -1)
        self._type, self._style = "n", ""
        self._formula: list[str] | None = None
        self._value: list[str] | None = None
        self._text: list[str] | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "c":
            row, column = self._position
            reference = attributes.get("r")
            self._position = _parse_reference(reference) if reference else (row, column + 1)
            self._type, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._formula = self._value = self._text = None
        elif tag == "row":
            self._position = (int(attributes.get("r", self._position[0] + 1)), -1)
        elif tag == "v":
            self._value = self._text = []
        elif tag == "f":
            self._formula = self._text = []

    def end(self, tag: str) -> None:
        self._text = None
        if tag != "c":
            return
        value = "".join(self._value or ())
        if self._type == "e":
            self.unreadable[self._position] = UnreadableCell(value or "#VALUE!", "an error of a formula")
        elif (
            self._formula is not None and not value and not (self._type == "str" and self._value is not None)
        ):
            formula = "=" + "".join(self._formula)
            self.unreadable[self._position] = UnreadableCell(formula, "a formula without a stored value")
        elif self._type == "n" and value and (number_format := self._formats.get(self._style)):
            self.found_formats[self._position] = number_format

    def text(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)


def _parse(
    archive: zipfile.ZipFile,
    path: str,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], object] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Parse a part of the archive; the handlers receive the names of tags without a namespace."""
    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.StartElementHandler = lambda tag, attributes: start(tag.rpartition(":")[2], attributes)
    if end is not None:
        parser.EndElementHandler = lambda tag: end(tag.rpartition(":")[2])
    if text is not None:
        parser.CharacterDataHandler = text
    with archive.open(path) as file:
        parser.ParseFile(file)


def _refuse_document_type(*_arguments: object) -> None:
    raise ValueError("the XML contains a document type")


def _parse_reference(reference: str) -> CellPosition:
    """Return the position of a cell reference such as AB12.

    Raises: ValueError (not a reference).
    """
    letters = reference.rstrip("0123456789")
    row, column = int(reference[len(letters) :]), _column_index(letters)
    if row < 1 or column < 0:
        raise ValueError(f"{reference} is not a cell")
    return row, column


@lru_cache(maxsize=16_384)
def _column_index(letters: str) -> int:
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - 64
    return index - 1


def column_letters(index: int) -> str:
    """Return the letters of a column in Excel: A of 0, AA of 26."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
