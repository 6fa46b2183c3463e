"""Reading a ledger: fields, unmapped notes, findings, and refusal of invalid files."""

import io
import zipfile
from collections import Counter
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from src.errors import PayloadTooLarge, ValidationFailed
from src.integrations.ledger import Ledger, LedgerRow, read_ledger
from src.integrations.ledger.cells import parse_date, parse_price, single_line
from src.integrations.ledger.names import DEFAULT_ITEM_GROUP, QR_LABELS
from src.integrations.ledger.workbook import open_workbook
from tests.ledger import GeneratedLedger, generate_ledger
from tests.services.ledger.ledger_files import HEADERS, Value, laptops, workbook

# Any text that a sheet can contain, and texts that are common in ledgers.
TEXTS = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_characters="\ufffe\uffff"), max_size=20),
    st.sampled_from(
        ["12-1", "12-2", "자산번호", "[재고]", "-", "2022", "1,000원", "김지우", "창고", "없음", "C642"]
    ),
)


def single_row(ledger: Ledger) -> LedgerRow:
    (row,) = ledger.rows
    return row


def outcomes(ledger: Ledger) -> list[tuple[int, str | None, str, str]]:
    return [(finding.row, finding.column, finding.text, finding.outcome) for finding in ledger.findings]


def test_read_ledger_reads_all_fields() -> None:
    row = single_row(
        read_ledger(
            laptops(
                {
                    "자산번호": "12-2020-11",
                    "현 사용자": "류도윤",
                    "반출날짜": "20200925",
                    "상태": "[지급장비]",
                    "위치\n(판교, 대전)": "판교",
                    "위치 상세": "연구동 2층",
                    "MAC 또는\n시리얼넘버": "CF1A807E07",
                    "QR코드\n유무": "ㅇ",
                    "기존번호": "예비-2020-27",
                    "구매 품의": "품의-2020-547",
                    "구매연일": date(2020, 9, 22),
                    "세금계산서\n발행일": 44096.0,
                    "집기품목": "전산기기",
                    "상세품목": "노트북",
                    "규격/모델명": "Dell Latitude 5420",
                    "구매가": "3,529,000원",
                    "구매처": "컴퓨존",
                    "비고": "가방 포함",
                    "특이사항": "반납 시 초기화 필요",
                }
            )
        )
    )

    assert row == LedgerRow(
        sheet="노트북(12)",
        number=2,
        category_code="12",
        asset_tag="12-2020-11",
        item="노트북",
        status="지급장비",
        holder="류도윤",
        checked_out_on=date(2020, 9, 25),
        site="판교",
        place="연구동 2층",
        serial_number="CF1A807E07",
        old_asset_number="예비-2020-27",
        purchase_request="품의-2020-547",
        purchase_date=date(2020, 9, 22),
        tax_invoice_date=date(2020, 9, 22),
        purchase_price=Decimal("3529000.00"),
        model="Dell Latitude 5420",
        manufacturer="Dell",
        supplier="컴퓨존",
        qr_label="있음",
        notes="가방 포함",
        special_notes="반납 시 초기화 필요",
    )


def test_read_ledger_adds_no_notes_for_readable_row() -> None:
    ledger = read_ledger(laptops({"자산번호": "12-2020-1", "상태": "재고", "규격/모델명": "iMac 24 M3"}))

    assert single_row(ledger).combined_special_notes is None
    assert ledger.findings == []


def test_read_ledger_keeps_unreadable_cells_as_notes_and_findings() -> None:
    ledger = read_ledger(
        laptops(
            {
                "자산번호": "12-2020-1",
                "현 사용자": "회의실",
                "반출날짜": "2020.01.02",
                "상태": "재고",
                "MAC 또는\n시리얼넘버": "미확인",
                "QR코드\n유무": "?",
                "구매연일": "2022",
                "세금계산서\n발행일": "미상",
                "구매가": "확인필요",
                "이전 사용자\n1": "장예준",
                "특이사항": "반납 시 초기화 필요",
            }
        )
    )

    assert single_row(ledger).combined_special_notes == "\n".join(
        [
            "반납 시 초기화 필요",
            "현 사용자: 회의실",
            "MAC 또는 시리얼넘버: 미확인",
            "QR코드 유무: ?",
            "구매연일: 2022",
            "세금계산서 발행일: 미상",
            "구매가: 확인필요",
            "이전 사용자 1: 장예준",
            "반출날짜: 2020-01-02",
        ]
    )
    assert single_row(ledger).purchase_date == date(2022, 1, 1)
    assert outcomes(ledger) == [
        (2, "현 사용자", "회의실", "not a person's name: kept in the special notes"),
        (2, "MAC 또는 시리얼넘버", "미확인", "not a serial number: kept in the special notes"),
        (2, "QR코드 유무", "?", "neither o nor x: kept in the special notes"),
        (2, "구매연일", "2022", "read as 2022-01-01: kept in the special notes"),
        (2, "세금계산서 발행일", "미상", "not a date: kept in the special notes"),
        (2, "구매가", "확인필요", "not an amount of money: kept in the special notes"),
        (2, "이전 사용자 1", "장예준", "no field for this column: kept in the special notes"),
        (2, "반출날짜", "2020-01-02", "no holder: kept in the special notes"),
    ]


def test_read_ledger_finds_columns_by_header_below_title() -> None:
    ledger = read_ledger(
        workbook(
            {
                "노트북(12)": [
                    ["2024년 노트북 대장"],
                    [],
                    ["규격 / 모델명", "상태", "메모", "자산\n번호", None],
                    ["LG 그램 16ZD90R", "재고", "흠집", "12-2024-1", "옆 칸"],
                ]
            }
        )
    )

    assert (single_row(ledger).model, single_row(ledger).status, single_row(ledger).number) == (
        "LG 그램 16ZD90R",
        "재고",
        4,
    )
    assert single_row(ledger).unmapped_notes == ["메모: 흠집", "열 E: 옆 칸"]
    assert outcomes(ledger)[0] == (1, None, "2024년 노트북 대장", "above the headers: not imported")


def test_read_ledger_keeps_repeated_column_as_note() -> None:
    row = single_row(
        read_ledger(
            workbook({"노트북(12)": [["자산번호", "상태", "비고", "비고"], ["12-1", "재고", "하나", "둘"]]})
        )
    )

    assert (row.notes, row.unmapped_notes) == ("하나", ["비고: 둘"])


def test_read_ledger_keeps_row_with_duplicate_tag_as_note() -> None:
    ledger = read_ledger(
        laptops(
            {"자산번호": "12-2020-1a", "상태": "재고", "규격/모델명": "iMac 24 M3"},
            {"자산번호": "12-2020-1A", "상태": "불용", "규격/모델명": "LG 그램 16ZD90R"},
        )
    )

    assert single_row(ledger).model == "iMac 24 M3"
    assert single_row(ledger).unmapped_notes == [
        "노트북(12) 3행, 같은 자산번호: 상태: 불용, 규격/모델명: LG 그램 16ZD90R"
    ]
    assert ledger.rows_with_duplicate_tag == 1


def test_read_ledger_keeps_duplicate_serial_as_note() -> None:
    ledger = read_ledger(
        laptops(
            {"자산번호": "12-1", "상태": "재고", "시리얼넘버": "C642A520A3"},
            {"자산번호": "12-2", "상태": "재고", "시리얼넘버": "c642a520a3"},
        )
    )

    assert [row.serial_number for row in ledger.rows] == ["C642A520A3", None]
    assert ledger.rows[1].unmapped_notes == ["시리얼넘버: c642a520a3 (12-1의 것과 같음)"]


def test_read_ledger_reports_row_without_tag() -> None:
    ledger = read_ledger(
        laptops(
            {"자산번호": "12-1", "상태": "재고", "현 사용자": None},
            {"자산번호": None, "상태": "[지급장비]", "현 사용자": "황지우"},
        )
    )

    assert ledger.rows_without_tag == 1
    assert outcomes(ledger) == [
        (
            3,
            "자산번호",
            "상태: [지급장비], 현 사용자: 황지우",
            "no asset tag: not imported; add a tag and import the file again",
        )
    ]


def test_read_ledger_reports_too_long_tag() -> None:
    rows: list[list[Value]] = [[*HEADERS], ["가" * 101, None, "재고"], ["12-1", None, "재고"]]
    ledger = read_ledger(workbook({"노트북(12)": rows}))

    assert [row.asset_tag for row in ledger.rows] == ["12-1"]
    assert ledger.rows_without_tag == 1
    assert "longer than 100 characters" in ledger.findings[0].outcome


@pytest.mark.parametrize("tag", ["12-1/2", "12-1?", "#12-1", "12-1%", "12\\1", "12- 1", "12-\n1", "１２／１"])
def test_read_ledger_refuses_tag_that_the_api_refuses(tag: str) -> None:
    refused: dict[str, Value] = {"자산번호": tag, "상태": "재고", "비고": None}
    ledger = read_ledger(laptops({"자산번호": "12-1", "상태": "재고"}, refused))

    assert [row.asset_tag for row in ledger.rows] == ["12-1"]
    assert ledger.rows_without_tag == 1
    outcomes_of_row = [finding.outcome for finding in ledger.findings if finding.row == 3]
    assert "which URLs cannot contain: not imported" in outcomes_of_row[0]
    with pytest.raises(ValidationFailed, match="row 2: asset tag with a space or one of"):
        read_ledger(laptops(refused))


def test_read_ledger_reads_place_without_site_as_location() -> None:
    rows = [{"자산번호": "12-1", "상태": "재고", "보관장소": "창고", "상세위치": "선반 2"}]
    both = single_row(read_ledger(laptops(*rows)))
    only = single_row(read_ledger(laptops({"자산번호": "12-1", "상태": "재고", "상세위치": "선반 2"})))

    assert (both.site, both.place) == ("창고", "선반 2")
    assert (only.site, only.place) == ("선반 2", None)


def test_read_ledger_finds_columns_by_header_with_marks() -> None:
    cells = {"자산번호*": "12-1", "[상태]": "재고", "Serial No.": "S-1", "※ 구매일:": "2024-03-05"}
    row = single_row(read_ledger(laptops(cells)))

    assert (row.asset_tag, row.status, row.serial_number) == ("12-1", "재고", "S-1")
    assert row.purchase_date == date(2024, 3, 5)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.one_of(st.none(), TEXTS, st.floats(-1e6, 1e6)), max_size=9), max_size=6))
def test_read_ledger_accepts_any_cells(rows: list[list[Value]]) -> None:
    headers = ["자산번호", "현 사용자", "상태", "구매연일", "구매가", "시리얼넘버", "규격/모델명", "메모"]
    ledger = read_ledger(workbook({"노트북(12)": [headers, ["12-1", None, "재고"], *rows]}))

    tags = [row.asset_tag.casefold() for row in ledger.rows]
    serials = [row.serial_number.casefold() for row in ledger.rows if row.serial_number]
    assert len(tags) == len(set(tags))
    assert len(serials) == len(set(serials))


def test_read_ledger_skips_blank_rows_and_repeated_headers() -> None:
    rows = [HEADERS, *([[" "]] * 1000), ["12-1", None, "재고"], HEADERS, [None, "\n"], ["12-2", None, "재고"]]

    assert [row.asset_tag for row in read_ledger(workbook({"노트북(12)": rows})).rows] == ["12-1", "12-2"]


def test_read_ledger_finds_category_by_sheet_name_or_tag() -> None:
    rows: list[list[Value]] = [["자산번호", "상태", "비고"], ["14-2022-23", "재고", None]]

    assert single_row(read_ledger(workbook({"모니터(14)": rows}))).category_code == "14"
    assert single_row(read_ledger(workbook({"새 시트 (2)": rows}))).category_code == "14"
    with pytest.raises(ValidationFailed, match="The category of 예비-1"):
        read_ledger(workbook({"기타": [rows[0], ["예비-1", "재고", None]]}))


def test_read_ledger_applies_list_of_changed_tags() -> None:
    ledger = read_ledger(
        workbook(
            {
                "자산번호 변경 리스트": [
                    ["자산번호", "상태", "비고", "원본 Row", "기존 자산번호", "새 자산번호", "사유"],
                    ["12-1", None, None, 338.0, "예비-2019-3", "12-1", "번호 체계 변경"],
                    ["12-2", None, None, 339.0, "예비-2019-4", "12-2", "번호 체계 변경"],
                    ["12-3", None, None, 341.0, "예비-2018-1", "12-3", "번호 체계 변경"],
                    ["12-9", None, None, 340.0, "예비-2019-5", "12-9", "번호 체계 변경"],
                ],
                "노트북(12)": [
                    ["자산번호", "상태", "기존번호"],
                    ["12-1", "재고", None],
                    ["12-2", "재고", "예비-2018-1"],
                    ["12-3", "재고", None],
                ],
            }
        )
    )

    assert [row.old_asset_number for row in ledger.rows] == ["예비-2019-3", "예비-2018-1", None]
    assert ledger.rows[1].unmapped_notes == [
        "자산번호 변경 리스트 3행: 원본 Row: 339, 기존 자산번호: 예비-2019-4,"
        " 새 자산번호: 12-2, 사유: 번호 체계 변경"
    ]
    assert [finding.outcome for finding in ledger.findings] == ["no asset has this new tag: not imported"]


def test_read_ledger_keeps_too_long_text_as_note() -> None:
    row = single_row(
        read_ledger(laptops({"자산번호": "12-1", "구매처": "가" * 300, "규격/모델명": "나" * 300}))
    )

    assert (row.supplier, row.model, row.specification) == (None, None, "나" * 300)
    assert row.unmapped_notes == ["구매처: " + "가" * 300]


# Invalid files


def archive(**files: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as content:
        for name, text in files.items():
            content.writestr(name, text)
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (b"", "not an Excel workbook"),
        (b"asset_tag,name\n1,2\n", "not an Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "remove the password"),
        (b"PK\x03\x04" + bytes(100), "damaged"),
        (archive(readme="hello"), "not an Excel workbook"),
        (archive(**{"xl/workbook.xml": "<workbook>"}), "damaged"),
        (workbook({"Sheet1": []}), "no sheet with assets"),
        (workbook({"Sheet1": [["이름", "부서"], ["김지우", "개발"]]}), "no sheet with assets"),
        (workbook({"노트북(12)": [HEADERS]}), "at least one row with a tag"),
        (workbook({"노트북(12)": [HEADERS[1:], ["김지우"]]}), "no column 자산번호"),
    ],
)
def test_read_ledger_refuses_other_files_with_advice(content: bytes, advice: str) -> None:
    with pytest.raises(ValidationFailed, match=advice):
        read_ledger(content)


def test_read_ledger_refuses_truncated_workbook() -> None:
    complete = laptops({"자산번호": "12-1", "상태": "재고", "비고": "x"})
    for length in range(4, len(complete) - 1, 97):
        with pytest.raises(ValidationFailed, match=r"damaged|not an Excel"):
            read_ledger(complete[:length])


def test_read_ledger_refuses_archive_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("src.integrations.ledger.workbook.MAX_UNPACKED_BYTES", 1_000_000)
    bomb = archive(**{"xl/workbook.xml": "x", "xl/worksheets/sheet1.xml": " " * 2_000_000})

    assert len(bomb) < 10_000
    with pytest.raises(PayloadTooLarge, match="Unpacked"):
        read_ledger(bomb)


def test_read_ledger_refuses_too_large_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("src.integrations.ledger.workbook.MAX_FILE_BYTES", 1000)

    with pytest.raises(PayloadTooLarge, match="larger than"):
        read_ledger(laptops({"자산번호": "12-1", "상태": "재고", "비고": "x"}))


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="XFD1048576"><v>1</v></c>',
        "<c r = 'xfd1048576'><v>1</v></c>",
        '<x:c s="1" r="XFD1048576"><v>1</v></x:c>',
    ],
)
def test_read_ledger_refuses_cell_in_last_corner_of_sheet(cell: str) -> None:
    with zipfile.ZipFile(io.BytesIO(laptops({"자산번호": "12-1", "상태": "재고", "비고": "x"}))) as original:
        files = {name: original.read(name).decode() for name in original.namelist()}
    sheet = files["xl/worksheets/sheet1.xml"]
    files["xl/worksheets/sheet1.xml"] = sheet.replace(
        "</sheetData>", f'<row r="1048576">{cell}</row></sheetData>'
    )

    with pytest.raises(PayloadTooLarge, match="Delete the empty rows"):
        read_ledger(archive(**files))


def test_read_ledger_accepts_formatted_cells_far_below() -> None:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet("노트북(12)")
        sheet.write_row(0, 0, HEADERS)
        sheet.write_row(1, 0, ["12-1", None, "재고"])
        sheet.write_blank(1048575, 16383, None, book.add_format({"bg_color": "yellow"}))

    assert [row.asset_tag for row in read_ledger(file.getvalue()).rows] == ["12-1"]


# The generated ledger


@pytest.fixture(scope="module")
def ledger(generated_ledger: GeneratedLedger) -> Ledger:
    return read_ledger(generated_ledger.content)


@pytest.fixture(scope="module")
def facts(generated_ledger: GeneratedLedger) -> dict[str, Any]:
    return generated_ledger.facts


def test_generated_ledger_is_reproducible(generated_ledger: GeneratedLedger) -> None:
    assert generate_ledger() == generated_ledger
    assert generate_ledger(seed=21).facts != generated_ledger.facts


def test_read_ledger_matches_facts_of_generated_ledger(ledger: Ledger, facts: dict[str, Any]) -> None:
    by_outcome = Counter((f.column, f.outcome.partition(" ")[0]) for f in ledger.findings)
    statuses = Counter(
        row.status if row.status in facts["statuses_as_typed"] else "(unknown)" for row in ledger.rows
    )

    assert {sheet: count for sheet, count in ledger.sheets.items() if count} == facts["sheets"]
    assert len(ledger.rows) == facts["rows_with_tag"] == len({row.asset_tag for row in ledger.rows})
    assert ledger.rows_with_duplicate_tag == facts["duplicate_tag_rows"]
    assert ledger.rows_without_tag == facts["rows_without_tag_but_with_data"]
    assert by_outcome["구매연일", "read"] == facts["partial_purchase_dates"]
    assert by_outcome["구매연일", "not"] == facts["unreadable_purchase_dates"]
    assert by_outcome["시리얼넘버", "another"] == facts["duplicate_serial_rows"]
    assert statuses == facts["statuses_as_typed"]
    assert len({row.holder for row in ledger.rows} - {None}) == facts["people_holding_an_asset"]
    assert sum(row.purchase_price or 0 for row in ledger.rows) == facts["sum_of_readable_prices"]


def test_read_ledger_matches_spotlight_of_generated_ledger(ledger: Ledger, facts: dict[str, Any]) -> None:
    by_tag = {row.asset_tag: row for row in ledger.rows}

    for fact in facts["spotlight"]:
        row = by_tag[fact["asset_tag"]]
        assert (row.category_code, row.status, row.holder, row.site, row.serial_number) == (
            fact["category_code"],
            fact["status"],
            fact["holder"],
            fact["site"],
            fact["serial_number"],
        )
        assert row.purchase_date == date.fromisoformat(fact["purchase_date"])
        assert row.purchase_price == fact["purchase_price"]
        assert row.model is not None
        assert row.model.startswith(fact["model_starts_with"])


def test_read_ledger_loses_no_cell(ledger: Ledger, generated_ledger: GeneratedLedger) -> None:
    """The values of parsed dates and prices are checked by the facts above."""
    kept: dict[tuple[str, int], str] = {}
    for row in ledger.rows:
        texts = (getattr(row, name) for name in row.__slots__ if name != "unmapped_notes")
        kept[row.sheet, row.number] = " ".join(map(str, (*texts, *row.unmapped_notes)))
    for finding in ledger.findings:
        key = (finding.sheet, finding.row)
        kept[key] = f"{kept.get(key, '')} {finding.text}"
    changes = " ".join(
        note for row in ledger.rows for note in row.unmapped_notes if note.startswith("자산번호 변경")
    )

    lost = []
    for sheet in open_workbook(generated_ledger.content):
        for number, cells in sheet.rows[1:]:
            kept_text = (
                changes if sheet.name == "자산번호 변경 리스트" else kept.get((sheet.name, number), "")
            )
            lost += [
                (sheet.name, number, text)
                for text in (part.strip("[]") for cell in cells for part in single_line(cell).split(" / "))
                if text not in kept_text and not is_represented_by_field(text)
            ]

    assert lost == []


def is_represented_by_field(text: str) -> bool:
    return (
        text in ("-", DEFAULT_ITEM_GROUP)
        or text.casefold() in QR_LABELS
        or parse_date(text) is not None
        or parse_price(text) is not None
    )
