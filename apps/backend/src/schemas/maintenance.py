"""Maintenances of assets: scheduled, in progress, completed or cancelled; and fault reports."""

from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import Field, model_validator

from src.models import MaintenanceKind, MaintenanceState, RecurrenceBasis
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
from src.schemas.recurrence import MAX_INTERVAL_MONTHS, RecurrenceRule, find_recurrence_error

IntervalMonths = Annotated[Integer, Field(ge=1, le=MAX_INTERVAL_MONTHS)]


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
    """Decimal string with the decimals of `currency`, such as `1250000` (KRW) or `12.50` (USD);
    null if it is not known."""
    currency: str
    """Currency of `cost` (ISO 4217), such as `KRW`."""
    is_warranty: bool
    """Whether the warranty covers the work."""
    recurrence_rule: str | None
    """Rule that schedules the next maintenance when this one is finished (RFC 5545 RRULE in days), such as
    `FREQ=MONTHLY;INTERVAL=6`."""
    interval_months: int | None
    """Months from one maintenance to the next, 1 to 120; null if it does not recur by months."""
    recurrence_starts_on: Date | None
    """First day of the series, from which the recurrence counts: a series that starts on 31 January and
    recurs each month has maintenances on 28 February and 31 March. Null if it does not recur."""
    recurrence_basis: RecurrenceBasis
    """Whether the next maintenance counts from `recurrence_starts_on` (`schedule`) or from the day on which
    this one is finished (`completion`). Either way it is in the future when this one is finished."""
    notes: str | None
    """Remarks on the work, up to 10,000 characters."""
    custom_fields: dict[str, Any]
    """Values by the keys of the custom fields of maintenances."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateMaintenanceRequest(Payload):
    """Schedule a maintenance or, with `finished_at`, record a completed one."""

    asset_id: UUID
    """Asset to maintain."""
    name: Name
    kind: MaintenanceKind = MaintenanceKind.REPAIR
    supplier_id: UUID | None = None
    scheduled_on: Date | None = None
    """Day of the work, such as `2030-01-31`; required if the maintenance recurs."""
    started_at: Time | None = None
    """Time of the start of completed work; only with `finished_at`."""
    finished_at: Time | None = None
    """Time in the past at which the work was completed. With it, the maintenance is recorded as completed and
    the status of the asset stays."""
    cost: Money | None = None
    currency: Currency | None = None
    """Currency of `cost` (ISO 4217), such as `KRW`. Absent: the currency of the installation."""
    is_warranty: Boolean = False
    """Whether the warranty covers the work."""
    recurrence_rule: RecurrenceRule | None = None
    """Rule that schedules the next maintenance when this one is finished (RFC 5545 RRULE in days), such as
    `FREQ=MONTHLY;INTERVAL=6`. Cannot be combined with `interval_months`."""
    interval_months: IntervalMonths | None = None
    """Months from one maintenance to the next, 1 to 120. Cannot be combined with `recurrence_rule`."""
    recurrence_starts_on: Date | None = None
    """First day of the series, from which the recurrence counts, on or before `scheduled_on`.
    Absent: `scheduled_on`."""
    recurrence_basis: RecurrenceBasis = RecurrenceBasis.SCHEDULE
    """Whether the next maintenance counts from `recurrence_starts_on` (`schedule`) or from the day on which
    this one is finished (`completion`)."""
    notes: Notes | None = None
    custom_fields: CustomFieldValues = Field(default_factory=dict)
    """Values by the keys of the custom fields of maintenances. An absent key gets the default of its
    field."""

    @model_validator(mode="after")
    def _check_recurrence(self) -> Self:
        error = find_recurrence_error(
            self.recurrence_rule, self.interval_months, self.recurrence_starts_on, self.scheduled_on
        )
        if error is not None:
            raise field_error(*error)
        return self

    @model_validator(mode="after")
    def _check_times(self) -> Self:
        if self.started_at is not None and self.finished_at is None:
            raise field_error(
                "started_at", "Only completed work is recorded with a start; give finished_at too"
            )
        return self


class UpdateMaintenanceRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    name: Name = omitted()
    kind: MaintenanceKind = omitted()
    supplier_id: UUID | None = omitted()
    scheduled_on: Date | None = omitted()
    started_at: Time | None = omitted()
    """Time of the start, in the past, of a maintenance that is in progress or completed; null, if it is not
    known, only of a completed one."""
    finished_at: Time = omitted()
    """Time of completion, in the past, of a completed maintenance."""
    cost: Money | None = omitted()
    currency: Currency = omitted()
    is_warranty: Boolean = omitted()
    recurrence_rule: RecurrenceRule | None = omitted()
    interval_months: IntervalMonths | None = omitted()
    recurrence_starts_on: Date | None = omitted()
    """First day of the series, from which the recurrence counts; null: `scheduled_on`. If it is not sent, it
    becomes `scheduled_on` when the interval or the rule changes, or when the first maintenance of the series
    is moved; else it stays."""
    recurrence_basis: RecurrenceBasis = omitted()
    """Whether the next maintenance counts from `recurrence_starts_on` (`schedule`) or from the day on which
    this one is finished (`completion`)."""
    notes: Notes | None = omitted()
    custom_fields: CustomFieldValues = omitted()
    """Values to change, by the keys of the custom fields; null clears a field."""


class FinishMaintenanceRequest(Payload):
    """Finish a maintenance. Fields that are not sent stay unchanged."""

    cost: Money | None = None
    """Amount of at least 0 in the `currency` of the maintenance, such as `120000`."""
    notes: Notes | None = None
    """Remarks on the work, up to 10,000 characters."""
    finished_at: Time | None = None
    """Time of completion, in the past and not before `started_at`. Absent or null: now."""


class FaultReport(View):
    """A user's report of a fault of an asset, with the state of the maintenance that repairs it."""

    id: UUID
    asset: AssignedAsset
    """Asset with the fault."""
    maintenance: Reference
    """Maintenance that repairs the fault; further reports join it while it is open."""
    state: MaintenanceState
    """State of the maintenance: scheduled, then in progress, then completed; or cancelled."""
    reporter: Reference
    """User who reported the fault."""
    description: str
    """Description of the fault, up to 10,000 characters."""
    started_at: Time | None
    """Time of the start of the maintenance; null before it."""
    finished_at: Time | None
    """Time of completion of the maintenance, or of its cancellation while in progress; null before it."""
    version: Version
    created_at: Time
    """Time of the report."""
    updated_at: Time


class CreateFaultReportRequest(Payload):
    """Report a fault of an asset."""

    description: Notes
    """Description of the fault, up to 10,000 characters; its first line becomes the name of the
    maintenance."""
