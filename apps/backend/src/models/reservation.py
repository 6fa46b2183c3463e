"""Reservations of assets for a future period, and the keys of reservation calendars."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ColumnElement, Computed, ForeignKey, Index, text
from sqlalchemy.dialects.postgresql import TSTZRANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Base, Entity, time_range_checks
from src.models.reference import enum_check


class ReservationState(StrEnum):
    """The state of a reservation; `no_show`: the asset was not checked out within the grace period."""

    RESERVED = "reserved"
    CHECKED_OUT = "checked_out"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


class CalendarKey(Base):
    """The hash of the secret in the URL of a user's reservation calendar."""

    __tablename__ = "calendar_keys"

    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), primary_key=True)
    key_hash: Mapped[bytes] = mapped_column(unique=True)


class Reservation(Entity):
    """A reservation of an asset, or of any asset of a model or category, by a user for a period.

    A reservation of a model or category holds a particular asset too, which check-out may replace. So one
    exclusion constraint prevents overlaps of all reservations.
    """

    __tablename__ = "reservations"

    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"))
    category_id: Mapped[UUID | None] = mapped_column(ForeignKey("categories.id"))
    model_id: Mapped[UUID | None] = mapped_column(ForeignKey("asset_models.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    # Copied from the category at the time of the reservation.
    buffer_before_minutes: Mapped[int] = mapped_column(server_default=text("0"))
    buffer_after_minutes: Mapped[int] = mapped_column(server_default=text("0"))
    occupied_period: Mapped[Range[datetime]] = mapped_column(
        TSTZRANGE,
        Computed(
            "tstzrange(minutes_after(starts_at, -buffer_before_minutes),"
            " minutes_after(ends_at, buffer_after_minutes))",
            persisted=True,
        ),
        deferred=True,
    )
    state: Mapped[str] = mapped_column(server_default=text("'reserved'"))
    note: Mapped[str | None]
    # The approved request that the reservation was made for.
    workflow_id: Mapped[UUID | None] = mapped_column(ForeignKey("workflows.id"), index=True)

    @classmethod
    def blocks_deletion(cls) -> ColumnElement[bool]:
        return cls.state == ReservationState.RESERVED

    __table_args__ = (
        enum_check("state", ReservationState),
        CheckConstraint("ends_at > starts_at", name="period"),
        *time_range_checks("starts_at", "ends_at"),
        CheckConstraint("num_nonnulls(category_id, model_id) <= 1", name="one_kind"),
        CheckConstraint("buffer_before_minutes >= 0 AND buffer_after_minutes >= 0", name="buffers"),
        ExcludeConstraint(
            ("asset_id", "="),
            ("occupied_period", "&&"),
            name="ex_reservations_overlap",
            using="gist",
            where=text("state = 'reserved'"),
        ),
        Index("ix_reservations_starts_at", "starts_at", "id"),
        Index("ix_reservations_created_at", "created_at", "id"),
        Index("ix_reservations_user_id", "user_id", "starts_at", "id"),
        Index("ix_reservations_asset_id", "asset_id", "starts_at", "id"),
    )
