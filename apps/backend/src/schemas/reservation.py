"""Reservations of assets, their availability, and the reservation calendar."""

from typing import Literal, Self
from uuid import UUID

from pydantic import model_validator

from src.models import ReservationState
from src.schemas.assignment import AssignedAsset, DueTime
from src.schemas.category import CategoryReference
from src.schemas.common import Notes, Payload, Reference, Time, View, field_error, omitted


class Reservation(View):
    """A reservation of an asset, or of any asset of a model or category, for a period."""

    id: UUID
    asset: AssignedAsset
    """The reserved asset. Of a model or category, check-out may replace it by another."""
    category: CategoryReference | None
    model: Reference | None
    user: Reference
    starts_at: Time
    ends_at: Time
    buffer_before_minutes: int
    """Minutes before `starts_at` in which the asset cannot be reserved, as set in its category."""
    buffer_after_minutes: int
    """Minutes after `ends_at` in which the asset cannot be reserved, as set in its category."""
    state: ReservationState
    note: str | None
    version: int
    created_at: Time
    updated_at: Time


class CreateReservationRequest(Payload):
    """Reserve an asset, or any asset of a category or model: exactly one of the three ids."""

    asset_id: UUID | None = None
    category_id: UUID | None = None
    model_id: UUID | None = None
    user_id: UUID | None = None
    """The user to reserve for. Absent: yourself. Employees can only reserve for themselves."""
    starts_at: DueTime
    ends_at: DueTime
    note: Notes | None = None

    @model_validator(mode="after")
    def _check_subject_and_period(self) -> Self:
        given = [self.asset_id, self.category_id, self.model_id]
        if sum(subject is not None for subject in given) != 1:
            raise ValueError("give exactly one of asset_id, category_id and model_id")
        if self.ends_at <= self.starts_at:
            raise field_error("ends_at", "ends_at must be after starts_at")
        return self


class UpdateReservationRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    starts_at: DueTime = omitted()
    ends_at: DueTime = omitted()
    note: Notes | None = omitted()


class CheckOutReservationRequest(Payload):
    """Check out a reservation."""

    asset_id: UUID | None = None
    """Another asset of the reserved model or category. Absent: the reserved asset or, if it is unavailable,
    any other."""
    note: Notes | None = None


class BusyPeriod(View):
    """A period in which an asset is not available."""

    kind: Literal["assignment", "reservation"]
    starts_at: Time
    ends_at: Time | None
    """Null: no due date."""
    holder: str | None
    """The name of the user; null for other holders. Employees see only their own name."""


class AssetAvailability(View):
    """The availability of an asset in a period."""

    available: bool
    """Whether the asset can be checked out and is free for the whole period."""
    busy: list[BusyPeriod]


class ModelAvailability(View):
    """The availability of the assets of a model in a period."""

    total: int
    """Assets that can be checked out."""
    available: int
    """Assets that can be checked out and are free for the whole period."""


class ReservationCalendar(View):
    """The URL of your reservation calendar."""

    url: str
    """The path of an iCalendar feed (RFC 5545). It contains a secret: anyone who has it can read the
    calendar."""
