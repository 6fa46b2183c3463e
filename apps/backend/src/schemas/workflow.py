"""A request: asked for, decided on, carried out."""

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
    """One decision: of a role, of the department's manager or of one user; by any one of them or by all."""

    decided_by: Literal["role", "department_manager", "user"]
    role: Role | None = None
    user_id: UUID | None = None
    approval_mode: Literal["any", "all"] = "any"

    @model_validator(mode="after")
    def _who(self) -> Self:
        if (self.role is not None) != (self.decided_by == "role"):
            raise field_error("role", "give role if, and only if, decided_by is role")
        if (self.user_id is not None) != (self.decided_by == "user"):
            raise field_error("user_id", "give user_id if, and only if, decided_by is user")
        return self


class DecidedBy(View):
    """One decision, as it is read."""

    decided_by: Literal["role", "department_manager", "user"]
    role: Role | None
    user_id: UUID | None
    approval_mode: Literal["any", "all"]


Steps = Annotated[list[ApprovalStep], Field(min_length=1, max_length=10)]


class ApprovalRule(View):
    """Who decides on which requests; the first that fits, by position, is taken."""

    id: UUID
    name: str
    position: int
    type: WorkflowType | None
    category: CategoryReference | None
    department: Reference | None
    minimum_price: str | None
    steps: list[DecidedBy]
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateApprovalRuleRequest(Payload):
    """Add a rule; what is left out fits every request."""

    name: Name
    position: Position = 0
    type: WorkflowType | None = None
    category_id: UUID | None = None
    department_id: UUID | None = None
    """Of the one for whom it is asked, with the departments under it."""
    minimum_price: Money | None = None
    steps: Steps


class UpdateApprovalRuleRequest(Payload):
    """Absent means unchanged; null means cleared."""

    name: Name = omitted()
    position: Position = omitted()
    type: WorkflowType | None = omitted()
    category_id: UUID | None = omitted()
    department_id: UUID | None = omitted()
    minimum_price: Money | None = omitted()
    steps: Steps = omitted()


class Workflow(View):
    """A request for one asset, or for some of a category or model."""

    id: UUID
    type: WorkflowType
    state: WorkflowState
    asset: AssignedAsset | None
    category: CategoryReference | None
    model: Reference | None
    quantity: int
    requester: Reference
    requested_for: Reference
    reason: str
    starts_at: Time | None
    expected_return_date: Date | None
    step: int
    """Which decision it waits for, counted from 0."""
    step_count: int
    decided_at: Time | None
    decision_note: str | None
    completed_at: Time | None
    acknowledged_at: Time | None
    version: int
    created_at: Time
    updated_at: Time


class WorkflowDecision(View):
    """What one person decided on one step."""

    step: int
    decider: Reference
    approved: bool
    note: str | None
    decided_at: Time


class WorkflowDetail(Workflow):
    """A request with its decisions and the assets that it was carried out with."""

    decisions: list[WorkflowDecision]
    assets: list[AssignedAsset]


class CreateWorkflowRequest(Payload):
    """Ask for one asset, or for some of a category or of a model."""

    type: WorkflowType
    asset_id: UUID | None = None
    category_id: UUID | None = None
    model_id: UUID | None = None
    quantity: Annotated[Integer, Field(ge=1, le=100)] = 1
    requested_for_id: UUID | None = None
    """For whom, if it is not for oneself; in a transfer, who shall have it."""
    reason: Notes
    starts_at: DueTime | None = None
    expected_return_date: Date | None = None

    @model_validator(mode="after")
    def _one_subject(self) -> Self:
        given = [self.asset_id, self.category_id, self.model_id]
        if sum(subject is not None for subject in given) != 1:
            raise ValueError("give exactly one of asset_id, category_id and model_id")
        if self.asset_id is not None and self.quantity != 1:
            raise field_error("quantity", "of one asset there is one")
        kinds = (WorkflowType.CHECKOUT, WorkflowType.RENTAL)
        if self.asset_id is None and self.type not in kinds:
            raise field_error("asset_id", "only a checkout and a rental can be for any of a kind")
        if self.type is WorkflowType.RENTAL and self.expected_return_date is None:
            raise field_error("expected_return_date", "a rental needs expected_return_date")
        return self


class ApproveWorkflowRequest(Payload):
    """Approve; where any of a kind was asked for, the assets may be named, else the system takes some."""

    note: Notes | None = None
    asset_ids: Annotated[list[UUID], Field(min_length=1, max_length=100)] | None = None


class RejectWorkflowRequest(Payload):
    """Deny, with the reason."""

    reason: Notes


class FinishWorkflowRequest(Payload):
    """Cancel or complete, with a note if there is something to say."""

    note: Notes | None = None


class WorkflowComment(View):
    """What somebody said about a request."""

    id: UUID
    author: Reference
    text: str
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class WriteCommentRequest(Payload):
    """What is said."""

    text: Notes


class WorkflowSummary(View):
    """How many requests wait for oneself."""

    pending_my_approval: int
    open: int
    """One's own that are not finished."""
    unacknowledged: int
    """One's own that were decided and not yet looked at."""
