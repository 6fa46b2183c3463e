"""Parsers of single ledger cells."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from src.integrations.ledger.cells import (
    Cell,
    find_damage,
    is_serial_number,
    parse_date,
    parse_price,
    single_line,
)
from src.integrations.ledger.holders import HolderRules, parse_holder
from src.integrations.ledger.names import header_key, is_total, parse_model
from src.integrations.ledger.number_formats import parse_number_format

CELLS = st.one_of(
    st.text(),
    st.text("0123456789.-/ ,년월일원₩"),
    st.floats(),
    st.integers(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
)
DAYS = st.dates(date(1980, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    "cell",
    [
        date(2022, 3, 14),
        datetime(2022, 3, 14),  # noqa: DTZ001 - dates in sheets have no time zone
        44634.0,
        44634,
        20220314,
        20220314.0,
        "20220314",
        "2022.03.14",
        "2022-03-14 ",
        "2022/3/14",
        "2022. 3. 14.",
        "2022년 3월 14일",
        "２０２２．０３．１４",
        "2022–03–14",
        "2022-03-14(월)",
        "2022년 3월 14일 (월)",
        "2022-03-14 00:00:00",
        "2022-03-14T00:00",
    ],
)
def test_parse_date_accepts_all_formats(cell: Cell) -> None:
    assert parse_date(cell) == (date(2022, 3, 14), True)


@pytest.mark.parametrize(
    ("cell", "first_day"),
    [
        ("2022", date(2022, 1, 1)),
        (2022.0, date(2022, 1, 1)),
        ("2023.01", date(2023, 1, 1)),
        ("2023-11", date(2023, 11, 1)),
        ("202311", date(2023, 11, 1)),
        ("2023년 11월", date(2023, 11, 1)),
    ],
)
def test_parse_date_of_month_or_year_is_inexact_first_day(cell: Cell, first_day: date) -> None:
    assert parse_date(cell) == (first_day, False)


@pytest.mark.parametrize(
    "cell",
    [
        "미상",
        "확인불가",
        "-",
        "",
        "2022.13.01",
        "2022-02-30",
        "22.03.14",
        "2022-03-14 09:00",
        "2022-03-14~2023-03-14",
        3.5,
        True,
        "1066-10-14",
        float("nan"),
        time(9),
    ],
)
def test_parse_date_returns_none_for_other_text(cell: Cell) -> None:
    assert parse_date(cell) is None


@given(DAYS)
def test_parse_date_reads_every_day_in_every_format(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    formats: list[Cell] = [day, serial, float(serial), int(f"{day:%Y%m%d}")]
    formats += [f"{day:%Y%m%d}", f"{day:%Y.%m.%d}", f"{day:%Y-%m-%d} ", f"{day.year}/{day.month}/{day.day}"]

    assert [parse_date(cell) for cell in formats] == [(day, True)] * len(formats)


@given(CELLS)
def test_parsers_accept_any_cell(cell: Cell) -> None:
    day, price, line = parse_date(cell), parse_price(cell), single_line(cell)

    assert day is None or 1980 <= day.value.year <= 2099
    assert price is None or 0 <= price < 10**15
    assert "\n" not in line
    assert line == line.strip()


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("1,234,000원", 1234000),
        ("₩1,934,000", 1934000),
        (" 1,835,000 ", 1835000),
        ("1835000", 1835000),
        (2351000.0, 2351000),
        (0, 0),
        ("1,234.00", 1234),
        ("１，２３４원", 1234),
        ("₩999,999,999,999,999", 999_999_999_999_999),
    ],
)
def test_parse_price_accepts_all_formats(cell: Cell, amount: int) -> None:
    assert parse_price(cell) == amount


@pytest.mark.parametrize(
    "cell",
    [
        "-",
        "확인필요",
        "",
        "약 100만원",
        "-1,000",
        -5.0,
        "12,34",
        1e20,
        0.001,
        "1,234.50",
        float("inf"),
        True,
        date(2022, 1, 1),
    ],
)
def test_parse_price_returns_none_for_other_text(cell: Cell) -> None:
    assert parse_price(cell) is None


@given(st.integers(0, 10**15 - 1))
def test_parse_price_reads_every_amount(amount: int) -> None:
    assert parse_price(f"₩{amount:,}") == parse_price(f" {amount:,}원") == parse_price(str(amount)) == amount


@pytest.mark.parametrize(
    "name",
    [
        *(
            "조서현",
            "조서현B",
            "김구",
            "남궁민수",
            "장영실",
            "전지현",
            "전시현",
            "공유진",
            "공용호",
            "홍 길동",
        ),
        *(
            "빈지훈",
            "감우성",
            "경수진",
            "황보관",
            "하은수석",
            "Nguyen Van A",
            "John Smith",
            "山田太郎",
            "Ωμέγα",
        ),
    ],
)
def test_parse_holder_accepts_every_name(name: str) -> None:
    assert parse_holder(name, HolderRules()) == (name, None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("김민수 과장", "김민수"),
        ("김민수  책임연구원님", "김민수"),
        ("김민수과장", "김민수"),
        ("박철수님", "박철수"),
        ("박철수 대리 님", "박철수"),
        ("과장 김민수", "김민수"),
        ("김민수\n과장", "김민수"),
        ("김민수B 팀장", "김민수B"),
        ("John Smith 이사", "John Smith"),
    ],
)
def test_parse_holder_removes_titles(text: str, name: str) -> None:
    assert parse_holder(text, HolderRules()).name == name


@pytest.mark.parametrize(
    "text",
    [
        *(
            "회의실",
            "창고",
            "TBD",
            "공용",
            "공용 노트북",
            "2층 개발실",
            "3층 서버실",
            "전시회",
            "서버실",
            "인사팀",
        ),
        *(
            "여분장비",
            "없음",
            "전산실",
            "재고",
            "n/a",
            "Meeting Room 3",
            "-",
            "",
            "김",
            "12-2024-5",
            "과장",
            "?",
        ),
        *("김지우, 이서현", "김지우/이서현", "김지우\n이서현"),
        *("김지우 외 1명", "김지우외 2인", "미지급", "퇴사(김지우)", "NULL"),
    ],
)
def test_parse_holder_refuses_words_for_no_holder_and_several_names(text: str) -> None:
    assert parse_holder(text, HolderRules()).name is None


def test_parse_holder_follows_statements_of_user() -> None:
    rules = HolderRules(("spare*",), persons=["창 고", "Spare Lee"], not_persons=["외주 인력"])

    texts = ["창고", "창 고", "Spare Lee", "spare laptop", "외주인력", "외주 인력", "공용"]
    assert [parse_holder(text, rules).name for text in texts] == [
        *("창고", "창 고", "Spare Lee", None, None, None, "공용")
    ]


@pytest.mark.parametrize(
    ("code", "number", "text"),
    [
        ("00000", 12, "00012"),
        ('"SN-"000', 7, "SN-007"),
        ("000-0000-0000", 1012345678, "010-1234-5678"),
        ("[<=9999999]###-####;(###) ###-####", 8005551234, "(800) 555-1234"),
        ("[Red][$-412]000", 5, "005"),
        ('"A-"General', 33, "A-33"),
        ("0.00", 12.1, "12.10"),
        ("00000", 123456, None),
        ("0", 5, None),
        ("0.0", 12.25, None),
        ("00000", 1e15, None),
        ("00000", -5, None),
        ('00;-00;"zero"', 0, None),
    ],
)
def test_number_format_displays_digits(code: str, number: float, text: str | None) -> None:
    display = parse_number_format(code)

    assert display is not None
    assert display(number) == text


@pytest.mark.parametrize("code", ["General", "@", "#,##0", "0.00E+00", "yyyy-mm-dd", "0%", "# ?/?", ""])
def test_number_format_of_other_kinds_is_left_to_the_value(code: str) -> None:
    display = parse_number_format(code)

    assert display is None or display(12) is None


@given(st.text(max_size=20), st.floats(-1e16, 1e16))
def test_number_format_accepts_any_code(code: str, number: float) -> None:
    display = parse_number_format(code)

    assert display is None or display(number) != ""


def test_is_serial_number_refuses_markers() -> None:
    assert is_serial_number("C642A520A3")
    assert not any(map(is_serial_number, ["", "-", "없음", "N/A", "n/a", "미확인", "확인필요", "TBD"]))


def test_single_line_normalizes_text() -> None:
    decomposed = "노트북"
    assert single_line(f"\t{decomposed}\n 12  인치\x00 ") == "노트북 12 인치"
    assert single_line(1385000.0) == "1385000"
    assert single_line(timedelta(hours=1)) == "1:00:00"
    assert single_line(datetime(2022, 3, 14, 9, 30, tzinfo=UTC).replace(tzinfo=None)) == "2022-03-14 09:30:00"


def test_header_key_ignores_line_breaks_and_parentheses() -> None:
    assert header_key("위치\n(판교, 대전)") == header_key(" 위 치 ") == "위치"
    assert header_key("MAC 또는\n시리얼넘버") == "mac또는시리얼넘버"
    assert header_key("위치（판교）") == header_key("위치*") == header_key("[위치]:") == "위치"


def test_is_total_accepts_labels_of_totals_only() -> None:
    assert all(
        map(
            is_total,
            ["합계", "합 계", "총 계 :", "소계(3대)", "계", "총 12대", "합계: 3건", "TOTAL", "[합계]"],
        )
    )
    assert not any(map(is_total, ["12-2024-1", "계측기-1", "합격-1", "총무-1", "", "예비-2019-12"]))


@pytest.mark.parametrize(
    ("text", "name", "manufacturer", "specification"),
    [
        ("Dell Latitude 5420", "Dell Latitude 5420", "Dell", None),
        ("ThinkPad T14 Gen 4", "ThinkPad T14 Gen 4", "Lenovo", None),
        ("iMac 24 M3 / 옵션: RAM 64GB, NVMe 2TB ", "iMac 24 M3", "Apple", "옵션: RAM 64GB, NVMe 2TB "),
        ("LG 그램 16ZD90R", "LG 그램 16ZD90R", "LG전자", None),
        ("삼성 갤럭시북4 프로", "삼성 갤럭시북4 프로", "삼성전자", None),
        ("조립PC i7-12700/32GB/1TB", "조립PC i7-12700/32GB/1TB", None, None),
        ("Mac mini M2", "Mac mini M2", "Apple", None),
    ],
)
def test_parse_model_returns_manufacturer_and_specification(
    text: str, name: str, manufacturer: str | None, specification: str | None
) -> None:
    assert parse_model(text) == (name, manufacturer, specification)


def test_find_damage_reports_hangul_read_in_wrong_encoding() -> None:
    for text in ("재고", "판교", "Dell 노트북"):
        assert text in str(find_damage(text.encode("cp949").decode("cp1252"), is_verbatim=False))
    for text in ("José", "Müller", "Gänsefüße", "25 °C", "ÀT21", "±0.5", "재고", "☎"):
        assert find_damage(text, is_verbatim=True) is None
