"""The vocabulary of the ledger: column headers, QR labels, manufacturers and codes."""

import re
from typing import NamedTuple

HEADERS = {
    "자산번호": "asset_tag",
    "현사용자": "holder",
    "사용자": "holder",
    "반출날짜": "checked_out_on",
    "반출일": "checked_out_on",
    "상태": "status",
    "위치": "site",
    "위치상세": "place",
    "상세위치": "place",
    "mac또는시리얼넘버": "serial_number",
    "시리얼넘버": "serial_number",
    "시리얼번호": "serial_number",
    "qr코드유무": "qr_label",
    "기존번호": "old_asset_number",
    "구매품의": "purchase_request",
    "구매연일": "purchase_date",
    "구매일": "purchase_date",
    "세금계산서발행일": "tax_invoice_date",
    "집기품목": "item_group",
    "상세품목": "item",
    "규격/모델명": "model",
    "모델명": "model",
    "구매가": "purchase_price",
    "구매처": "supplier",
    "비고": "notes",
    "특이사항": "special_notes",
}
"""The columns that have a field; the cells of all other columns become unmapped notes."""

OLD_TAG_HEADER, NEW_TAG_HEADER = "기존자산번호", "새자산번호"
"""The columns of the sheet that lists changed asset tags."""

DEFAULT_ITEM_GROUP = "전산기기"
"""The item group of all categories in the ledger; it adds nothing to the category."""

QR_LABELS = {
    "o": "있음",
    "○": "있음",
    "ㅇ": "있음",
    "◯": "있음",
    "x": "없음",
    "×": "없음",
    "확인필요": "확인필요",
}
"""The spellings of the QR label column, and the choices that they mean."""

MANUFACTURERS = (
    ("Dell", r"dell|델\b"),
    ("HP", r"hp|hewlett"),
    ("Lenovo", r"lenovo|thinkpad|thinkstation|thinkcentre|thinkvision|레노버"),
    ("LG전자", r"lg"),
    ("삼성전자", r"삼성|samsung|갤럭시"),
    ("Apple", r"apple|imac|macbook|mac (?:mini|studio|pro)|ipad|애플"),
    ("BenQ", r"benq|벤큐"),
    ("알파스캔", r"알파스캔|alphascan"),
    ("ASUS", r"asus|에이수스"),
    ("Acer", r"acer|에이서"),
    ("Microsoft", r"microsoft|surface"),
    ("한성컴퓨터", r"한성"),
)
MANUFACTURER_PATTERNS = tuple(
    (name, re.compile(f"(?:{pattern})", re.IGNORECASE)) for name, pattern in MANUFACTURERS
)

SHEET_CODE = re.compile(r"\((?P<code>[0-9A-Za-z]{2,})\)\s*$")
TAG_CODE = re.compile(r"(?P<code>[0-9]+)-")
OPTIONS_SEPARATOR = re.compile(r"\s/\s*|\s*\n\s*")


class ParsedModel(NamedTuple):
    """The name, manufacturer and specification in a model cell."""

    name: str
    manufacturer: str | None
    specification: str | None


def header_key(header: str) -> str:
    """Return a header in lower case without spaces and text in parentheses: 위치 of `위치\\n(판교, 대전)`."""
    return re.sub(r"\s+|\(.*?\)", "", header, flags=re.DOTALL).casefold()


def parse_model(text: str) -> ParsedModel:
    """Split a model cell into name and specification; the manufacturer follows from the start of the name."""
    name, *rest = OPTIONS_SEPARATOR.split(text, maxsplit=1)
    manufacturer = next((known for known, pattern in MANUFACTURER_PATTERNS if pattern.match(name)), None)
    return ParsedModel(name, manufacturer, rest[0] if rest else None)
