"""One period in which a holder has an asset, and the requests that begin and end it."""

from datetime import UTC, datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import AfterValidator, Field, model_validator

from src.schemas.asset import AssetTag, Holder
from src.schemas.common import Boolean, Notes, Payload, Reference, Time, View


def _to_come(moment: datetime) -> datetime:
    if moment <= datetime.now(UTC):
        raise ValueError("it must be in the future")
    return moment


DueTime = Annotated[Time, AfterValidator(_to_come)]
StatusCode = Annotated[str, Field(min_length=1, max_length=50)]


class AssignedAsset(Reference):
    """The asset that is held."""

    asset_tag: str


class Assignment(View):
    """One period in which a holder has an asset, open until it is checked in."""

    id: UUID
    asset: AssignedAsset
    holder: Holder
    checked_out_at: Time
    due_at: Time | None
    checked_in_at: Time | None
    overdue: bool
    note: str | None
    version: int
    created_at: Time
    updated_at: Time


class ToHolder(Payload):
    """Exactly one of a user, a location or another asset."""

    user_id: UUID | None = None
    location_id: UUID | None = None
    parent_asset_id: UUID | None = None
    due_at: DueTime | None = None
    status: StatusCode | None = None
    """The code of the status that it gets, instead of the one that its status turns into."""
    note: Notes | None = None

    @model_validator(mode="after")
    def _one_holder(self) -> Self:
        if len(self.holder) != 1:
            raise ValueError("give exactly one of user_id, location_id and parent_asset_id")
        return self

    @property
    def holder(self) -> dict[str, UUID]:
        """The one holder, by the name of its column."""
        given = {
            "user_id": self.user_id,
            "location_id": self.location_id,
            "parent_asset_id": self.parent_asset_id,
        }
        return {name: holder_id for name, holder_id in given.items() if holder_id is not None}


class CheckOutRequest(ToHolder):
    """Hand an asset to exactly one of a user, a location or another asset."""


class TransferRequest(ToHolder):
    """Take an asset from who has it and hand it to the next, in one step."""


class CheckInRequest(Payload):
    """Take an asset back."""

    location_id: UUID | None = None
    """Where it is put."""
    status: StatusCode | None = None
    note: Notes | None = None


class Many(Payload):
    """Assets by their ids or by what a scanner reads from their labels."""

    asset_ids: Annotated[list[UUID], Field(max_length=1000)] = Field(default_factory=list)
    asset_tags: Annotated[list[AssetTag], Field(max_length=1000)] = Field(default_factory=list)
    atomic: Boolean = False
    """All or none."""

    @model_validator(mode="after")
    def _some_assets(self) -> Self:
        if bool(self.asset_ids) == bool(self.asset_tags):
            raise ValueError("give asset_ids or asset_tags")
        return self


class CheckOutManyRequest(Many, ToHolder):
    """Hand several assets to one holder."""


class CheckInManyRequest(Many, CheckInRequest):
    """Take several assets back."""


class ScanResult(View):
    """What became of one of several: the HTTP status that it would have had alone."""

    index: int
    status: int
    asset_id: UUID | None
    asset_tag: str | None
    assignment_id: UUID | None
    problem: dict[str, Any] | None


class ScanResponse(View):
    """What became of each, in the order asked."""

    items: list[ScanResult]
