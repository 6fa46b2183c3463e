"""Create notifications, preferences, channels and templates."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from migrations.events import record_changes

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "notification_templates",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(channel = 'email') = (html IS NOT NULL)", name=op.f("ck_notification_templates_html")
        ),
        sa.CheckConstraint(
            "channel IN ('in_app', 'email', 'chat')", name=op.f("ck_notification_templates_channel")
        ),
        sa.CheckConstraint(
            "kind IN ('workflow_waiting', 'workflow_decided', 'workflow_commented', 'workflow_completed', 'workflow_cancelled', 'asset_checked_out', 'asset_checked_in', 'asset_transferred', 'asset_due_soon', 'asset_overdue', 'reservation_made', 'reservation_moved', 'reservation_cancelled', 'reservation_released', 'maintenance_due', 'maintenance_started', 'maintenance_finished', 'warranty_ending', 'webhook_switched_off')",
            name=op.f("ck_notification_templates_kind"),
        ),
        sa.CheckConstraint("locale IN ('ko', 'en')", name=op.f("ck_notification_templates_locale")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notification_templates")),
    )
    op.create_index(
        "uq_notification_templates_kind",
        "notification_templates",
        ["kind", "channel", "locale"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "chat_addresses",
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("kinds", sa.ARRAY(sa.Text()), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("(deleted_at IS NULL) = (url IS NOT NULL)", name=op.f("ck_chat_addresses_url")),
        sa.CheckConstraint("(user_id IS NULL) = (kinds IS NOT NULL)", name=op.f("ck_chat_addresses_kinds")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_chat_addresses_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chat_addresses")),
    )
    op.create_index(op.f("ix_chat_addresses_user_id"), "chat_addresses", ["user_id"], unique=False)
    op.create_table(
        "notification_keys",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_notification_keys_user_id")),
        sa.PrimaryKeyConstraint("user_id", "key", name=op.f("pk_notification_keys")),
    )
    op.create_index(
        op.f("ix_notification_keys_created_at"), "notification_keys", ["created_at"], unique=False
    )
    op.create_table(
        "notification_preferences",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "channel IN ('in_app', 'email', 'chat')", name=op.f("ck_notification_preferences_channel")
        ),
        sa.CheckConstraint(
            "kind IN ('workflow_waiting', 'workflow_decided', 'workflow_commented', 'workflow_completed', 'workflow_cancelled', 'asset_checked_out', 'asset_checked_in', 'asset_transferred', 'asset_due_soon', 'asset_overdue', 'reservation_made', 'reservation_moved', 'reservation_cancelled', 'reservation_released', 'maintenance_due', 'maintenance_started', 'maintenance_finished', 'warranty_ending', 'webhook_switched_off')",
            name=op.f("ck_notification_preferences_kind"),
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_notification_preferences_user_id")),
        sa.PrimaryKeyConstraint("user_id", "kind", "channel", name=op.f("pk_notification_preferences")),
    )
    op.create_table(
        "notifications",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("entity_type", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Uuid(), nullable=True),
        sa.Column("data", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("in_app", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "kind IN ('workflow_waiting', 'workflow_decided', 'workflow_commented', 'workflow_completed', 'workflow_cancelled', 'asset_checked_out', 'asset_checked_in', 'asset_transferred', 'asset_due_soon', 'asset_overdue', 'reservation_made', 'reservation_moved', 'reservation_cancelled', 'reservation_released', 'maintenance_due', 'maintenance_started', 'maintenance_finished', 'warranty_ending', 'webhook_switched_off')",
            name=op.f("ck_notifications_kind"),
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_notifications_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notifications")),
    )
    op.create_index("ix_notifications_created_at", "notifications", ["created_at"], unique=False)
    op.create_index(
        "ix_notifications_unread",
        "notifications",
        ["user_id", "created_at", "id"],
        unique=False,
        postgresql_where=sa.text("in_app AND read_at IS NULL"),
    )
    op.create_index(
        "ix_notifications_user_id",
        "notifications",
        ["user_id", "created_at", "id"],
        unique=False,
    )
    op.create_table(
        "notification_deliveries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notification_id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("chat_address_id", sa.Uuid(), nullable=True),
        sa.Column("state", sa.Text(), server_default=sa.text("'waiting'"), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(channel = 'chat') = (chat_address_id IS NOT NULL)",
            name=op.f("ck_notification_deliveries_chat_address"),
        ),
        sa.CheckConstraint(
            "channel IN ('in_app', 'email', 'chat')", name=op.f("ck_notification_deliveries_channel")
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'sent', 'failed')", name=op.f("ck_notification_deliveries_state")
        ),
        sa.ForeignKeyConstraint(
            ["chat_address_id"],
            ["chat_addresses.id"],
            name=op.f("fk_notification_deliveries_chat_address_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["notification_id"],
            ["notifications.id"],
            name=op.f("fk_notification_deliveries_notification_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notification_deliveries")),
    )
    op.create_index(
        op.f("ix_notification_deliveries_chat_address_id"),
        "notification_deliveries",
        ["chat_address_id"],
        unique=False,
    )
    op.create_index(
        "uq_notification_deliveries_address",
        "notification_deliveries",
        ["notification_id", "channel", "chat_address_id"],
        unique=True,
        postgresql_nulls_not_distinct=True,
    )
    record_changes("notification_templates", "notification_template", version_trigger="count_version")
    record_changes("chat_addresses", "chat_address", secret=["url"], version_trigger="count_version")
    op.execute(
        "GRANT SELECT, INSERT, UPDATE ON notifications, notification_keys, notification_preferences,"
        " notification_deliveries, notification_templates, chat_addresses TO sams_app"
    )
    # Old rows are purged, and a new preference replaces the previous one.
    op.execute("GRANT DELETE ON notifications, notification_keys, notification_preferences TO sams_app")


def downgrade() -> None:
    op.drop_table("notification_deliveries")
    op.drop_table("notifications")
    op.drop_table("notification_preferences")
    op.drop_table("notification_keys")
    op.drop_table("chat_addresses")
    op.drop_table("notification_templates")
