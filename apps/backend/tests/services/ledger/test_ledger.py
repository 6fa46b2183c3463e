"""Import of a ledger into the database, and its command."""

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select
from typer.testing import CliRunner, Result

from src.commands.app import app
from src.config import Settings, get_settings
from src.database import Database, set_audit_actor
from src.errors import ValidationFailed
from src.integrations.ledger import read_ledger
from src.models import Asset, Assignment, Event, User
from src.services.ledger.ledger import LedgerReport, load_ledger
from tests.clients import Client
from tests.factories import Factory
from tests.services.ledger.ledger_files import Value, laptops, workbook


class Loader:
    """Imports rows of laptops with unique tags into the test database."""

    def __init__(self, database: Database, settings: Settings, make: Factory) -> None:
        self.database, self.settings, self.make = database, settings, make

    def tag(self) -> str:
        return f"12-{self.make.code()}"

    async def load(self, *rows: dict[str, Value]) -> LedgerReport:
        return await self.load_file(laptops(*({"상태": "재고", "비고": None, **row} for row in rows)))

    async def load_file(
        self, content: bytes, progress: Callable[[int], None] = lambda _count: None
    ) -> LedgerReport:
        async with self.database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            return await load_ledger(
                session, self.settings, read_ledger(content), source="ledger.xlsx", progress=progress
            )

    async def events(self) -> int:
        async with self.database.session() as session:
            return await session.scalar(select(func.count()).select_from(Event)) or 0


@pytest.fixture
def loader(database: Database, settings: Settings, make: Factory) -> Loader:
    return Loader(database, settings, make)


async def by_tag(client: Client, tag: str) -> dict[str, Any]:
    answer = await client.get(f"/assets/by-tag/{tag}")
    assert answer.status_code == 200, answer.text
    asset: dict[str, Any] = answer.json()
    return asset


def findings_of(report: LedgerReport) -> list[tuple[str | None, str, str]]:
    return [(finding.column, finding.text, finding.outcome) for finding in report.findings]


async def test_import_creates_asset_with_references(loader: Loader, manager: Client) -> None:
    tag, name = loader.tag(), loader.make.name("Supplier")

    report = await loader.load(
        {
            "자산번호": tag,
            "현 사용자": "류도윤",
            "반출날짜": "20200925",
            "상태": "[지급장비]",
            "위치": "판교",
            "위치 상세": "연구동 2F",
            "QR코드 유무": "ㅇ",
            "구매연일": "2020.09.22",
            "구매가": "3,529,000원",
            "규격/모델명": f"Dell Latitude {tag} / 옵션: RAM 64GB",
            "구매처": name,
            "특이사항": "반납 시 초기화 필요",
            "이전 사용자 1": "장예준",
        }
    )

    asset = await by_tag(manager, tag)
    assert report.assets_added == 1
    assert asset["name"] == asset["model"]["name"] == f"Dell Latitude {tag}"
    assert asset["model"]["manufacturer"]["name"] == "Dell"
    assert (asset["status"]["code"], asset["category"]["code"]) == ("issued", "12")
    assert (asset["location"]["name"], asset["supplier"]["name"]) == ("연구동 2층", name)
    assert (asset["purchase_date"], asset["purchase_price"]) == ("2020-09-22", "3529000")
    assert (asset["currency"], asset["requestable"]) == ("KRW", False)
    assert asset["description"] == "옵션: RAM 64GB"
    assert asset["special_notes"] == "반납 시 초기화 필요\n이전 사용자 1: 장예준"
    assert asset["custom_fields"] == {"qr_label": "있음"}
    assert (asset["holder"]["type"], asset["holder"]["name"]) == ("user", "류도윤")
    async with loader.database.session() as session:
        assignment = (
            await session.scalars(select(Assignment).where(Assignment.asset_id == UUID(asset["id"])))
        ).one()
    assert assignment.checked_out_at.isoformat() == "2020-09-24T15:00:00+00:00"  # midnight in Seoul
    assert assignment.checked_in_at is None


async def test_import_is_recorded_in_history(loader: Loader, manager: Client) -> None:
    tag = loader.tag()
    await loader.load({"자산번호": tag, "현 사용자": "류도윤", "상태": "지급장비"})

    asset = await by_tag(manager, tag)
    events = (await manager.get(f"/assets/{asset['id']}/history")).json()["items"]

    assert [(event["action"], event["note"]) for event in events] == [
        ("asset.checked_out", "반출날짜 없음"),
        ("asset.created", "ledger.xlsx, 노트북(12)"),
    ]
    assert asset["holder"].pop("name_en") is None
    assert events[0]["changes"] == {"holder": [None, asset["holder"]]}
    assert {event["actor"]["name"] for event in events} == {"tests"}


async def test_import_makes_loan_assets_requestable(loader: Loader, manager: Client) -> None:
    tag = loader.tag()
    await loader.load({"자산번호": tag, "상태": "대여용"})

    asset = await by_tag(manager, tag)
    assert (asset["status"]["code"], asset["requestable"]) == ("loaned", True)


async def test_import_again_changes_nothing(loader: Loader) -> None:
    row: dict[str, Value] = {
        "자산번호": loader.tag(),
        "상태": "임대",
        "현 사용자": "한소율",
        "위치": "판교",
        "위치 상세": "옥상",
        "시리얼넘버": loader.make.code(),
        "QR코드 유무": "?",
        "구매연일": "2022",
        "구매가": "1,000",
        "규격/모델명": "iMac 24 M3",
    }
    await loader.load(row)
    before = await loader.events()

    report = await loader.load(row)

    assert await loader.events() == before
    assert (report.assets_added, report.assets_present, report.also_added) == (0, 1, {})
    assert not [outcome for _, _, outcome in findings_of(report) if "left unchanged" in outcome]


async def test_import_fits_statuses_to_holders(loader: Loader, manager: Client) -> None:
    tags = [loader.tag() for _ in range(4)]
    statuses = ("재고", "대여용", "불용", "수리중")

    rows: list[dict[str, Value]] = [
        {"자산번호": tag, "현 사용자": "한소율", "상태": status}
        for tag, status in zip(tags, statuses, strict=True)
    ]

    report = await loader.load(*rows)

    found = [await by_tag(manager, tag) for tag in tags]
    assert [(asset["status"]["name"], asset["holder"] is not None) for asset in found] == [
        *(("지급장비", True), ("대여용", True), ("불용", False), ("수리중", True)),
    ]
    assert "사용자: 한소율" in found[2]["special_notes"]
    assert ("상태", "재고", "held, so set to 지급장비: kept in the special notes") in findings_of(report)


async def test_import_reports_differences_of_existing_asset(loader: Loader, manager: Client) -> None:
    tag = loader.tag()
    await loader.load({"자산번호": tag, "구매가": "1,000", "현 사용자": "한소율", "상태": "지급장비"})
    before = await by_tag(manager, tag)

    report = await loader.load(
        {"자산번호": tag, "구매가": "2,000", "현 사용자": "조서현B", "상태": "재고", "비고": "새 가방"}
    )

    assert await by_tag(manager, tag) == before
    assert findings_of(report) == [
        ("상태", "재고", "held, so set to 지급장비: kept in the special notes"),
        ("purchase_price", "2000", "the asset has 1000: left unchanged"),
        ("notes", "새 가방", "the asset has none: left unchanged"),
        ("special_notes", "상태: 재고", "the asset has none: left unchanged"),
        ("holder", "조서현B", "the asset has 한소율: left unchanged"),
    ]


async def test_import_reports_price_in_other_currency(loader: Loader, manager: Client) -> None:
    tag = loader.tag()
    await loader.load({"자산번호": tag, "구매가": "1,000"})
    asset = await by_tag(manager, tag)
    await manager.patch(f"/assets/{asset['id']}", json={"currency": "USD"})

    with_price = await loader.load({"자산번호": tag, "구매가": "1,000"})
    without_price = await loader.load({"자산번호": tag})

    assert ("currency", "KRW", "the asset has USD: left unchanged") in findings_of(with_price)
    assert "currency" not in {name for name, _, _ in findings_of(without_price)}


async def test_import_leaves_deleted_asset(loader: Loader, manager: Client) -> None:
    tag = loader.tag()
    await loader.load({"자산번호": tag})
    asset = await by_tag(manager, tag)
    await manager.delete(f"/assets/{asset['id']}")

    report = await loader.load({"자산번호": tag, "구매가": "1,000"})

    assert (await manager.get(f"/assets/by-tag/{tag}")).status_code == 404
    assert findings_of(report) == [("자산번호", tag, "the asset is deleted: left unchanged")]


async def test_import_adds_only_new_tags(loader: Loader) -> None:
    first, second = loader.tag(), loader.tag()
    await loader.load({"자산번호": first})

    report = await loader.load({"자산번호": first.upper()}, {"자산번호": second})

    assert (report.assets_added, report.assets_present) == (1, 1)


async def test_import_finds_active_holder_by_name(loader: Loader, manager: Client) -> None:
    existing = await loader.make.user(name="남궁도담")
    await loader.make.user(name="남궁도담")
    await loader.make.user(name="남궁하람", is_active=False)
    tags = [loader.tag() for _ in range(3)]

    report = await loader.load(
        {"자산번호": tags[0], "현 사용자": "남궁도담"},
        {"자산번호": tags[1], "현 사용자": "남궁도담B"},
        {"자산번호": tags[2], "현 사용자": "남궁하람"},
    )

    holders = [(await by_tag(manager, tag))["holder"] for tag in tags]
    assert holders[0]["id"] == str(existing.id)
    assert [holder["name"] for holder in holders] == ["남궁도담", "남궁도담B", "남궁하람"]
    assert report.also_added["users"] == 2
    new = (await manager.get(f"/users/{holders[2]['id']}")).json()
    assert (new["email"], new["role"], new["is_active"]) == (None, "employee", True)


async def test_import_clears_serial_number_of_another_asset(loader: Loader, manager: Client) -> None:
    serial = loader.make.code()
    owner, tag = await loader.make.asset(serial_number=serial), loader.tag()

    report = await loader.load({"자산번호": tag, "시리얼넘버": serial.upper()})

    asset = await by_tag(manager, tag)
    assert asset["serial_number"] is None
    assert asset["special_notes"] == f"시리얼넘버: {serial.upper()} ({owner.asset_tag}의 것과 같음)"
    assert [column for column, _, _ in findings_of(report)] == ["시리얼넘버"]


async def test_import_finds_status_by_name_and_keeps_unknown_one_as_note(
    loader: Loader, manager: Client
) -> None:
    own = await loader.make.status()
    tags = [loader.tag() for _ in range(4)]

    report = await loader.load(
        {"자산번호": tags[0], "상태": f"[{own.name}]"},
        {"자산번호": tags[1], "상태": "[수리중]"},
        {"자산번호": tags[2], "상태": "행방불명"},
        {"자산번호": tags[3], "상태": None},
    )

    assets = [await by_tag(manager, tag) for tag in tags]
    assert [asset["status"]["code"] for asset in assets] == [
        *(own.code, "maintenance", "needs_review", "stock")
    ]
    assert assets[2]["status"]["kind"] == "unavailable"
    assert [asset["special_notes"] for asset in assets] == [None, None, "상태: 행방불명", None]
    assert findings_of(report) == [
        ("상태", "행방불명", "unknown status, set to 확인필요: kept in the special notes"),
        ("상태", "", "no status: set to 재고"),
    ]


async def test_import_finds_or_adds_locations_by_site(loader: Loader, manager: Client) -> None:
    site = loader.make.name("Site")
    tags = [loader.tag() for _ in range(4)]

    report = await loader.load(
        {"자산번호": tags[0], "위치": "대전", "위치 상세": "자산창고"},
        {"자산번호": tags[1], "위치": site, "위치 상세": "1층"},
        {"자산번호": tags[2], "위치": site, "위치 상세": "1F"},
        {"자산번호": tags[3], "위치": None, "위치 상세": "어딘가"},
    )

    assets = [await by_tag(manager, tag) for tag in tags]
    store = (await manager.get("/locations", params={"code": "DJ-STORAGE"})).json()["items"][0]
    assert assets[0]["location"]["id"] == store["id"]
    assert assets[1]["location"] == assets[2]["location"]
    assert assets[1]["location"]["name"] == "1층"
    parent = (await manager.get(f"/locations/{assets[1]['location']['id']}")).json()["parent"]
    assert parent["name"] == site
    assert (assets[3]["location"], assets[3]["special_notes"]) == (None, "위치 상세: 어딘가")
    assert report.also_added == {"locations": 2}


async def test_import_keeps_check_out_in_future_as_note(loader: Loader, manager: Client) -> None:
    """Otherwise the asset could not be checked in before that day."""
    tag = loader.tag()
    day = (datetime.now(UTC) + timedelta(days=400)).date()

    await loader.load({"자산번호": tag, "상태": "지급장비", "현 사용자": "한소율", "반출날짜": day})

    asset = await by_tag(manager, tag)
    assert asset["special_notes"] == f"반출날짜: {day}"
    async with loader.database.session() as session:
        assignment = (
            await session.scalars(select(Assignment).where(Assignment.asset_id == UUID(asset["id"])))
        ).one()
    assert assignment.checked_out_at <= datetime.now(UTC)


async def test_import_keeps_item_that_differs_from_category_as_note(loader: Loader, manager: Client) -> None:
    tags = [loader.tag() for _ in range(2)]
    await loader.load(
        {"자산번호": tags[0], "상세품목": "울트라북", "집기품목": "사무기기", "규격/모델명": "iMac 24 M3"},
        {"자산번호": tags[1], "상세품목": "울트라북", "집기품목": "전산기기", "규격/모델명": None},
    )

    assets = [await by_tag(manager, tag) for tag in tags]
    assert [asset["name"] for asset in assets] == ["iMac 24 M3", "울트라북"]
    assert [asset["special_notes"] for asset in assets] == ["집기품목: 사무기기\n상세품목: 울트라북", None]


async def test_import_keeps_unusual_characters(loader: Loader, manager: Client) -> None:
    tag = loader.tag()
    unusual = "🖥️ \u202eעברית\u202c <b>&amp;</b> '); DROP TABLE assets; -- \\x00 %s \x07 ﷺ"

    await loader.load({"자산번호": tag, "비고": unusual, "시리얼넘버": f"{tag} é".upper()})

    asset = await by_tag(manager, tag)
    assert asset["notes"] == unusual.replace("\x07", "")
    assert asset["serial_number"] == f"{tag} é".upper()


async def test_next_asset_tags_skip_imported_tags(loader: Loader, manager: Client, make: Factory) -> None:
    category = await make.category()
    tag = f"SRS-{category.code}-2024-0001"
    await loader.load({"자산번호": tag})

    created = await manager.post(
        "/assets", json={"name": "a", "category_id": str(category.id), "purchase_date": "2024-01-01"}
    )

    assert created.json()["asset_tag"] == f"SRS-{category.code}-2024-0002"


async def test_import_refuses_unknown_category(loader: Loader) -> None:
    before = await loader.events()

    with pytest.raises(ValidationFailed, match=r"no category with the code 99 \(sheet 우주선\(99\)\)"):
        await loader.load_file(
            workbook({"우주선(99)": [["자산번호", "상태", "비고"], [loader.tag(), "재고", None]]})
        )

    assert await loader.events() == before


async def test_failed_import_leaves_nothing(loader: Loader) -> None:
    tags = [loader.tag() for _ in range(2)]
    headers = ["자산번호", "상태", "현 사용자"]
    content = workbook(
        {
            "노트북(12)": [headers, [tags[0], "재고", "황지우"]],
            "모니터(14)": [headers, [tags[1], "재고", None]],
        }
    )
    before = await loader.events()

    def interrupt(count: int) -> None:
        if count:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        await loader.load_file(content, interrupt)

    assert await loader.events() == before
    async with loader.database.session() as session:
        assert (await session.scalars(select(Asset).where(Asset.asset_tag.in_(tags)))).all() == []


async def test_concurrent_imports_are_serialized(loader: Loader) -> None:
    rows: list[dict[str, Value]] = [{"자산번호": loader.tag(), "현 사용자": "도하린"} for _ in range(20)]

    reports = await asyncio.gather(loader.load(*rows), loader.load(*rows))

    assert sorted(report.assets_added for report in reports) == [0, 20]
    async with loader.database.session() as session:
        assert len((await session.scalars(select(User).where(User.name == "도하린"))).all()) == 1


# The command


@pytest.fixture
def sams(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[CliRunner]:
    """Return a runner of the command on the test database."""
    for name in ("database_url", "redis_url"):
        monkeypatch.setenv(name.upper(), getattr(settings, name).get_secret_value())
    get_settings.cache_clear()
    yield CliRunner()
    get_settings.cache_clear()


async def run(sams: CliRunner, *arguments: str | Path) -> Result:
    # In a thread, because the command runs its own event loop.
    return await asyncio.to_thread(sams.invoke, app, [str(argument) for argument in arguments])


async def test_import_command_reports_the_same_in_dry_run(
    loader: Loader, sams: CliRunner, tmp_path: Path
) -> None:
    file = tmp_path / "old ledger.xlsx"
    file.write_bytes(laptops({"자산번호": loader.tag(), "상태": "[재고]", "구매연일": "미상"}))
    before = await loader.events()

    dry = await run(sams, "import", "ledger", file, "--dry-run", "--json")
    after_dry = await loader.events()
    actual = await run(sams, "import", "ledger", file, "--json")
    again = await run(sams, "import", "ledger", file)

    assert [result.exit_code for result in (dry, actual, again)] == [0, 0, 0], (dry, actual, again)
    assert after_dry == before
    assert await loader.events() > before
    assert json.loads(dry.stdout) | {"dry_run": False} == json.loads(actual.stdout)
    assert json.loads(actual.stdout)["findings"] == [
        {
            "sheet": "노트북(12)",
            "row": 2,
            "column": "구매연일",
            "text": "미상",
            "outcome": "not a date: kept in the special notes",
            "severity": "warning",
        }
    ]
    assert "노트북(12) row 2, 구매연일: '미상': not a date: kept in the special notes" in again.stdout
    assert "0 assets were added, 1 existed already" in again.stdout


async def test_import_command_numbers_rows_and_follows_statements_about_holders(
    loader: Loader, manager: Client, sams: CliRunner, tmp_path: Path
) -> None:
    file, tags = tmp_path / "ledger.xlsx", [loader.tag() for _ in range(3)]
    rows: list[dict[str, Value]] = [
        {"자산번호": tag, "상태": "일반장비", "현 사용자": text, "비고": None}
        for tag, text in zip([*tags, None], ["전시회", "외주 인력", "공용", None], strict=True)
    ]
    file.write_bytes(laptops(*rows[:3], {**rows[3], "비고": loader.make.code()}))

    options = ("--rows-without-tag", "number", "--person", "전시회", "--not-person", "외주 인력", "--json")
    result = await run(sams, "import", "ledger", file, *options)

    report = json.loads(result.stdout)
    assert (report["assets_added"], report["rows_numbered"], report["rows_without_tag"]) == (4, 1, 0)
    holders = [(await by_tag(manager, tag))["holder"] for tag in tags]
    assert [holder and holder["name"] for holder in holders] == ["전시회", None, None]


async def test_import_command_takes_words_for_no_holder_from_settings(
    loader: Loader, manager: Client, sams: CliRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEDGER_NO_HOLDER_WORDS", "비어 있음, spare*")
    file, tags = tmp_path / "ledger.xlsx", [loader.tag() for _ in range(3)]
    texts = ["비어있음", "Spare 3", "공용"]
    rows: list[dict[str, Value]] = [
        {"자산번호": tag, "상태": "일반장비", "현 사용자": text}
        for tag, text in zip(tags, texts, strict=True)
    ]
    file.write_bytes(laptops(*rows))

    assert (await run(sams, "import", "ledger", file)).exit_code == 0

    holders = [(await by_tag(manager, tag))["holder"] for tag in tags]
    assert [holder and holder["name"] for holder in holders] == [None, None, "공용"]


async def test_import_command_refuses_other_files(sams: CliRunner, tmp_path: Path) -> None:
    file = tmp_path / "ledger.xlsx"
    file.write_bytes(b"hello")

    result = await run(sams, "import", "ledger", file)

    assert (result.exit_code, result.stdout) == (1, "")
    assert isinstance(result.exception, ValidationFailed)
    assert "not an Excel workbook" in str(result.exception)
