"""Workflows: requests for assets, approval rules, decisions and comments."""

from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from src.models import WorkflowState, WorkflowType
from src.schemas.assignment import AssignedAsset, DueTime
from src.schemas.category import CategoryReference
from src.schemas.common import (
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
from src.security import Role

Position = Annotated[Integer, Field(ge=0, le=1_000_000)]


class ApprovalStep(Payload):
    """An approval step: a role, the manager of the department, or a user approves.

    Nobody approves their own request: where the step has no other approver, any manager can approve.
    """

    decided_by: Literal["role", "department_manager", "user"]
    """`department_manager`: the manager of the nearest department, upward from that of the user who
    receives the asset."""
    role: Role | None = None
    """Required if `decided_by` is `role`."""
    user_id: UUID | None = None
    """Required if `decided_by` is `user`."""
    approval_mode: Literal["any", "all"] = "any"
    """Whether one approver is enough (`any`) or every approver must approve (`all`)."""

    @model_validator(mode="after")
    def _check_approver(self) -> Self:
        if (self.role is not None) != (self.decided_by == "role"):
            raise field_error("role", "give role if, and only if, decided_by is role")
        if (self.user_id is not None) != (self.decided_by == "user"):
            raise field_error("user_id", "give user_id if, and only if, decided_by is user")
        return self


class ApprovalStepView(View):
    """An approval step of a rule."""

    decided_by: Literal["role", "department_manager", "user"]
    role: Role | None
    user_id: UUID | None
    approval_mode: Literal["any", "all"]
    """Whether one approver is enough (`any`) or every approver must approve (`all`)."""


Steps = Annotated[list[ApprovalStep], Field(min_length=1, max_length=10)]


class ApprovalRule(View):
    """The approval steps of matching workflows. The matching rule with the lowest position applies."""

    id: UUID
    name: str
    position: int
    type: WorkflowType | None
    """Null: every type."""
    category: CategoryReference | None
    """The rule matches assets of this category and its descendants. Null: every category."""
    department: Reference | None
    """The rule matches users of this department and its descendants. Null: every department."""
    minimum_price: str | None
    """The lowest purchase price that matches, with two decimals. Null: every price."""
    steps: list[ApprovalStepView]
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateApprovalRuleRequest(Payload):
    """Create an approval rule. An absent criterion matches every workflow."""

    name: Name
    position: Position = 0
    """The matching rule with the lowest position applies."""
    type: WorkflowType | None = None
    category_id: UUID | None = None
    """The category of the requested asset; descendants match too."""
    department_id: UUID | None = None
    """The department of the user who receives the asset; descendants match too."""
    minimum_price: Money | None = None
    """The lowest purchase price that matches. Of a category or model, its most expensive asset counts."""
    steps: Steps


class UpdateApprovalRuleRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    name: Name = omitted()
    position: Position = omitted()
    type: WorkflowType | None = omitted()
    category_id: UUID | None = omitted()
    department_id: UUID | None = omitted()
    minimum_price: Money | None = omitted()
    steps: Steps = omitted()


class Workflow(View):
    """A request for one asset, or for a quantity of a category or model."""

    id: UUID
    type: WorkflowType
    state: WorkflowState
    asset: AssignedAsset | None
    category: CategoryReference | None
    model: Reference | None
    quantity: int
    requester: Reference
    requested_for: Reference
    """The user who receives the asset."""
    reason: str
    starts_at: Time | None
    expected_return_date: Date | None
    step: int
    """The index of the current approval step, from 0."""
    step_count: int
    """The number of approval steps."""
    decided_at: Time | None
    decision_note: str | None
    completed_at: Time | None
    acknowledged_at: Time | None
    """When the requester acknowledged the decision."""
    version: int
    created_at: Time
    updated_at: Time


class WorkflowDecision(View):
    """The decision of one approver on one step."""

    step: int
    """The index of the approval step, from 0."""
    decider: Reference
    approved: bool
    note: str | None
    decided_at: Time


class WorkflowDetail(Workflow):
    """A workflow with its decisions and its assets."""

    decisions: list[WorkflowDecision]
    assets: list[AssignedAsset]
    """The assets for which the workflow was executed; empty before the final approval."""


class CreateWorkflowRequest(Payload):
    """Request one asset, or a quantity of a category or model: exactly one of the three ids."""

    type: WorkflowType
    asset_id: UUID | None = None
    category_id: UUID | None = None
    model_id: UUID | None = None
    quantity: Annotated[Integer, Field(ge=1, le=100)] = 1
    """The number of assets, 1 to 100; 1 if `asset_id` is given."""
    requested_for_id: UUID | None = None
    """The user who receives the asset, in a transfer the new holder. Absent: yourself."""
    reason: Notes
    starts_at: DueTime | None = None
    expected_return_date: Date | None = None
    """Required for a rental. The assets are due at the end of this day."""

    @model_validator(mode="after")
    def _check_subject(self) -> Self:
        given = [self.asset_id, self.category_id, self.model_id]
        if sum(subject is not None for subject in given) != 1:
            raise ValueError("give exactly one of asset_id, category_id and model_id")
        if self.asset_id is not None and self.quantity != 1:
            raise field_error("quantity", "the quantity of a single asset must be 1")
        types = (WorkflowType.CHECKOUT, WorkflowType.RENTAL)
        if self.asset_id is None and self.type not in types:
            raise field_error("asset_id", "only a checkout or a rental can request a category or model")
        if self.type is WorkflowType.RENTAL and self.expected_return_date is None:
            raise field_error("expected_return_date", "a rental needs expected_return_date")
        return self


class ApproveWorkflowRequest(Payload):
    """Approve a workflow."""

    note: Notes | None = None
    asset_ids: Annotated[list[UUID], Field(min_length=1, max_length=100)] | None = None
    """The assets to assign if a category or model was requested. Absent: available ones are chosen."""


class RejectWorkflowRequest(Payload):
    """Reject a workflow, with the reason."""

    reason: Notes


class WorkflowNoteRequest(Payload):
    """Cancel or complete a workflow, with an optional note."""

    note: Notes | None = None


class WorkflowComment(View):
    """A comment on a workflow."""

    id: UUID
    author: Reference
    text: str
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CommentRequest(Payload):
    """The text of a comment."""

    text: Notes


class WorkflowSummary(View):
    """Counts of the workflows that need your attention."""

    pending_my_approval: int
    """Workflows that wait for your decision."""
    open: int
    """Your requests that are pending or approved."""
    unacknowledged: int
    """Your requests that were decided and that you have not acknowledged."""
