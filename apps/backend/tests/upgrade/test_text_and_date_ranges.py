"""Migration 0020: it lists rows that break the new constraints and stops, and cleans the other rows."""

import asyncpg
import pytest
from alembic.util import CommandError

from src.database import asyncpg_dsn
from tests.databases import migrate, migrate_back, own_database

BEFORE, AFTER = "0015", "0020"

ROWS = """
INSERT INTO categories (id, code, name) VALUES ('00000000-0000-0000-0000-0000000000c1', 'c1', '분류');
INSERT INTO statuses (id, code, name, kind)
VALUES ('00000000-0000-0000-0000-0000000000d1', 's1', 'a', 'available');
INSERT INTO locations (id, code, name) VALUES
    (uuid_v7(), 'PG', U&'본\\200b관'), (uuid_v7(), 'pg', '연구동'), (uuid_v7(), 'DJ', U&'\\200b');
INSERT INTO users (id, name, email)
VALUES (uuid_v7(), 'a', 'a@b.c'), (uuid_v7(), U&'\\feffb', U&'A@b.c\\2060');
INSERT INTO assets (id, name, category_id, status_id, currency,
    asset_tag, serial_number, purchase_date, warranty_months)
SELECT uuid_v7(), tag, '00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-0000000000d1', 'KRW',
    tag, serial, bought, months
FROM (VALUES
    ('A-1', 'S1', NULL, NULL), (U&'Ａ–1', U&'s1\\00ad', NULL, NULL), ('.', NULL, NULL, NULL),
    (U&'B\\200b-2', U&'S\\200b2', date '9998-12-31', 13), ('C-3', NULL, date '10000-01-01', NULL)
) given (tag, serial, bought, months);
"""
REPAIR = """
UPDATE assets SET asset_tag = 'A-2', serial_number = 'S3' WHERE asset_tag = U&'Ａ–1';
UPDATE assets SET asset_tag = 'D-1' WHERE asset_tag = '.';
UPDATE assets SET purchase_date = '2024-01-01' WHERE purchase_date IS NOT NULL;
UPDATE users SET email = 'b@b.c' WHERE email LIKE 'A%';
UPDATE locations SET code = 'PG-2' WHERE code = 'pg';
"""
LISTED = {
    "assets.asset_tag: equal": ["'A-1'", "'Ａ–1'"],
    "assets.serial_number: equal": ["'S1'", "'s1\u00ad'"],
    "assets.asset_tag: not a tag": ["'.'"],
    "assets.warranty_expires: year": ["10000-01-31"],
    "assets.purchase_date: year": ["10000-01-01"],
    "users.email: equal": ["'a@b.c'", "'A@b.c\u2060'"],
    "locations.code: equal": ["'PG'", "'pg'"],
}


async def test_migration_lists_collisions_and_stops_then_cleans_rows(server_url: str) -> None:
    async with own_database(server_url) as url:
        await migrate(url, BEFORE)
        connection = await asyncpg.connect(asyncpg_dsn(url))
        await connection.execute(ROWS)

        with pytest.raises(CommandError) as refused:
            await migrate(url, AFTER)
        reasons = str(refused.value).splitlines()[1:]
        for reason, values in LISTED.items():
            [line] = [line for line in reasons if line.startswith(reason)]
            assert all(value in line for value in values), line
        assert len(reasons) == len(LISTED)
        assert await connection.fetchval("SELECT version_num FROM alembic_version") == BEFORE

        await connection.execute(REPAIR)
        await migrate(url, AFTER)

        tags = await connection.fetch("SELECT asset_tag, serial_number FROM assets ORDER BY 1")
        assert [tuple(row) for row in tags] == [
            *(("A-1", "S1"), ("A-2", "S3"), ("B-2", "S2"), ("C-3", None), ("D-1", None)),
        ]
        names = await connection.fetch("SELECT name FROM locations UNION SELECT name FROM users ORDER BY 1")
        # A name without any visible character is left to its owner.
        assert {row[0] for row in names} == {"본관", "연구동", "\u200b", "a", "b"}
        actors = await connection.fetch("SELECT entity_type FROM events WHERE actor_name = 'migration 0020'")
        assert {row[0] for row in actors} == {"asset", "location", "user"}
        with pytest.raises(asyncpg.UniqueViolationError):
            await connection.execute("UPDATE assets SET asset_tag = U&'ａ‐1' WHERE asset_tag = 'D-1'")

        await migrate_back(url, BEFORE)
        await connection.execute("UPDATE assets SET asset_tag = U&'ａ‐1' WHERE asset_tag = 'D-1'")
        await connection.close()
