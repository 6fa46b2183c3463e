"""Migrations 0022 and 0023: overlapping assignments are separated; a downgrade removes new custom fields."""

from datetime import UTC, datetime

import asyncpg

from src.database import asyncpg_dsn
from tests.databases import migrate, migrate_back, own_database

SETUP = """
INSERT INTO users (id, name) VALUES (uuid_v7(), '홍길동');
INSERT INTO statuses (id, code, name, kind) VALUES (uuid_v7(), 'stock', '재고', 'available');
INSERT INTO categories (id, code, name) VALUES (uuid_v7(), '11', '데스크탑');
INSERT INTO assets (id, asset_tag, name, currency, status_id, category_id)
SELECT uuid_v7(), tag, tag, 'KRW', s.id, c.id FROM unnest(ARRAY['A', 'B']) tag, statuses s, categories c;
INSERT INTO custom_fields (id, category_id, key, label, type)
SELECT uuid_v7(), id, 'ram', 'RAM', 'number' FROM categories;
"""
ADD_ASSIGNMENT = """
INSERT INTO assignments (id, asset_id, user_id, checked_out_at, checked_in_at)
SELECT uuid_v7(), a.id, u.id, $2, $3 FROM assets a, users u WHERE a.asset_tag = $1
"""
NEW_FIELDS = """
INSERT INTO custom_fields (id, entity_type, key, label, type, currency)
VALUES (uuid_v7(), 'user', 'badge', 'Badge', 'text', NULL),
    (uuid_v7(), 'asset', 'site', 'Site', 'location', NULL),
    (uuid_v7(), 'asset', 'cost', 'Cost', 'money', 'KRW');
UPDATE users SET custom_fields = '{"badge": "7"}';
"""


def day(number: int | None) -> datetime | None:
    return None if number is None else datetime(2024, 3, number, tzinfo=UTC)


async def test_upgrade_separates_overlapping_assignments_and_downgrade_keeps_rows(server_url: str) -> None:
    async with own_database(server_url) as url:
        await migrate(url, "0015")
        connection = await asyncpg.connect(asyncpg_dsn(url))
        await connection.execute(SETUP)
        periods = {"A": [(1, 10), (2, 5), (9, 12), (11, None), (20, 20)], "B": [(1, 3), (3, None)]}
        for tag, of_asset in periods.items():
            for begins, ends in of_asset:
                await connection.execute(ADD_ASSIGNMENT, tag, day(begins), day(ends))
        await migrate(url)

        rows = await connection.fetch(
            "SELECT asset_tag, checked_out_at, checked_in_at FROM assignments"
            " JOIN assets ON assets.id = asset_id ORDER BY asset_tag, assignments.id"
        )
        await connection.execute(NEW_FIELDS)
        await migrate_back(url, "0015")
        keys = await connection.fetch("SELECT key FROM custom_fields")
        await connection.close()

    assert [tuple(row) for row in rows] == [
        ("A", day(1), day(10)),
        ("A", day(5), day(5)),
        ("A", day(10), day(12)),
        ("A", day(12), None),
        ("A", day(20), day(20)),
        ("B", day(1), day(3)),
        ("B", day(3), None),
    ]
    assert [row["key"] for row in keys] == ["ram"]
