"""Import of the generated ledger into its own database, read back through the API."""

import io
import re
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fastapi import FastAPI
from python_calamine import CalamineWorkbook
from sqlalchemy import func, select

from src.config import Settings
from src.database import Database, set_audit_actor
from src.integrations.ledger import read_ledger
from src.models import Assignment, Event, Role, User
from src.services.ledger.ledger import LedgerReport, load_ledger
from src.services.seed import seed
from tests.clients import Client, client_of, running
from tests.databases import own_database
from tests.factories import Factory
from tests.ledger import GeneratedLedger

SEOUL = ZoneInfo("Asia/Seoul")


@dataclass
class Company:
    """A system with the imported ledger, and a manager client."""

    app: FastAPI
    settings: Settings
    manager: Client
    content: bytes
    report: LedgerReport

    @property
    def database(self) -> Database:
        found: Database = self.app.state.database
        return found

    async def load(self) -> LedgerReport:
        return await load(self.database, self.settings, self.content)

    async def everything(self, path: str, **parameters: str) -> list[dict[str, Any]]:
        """Return all items of a list, page by page."""
        items: list[dict[str, Any]] = []
        cursor: str | None = ""
        while cursor is not None:
            query = {"limit": "500", **parameters} | ({"cursor": cursor} if cursor else {})
            page = (await self.manager.get(path, params=query)).json()
            items += page["items"]
            cursor = page["next_cursor"]
        return items


async def load(database: Database, settings: Settings, content: bytes) -> LedgerReport:
    async with database.session() as session:
        await set_audit_actor(session, actor_name="sams import ledger")
        return await load_ledger(session, settings, read_ledger(content), source="ledger.xlsx")


@pytest.fixture(scope="module")
async def company(
    server_url: str, template: str, settings: Settings, generated_ledger: GeneratedLedger
) -> AsyncIterator[Company]:
    async with own_database(server_url, template) as url:
        own = Settings(**{**settings.model_dump(), "database_url": url})
        async with running(own) as app:
            async with app.state.database.session() as session:
                await seed(session, settings=own, demo=False)
            report = await load(app.state.database, own, generated_ledger.content)
            make = Factory(app.state.database, own)
            token = await make.access_token(await make.user(role=Role.MANAGER))
            async with client_of(app, token) as manager:
                yield Company(app, own, manager, generated_ledger.content, report)


@pytest.fixture(scope="module")
async def assets(company: Company) -> dict[str, dict[str, Any]]:
    """Return all assets from the API, by tag."""
    return {asset["asset_tag"]: asset for asset in await company.everything("/assets")}


@pytest.fixture(scope="module")
def facts(generated_ledger: GeneratedLedger) -> dict[str, Any]:
    return generated_ledger.facts


async def test_ledger_import_adds_every_row_with_tag(
    company: Company, assets: dict[str, dict[str, Any]], facts: dict[str, Any]
) -> None:
    counted = (await company.manager.get("/assets", params={"count": "true"})).json()

    assert counted["total"] == len(assets) == facts["rows_with_tag"]
    assert company.report.assets_added == facts["rows_with_tag"]
    assert company.report.sheets == facts["sheets"]
    assert company.report.rows_with_duplicate_tag == facts["duplicate_tag_rows"]
    assert company.report.rows_without_tag == facts["rows_without_tag_but_with_data"]


async def test_ledger_import_sets_statuses(assets: dict[str, dict[str, Any]], facts: dict[str, Any]) -> None:
    statuses = Counter(asset["status"]["name"] for asset in assets.values())
    unknown = facts["statuses_as_typed"]["(unknown)"]

    # 수리중 is in three of the rows that the facts call unknown. The others are set to 재고, and the five of
    # them with a holder to 지급장비.
    expected = {name: count for name, count in facts["statuses_as_typed"].items() if name != "(unknown)"}
    assert statuses == expected | {
        "수리중": 3,
        "재고": expected["재고"] + unknown - 3 - 5,
        "지급장비": expected["지급장비"] + 5,
    }
    assert not [asset for asset in assets.values() if asset["holder"] and asset["status"]["name"] == "재고"]


async def test_ledger_import_sets_dates_and_prices(
    assets: dict[str, dict[str, Any]], facts: dict[str, Any]
) -> None:
    prices = [asset["purchase_price"] for asset in assets.values() if asset["purchase_price"]]
    with_note = [asset for asset in assets.values() if "구매연일: " in (asset["special_notes"] or "")]
    dated = [asset for asset in with_note if asset["purchase_date"]]

    assert sum(float(price) for price in prices) == facts["sum_of_readable_prices"]
    assert len(dated) == facts["partial_purchase_dates"]
    assert len(with_note) - len(dated) == facts["unreadable_purchase_dates"]
    assert all(asset["purchase_date"].endswith("-01") for asset in dated)


async def test_ledger_import_adds_holders_without_credentials(
    company: Company, assets: dict[str, dict[str, Any]], facts: dict[str, Any]
) -> None:
    holders = {asset["holder"]["id"] for asset in assets.values() if asset["holder"]}
    users = [user for user in await company.everything("/users") if user["id"] in holders]

    assert len(users) == len({user["name"] for user in users}) == facts["people_holding_an_asset"]
    assert {user["email"] for user in users} == {None}
    async with company.database.session() as session:
        passwords = select(func.count(User.password_hash)).where(User.email.is_(None))
        assert await session.scalar(passwords) == 0


async def test_ledger_import_matches_spotlight(company: Company, facts: dict[str, Any]) -> None:
    for fact in facts["spotlight"]:
        asset = (await company.manager.get(f"/assets/by-tag/{fact['asset_tag']}")).json()
        site = (await company.manager.get("/locations", params={"name": fact["site"]})).json()["items"][0]
        at_site = {"location_id": site["id"], "asset_tag": fact["asset_tag"]}

        assert asset["category"]["code"] == fact["category_code"]
        assert asset["status"]["name"] == fact["status"]
        assert (asset["holder"] and asset["holder"]["name"]) == fact["holder"]
        assert len((await company.manager.get("/assets", params=at_site)).json()["items"]) == 1
        assert asset["serial_number"] == fact["serial_number"]
        assert asset["purchase_date"] == fact["purchase_date"]
        assert asset["purchase_price"] == f"{fact['purchase_price']}.00"
        assert asset["model"]["name"].startswith(fact["model_starts_with"])


async def test_ledger_import_makes_asset_searchable_by_old_asset_number(
    company: Company, assets: dict[str, dict[str, Any]]
) -> None:
    counts = Counter(asset["old_asset_number"] for asset in assets.values())
    (expected, *_) = [
        asset
        for asset in assets.values()
        if asset["old_asset_number"] and counts[asset["old_asset_number"]] == 1
    ]

    found = (await company.manager.get(f"/assets/by-tag/{expected['old_asset_number']}")).json()

    assert found["asset_tag"] == expected["asset_tag"]


async def test_ledger_import_again_changes_nothing(company: Company) -> None:
    async with company.database.session() as session:
        events = await session.scalar(select(func.count()).select_from(Event))

    report = await company.load()

    assert (report.assets_added, report.also_added) == (0, {})
    assert [finding for finding in report.findings if "left unchanged" in finding.outcome] == []
    async with company.database.session() as session:
        assert await session.scalar(select(func.count()).select_from(Event)) == events


async def test_ledger_import_is_recorded_in_events(company: Company) -> None:
    async with company.database.session() as session:
        created = select(Event.actor_name, Event.note, func.count()).where(Event.action == "asset.created")
        counts = (await session.execute(created.group_by(Event.actor_name, Event.note))).all()

    assert {tuple(row) for row in counts} == {
        ("sams import ledger", "ledger.xlsx, 데스크탑(11)", 198),
        ("sams import ledger", "ledger.xlsx, 노트북(12)", 396),
        ("sams import ledger", "ledger.xlsx, 모니터(14)", 588),
    }


# No cell is lost: every cell of every row is found in its asset or in its notes. The expected values are
# computed here independently of the reader under test.

FIELD_OF = {
    "기존번호": "old_asset_number",
    "구매 품의": "purchase_request",
    "비고": "notes",
}
QR = {**dict.fromkeys("oOㅇ○", "있음"), **dict.fromkeys("xX", "없음"), "확인필요": "확인필요"}


def expected_date(cell: Any) -> str | None:
    if isinstance(cell, date):
        return str(cell)
    if isinstance(cell, float):
        return str(date(1899, 12, 30) + timedelta(days=int(cell)))
    numbers = re.fullmatch(r"(\d{4})\D?(\d\d?)\D?(\d\d?)", cell.strip())
    return "{:0>4}-{:0>2}-{:0>2}".format(*numbers.groups()) if numbers else None


def expected_amount(cell: Any) -> str:
    return f"{int(cell)}.00" if isinstance(cell, float) else re.sub(r"\D", "", cell) + ".00"


def is_kept(
    header: str, cell: Any, asset: dict[str, Any], locations: list[str], checked_out_on: str | None
) -> bool:
    """Return whether the value of a cell is in its asset."""
    text = " ".join(str(cell).split())
    if f"{header}: {text}" in (asset["special_notes"] or "").split("\n"):
        return True
    match header:
        case "현 사용자":
            return text == "-" or (asset["holder"] is not None and asset["holder"]["name"] == text)
        case "상태":
            return bool(asset["status"]["name"] == text.strip("[]")) or (
                f"상태: {text.strip('[]')}" in asset["special_notes"]
            )
        case "반출날짜":
            return checked_out_on == expected_date(cell)
        case "구매연일" | "세금계산서 발행일":
            field = "purchase_date" if header == "구매연일" else "tax_invoice_date"
            return bool(asset[field] == expected_date(cell))
        case "구매가":
            return bool(asset["purchase_price"] == expected_amount(cell))
        case "위치 (판교, 대전)":
            return locations[-1] == text
        case "위치 상세":
            return locations[0] == text
        case "MAC 또는 시리얼넘버":
            same = f"시리얼넘버: {text} ("
            return text == "-" or asset["serial_number"] == text or same in (asset["special_notes"] or "")
        case "QR코드 유무":
            return bool(asset["custom_fields"]["qr_label"] == QR[text])
        case "집기품목":
            return text == "전산기기"
        case "상세품목":
            return bool(asset["category"]["name"] == text)
        case "규격/모델명":
            return text == " / ".join(filter(None, (asset["model"]["name"], asset["description"])))
        case "구매처":
            return bool(asset["supplier"]["name"] == text)
        case "특이사항":
            return text in asset["special_notes"].split("\n")
        case _:
            return bool(asset[FIELD_OF[header]] == text)


async def test_ledger_import_loses_no_cell(company: Company, assets: dict[str, dict[str, Any]]) -> None:
    locations = {place["id"]: place for place in await company.everything("/locations")}
    async with company.database.session() as session:
        assignments = await session.execute(
            select(Assignment.asset_id, Assignment.checked_out_at).where(Assignment.checked_in_at.is_(None))
        )
        checked_out_on = {
            str(asset_id): str(checked_out_at.astimezone(SEOUL).date())
            for asset_id, checked_out_at in assignments
        }
    reported = {(finding.sheet, finding.row): finding.text for finding in company.report.findings}

    def path_of(asset: dict[str, Any]) -> list[str]:
        path, place = [], asset["location"] and locations[asset["location"]["id"]]
        while place:
            path.append(place["name"])
            place = place["parent"] and locations[place["parent"]["id"]]
        return path

    lost: list[tuple[Any, ...]] = []
    checked, seen = 0, set[str]()
    book = CalamineWorkbook.from_filelike(io.BytesIO(company.content))
    for sheet in company.report.sheets:
        headers, *rows = book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
        names = [" ".join(str(header).split()) for header in headers]
        for number, row in enumerate(rows, 2):
            tag = str(row[0])
            cells = [(name, cell) for name, cell in zip(names[1:], row[1:], strict=True) if cell != ""]
            checked += len(cells)
            if not tag:
                lost += [cell for cell in cells if str(cell[1]) not in reported[sheet, number]]
            elif tag in seen:
                texts = ", ".join(f"{name}: {cell}" for name, cell in cells)
                line = f"{sheet} {number}행, 같은 자산번호: {texts}"
                lost += [cell for cell in cells if line not in assets[tag]["special_notes"].split("\n")]
            else:
                asset = assets[tag]
                lost += [
                    (tag, *cell)
                    for cell in cells
                    if not is_kept(*cell, asset, path_of(asset), checked_out_on.get(asset["id"]))
                ]
            seen.add(tag)

    assert lost == []
    assert checked > 14_000


async def test_ledger_import_keeps_changed_tags_as_notes(
    company: Company, assets: dict[str, dict[str, Any]]
) -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(company.content))
    sheet = book.get_sheet_by_name("자산번호 변경 리스트")
    _headers, *rows = sheet.to_python(skip_empty_area=False)

    for *_, origin, row, old_tag, new_tag, reason in rows:
        note = (
            f"원본 시트: {origin}, 원본 Row: {row:.0f}, 기존 자산번호: {old_tag},"
            f" 새 자산번호: {new_tag}, 사유: {reason}"
        )
        assert note in assets[str(new_tag)]["special_notes"]


async def test_ledger_import_makes_asset_searchable_by_unique_old_tag(
    company: Company, assets: dict[str, dict[str, Any]], facts: dict[str, Any]
) -> None:
    changed = facts["changed_numbers"]

    assert len(changed) == 3
    assert {tag: assets[tag]["old_asset_number"] for tag in changed.values()} == {
        tag: old for old, tag in changed.items()
    }
    for old, tag in changed.items():
        found = (await company.manager.get(f"/assets/by-tag/{old}")).json()
        assert found["asset_tag"] == tag
