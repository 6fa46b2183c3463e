"""Workflows: requests for assets, their approval rules, decisions and comments."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ColumnElement, ForeignKey, Index, false, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import AMOUNT, Deletable, Entity, date_range_checks, time_range_checks
from src.models.reference import enum_check


class WorkflowType(StrEnum):
    """The action that a workflow requests.

    `checkout` and `rental` check assets out to a user, a rental until its return date; `checkin` and `return`
    check an asset in; `transfer` gives it to another user; `extension` moves the due date of an assignment;
    `maintenance` starts a maintenance; `disposal` retires the asset.
    """

    CHECKOUT = "checkout"
    CHECKIN = "checkin"
    TRANSFER = "transfer"
    RENTAL = "rental"
    RETURN = "return"
    EXTENSION = "extension"
    MAINTENANCE = "maintenance"
    DISPOSAL = "disposal"


class WorkflowState(StrEnum):
    """The state of a workflow: pending, then approved or rejected; an approved one becomes completed."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    COMPLETED = "completed"


class ApprovalRule(Deletable):
    """The approval steps of matching workflows, in order; the first matching rule by position applies."""

    __tablename__ = "approval_rules"

    name: Mapped[str]
    position: Mapped[int] = mapped_column(server_default=text("0"))
    type: Mapped[str | None]
    category_id: Mapped[UUID | None] = mapped_column(ForeignKey("categories.id"))
    department_id: Mapped[UUID | None] = mapped_column(ForeignKey("departments.id"))
    minimum_price: Mapped[Decimal | None] = mapped_column(AMOUNT)
    currency: Mapped[str | None]
    steps: Mapped[list[dict[str, object]]] = mapped_column(JSONB)

    __table_args__ = (
        enum_check("type", WorkflowType),
        CheckConstraint("jsonb_array_length(steps) BETWEEN 1 AND 10", name="steps"),
        CheckConstraint("minimum_price >= 0", name="minimum_price"),
        CheckConstraint("minimum_price IS NULL OR currency IS NOT NULL", name="price_has_currency"),
    )


class Workflow(Entity):
    """A request for one asset, or for a quantity of a category or model, with its approval steps."""

    __tablename__ = "workflows"

    type: Mapped[str]
    state: Mapped[str] = mapped_column(server_default=text("'pending'"))
    asset_id: Mapped[UUID | None] = mapped_column(ForeignKey("assets.id"))
    category_id: Mapped[UUID | None] = mapped_column(ForeignKey("categories.id"))
    model_id: Mapped[UUID | None] = mapped_column(ForeignKey("asset_models.id"))
    quantity: Mapped[int] = mapped_column(server_default=text("1"))
    requester_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    requested_for_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    reason: Mapped[str]
    starts_at: Mapped[datetime | None]
    expected_return_date: Mapped[date | None]
    # Of an extension: the assignment that it extends, and the new due time.
    assignment_id: Mapped[UUID | None] = mapped_column(ForeignKey("assignments.id"))
    due_at: Mapped[datetime | None]
    # The approval steps, copied from the rule at creation, and the index of the current one.
    steps: Mapped[list[dict[str, object]]] = mapped_column(JSONB)
    step: Mapped[int] = mapped_column(server_default=text("0"))
    # The currencies and the day without a rate, for which the minimum of the rule was taken as reached.
    missing_exchange_rate: Mapped[dict[str, object] | None]
    decided_at: Mapped[datetime | None]
    decision_note: Mapped[str | None]
    completed_at: Mapped[datetime | None]
    # When the requester acknowledged the decision.
    acknowledged_at: Mapped[datetime | None]

    @classmethod
    def blocks_deletion(cls) -> ColumnElement[bool]:
        return cls.state.in_((WorkflowState.PENDING, WorkflowState.APPROVED))

    __table_args__ = (
        enum_check("type", WorkflowType),
        enum_check("state", WorkflowState),
        CheckConstraint("num_nonnulls(asset_id, category_id, model_id) = 1", name="one_subject"),
        CheckConstraint("quantity BETWEEN 1 AND 100", name="quantity"),
        CheckConstraint("asset_id IS NULL OR quantity = 1", name="quantity_of_one"),
        CheckConstraint("(type = 'extension') = (assignment_id IS NOT NULL)", name="extension"),
        CheckConstraint("(assignment_id IS NULL) = (due_at IS NULL)", name="due_at"),
        *time_range_checks("starts_at", "due_at"),
        *date_range_checks("expected_return_date"),
        # An assignment has at most one pending extension.
        Index(
            "uq_workflows_pending_extension",
            "assignment_id",
            unique=True,
            postgresql_where=text("state = 'pending'"),
        ),
        Index(
            "ix_workflows_assignment_id", "assignment_id", postgresql_where=text("assignment_id IS NOT NULL")
        ),
        Index("ix_workflows_created_at", "created_at", "id"),
        Index("ix_workflows_state", "state", "created_at", "id"),
        Index("ix_workflows_requester_id", "requester_id", "created_at", "id"),
        Index("ix_workflows_requested_for_id", "requested_for_id", "created_at", "id"),
        Index("ix_workflows_asset_id", "asset_id", "created_at", "id"),
        Index("ix_workflows_type", "type", "created_at", "id"),
    )


class WorkflowDecision(Entity):
    """The decision of one approver on one step of a workflow."""

    __tablename__ = "workflow_decisions"

    workflow_id: Mapped[UUID] = mapped_column(ForeignKey("workflows.id"))
    step: Mapped[int]
    decider_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), index=True)
    approved: Mapped[bool]
    note: Mapped[str | None]

    @classmethod
    def blocks_deletion(cls) -> ColumnElement[bool]:
        return false()

    __table_args__ = (
        Index("uq_workflow_decisions_decider", "workflow_id", "step", "decider_id", unique=True),
    )


class WorkflowAsset(Entity):
    """An asset for which a workflow was executed."""

    __tablename__ = "workflow_assets"

    workflow_id: Mapped[UUID] = mapped_column(ForeignKey("workflows.id"))
    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"), index=True)

    @classmethod
    def blocks_deletion(cls) -> ColumnElement[bool]:
        return false()

    __table_args__ = (Index("uq_workflow_assets_asset", "workflow_id", "asset_id", unique=True),)


class WorkflowComment(Deletable):
    """A comment on a workflow."""

    __tablename__ = "workflow_comments"

    workflow_id: Mapped[UUID] = mapped_column(ForeignKey("workflows.id"), index=True)
    author_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    text: Mapped[str]
