"""Assets: the read form, requests to create and update, and bulk operations."""

from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator

from src.models.asset import MAX_TAGS
from src.schemas.asset_model import AssetModelReference
from src.schemas.category import CategoryReference
from src.schemas.common import (
    Boolean,
    Currency,
    CustomFieldValues,
    Date,
    DeletedAt,
    ImageAddress,
    Integer,
    Line,
    Money,
    Name,
    Notes,
    Payload,
    Reference,
    Time,
    Version,
    View,
    ensure_visible,
    field_error,
    omitted,
)
from src.schemas.problem import Problem
from src.schemas.status import StatusCode, StatusReference
from src.schemas.tag import TagReference
from src.text import ASSET_TAG_PATTERN, clean, normalize_asset_tag


def _clean_asset_tag(value: object) -> object:
    return normalize_asset_tag(clean(value)) if isinstance(value, str) else value


def _ensure_addressable(tag: str) -> str:
    if tag in (".", ".."):
        raise ValueError("This must not be . or .., which URLs cannot contain as a part of the path")
    return tag


AssetTag = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=ASSET_TAG_PATTERN),
    BeforeValidator(_clean_asset_tag),
    AfterValidator(ensure_visible),
    AfterValidator(_ensure_addressable),
]
"""The tag on the asset's label: no spaces and none of `/ ? # % \\`, so that it fits into a URL."""
AssetCode = Annotated[Line, BeforeValidator(_clean_asset_tag)]
"""A former asset number, or any code on a label: spelled as asset tags are, of any characters."""
TagIds = Annotated[
    list[UUID], Field(max_length=MAX_TAGS), AfterValidator(lambda tag_ids: sorted(set(tag_ids)))
]
"""Ids of free tags, stored sorted and without repetitions."""
WarrantyMonths = Annotated[Integer, Field(ge=0, le=1200)]
Grade = Literal["A", "B", "C"]


class Holder(Reference):
    """The user, location or other asset that an asset is checked out to."""

    type: Literal["user", "location", "asset"]
    """Type of the holder; `id` is the id of a user, a location or an asset accordingly."""


class Asset(View):
    """A physical item that is tracked by its asset tag."""

    id: UUID
    asset_tag: str
    """Unique tag on the asset's label, such as `SRS-11-2024-0001`: no spaces and none of `/ ? # % \\`."""
    name: str
    serial_number: str | None
    """Serial number of the manufacturer, such as `5CG1234XYZ`; unique."""
    status: StatusReference
    """Status of the asset, such as in stock or loaned."""
    grade: Grade | None
    """A, B or C by the time since the purchase; null without a purchase date."""
    category: CategoryReference
    """Category of the asset; it determines the custom fields and the default asset tag."""
    model: AssetModelReference | None
    """Product model; null if it is not recorded."""
    location: Reference | None
    """Location at which the asset is kept; null if it is not recorded. An asset that is checked out to
    another asset has the location of that asset."""
    holder: Holder | None
    """Present holder; null if the asset is not checked out, or if you may not see its private fields."""
    supplier: Reference | None
    """Supplier that sold the asset."""
    purchase_date: Date | None
    """Date of purchase, such as `2024-03-31`."""
    purchase_price: str | None
    """Decimal string with the decimals of `currency`, such as `1250000` (KRW) or `12.50` (USD)."""
    currency: str
    """Currency of `purchase_price` (ISO 4217), such as `KRW`."""
    purchase_request: str | None
    """Number or reference of the internal purchase request."""
    tax_invoice_date: Date | None
    """Date of the supplier's tax invoice."""
    warranty_months: int | None
    """Length of the warranty in months from `purchase_date`, 0 to 1200."""
    warranty_expires: Date | None
    """Last day of the warranty: the day that was given, or else `purchase_date` plus `warranty_months`."""
    order_number: str | None
    """Number of the purchase order."""
    old_asset_number: str | None
    """Former asset number; `GET /assets/by-tag/{asset_tag}` and bulk requests also find the asset by it."""
    requestable: bool
    """Whether employees see the asset and can request it."""
    description: str | None
    """Description of the asset, such as its configuration."""
    notes: str | None
    """Internal remarks, up to 10,000 characters."""
    special_notes: str | None
    """Remarks that need attention, such as damage, up to 10,000 characters."""
    custom_fields: dict[str, Any]
    """Values by the keys of the custom fields of assets and of the category, such as `{"ram_gb": 16}`."""
    tags: list[TagReference]
    """Free tags of the asset, by name."""
    image_url: str | None
    """URL of an image, or the `content_url` of an image attached to the asset."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateAssetRequest(Payload):
    """A new asset. By default it gets the next tag of its category and year, and the status `stock`."""

    name: Name
    category_id: UUID
    asset_tag: AssetTag | None = None
    """Unique tag without spaces and without `/ ? # % \\`. Absent: the next tag of the category and year."""
    serial_number: Line | None = None
    status_id: UUID | None = None
    """Status of the asset. Absent: `status` or, without it, the status with the code `stock`."""
    status: StatusCode | None = None
    """Code of the status, such as `stock`. Cannot be combined with `status_id`."""
    model_id: UUID | None = None
    location_id: UUID | None = None
    supplier_id: UUID | None = None
    purchase_date: Date | None = None
    purchase_price: Money | None = None
    currency: Currency | None = None
    """Currency of `purchase_price` (ISO 4217), such as `KRW`. Absent: the currency of the installation."""
    purchase_request: Line | None = None
    tax_invoice_date: Date | None = None
    warranty_months: WarrantyMonths | None = None
    warranty_expires: Date | None = None
    """Last day of the warranty, not before `purchase_date`. Absent: `warranty_months` after that date."""
    order_number: Line | None = None
    old_asset_number: AssetCode | None = None
    requestable: Boolean = False
    description: Notes | None = None
    notes: Notes | None = None
    special_notes: Notes | None = None
    custom_fields: CustomFieldValues = Field(default_factory=dict)
    """Values by the keys of the custom fields of assets and of the category, such as `{"ram_gb": 16}`. An
    absent key gets the default of its field."""
    tag_ids: TagIds = Field(default_factory=list)
    """Ids of the free tags of the asset, at most 50."""
    image_url: ImageAddress | None = None

    @model_validator(mode="after")
    def _check_status(self) -> Self:
        if self.status_id is not None and self.status is not None:
            raise field_error("status", "Give status or status_id, not both")
        return self


class UpdateAssetRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field. Custom fields are merged by key."""

    name: Name = omitted()
    category_id: UUID = omitted()
    asset_tag: AssetTag = omitted()
    """Unique tag without spaces and without `/ ? # % \\`."""
    serial_number: Line | None = omitted()
    status_id: UUID = omitted()
    """Status of the asset. Cannot be combined with `status`."""
    status: StatusCode = omitted()
    """Code of the status, such as `stock`. Cannot be combined with `status_id`."""
    model_id: UUID | None = omitted()
    location_id: UUID | None = omitted()
    supplier_id: UUID | None = omitted()
    purchase_date: Date | None = omitted()
    purchase_price: Money | None = omitted()
    currency: Currency = omitted()
    """Currency of `purchase_price` (ISO 4217), such as `KRW`."""
    purchase_request: Line | None = omitted()
    tax_invoice_date: Date | None = omitted()
    warranty_months: WarrantyMonths | None = omitted()
    warranty_expires: Date | None = omitted()
    """Last day of the warranty, not before `purchase_date`; null: `warranty_months` after that date."""
    order_number: Line | None = omitted()
    old_asset_number: AssetCode | None = omitted()
    requestable: Boolean = omitted()
    description: Notes | None = omitted()
    notes: Notes | None = omitted()
    special_notes: Notes | None = omitted()
    custom_fields: CustomFieldValues = omitted()
    """Values to change, by the keys of the custom fields, such as `{"ram_gb": 32}`; null clears a field."""
    tag_ids: TagIds = omitted()
    """Ids of all free tags of the asset, at most 50. Cannot be combined with `add_tag_ids` and
    `remove_tag_ids`."""
    add_tag_ids: TagIds = omitted()
    """Ids of free tags to add to the others. Tags that the asset has already are ignored."""
    remove_tag_ids: TagIds = omitted()
    """Ids of free tags to remove. Tags that the asset does not have are ignored."""
    image_url: ImageAddress | None = omitted()

    @model_validator(mode="after")
    def _check_tags(self) -> Self:
        if "tag_ids" in self.model_fields_set and {"add_tag_ids", "remove_tag_ids"} & self.model_fields_set:
            raise field_error("tag_ids", "Give all tags, or tags to add and to remove, not both")
        return self

    @model_validator(mode="after")
    def _check_status(self) -> Self:
        if {"status", "status_id"} <= self.model_fields_set:
            raise field_error("status", "Give status or status_id, not both")
        return self


class BulkCreate(Payload):
    """Create an asset."""

    op: Literal["create"]
    """The operation: create an asset."""
    data: CreateAssetRequest
    """The new asset."""


class BulkUpdate(Payload):
    """Update an asset, if its version is `if_version` or none is given."""

    op: Literal["update"]
    """The operation: update an asset."""
    id: UUID
    if_version: Integer | None = None
    """Version that the asset must have; otherwise the operation fails with status 412. Absent or null:
    any."""
    data: UpdateAssetRequest
    """The fields to change."""


class BulkDelete(Payload):
    """Delete an asset, if its version is `if_version` or none is given."""

    op: Literal["delete"]
    """The operation: delete an asset."""
    id: UUID
    if_version: Integer | None = None
    """Version that the asset must have; otherwise the operation fails with status 412. Absent or null:
    any."""


BulkOperation = Annotated[BulkCreate | BulkUpdate | BulkDelete, Field(discriminator="op")]


class BulkAssetRequest(Payload):
    """Operations that are executed in order.

    If `atomic`, all operations succeed or none is executed. A dry run returns the results and changes
    nothing.
    """

    operations: Annotated[list[BulkOperation], Field(min_length=1, max_length=500)]
    """1 to 500 operations, executed in order."""
    atomic: Boolean = True
    """If true, all operations succeed or none is executed. If false, each succeeds or fails on its own."""
    dry_run: Boolean = False
    """If true, the results are returned and nothing is changed."""


class BulkAssetResult(View):
    """The result of one operation."""

    index: int
    """Position of the operation in the request, from 0."""
    status: int
    """HTTP status that a request for this operation alone would have, such as 201 or 409."""
    id: UUID | None
    """Id of the asset; null if the operation failed, or would create an asset in a dry run."""
    problem: Problem | None
    """Error of the operation; null if it succeeded."""


class BulkAssetResponse(View):
    """The results of the operations, in their order."""

    items: list[BulkAssetResult]
    """One result for each operation, in the order of the request."""
