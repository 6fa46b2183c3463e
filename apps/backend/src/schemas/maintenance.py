"""One piece of work on an asset: planned, under way, done."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator

from src.models import MaintenanceKind, MaintenanceState
from src.schemas.assignment import AssignedAsset
from src.schemas.common import (
    Boolean,
    Currency,
    Date,
    Integer,
    Money,
    Name,
    Notes,
    Payload,
    Reference,
    Time,
    View,
    field_error,
    omitted,
)
from src.schemas.recurrence import RecurrenceRule, fits_a_day

Months = Annotated[Integer, Field(ge=1, le=120)]


class Maintenance(View):
    """One piece of work on an asset."""

    id: UUID
    asset: AssignedAsset
    name: str
    kind: MaintenanceKind
    state: MaintenanceState
    supplier: Reference | None
    scheduled_on: Date | None
    started_at: Time | None
    finished_at: Time | None
    downtime_hours: float | None
    """From the start to the end, or until now while it is under way."""
    cost: str | None
    currency: str
    is_warranty: bool
    recurrence_rule: str | None
    interval_months: int | None
    notes: str | None
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateMaintenanceRequest(Payload):
    """Plan a piece of work; `start` and `finish` carry it out."""

    asset_id: UUID
    name: Name
    kind: MaintenanceKind = MaintenanceKind.REPAIR
    supplier_id: UUID | None = None
    scheduled_on: Date | None = None
    cost: Money | None = None
    currency: Currency | None = None
    is_warranty: Boolean = False
    recurrence_rule: RecurrenceRule | None = None
    interval_months: Months | None = None
    notes: Notes | None = None

    @model_validator(mode="after")
    def _recurrence(self) -> Self:
        if self.recurrence_rule is not None and self.interval_months is not None:
            raise field_error("interval_months", "give recurrence_rule or interval_months, not both")
        if (self.recurrence_rule or self.interval_months) and self.scheduled_on is None:
            raise field_error("scheduled_on", "what recurs needs scheduled_on")
        rule, day = self.recurrence_rule, self.scheduled_on
        if rule is not None and day is not None and not fits_a_day(rule, day):
            raise field_error("recurrence_rule", "no day after scheduled_on fits it")
        return self


class UpdateMaintenanceRequest(Payload):
    """Absent means unchanged; null means cleared."""

    name: Name = omitted()
    kind: MaintenanceKind = omitted()
    supplier_id: UUID | None = omitted()
    scheduled_on: Date | None = omitted()
    cost: Money | None = omitted()
    currency: Currency = omitted()
    is_warranty: Boolean = omitted()
    recurrence_rule: RecurrenceRule | None = omitted()
    interval_months: Months | None = omitted()
    notes: Notes | None = omitted()


class FinishMaintenanceRequest(Payload):
    """What is known when it is done."""

    cost: Money | None = None
    notes: Notes | None = None
