"""Custom fields on more entities, and of more types."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from migrations.locks import lock_tables
from migrations.scripts import execute_script

revision = "0023"
down_revision = "0022"

FUNCTIONS = Path(__file__).with_suffix(".sql")

# Entities that get custom fields; assets have them.
TABLES = ("users", "asset_models", "assignments", "licenses", "locations", "maintenances")
CHECKS = {
    "type": (
        "type IN ('text', 'number', 'date', 'boolean', 'choice', 'url')",
        "type IN ('text', 'number', 'date', 'boolean', 'choice', 'choices', 'url', 'money', 'user', 'asset',"
        " 'location')",
    ),
    "choices": (
        "(type = 'choice') = (choices IS NOT NULL)",
        "(type IN ('choice', 'choices')) = (choices IS NOT NULL)",
    ),
}
NEW_CHECKS = {
    "entity_type": "entity_type IN ('asset', 'user', 'location', 'asset_model', 'license', 'assignment',"
    " 'maintenance')",
    "category": "category_id IS NULL OR entity_type = 'asset'",
    "searchable": "NOT searchable OR (entity_type = 'asset' AND type IN ('text', 'number', 'date', 'boolean',"
    " 'choice', 'url'))",
    "currency": "(type = 'money') = (currency IS NOT NULL)",
    "currency_code": "currency ~ '^[A-Z]{3}$'",
}


def upgrade() -> None:
    lock_tables()
    for table in TABLES:
        op.add_column(
            table,
            sa.Column("custom_fields", postgresql.JSONB(), server_default=sa.text("'{}'"), nullable=False),
        )
        op.create_check_constraint("custom_fields", table, "jsonb_typeof(custom_fields) = 'object'")
        op.create_index(
            f"ix_{table}_custom_fields",
            table,
            ["custom_fields"],
            postgresql_using="gin",
            postgresql_ops={"custom_fields": "jsonb_path_ops"},
        )
    op.add_column(
        "custom_fields",
        sa.Column("entity_type", sa.Text(), server_default=sa.text("'asset'"), nullable=False),
    )
    op.add_column("custom_fields", sa.Column("currency", sa.Text(), nullable=True))
    op.alter_column("custom_fields", "category_id", nullable=True)
    _replace_key_index("entity_type", "category_id", "key", nulls_not_distinct=True)
    for name, (_, check) in CHECKS.items():
        _replace_check(name, check)
    for name, check in NEW_CHECKS.items():
        op.create_check_constraint(name, "custom_fields", check)
    execute_script(FUNCTIONS.read_text(encoding="utf-8"))


def downgrade() -> None:
    lock_tables()
    op.execute("DROP FUNCTION resolve_custom_fields")
    # The earlier version has no such fields.
    op.execute(
        "DELETE FROM custom_fields WHERE entity_type <> 'asset' OR category_id IS NULL"
        " OR type IN ('choices', 'money', 'user', 'asset', 'location')"
    )
    for name in NEW_CHECKS:
        op.drop_constraint(op.f(f"ck_custom_fields_{name}"), "custom_fields")
    for name, (check, _) in CHECKS.items():
        _replace_check(name, check)
    _replace_key_index("category_id", "key", nulls_not_distinct=False)
    op.alter_column("custom_fields", "category_id", nullable=False)
    op.drop_column("custom_fields", "currency")
    op.drop_column("custom_fields", "entity_type")
    for table in TABLES:
        op.drop_column(table, "custom_fields")


def _replace_check(name: str, check: str) -> None:
    op.drop_constraint(op.f(f"ck_custom_fields_{name}"), "custom_fields")
    op.create_check_constraint(name, "custom_fields", check)


def _replace_key_index(*columns: str, nulls_not_distinct: bool) -> None:
    op.drop_index("uq_custom_fields_key", table_name="custom_fields")
    op.create_index(
        "uq_custom_fields_key",
        "custom_fields",
        list(columns),
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
        postgresql_nulls_not_distinct=nulls_not_distinct,
    )
