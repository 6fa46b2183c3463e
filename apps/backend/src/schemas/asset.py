"""Assets: the read form, requests to create and update, and bulk operations."""

from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from src.schemas.asset_model import AssetModelReference
from src.schemas.category import CategoryReference
from src.schemas.common import (
    Boolean,
    Currency,
    Date,
    ImageAddress,
    Integer,
    Line,
    Money,
    Name,
    Notes,
    Payload,
    Reference,
    Time,
    View,
    clean,
    field_error,
    omitted,
)
from src.schemas.problem import Problem
from src.schemas.status import StatusReference

AssetTag = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=r"^[^\s/?#%\\]+$"),
    AfterValidator(clean),
]
"""The tag on the asset's label: no spaces and none of `/ ? # % \\`, so that it fits into a URL."""
CleanText = Annotated[str, StringConstraints(max_length=2000), AfterValidator(clean)]
CustomFieldValues = Annotated[dict[CleanText, CleanText | bool | int | float | None], Field(max_length=200)]
"""Values by the keys of the category's custom fields; null clears a field."""
WarrantyMonths = Annotated[Integer, Field(ge=0, le=1200)]
Grade = Literal["A", "B", "C"]


class Holder(Reference):
    """The user, location or other asset that an asset is checked out to."""

    type: Literal["user", "location", "asset"]


class Asset(View):
    """A physical item that is tracked by its asset tag."""

    id: UUID
    asset_tag: str
    name: str
    serial_number: str | None
    status: StatusReference
    grade: Grade | None
    """A, B or C by the time since the purchase; null without a purchase date."""
    category: CategoryReference
    model: AssetModelReference | None
    location: Reference | None
    holder: Holder | None
    """The present holder; null if the asset is not checked out, or if you may not see its private fields."""
    supplier: Reference | None
    purchase_date: Date | None
    purchase_price: str | None
    """A decimal string in `currency`, such as `1250000.00`."""
    currency: str
    """ISO 4217."""
    purchase_request: str | None
    tax_invoice_date: Date | None
    warranty_months: int | None
    warranty_expires: Date | None
    """The purchase date plus the warranty months; read-only."""
    order_number: str | None
    old_asset_number: str | None
    """The asset's former tag; it is found by this number too."""
    requestable: bool
    """Whether employees see the asset and can request it."""
    description: str | None
    notes: str | None
    special_notes: str | None
    custom_fields: dict[str, Any]
    image_url: str | None
    """A URL, or the `content_url` of an image attached to the asset."""
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateAssetRequest(Payload):
    """A new asset. By default it gets the next tag of its category and year, and the status `stock`."""

    name: Name
    category_id: UUID
    asset_tag: AssetTag | None = None
    serial_number: Line | None = None
    status_id: UUID | None = None
    status: Annotated[str, Field(min_length=1, max_length=50)] | None = None
    """The code of the status, instead of `status_id`."""
    model_id: UUID | None = None
    location_id: UUID | None = None
    supplier_id: UUID | None = None
    purchase_date: Date | None = None
    purchase_price: Money | None = None
    currency: Currency | None = None
    purchase_request: Line | None = None
    tax_invoice_date: Date | None = None
    warranty_months: WarrantyMonths | None = None
    order_number: Line | None = None
    old_asset_number: Line | None = None
    requestable: Boolean = False
    description: Notes | None = None
    notes: Notes | None = None
    special_notes: Notes | None = None
    custom_fields: CustomFieldValues = Field(default_factory=dict)
    image_url: ImageAddress | None = None

    @model_validator(mode="after")
    def _check_status(self) -> Self:
        if self.status_id is not None and self.status is not None:
            raise field_error("status", "give status or status_id, not both")
        return self


class UpdateAssetRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field. Custom fields are merged by key."""

    name: Name = omitted()
    category_id: UUID = omitted()
    asset_tag: AssetTag = omitted()
    serial_number: Line | None = omitted()
    status_id: UUID = omitted()
    status: Annotated[str, Field(min_length=1, max_length=50)] = omitted()
    model_id: UUID | None = omitted()
    location_id: UUID | None = omitted()
    supplier_id: UUID | None = omitted()
    purchase_date: Date | None = omitted()
    purchase_price: Money | None = omitted()
    currency: Currency = omitted()
    purchase_request: Line | None = omitted()
    tax_invoice_date: Date | None = omitted()
    warranty_months: WarrantyMonths | None = omitted()
    order_number: Line | None = omitted()
    old_asset_number: Line | None = omitted()
    requestable: Boolean = omitted()
    description: Notes | None = omitted()
    notes: Notes | None = omitted()
    special_notes: Notes | None = omitted()
    custom_fields: CustomFieldValues = omitted()
    image_url: ImageAddress | None = omitted()

    @model_validator(mode="after")
    def _check_status(self) -> Self:
        if {"status", "status_id"} <= self.model_fields_set:
            raise field_error("status", "give status or status_id, not both")
        return self


class BulkCreate(Payload):
    """Create an asset."""

    op: Literal["create"]
    data: CreateAssetRequest


class BulkUpdate(Payload):
    """Update an asset, if its version is `if_version` or none is given."""

    op: Literal["update"]
    id: UUID
    if_version: Integer | None = None
    data: UpdateAssetRequest


class BulkDelete(Payload):
    """Delete an asset, if its version is `if_version` or none is given."""

    op: Literal["delete"]
    id: UUID
    if_version: Integer | None = None


BulkOperation = Annotated[BulkCreate | BulkUpdate | BulkDelete, Field(discriminator="op")]


class BulkAssetRequest(Payload):
    """Operations that are executed in order.

    If `atomic`, all operations succeed or none is executed. A dry run returns the results and changes
    nothing.
    """

    operations: Annotated[list[BulkOperation], Field(min_length=1, max_length=500)]
    atomic: Boolean = True
    dry_run: Boolean = False


class BulkAssetResult(View):
    """The result of one operation."""

    index: int
    """The position of the operation in the request, from 0."""
    status: int
    """The HTTP status that the operation would have as a separate request."""
    id: UUID | None
    """The asset's id; null if the operation failed, or would create an asset in a dry run."""
    problem: Problem | None
    """The reason of the failure; null if the operation succeeded."""


class BulkAssetResponse(View):
    """The results of the operations, in their order."""

    items: list[BulkAssetResult]
