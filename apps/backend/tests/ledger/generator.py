"""A ledger for the tests: an untidy workbook of invented assets, and the facts about it.

The facts are counted from what the generator has decided, never from what the reader under test makes of it.
"""

import io
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from random import Random
from typing import Any

import xlsxwriter

from tests.ledger import vocabulary as words
from tests.ledger.assets import GeneratedAsset, Row, generate_assets, invent_people
from tests.ledger.vocabulary import ASSET_SHEETS, CHANGE_HEADERS, HEADERS

SEED = 20
DUPLICATE_TAGS, MISSING_TAGS = 2, 3
"""How many rows of each sheet repeat a tag, and how many have none."""
CHANGED_TO_ONE_OLD_TAG, CHANGED_TO_THEIR_OWN = 8, 3
COLOURED_ROWS = 1000
"""How many empty rows below each sheet's last one are coloured."""

type Sheet = tuple[Sequence[str], Sequence[Row]]
"""The headers of a sheet, and its rows."""


@dataclass(frozen=True, slots=True)
class GeneratedLedger:
    """An Excel file, and what is known about it."""

    content: bytes
    facts: dict[str, Any]


def generate_ledger(seed: int = SEED) -> GeneratedLedger:
    """Return the ledger of a seed, the same bytes each time."""
    random = Random(seed)
    people = invent_people(random)
    assets = generate_assets(random, people)
    changes = _generate_changes(random, assets)
    grades: Row = {"구분": "합계", "A": 1125.0, "B": 0.0, "C": 0.0}
    sheets: dict[str, Sheet] = {"등급별 현황": ([*grades], [grades])}
    for sheet in ASSET_SHEETS:
        of_sheet = [asset for asset in assets if asset.sheet is sheet]
        rows = [asset.cells for asset in of_sheet]
        sheets[sheet.name] = (HEADERS, rows + _generate_tail(random, of_sheet, people))
    sheets["자산번호 변경 리스트"] = (HEADERS + CHANGE_HEADERS, changes)
    return GeneratedLedger(_render_workbook(sheets), _count_facts(random, assets, changes))


def _generate_changes(random: Random, assets: Sequence[GeneratedAsset]) -> list[Row]:
    """Return the list of changed numbers: one old number that many assets had, and some of one asset each."""
    without_number = [asset for asset in assets if words.OLD_NUMBER not in asset.cells]
    chosen = random.sample(without_number, CHANGED_TO_ONE_OLD_TAG + CHANGED_TO_THEIR_OWN)
    old_tags = ["임시-2017-5"] * CHANGED_TO_ONE_OLD_TAG
    old_tags += [f"임시-2018-{number}" for number in range(1, CHANGED_TO_THEIR_OWN + 1)]
    return [
        {
            words.TAG: asset.tag,
            words.ORIGIN: asset.sheet.name,
            words.ORIGIN_ROW: float(random.randrange(2, 400)),
            words.OLD_TAG: old_tag,
            words.NEW_TAG: asset.tag,
            words.REASON: "분류 기준 변경",
        }
        for asset, old_tag in zip(chosen, old_tags, strict=True)
    ]


def _generate_tail(random: Random, assets: Sequence[GeneratedAsset], people: Sequence[str]) -> list[Row]:
    """Return the last rows of a sheet: an empty one, tags for the second time, and rows without a tag."""
    twice: list[Row] = [
        {words.TAG: asset.tag, words.STATUS: "[재고]", words.NOTES: random.choice(words.NOTES_TYPED)}
        for asset in random.sample(assets, DUPLICATE_TAGS)
    ]
    without: list[Row] = [
        {words.HOLDER: random.choice(people), words.STATUS: f"[{words.ISSUED}]"} for _ in range(MISSING_TAGS)
    ]
    return [{}, *twice, *without]


def _render_workbook(sheets: Mapping[str, Sheet]) -> bytes:
    """Return an Excel file with the cells under their headers, and coloured empty rows below."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2026, 1, 1, tzinfo=UTC)})
        as_date = book.add_format({"num_format": "yyyy-mm-dd h:mm:ss"})
        as_coloured = book.add_format({"bg_color": "yellow"})
        for name, (headers, rows) in sheets.items():
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, headers)
            for number, row in enumerate(rows, 1):
                for header, cell in row.items():
                    column = headers.index(header)
                    if isinstance(cell, date):
                        sheet.write_datetime(number, column, datetime.combine(cell, time()), as_date)
                    elif isinstance(cell, float):
                        sheet.write_number(number, column, cell)
                    elif cell:  # a number that is typed as a text stays one
                        sheet.write_string(number, column, cell)
            for number in range(COLOURED_ROWS):
                sheet.write_blank(len(rows) + 1 + number, len(headers) - 1, None, as_coloured)
    return file.getvalue()


def _count_facts(random: Random, assets: Sequence[GeneratedAsset], changes: Sequence[Row]) -> dict[str, Any]:
    forms = Counter(asset.purchased_form for asset in assets)
    old_tags = Counter(row[words.OLD_TAG] for row in changes)
    return {
        "sheets": dict(Counter(asset.sheet.name for asset in assets)),
        "rows_with_tag": len(assets),
        "partial_purchase_dates": sum(forms[form] for form in words.PARTIAL_DATES),
        "unreadable_purchase_dates": sum(forms[form] for form in words.UNREADABLE_DATES),
        "duplicate_serial_rows": sum(asset.shares_serial for asset in assets),
        "duplicate_tag_rows": DUPLICATE_TAGS * len(ASSET_SHEETS),
        "rows_without_tag_but_with_data": MISSING_TAGS * len(ASSET_SHEETS),
        "statuses_as_typed": dict(
            Counter(asset.status if asset.status in words.STATUSES else "(unknown)" for asset in assets)
        ),
        "people_holding_an_asset": len({asset.holder for asset in assets if asset.holder}),
        "sum_of_readable_prices": sum(asset.price or 0 for asset in assets),
        "changed_numbers": {
            row[words.OLD_TAG]: row[words.NEW_TAG] for row in changes if old_tags[row[words.OLD_TAG]] == 1
        },
        "spotlight": _choose_spotlight(random, assets),
    }


def _choose_spotlight(random: Random, assets: Sequence[GeneratedAsset]) -> list[dict[str, Any]]:
    """Return the facts of some assets of each sheet: held, not held, off site, without a serial number."""
    plain = [
        asset
        for asset in assets
        if asset.price and asset.status in words.STATUSES and asset.purchased_form in words.EXACT_DATES
    ]
    kinds: list[Callable[[GeneratedAsset], bool]] = [
        lambda asset: asset.holder is not None,
        lambda asset: asset.holder is None,
        lambda asset: asset.site == words.OFF_SITE,
        lambda asset: asset.serial is None,
    ]
    chosen = [
        random.choice([asset for asset in plain if asset.sheet is sheet and is_kind(asset)])
        for sheet in ASSET_SHEETS
        for is_kind in kinds
    ]
    return [
        {
            "asset_tag": asset.tag,
            "category_code": asset.sheet.code,
            "status": asset.status,
            "holder": asset.holder,
            "site": asset.site,
            "serial_number": asset.serial,
            "purchase_date": str(asset.purchased),
            "purchase_price": asset.price,
            "model_starts_with": asset.model,
        }
        for asset in chosen
    ]
