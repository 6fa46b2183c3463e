"""Maintenances of assets: scheduled, in progress, completed or cancelled."""

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
from src.schemas.recurrence import RecurrenceRule, has_next_occurrence

IntervalMonths = Annotated[Integer, Field(ge=1, le=120)]


class Maintenance(View):
    """A maintenance of an asset."""

    id: UUID
    asset: AssignedAsset
    name: str
    kind: MaintenanceKind
    state: MaintenanceState
    supplier: Reference | None
    scheduled_on: Date | None
    started_at: Time | None
    finished_at: Time | None
    """When it was completed, or cancelled while in progress."""
    downtime_hours: float | None
    """Hours from `started_at` to `finished_at`, or until now while it is in progress; two decimals."""
    cost: str | None
    """An amount in `currency` with two decimals, such as "120000.00"."""
    currency: str
    is_warranty: bool
    """Whether the warranty covers the work."""
    recurrence_rule: str | None
    """When the next maintenance is scheduled (RFC 5545), such as `FREQ=MONTHLY;INTERVAL=6`."""
    interval_months: int | None
    """Months from `scheduled_on` to the next maintenance."""
    notes: str | None
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateMaintenanceRequest(Payload):
    """Schedule a maintenance."""

    asset_id: UUID
    name: Name
    kind: MaintenanceKind = MaintenanceKind.REPAIR
    supplier_id: UUID | None = None
    scheduled_on: Date | None = None
    """The day of the work; required if the maintenance recurs."""
    cost: Money | None = None
    currency: Currency | None = None
    """Absent: the currency of the installation."""
    is_warranty: Boolean = False
    """Whether the warranty covers the work."""
    recurrence_rule: RecurrenceRule | None = None
    """When to schedule the next maintenance after this one is finished: a rule (RFC 5545) that counts in
    days, such as `FREQ=MONTHLY;INTERVAL=6`. Cannot be combined with `interval_months`."""
    interval_months: IntervalMonths | None = None
    """Months from `scheduled_on` to the next maintenance, 1 to 120. Cannot be combined with
    `recurrence_rule`."""
    notes: Notes | None = None

    @model_validator(mode="after")
    def _check_recurrence(self) -> Self:
        if self.recurrence_rule is not None and self.interval_months is not None:
            raise field_error("interval_months", "give recurrence_rule or interval_months, not both")
        if (self.recurrence_rule or self.interval_months) and self.scheduled_on is None:
            raise field_error("scheduled_on", "a recurring maintenance needs scheduled_on")
        rule, day = self.recurrence_rule, self.scheduled_on
        if rule is not None and day is not None and not has_next_occurrence(rule, day):
            raise field_error("recurrence_rule", "the rule has no occurrence after scheduled_on")
        return self


class UpdateMaintenanceRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    name: Name = omitted()
    kind: MaintenanceKind = omitted()
    supplier_id: UUID | None = omitted()
    scheduled_on: Date | None = omitted()
    cost: Money | None = omitted()
    currency: Currency = omitted()
    is_warranty: Boolean = omitted()
    recurrence_rule: RecurrenceRule | None = omitted()
    interval_months: IntervalMonths | None = omitted()
    notes: Notes | None = omitted()


class FinishMaintenanceRequest(Payload):
    """Finish a maintenance. Fields that are not sent stay unchanged."""

    cost: Money | None = None
    notes: Notes | None = None
