"""Migration 0021 gives the contents of assets the location of the asset that contains them."""

import asyncpg

from src.database import asyncpg_dsn
from tests.databases import migrate, migrate_back, own_database

ROWS = """
INSERT INTO categories (id, code, name) VALUES (uuid_v7(), '11', '서버');
INSERT INTO statuses (id, code, name, kind) VALUES (uuid_v7(), 'in_rack', '서버실', 'in_use');
INSERT INTO locations (id, name) VALUES (uuid_v7(), 'room'), (uuid_v7(), 'store');
INSERT INTO assets (id, asset_tag, name, currency, category_id, status_id, location_id)
SELECT uuid_v7(), tag, tag, 'KRW', categories.id, statuses.id, locations.id
FROM (
    VALUES ('rack', 'room'), ('server', 'store'), ('disk', NULL), ('returned', 'store'), ('bag', NULL),
        ('mouse', 'store')
) rows (tag, place)
CROSS JOIN categories CROSS JOIN statuses LEFT JOIN locations ON locations.name = place;
INSERT INTO assignments (id, asset_id, parent_asset_id, checked_in_at)
SELECT uuid_v7(), content.id, parent.id,
    CASE WHEN content.asset_tag = 'returned' THEN now() + interval '1 day' END
FROM (
    VALUES ('disk', 'server'), ('server', 'rack'), ('returned', 'rack'), ('mouse', 'bag')
) rows (tag, parent_tag)
JOIN assets content ON content.asset_tag = tag JOIN assets parent ON parent.asset_tag = parent_tag;
"""
LOCATED = """
SELECT asset_tag, locations.name FROM assets LEFT JOIN locations ON locations.id = location_id
"""
MOVED = {
    "rack": "room",
    "server": "room",
    "disk": "room",
    "returned": "store",
    "bag": None,
    "mouse": None,
}


async def test_upgrade_moves_contents_of_assets_and_downgrade_keeps_them(server_url: str) -> None:
    async with own_database(server_url) as url:
        await migrate(url, "0015")
        connection = await asyncpg.connect(asyncpg_dsn(url))
        try:
            await connection.execute(ROWS)
            await migrate(url, "0021")
            upgraded = dict(await connection.fetch(LOCATED))
            events = await connection.fetch(
                "SELECT entity_id, actor_name, note FROM events WHERE action = 'asset.updated'"
            )
            await connection.reload_schema_state()
            await migrate_back(url, "0015")
            downgraded = dict(await connection.fetch(LOCATED))
        finally:
            await connection.close()

    assert upgraded == downgraded == MOVED
    assert len({event["entity_id"] for event in events}) == len(events) == 3
    assert {event["note"] for event in events} == {"The contents of an asset have its location"}
