"""Create the first tables, the audit functions and the rights of the application role."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from migrations.events import record_changes, refuse_cycles
from migrations.scripts import execute_script

revision = "0001"
down_revision = None


FUNCTIONS = Path(__file__).with_name("0001_functions.sql")

# The role is shared by all databases of a server, and two may be migrated at once.
CREATE_ROLE = """
DO $$
BEGIN
    CREATE ROLE sams_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
END $$;
DO $$
BEGIN
    -- Since PostgreSQL 16 who makes a role is a member that may not yet become it.
    IF NOT pg_has_role(
        current_user,
        'sams_app',
        CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN 'SET' ELSE 'MEMBER' END
    ) THEN
        GRANT sams_app TO CURRENT_USER;
    END IF;
END $$
"""


def upgrade() -> None:
    execute_script(FUNCTIONS.read_text(encoding="utf-8"))

    op.create_table(
        "categories",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["categories.id"], name=op.f("fk_categories_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_categories")),
    )
    op.create_index(op.f("ix_categories_parent_id"), "categories", ["parent_id"], unique=False)
    op.create_index("uq_categories_code", "categories", [sa.literal_column("lower(code)")], unique=True)
    op.create_table(
        "departments",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["departments.id"], name=op.f("fk_departments_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_departments")),
    )
    op.create_index(op.f("ix_departments_parent_id"), "departments", ["parent_id"], unique=False)
    op.create_index(
        "uq_departments_code",
        "departments",
        ["code"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_departments_name",
        "departments",
        ["parent_id", sa.literal_column("lower(name)")],
        unique=True,
        postgresql_nulls_not_distinct=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuid_v7()"), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("actor_name", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("entity_type", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Uuid(), nullable=False),
        sa.Column("changes", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("request_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
    )
    op.create_index("ix_events_actor_id", "events", ["actor_id", "id"], unique=False)
    op.create_index("ix_events_entity", "events", ["entity_type", "entity_id", "id"], unique=False)
    op.create_index("ix_events_occurred_at", "events", ["entity_type", "occurred_at"], unique=False)
    op.create_table(
        "idempotency_keys",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("request_hash", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "key", name=op.f("pk_idempotency_keys")),
    )
    op.create_index(op.f("ix_idempotency_keys_created_at"), "idempotency_keys", ["created_at"], unique=False)
    op.create_table(
        "locations",
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["locations.id"], name=op.f("fk_locations_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_locations")),
    )
    op.create_index(op.f("ix_locations_parent_id"), "locations", ["parent_id"], unique=False)
    op.create_index(
        "uq_locations_code",
        "locations",
        ["code"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "uq_locations_name",
        "locations",
        ["parent_id", sa.literal_column("lower(name)")],
        unique=True,
        postgresql_nulls_not_distinct=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "manufacturers",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column("support_email", sa.Text(), nullable=True),
        sa.Column("support_phone", sa.Text(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_manufacturers")),
    )
    op.create_index(
        "uq_manufacturers_name",
        "manufacturers",
        [sa.literal_column("lower(name)")],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "statuses",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("color", sa.Text(), nullable=True),
        sa.Column("sort_order", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("on_check_out_id", sa.Uuid(), nullable=True),
        sa.Column("on_check_in_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "kind IN ('available', 'in_use', 'unavailable', 'retired')", name=op.f("ck_statuses_kind")
        ),
        sa.ForeignKeyConstraint(["on_check_in_id"], ["statuses.id"], name=op.f("fk_statuses_on_check_in_id")),
        sa.ForeignKeyConstraint(
            ["on_check_out_id"], ["statuses.id"], name=op.f("fk_statuses_on_check_out_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statuses")),
    )
    op.create_index("uq_statuses_code", "statuses", [sa.literal_column("lower(code)")], unique=True)
    op.create_table(
        "suppliers",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("contact_name", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suppliers")),
    )
    op.create_index(
        "uq_suppliers_name",
        "suppliers",
        [sa.literal_column("lower(name)")],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "asset_models",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("model_number", sa.Text(), nullable=True),
        sa.Column("manufacturer_id", sa.Uuid(), nullable=True),
        sa.Column("category_id", sa.Uuid(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["category_id"], ["categories.id"], name=op.f("fk_asset_models_category_id")),
        sa.ForeignKeyConstraint(
            ["manufacturer_id"], ["manufacturers.id"], name=op.f("fk_asset_models_manufacturer_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asset_models")),
    )
    op.create_index(op.f("ix_asset_models_category_id"), "asset_models", ["category_id"], unique=False)
    op.create_index(
        op.f("ix_asset_models_manufacturer_id"), "asset_models", ["manufacturer_id"], unique=False
    )
    op.create_index(
        "uq_asset_models_name",
        "asset_models",
        ["manufacturer_id", sa.literal_column("lower(name)"), "model_number"],
        unique=True,
        postgresql_nulls_not_distinct=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "custom_fields",
        sa.Column("category_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("label_en", sa.Text(), nullable=True),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("required", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("default", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("minimum", sa.Numeric(), nullable=True),
        sa.Column("maximum", sa.Numeric(), nullable=True),
        sa.Column("choices", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("sort_order", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(type = 'choice') = (choices IS NOT NULL)", name=op.f("ck_custom_fields_choices")
        ),
        sa.CheckConstraint("key ~ '^[a-z][a-z0-9_]{0,62}$'", name=op.f("ck_custom_fields_key")),
        sa.CheckConstraint(
            "type IN ('text', 'number', 'date', 'boolean', 'choice', 'url')",
            name=op.f("ck_custom_fields_type"),
        ),
        sa.CheckConstraint("minimum <= maximum", name=op.f("ck_custom_fields_limits")),
        sa.ForeignKeyConstraint(
            ["category_id"], ["categories.id"], name=op.f("fk_custom_fields_category_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custom_fields")),
    )
    op.create_index(op.f("ix_custom_fields_category_id"), "custom_fields", ["category_id"], unique=False)
    op.create_index(
        "uq_custom_fields_key",
        "custom_fields",
        ["category_id", "key"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "tag_counters",
        sa.Column("category_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["category_id"], ["categories.id"], name=op.f("fk_tag_counters_category_id")),
        sa.PrimaryKeyConstraint("category_id", "year", name=op.f("pk_tag_counters")),
    )
    op.create_table(
        "users",
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), server_default=sa.text("'employee'"), nullable=False),
        sa.Column("department_id", sa.Uuid(), nullable=True),
        sa.Column("employee_number", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("locale", sa.Text(), nullable=True),
        sa.Column("time_zone", sa.Text(), nullable=True),
        sa.Column("is_active", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column(
            "search_text",
            sa.Text(),
            sa.Computed("search_text(name, email, employee_number)", persisted=True),
            nullable=False,
        ),
        sa.Column(
            "search_grams",
            sa.ARRAY(sa.Integer()),
            sa.Computed("search_grams(search_text(name, email, employee_number))", persisted=True),
            nullable=False,
        ),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("locale IN ('ko', 'en')", name=op.f("ck_users_locale")),
        sa.CheckConstraint("role IN ('admin', 'manager', 'employee')", name=op.f("ck_users_role")),
        sa.CheckConstraint(
            "password_hash IS NULL OR email IS NOT NULL", name=op.f("ck_users_password_needs_email")
        ),
        sa.ForeignKeyConstraint(["department_id"], ["departments.id"], name=op.f("fk_users_department_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
    )
    op.create_index("ix_users_created_at", "users", ["created_at", "id"], unique=False)
    op.create_index(op.f("ix_users_department_id"), "users", ["department_id"], unique=False)
    op.create_index("ix_users_search_grams", "users", ["search_grams"], unique=False, postgresql_using="gin")
    op.create_index("ix_users_name", "users", ["name", "id"], unique=False)
    op.create_index("uq_users_email", "users", [sa.literal_column("lower(email)")], unique=True)
    op.create_index("uq_users_employee_number", "users", ["employee_number"], unique=True)
    op.create_table(
        "api_tokens",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("scopes", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_api_tokens_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_tokens")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_api_tokens_token_hash")),
    )
    op.create_index(op.f("ix_api_tokens_user_id"), "api_tokens", ["user_id"], unique=False)
    op.create_table(
        "assets",
        sa.Column("asset_tag", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("serial_number", sa.Text(), nullable=True),
        sa.Column("status_id", sa.Uuid(), nullable=False),
        sa.Column("category_id", sa.Uuid(), nullable=False),
        sa.Column("model_id", sa.Uuid(), nullable=True),
        sa.Column("location_id", sa.Uuid(), nullable=True),
        sa.Column("supplier_id", sa.Uuid(), nullable=True),
        sa.Column("purchase_date", sa.Date(), nullable=True),
        sa.Column("purchase_price", sa.Numeric(precision=16, scale=2), nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("purchase_request", sa.Text(), nullable=True),
        sa.Column("tax_invoice_date", sa.Date(), nullable=True),
        sa.Column("warranty_months", sa.Integer(), nullable=True),
        sa.Column(
            "warranty_expires",
            sa.Date(),
            sa.Computed("(purchase_date + make_interval(months => warranty_months))::date", persisted=True),
            nullable=True,
        ),
        sa.Column("order_number", sa.Text(), nullable=True),
        sa.Column("old_asset_number", sa.Text(), nullable=True),
        sa.Column("requestable", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("special_notes", sa.Text(), nullable=True),
        sa.Column(
            "custom_fields",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
        ),
        sa.Column("image_url", sa.Text(), nullable=True),
        sa.Column(
            "search_text",
            sa.Text(),
            sa.Computed(
                "search_text(asset_tag, name, serial_number, old_asset_number, order_number, purchase_request, description, notes, special_notes)",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column(
            "search_grams",
            sa.ARRAY(sa.Integer()),
            sa.Computed(
                "search_grams(search_text(asset_tag, name, serial_number, old_asset_number, order_number, purchase_request, description, notes, special_notes))",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("asset_tag <> ''", name=op.f("ck_assets_asset_tag")),
        sa.CheckConstraint("currency ~ '^[A-Z]{3}$'", name=op.f("ck_assets_currency")),
        sa.CheckConstraint("jsonb_typeof(custom_fields) = 'object'", name=op.f("ck_assets_custom_fields")),
        sa.CheckConstraint("purchase_price >= 0", name=op.f("ck_assets_purchase_price")),
        sa.CheckConstraint("warranty_months BETWEEN 0 AND 1200", name=op.f("ck_assets_warranty_months")),
        sa.ForeignKeyConstraint(["category_id"], ["categories.id"], name=op.f("fk_assets_category_id")),
        sa.ForeignKeyConstraint(["location_id"], ["locations.id"], name=op.f("fk_assets_location_id")),
        sa.ForeignKeyConstraint(["model_id"], ["asset_models.id"], name=op.f("fk_assets_model_id")),
        sa.ForeignKeyConstraint(["status_id"], ["statuses.id"], name=op.f("fk_assets_status_id")),
        sa.ForeignKeyConstraint(["supplier_id"], ["suppliers.id"], name=op.f("fk_assets_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assets")),
    )
    op.create_index("ix_assets_asset_tag", "assets", ["asset_tag", "id"], unique=False)
    op.create_index("ix_assets_category_id", "assets", ["category_id", "created_at", "id"], unique=False)
    op.create_index("ix_assets_created_at", "assets", ["created_at", "id"], unique=False)
    op.create_index(
        "ix_assets_custom_fields",
        "assets",
        ["custom_fields"],
        unique=False,
        postgresql_using="gin",
        postgresql_ops={"custom_fields": "jsonb_path_ops"},
    )
    op.create_index("ix_assets_location_id", "assets", ["location_id", "created_at", "id"], unique=False)
    op.create_index("ix_assets_model_id", "assets", ["model_id", "created_at", "id"], unique=False)
    op.create_index("ix_assets_name", "assets", ["name", "id"], unique=False)
    op.create_index(
        "ix_assets_old_asset_number", "assets", [sa.literal_column("lower(old_asset_number)")], unique=False
    )
    op.create_index("ix_assets_purchase_date", "assets", ["purchase_date", "id"], unique=False)
    op.create_index("ix_assets_purchase_price", "assets", ["purchase_price", "id"], unique=False)
    op.create_index(
        "ix_assets_search_grams", "assets", ["search_grams"], unique=False, postgresql_using="gin"
    )
    op.create_index("ix_assets_status_id", "assets", ["status_id", "created_at", "id"], unique=False)
    op.create_index("ix_assets_supplier_id", "assets", ["supplier_id"], unique=False)
    op.create_index("ix_assets_updated_at", "assets", ["updated_at", "id"], unique=False)
    op.create_index("uq_assets_asset_tag", "assets", [sa.literal_column("lower(asset_tag)")], unique=True)
    op.create_index(
        "uq_assets_serial_number",
        "assets",
        [sa.literal_column("lower(serial_number)")],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "sessions",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("refresh_token_id", sa.Uuid(), nullable=False),
        sa.Column("user_agent", sa.Text(), nullable=True),
        sa.Column("ip_address", postgresql.INET(), nullable=True),
        sa.Column(
            "last_used_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_sessions_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
    )
    op.create_index(op.f("ix_sessions_expires_at"), "sessions", ["expires_at"], unique=False)
    op.create_index(op.f("ix_sessions_user_id"), "sessions", ["user_id"], unique=False)
    op.create_table(
        "assignments",
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("location_id", sa.Uuid(), nullable=True),
        sa.Column("parent_asset_id", sa.Uuid(), nullable=True),
        sa.Column(
            "checked_out_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("checked_in_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("checked_in_at >= checked_out_at", name=op.f("ck_assignments_period")),
        sa.CheckConstraint(
            "num_nonnulls(user_id, location_id, parent_asset_id) = 1", name=op.f("ck_assignments_one_holder")
        ),
        sa.CheckConstraint("parent_asset_id <> asset_id", name=op.f("ck_assignments_not_in_itself")),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_assignments_asset_id")),
        sa.ForeignKeyConstraint(["location_id"], ["locations.id"], name=op.f("fk_assignments_location_id")),
        sa.ForeignKeyConstraint(
            ["parent_asset_id"], ["assets.id"], name=op.f("fk_assignments_parent_asset_id")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_assignments_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignments")),
    )
    op.create_index(op.f("ix_assignments_asset_id"), "assignments", ["asset_id"], unique=False)
    op.create_index(op.f("ix_assignments_location_id"), "assignments", ["location_id"], unique=False)
    op.create_index(op.f("ix_assignments_parent_asset_id"), "assignments", ["parent_asset_id"], unique=False)
    op.create_index(op.f("ix_assignments_user_id"), "assignments", ["user_id"], unique=False)
    op.create_index(
        "uq_assignments_open",
        "assignments",
        ["asset_id"],
        unique=True,
        postgresql_where=sa.text("checked_in_at IS NULL"),
    )

    op.execute(
        "CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON events"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_events()"
    )
    for tree in ("departments", "categories", "locations"):
        refuse_cycles(tree)
    record_changes("departments", "department", version_trigger="count_version")
    record_changes("categories", "category", version_trigger="count_version")
    record_changes("locations", "location", version_trigger="count_version")
    record_changes("statuses", "status", version_trigger="count_version")
    record_changes("manufacturers", "manufacturer", version_trigger="count_version")
    record_changes("suppliers", "supplier", version_trigger="count_version")
    record_changes("asset_models", "asset_model", version_trigger="count_version")
    record_changes("custom_fields", "custom_field", version_trigger="count_version")
    record_changes(
        "users",
        "user",
        secret=["password_hash"],
        excluded=["search_text", "search_grams"],
        version_trigger="count_version",
    )
    record_changes(
        "sessions",
        "session",
        excluded=["refresh_token_id"],
        untracked=["last_used_at", "expires_at"],
        version_trigger="count_version",
    )
    record_changes(
        "api_tokens",
        "api_token",
        excluded=["token_hash"],
        untracked=["last_used_at"],
        version_trigger="count_version",
    )
    record_changes(
        "assets", "asset", excluded=["search_text", "search_grams"], version_trigger="count_version"
    )
    record_changes("assignments", "assignment", version_trigger="count_version")

    execute_script(CREATE_ROLE)
    op.execute("GRANT USAGE ON SCHEMA public TO sams_app")
    # Nothing is ever deleted but answers that have been kept long enough.
    op.execute("GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO sams_app")
    op.execute("GRANT DELETE ON idempotency_keys TO sams_app")
    op.execute("REVOKE INSERT, UPDATE ON events, alembic_version FROM sams_app")


def downgrade() -> None:
    # Referring tables first; indexes and triggers go with their tables.
    for table in (
        "assignments",
        "sessions",
        "api_tokens",
        "assets",
        "users",
        "tag_counters",
        "custom_fields",
        "asset_models",
        "suppliers",
        "statuses",
        "manufacturers",
        "locations",
        "idempotency_keys",
        "events",
        "departments",
        "categories",
    ):
        op.drop_table(table)
    for function in (
        "as_of",
        "changes_under_way",
        "search_text",
        "count_version",
        "record_events",
        "refuse_change_of_events",
        "refuse_cycle",
        "refuse_truncate",
        "search_grams",
        "uuid_v7",
    ):
        op.execute(f"DROP FUNCTION {function}")
    # The role stays, for other databases of the server may use it.
    op.execute("REVOKE USAGE ON SCHEMA public FROM sams_app")
