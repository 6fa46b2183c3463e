"""Reading a workbook: merged cells, formulas, errors, notes and displayed numbers are taken or reported."""

import io
import zipfile
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from src.errors import ValidationFailed
from src.integrations.ledger import Ledger, read_ledger
from tests.services.ledger.ledger_files import laptops, workbook

HEADERS = ["자산번호", "현사용자", "상태", "위치", "위치상세", "시리얼넘버", "규격/모델명", "구매가", "메모"]


class Book:
    """A workbook with one sheet of laptops, to be written cell by cell."""

    def __init__(self) -> None:
        self._file = io.BytesIO()
        self.book = xlsxwriter.Workbook(self._file)
        self.sheet = self.book.add_worksheet("노트북(12)")
        self.sheet.write_row(0, 0, HEADERS)

    def content(self) -> bytes:
        self.book.close()
        return self._file.getvalue()

    def read(self) -> Ledger:
        return read_ledger(self.content())


def replace_parts(content: bytes, parts: Mapping[str, str]) -> bytes:
    """Return a workbook with other or further parts, by path."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w") as new:
        texts = {name: old.read(name).decode() for name in old.namelist()}
        for name, text in (texts | dict(parts)).items():
            new.writestr(name, text)
    return file.getvalue()


def part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode()


def warnings(ledger: Ledger) -> list[tuple[int, str | None, str, str]]:
    return [
        (finding.row, finding.column, finding.text, finding.outcome.partition(":")[0])
        for finding in ledger.findings
        if finding.severity == "warning"
    ]


def test_read_ledger_fills_rows_of_merged_cells() -> None:
    book = Book()
    for row in (1, 2, 3, 5):
        book.sheet.write_row(row, 0, [f"12-{row}", "빈지훈", "지급장비"])
    book.sheet.merge_range(1, 3, 5, 3, "판교")  # row 5 is blank and stays so
    book.sheet.merge_range(1, 4, 3, 4, "본관 1층")
    book.sheet.merge_range(1, 6, 2, 7, "LG 그램")  # a column beside it is not filled

    ledger = book.read()

    assert [(row.asset_tag, row.site, row.place, row.model) for row in ledger.rows] == [
        ("12-1", "판교", "본관 1층", "LG 그램"),
        ("12-2", "판교", "본관 1층", "LG 그램"),
        ("12-3", "판교", "본관 1층", None),
        ("12-5", "판교", None, None),
    ]
    assert ledger.findings == []


def test_read_ledger_reads_headers_of_two_rows() -> None:
    book = Book()
    book.sheet.write_row(0, 0, ["자산번호", "", "상태", "", "", "", "", "", ""])
    for column, header in ((0, "자산번호"), (2, "상태"), (5, "시리얼넘버")):
        book.sheet.merge_range(0, column, 1, column, header)
    book.sheet.merge_range(0, 3, 0, 4, "위치")
    book.sheet.write_row(1, 3, ["위치", "위치상세"])
    book.sheet.write_row(2, 0, ["12-1", None, "재고", "판교", "창고", "SN-1"])

    (row,) = book.read().rows

    assert (row.site, row.place, row.serial_number, row.status) == ("판교", "창고", "SN-1", "재고")


def test_read_ledger_keeps_merged_tag_as_duplicate_rows() -> None:
    book = Book()
    book.sheet.merge_range(1, 0, 2, 0, "12-1")
    book.sheet.write(1, 2, "재고")
    book.sheet.write(2, 8, "도킹 포함")

    ledger = book.read()

    assert [row.unmapped_notes for row in ledger.rows] == [["노트북(12) 3행, 같은 자산번호: 메모: 도킹 포함"]]


def test_read_ledger_reports_formulas_and_errors_by_row_and_column() -> None:
    book = Book()
    book.sheet.write_row(1, 0, ["12-1", "빈지훈", "지급장비"])
    book.sheet.write_formula(1, 3, "=VLOOKUP(A2,목록!A:B,2,0)", None, "#N/A")
    book.sheet.write_formula(1, 5, '=A2&"-SN"', None, "12-1-SN")
    book.sheet.write_formula(1, 7, "=H3*2", None, "")
    book.sheet.write_formula(1, 8, "=#REF!", None, "#REF!")
    book.sheet.write_row(2, 0, ["12-2", "", "#N/A", "", "", "", "########"])
    book.sheet.write_formula(3, 0, '="12-"&ROW()', None, "")
    book.sheet.write(3, 2, "재고")
    # Beyond the headers and the last row with a value.
    book.sheet.write_formula(4, 10, "=1/0", None, "#DIV/0!")

    ledger = book.read()

    assert [(row.asset_tag, row.serial_number, row.status) for row in ledger.rows] == [
        ("12-1", "12-1-SN", "지급장비"),
        ("12-2", None, None),
    ]
    assert ledger.rows[0].unmapped_notes == ["위치: #N/A", "구매가: =H3*2", "메모: #REF!"]
    assert warnings(ledger) == [
        (2, "위치", "#N/A", "an error of a formula"),
        (2, "구매가", "=H3*2", "a formula without a stored value"),
        (2, "메모", "#REF!", "an error of a formula"),
        (3, "상태", "#N/A", "an error of a formula"),
        (3, "규격/모델명", "########", "an error of a formula"),
        (4, "자산번호", '="12-"&ROW(), 상태: 재고', "a formula without a stored value"),
        (5, "자산번호", "열 K: #DIV/0!", "no asset tag"),
    ]


def test_read_ledger_takes_numbers_as_displayed() -> None:
    book = Book()
    padded, serial = (book.book.add_format({"num_format": code}) for code in ("00000", '"SN-"0000'))
    date_like = book.book.add_format({"num_format": "m-d"})
    price = book.book.add_format({"num_format": '"약 "0000000"원"'})
    rows: list[tuple[Any, Any, Any]] = [
        (("12-1", None), (123, serial), (500000, price)),
        (("12-2", None), (123456789012345, None), (2, None)),
        (("12-3", None), (1234567890123456, None), (500, padded)),
        ((7, padded), ("1.23E+15", None), (None, None)),
        ((date(2026, 12, 3), date_like), (None, None), (None, None)),
        (("12-6", None), (date(2026, 1, 2), date_like), (None, None)),
        (("12-7", None), (True, None), (None, None)),
    ]
    for number, cells in enumerate(rows, 1):
        book.sheet.write(number, 2, "재고")
        for column, (value, cell_format) in zip((0, 5, 7), cells, strict=True):
            write = book.sheet.write_datetime if isinstance(value, date) else book.sheet.write
            if value is not None:
                write(number, column, value, cell_format)

    ledger = book.read()

    assert [(row.asset_tag, row.serial_number, row.purchase_price) for row in ledger.rows] == [
        ("12-1", "SN-0123", 500000),
        ("12-2", "123456789012345", 2),
        ("12-3", None, 500),
        ("00007", None, None),
        ("12-6", None, None),
        ("12-7", None, None),
    ]
    assert [(row, column) for row, column, _, _ in warnings(ledger)] == [
        (4, "시리얼넘버"),
        (5, "시리얼넘버"),
        (6, "자산번호"),
        (7, "시리얼넘버"),
        (8, "시리얼넘버"),
    ]


@pytest.mark.parametrize(
    "column", ["현사용자", "상태", "위치", "시리얼넘버", "규격/모델명", "구매처", "자산명"]
)
def test_read_ledger_takes_no_name_with_lost_character(column: str) -> None:
    ledger = read_ledger(
        laptops({"자산번호": "12-1", "비고": "x", "위치상세": None, column: "본관 \ufffd층"})
    )

    assert ledger.rows[0].unmapped_notes == [f"{column}: 본관 \ufffd층"]
    assert warnings(ledger) == [(2, column, "본관 \ufffd층", "a character was lost")]


def test_read_ledger_keeps_notes_of_cells() -> None:
    book = Book()
    book.sheet.write_row(1, 0, ["12-1", None, "재고"])
    book.sheet.write_row(2, 0, ["12-1", None, "재고"])
    book.sheet.write_row(3, 0, [None, None, "재고"])
    for row, column, note in (
        (0, 0, "번호 규칙"),
        (1, 0, "2023년에\n배터리 교체"),
        (1, 12, "먼 칸"),
        (2, 2, "중복"),
        (3, 2, "번호 없음"),
        (9, 0, "빈 행"),
    ):
        book.sheet.write_comment(row, column, note)

    ledger = book.read()

    assert ledger.rows[0].unmapped_notes == [
        "자산번호 메모: 2023년에 배터리 교체",
        "열 M 메모: 먼 칸",
        "노트북(12) 3행, 같은 자산번호: 상태: 재고, 상태 메모: 중복",
    ]
    reported = {(finding.row, finding.text) for finding in ledger.findings}
    assert {
        (1, "번호 규칙"),
        (2, "2023년에 배터리 교체"),
        (3, "12-1, 상태: 재고, 상태 메모: 중복"),
        (4, "상태: 재고, 상태 메모: 번호 없음"),
        (10, "빈 행"),
    } <= reported


def test_read_ledger_prefers_threaded_comment_to_its_note() -> None:
    book = Book()
    book.sheet.write_row(1, 0, ["12-1", None, "재고"])
    book.sheet.write_comment(1, 0, "[스레드 댓글] 이 버전의 Excel에서는 …")
    content = book.content()
    rels = part(content, "xl/worksheets/_rels/sheet1.xml.rels")
    thread = '<Relationship Id="t1" Type="http://schemas.microsoft.com/office/2017/10/relationships/'
    thread += 'threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>'

    comments = '<threadedComment ref="A2"><text>반납 예정?</text></threadedComment>'
    comments += '<threadedComment ref="A2"><text>네</text></threadedComment>'

    ledger = read_ledger(
        replace_parts(
            content,
            {
                "xl/worksheets/_rels/sheet1.xml.rels": rels.replace("</Relationships>", thread),
                "xl/threadedComments/threadedComment1.xml": f"<Comments>{comments}</Comments>",
            },
        )
    )

    assert ledger.rows[0].unmapped_notes == ["자산번호 메모: 반납 예정? 네"]


def test_read_ledger_reads_hidden_sheets_and_reports_other_sheets() -> None:
    headers = ["자산번호", "상태", "비고"]
    content = workbook(
        {
            "노트북(12)": [headers, ["12-1", "재고", None]],
            "옛 목록(12)": [headers, ["12-2", "재고", None]],
            "구매 목록": [["품명", "구매처", "금액", "구매일"], ["LG 그램", "컴퓨존", 100.0, None]],
        }
    )
    book = part(content, "xl/workbook.xml")
    hidden = book.replace('name="옛 목록(12)"', 'name="옛 목록(12)" state="veryHidden"')

    ledger = read_ledger(replace_parts(content, {"xl/workbook.xml": hidden}))

    assert [row.asset_tag for row in ledger.rows] == ["12-1", "12-2"]
    assert [(finding.sheet, finding.row, finding.severity) for finding in ledger.findings] == [
        ("옛 목록(12)", 1, "info"),
        ("구매 목록", 1, "info"),
        ("구매 목록", 2, "info"),
    ]


def test_read_ledger_chooses_asset_number_before_other_headers() -> None:
    headers = ["관리번호", "자산번호", "상태", "취득일", "취득가액", "품명"]
    rows = [headers, ["M-1", "12-1", "재고", "2024-01-02", "1,000", "노트북"]]

    (row,) = read_ledger(workbook({"노트북(12)": rows})).rows

    assert (row.asset_tag, row.name, row.purchase_date) == ("12-1", "노트북", date(2024, 1, 2))
    assert row.unmapped_notes == ["관리번호: M-1"]


@pytest.mark.parametrize(
    "text",
    ["합계", "합 계", "총계:", "소계 (3대)", "[합계]", "노트북 합계", "Grand Total", "이하 여백", "비고"],
)
def test_read_ledger_takes_no_line_of_text_for_an_asset(text: str) -> None:
    ledger = read_ledger(laptops({"자산번호": "12-1", "상태": "재고", "비고": None}, {"자산번호": text}))

    assert [row.asset_tag for row in ledger.rows] == ["12-1"]
    assert [(finding.row, finding.text) for finding in ledger.findings] == [(3, text)]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("xl/worksheets/sheet1.xml", "<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'),
        ("xl/worksheets/sheet1.xml", "</row>", ""),
        (
            "xl/worksheets/sheet1.xml",
            "</sheetData>",
            "</sheetData><mergeCells>"
            + "".join(f'<mergeCell ref="A2:B{1_048_000 + n}"/>' for n in range(11))
            + "</mergeCells>",
        ),
    ],
)
def test_read_ledger_refuses_hostile_workbook(name: str, old: str, new: str) -> None:
    content = laptops({"자산번호": "12-1", "상태": "재고", "비고": "x"})
    changed = part(content, name).replace(old, new, 1)

    with pytest.raises(ValidationFailed, match="damaged"):
        read_ledger(replace_parts(content, {name: changed}))


CELLS = st.one_of(
    st.none(),
    st.floats(-1e18, 1e18),
    st.booleans(),
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs", "Cf")), max_size=12),
    st.sampled_from(["12-1", "합계", "-", "#N/A", "1.2E+15", "\ufffd", "빈지훈 과장", "폐기완료", "회의실"]),
    st.sampled_from(["=A1", "=NA()"]),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=len(HEADERS)), max_size=6))
def test_read_ledger_loses_no_cell_of_any_workbook(rows: list[list[Any]]) -> None:
    """Every cell with a visible text is in a row, in its notes or in a finding about its row."""
    book = Book()
    book.sheet.write_row(1, 0, ["12-0", None, "재고"])
    for number, cells in enumerate(rows, 2):
        for column, cell in enumerate(cells):
            if isinstance(cell, str) and cell.startswith("="):
                book.sheet.write_formula(number, column, cell, None, "")
            elif isinstance(cell, str):
                book.sheet.write_string(number, column, cell)
            elif cell is not None:
                book.sheet.write(number, column, cell)

    ledger = book.read()

    by_row = {row.number: row for row in ledger.rows}
    findings = [finding for finding in ledger.findings if finding.sheet == "노트북(12)"]
    for number, cells in enumerate(rows, 3):
        reported = " ".join(finding.text for finding in findings if finding.row == number)
        row = by_row.get(number)
        for cell, header in zip(cells, HEADERS, strict=False):
            if cell is None or not any(c.isalnum() for c in str(cell)):
                continue
            if row is None:
                assert reported, (number, header, cell)
                continue
            fields = (
                *(row.asset_tag, row.holder, row.status, row.site, row.place, row.serial_number),
                *(row.model, row.manufacturer, row.specification, row.purchase_price),
            )
            kept = " ".join(map(str, (*fields, *row.unmapped_notes, reported)))
            found = header == "구매가" and row.purchase_price is not None
            letters = [c for c in str(cell) if c.isalpha()]
            assert found or all(letter in kept for letter in letters) or isinstance(cell, float | bool)
