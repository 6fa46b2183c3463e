"""Import of small workbooks, damaged as spreadsheets do it; the expected results are beside them."""

import json
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from src.config import Settings
from src.database import Database, set_audit_actor
from src.errors import ValidationFailed
from src.integrations.ledger import HolderRules, LedgerOptions, read_ledger
from src.models import Role
from src.services.ledger.ledger import LedgerReport, load_ledger
from src.services.seed import seed
from tests.clients import Client, client_of, running
from tests.databases import own_database
from tests.factories import Factory
from tests.services.ledger.ledger_files import Value, workbook

CASES = Path(__file__).parent / "cases"
EXPECTED: dict[str, Any] = json.loads((CASES / "expected.json").read_text(encoding="utf-8"))


class Importer:
    """Imports workbooks with different tags into a database of their own, as a new company does."""

    def __init__(self, database: Database, settings: Settings, manager: Client) -> None:
        self.database, self.settings, self.manager = database, settings, manager

    async def load(self, content: bytes, **options: Any) -> LedgerReport:
        async with self.database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            ledger = read_ledger(content, LedgerOptions(**options))
            return await load_ledger(session, self.settings, ledger, source="ledger.xlsx")

    async def load_case(self, name: str) -> LedgerReport:
        return await self.load((CASES / name).read_bytes())

    async def assets(self, prefix: str) -> dict[str, dict[str, Any]]:
        """Return the assets whose tags begin with a prefix, by tag."""
        page = (await self.manager.get("/assets", params={"limit": "500", "sort": "asset_tag"})).json()
        return {asset["asset_tag"]: asset for asset in page["items"] if asset["asset_tag"].startswith(prefix)}


@pytest.fixture(scope="module")
async def importer(server_url: str, template: str, settings: Settings) -> AsyncIterator[Importer]:
    async with own_database(server_url, template) as url:
        own = Settings(**{**settings.model_dump(), "database_url": url})
        async with running(own) as app:
            async with app.state.database.session() as session:
                await seed(session, settings=own, demo=False)
            make = Factory(app.state.database, own)
            token = await make.access_token(await make.user(role=Role.ADMIN))
            async with client_of(app, token) as manager:
                yield Importer(app.state.database, own, manager)


def findings_at(report: LedgerReport, row: int) -> str:
    return " ".join(
        f"{finding.column} {finding.text} {finding.outcome}"
        for finding in report.findings
        if finding.row == row
    )


async def test_ledger_case_people_are_holders_whatever_their_names(importer: Importer) -> None:
    expected = EXPECTED["people.xlsx"]["holders"]

    report = await importer.load_case("people.xlsx")

    assets = await importer.assets("12-2024-90")
    holders = {tag: (asset["holder"] or {}).get("name") for tag, asset in assets.items()}
    assert holders == expected
    reported = {finding.row for finding in report.findings if finding.severity == "warning"}
    assert reported == {row for row, name in enumerate(expected.values(), 2) if name is None}
    assert "without a holder" in findings_at(report, 12)
    texts = Counter(asset["special_notes"] for asset in assets.values())
    assert texts["현사용자: 김민수 과장"] == texts["현사용자: 회의실\n반출날짜: 2024-03-05"] == 1


async def test_ledger_case_layout_loads_assets_only(importer: Importer) -> None:
    expected = EXPECTED["layout.xlsx"]

    report = await importer.load_case("layout.xlsx")

    assets = await importer.assets("12-2024-91")
    assert list(assets) == expected["assets"]
    assert assets["12-2024-9101"]["special_notes"] == "자산번호 메모: 2023년에 배터리 교체"
    reported = [(finding.sheet, finding.row, finding.text) for finding in report.findings]
    assert ("노트북(12)", 2, "2023년에 배터리 교체") in reported
    assert ("노트북(12)", 4, "합계, 구매가: 5400000") in reported
    assert ("옛 목록(12)", 1, "옛 목록(12)") in reported


async def test_ledger_case_invisible_characters_are_cleaned_and_reported(importer: Importer) -> None:
    expected = EXPECTED["invisible.xlsx"]

    report = await importer.load_case("invisible.xlsx")

    assets = await importer.assets("12-2024-92")
    assert list(assets) == expected["assets"]
    assert {asset["status"]["code"] for asset in assets.values()} == {"stock"}
    assert "(U+2060)" in findings_at(report, 3)
    assert "same asset tag as 노트북(12) row 2" in findings_at(report, 3)
    assert "(U+FEFF): read as 12-2024-9202" in findings_at(report, 4)
    assert "(U+2013): read as 12-2024-9203" in findings_at(report, 5)
    assert "(U+FF11, U+FF12): read as 12-2024-9204" in findings_at(report, 6)

    again = await importer.load_case("invisible.xlsx")
    assert (again.assets_added, again.assets_present) == (0, 4)


async def test_ledger_case_damaged_numbers_are_reported_and_not_taken(importer: Importer) -> None:
    report = await importer.load_case("numbers.xlsx")

    assets = await importer.assets("12-2024-94")
    assert list(assets) == ["12-2024-9400", "12-2024-9401", "12-2024-9403"]
    assert {asset["serial_number"] for asset in assets.values()} == {None}
    assert assets["12-2024-9401"]["special_notes"] == "시리얼넘버: 3.56938E+17"
    assert assets["12-2024-9403"]["location"] is None
    assert "locations" not in report.also_added
    for row, reason in enumerate(
        ("more than 15 digits", "scientific notation", "changed to a date", "a character was lost"), 2
    ):
        assert reason in findings_at(report, row)
    assert {finding.severity for finding in report.findings} == {"warning"}


async def test_ledger_case_dates_are_not_guessed(importer: Importer) -> None:
    expected = EXPECTED["dates.xlsx"]["purchase_date"]

    report = await importer.load_case("dates.xlsx")

    assets = await importer.assets("12-2024-93")
    assert {tag: asset["purchase_date"] for tag, asset in assets.items()} == expected
    reported = {finding.row for finding in report.findings if finding.column == "구매일"}
    assert reported == {
        *(row for row, day in enumerate(expected.values(), 2) if day is None),
        9,  # 2024-03, read as the first of the month
    }


async def test_ledger_case_office_headers_and_statuses(importer: Importer) -> None:
    expected = EXPECTED["office.xlsx"]

    report = await importer.load_case("office.xlsx")

    assets = await importer.assets("A-")
    first = expected["A-0001"]
    assert assets["A-0001"]["name"] == first["name"]
    assert assets["A-0001"]["purchase_date"] == first["purchase_date"]
    assert float(assets["A-0001"]["purchase_price"]) == float(first["purchase_price"])
    assert assets["A-0001"]["holder"]["name"] == first["holder"]
    assert assets["A-0001"]["status"]["kind"] == first["status_kind"]
    assert assets["A-0001"]["custom_fields"] == {"useful_life_years": 3}
    assert assets["A-0002"]["status"]["kind"] == expected["A-0002"]["status_kind"]
    assert assets["A-0003"]["status"]["kind"] == "unavailable"
    assert "불용대기 unknown status" in findings_at(report, 4)


async def test_ledger_import_makes_status_and_holder_agree(importer: Importer) -> None:
    """An asset in stock or disposed of is not held; one that is held is issued, lent or under repair."""
    rows = {
        "12-0-1": ("재고", "빈지훈", "issued", "빈지훈"),
        "12-0-2": ("폐기완료", "빈지훈", "disposed", None),
        "12-0-3": ("대여중", "빈지훈", "loaned", "빈지훈"),
        "12-0-4": ("수리중", "빈지훈", "maintenance", "빈지훈"),
        "12-0-5": ("사용중", "빈지훈", "issued", "빈지훈"),
        "12-0-6": ("사용 중", None, "general", None),
        "12-0-7": (None, "빈지훈", "issued", "빈지훈"),
        "12-0-8": (None, None, "stock", None),
        "12-0-9": ("폐기예정", "빈지훈", "needs_review", "빈지훈"),
        "12-0-10": ("서버실", "5층 서버실", "server_room", None),
        "12-0-11": ("지급", "전산실", "issued", None),
    }
    headers = ["자산번호", "상태", "현사용자", "비고"]
    content = workbook({"노트북(12)": [headers, *([tag, *row[:2]] for tag, row in rows.items())]})

    report = await importer.load(content)
    await importer.load(content)

    assets = await importer.assets("12-0-")
    found = {
        tag: (asset["status"]["code"], (asset["holder"] or {}).get("name")) for tag, asset in assets.items()
    }
    assert found == {tag: row[2:] for tag, row in rows.items()}
    warnings = {finding.row for finding in report.findings if finding.severity == "warning"}
    assert warnings == {2, 3, 10, 12}
    # Repair is entered while the asset is held, as in the application.
    history = f"/assets/{assets['12-0-4']['id']}/history"
    events = (await importer.manager.get(history)).json()["items"]
    assert [event["action"] for event in events][-1] == "asset.created"
    assert events[0]["action"] == "asset.updated"
    assert events[0]["note"] == "ledger.xlsx, 노트북(12)"


async def test_ledger_import_restores_status_for_review(importer: Importer) -> None:
    def content(tag: str) -> bytes:
        return workbook({"노트북(12)": [["자산번호", "상태", "비고"], [tag, "폐기예정", None]]})

    await importer.load(content("12-1-1"))
    status = (await importer.manager.get("/statuses", params={"code": "needs_review"})).json()["items"][0]
    in_review = (await importer.manager.get("/assets", params={"status": "needs_review"})).json()["items"]
    for asset in in_review:
        await importer.manager.patch(f"/assets/{asset['id']}", json={"status": "lost"})
    assert (await importer.manager.delete(f"/statuses/{status['id']}")).status_code == 204

    await importer.load(content("12-1-2"))

    assert (await importer.assets("12-1-"))["12-1-2"]["status"]["id"] == status["id"]


async def test_ledger_import_recognizes_places_and_stated_persons(importer: Importer) -> None:
    await importer.manager.post("/departments", json={"name": "품질보증그룹"})
    headers = ["자산번호", "상태", "현사용자", "위치", "위치상세"]
    texts = [
        "자산창고",
        "pg-rnd",
        "품질보증그룹",
        "옥상",
        "본관 1층",
        "온실",
        "외주 인력",
        "탁 지훈",
        "탁지훈",
    ]
    rows = [[f"12-2-{n}", "일반장비", text, None, None] for n, text in enumerate(texts)]
    rows.append(["12-2-9", "일반장비", None, "판교", "옥상"])

    report = await importer.load(
        workbook({"노트북(12)": [headers, *rows]}),
        holders=HolderRules(persons=["본관 1층"], not_persons=["외주인력"]),
    )

    assets = await importer.assets("12-2-")
    holders = [(assets[f"12-2-{n}"]["holder"] or {}).get("name") for n in range(9)]
    assert holders == [None, None, None, None, "본관 1층", "온실", None, "탁 지훈", "탁 지훈"]
    assert assets["12-2-7"]["holder"]["id"] == assets["12-2-8"]["holder"]["id"]
    assert "read as 탁 지훈" in findings_at(report, 10)
    assert report.also_added["users"] == 3


async def test_ledger_import_gives_next_numbers_to_rows_without_tag(importer: Importer) -> None:
    headers = ["자산번호", "상태", "현사용자", "구매일", "시리얼넘버"]
    content = workbook(
        {
            "노트북(12)": [
                headers,
                ["SRS-12-2024-0001", "재고", None, "2024-01-05", None],
                [None, "[지급장비]", "황지우", "2024-02-01", None],
                [None, "[지급장비]", "황지우", "2024-02-01", None],
                [None, "재고", None, "2024-03-01", "SN-9"],
                [None, None, "작성자 황지우", None, None],
                ["합계", None, None, None, 3.0],
                [None, "합계", None, None, 3.0],
            ]
        }
    )

    refused = await importer.load(content)
    numbered = await importer.load(content, number_rows_without_tag=True)
    again = await importer.load(content, number_rows_without_tag=True)

    assert (refused.assets_added, refused.rows_numbered, refused.rows_without_tag) == (1, 0, 4)
    assert (numbered.assets_added, numbered.rows_numbered, numbered.rows_without_tag) == (3, 3, 1)
    assert (again.assets_added, again.rows_numbered, again.assets_present) == (0, 0, 4)
    assets = await importer.assets("SRS-12-2024-")
    assert {tag: asset["serial_number"] for tag, asset in assets.items()} == {
        **{f"SRS-12-2024-000{n}": None for n in (1, 2, 3)},
        "SRS-12-2024-0004": "SN-9",
    }
    assert assets["SRS-12-2024-0002"]["holder"]["name"] == "황지우"
    assert "given the next number SRS-12-2024-0002" in findings_at(numbered, 3)
    assert [f.outcome for f in again.findings if "left unchanged" in f.outcome] == []


async def test_ledger_import_reads_category_department_and_disposal_date(importer: Importer) -> None:
    await importer.manager.post("/departments", json={"name": "구매 1실", "name_en": "Purchasing"})
    headers = ["관리번호", "분류", "상태", "사용자", "부서", "폐기일", "설치장소"]
    rows = [
        ["Q-1", "노트북", "지급장비", "금나래", "신설 부서", None, "옥탑"],
        ["Q-2", "Desktop", "지급장비", "금나래", "다른 부서", None, None],
        ["Q-3", "14", "지급장비", "설아름", "purchasing", None, None],
        ["Q-4", "노트북", "폐기완료", "설아름", "구매1실", "2024.3.5", None],
        ["Q-5", "노트북", "재고", None, "신설부서", "조만간", None],
    ]
    content = workbook({"목록": [headers, *rows]})

    report = await importer.load(content)
    again = await importer.load(content)

    assets = await importer.assets("Q-")
    assert [assets[f"Q-{n}"]["category"]["code"] for n in range(1, 6)] == ["12", "11", "14", "12", "12"]
    assert assets["Q-1"]["location"]["name"] == "옥탑"
    assert assets["Q-4"]["custom_fields"] == {"disposed_on": "2024-03-05"}
    assert [assets[f"Q-{n}"]["special_notes"] for n in (1, 2, 3)] == [None, "부서: 다른 부서", None]
    assert assets["Q-4"]["special_notes"] == "현 사용자: 설아름\n부서: 구매1실"
    assert assets["Q-5"]["special_notes"] == "폐기일: 조만간\n부서: 신설부서"
    users = {}
    for name in ("금나래", "설아름"):
        [user] = (await importer.manager.get("/users", params={"name": name})).json()["items"]
        users[name] = user["department"]["name"]
    assert users == {"금나래": "신설 부서", "설아름": "구매 1실"}
    assert report.also_added["departments"] == 1
    assert "another department in 목록 row 2" in findings_at(report, 3)
    assert (again.assets_added, again.assets_present) == (0, 5)
    assert not [finding for finding in again.findings if "left unchanged" in finding.outcome]

    with pytest.raises(ValidationFailed, match="no category with the name 우주선"):
        await importer.load(workbook({"목록": [headers, ["Q-6", "우주선", "재고"]]}))


async def test_ledger_import_hands_out_no_asset_with_unreadable_status(importer: Importer) -> None:
    headers = ["자산번호", "상태", "비고"]
    texts: list[Value] = ["재\ufffd", "#REF!", True, "Àç°í", "-", "ＳＴＯＣＫ"]
    rows: list[list[Value]] = [[f"12-3-{n}", text, None] for n, text in enumerate(texts)]
    report = await importer.load(workbook({"노트북(12)": [headers, *rows]}))

    assets = await importer.assets("12-3-")
    codes = [assets[f"12-3-{n}"]["status"]["code"] for n in range(len(texts))]
    assert codes == [*["needs_review"] * 4, "stock", "stock"]
    assert assets["12-3-3"]["special_notes"] == "상태: Àç°í"
    assert "wrong encoding (재고)" in findings_at(report, 5)
