"""Migrations 0028 and 0029: assets get no tags, and a downgrade with tags and operations keeps the assets."""

import asyncpg
import pytest

from src.database import asyncpg_dsn
from tests.databases import migrate, migrate_back, own_database

SETUP = """
INSERT INTO users (id, name) VALUES (uuid_v7(), '홍길동');
INSERT INTO statuses (id, code, name, kind) VALUES (uuid_v7(), 'stock', '재고', 'available');
INSERT INTO categories (id, code, name) VALUES (uuid_v7(), '11', '데스크탑');
INSERT INTO assets (id, asset_tag, name, currency, status_id, category_id)
SELECT uuid_v7(), 'A', 'A', 'KRW', s.id, c.id FROM statuses s, categories c;
"""
USE = """
INSERT INTO tags (id, name) VALUES (uuid_v7(), '행사');
UPDATE assets SET tag_ids = ARRAY(SELECT id FROM tags);
INSERT INTO bulk_operations (user_id, action, data, filter, dry_run, asset_ids, total)
SELECT u.id, 'delete', '{}', '', false, ARRAY[a.id], 1 FROM users u, assets a;
"""


async def test_tags_and_bulk_operations_are_added_and_removed_with_data(server_url: str) -> None:
    async with own_database(server_url) as url:
        await migrate(url, "0026")
        connection = await asyncpg.connect(asyncpg_dsn(url))
        await connection.execute(SETUP)
        await migrate(url)
        before = await connection.fetchrow("SELECT tag_ids, version FROM assets")
        await connection.execute(USE)
        with pytest.raises(asyncpg.ForeignKeyViolationError):
            await connection.execute("UPDATE assets SET tag_ids = ARRAY[uuid_v7()]")
        await migrate_back(url, "0026")
        kept = await connection.fetchval("SELECT count(*) FROM assets")
        await connection.execute("UPDATE assets SET name = 'B'")
        await migrate(url)
        again = await connection.fetchval("SELECT tag_ids FROM assets")
        await connection.close()

    assert before is not None
    assert tuple(before) == ([], 1)
    assert (kept, again) == (1, [])
