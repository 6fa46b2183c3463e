"""Maintenance: what is done to an asset so that it works."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ColumnElement, ForeignKey, Index, Numeric, text
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Deletable
from src.models.reference import one_of


class MaintenanceKind(StrEnum):
    """What is done."""

    REPAIR = "repair"
    INSPECTION = "inspection"
    UPGRADE = "upgrade"
    CLEANING = "cleaning"
    CALIBRATION = "calibration"
    OTHER = "other"


class MaintenanceState(StrEnum):
    """How far it has come."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    CANCELLED = "cancelled"


class Maintenance(Deletable):
    """One piece of work on an asset; the asset is unavailable while it is under way."""

    __tablename__ = "maintenances"

    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"))
    name: Mapped[str]
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(server_default=text("'planned'"))
    supplier_id: Mapped[UUID | None] = mapped_column(ForeignKey("suppliers.id"), index=True)
    planned_for: Mapped[date | None]
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    cost: Mapped[Decimal | None] = mapped_column(Numeric(16, 2))
    currency: Mapped[str]
    is_warranty: Mapped[bool] = mapped_column(server_default=text("false"))
    # One of them for what recurs: a rule of RFC 5545, or a number of months after the day it was planned for.
    recurrence_rule: Mapped[str | None]
    every_months: Mapped[int | None]
    # The status that the asset had before, to which it returns, and the period in which somebody had it.
    status_before_id: Mapped[UUID | None] = mapped_column(ForeignKey("statuses.id"))
    assignment_before_id: Mapped[UUID | None] = mapped_column(ForeignKey("assignments.id"))
    notes: Mapped[str | None]

    @classmethod
    def in_force(cls) -> ColumnElement[bool]:
        return cls.deleted_at.is_(None) & cls.state.in_(
            (MaintenanceState.PLANNED, MaintenanceState.UNDER_WAY)
        )

    __table_args__ = (
        one_of("kind", MaintenanceKind),
        one_of("state", MaintenanceState),
        # An asset is in one workshop at a time.
        Index(
            "uq_maintenances_under_way",
            "asset_id",
            unique=True,
            postgresql_where=text("state = 'under_way' AND deleted_at IS NULL"),
        ),
        Index("ix_maintenances_asset_id", "asset_id", "created_at", "id"),
        Index("ix_maintenances_created_at", "created_at", "id"),
        Index("ix_maintenances_planned_for", "planned_for", "id"),
        CheckConstraint("cost >= 0", name="cost"),
        CheckConstraint("finished_at >= started_at", name="period"),
        CheckConstraint("num_nonnulls(recurrence_rule, every_months) <= 1", name="one_recurrence"),
        CheckConstraint("every_months BETWEEN 1 AND 120", name="every_months"),
    )
