"""What is measured, and what it has to reach."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import httpx

from benchmarks.load import Ask
from src.services.demo.demo import COMMON_PAIR, RARE_PAIR, UNCOMMON_PAIR

OF_THE_FLOOR = 0.5
"""The least share of the floor's throughput."""
OF_THE_FIRST_PAGE = 1.2
"""The longest that a page deep in the list may take, to the first."""

ASSETS = "/api/v1/assets"
PAGE, MOST = 50, 500
DEEP_PAGE = 1000


@dataclass(frozen=True)
class Case:
    """What is asked of the application, and whose SQL is asked of the floor."""

    name: str
    sequences: list[list[Ask]]
    """Requests that follow each other, as many sequences as there may be at the same time."""
    growth: float | None = None
    """The longest that it may take with ten times the assets, to what it takes with these."""
    is_deep: bool = False


def reading(name: str, path: str, *, growth: float | None = None, is_deep: bool = False) -> Case:
    """Return the case of one thing that is read."""
    return Case(name, [[Ask("GET", path)]], growth, is_deep)


async def cases(client: httpx.AsyncClient) -> list[Case]:
    """Return what is measured, on the assets that are there."""
    categories = (await get(client, "/api/v1/categories"))["items"]
    laptops = next(one["id"] for one in categories if one["code"] == "12")
    cursor = await _cursor_of_page(client, DEEP_PAGE)
    middle = (await get(client, f"{ASSETS}?limit=1&cursor={cursor}"))["items"][0]["id"]
    asset = {"name": "Latitude 5420", "category_id": laptops, "purchase_price": "1290000.00"}
    asset |= {"purchase_date": "2024-03-02", "notes": "개발 2팀"}
    hundred = {"operations": [{"op": "create", "data": asset} for _ in range(100)]}
    filtered = f"{ASSETS}?status=stock&status=issued&category_id={laptops}"
    return [
        reading("list of 50", ASSETS, growth=1.5),
        reading("filtered list", filtered, growth=1.5),
        reading(f"page {DEEP_PAGE:,}", f"{ASSETS}?cursor={cursor}", growth=1.5, is_deep=True),
        reading("search, ten match", f"{ASSETS}?q={quote(RARE_PAIR)}", growth=1.5),
        reading("search, 1 % match", f"{ASSETS}?q={quote(UNCOMMON_PAIR)}", growth=5),
        reading("search, a third match", f"{ASSETS}?q={quote(COMMON_PAIR)}", growth=1.5),
        reading("detail", f"{ASSETS}/{middle}", growth=1.5),
        Case("create", [[Ask("POST", ASSETS, json.dumps(asset))]]),
        Case("bulk of 100 creates", [[Ask("POST", f"{ASSETS}/bulk", json.dumps(hundred))]]),
    ]


async def _cursor_of_page(client: httpx.AsyncClient, number: int) -> str:
    cursor = ""
    for _ in range((number - 1) * PAGE // MOST):
        cursor = (await get(client, f"{ASSETS}?limit={MOST}{cursor and '&cursor='}{cursor}"))["next_cursor"]
    rest = (number - 1) * PAGE % MOST
    answer = await get(client, f"{ASSETS}?limit={rest}{cursor and '&cursor='}{cursor}")
    return str(answer["next_cursor"])


async def get(client: httpx.AsyncClient, path: str) -> dict[str, Any]:
    """Return what the application answers."""
    answer = await client.get(path)
    return dict(answer.raise_for_status().json())
