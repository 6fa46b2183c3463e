"""Allow consumer positions without a time, and leases of notification deliveries."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    # Where a feed was on its way to a later snapshot, it has seen what that has before the event it has come to.
    op.execute("""
        WITH parts AS (
            SELECT name, after_transaction_id AS reached, snapshot::pg_snapshot AS seen, target::pg_snapshot AS target
            FROM feeds WHERE target IS NOT NULL
        ),
        positions AS (
            SELECT name, greatest(pg_snapshot_xmax(seen)::text::bigint, reached) AS following, ARRAY(
                SELECT number FROM (
                    SELECT x::text::bigint AS number FROM pg_snapshot_xip(seen) x
                    WHERE x::text::bigint >= reached OR NOT pg_visible_in_snapshot(x, target)
                    UNION
                    SELECT x::text::bigint FROM pg_snapshot_xip(target) x WHERE x::text::bigint < reached
                ) unseen ORDER BY number
            ) AS under_way
            FROM parts
        )
        UPDATE feeds SET
            snapshot = coalesce(under_way[1], following) || ':' || following || ':' || array_to_string(under_way, ',')
        FROM positions WHERE positions.name = feeds.name
    """)
    op.drop_constraint("ck_feeds_target", "feeds")
    op.drop_column("feeds", "target")
    op.create_check_constraint(
        op.f("ck_feeds_after"), "feeds", "(after_transaction_id IS NULL) = (after_id IS NULL)"
    )
    op.alter_column("feeds", "since", server_default=None, nullable=True)
    op.add_column(
        "notification_deliveries", sa.Column("sending_until", sa.DateTime(timezone=True), nullable=True)
    )


def downgrade() -> None:
    op.drop_column("notification_deliveries", "sending_until")
    # Where it stood within a transaction, it takes that transaction's events again.
    op.execute(
        "UPDATE feeds SET since = coalesce(since, '-infinity'), after_transaction_id = NULL, after_id = NULL"
    )
    op.alter_column("feeds", "since", server_default=sa.text("now()"), nullable=False)
    op.drop_constraint("ck_feeds_after", "feeds")
    op.add_column("feeds", sa.Column("target", sa.Text(), nullable=True))
    op.create_check_constraint(
        op.f("ck_feeds_target"), "feeds", "num_nulls(target, after_transaction_id, after_id) IN (0, 3)"
    )
