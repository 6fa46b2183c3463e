"""The vocabulary of the generated ledger: headers, names, and formats of dates and prices."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

type Cell = str | float | date

TAG, HOLDER, CHECKED_OUT, STATUS = "자산번호", "현 사용자", "반출날짜", "상태"
PREVIOUS_HOLDER, FIRST_HOLDER = "이전 사용자\n1", "최초 사용자"
SITE, PLACE, SERIAL, QR = "위치\n(판교, 대전)", "위치 상세", "MAC 또는\n시리얼넘버", "QR코드\n유무"
OLD_NUMBER, REQUEST, PURCHASED, INVOICED = "기존번호", "구매 품의", "구매연일", "세금계산서\n발행일"
ITEM_GROUP, ITEM, MODEL, PRICE, SUPPLIER = "집기품목", "상세품목", "규격/모델명", "구매가", "구매처"
NOTES, SPECIAL_NOTES = "비고", "특이사항"
HEADERS = (
    *(
        TAG,
        HOLDER,
        CHECKED_OUT,
        "반납날짜",
        STATUS,
        PREVIOUS_HOLDER,
        "이전 사용자\n2",
        FIRST_HOLDER,
        SITE,
        PLACE,
    ),
    *(SERIAL, QR, OLD_NUMBER, REQUEST, PURCHASED, INVOICED, ITEM_GROUP, ITEM, MODEL, PRICE, SUPPLIER),
    *(NOTES, SPECIAL_NOTES),
)
CHANGE_HEADERS = (ORIGIN, ORIGIN_ROW, OLD_TAG, NEW_TAG, REASON) = (
    *("원본 시트", "원본 Row", "기존 자산번호", "새 자산번호", "사유"),
)


class AssetSheet(NamedTuple):
    """A sheet of assets: its category, the number of its assets, and their models."""

    code: str
    item: str
    assets: int
    models: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.item}({self.code})"


# A slash in a name is a separator only after a space.
ASSET_SHEETS = (
    AssetSheet(
        "11",
        "데스크탑",
        198,
        (
            "HP ProDesk 600 G6",
            "Dell Precision 3660",
            "조립PC i5-13500/16GB/512GB",
            "iMac 27 5K",
            "한성 TFX5500",
        ),
    ),
    AssetSheet(
        "12",
        "노트북",
        396,
        (
            "LG 그램 17Z90P",
            "삼성 갤럭시북3 울트라",
            "MacBook Air 13 M2",
            "ThinkPad X1 Carbon",
            "ASUS 젠북 14",
        ),
    ),
    AssetSheet(
        "14",
        "모니터",
        588,
        ("LG 32UN880", "삼성 S32A800", "Dell P2422H", "BenQ GW2785TC", "알파스캔 AOC 27", "주연테크 V27"),
    ),
)
OPTIONS = " / 옵션: RAM 32GB, SSD 1TB, 그래픽 RTX 3060, 윈도우 10 프로, 2년 방문 보증, 케이블 포함 "

ISSUED = "지급장비"
STATUSES = {"재고": 26, ISSUED: 26, "서버실": 12, "불용": 11, "일반장비": 13, "대여용": 12}
"""The common statuses, with their weights."""
UNKNOWN_STATUSES = {"수리중": 3, "임대": 2, "": 6}
"""The rare statuses, with their numbers of assets."""

SURNAMES = "고구나노도맹문민방배변설소심엄염우유은주진차천하현"
GIVEN_NAMES = (
    *("가람", "누리", "다솜", "라온", "마루", "보람", "새봄", "슬기", "아라", "여름", "온유", "이든"),
    *("찬솔", "초롱", "태오", "푸름", "한결", "해솔"),
)
OTHER_NAMES = ("설아", "은솔", "남궁가람", "황보다솜", "선우한결", "맹초롱B", "나라온A")
NOT_PEOPLE = (
    "",
    "",
    "-",
    "TBD",
    "공용",
    "전시회",
    "대회의실",
    "비품창고",
    "5층 서버실",
    "4층 실험실",
    "안내실",
)
"""Texts in place of a holder; some begin like a name."""

OFF_SITE = "파견지"
SITES = {
    "판교": ("자산창고", "신관 1층", "신관 2층", "신관 4층", "별관 2층", ""),
    "대전": ("자산창고", "제2연구동 1층", "제2연구동 3층", "별관 2층"),
    OFF_SITE: ("협력사",),
    "구로 IDC": ("", "A열 12번 랙"),
}
SITE_WEIGHTS = (58, 33, 6, 3)

NO_SERIAL = {"": 22, "-": 10, "없음": 9, "미확인": 6, "N/A": 6, "확인필요": 4}
"""Texts in place of a serial number, with their numbers of assets."""
QR_LABELS = ("o", "O", "ㅇ", "○", "x", "X", "확인필요", "")
SUPPLIERS = ("한빛전산", "누리정보통신", "델 공식총판", "LG전자 판교점", "가온 시스템", "")
NOTES_TYPED = ("충전기 포함", "액정 교체 1회", "스탠드 없음", "", "")
SPECIAL_NOTES_TYPED = ("폐기 전 디스크 분리", "", "", "")

YEARS = range(2013, 2026)
EXCEL_EPOCH = date(1899, 12, 30)
EXACT_DATES: Mapping[str, Callable[[date], Cell]] = {
    "date": lambda day: day,
    "serial": lambda day: float((day - EXCEL_EPOCH).days),
    "iso": str,
    "trailing space": lambda day: f"{day} ",
    "dots": lambda day: f"{day:%Y.%m.%d}",
    "slashes": lambda day: f"{day.year}/{day.month}/{day.day}",
    "digits": lambda day: f"{day:%Y%m%d}",
}
"""The formats of a complete date."""
PARTIAL_DATES: Mapping[str, Callable[[date], Cell]] = {
    "year": lambda day: f"{day.year}",
    "month": lambda day: f"{day:%Y.%m}",
}
"""The formats of a year or a month."""
UNREADABLE_DATES = {"미상": 7, "확인불가": 7, "-": 4}
"""Texts in place of a date of purchase, with their numbers of assets."""

PRICES: Mapping[str, Callable[[int], Cell]] = {
    "number": float,
    "commas": lambda won: f"{won:,}",
    "won": lambda won: f"{won:,}원",
    "sign": lambda won: f"₩{won:,}",
    "spaces": lambda won: f" {won:,} ",
}
"""The formats of a price in won."""
UNREADABLE_PRICES = {"-": 16, "확인필요": 11, "": 12}
"""Texts in place of a price, with their numbers of assets."""
