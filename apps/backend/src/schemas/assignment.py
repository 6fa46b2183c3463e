"""Assignments of assets to holders, and the requests to check out, transfer and check in."""

from datetime import UTC, datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import AfterValidator, Field, model_validator

from src.schemas.asset import AssetTag, Holder
from src.schemas.common import Boolean, Notes, Payload, Reference, Time, View


def _in_the_future(moment: datetime) -> datetime:
    if moment <= datetime.now(UTC):
        raise ValueError("it must be in the future")
    return moment


DueTime = Annotated[Time, AfterValidator(_in_the_future)]
StatusCode = Annotated[str, Field(min_length=1, max_length=50)]


class AssignedAsset(Reference):
    """An asset with its asset tag."""

    asset_tag: str


class Assignment(View):
    """A period in which a holder has an asset; it is open until the asset is checked in."""

    id: UUID
    asset: AssignedAsset
    holder: Holder
    checked_out_at: Time
    due_at: Time | None
    """When the asset is to be returned; null: no due date."""
    checked_in_at: Time | None
    """Null while the assignment is open."""
    overdue: bool
    """Whether the assignment is open after `due_at`."""
    note: str | None
    version: int
    created_at: Time
    updated_at: Time


class CheckOutTarget(Payload):
    """The new holder: exactly one of a user, a location or another asset."""

    user_id: UUID | None = None
    location_id: UUID | None = None
    """The location that holds the asset; it becomes the location of the asset too."""
    parent_asset_id: UUID | None = None
    """The asset that the asset is installed in or kept with."""
    due_at: DueTime | None = None
    """When the asset is to be returned, in the future. Absent: no due date."""
    status: StatusCode | None = None
    """Status code to set, such as `loaned`. Absent: at check-out the status's `on_check_out` is set, at
    transfer the status stays."""
    note: Notes | None = None

    @model_validator(mode="after")
    def _check_holder(self) -> Self:
        if len(self.holder) != 1:
            raise ValueError("give exactly one of user_id, location_id and parent_asset_id")
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


class TransferRequest(CheckOutTarget):
    """Transfer a checked-out asset to exactly one user, location or other asset."""


class CheckInRequest(Payload):
    """Check in an asset."""

    location_id: UUID | None = None
    """The location to move the asset to. Absent: its location stays."""
    status: StatusCode | None = None
    """Status code to set, such as `stock`, instead of the status's `on_check_in`."""
    note: Notes | None = None


class AssetSelection(Payload):
    """The assets of a bulk request: either `asset_ids` or `asset_tags`, at most 1,000."""

    asset_ids: Annotated[list[UUID], Field(max_length=1000)] = Field(default_factory=list)
    asset_tags: Annotated[list[AssetTag], Field(max_length=1000)] = Field(default_factory=list)
    """Asset tags or old asset numbers, as scanned from labels; case is ignored."""
    atomic: Boolean = False
    """If true, one failure fails the whole request and nothing is changed. If false, each asset succeeds or
    fails on its own."""

    @model_validator(mode="after")
    def _check_assets(self) -> Self:
        if bool(self.asset_ids) == bool(self.asset_tags):
            raise ValueError("give asset_ids or asset_tags")
        return self


class BulkCheckOutRequest(AssetSelection, CheckOutTarget):
    """Check out several assets to one holder."""


class BulkCheckInRequest(AssetSelection, CheckInRequest):
    """Check in several assets."""


class BulkAssignmentResult(View):
    """The result for one asset of a bulk check-out or check-in."""

    index: int
    """The position in the request's `asset_ids` or `asset_tags`, from 0."""
    status: int
    """The HTTP status that a request for this asset alone would have, such as 201 or 409."""
    asset_id: UUID | None
    """Null: no asset has this tag."""
    asset_tag: str | None
    """The tag as given in the request; null if the request has `asset_ids`."""
    assignment_id: UUID | None
    """The assignment that was opened or closed; null if the asset failed."""
    problem: dict[str, Any] | None
    """The error of this asset (RFC 9457); null if it succeeded."""


class BulkCheckOutResponse(View):
    """The result of a bulk check-out for each asset, in the order of the request."""

    items: list[BulkAssignmentResult]


class BulkCheckInResponse(View):
    """The result of a bulk check-in for each asset, in the order of the request."""

    items: list[BulkAssignmentResult]
