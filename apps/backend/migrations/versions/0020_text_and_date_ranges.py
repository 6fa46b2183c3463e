"""Compare asset tags and codes without invisible differences, and refuse dates that cannot be read."""

from collections.abc import Iterable, Iterator, Sequence

import sqlalchemy as sa
from alembic import op
from alembic.util import CommandError

from migrations.locks import lock_tables

revision = "0020"
down_revision = "0019"

MAX_LISTED = 50

INVISIBLE = (
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    r"\u2800\u3164\ufeff\uffa0\ufff0-\ufffb"
    r"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f"
)
JOINERS = r"\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef"
DASHES = r"\2010\2011\2012\2013\2014\2015\2043\2212\fe58\fe63"
FULL_WIDTH = "".join(f"\\{code:04x}" for code in range(0xFF01, 0xFF5F))
PLAIN = "".join(f"\\{code - 0xFEE0:04x}" for code in range(0xFF01, 0xFF5F))

NORMALIZE_ASSET_TAG = f"""
CREATE FUNCTION normalize_asset_tag(tag text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT normalize(
        translate(
            regexp_replace(tag, '[{INVISIBLE}{JOINERS}]', '', 'g'),
            U&'{DASHES}{FULL_WIDTH}', U&'{"-" * DASHES.count(chr(92))}{PLAIN}'
        ),
        NFC
    )
$$
"""

# By table: the columns whose invisible characters are removed.
CLEANED = {
    "asset_models": ("name", "model_number"),
    "assets": ("asset_tag", "name", "serial_number", "old_asset_number"),
    "categories": ("code", "name", "name_en"),
    "departments": ("code", "name", "name_en"),
    "licenses": ("name",),
    "locations": ("code", "name", "name_en"),
    "manufacturers": ("name",),
    "statuses": ("code", "name", "name_en"),
    "suppliers": ("name",),
    "users": ("email", "name", "employee_number"),
}
# Table, column, the expressions of the unique index with {} for the cleaned column, its condition.
UNIQUE = (
    ("asset_models", "name", ("manufacturer_id", "lower({})", "model_number"), "deleted_at IS NULL"),
    ("assets", "asset_tag", ("lower(normalize_asset_tag({}))",), "true"),
    ("assets", "serial_number", ("lower({})",), "deleted_at IS NULL"),
    ("categories", "code", ("lower({})",), "true"),
    ("departments", "code", ("lower({})",), "deleted_at IS NULL"),
    ("departments", "name", ("parent_id", "lower({})"), "deleted_at IS NULL"),
    ("locations", "code", ("lower({})",), "deleted_at IS NULL"),
    ("locations", "name", ("parent_id", "lower({})"), "deleted_at IS NULL"),
    ("manufacturers", "name", ("lower({})",), "deleted_at IS NULL"),
    ("statuses", "code", ("lower({})",), "true"),
    ("suppliers", "name", ("lower({})",), "deleted_at IS NULL"),
    ("users", "email", ("lower({})",), "true"),
    ("users", "employee_number", ("{}",), "true"),
)
TAG_CHECK = "normalize_asset_tag(asset_tag) NOT IN ('', '.', '..')"

DATES = {
    "assets": ("purchase_date", "tax_invoice_date", "warranty_end", "warranty_expires"),
    "exchange_rates": ("effective_on",),
    "license_periods": ("starts_on", "ends_on"),
    "licenses": ("purchase_date", "expires_on"),
    "maintenances": ("scheduled_on",),
    "workflows": ("expected_return_date",),
}
TIMES = {
    "api_tokens": ("expires_at",),
    "assignments": ("checked_out_at", "due_at", "checked_in_at"),
    "maintenances": ("started_at", "finished_at"),
    "reservations": ("starts_at", "ends_at"),
    "workflows": ("starts_at",),
}
DATE_RANGE = "BETWEEN DATE '1900-01-01' AND DATE '9998-12-31'"
TIME_RANGE = "BETWEEN TIMESTAMPTZ '1899-12-31 00:00:00+00' AND TIMESTAMPTZ '9999-01-02 00:00:00+00'"

# Name, table, expression and condition of the indexes that are replaced, before and after.
INDEXES = (
    ("uq_assets_asset_tag", "assets", "lower(asset_tag)", "lower(normalize_asset_tag(asset_tag))", None),
    (
        "ix_assets_old_asset_number",
        "assets",
        "lower(old_asset_number)",
        "lower(normalize_asset_tag(old_asset_number))",
        None,
    ),
    ("uq_departments_code", "departments", "code", "lower(code)", "deleted_at IS NULL"),
    ("uq_locations_code", "locations", "code", "lower(code)", "deleted_at IS NULL"),
)


def upgrade() -> None:
    lock_tables()
    op.execute("SELECT set_config('sams.actor_name', 'migration 0020', true)")
    op.execute(NORMALIZE_ASSET_TAG)
    _stop_at_invalid_rows()
    for table, columns in CLEANED.items():
        for column in columns:
            cleaned = _cleaned(column)
            op.execute(f"UPDATE {table} SET {column} = {cleaned} WHERE {column} <> {cleaned}")
    for name, table, _, expression, condition in INDEXES:
        _replace_index(name, table, expression, condition)
    _replace_tag_check(TAG_CHECK)
    for table, column, limits in _ranges():
        op.create_check_constraint(op.f(f"ck_{table}_{column}_range"), table, f"{column} {limits}")


def downgrade() -> None:
    lock_tables()
    for table, column, _ in _ranges():
        op.drop_constraint(op.f(f"ck_{table}_{column}_range"), table)
    _replace_tag_check("asset_tag <> ''")
    for name, table, expression, _, condition in INDEXES:
        _replace_index(name, table, expression, condition)
    op.execute("DROP FUNCTION normalize_asset_tag")


def _ranges() -> Iterator[tuple[str, str, str]]:
    for tables, limits in ((DATES, DATE_RANGE), (TIMES, TIME_RANGE)):
        for table, columns in tables.items():
            yield from ((table, column, limits) for column in columns)


def _cleaned(column: str) -> str:
    """Return the expression of a column without invisible characters; a text of nothing else stays."""
    cleaned = f"normalize(regexp_replace({column}, '[{INVISIBLE}]', '', 'g'), NFC)"
    return f"CASE WHEN {column} ~ '[{INVISIBLE}]' AND btrim({cleaned}) <> '' THEN {cleaned} ELSE {column} END"


def _stop_at_invalid_rows() -> None:
    """List the rows that break the new constraints.

    Raises: CommandError.
    """
    found: list[str] = []
    for table, column, key, condition in UNIQUE:
        keys = ", ".join(part.format(_cleaned(column)) for part in key)
        found += _rows(
            f"SELECT string_agg(id || ' ' || quote_literal({column}), ', ' ORDER BY id) FROM {table}"
            f" WHERE {column} IS NOT NULL AND {condition} GROUP BY {keys} HAVING count(*) > 1",
            f"{table}.{column}: equal except for case, invisible characters, dashes or width",
        )
    found += _rows(
        f"SELECT id || ' ' || quote_literal(asset_tag) FROM assets WHERE NOT ({TAG_CHECK})",
        "assets.asset_tag: not a tag",
    )
    for table, column, limits in _ranges():
        found += _rows(
            f"SELECT id || ' ' || {column} FROM {table} WHERE NOT ({column} {limits})",
            f"{table}.{column}: year out of range",
        )
    if found:
        more = [f"and {len(found) - MAX_LISTED} more"] if len(found) > MAX_LISTED else []
        raise CommandError(
            "These rows must be changed before the migration, which has changed nothing:\n"
            + "\n".join([*found[:MAX_LISTED], *more])
        )


def _rows(query: str, reason: str) -> Sequence[str]:
    # Without bind parameters, and with the colons of the regular expressions kept.
    rows: Iterable[str] = op.get_bind().exec_driver_sql(query).scalars()
    return [f"{reason}: {row}" for row in rows]


def _replace_index(name: str, table: str, expression: str, condition: str | None) -> None:
    op.drop_index(name, table)
    op.create_index(
        name,
        table,
        [sa.literal_column(expression)],
        unique=name.startswith("uq_"),
        postgresql_where=None if condition is None else sa.text(condition),
    )


def _replace_tag_check(condition: str) -> None:
    op.drop_constraint(op.f("ck_assets_asset_tag"), "assets")
    op.create_check_constraint(op.f("ck_assets_asset_tag"), "assets", condition)
