"""The assets of the generated ledger: each row's cells, and what the generator meant by them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.ledger import vocabulary as words
from tests.ledger.vocabulary import ASSET_SHEETS, AssetSheet, Cell

PEOPLE, NAMESAKES = 210, 5
PARTIAL_DATES = {"year": 24, "month": 15}
OPTIONS = 21
"""How many assets have the options of their model behind its name."""
SHARED_SERIALS = 6
CHECKED_OUT_TO_NOBODY = 5
CHECKED_OUT_IN_THE_FUTURE = 2

type Row = dict[str, Cell]


@dataclass(slots=True)
class GeneratedAsset:
    """The cells of an asset's row, and what they mean."""

    cells: Row
    sheet: AssetSheet
    tag: str
    status: str
    site: str
    model: str
    holder: str | None
    serial: str | None
    purchased: date
    purchased_form: str
    price: int | None
    shares_serial: bool = False


def invent_people(random: Random) -> list[str]:
    """Return the names of people, none twice."""
    names = [surname + given for surname in words.SURNAMES for given in words.GIVEN_NAMES]
    chosen = random.sample(names, PEOPLE - len(words.OTHER_NAMES) - NAMESAKES)
    # Two people of one name are told apart by a letter.
    return [*chosen, *(f"{name}B" for name in chosen[:NAMESAKES]), *words.OTHER_NAMES]


def generate_assets(random: Random, people: Sequence[str]) -> list[GeneratedAsset]:
    """Return the assets of all sheets, in the order of the workbook."""
    assets = _type_assets(random, people)
    _share_serials(random, assets)
    _disturb_check_outs(random, assets)
    return assets


def _type_assets(random: Random, people: Sequence[str]) -> list[GeneratedAsset]:
    total = sum(sheet.assets for sheet in ASSET_SHEETS)
    statuses = _deal(random, total, words.UNKNOWN_STATUSES, words.STATUSES)
    serials = _deal(random, total, words.NO_SERIAL, {"serial": 9, "MAC": 1})
    dates = _deal(
        random,
        total,
        PARTIAL_DATES | words.UNREADABLE_DATES,
        dict.fromkeys(words.EXACT_DATES, 1) | {"date": 3},
    )
    prices = _deal(random, total, words.UNREADABLE_PRICES, dict.fromkeys(words.PRICES, 1) | {"number": 3})
    options = _deal(random, total, {words.OPTIONS: OPTIONS}, {"": 1})
    numbers: Counter[tuple[str, int]] = Counter()
    assets = []
    for sheet in ASSET_SHEETS:
        for _ in range(sheet.assets):
            year = random.choice(words.YEARS)
            numbers[sheet.code, year] += 1
            tag = f"{sheet.code}-{year}-{numbers[sheet.code, year]}"
            purchased = date(year, 1, 1) + timedelta(days=random.randrange(365))
            model = random.choice(sheet.models)
            cells: Row = {
                words.TAG: tag,
                words.ITEM_GROUP: "전산기기",
                words.ITEM: sheet.item,
                words.MODEL: model + next(options),
            }
            status = _type_status(random, cells, next(statuses))
            asset = GeneratedAsset(
                cells,
                sheet,
                tag,
                status,
                site=_type_place(random, cells),
                model=model,
                holder=_type_holder(random, cells, people, status, purchased),
                serial=_type_serial(random, cells, next(serials)),
                purchased=purchased,
                purchased_form=_type_purchase_date(random, cells, next(dates), purchased),
                price=_type_price(random, cells, next(prices)),
            )
            _type_the_rest(random, cells, people, year)
            assets.append(asset)
    return assets


def _deal(random: Random, count: int, rare: Mapping[str, int], common: Mapping[str, int]) -> Iterator[str]:
    """Return the rare cards as often as they say, and weighted common ones for the rest, shuffled."""
    cards = [card for card, times in rare.items() for _ in range(times)]
    cards += random.choices(list(common), list(common.values()), k=count - len(cards))
    random.shuffle(cards)
    return iter(cards)


def _type_status(random: Random, cells: Row, status: str) -> str:
    cells[words.STATUS] = f"[{status}]" if status and random.random() < 0.6 else status
    return status


def _type_place(random: Random, cells: Row) -> str:
    (site,) = random.choices(list(words.SITES), words.SITE_WEIGHTS)
    cells |= {words.SITE: site, words.PLACE: random.choice(words.SITES[site])}
    return site


def _type_holder(
    random: Random, cells: Row, people: Sequence[str], status: str, purchased: date
) -> str | None:
    """Give an issued asset to a person, and some of those with an unknown status."""
    if status != words.ISSUED and (status in words.STATUSES or random.random() < 0.6):
        cells[words.HOLDER] = random.choice(words.NOBODY)
        return None
    holder = random.choice(people)
    cells[words.HOLDER] = holder
    if random.random() < 0.75:
        day = purchased + timedelta(days=random.choice((0, 0, 1, 3, 12)))
        cells[words.CHECKED_OUT] = _type_date(random, day)
    return holder


def _type_date(random: Random, day: date) -> Cell:
    return random.choice(list(words.EXACT_DATES.values()))(day)


def _type_serial(random: Random, cells: Row, kind: str) -> str | None:
    """Write a serial number, or what stands in its place."""
    if kind in words.NO_SERIAL:
        cells[words.SERIAL] = kind
        return None
    digits = f"{random.randrange(16**12):012X}"
    serial = ":".join(digits[at : at + 2] for at in range(0, 12, 2)) if kind == "MAC" else f"SN{digits[:8]}"
    cells[words.SERIAL] = serial
    return serial


def _type_purchase_date(random: Random, cells: Row, form: str, day: date) -> str:
    """Write the day of purchase, and that of the invoice for every second asset."""
    forms = {**words.EXACT_DATES, **words.PARTIAL_DATES}
    cells[words.PURCHASED] = forms[form](day) if form in forms else form
    if random.random() < 0.5:
        cells[words.INVOICED] = _type_date(random, day)
    return form


def _type_price(random: Random, cells: Row, form: str) -> int | None:
    if form in words.UNREADABLE_PRICES:
        cells[words.PRICE] = form
        return None
    won = random.randrange(190_000, 4_200_000, 10)
    cells[words.PRICE] = words.PRICES[form](won)
    return won


def _type_the_rest(random: Random, cells: Row, people: Sequence[str], year: int) -> None:
    cells |= {
        words.QR: random.choice(words.QR_LABELS),
        words.SUPPLIER: random.choice(words.SUPPLIERS),
        words.NOTES: random.choice(words.NOTES_TYPED),
        words.SPECIAL_NOTES: random.choice(words.SPECIAL_NOTES_TYPED),
    }
    if random.random() < 0.3:
        cells[words.PREVIOUS_HOLDER] = random.choice(people)
    if random.random() < 0.45:
        cells[words.FIRST_HOLDER] = random.choice(people)
    if random.random() < 0.3:  # some of these numbers come twice
        cells[words.OLD_NUMBER] = f"비품-{year}-{random.randrange(1, 70):03}"
    if random.random() < 0.5:
        cells[words.REQUEST] = f"결재-{year}-{random.randrange(100, 1000)}"


def _share_serials(random: Random, assets: Sequence[GeneratedAsset]) -> None:
    """Give some assets the serial number of one before them, every second time in small letters."""
    places = [place for place, asset in enumerate(assets) if asset.serial]
    chosen = sorted(random.sample(places, 2 * SHARED_SERIALS))
    for number, (first, second) in enumerate(
        zip(chosen[:SHARED_SERIALS], chosen[SHARED_SERIALS:], strict=True)
    ):
        serial = assets[first].serial or ""
        assets[second].cells[words.SERIAL] = serial.lower() if number % 2 else serial
        assets[second].serial = None
        assets[second].shares_serial = True


def _disturb_check_outs(random: Random, assets: Sequence[GeneratedAsset]) -> None:
    """Write check-outs without a holder, and some in the future."""
    for asset in random.sample([one for one in assets if one.holder is None], CHECKED_OUT_TO_NOBODY):
        asset.cells[words.CHECKED_OUT] = asset.purchased
    for asset in random.sample([one for one in assets if one.holder], CHECKED_OUT_IN_THE_FUTURE):
        asset.cells[words.CHECKED_OUT] = date(2090, 5, 17)
