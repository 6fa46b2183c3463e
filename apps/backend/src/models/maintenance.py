"""Maintenances: repairs, inspections and other work on assets, and the fault reports that caused them."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ColumnElement, ForeignKey, Index, false, text
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import (
    AMOUNT,
    Deletable,
    Entity,
    HasCustomFields,
    custom_field_arguments,
    date_range_checks,
    time_range_checks,
)
from src.models.reference import enum_check


class MaintenanceKind(StrEnum):
    """The kind of work."""

    REPAIR = "repair"
    INSPECTION = "inspection"
    UPGRADE = "upgrade"
    CLEANING = "cleaning"
    CALIBRATION = "calibration"
    OTHER = "other"


class MaintenanceState(StrEnum):
    """The state of a maintenance: scheduled, then in progress, then completed; or cancelled."""

    SCHEDULED = "scheduled"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class RecurrenceBasis(StrEnum):
    """The day from which a recurrence counts."""

    SCHEDULE = "schedule"
    """The first day of the series: the days stay the same, however late the work is finished."""
    COMPLETION = "completion"
    """The day on which the work is finished."""


class Maintenance(HasCustomFields, Deletable):
    """Work on an asset, which is unavailable while the work is in progress."""

    __tablename__ = "maintenances"

    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"))
    name: Mapped[str]
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(server_default=text("'scheduled'"))
    supplier_id: Mapped[UUID | None] = mapped_column(ForeignKey("suppliers.id"), index=True)
    scheduled_on: Mapped[date | None]
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    cost: Mapped[Decimal | None] = mapped_column(AMOUNT)
    currency: Mapped[str]
    is_warranty: Mapped[bool] = mapped_column(server_default=text("false"))
    # A recurring maintenance has one of them: a rule (RFC 5545), or an interval in months.
    recurrence_rule: Mapped[str | None]
    interval_months: Mapped[int | None]
    # The first day of the series, copied to each of its maintenances; null if it does not recur.
    recurrence_starts_on: Mapped[date | None]
    recurrence_basis: Mapped[str] = mapped_column(server_default=text("'schedule'"))
    # The status to restore at the end, and the assignment that was open at the start.
    previous_status_id: Mapped[UUID | None] = mapped_column(ForeignKey("statuses.id"))
    previous_assignment_id: Mapped[UUID | None] = mapped_column(ForeignKey("assignments.id"))
    notes: Mapped[str | None]

    @classmethod
    def blocks_deletion(cls) -> ColumnElement[bool]:
        return cls.deleted_at.is_(None) & cls.state.in_(
            (MaintenanceState.SCHEDULED, MaintenanceState.IN_PROGRESS)
        )

    __table_args__ = (
        *custom_field_arguments("maintenances"),
        enum_check("kind", MaintenanceKind),
        enum_check("state", MaintenanceState),
        enum_check("recurrence_basis", RecurrenceBasis),
        # At most one maintenance of an asset is in progress.
        Index(
            "uq_maintenances_in_progress",
            "asset_id",
            unique=True,
            postgresql_where=text("state = 'in_progress' AND deleted_at IS NULL"),
        ),
        Index("ix_maintenances_asset_id", "asset_id", "created_at", "id"),
        Index("ix_maintenances_created_at", "created_at", "id"),
        Index("ix_maintenances_scheduled_on", "scheduled_on", "id"),
        CheckConstraint("cost >= 0", name="cost"),
        CheckConstraint("finished_at >= started_at", name="period"),
        CheckConstraint("num_nonnulls(recurrence_rule, interval_months) <= 1", name="one_recurrence"),
        CheckConstraint("interval_months BETWEEN 1 AND 120", name="interval_months"),
        CheckConstraint("recurrence_starts_on <= scheduled_on", name="recurrence_starts_on"),
        *date_range_checks("scheduled_on", "recurrence_starts_on"),
        *time_range_checks("started_at", "finished_at"),
    )


class FaultReport(Entity):
    """A user's report of a fault of an asset; the maintenance repairs it."""

    __tablename__ = "fault_reports"

    maintenance_id: Mapped[UUID] = mapped_column(ForeignKey("maintenances.id"))
    reporter_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    description: Mapped[str]

    @classmethod
    def blocks_deletion(cls) -> ColumnElement[bool]:
        return false()

    __table_args__ = (
        CheckConstraint("description <> ''", name="description"),
        Index("ix_fault_reports_maintenance_id", "maintenance_id", "created_at", "id"),
        Index("ix_fault_reports_reporter_id", "reporter_id", "created_at", "id"),
        Index("ix_fault_reports_created_at", "created_at", "id"),
    )
