"""Exchange rates: import in the layout of the ECB, and the comparison of prices in approval rules."""

from datetime import datetime, timedelta
from itertools import count
from typing import Any

import httpx
import pytest

from src.config import Settings
from src.integrations import exchange_rate_files
from src.models import ExchangeRate
from src.services.exchange_rates import exchange_rates
from tests.clients import Client, problem
from tests.factories import Factory

pytestmark = pytest.mark.usefixtures("clear_approval_rules")

HISTORY = """Date,USD,JPY,BGN,KRW,
2026-11-27,1.0582,163.2,N/A,1523.09,
2026-11-26,1.0500,162.9,1.9558,1520.5,
"""
DAY = "Date, USD, JPY, KRW, \n28 November 2026, 1.0600, 164.00, 1530.00, \n"


async def send_csv(client: Client, content: str | bytes, **parameters: str) -> httpx.Response:
    headers = {"Content-Type": "text/csv; charset=utf-8"}
    return await client.post("/exchange-rates/import", content=content, headers=headers, params=parameters)


async def rates_of(client: Client, **parameters: str) -> dict[tuple[str, str], str]:
    items = (await client.get("/exchange-rates", params={"limit": "500", **parameters})).json()["items"]
    return {(item["effective_on"], item["currency"]): item["rate"] for item in items}


async def test_exchange_rate_import_reads_both_layouts_of_the_ecb(
    admin: Client, employee: Client, make: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_rates, "BATCH_SIZE", 3)
    base = make.currency()
    first = await send_csv(admin, HISTORY, base_currency=base)
    again = await send_csv(admin, "\ufeff" + HISTORY.replace("163.2", "163.25"), base_currency=base)
    of_day = await send_csv(admin, DAY, base_currency=base, source="ECB 15:00")

    assert (first.status_code, first.json()) == (200, {"added": 7, "changed": 0, "unchanged": 0})
    assert again.json() == {"added": 0, "changed": 1, "unchanged": 6}
    assert of_day.json() == {"added": 3, "changed": 0, "unchanged": 0}
    # Every user reads them.
    assert await rates_of(employee, base_currency=base) == {
        ("2026-11-27", "USD"): "1.0582",
        ("2026-11-27", "JPY"): "163.25",
        ("2026-11-27", "KRW"): "1523.09",
        ("2026-11-26", "USD"): "1.0500",
        ("2026-11-26", "JPY"): "162.9",
        ("2026-11-26", "BGN"): "1.9558",
        ("2026-11-26", "KRW"): "1520.5",
        ("2026-11-28", "USD"): "1.0600",
        ("2026-11-28", "JPY"): "164.00",
        ("2026-11-28", "KRW"): "1530.00",
    }
    [yen] = (
        await admin.get(
            "/exchange-rates", params={"base_currency": base, "currency": "JPY", "effective_on": "2026-11-27"}
        )
    ).json()["items"]
    events = (await admin.get("/events", params={"entity_id": yen["id"]})).json()["items"]
    assert [event["action"] for event in events] == ["exchange_rate.updated", "exchange_rate.created"]
    assert events[0]["changes"] == {"rate": ["163.2", "163.25"]}
    assert yen["source"] == "ECB"


@pytest.mark.parametrize(
    ("content", "pointers"),
    [
        ("Date,USD\n2026-11-27,-1\n2026-11-26,abc\n", ["/2/USD", "/3/USD"]),
        ("Date,USD\n27.11.2026,1\n", ["/2/Date"]),
        ("Date,USD\n2026-11-27,1\n2026-11-27,2\n", ["/3/Date"]),
        ("Date,USD,usd,USD\n2026-11-27,1,1,1\n", ["/1/usd", "/1/USD"]),
        ("Date,USD\n2026-11-27,1,2\n", ["/2"]),
        ("Date,USD\n2026-11-27,NaN\n", ["/2/USD"]),
        ("Date,USD\n2026-11-27,1e-11\n", ["/2/USD"]),
        ("Currency,USD\n2026-11-27,1\n", ["/1"]),
        ("Date,USD\n2026-11-27,N/A\n", [""]),
        ("", ["/1"]),
    ],
)
async def test_exchange_rate_import_reports_each_cell_and_imports_nothing(
    admin: Client, make: Factory, content: str, pointers: list[str]
) -> None:
    base = make.currency()
    refused = await send_csv(admin, content, base_currency=base)

    assert refused.status_code == 422, refused.text
    assert [error["pointer"] for error in problem(refused)["errors"]] == pointers
    assert await rates_of(admin, base_currency=base) == {}


async def test_exchange_rate_import_takes_file_larger_than_other_bodies(
    admin: Client, make: Factory, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole history of the ECB has 41 currencies, many withdrawn by now, and about 2.5 MB."""
    withdrawn = ("BGN", "CYP", "EEK", "HRK", "LTL", "LVL", "MTL", "ROL", "SIT", "SKK", "TRL")
    base = make.currency()
    file = f"Date,USD,{','.join(withdrawn)},\n1999-01-04,1.1789,{'2.5,' * len(withdrawn)}\n"
    file += ("," * 99 + "\n") * (settings.max_body_bytes // 100 + 1)

    imported = await send_csv(admin, file, base_currency=base)
    refused = await send_csv(admin, "x" * (settings.max_exchange_rate_file_bytes + 1), base_currency=base)

    assert len(file) > settings.max_body_bytes
    assert imported.json() == {"added": 12, "changed": 0, "unchanged": 0}
    assert (refused.status_code, problem(refused)["code"]) == (413, "payload_too_large")


@pytest.mark.parametrize("code", ["XYZ", "usd", "EURO", ""])
async def test_unknown_currency_is_refused(admin: Client, make: Factory, code: str) -> None:
    """A typing error would be a currency of its own, without a rate to any other."""
    rate = {"base_currency": code, "currency": "KRW", "effective_on": "2026-11-27", "rate": "1391.5"}
    asset = {"name": "서버", "category_id": str((await make.category()).id), "currency": code}
    rule = {
        "name": "고가",
        "minimum_price": "1",
        "currency": code,
        "steps": [{"decided_by": "role", "role": "admin"}],
    }

    refused = [
        await admin.post("/exchange-rates", json=rate),
        await admin.post("/assets", json=asset),
        await admin.post("/approval-rules", json=rule),
        await admin.post("/licenses", json={"name": "CAD", "purchase_price": "1", "currency": code}),
    ]
    file = await send_csv(admin, f"Date,{code}x\n2026-11-27,1\n")

    for answer in refused:
        assert answer.status_code == 422
        assert any(error["pointer"].endswith("currency") for error in problem(answer)["errors"])
    assert [error["pointer"] for error in problem(file)["errors"]] == [f"/1/{code}x"]


async def test_exchange_rate_without_source_was_entered_manually(admin: Client, make: Factory) -> None:
    rate = {"base_currency": make.currency(), "currency": "KRW", "effective_on": "2026-11-27", "rate": "1"}
    created = await admin.post("/exchange-rates", json=rate)
    assert (created.status_code, created.json()["source"]) == (201, "manual")


async def test_exchange_rate_import_refuses_other_requests(
    admin: Client, manager: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_rate_files, "MAX_RATES", 6)
    too_long = await send_csv(admin, HISTORY)
    as_json = await admin.post("/exchange-rates/import", json={})
    broken = await send_csv(admin, b"Date,\xff\xfe\n")

    assert "at most 6 rates" in problem(too_long)["errors"][0]["message"]
    assert (as_json.status_code, problem(as_json)["code"]) == (415, "unsupported_media_type")
    assert (broken.status_code, problem(broken)["code"]) == (422, "validation_error")
    assert (await send_csv(manager, HISTORY)).status_code == 403


async def test_exchange_rate_of_same_day_is_refused(admin: Client, make: Factory) -> None:
    rate = {
        "base_currency": make.currency(),
        "currency": "KRW",
        "effective_on": "2026-11-27",
        "rate": "1391.5",
        "source": "하나은행",
    }
    created = await admin.post("/exchange-rates", json=rate)
    twice = await admin.post("/exchange-rates", json=rate)
    same = await admin.post("/exchange-rates", json=rate | {"currency": rate["base_currency"]})
    invalid = [
        await admin.post("/exchange-rates", json=rate | {"rate": wrong}) for wrong in ("0", "-1", "1e10")
    ]

    assert created.status_code == 201
    assert (twice.status_code, problem(twice)["errors"][0]["pointer"]) == (409, "/effective_on")
    assert problem(same)["errors"][0]["pointer"] == "/currency"
    assert [problem(answer)["errors"][0]["pointer"] for answer in invalid] == ["/rate"] * 3


# Approval rules


class Shop:
    """A category with an approval rule of two steps from a price; without a match there is one step."""

    def __init__(self, admin: Client, make: Factory, category_id: str) -> None:
        self.admin, self.make, self.category_id = admin, make, category_id
        self._positions = count(1)

    async def add_rule(self, minimum: str, currency: str, steps: int = 2) -> None:
        rule = {
            "name": self.make.name("Rule"),
            "category_id": self.category_id,
            "position": next(self._positions),
            "minimum_price": minimum,
            "currency": currency,
            "steps": [{"decided_by": "role", "role": "admin"}] * steps,
        }
        assert (await self.admin.post("/approval-rules", json=rule)).status_code == 201

    async def request(self, client: Client, price: Any, currency: str) -> dict[str, Any]:
        """Request a new asset of a price."""
        asset = await self.make.asset(
            category_id=self.category_id, requestable=True, purchase_price=price, currency=currency
        )
        return await self.request_subject(client, asset_id=str(asset.id))

    async def request_subject(self, client: Client, **subject: str) -> dict[str, Any]:
        answer = await client.post("/workflows", json={"type": "checkout", "reason": "필요", **subject})
        assert answer.status_code == 201, answer.text
        created: dict[str, Any] = answer.json()
        return created

    async def add_rate(self, base: str, currency: str, rate: str, days_ago: int = 0) -> None:
        day = datetime.now(self.make.settings.zone).date() - timedelta(days=days_ago)
        await self.make.save(
            ExchangeRate(
                base_currency=base, currency=currency, effective_on=day, rate=rate, source=self.make.name("T")
            )
        )


@pytest.fixture
async def shop(admin: Client, make: Factory) -> Shop:
    return Shop(admin, make, str((await make.category()).id))


async def test_approval_rule_converts_price_by_latest_rate(
    employee: Client, make: Factory, shop: Shop
) -> None:
    dollar, rupiah, won = make.currency(), make.currency(), make.currency()
    await shop.add_rule("1000000", won)
    await shop.add_rate(dollar, won, "100", days_ago=2)
    await shop.add_rate(dollar, won, "1400", days_ago=1)
    await shop.add_rate(dollar, won, "1", days_ago=-1)  # of tomorrow
    await shop.add_rate(won, rupiah, "12.5")

    for price, currency, steps in (
        (9000, dollar, 2),
        (714, dollar, 1),
        (715, dollar, 2),
        (1_000_000, rupiah, 1),
        (12_499_999, rupiah, 1),
        (12_500_000, rupiah, 2),
        (999_999, won, 1),
        (1_000_000, won, 2),
        (None, dollar, 1),
    ):
        workflow = await shop.request(employee, price, currency)
        assert (workflow["step_count"], workflow["missing_exchange_rate"]) == (steps, None), (price, currency)


async def test_approval_rule_converts_price_by_way_of_third_currency(
    employee: Client, make: Factory, shop: Shop
) -> None:
    dollar, euro, won = make.currency(), make.currency(), make.currency()
    await shop.add_rule("1000000", won)
    await shop.add_rate(euro, dollar, "1.25", days_ago=3)
    await shop.add_rate(euro, won, "1500", days_ago=3)

    by_euro = [(await shop.request(employee, price, dollar))["step_count"] for price in (833, 834)]
    # A later rate between the two themselves applies instead, also in the other direction.
    await shop.add_rate(won, dollar, "0.001", days_ago=2)
    direct = [(await shop.request(employee, price, dollar))["step_count"] for price in (834, 999, 1000)]

    assert (by_euro, direct) == ([1, 2], [1, 1, 2])


async def test_approval_rule_without_rate_counts_as_reached_and_workflow_says_so(
    employee: Client, make: Factory, shop: Shop
) -> None:
    dollar, won = make.currency(), make.currency()
    await shop.add_rule("1000000", won, steps=3)
    await shop.add_rate(dollar, won, "1400", days_ago=-1)

    workflow = await shop.request(employee, 1, dollar)

    today = datetime.now(make.settings.zone).date().isoformat()
    missing = {"currency": dollar, "rule_currency": won, "date": today}
    assert (workflow["step_count"], workflow["missing_exchange_rate"]) == (3, missing)
    listed = (await employee.get("/workflows", params={"id": workflow["id"]})).json()["items"]
    assert [one["missing_exchange_rate"] for one in listed] == [missing]


async def test_approval_rule_compares_each_currency_of_category(
    employee: Client, make: Factory, shop: Shop
) -> None:
    dollar, won = make.currency(), make.currency()
    await shop.add_rule("1000000", won)
    await shop.add_rate(dollar, won, "1400")
    for price, currency in ((5000, won), (700, dollar)):
        await make.asset(category_id=shop.category_id, purchase_price=price, currency=currency)
    below = await shop.request_subject(employee, category_id=shop.category_id)
    await make.asset(category_id=shop.category_id, purchase_price=800, currency=dollar)
    reached = await shop.request_subject(employee, category_id=shop.category_id)

    assert (below["step_count"], reached["step_count"]) == (1, 2)


async def test_approval_rule_without_currency_is_in_that_of_installation(
    admin: Client, make: Factory
) -> None:
    rule = {
        "name": make.name("Rule"),
        "category_id": str((await make.category()).id),
        "steps": [{"decided_by": "role", "role": "admin"}],
    }
    created = (await admin.post("/approval-rules", json=rule | {"minimum_price": "1000"})).json()
    other = (await admin.post("/approval-rules", json=rule)).json()
    changed = (await admin.patch(f"/approval-rules/{other['id']}", json={"minimum_price": "5"})).json()
    cleared = await admin.patch(f"/approval-rules/{other['id']}", json={"currency": None})

    assert (created["minimum_price"], created["currency"], other["currency"]) == ("1000", "KRW", None)
    assert (changed["minimum_price"], changed["currency"]) == ("5", "KRW")
    assert problem(cleared)["errors"][0]["pointer"] == "/currency"
