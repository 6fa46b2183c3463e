"""Amounts with the decimals of their currency, exchange rates, ends of warranties, and renewals of licenses."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

from migrations.events import record_changes
from migrations.locks import lock_tables
from migrations.scripts import execute_script
from src.config import get_settings

revision = "0019"
down_revision = "0018"

FUNCTIONS = Path(__file__).with_suffix(".sql")
# Amounts that had a column before, and those that get one.
AMOUNTS = (
    ("assets", "purchase_price"),
    ("maintenances", "cost"),
    ("licenses", "purchase_price"),
    ("approval_rules", "minimum_price"),
)
NEW_AMOUNTS = (("licenses", "period_cost"), ("license_periods", "cost"))
WARRANTY_END = "(purchase_date + make_interval(months => warranty_months))::date"


def upgrade() -> None:
    lock_tables()
    execute_script(FUNCTIONS.read_text(encoding="utf-8"))
    for table, column in AMOUNTS:
        op.execute(f"ALTER TABLE {table} ALTER {column} TYPE numeric(18, 3)")
    _add_warranty_end()
    _add_currency_of_rules()
    _create_exchange_rates()
    _add_renewals()
    for table, column in (*AMOUNTS, *NEW_AMOUNTS):
        op.execute(
            f"CREATE TRIGGER refuse_decimals_of_{column} BEFORE INSERT OR UPDATE OF {column}, currency ON {table}"
            f" FOR EACH ROW WHEN (min_scale(NEW.{column}) > currency_decimals(NEW.currency))"
            f" EXECUTE FUNCTION refuse_decimals('{column}')"
        )
    columns = sorted({column for _, column in (*AMOUNTS, *NEW_AMOUNTS)})
    types = sorted({table.removesuffix("s") for table, _ in (*AMOUNTS, *NEW_AMOUNTS)})
    op.execute(
        "CREATE TRIGGER format_amounts BEFORE INSERT ON events FOR EACH ROW"
        f" WHEN (NEW.entity_type IN ({_quoted(types)}) AND NEW.changes ?| ARRAY[{_quoted(columns)}])"
        f" EXECUTE FUNCTION format_event_amounts({_quoted(columns)})"
    )


def downgrade() -> None:
    """Remove what the upgrade added. Third decimals of amounts are rounded."""
    lock_tables()
    op.execute("DROP TRIGGER format_amounts ON events")
    for table, column in (*AMOUNTS, *NEW_AMOUNTS):
        op.execute(f"DROP TRIGGER refuse_decimals_of_{column} ON {table}")
    op.drop_table("license_periods")
    op.drop_constraint(op.f("ck_licenses_price_has_currency"), "licenses", type_="check")
    for column in ("period_months", "period_cost"):
        op.drop_column("licenses", column)
    op.create_check_constraint(
        op.f("ck_licenses_price_has_currency"), "licenses", "purchase_price IS NULL OR currency IS NOT NULL"
    )
    op.drop_table("exchange_rates")
    op.drop_column("workflows", "missing_exchange_rate")
    op.drop_column("approval_rules", "currency")
    _record_warranty_end(recorded=True)
    op.execute(
        "ALTER TABLE assets DROP COLUMN warranty_expires, DROP COLUMN warranty_end,"
        f" ADD COLUMN warranty_expires date GENERATED ALWAYS AS ({WARRANTY_END}) STORED"
    )
    for table, column in AMOUNTS:
        op.execute(f"ALTER TABLE {table} ALTER {column} TYPE numeric(16, 2)")
    for function in ("format_event_amounts", "refuse_decimals", "format_amount", "currency_decimals"):
        op.execute(f"DROP FUNCTION {function}")


def _add_warranty_end() -> None:
    op.execute(
        "ALTER TABLE assets ADD COLUMN warranty_end date, DROP COLUMN warranty_expires,"
        f" ADD COLUMN warranty_expires date GENERATED ALWAYS AS (coalesce(warranty_end, {WARRANTY_END})) STORED,"
        " ADD CONSTRAINT ck_assets_warranty_end CHECK (warranty_end >= purchase_date)"
    )
    _record_warranty_end(recorded=False)


def _record_warranty_end(*, recorded: bool) -> None:
    """Record `warranty_end` in events or not; they have `warranty_expires`, which is the field of the API."""
    triggers = sa.text(
        "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger"
        " WHERE tgrelid = 'assets'::regclass AND tgname LIKE 'record\\_%'"
    )
    texts = ("{search_text,search_grams", "{search_text,search_grams,warranty_end")
    old, new = texts[::-1] if recorded else texts
    for name, definition in op.get_bind().execute(triggers).all():
        op.execute(f"DROP TRIGGER {name} ON assets")
        op.execute(definition.replace(old, new))


def _add_currency_of_rules() -> None:
    op.add_column("approval_rules", sa.Column("currency", sa.Text(), nullable=True))
    # Amounts of rules were entered in the currency of the installation. The past of a rule is not changed.
    op.execute("ALTER TABLE approval_rules DISABLE TRIGGER USER")
    op.execute(
        sa.text("UPDATE approval_rules SET currency = :currency WHERE minimum_price IS NOT NULL").bindparams(
            currency=get_settings().currency
        )
    )
    op.execute("ALTER TABLE approval_rules ENABLE TRIGGER USER")
    op.create_check_constraint(
        op.f("ck_approval_rules_price_has_currency"),
        "approval_rules",
        "minimum_price IS NULL OR currency IS NOT NULL",
    )
    op.add_column(
        "workflows", sa.Column("missing_exchange_rate", sa.dialects.postgresql.JSONB(), nullable=True)
    )


def _create_exchange_rates() -> None:
    op.create_table(
        "exchange_rates",
        sa.Column("base_currency", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("rate", sa.Numeric(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        *_entity_columns(),
        sa.CheckConstraint("base_currency ~ '^[A-Z]{3}$'", name=op.f("ck_exchange_rates_base_currency")),
        sa.CheckConstraint(
            "currency ~ '^[A-Z]{3}$' AND currency <> base_currency", name=op.f("ck_exchange_rates_currency")
        ),
        sa.CheckConstraint("rate > 0 AND rate < 10000000000", name=op.f("ck_exchange_rates_rate")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange_rates")),
    )
    op.create_index(
        "uq_exchange_rates_effective_on",
        "exchange_rates",
        ["base_currency", "currency", "effective_on"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("ix_exchange_rates_effective_on", "exchange_rates", ["effective_on", "id"])
    record_changes("exchange_rates", "exchange_rate")
    op.execute("GRANT SELECT, INSERT, UPDATE ON exchange_rates TO sams_app")


def _add_renewals() -> None:
    op.add_column("licenses", sa.Column("period_months", sa.Integer(), nullable=True))
    op.add_column("licenses", sa.Column("period_cost", sa.Numeric(18, 3), nullable=True))
    op.drop_constraint(op.f("ck_licenses_price_has_currency"), "licenses", type_="check")
    for name, condition in {
        "price_has_currency": "num_nonnulls(purchase_price, period_cost) = 0 OR currency IS NOT NULL",
        "period_months": "period_months BETWEEN 1 AND 120",
        "period_cost": "period_cost >= 0",
        "period_has_end": "period_months IS NULL OR expires_on IS NOT NULL",
    }.items():
        op.create_check_constraint(op.f(f"ck_licenses_{name}"), "licenses", condition)
    op.create_table(
        "license_periods",
        sa.Column("license_id", sa.Uuid(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("cost", sa.Numeric(18, 3), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("order_number", sa.Text(), nullable=True),
        *_entity_columns(),
        sa.CheckConstraint("starts_on <= ends_on", name=op.f("ck_license_periods_period")),
        sa.CheckConstraint("cost >= 0", name=op.f("ck_license_periods_cost")),
        sa.CheckConstraint(
            "cost IS NULL OR currency IS NOT NULL", name=op.f("ck_license_periods_cost_has_currency")
        ),
        sa.ForeignKeyConstraint(["license_id"], ["licenses.id"], name=op.f("fk_license_periods_license_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_license_periods")),
    )
    op.create_index("uq_license_periods_ends_on", "license_periods", ["license_id", "ends_on"], unique=True)
    record_changes("license_periods", "license_period")
    op.execute("GRANT SELECT, INSERT, UPDATE ON license_periods TO sams_app")


def _entity_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        *(
            sa.Column(name, sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False)
            for name in ("created_at", "updated_at")
        ),
    ]


def _quoted(names: list[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)
