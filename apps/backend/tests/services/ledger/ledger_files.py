"""Small workbooks for ledger tests."""

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time

import xlsxwriter

type Value = str | float | date | None

HEADERS = (
    "자산번호",
    "현 사용자",
    "상태",
    "위치\n(판교, 대전)",
    "위치 상세",
    "MAC 또는\n시리얼넘버",
    "규격/모델명",
)


def workbook(sheets: Mapping[str, Sequence[Iterable[Value]]]) -> bytes:
    """Return an Excel file with the given rows of each sheet."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        as_date = book.add_format({"num_format": "yyyy-mm-dd"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    if isinstance(value, date):
                        sheet.write_datetime(number, column, datetime.combine(value, time()), as_date)
                    elif value is not None:
                        sheet.write(number, column, value)
    return file.getvalue()


def laptops(*rows: Mapping[str, Value]) -> bytes:
    """Return an Excel file with one sheet of laptops, with the columns that the rows contain."""
    headers = list(dict.fromkeys(header for row in rows for header in row))
    return workbook({"노트북(12)": [headers, *([row.get(header) for header in headers] for row in rows)]})
