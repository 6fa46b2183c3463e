"""Bulk operations on the assets that a filter finds."""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

from src.models.bulk_operation import BulkAction, BulkOperationState
from src.schemas.asset import UpdateAssetRequest
from src.schemas.assignment import CheckInRequest, CheckOutRequest, TransferRequest
from src.schemas.common import Boolean, Payload, Reference, Time, View
from src.schemas.problem import FieldProblem

AssetFilter = Annotated[str, Field(max_length=8000)]


class _OnFilter(Payload):
    filter: AssetFilter
    """Query string of `GET /assets`, such as `status=stock&category_id=…&q=dell`: its filters, `q` and
    `sort`, which determines the order of processing. An empty string selects all assets; `limit`, `cursor`,
    `count` and `as_of` are refused."""
    dry_run: Boolean = False
    """If true, the problems are found and nothing is changed."""


class BulkUpdateByFilter(_OnFilter):
    """Update assets, including their status, custom fields and tags."""

    action: Literal["update"]
    """The action: update."""
    data: UpdateAssetRequest
    """The fields to change, as in `PATCH /assets/{asset_id}`."""


class BulkDeleteByFilter(_OnFilter):
    """Delete assets."""

    action: Literal["delete"]
    """The action: delete."""


class BulkRestoreByFilter(_OnFilter):
    """Restore deleted assets; the filter finds them with `deleted_at__isnull=false`."""

    action: Literal["restore"]
    """The action: restore."""


class BulkCheckOutByFilter(_OnFilter):
    """Check out assets to one holder."""

    action: Literal["check_out"]
    """The action: check out."""
    data: CheckOutRequest
    """The holder, as in `POST /assets/{asset_id}/check-out`."""


class BulkCheckInByFilter(_OnFilter):
    """Check in assets."""

    action: Literal["check_in"]
    """The action: check in."""
    data: CheckInRequest = Field(default_factory=CheckInRequest)
    """The return, as in `POST /assets/{asset_id}/check-in`."""


class BulkTransferByFilter(_OnFilter):
    """Transfer checked-out assets to one holder."""

    action: Literal["transfer"]
    """The action: transfer."""
    data: TransferRequest
    """The new holder, as in `POST /assets/{asset_id}/transfer`."""


BulkByFilterRequest = Annotated[
    BulkUpdateByFilter
    | BulkDeleteByFilter
    | BulkRestoreByFilter
    | BulkCheckOutByFilter
    | BulkCheckInByFilter
    | BulkTransferByFilter,
    Field(discriminator="action"),
]


class BulkProblem(View):
    """An asset that a bulk operation could not change, with the error that a single request would have."""

    asset_id: UUID
    """Asset that was not changed."""
    asset_tag: str | None
    """Tag of the asset; null if the asset does not exist any more."""
    status: int
    """HTTP status of the error, such as 409."""
    code: str
    """Code of the error, such as `in_use`."""
    detail: str
    """Explanation of the error."""
    errors: list[FieldProblem]
    """Errors of single fields."""


class BulkOperationError(View):
    """The reason for which a bulk operation failed."""

    code: str
    """`user_inactive`: the user was deactivated. `token_revoked`: the API token is not valid any more.
    `forbidden`: the user lost the permission. `validation_error`: the data became invalid, such as a due date
    that has passed. `internal_error`: see the log of the worker."""
    detail: str
    """Explanation of the reason."""


class BulkOperation(View):
    """An action on all assets that a filter found when the operation was created; kept for 7 days."""

    id: UUID
    user: Reference
    """User who started the operation."""
    action: BulkAction
    """What is done with each asset."""
    data: dict[str, Any]
    """Data of the action as in the request; empty for actions without data."""
    filter: str
    """Query string that selected the assets."""
    dry_run: bool
    """Whether nothing is changed."""
    state: BulkOperationState
    """Whether the operation is waiting, running, completed or failed. A completed one may have problems with
    single assets; after a failure the assets already done stay changed."""
    total: int
    """Number of assets that the filter found; it does not change."""
    done: int
    """Number of assets processed so far, with and without problems."""
    succeeded: int
    """Number of assets changed so far, or that would be changed in a dry run."""
    failed: int
    """Number of assets with a problem so far."""
    problems: list[BulkProblem]
    """The first problems, at most 100."""
    more_problems: int
    """Number of problems that are not in `problems`."""
    error: BulkOperationError | None
    """Reason of the state `failed`; otherwise null."""
    created_at: Time
    started_at: Time | None
    """Time at which the first assets were processed."""
    finished_at: Time | None
    """Time of completion or failure; 7 days later the operation is removed."""
