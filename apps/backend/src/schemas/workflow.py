"""Workflows: requests for assets, approval rules, decisions and comments."""

from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from src.models import StatusKind, WorkflowState, WorkflowType
from src.schemas.asset import Holder
from src.schemas.assignment import AssignedAsset, Assignment, DueTime
from src.schemas.category import CategoryReference
from src.schemas.common import (
    Currency,
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
from src.security import Role

CreatableType = Literal[
    WorkflowType.CHECKOUT,
    WorkflowType.CHECKIN,
    WorkflowType.TRANSFER,
    WorkflowType.RENTAL,
    WorkflowType.RETURN,
    WorkflowType.MAINTENANCE,
    WorkflowType.DISPOSAL,
]
Position = Annotated[Integer, Field(ge=0, le=1_000_000)]


class ApprovalStep(Payload):
    """An approval step: a role, the manager of the department, or a user approves.

    Nobody approves their own request: where the step has no other approver, any manager can approve.
    """

    decided_by: Literal["role", "department_manager", "user"]
    """The approvers: the users of a role, the manager of the nearest department (upward from that of the user
    who receives the asset), or one user."""
    role: Role | None = None
    """The role that approves. Required if `decided_by` is `role`."""
    user_id: UUID | None = None
    """User who approves. Required if `decided_by` is `user`."""
    approval_mode: Literal["any", "all"] = "any"
    """Whether one approver is enough (`any`) or every approver must approve (`all`)."""

    @model_validator(mode="after")
    def _check_approver(self) -> Self:
        if (self.role is not None) != (self.decided_by == "role"):
            raise field_error("role", "Give role if decided_by is role, and only then")
        if (self.user_id is not None) != (self.decided_by == "user"):
            raise field_error("user_id", "Give user_id if decided_by is user, and only then")
        return self


class ApprovalStepView(View):
    """An approval step of a rule."""

    decided_by: Literal["role", "department_manager", "user"]
    """The approvers: the users of a role, the manager of the nearest department (upward from that of the user
    who receives the asset), or one user."""
    role: Role | None
    """The role that approves; null unless `decided_by` is `role`."""
    user_id: UUID | None
    """User who approves; null unless `decided_by` is `user`."""
    approval_mode: Literal["any", "all"]
    """Whether one approver is enough (`any`) or every approver must approve (`all`)."""


Steps = Annotated[list[ApprovalStep], Field(min_length=1, max_length=10)]


class ApprovalRule(View):
    """The approval steps of matching workflows. The matching rule with the lowest position applies."""

    id: UUID
    name: str
    position: int
    """Of the matching rules, the one with the lowest position applies; 0 to 1,000,000."""
    type: WorkflowType | None
    """Type of workflow that matches; null: every type."""
    category: CategoryReference | None
    """Category of the requested asset; descendants match too. Null: every category."""
    department: Reference | None
    """Department of the user who receives the asset; descendants match too. Null: every department."""
    minimum_price: str | None
    """Lowest purchase price that matches, as a decimal string in `currency` such as `1000000`. Null: every
    price. Prices in other currencies are converted by the latest exchange rate; without a rate, the minimum
    counts as reached."""
    currency: str | None
    """Currency of `minimum_price` (ISO 4217), such as `KRW`; null only without a price."""
    steps: list[ApprovalStepView]
    """Steps in the order in which they must be approved, 1 to 10."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateApprovalRuleRequest(Payload):
    """Create an approval rule. An absent criterion matches every workflow."""

    name: Name
    position: Position = 0
    """Of the matching rules, the one with the lowest position applies; 0 to 1,000,000."""
    type: WorkflowType | None = None
    category_id: UUID | None = None
    department_id: UUID | None = None
    minimum_price: Money | None = None
    """Lowest purchase price that matches, such as `1000000`. If a category or model is requested, the price
    of its most expensive asset counts. Prices in other currencies are converted by the latest exchange rate;
    without a rate, the minimum counts as reached."""
    currency: Currency | None = None
    """Currency of `minimum_price` (ISO 4217), such as `KRW`. Absent: the currency of the installation."""
    steps: Steps


class UpdateApprovalRuleRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    name: Name = omitted()
    position: Position = omitted()
    type: WorkflowType | None = omitted()
    category_id: UUID | None = omitted()
    department_id: UUID | None = omitted()
    minimum_price: Money | None = omitted()
    currency: Currency | None = omitted()
    """Currency of `minimum_price` (ISO 4217), such as `KRW`."""
    steps: Steps = omitted()


class MissingExchangeRate(View):
    """A conversion that was needed to choose the approval rule, and for which there was no exchange rate."""

    currency: str
    """Currency of the requested asset's price."""
    rule_currency: str
    """Currency of the rule's `minimum_price`."""
    date: Date
    """Day of the request; there was no rate of this day or before."""


class ExtendedAssignment(View):
    """The assignment that an extension is for."""

    id: UUID
    checked_out_at: Time
    """Time at which the holder received the asset."""
    due_at: Time | None
    """Time by which the asset is to be returned at present."""
    checked_in_at: Time | None
    """Time at which the holder returned the asset; null while the assignment is open."""


class StepPreview(View):
    """An approval step of a request that is not sent yet."""

    role: Role | None
    """Role of the approvers; null if the step names users. Administrators decide if none of the approvers
    can."""
    approval_mode: Literal["any", "all"]
    """Whether one approver is enough (`any`) or every approver must approve (`all`)."""
    approver_count: int
    """Number of users who could decide now; nobody decides on their own request."""
    approvers: list[Reference]
    """Users who could decide now, by name, at most 20."""


class ApprovalPreview(View):
    """How a request would be approved by the present rules."""

    rule: Reference | None
    """Approval rule that applies; null if none matches: any manager approves."""
    steps: list[StepPreview]
    """Approval steps in their order."""
    missing_exchange_rate: MissingExchangeRate | None
    """Exchange rate that is missing to compare the price: it is taken to reach the minimum of the rule. Null
    if none is missing."""


class Workflow(View):
    """A request for one asset, or for a quantity of a category or model."""

    id: UUID
    type: WorkflowType
    """Action that is requested."""
    state: WorkflowState
    """State: pending, then approved or rejected, or cancelled; approved workflows end as completed."""
    asset: AssignedAsset | None
    """Requested asset; null if a category or model was requested."""
    category: CategoryReference | None
    """Requested category; null if an asset or a model was requested."""
    model: Reference | None
    """Requested model; null if an asset or a category was requested."""
    quantity: int
    """Number of requested assets; 1 if `asset` is not null."""
    requester: Reference
    """User who created the request."""
    requested_for: Reference
    """User who receives the asset; in a transfer the new holder."""
    reason: str
    """Reason of the request; empty if an extension was requested without a note."""
    starts_at: Time | None
    """Time from which the asset is needed; null: as soon as possible. If it is in the future at the approval,
    the assets are reserved and the check-out of the reservations completes the request."""
    expected_return_date: Date | None
    """Day at the end of which the assets are due, in the time zone of the company; null if no return is
    planned."""
    assignment: ExtendedAssignment | None
    """Assignment to extend; null unless `type` is `extension`."""
    due_at: Time | None
    """Due time that an extension asks for; null unless `type` is `extension`."""
    step: int
    """Index of the current approval step, from 0."""
    step_count: int
    """Number of approval steps."""
    missing_exchange_rate: MissingExchangeRate | None
    """Exchange rate that was missing when the approval rule was chosen: the price was then taken to reach the
    rule's minimum. Null if none was missing."""
    decided_at: Time | None
    """Time of the final approval or the rejection; null before it."""
    decision_note: str | None
    """Note of the final approval, or reason of the rejection."""
    completed_at: Time | None
    """Time of completion; null before it."""
    acknowledged_at: Time | None
    """Time at which the requester acknowledged the decision; null before it."""
    version: Version
    created_at: Time
    updated_at: Time


class WorkflowDecision(View):
    """The decision of one approver on one step."""

    step: int
    """Index of the approval step, from 0."""
    decider: Reference
    """User who decided."""
    approved: bool
    """True: approved; false: rejected."""
    note: str | None
    """Note of the approval, or reason of the rejection."""
    decided_at: Time
    """Time of the decision."""


class BlockingStatus(View):
    """The status that prevents a check-out."""

    code: str
    """Code of the status, such as `maintenance`."""
    name: str
    kind: StatusKind
    """Kind of the status, which decides whether its assets can be checked out."""


class BlockingReservation(View):
    """The reservation that prevents the execution of a workflow."""

    starts_at: Time
    """Start of the reservation."""
    ends_at: Time
    """End of the reservation."""
    user: Reference | None
    """User the reservation is for; null if you may not see the user."""


class BlockingProblem(View):
    """The problem that the approval of the last step would be answered with now."""

    code: str
    """Code of the problem, such as `asset_unavailable` or `reservation_conflict`."""
    detail: str
    """Explanation of the problem."""
    holder: Holder | None
    """Present holder of the asset; null if it has none or you may not see the holder."""
    since: Time | None
    """Time from which the holder has the asset."""
    due_at: Time | None
    """Time by which the holder is to return the asset."""
    asset_status: BlockingStatus | None
    """Status of the asset that prevents its check-out."""
    reservation: BlockingReservation | None
    """Earliest reservation in the requested period."""
    latest_due_at: Time | None
    """Latest due time before that reservation; null if there is none."""


class WorkflowDetail(Workflow):
    """A workflow with its decisions, its next approvers and its assets."""

    decisions: list[WorkflowDecision]
    """Decisions so far, in the order in which they were made."""
    next_approvers: list[Reference]
    """Users who can decide the current step and have not decided yet, by name: at most 20. Empty unless it is
    pending."""
    blocked_by: BlockingProblem | None
    """Reason why the request could not be carried out now; null if it could, or if it is not pending. The
    approval of the last step checks it again."""
    assets: list[AssignedAsset]
    """Assets for which the workflow was executed; empty before the final approval."""


class CreateWorkflowRequest(Payload):
    """Request one asset, or a quantity of a category or model: exactly one of the three ids.

    An extension is requested at its assignment, by `POST /assignments/{assignment_id}/extend`.
    """

    type: CreatableType
    asset_id: UUID | None = None
    """Requested asset."""
    category_id: UUID | None = None
    """Category of which `quantity` assets are requested."""
    model_id: UUID | None = None
    """Model of which `quantity` assets are requested."""
    quantity: Annotated[Integer, Field(ge=1, le=100)] = 1
    """Number of assets, 1 to 100; must be 1 if `asset_id` is given."""
    requested_for_id: UUID | None = None
    """User who receives the asset; in a transfer the new holder. Absent: yourself."""
    reason: Notes
    starts_at: DueTime | None = None
    expected_return_date: Date | None = None
    """Day at the end of which the assets are due, such as `2030-01-31`; not before today or the start.
    Required for a rental and with `starts_at`; possible for a checkout, rental or transfer."""

    @model_validator(mode="after")
    def _check_subject(self) -> Self:
        given = [self.asset_id, self.category_id, self.model_id]
        if sum(subject is not None for subject in given) != 1:
            raise ValueError("Give exactly one of asset_id, category_id and model_id")
        if self.asset_id is not None and self.quantity != 1:
            raise field_error("quantity", "The quantity of a single asset must be 1")
        types = (WorkflowType.CHECKOUT, WorkflowType.RENTAL)
        if self.asset_id is None and self.type not in types:
            raise field_error("asset_id", "Only a checkout or a rental can request a category or model")
        if self.starts_at is not None and self.type not in types:
            raise field_error("starts_at", "Only a checkout or a rental can start later")
        if self.starts_at is not None and self.expected_return_date is None:
            raise field_error("expected_return_date", "A start in the future needs expected_return_date")
        if self.expected_return_date is not None and self.type not in (*types, WorkflowType.TRANSFER):
            raise field_error("expected_return_date", "Only a checkout, rental or transfer has a return date")
        if self.type is WorkflowType.RENTAL and self.expected_return_date is None:
            raise field_error("expected_return_date", "A rental needs expected_return_date")
        return self


class PreviewWorkflowRequest(Payload):
    """The request to preview: exactly one of `asset_id`, `category_id` and `model_id`."""

    type: WorkflowType
    """Action that is requested."""
    asset_id: UUID | None = None
    """Requested asset."""
    category_id: UUID | None = None
    """Requested category."""
    model_id: UUID | None = None
    """Requested model."""
    requested_for_id: UUID | None = None
    """User who receives the asset; in a transfer the new holder. Absent: yourself."""

    @model_validator(mode="after")
    def _check_subject(self) -> Self:
        given = [self.asset_id, self.category_id, self.model_id]
        if sum(subject is not None for subject in given) != 1:
            raise ValueError("Give exactly one of asset_id, category_id and model_id")
        if self.asset_id is None and self.type not in (WorkflowType.CHECKOUT, WorkflowType.RENTAL):
            raise field_error("asset_id", "Only a checkout or a rental can request a category or model")
        return self


class TryApprovalRulesRequest(PreviewWorkflowRequest):
    """The request to try: exactly one of `asset_id`, `category_id` and `model_id`."""

    requested_for_id: UUID | None = None
    """User who receives the asset. Absent: the requester."""
    requester_id: UUID | None = None
    """User who sends the request. Absent: the user who receives the asset, or else yourself."""
    price: Money | None = None
    """Price to compare with the rules, such as `1000000`. Absent: the purchase price of the asset, or of the
    most expensive asset of the category or model."""
    currency: Currency | None = None
    """Currency of `price` (ISO 4217), such as `KRW`. Absent: the currency of the installation."""


class ApproveWorkflowRequest(Payload):
    """Approve a workflow."""

    note: Notes | None = None
    """Note of the approval."""
    asset_ids: Annotated[list[UUID], Field(min_length=1, max_length=100)] | None = None
    """Assets to assign if a category or model was requested; given with the last approval. Absent: available
    ones are chosen."""


class RejectWorkflowRequest(Payload):
    """Reject a workflow, with the reason."""

    reason: Notes
    """Reason of the rejection, shown to the requester."""


class WorkflowNoteRequest(Payload):
    """Cancel or complete a workflow, with an optional note."""

    note: Notes | None = None
    """Remark, up to 10,000 characters."""


class WorkflowComment(View):
    """A comment on a workflow."""

    id: UUID
    author: Reference
    """User who wrote the comment."""
    text: str
    """Plain text, up to 10,000 characters."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CommentRequest(Payload):
    """The text of a comment."""

    text: Notes
    """Plain text, up to 10,000 characters."""


class WorkflowSummary(View):
    """Counts of the workflows that need your attention."""

    pending_my_approval: int
    """Number of workflows that await your decision."""
    open: int
    """Number of your requests that are pending or approved."""
    unacknowledged: int
    """Number of your requests that were decided and that you have not acknowledged."""


class ExtensionResponse(View):
    """The result of an extension: the extended assignment, or the workflow that awaits approval."""

    assignment: Assignment
    """Assignment; its `due_at` is the present one."""
    workflow: WorkflowDetail | None
    """Request of the holder that awaits approval; null if the due date was extended at once."""
