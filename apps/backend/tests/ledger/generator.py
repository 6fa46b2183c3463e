"""Generator of a ledger: an untidy workbook of invented assets, and the facts about it.

The facts are counted from the values that the generator has chosen, never from the output of the reader.
"""

import io
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from random import Random
from typing import Any

import xlsxwriter

from tests.ledger import vocabulary
from tests.ledger.assets import GeneratedAsset, Row, generate_assets, invent_people
from tests.ledger.vocabulary import ASSET_SHEETS, CHANGE_HEADERS, HEADERS

SEED = 20
DUPLICATE_TAGS, MISSING_TAGS = 2, 3
"""The numbers of rows of each sheet that repeat a tag, and that have none."""
CHANGED_TO_ONE_OLD_TAG, CHANGED_TO_THEIR_OWN = 8, 3
COLOURED_ROWS = 1000
"""The number of empty, coloured rows below the data of each sheet."""

type Sheet = tuple[Sequence[str], Sequence[Row]]
"""The headers and the rows of a sheet."""


@dataclass(frozen=True, slots=True)
class GeneratedLedger:
    """An Excel file, and the facts about it."""

    content: bytes
    facts: dict[str, Any]


def generate_ledger(seed: int = SEED) -> GeneratedLedger:
    """Return the ledger of a seed; the bytes are reproducible."""
    random = Random(seed)
    people = invent_people(random)
    assets = generate_assets(random, people)
    changes = _generate_changes(random, assets)
    grades: Row = {"구분": "합계", "A": 1125.0, "B": 0.0, "C": 0.0}
    sheets: dict[str, Sheet] = {"등급별 현황": ([*grades], [grades])}
    for sheet in ASSET_SHEETS:
        sheet_assets = [asset for asset in assets if asset.sheet is sheet]
        rows = [asset.cells for asset in sheet_assets]
        sheets[sheet.name] = (HEADERS, rows + _generate_tail(random, sheet_assets, people))
    sheets["자산번호 변경 리스트"] = (HEADERS + CHANGE_HEADERS, changes)
    return GeneratedLedger(_render_workbook(sheets), _count_facts(random, assets, changes))


def _generate_changes(random: Random, assets: Sequence[GeneratedAsset]) -> list[Row]:
    """Return the list of changed tags: an old tag of several assets, and some old tags of one asset each."""
    without_number = [asset for asset in assets if vocabulary.OLD_NUMBER not in asset.cells]
    chosen = random.sample(without_number, CHANGED_TO_ONE_OLD_TAG + CHANGED_TO_THEIR_OWN)
    old_tags = ["임시-2017-5"] * CHANGED_TO_ONE_OLD_TAG
    old_tags += [f"임시-2018-{number}" for number in range(1, CHANGED_TO_THEIR_OWN + 1)]
    return [
        {
            vocabulary.TAG: asset.tag,
            vocabulary.ORIGIN: asset.sheet.name,
            vocabulary.ORIGIN_ROW: float(random.randrange(2, 400)),
            vocabulary.OLD_TAG: old_tag,
            vocabulary.NEW_TAG: asset.tag,
            vocabulary.REASON: "분류 기준 변경",
        }
        for asset, old_tag in zip(chosen, old_tags, strict=True)
    ]


def _generate_tail(random: Random, assets: Sequence[GeneratedAsset], people: Sequence[str]) -> list[Row]:
    """Return the last rows of a sheet: an empty one, repeated tags, and rows without a tag."""
    duplicates: list[Row] = [
        {
            vocabulary.TAG: asset.tag,
            vocabulary.STATUS: "[재고]",
            vocabulary.NOTES: random.choice(vocabulary.NOTES_TYPED),
        }
        for asset in random.sample(assets, DUPLICATE_TAGS)
    ]
    without_tag: list[Row] = [
        {vocabulary.HOLDER: random.choice(people), vocabulary.STATUS: f"[{vocabulary.ISSUED}]"}
        for _ in range(MISSING_TAGS)
    ]
    return [{}, *duplicates, *without_tag]


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
                    elif cell:  # numbers typed as text remain text
                        sheet.write_string(number, column, cell)
            for number in range(COLOURED_ROWS):
                sheet.write_blank(len(rows) + 1 + number, len(headers) - 1, None, as_coloured)
    return file.getvalue()


def _count_facts(random: Random, assets: Sequence[GeneratedAsset], changes: Sequence[Row]) -> dict[str, Any]:
    forms = Counter(asset.purchased_form for asset in assets)
    old_tags = Counter(row[vocabulary.OLD_TAG] for row in changes)
    return {
        "sheets": dict(Counter(asset.sheet.name for asset in assets)),
        "rows_with_tag": len(assets),
        "partial_purchase_dates": sum(forms[form] for form in vocabulary.PARTIAL_DATES),
        "unreadable_purchase_dates": sum(forms[form] for form in vocabulary.UNREADABLE_DATES),
        "duplicate_serial_rows": sum(asset.shares_serial for asset in assets),
        "duplicate_tag_rows": DUPLICATE_TAGS * len(ASSET_SHEETS),
        "rows_without_tag_but_with_data": MISSING_TAGS * len(ASSET_SHEETS),
        "statuses_as_typed": dict(
            Counter(asset.status if asset.status in vocabulary.STATUSES else "(unknown)" for asset in assets)
        ),
        "held_without_status": sum(asset.status == "" and asset.holder is not None for asset in assets),
        "people_holding_an_asset": len({asset.holder for asset in assets if asset.holder}),
        "sum_of_readable_prices": sum(asset.price or 0 for asset in assets),
        "changed_numbers": {
            row[vocabulary.OLD_TAG]: row[vocabulary.NEW_TAG]
            for row in changes
            if old_tags[row[vocabulary.OLD_TAG]] == 1
        },
        "spotlight": _choose_spotlight(random, assets),
    }


def _choose_spotlight(random: Random, assets: Sequence[GeneratedAsset]) -> list[dict[str, Any]]:
    """Return the facts about some assets of each sheet: held, not held, off site, without serial number."""
    plain = [
        asset
        for asset in assets
        if asset.price
        and asset.status in vocabulary.STATUSES
        and asset.purchased_form in vocabulary.EXACT_DATES
    ]
    kinds: list[Callable[[GeneratedAsset], bool]] = [
        lambda asset: asset.holder is not None,
        lambda asset: asset.holder is None,
        lambda asset: asset.site == vocabulary.OFF_SITE,
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
