"""The benchmark cases and their goals."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import httpx

from benchmarks.load import RequestSpec
from src.services.demo.demo import COMMON_PAIR, RARE_PAIR, UNCOMMON_PAIR

OF_THE_FLOOR = 0.5
"""Minimum ratio of the throughput to the floor's."""
OF_THE_FIRST_PAGE = 1.2
"""Maximum ratio of the duration of a deep page to that of the first page."""

ASSETS = "/api/v1/assets"
PAGE_SIZE, MAX_PAGE_SIZE = 50, 500
DEEP_PAGE = 1000


@dataclass(frozen=True)
class Case:
    """Requests to the application; the floor runs their SQL."""

    name: str
    sequences: list[list[RequestSpec]]
    """Each sequence is sent in order on one connection; connections run different sequences."""
    growth: float | None = None
    """Maximum ratio of the duration with ten times the assets to that with these."""
    is_deep: bool = False


def reading(name: str, path: str, *, growth: float | None = None, is_deep: bool = False) -> Case:
    """Return a case with a single read."""
    return Case(name, [[RequestSpec("GET", path)]], growth, is_deep)


async def cases(client: httpx.AsyncClient) -> list[Case]:
    """Return the cases for the existing assets."""
    categories = (await get(client, "/api/v1/categories"))["items"]
    laptops = next(category["id"] for category in categories if category["code"] == "12")
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
        Case("create", [[RequestSpec("POST", ASSETS, json.dumps(asset))]]),
        Case("bulk of 100 creates", [[RequestSpec("POST", f"{ASSETS}/bulk", json.dumps(hundred))]]),
    ]


async def _cursor_of_page(client: httpx.AsyncClient, number: int) -> str:
    cursor = ""
    for _ in range((number - 1) * PAGE_SIZE // MAX_PAGE_SIZE):
        page = await get(client, f"{ASSETS}?limit={MAX_PAGE_SIZE}{cursor and '&cursor='}{cursor}")
        cursor = page["next_cursor"]
    rest = (number - 1) * PAGE_SIZE % MAX_PAGE_SIZE
    response = await get(client, f"{ASSETS}?limit={rest}{cursor and '&cursor='}{cursor}")
    return str(response["next_cursor"])


async def get(client: httpx.AsyncClient, path: str) -> dict[str, Any]:
    """Return the JSON of a successful response."""
    response = await client.get(path)
    return dict(response.raise_for_status().json())
