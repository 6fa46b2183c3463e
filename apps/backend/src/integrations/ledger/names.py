"""The vocabulary of the ledger: column headers, statuses, totals, QR labels, manufacturers and codes."""

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

_SPELLINGS = {
    "asset_tag": ("자산번호", "자산관리번호", "관리번호", "자산코드", "관리코드"),
    "holder": ("현사용자", "사용자", "실사용자", "보유자", "현보유자", "사용자명"),
    "checked_out_on": ("반출날짜", "반출일", "반출일자", "지급일", "지급일자"),
    "status": ("상태", "자산상태", "사용상태"),
    "site": ("위치",),
    "place": ("위치상세", "상세위치", "설치장소", "설치위치", "보관장소", "보관위치"),
    "serial_number": (
        *("mac또는시리얼넘버", "시리얼넘버", "시리얼번호", "시리얼", "s/n", "serialnumber", "serialno"),
        *("제조번호", "일련번호"),
    ),
    "qr_label": ("qr코드유무",),
    "old_asset_number": ("기존번호", "구자산번호", "이전자산번호"),
    "purchase_request": ("구매품의", "구매품의번호", "품의번호"),
    "purchase_date": (
        *("구매연일", "구매일", "구매일자", "구입일", "구입일자", "취득일", "취득일자", "취득년월일"),
    ),
    "tax_invoice_date": ("세금계산서발행일", "세금계산서일자"),
    "name": ("자산명", "자산명칭", "품명", "물품명"),
    "category": ("카테고리", "분류", "자산분류", "분류명", "품목분류", "자산유형"),
    "department": ("부서", "부서명", "사용부서", "소속", "소속부서", "사용자부서"),
    "disposed_on": (
        *("폐기일", "폐기일자", "폐기날짜", "불용일", "불용일자", "불용처리일"),
        *("처분일", "처분일자", "매각일", "매각일자"),
    ),
    "item_group": ("집기품목",),
    "item": ("상세품목",),
    "model": ("규격/모델명", "모델명", "모델", "규격"),
    "purchase_price": (
        *("구매가", "구매가격", "구매금액", "구입가", "구입가격", "구입금액"),
        *("취득가액", "취득원가", "취득가", "취득금액"),
    ),
    "useful_life_years": ("내용연수", "내용년수"),
    "supplier": ("구매처", "구입처", "공급처", "공급업체"),
    "notes": ("비고",),
    "special_notes": ("특이사항",),
}
HEADERS = {spelling: field for field, spellings in _SPELLINGS.items() for spelling in spellings}
"""The columns that have a field; the cells of all other columns become unmapped notes."""
HEADER_RANKS = {
    spelling: rank for spellings in _SPELLINGS.values() for rank, spelling in enumerate(spellings)
}
"""The rank of each header: of two columns for one field, the one with the lower rank fills it."""

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

STATUS_CODES = {
    spelling: code
    for code, spellings in {
        "issued": ("지급", "지급됨", "지급완료", "배정", "배정완료"),
        "general": ("사용", "사용중", "사용함", "운용", "운용중", "운영", "운영중", "가동", "가동중"),
        "stock": ("재고보관", "보관", "보관중", "창고보관", "유휴", "유휴자산", "미사용", "사용가능"),
        "loaned": ("대여", "대여중", "대여가능"),
        "maintenance": ("수리", "정비", "정비중", "고장", "a/s", "a/s중", "as중", "as"),
        "lost": ("분실완료", "분실처리", "망실", "도난"),
        "disposed": (
            *("폐기", "폐기완료", "폐기처리", "폐기됨", "불용완료", "불용처리", "불용처리완료"),
            *("매각", "매각완료", "매각처리", "처분", "처분완료", "제각", "기증", "기증완료"),
        ),
    }.items()
    for spelling in spellings
}
"""Common words for statuses besides their names, without spaces, and the codes that they mean."""

TOTALS = re.compile(
    r"(?:.*(?:합계|총합|총계|소계|누계|평균|total)|합|계|sum|average)"
    r":?(?:₩?[0-9,.]+(?:원|대|개|건|ea)?)?|총(?:[0-9,]+)(?:대|개|건|ea|원)?"
)
"""The first cell of a line of totals, such as 노트북 합계: in lower case, without spaces and frames."""
FRAME = "*-=[]<>.:※■●▶"
"""Characters around a label, such as `[합계]` or `구매일*`."""

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


# A ledger repeats the same few texts.
@lru_cache(maxsize=65_536)
def header_key(header: str) -> str:
    """Return a header in lower case without spaces, marks and parentheses: 위치 of `위치*\\n(판교)`."""
    key = re.sub(r"\s+|\(.*?\)", "", normalize("NFKC", header), flags=re.DOTALL)
    return key.strip(FRAME).casefold()


def is_total(text: str) -> bool:
    """Return whether a text labels a line of totals, such as 합계 or 소계(3대)."""
    return TOTALS.fullmatch(header_key(text)) is not None


def parse_model(text: str) -> ParsedModel:
    """Split a model cell into name and specification; the manufacturer follows from the start of the name."""
    name, *rest = OPTIONS_SEPARATOR.split(text, maxsplit=1)
    manufacturer = next((known for known, pattern in MANUFACTURER_PATTERNS if pattern.match(name)), None)
    return ParsedModel(name, manufacturer, rest[0] if rest else None)
