"""The assets of the generated ledger: the cells of each row, and the values behind them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.ledger import vocabulary
from tests.ledger.vocabulary import ASSET_SHEETS, AssetSheet, Cell

PEOPLE, NAMESAKES = 210, 5
PARTIAL_DATES = {"year": 24, "month": 15}
OPTIONS = 21
"""The number of assets with options after the name of their model."""
SHARED_SERIALS = 6
CHECKED_OUT_WITHOUT_HOLDER = 5
CHECKED_OUT_IN_THE_FUTURE = 2

type Row = dict[str, Cell]


@dataclass(slots=True)
class GeneratedAsset:
    """The cells of an asset's row, and the values behind them."""

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
    """Return unique names of people."""
    names = [surname + given for surname in vocabulary.SURNAMES for given in vocabulary.GIVEN_NAMES]
    chosen = random.sample(names, PEOPLE - len(vocabulary.OTHER_NAMES) - NAMESAKES)
    # A letter distinguishes two people with the same name.
    return [*chosen, *(f"{name}B" for name in chosen[:NAMESAKES]), *vocabulary.OTHER_NAMES]


def generate_assets(random: Random, people: Sequence[str]) -> list[GeneratedAsset]:
    """Return the assets of all sheets, in the order of the workbook."""
    assets = _type_assets(random, people)
    _share_serials(random, assets)
    _add_invalid_check_outs(random, assets)
    return assets


def _type_assets(random: Random, people: Sequence[str]) -> list[GeneratedAsset]:
    total = sum(sheet.assets for sheet in ASSET_SHEETS)
    statuses = _draw(random, total, vocabulary.UNKNOWN_STATUSES, vocabulary.STATUSES)
    serials = _draw(random, total, vocabulary.NO_SERIAL, {"serial": 9, "MAC": 1})
    dates = _draw(
        random,
        total,
        PARTIAL_DATES | vocabulary.UNREADABLE_DATES,
        dict.fromkeys(vocabulary.EXACT_DATES, 1) | {"date": 3},
    )
    prices = _draw(
        random, total, vocabulary.UNREADABLE_PRICES, dict.fromkeys(vocabulary.PRICES, 1) | {"number": 3}
    )
    options = _draw(random, total, {vocabulary.OPTIONS: OPTIONS}, {"": 1})
    numbers: Counter[tuple[str, int]] = Counter()
    assets = []
    for sheet in ASSET_SHEETS:
        for _ in range(sheet.assets):
            year = random.choice(vocabulary.YEARS)
            numbers[sheet.code, year] += 1
            tag = f"{sheet.code}-{year}-{numbers[sheet.code, year]}"
            purchased = date(year, 1, 1) + timedelta(days=random.randrange(365))
            model = random.choice(sheet.models)
            cells: Row = {
                vocabulary.TAG: tag,
                vocabulary.ITEM_GROUP: "전산기기",
                vocabulary.ITEM: sheet.item,
                vocabulary.MODEL: model + next(options),
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


def _draw(random: Random, count: int, rare: Mapping[str, int], common: Mapping[str, int]) -> Iterator[str]:
    """Yield `count` values in random order: rare ones exactly as often as given, the rest by weight."""
    values = [value for value, times in rare.items() for _ in range(times)]
    values += random.choices(list(common), list(common.values()), k=count - len(values))
    random.shuffle(values)
    return iter(values)


def _type_status(random: Random, cells: Row, status: str) -> str:
    cells[vocabulary.STATUS] = f"[{status}]" if status and random.random() < 0.6 else status
    return status


def _type_place(random: Random, cells: Row) -> str:
    (site,) = random.choices(list(vocabulary.SITES), vocabulary.SITE_WEIGHTS)
    cells |= {vocabulary.SITE: site, vocabulary.PLACE: random.choice(vocabulary.SITES[site])}
    return site


def _type_holder(
    random: Random, cells: Row, people: Sequence[str], status: str, purchased: date
) -> str | None:
    """Write a person as the holder of issued assets and of some with an unknown status; return the person."""
    if status != vocabulary.ISSUED and (status in vocabulary.STATUSES or random.random() < 0.6):
        cells[vocabulary.HOLDER] = random.choice(vocabulary.NOT_PEOPLE)
        return None
    holder = random.choice(people)
    cells[vocabulary.HOLDER] = holder
    if random.random() < 0.75:
        day = purchased + timedelta(days=random.choice((0, 0, 1, 3, 12)))
        cells[vocabulary.CHECKED_OUT] = _type_date(random, day)
    return holder


def _type_date(random: Random, day: date) -> Cell:
    return random.choice(list(vocabulary.EXACT_DATES.values()))(day)


def _type_serial(random: Random, cells: Row, kind: str) -> str | None:
    """Write a serial number, or a text in place of one; return the number."""
    if kind in vocabulary.NO_SERIAL:
        cells[vocabulary.SERIAL] = kind
        return None
    digits = f"{random.randrange(16**12):012X}"
    serial = ":".join(digits[at : at + 2] for at in range(0, 12, 2)) if kind == "MAC" else f"SN{digits[:8]}"
    cells[vocabulary.SERIAL] = serial
    return serial


def _type_purchase_date(random: Random, cells: Row, form: str, day: date) -> str:
    """Write the date of purchase, and that of the invoice for about half of the assets; return the form."""
    forms = {**vocabulary.EXACT_DATES, **vocabulary.PARTIAL_DATES}
    cells[vocabulary.PURCHASED] = forms[form](day) if form in forms else form
    if random.random() < 0.5:
        cells[vocabulary.INVOICED] = _type_date(random, day)
    return form


def _type_price(random: Random, cells: Row, form: str) -> int | None:
    if form in vocabulary.UNREADABLE_PRICES:
        cells[vocabulary.PRICE] = form
        return None
    price = random.randrange(190_000, 4_200_000, 10)
    cells[vocabulary.PRICE] = vocabulary.PRICES[form](price)
    return price


def _type_the_rest(random: Random, cells: Row, people: Sequence[str], year: int) -> None:
    cells |= {
        vocabulary.QR: random.choice(vocabulary.QR_LABELS),
        vocabulary.SUPPLIER: random.choice(vocabulary.SUPPLIERS),
        vocabulary.NOTES: random.choice(vocabulary.NOTES_TYPED),
        vocabulary.SPECIAL_NOTES: random.choice(vocabulary.SPECIAL_NOTES_TYPED),
    }
    if random.random() < 0.3:
        cells[vocabulary.PREVIOUS_HOLDER] = random.choice(people)
    if random.random() < 0.45:
        cells[vocabulary.FIRST_HOLDER] = random.choice(people)
    if random.random() < 0.3:  # some of these numbers repeat
        cells[vocabulary.OLD_NUMBER] = f"비품-{year}-{random.randrange(1, 70):03}"
    if random.random() < 0.5:
        cells[vocabulary.REQUEST] = f"결재-{year}-{random.randrange(100, 1000)}"


def _share_serials(random: Random, assets: Sequence[GeneratedAsset]) -> None:
    """Repeat the serial numbers of some assets in later ones, every second one in lower case."""
    positions = [position for position, asset in enumerate(assets) if asset.serial]
    chosen = sorted(random.sample(positions, 2 * SHARED_SERIALS))
    for number, (first, second) in enumerate(
        zip(chosen[:SHARED_SERIALS], chosen[SHARED_SERIALS:], strict=True)
    ):
        serial = assets[first].serial or ""
        assets[second].cells[vocabulary.SERIAL] = serial.lower() if number % 2 else serial
        assets[second].serial = None
        assets[second].shares_serial = True


def _add_invalid_check_outs(random: Random, assets: Sequence[GeneratedAsset]) -> None:
    """Write some check-outs without a holder, and some in the future."""
    for asset in random.sample(
        [asset for asset in assets if asset.holder is None], CHECKED_OUT_WITHOUT_HOLDER
    ):
        asset.cells[vocabulary.CHECKED_OUT] = asset.purchased
    for asset in random.sample([asset for asset in assets if asset.holder], CHECKED_OUT_IN_THE_FUTURE):
        asset.cells[vocabulary.CHECKED_OUT] = date(2090, 5, 17)
