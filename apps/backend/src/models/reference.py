"""Reference data: the entities that assets refer to, and custom fields."""

from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ColumnElement, ForeignKey, Index, func, or_, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Deletable, HasCustomFields, custom_field_arguments


def enum_check(column: str, values: type[StrEnum]) -> CheckConstraint:
    """Return the CHECK constraint that a column holds a value of an enum."""
    return CheckConstraint(f"{column} IN ({', '.join(repr(v.value) for v in values)})", name=column)


class Department(Deletable):
    """An organizational unit; departments form a tree."""

    __tablename__ = "departments"

    name: Mapped[str]
    name_en: Mapped[str | None]
    code: Mapped[str | None]
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("departments.id"), index=True)
    # Users refer to departments too, so this key is added after both tables exist.
    manager_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("users.id", use_alter=True, name="fk_departments_manager_id"), index=True
    )

    __table_args__ = (
        Index(
            "uq_departments_code",
            text("lower(code)"),
            unique=True,
            postgresql_where=text("deleted_at IS NULL"),
        ),
        Index(
            "uq_departments_name",
            "parent_id",
            text("lower(name)"),
            unique=True,
            postgresql_nulls_not_distinct=True,
            postgresql_where=text("deleted_at IS NULL"),
        ),
    )


class Category(Deletable):
    """A category of assets, such as laptops; its code is part of asset tags. Categories form a tree."""

    __tablename__ = "categories"

    code: Mapped[str]
    name: Mapped[str]
    name_en: Mapped[str | None]
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("categories.id"), index=True)
    # Minutes kept free around reservations, for cleaning and charging.
    buffer_before_minutes: Mapped[int] = mapped_column(server_default=text("0"))
    buffer_after_minutes: Mapped[int] = mapped_column(server_default=text("0"))

    __table_args__ = (
        Index("uq_categories_code", text("lower(code)"), unique=True),
        CheckConstraint("buffer_before_minutes >= 0 AND buffer_after_minutes >= 0", name="buffers"),
    )


class Location(HasCustomFields, Deletable):
    """A site, building, floor or storage room. Locations form a tree."""

    __tablename__ = "locations"

    code: Mapped[str | None]
    name: Mapped[str]
    name_en: Mapped[str | None]
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("locations.id"), index=True)
    address: Mapped[str | None]

    __table_args__ = (
        *custom_field_arguments("locations"),
        Index(
            "uq_locations_code",
            text("lower(code)"),
            unique=True,
            postgresql_where=text("deleted_at IS NULL"),
        ),
        Index(
            "uq_locations_name",
            "parent_id",
            text("lower(name)"),
            unique=True,
            postgresql_nulls_not_distinct=True,
            postgresql_where=text("deleted_at IS NULL"),
        ),
    )


class StatusKind(StrEnum):
    """The meaning of a status for the rules of check-out, whatever its name.

    Assets with an `unavailable` or `retired` status cannot be checked out.
    """

    AVAILABLE = "available"
    IN_USE = "in_use"
    UNAVAILABLE = "unavailable"
    RETIRED = "retired"


class SystemStatus(StrEnum):
    """The codes of statuses that SAMS looks up by code; the database keeps these statuses."""

    STOCK = "stock"
    """The status of a new asset."""
    LOANED = "loaned"
    """The loan pool: assets with this status can be requested as a rental."""
    MAINTENANCE = "maintenance"
    LOST = "lost"
    DISPOSED = "disposed"


class Status(Deletable):
    """A status of assets, named by the company, with the statuses that a check-out and a check-in set."""

    __tablename__ = "statuses"

    code: Mapped[str]
    name: Mapped[str]
    name_en: Mapped[str | None]
    kind: Mapped[str]
    color: Mapped[str | None]
    sort_order: Mapped[int] = mapped_column(server_default=text("0"))
    on_check_out_id: Mapped[UUID | None] = mapped_column(ForeignKey("statuses.id"))
    on_check_in_id: Mapped[UUID | None] = mapped_column(ForeignKey("statuses.id"))

    __table_args__ = (
        Index("uq_statuses_code", text("lower(code)"), unique=True),
        enum_check("kind", StatusKind),
    )

    @classmethod
    def has_code(cls, code: SystemStatus) -> ColumnElement[bool]:
        """Return the condition that a status has a code; case is ignored, as in the unique index."""
        return func.lower(cls.code) == code.value

    @classmethod
    def is_out_of_service(cls) -> ColumnElement[bool]:
        """Return the condition that assets with the status are retired or lost."""
        return or_(cls.kind == StatusKind.RETIRED, cls.has_code(SystemStatus.LOST))


class Manufacturer(Deletable):
    """A manufacturer of assets or publisher of software."""

    __tablename__ = "manufacturers"

    name: Mapped[str]
    website: Mapped[str | None]
    support_email: Mapped[str | None]
    support_phone: Mapped[str | None]
    notes: Mapped[str | None]

    __table_args__ = (
        Index(
            "uq_manufacturers_name",
            text("lower(name)"),
            unique=True,
            postgresql_where=text("deleted_at IS NULL"),
        ),
    )


class Tag(Deletable):
    """A free tag of assets, such as `event 2026`; not the asset tag, which is the number on a label."""

    __tablename__ = "tags"

    name: Mapped[str]
    color: Mapped[str | None]

    __table_args__ = (
        Index("uq_tags_name", text("lower(name)"), unique=True, postgresql_where=text("deleted_at IS NULL")),
    )


class Supplier(Deletable):
    """A supplier of assets, licenses or maintenance."""

    __tablename__ = "suppliers"

    name: Mapped[str]
    contact_name: Mapped[str | None]
    email: Mapped[str | None]
    phone: Mapped[str | None]
    website: Mapped[str | None]
    address: Mapped[str | None]
    notes: Mapped[str | None]

    __table_args__ = (
        Index(
            "uq_suppliers_name", text("lower(name)"), unique=True, postgresql_where=text("deleted_at IS NULL")
        ),
    )


class AssetModel(HasCustomFields, Deletable):
    """A product model, such as Dell Latitude 5420."""

    __tablename__ = "asset_models"

    name: Mapped[str]
    model_number: Mapped[str | None]
    manufacturer_id: Mapped[UUID | None] = mapped_column(ForeignKey("manufacturers.id"), index=True)
    category_id: Mapped[UUID | None] = mapped_column(ForeignKey("categories.id"), index=True)
    notes: Mapped[str | None]

    __table_args__ = (
        *custom_field_arguments("asset_models"),
        Index(
            "uq_asset_models_name",
            "manufacturer_id",
            text("lower(name)"),
            "model_number",
            unique=True,
            postgresql_nulls_not_distinct=True,
            postgresql_where=text("deleted_at IS NULL"),
        ),
    )


class CustomFieldEntity(StrEnum):
    """The entity type that a custom field belongs to, as in events."""

    ASSET = "asset"
    USER = "user"
    LOCATION = "location"
    ASSET_MODEL = "asset_model"
    LICENSE = "license"
    ASSIGNMENT = "assignment"
    MAINTENANCE = "maintenance"


class CustomFieldType(StrEnum):
    """The type of a custom field's values.

    In JSON, a `number` is a number, a `boolean` is true or false, and `choices` are a list of strings. All
    other values are written as strings: a `date` as YYYY-MM-DD, a `choice` as one of the choices, a `url`
    with http:// or https://, `money` as a decimal string in the currency of the field, a `user`, `asset` or
    `location` as its id. Those three are read as an object with `type`, `id`, `name` and `name_en`.
    """

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    CHOICES = "choices"
    URL = "url"
    MONEY = "money"
    USER = "user"
    ASSET = "asset"
    LOCATION = "location"


class CustomField(Deletable):
    """A custom field of an entity type; one of assets can be limited to a category and its descendants."""

    __tablename__ = "custom_fields"

    entity_type: Mapped[str] = mapped_column(server_default=text("'asset'"))
    category_id: Mapped[UUID | None] = mapped_column(ForeignKey("categories.id"), index=True)
    key: Mapped[str]
    label: Mapped[str]
    label_en: Mapped[str | None]
    type: Mapped[str]
    required: Mapped[bool] = mapped_column(server_default=text("false"))
    # Triggers keep the values of searchable fields in `custom_field_values`.
    searchable: Mapped[bool] = mapped_column(server_default=text("false"))
    default: Mapped[object | None] = mapped_column(JSONB(none_as_null=True))
    # Limits of a number or amount, or of the length of a text or URL.
    minimum: Mapped[Decimal | None]
    maximum: Mapped[Decimal | None]
    # The currency of amounts: one for the field, so that its values can be compared.
    currency: Mapped[str | None]
    choices: Mapped[list[str] | None] = mapped_column(JSONB(none_as_null=True))
    sort_order: Mapped[int] = mapped_column(server_default=text("0"))

    __table_args__ = (
        Index(
            "uq_custom_fields_key",
            "entity_type",
            "category_id",
            "key",
            unique=True,
            postgresql_nulls_not_distinct=True,
            postgresql_where=text("deleted_at IS NULL"),
        ),
        enum_check("type", CustomFieldType),
        CheckConstraint("key ~ '^[a-z][a-z0-9_]{0,62}$'", name="key"),
        CheckConstraint("minimum <= maximum", name="limits"),
        CheckConstraint("(type IN ('choice', 'choices')) = (choices IS NOT NULL)", name="choices"),
        enum_check("entity_type", CustomFieldEntity),
        CheckConstraint("category_id IS NULL OR entity_type = 'asset'", name="category"),
        CheckConstraint(
            "NOT searchable OR (entity_type = 'asset' AND type IN ('text', 'number', 'date', 'boolean',"
            " 'choice', 'url'))",
            name="searchable",
        ),
        CheckConstraint("(type = 'money') = (currency IS NOT NULL)", name="currency"),
        CheckConstraint("currency ~ '^[A-Z]{3}$'", name="currency_code"),
    )
