"""Maintenances of assets: scheduled, in progress, completed or cancelled."""

from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import Field, model_validator

from src.models import MaintenanceKind, MaintenanceState
from src.schemas.assignment import AssignedAsset
from src.schemas.common import (
    Boolean,
    Currency,
    CustomFieldValues,
    Date,
    DeletedAt,
    Integer,
    Money,
    Name,
    Notes,
    Payload,
    Reference,
    Time,
    Version,
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
    """Asset that is maintained."""
    name: str
    """The work to do, such as `Replace the battery`."""
    kind: MaintenanceKind
    """Kind of work."""
    state: MaintenanceState
    """State: scheduled, then in progress, then completed; or cancelled."""
    supplier: Reference | None
    """Supplier that does the work; null if it is done internally or not recorded."""
    scheduled_on: Date | None
    """Day of the work, such as `2030-01-31`; null if no day is set."""
    started_at: Time | None
    """Time of the start; null before it."""
    finished_at: Time | None
    """Time of completion, or of cancellation while in progress; null before it."""
    downtime_hours: float | None
    """Hours from `started_at` to `finished_at`, or until now while it is in progress; two decimals."""
    cost: str | None
    """Decimal string with two decimals in `currency`, such as `120000.00`; null if it is not known."""
    currency: str
    """Currency of `cost` (ISO 4217), such as `KRW`."""
    is_warranty: bool
    """Whether the warranty covers the work."""
    recurrence_rule: str | None
    """Rule that schedules the next maintenance when this one is finished (RFC 5545 RRULE in days), such as
    `FREQ=MONTHLY;INTERVAL=6`."""
    interval_months: int | None
    """Months from `scheduled_on` to the next maintenance, 1 to 120; null if it does not recur by months."""
    notes: str | None
    """Remarks on the work, up to 10,000 characters."""
    custom_fields: dict[str, Any]
    """Values by the keys of the custom fields of maintenances."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateMaintenanceRequest(Payload):
    """Schedule a maintenance."""

    asset_id: UUID
    """Asset to maintain."""
    name: Name
    kind: MaintenanceKind = MaintenanceKind.REPAIR
    supplier_id: UUID | None = None
    scheduled_on: Date | None = None
    """Day of the work, such as `2030-01-31`; required if the maintenance recurs."""
    cost: Money | None = None
    currency: Currency | None = None
    """Currency of `cost` (ISO 4217), such as `KRW`. Absent: the currency of the installation."""
    is_warranty: Boolean = False
    """Whether the warranty covers the work."""
    recurrence_rule: RecurrenceRule | None = None
    """Rule that schedules the next maintenance when this one is finished (RFC 5545 RRULE in days), such as
    `FREQ=MONTHLY;INTERVAL=6`. Cannot be combined with `interval_months`."""
    interval_months: IntervalMonths | None = None
    """Months from `scheduled_on` to the next maintenance, 1 to 120. Cannot be combined with
    `recurrence_rule`."""
    notes: Notes | None = None
    custom_fields: CustomFieldValues = Field(default_factory=dict)
    """Values by the keys of the custom fields of maintenances. An absent key gets the default of its
    field."""

    @model_validator(mode="after")
    def _check_recurrence(self) -> Self:
        if self.recurrence_rule is not None and self.interval_months is not None:
            raise field_error("interval_months", "Give either recurrence_rule or interval_months, not both")
        if (self.recurrence_rule or self.interval_months) and self.scheduled_on is None:
            raise field_error("scheduled_on", "A recurring maintenance needs scheduled_on")
        rule, day = self.recurrence_rule, self.scheduled_on
        if rule is not None and day is not None and not has_next_occurrence(rule, day):
            raise field_error("recurrence_rule", "The rule has no occurrence after scheduled_on")
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
    custom_fields: CustomFieldValues = omitted()
    """Values to change, by the keys of the custom fields; null clears a field."""


class FinishMaintenanceRequest(Payload):
    """Finish a maintenance. Fields that are not sent stay unchanged."""

    cost: Money | None = None
    """Amount of at least 0 with at most two decimals in the `currency` of the maintenance, such as
    `120000.00`."""
    notes: Notes | None = None
    """Remarks on the work, up to 10,000 characters."""
