"""A future period in which an asset is somebody's, and whether one is free."""

from typing import Literal, Self
from uuid import UUID

from pydantic import model_validator

from src.models import ReservationState
from src.schemas.assignment import AssignedAsset, DueTime
from src.schemas.category import CategoryReference
from src.schemas.common import Notes, Payload, Reference, Time, View, field_error, omitted


class Reservation(View):
    """A period for which somebody has an asset reserved, or any of a model or category."""

    id: UUID
    asset: AssignedAsset
    """Of any of a kind, the one that is held for it now; another may be given at the start."""
    category: CategoryReference | None
    model: Reference | None
    user: Reference
    starts_at: Time
    ends_at: Time
    buffer_before_minutes: int
    buffer_after_minutes: int
    state: ReservationState
    note: str | None
    version: int
    created_at: Time
    updated_at: Time


class CreateReservationRequest(Payload):
    """Reserve one asset, or any of a category or of a model."""

    asset_id: UUID | None = None
    category_id: UUID | None = None
    model_id: UUID | None = None
    user_id: UUID | None = None
    """For whom, if it is not for oneself."""
    starts_at: DueTime
    ends_at: DueTime
    note: Notes | None = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        given = [self.asset_id, self.category_id, self.model_id]
        if sum(subject is not None for subject in given) != 1:
            raise ValueError("give exactly one of asset_id, category_id and model_id")
        if self.ends_at <= self.starts_at:
            raise field_error("ends_at", "ends_at must be after starts_at")
        return self


class UpdateReservationRequest(Payload):
    """Absent means unchanged; null means cleared."""

    starts_at: DueTime = omitted()
    ends_at: DueTime = omitted()
    note: Notes | None = omitted()


class CheckOutReservationRequest(Payload):
    """Hand out what was reserved; of any of a kind, another asset than the one that is held may be given."""

    asset_id: UUID | None = None
    note: Notes | None = None


class BusyPeriod(View):
    """When an asset is not free, and who has it then."""

    kind: Literal["assignment", "reservation"]
    starts_at: Time
    ends_at: Time | None
    """Null: nobody has said until when."""
    holder: str | None
    """Whose it is then; employees are told of themselves only."""


class AssetAvailability(View):
    """Whether an asset is free for the whole of a period, and when it is not."""

    available: bool
    busy: list[BusyPeriod]


class ModelAvailability(View):
    """How many assets of a model there are to be had, and how many are free for the whole of a period."""

    total: int
    available: int


class Calendar(View):
    """Where a calendar program reads one's reservations; whoever has the address can read them."""

    url: str
