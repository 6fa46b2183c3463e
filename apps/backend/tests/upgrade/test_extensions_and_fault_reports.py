"""Migration 0027: a downgrade turns extensions into ended rentals, and removes fault reports."""

import asyncpg

from src.database import asyncpg_dsn
from tests.databases import migrate, migrate_back, own_database

SETUP = """
INSERT INTO users (id, name) VALUES (uuid_v7(), '홍길동');
INSERT INTO statuses (id, code, name, kind) VALUES (uuid_v7(), 'issued', '지급장비', 'in_use');
INSERT INTO categories (id, code, name) VALUES (uuid_v7(), '11', '데스크탑');
INSERT INTO assets (id, asset_tag, name, currency, status_id, category_id)
SELECT uuid_v7(), 'A', 'A', 'KRW', s.id, c.id FROM statuses s, categories c;
INSERT INTO assignments (id, asset_id, user_id, due_at)
SELECT uuid_v7(), a.id, u.id, '2030-01-31T09:00:00Z' FROM assets a, users u;
INSERT INTO maintenances (id, asset_id, name, kind, currency)
SELECT uuid_v7(), id, '화면', 'repair', 'KRW' FROM assets;
"""
ADD_NEW = """
INSERT INTO workflows (
    id, type, state, asset_id, requester_id, requested_for_id, reason, steps, assignment_id, due_at
)
SELECT uuid_v7(), 'extension', state, a.asset_id, a.user_id, a.user_id, '', '[]', a.id, '2030-02-28T09:00:00Z'
FROM assignments a, unnest(ARRAY['pending', 'completed', 'rejected']) state;
INSERT INTO approval_rules (id, name, type, steps)
VALUES (uuid_v7(), '연장', 'extension', '[{"decided_by": "role", "role": "manager"}]');
INSERT INTO fault_reports (id, maintenance_id, reporter_id, description)
SELECT uuid_v7(), m.id, u.id, '화면이 깜빡입니다' FROM maintenances m, users u;
INSERT INTO notifications (id, user_id, kind, entity_type, data)
SELECT uuid_v7(), id, kind, 'maintenance', '{"count": 0, "items": []}'
FROM users,
    unnest(ARRAY['fault_reported', 'fault_report_closed', 'asset_due_date_extended', 'asset_overdue']) kind;
INSERT INTO notification_preferences (user_id, kind, channel, enabled)
SELECT id, 'fault_reported', 'email', false FROM users;
INSERT INTO chat_addresses (id, name, service, url, kinds)
VALUES (uuid_v7(), '자산팀', 'ntfy', 'ntfy://x', '{fault_reported,asset_overdue}');
"""


async def test_downgrade_ends_extensions_and_removes_fault_reports(server_url: str) -> None:
    async with own_database(server_url) as url:
        await migrate(url, "0025")
        connection = await asyncpg.connect(asyncpg_dsn(url))
        await connection.execute(SETUP)
        await migrate(url)
        await connection.execute(ADD_NEW)

        await migrate_back(url, "0025")

        workflows = await connection.fetch(
            "SELECT type, state, expected_return_date::text FROM workflows ORDER BY state"
        )
        [rule] = await connection.fetch(
            "SELECT type, deleted_at IS NOT NULL AS is_deleted FROM approval_rules"
        )
        kinds = await connection.fetch("SELECT kind FROM notifications")
        preferences = await connection.fetchval("SELECT count(*) FROM notification_preferences")
        chat_kinds = await connection.fetchval("SELECT kinds FROM chat_addresses")
        tables = await connection.fetchval("SELECT to_regclass('fault_reports')::text")
        await migrate(url)
        await connection.close()

    assert [tuple(row) for row in workflows] == [
        ("rental", "cancelled", "2030-02-28"),
        ("rental", "completed", "2030-02-28"),
        ("rental", "rejected", "2030-02-28"),
    ]
    assert (rule["type"], rule["is_deleted"]) == ("rental", True)
    assert [row["kind"] for row in kinds] == ["asset_overdue"]
    assert (preferences, chat_kinds, tables) == (0, ["asset_overdue"], None)
