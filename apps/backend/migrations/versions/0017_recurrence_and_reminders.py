"""The first day and the basis of a recurrence; the entity of a deduplication key."""

import sqlalchemy as sa
from alembic import op

from migrations.locks import lock_tables

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    lock_tables()
    op.add_column("maintenances", sa.Column("recurrence_starts_on", sa.Date(), nullable=True))
    op.add_column(
        "maintenances",
        sa.Column("recurrence_basis", sa.Text(), server_default=sa.text("'schedule'"), nullable=False),
    )
    # Without a new version and without an event, because no user changed the maintenance.
    op.execute("ALTER TABLE maintenances DISABLE TRIGGER USER")
    op.execute(
        "UPDATE maintenances SET recurrence_starts_on = scheduled_on"
        " WHERE num_nonnulls(recurrence_rule, interval_months) > 0"
    )
    op.execute("ALTER TABLE maintenances ENABLE TRIGGER USER")
    op.create_check_constraint(
        op.f("ck_maintenances_recurrence_basis"),
        "maintenances",
        "recurrence_basis IN ('schedule', 'completion')",
    )
    op.create_check_constraint(
        op.f("ck_maintenances_recurrence_starts_on"), "maintenances", "recurrence_starts_on <= scheduled_on"
    )
    op.create_check_constraint(
        op.f("ck_maintenances_recurrence_starts_on_range"),
        "maintenances",
        "recurrence_starts_on BETWEEN DATE '1900-01-01' AND DATE '9998-12-31'",
    )
    op.add_column("notification_dedup_keys", sa.Column("entity_id", sa.Uuid(), nullable=True))
    # Keys are written as <reminder>/<entity id>/<date>.
    op.execute("UPDATE notification_dedup_keys SET entity_id = split_part(key, '/', 2)::uuid")
    op.alter_column("notification_dedup_keys", "entity_id", nullable=False)
    op.create_index(op.f("ix_notification_dedup_keys_entity_id"), "notification_dedup_keys", ["entity_id"])


def downgrade() -> None:
    lock_tables()
    op.drop_column("notification_dedup_keys", "entity_id")
    op.drop_column("maintenances", "recurrence_basis")
    op.drop_column("maintenances", "recurrence_starts_on")
