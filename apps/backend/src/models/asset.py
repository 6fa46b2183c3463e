"""Assets, their assignments to holders and the counters of asset tags."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    Computed,
    ForeignKey,
    FromClause,
    Index,
    SQLColumnExpression,
    and_,
    func,
    select,
    text,
)
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from src.models.base import (
    AMOUNT,
    Base,
    Deletable,
    Entity,
    HasCustomFields,
    custom_field_arguments,
    date_range_checks,
    id_array,
    search_grams,
    search_text,
    time_range_checks,
)
from src.models.reference import AssetModel, Category, Location, Status, Supplier
from src.models.user import User

MAX_TAGS = 50
"""The maximum number of free tags of an asset."""
SEARCHED_COLUMNS = (
    "asset_tag",
    "name",
    "serial_number",
    "old_asset_number",
    "order_number",
    "purchase_request",
    "description",
    "notes",
    "special_notes",
)
"""The columns of an asset that are searched."""


def asset_tag_key(tag: SQLColumnExpression[Any]) -> ColumnElement[str]:
    """Return the form in which asset tags and old asset numbers are compared, as their indexes do."""
    return func.lower(func.normalize_asset_tag(tag))


class Asset(HasCustomFields, Deletable):
    """A physical item that is tracked by its asset tag."""

    __tablename__ = "assets"

    asset_tag: Mapped[str]
    name: Mapped[str]
    serial_number: Mapped[str | None]
    status_id: Mapped[UUID] = mapped_column(ForeignKey("statuses.id"))
    category_id: Mapped[UUID] = mapped_column(ForeignKey("categories.id"))
    model_id: Mapped[UUID | None] = mapped_column(ForeignKey("asset_models.id"))
    location_id: Mapped[UUID | None] = mapped_column(ForeignKey("locations.id"))
    supplier_id: Mapped[UUID | None] = mapped_column(ForeignKey("suppliers.id"))
    purchase_date: Mapped[date | None]
    purchase_price: Mapped[Decimal | None] = mapped_column(AMOUNT)
    currency: Mapped[str]
    purchase_request: Mapped[str | None]
    tax_invoice_date: Mapped[date | None]
    warranty_months: Mapped[int | None]
    # The end that was given; without one, `warranty_months` computes it.
    warranty_end: Mapped[date | None]
    warranty_expires: Mapped[date | None] = mapped_column(
        Computed(
            "coalesce(warranty_end, (purchase_date + make_interval(months => warranty_months))::date)",
            persisted=True,
        )
    )
    order_number: Mapped[str | None]
    old_asset_number: Mapped[str | None]
    requestable: Mapped[bool] = mapped_column(server_default=text("false"))
    description: Mapped[str | None]
    notes: Mapped[str | None]
    special_notes: Mapped[str | None]
    image_url: Mapped[str | None]
    # Sorted and without repetitions, so that equal sets are equal values.
    tag_ids: Mapped[list[UUID]] = id_array("tags")
    search_text: Mapped[str] = search_text(SEARCHED_COLUMNS)
    search_grams: Mapped[list[int]] = search_grams(SEARCHED_COLUMNS)

    @classmethod
    def is_in_service(cls) -> ColumnElement[bool]:
        """Return the condition that an asset is not deleted, retired or lost."""
        return and_(
            cls.deleted_at.is_(None),
            cls.status_id.not_in(select(Status.id).where(Status.is_out_of_service())),
        )

    status: Mapped[Status] = relationship(lazy="raise")
    category: Mapped[Category] = relationship(lazy="raise")
    model: Mapped[AssetModel | None] = relationship(lazy="raise")
    location: Mapped[Location | None] = relationship(lazy="raise")
    supplier: Mapped[Supplier | None] = relationship(lazy="raise")

    __table_args__ = (
        Index("uq_assets_asset_tag", text("lower(normalize_asset_tag(asset_tag))"), unique=True),
        Index(
            "uq_assets_serial_number",
            text("lower(serial_number)"),
            unique=True,
            postgresql_where=text("deleted_at IS NULL"),
        ),
        Index("ix_assets_old_asset_number", text("lower(normalize_asset_tag(old_asset_number))")),
        # One for each sort of the list; the id breaks ties.
        Index("ix_assets_created_at", "created_at", "id"),
        Index("ix_assets_updated_at", "updated_at", "id"),
        Index("ix_assets_asset_tag", "asset_tag", "id"),
        Index("ix_assets_name", "name", "id"),
        Index("ix_assets_purchase_date", "purchase_date", "id"),
        Index("ix_assets_purchase_price", "purchase_price", "id"),
        # One for each common filter of the list, in its default order.
        Index("ix_assets_status_id", "status_id", "created_at", "id"),
        Index("ix_assets_category_id", "category_id", "created_at", "id"),
        Index("ix_assets_location_id", "location_id", "created_at", "id"),
        Index("ix_assets_model_id", "model_id", "created_at", "id"),
        Index("ix_assets_supplier_id", "supplier_id"),
        Index("ix_assets_search_grams", "search_grams", postgresql_using="gin"),
        Index("ix_assets_tag_ids", "tag_ids", postgresql_using="gin"),
        *custom_field_arguments("assets"),
        CheckConstraint("normalize_asset_tag(asset_tag) NOT IN ('', '.', '..')", name="asset_tag"),
        CheckConstraint("purchase_price >= 0", name="purchase_price"),
        CheckConstraint("warranty_months BETWEEN 0 AND 1200", name="warranty_months"),
        CheckConstraint("warranty_end >= purchase_date", name="warranty_end"),
        CheckConstraint("currency ~ '^[A-Z]{3}$'", name="currency"),
        CheckConstraint(f"cardinality(tag_ids) <= {MAX_TAGS}", name="tag_ids"),
        *date_range_checks("purchase_date", "tax_invoice_date", "warranty_end", "warranty_expires"),
    )


class CustomFieldValue(Base):
    """A value of a searchable custom field of an asset; triggers keep these rows as an index."""

    __tablename__ = "custom_field_values"

    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    number: Mapped[Decimal | None]
    sort_value: Mapped[str] = mapped_column(Computed("left(value, 200)", persisted=True))
    """The beginning of the value, because the length of an index entry is limited."""
    search_text: Mapped[str] = search_text(("value",))
    search_grams: Mapped[list[int]] = search_grams(("value",))

    __table_args__ = (
        Index("ix_custom_field_values_sort_value", "key", "sort_value", "asset_id"),
        Index("ix_custom_field_values_number", "key", "number", "asset_id"),
        Index("ix_custom_field_values_search_grams", "search_grams", postgresql_using="gin"),
    )


class Assignment(HasCustomFields, Entity):
    """A period in which a holder has an asset; it is open until the asset is checked in."""

    __tablename__ = "assignments"

    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"), index=True)
    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"), index=True)
    location_id: Mapped[UUID | None] = mapped_column(ForeignKey("locations.id"), index=True)
    parent_asset_id: Mapped[UUID | None] = mapped_column(ForeignKey("assets.id"), index=True)
    checked_out_at: Mapped[datetime] = mapped_column(server_default=func.now())
    due_at: Mapped[datetime | None]
    checked_in_at: Mapped[datetime | None]
    note: Mapped[str | None]

    @classmethod
    def is_open(cls, table: FromClause | None = None) -> ColumnElement[bool]:
        """Return the condition of an open assignment; `table` is an alias, or the table as of a time."""
        return (cls.checked_in_at if table is None else table.c.checked_in_at).is_(None)

    @classmethod
    def blocks_deletion(cls) -> ColumnElement[bool]:
        return cls.is_open()

    asset: Mapped[Asset] = relationship(lazy="raise", foreign_keys=asset_id)
    user: Mapped[User | None] = relationship(lazy="raise")
    location: Mapped[Location | None] = relationship(lazy="raise")
    parent_asset: Mapped[Asset | None] = relationship(lazy="raise", foreign_keys=parent_asset_id)

    __table_args__ = (
        # The database enforces that an asset has at most one holder at a time.
        Index("uq_assignments_open", "asset_id", unique=True, postgresql_where=text("checked_in_at IS NULL")),
        # It also had at most one at any time in the past, whenever that was recorded.
        ExcludeConstraint(
            ("asset_id", "="),
            (text("tstzrange(checked_out_at, checked_in_at)"), "&&"),
            name="ex_assignments_overlap",
            using="gist",
        ),
        CheckConstraint("num_nonnulls(user_id, location_id, parent_asset_id) = 1", name="one_holder"),
        CheckConstraint("parent_asset_id <> asset_id", name="not_own_parent"),
        CheckConstraint("checked_in_at >= checked_out_at", name="period"),
        *time_range_checks("checked_out_at", "due_at", "checked_in_at"),
        *custom_field_arguments("assignments"),
    )


class AssetTagCounter(Base):
    """The last number used in an asset tag of a category and year."""

    __tablename__ = "asset_tag_counters"

    category_id: Mapped[UUID] = mapped_column(ForeignKey("categories.id"), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last_number: Mapped[int]
