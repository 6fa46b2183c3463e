"""Assignments of assets to holders, and the requests to check out, transfer and check in."""

from datetime import UTC, datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import AfterValidator, Field, model_validator

from src.schemas.asset import AssetCode, Holder
from src.schemas.common import (
    Boolean,
    CustomFieldValues,
    Notes,
    Payload,
    Reference,
    Time,
    Version,
    View,
    field_error,
    omitted,
)
from src.schemas.status import StatusCode


def _in_the_future(moment: datetime) -> datetime:
    if moment <= datetime.now(UTC):
        raise ValueError("This must be in the future")
    return moment


def _not_in_the_future(moment: datetime) -> datetime:
    if moment > datetime.now(UTC):
        raise ValueError("This must not be in the future")
    return moment


DueTime = Annotated[Time, AfterValidator(_in_the_future)]
PastTime = Annotated[Time, AfterValidator(_not_in_the_future)]


class AssignedAsset(Reference):
    """An asset with its asset tag."""

    asset_tag: str
    """Tag on the asset's label, such as `SRS-11-2024-0001`."""


class Assignment(View):
    """A period in which a holder has an asset; it is open until the asset is checked in."""

    id: UUID
    asset: AssignedAsset
    """The asset that is checked out."""
    holder: Holder
    """User, location or other asset that holds the asset."""
    checked_out_at: Time
    """Time at which this holder received the asset; `created_at` is the time at which it was recorded."""
    due_at: Time | None
    """Time by which the asset is to be returned; null: no due date."""
    checked_in_at: Time | None
    """Time at which the holder returned the asset; null while the assignment is open."""
    overdue: bool
    """Whether the assignment is open after `due_at`."""
    note: str | None
    """Remark of the check-out or transfer."""
    custom_fields: dict[str, Any]
    """Values by the keys of the custom fields of assignments."""
    version: Version
    created_at: Time
    updated_at: Time


class CheckOutTarget(Payload):
    """The new holder: exactly one of a user, a location or another asset."""

    user_id: UUID | None = None
    """User who receives the asset."""
    location_id: UUID | None = None
    """Location that receives the asset; it becomes the location of the asset too."""
    parent_asset_id: UUID | None = None
    """Asset in which the asset is installed or with which it is kept."""
    checked_out_at: PastTime | None = None
    """Time at which the holder received the asset, if this is recorded afterwards, such as
    `2024-01-31T09:00:00+09:00`. Not in the future, not before the asset existed (the earlier of its purchase
    date and its registration), and not before the end of another assignment of the asset. Absent: now."""
    due_at: Time | None = None
    """Time by which the asset is to be returned, such as `2030-01-31T18:00:00+09:00`; in the future, or, with
    `checked_out_at`, after that time. Absent: no due date."""
    status: StatusCode | None = None
    """Code of the status to set, such as `loaned`. Absent: a check-out sets the `on_check_out` of the present
    status; a transfer keeps the status."""
    note: Notes | None = None
    """Remark of the check-out or transfer."""
    custom_fields: CustomFieldValues = Field(default_factory=dict)
    """Values by the keys of the custom fields of assignments. An absent key gets the default of its field;
    required fields need a value."""

    @model_validator(mode="after")
    def _check_holder(self) -> Self:
        if len(self.holder) != 1:
            raise ValueError("Give exactly one of user_id, location_id and parent_asset_id")
        return self

    @model_validator(mode="after")
    def _check_due_at(self) -> Self:
        if self.due_at is not None and self.due_at <= (self.checked_out_at or datetime.now(UTC)):
            after = "in the future" if self.checked_out_at is None else "after checked_out_at"
            raise field_error("due_at", f"This must be {after}")
        return self

    @property
    def holder(self) -> dict[str, UUID]:
        """Return the id of the holder by the name of its field; exactly one after validation."""
        ids = {
            "user_id": self.user_id,
            "location_id": self.location_id,
            "parent_asset_id": self.parent_asset_id,
        }
        return {name: holder_id for name, holder_id in ids.items() if holder_id is not None}


class CheckOutRequest(CheckOutTarget):
    """Check out an asset to exactly one user, location or other asset."""

    checked_in_at: PastTime | None = None
    """Time at which the holder returned the asset, to record a whole period of the past with
    `checked_out_at`. The asset keeps its present status, location and holder."""

    @model_validator(mode="after")
    def _check_past_period(self) -> Self:
        if self.checked_in_at is None:
            return self
        if self.checked_out_at is None or self.checked_in_at <= self.checked_out_at:
            raise field_error("checked_in_at", "This must be after checked_out_at")
        if self.status is not None:
            raise field_error("status", "A period of the past changes no status; leave it out")
        return self


class TransferRequest(CheckOutTarget):
    """Transfer a checked-out asset to exactly one user, location or other asset."""


class CheckInRequest(Payload):
    """Check in an asset."""

    location_id: UUID | None = None
    """Location to which the asset is moved. Absent: its location stays unchanged."""
    status: StatusCode | None = None
    """Code of the status to set, such as `stock`. Absent: the `on_check_in` of the present status is set."""
    checked_in_at: PastTime | None = None
    """Time at which the holder returned the asset, if this is recorded afterwards. Not in the future, and not
    before the check-out. Absent: now."""
    note: Notes | None = None
    """Remark of the return."""


class UpdateAssignmentRequest(Payload):
    """Correct an assignment. Fields that are not sent stay unchanged; null clears a field."""

    note: Notes | None = omitted()
    """Remark of the check-out or transfer."""
    custom_fields: CustomFieldValues = omitted()
    """Values by the keys of the custom fields of assignments; keys that are not sent stay unchanged, and null
    clears a value."""


class AssetSelection(Payload):
    """The assets of a bulk request: either `asset_ids` or `asset_tags`, at most 1,000."""

    asset_ids: Annotated[list[UUID], Field(max_length=1000)] = Field(default_factory=list)
    """Ids of the assets, at most 1,000. Cannot be combined with `asset_tags`."""
    asset_tags: Annotated[list[AssetCode], Field(max_length=1000)] = Field(default_factory=list)
    """Asset tags or old asset numbers, as scanned from labels, at most 1,000; case is ignored. Cannot be
    combined with `asset_ids`."""
    atomic: Boolean = False
    """If true, one failure fails the whole request and nothing is changed. If false, each asset succeeds or
    fails on its own."""

    @model_validator(mode="after")
    def _check_assets(self) -> Self:
        if bool(self.asset_ids) == bool(self.asset_tags):
            raise ValueError("Give either asset_ids or asset_tags")
        return self


class ExtendAssignmentRequest(Payload):
    """Extend the due date of an open assignment."""

    due_at: DueTime
    """New time by which the asset is to be returned, such as `2030-01-31T18:00:00+09:00`; in the future and
    after the present `due_at`."""
    note: Notes | None = None
    """Reason of the extension, up to 10,000 characters."""


class BulkCheckOutRequest(AssetSelection, CheckOutRequest):
    """Check out several assets to one holder."""


class BulkCheckInRequest(AssetSelection, CheckInRequest):
    """Check in several assets."""


class BulkAssignmentResult(View):
    """The result for one asset of a bulk check-out or check-in."""

    index: int
    """Position in `asset_ids` or `asset_tags` of the request, from 0."""
    status: int
    """HTTP status that a request for this asset alone would have, such as 201 or 409."""
    asset_id: UUID | None
    """Id of the asset; null if no asset has this tag."""
    asset_tag: str | None
    """Tag as given in the request; null if the request has `asset_ids`."""
    assignment_id: UUID | None
    """Assignment that was opened or closed; null if the asset failed."""
    problem: dict[str, Any] | None
    """Error of this asset; null if it succeeded."""


class BulkCheckOutResponse(View):
    """The result of a bulk check-out for each asset, in the order of the request."""

    items: list[BulkAssignmentResult]
    """One result for each asset, in the order of the request."""


class BulkCheckInResponse(View):
    """The result of a bulk check-in for each asset, in the order of the request."""

    items: list[BulkAssignmentResult]
    """One result for each asset, in the order of the request."""
