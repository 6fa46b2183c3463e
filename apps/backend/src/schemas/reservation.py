"""Reservations of assets, their availability, and the reservation calendar."""

from typing import Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from src.models import ReservationState
from src.schemas.assignment import AssignedAsset, DueTime
from src.schemas.category import CategoryReference
from src.schemas.common import (
    CustomFieldValues,
    Date,
    Notes,
    Payload,
    Reference,
    Time,
    Version,
    View,
    field_error,
    omitted,
)


class Reservation(View):
    """A reservation of an asset, or of any asset of a model or category, for a period."""

    id: UUID
    asset: AssignedAsset
    """Reserved asset. If a model or category was reserved, check-out may replace it by another."""
    category: CategoryReference | None
    """Reserved category; null if an asset or a model was reserved."""
    model: Reference | None
    """Reserved model; null if an asset or a category was reserved."""
    user: Reference
    """User that the asset is reserved for."""
    starts_at: Time
    """Start of the period."""
    ends_at: Time
    """End of the period, exclusive."""
    buffer_before_minutes: int
    """Minutes before `starts_at` in which the asset cannot be reserved, as set in its category."""
    buffer_after_minutes: int
    """Minutes after `ends_at` in which the asset cannot be reserved, as set in its category."""
    state: ReservationState
    """Whether the asset is still to be checked out (`reserved`), was checked out, or neither."""
    note: str | None
    workflow_id: UUID | None
    """Approved request for which the asset is reserved; null: reserved without a request."""
    version: Version
    created_at: Time
    updated_at: Time


class CreateReservationRequest(Payload):
    """Reserve an asset, or any asset of a category or model: exactly one of the three ids."""

    asset_id: UUID | None = None
    """Asset to reserve."""
    category_id: UUID | None = None
    """Category of which any available asset is reserved; its descendants do not count."""
    model_id: UUID | None = None
    """Model of which any available asset is reserved."""
    user_id: UUID | None = None
    """User that the asset is reserved for. Absent: yourself. Employees can only reserve for themselves."""
    starts_at: DueTime
    """Start of the period, in the future, such as `2030-01-31T09:00:00+09:00`."""
    ends_at: DueTime
    """End of the period, after `starts_at`."""
    note: Notes | None = None

    @model_validator(mode="after")
    def _check_subject_and_period(self) -> Self:
        given = [self.asset_id, self.category_id, self.model_id]
        if sum(subject is not None for subject in given) != 1:
            raise ValueError("Give exactly one of asset_id, category_id and model_id")
        if self.ends_at <= self.starts_at:
            raise field_error("ends_at", "ends_at must be after starts_at")
        return self


class UpdateReservationRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    starts_at: DueTime = omitted()
    """New start of the period, in the future."""
    ends_at: DueTime = omitted()
    """New end of the period, after `starts_at`."""
    note: Notes | None = omitted()


class CheckOutReservationRequest(Payload):
    """Check out a reservation."""

    asset_id: UUID | None = None
    """Another asset of the reserved model or category. Absent: the reserved asset or, if it is unavailable,
    any other."""
    note: Notes | None = None
    custom_fields: CustomFieldValues = Field(default_factory=dict)
    """Values by the keys of the custom fields of assignments. An absent key gets the default of its field;
    required fields need a value."""


class BusyPeriod(View):
    """A period in which an asset is not available."""

    kind: Literal["assignment", "reservation"]
    """Why the asset is not available."""
    starts_at: Time
    """Start of the period."""
    ends_at: Time | None
    """End of the period; null for an assignment without a due date."""
    holder: str | None
    """Name of the user; null for other holders, and for employees unless it is their own."""


class AssetAvailability(View):
    """The availability of an asset in a period."""

    available: bool
    """Whether the asset can be checked out and is free for the whole period."""
    busy: list[BusyPeriod]
    """Periods in which the asset is not available."""


class ModelAvailability(View):
    """The availability of the assets of a model in a period."""

    total: int
    """Number of assets of the model that can be checked out."""
    available: int
    """Number of assets of the model that can be checked out and are free for the whole period."""


class DayAvailability(View):
    """The availability of the assets of a model on one day."""

    date: Date
    """Day in the time zone of the company."""
    total: int
    """Number of assets of the model that can be checked out; for employees, those that they may request."""
    free: int
    """Number of these assets that are free for the whole day; of today, for the rest of it."""


class AvailabilityByDay(View):
    """The availability of the assets of a model by day."""

    items: list[DayAvailability]
    """One entry for each day of the period, in their order."""


class ReservationCalendar(View):
    """The URL of your reservation calendar."""

    url: str
    """Path of an iCalendar feed (RFC 5545). It contains a secret: anyone who has it can read the calendar."""
