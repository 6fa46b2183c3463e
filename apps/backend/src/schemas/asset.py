"""One thing that is tracked by its own tag: as it is read, made and changed."""

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
"""The number on the label: no spaces and nothing that an address could be cut at."""
CleanText = Annotated[str, StringConstraints(max_length=2000), AfterValidator(clean)]
CustomFieldValues = Annotated[dict[CleanText, CleanText | bool | int | float | None], Field(max_length=200)]
"""Values by the keys of the category's custom fields; null clears one."""
WarrantyMonths = Annotated[Integer, Field(ge=0, le=1200)]
Grade = Literal["A", "B", "C"]


class Holder(Reference):
    """Who or what has an asset."""

    type: Literal["user", "location", "asset"]


class Asset(View):
    """One thing that is tracked by its own tag."""

    id: UUID
    asset_tag: str
    name: str
    serial_number: str | None
    status: StatusReference
    grade: Grade | None
    """By the time since its purchase; null without a purchase date."""
    category: CategoryReference
    model: AssetModelReference | None
    location: Reference | None
    holder: Holder | None
    supplier: Reference | None
    purchase_date: Date | None
    purchase_price: str | None
    currency: str
    purchase_request: str | None
    tax_invoice_date: Date | None
    warranty_months: int | None
    warranty_expires: Date | None
    order_number: str | None
    old_asset_number: str | None
    requestable: bool
    description: str | None
    notes: str | None
    special_notes: str | None
    custom_fields: dict[str, Any]
    image_url: str | None
    """A web address, or the `content_url` of one of its attachments."""
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateAssetRequest(Payload):
    """Register an asset. Without a tag it gets the next number, without a status it is in stock."""

    name: Name
    category_id: UUID
    asset_tag: AssetTag | None = None
    serial_number: Line | None = None
    status_id: UUID | None = None
    status: Annotated[str, Field(min_length=1, max_length=50)] | None = None
    """The code of the status, instead of its id."""
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
    def _one_status(self) -> Self:
        if self.status_id is not None and self.status is not None:
            raise field_error("status", "give status or status_id, not both")
        return self


class UpdateAssetRequest(Payload):
    """Absent means unchanged; null means cleared. Custom fields are changed one by one."""

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
    def _one_status(self) -> Self:
        if {"status", "status_id"} <= self.model_fields_set:
            raise field_error("status", "give status or status_id, not both")
        return self


class BulkCreate(Payload):
    """Register one asset."""

    op: Literal["create"]
    data: CreateAssetRequest


class BulkUpdate(Payload):
    """Change one asset, if it still has the version."""

    op: Literal["update"]
    id: UUID
    if_version: Integer | None = None
    data: UpdateAssetRequest


class BulkDelete(Payload):
    """Delete one asset, if it still has the version."""

    op: Literal["delete"]
    id: UUID
    if_version: Integer | None = None


BulkOperation = Annotated[BulkCreate | BulkUpdate | BulkDelete, Field(discriminator="op")]


class BulkAssetRequest(Payload):
    """Many changes at once: atomic, all are done or none; a dry run does none and tells what would be."""

    operations: Annotated[list[BulkOperation], Field(min_length=1, max_length=500)]
    atomic: Boolean = True
    dry_run: Boolean = False


class BulkAssetResult(View):
    """What became of one operation: the HTTP status that it would have had alone."""

    index: int
    status: int
    id: UUID | None
    problem: Problem | None


class BulkAssetResponse(View):
    """What became of each operation, in their order."""

    items: list[BulkAssetResult]
