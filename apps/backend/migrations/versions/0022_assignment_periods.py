"""Refuse overlapping assignments of an asset, whenever they are recorded."""

from alembic import op

from migrations.locks import lock_tables

revision = "0022"
down_revision = "0021"

# Transactions that ran at the same time could record a check-out a moment before the check-in that made it
# possible. The later assignment begins where the earlier one ended; an open one is the last.
SEPARATE = """
UPDATE assignments a SET checked_out_at = least(p.previous_end, a.checked_in_at)
FROM (
    SELECT id, max(checked_in_at) OVER (
        PARTITION BY asset_id ORDER BY checked_in_at IS NULL, checked_out_at, id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS previous_end
    FROM assignments WHERE checked_out_at IS DISTINCT FROM checked_in_at
) p
WHERE p.id = a.id AND a.checked_out_at < p.previous_end
"""


def upgrade() -> None:
    lock_tables()
    op.execute(SEPARATE)
    op.execute(
        "ALTER TABLE assignments ADD CONSTRAINT ex_assignments_overlap"
        " EXCLUDE USING gist (asset_id WITH =, tstzrange(checked_out_at, checked_in_at) WITH &&)"
    )


def downgrade() -> None:
    lock_tables()
    op.drop_constraint("ex_assignments_overlap", "assignments")
