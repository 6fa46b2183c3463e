"""One class per problem that a caller can meet, each with its HTTP status and stable code."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class FieldError:
    """What is wrong with one field: a JSON pointer into the body, or a parameter's name."""

    pointer: str
    code: str
    message: str


class Problem(Exception):  # noqa: N818 - a problem is told to the caller, it is not always an error of ours
    """Something the caller is told as problem details (RFC 9457)."""

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal_error"
    title: ClassVar[str] = "Something went wrong on our side"

    def __init__(
        self,
        detail: str | None = None,
        *,
        errors: Sequence[FieldError] = (),
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(detail or self.title)
        self.detail = detail or self.title
        self.errors = tuple(errors)
        self.headers = headers or {}

    @classmethod
    def at(cls, pointer: str, message: str) -> "Problem":
        """Return this problem, pointing at the one field that caused it."""
        return cls(message, errors=[FieldError(pointer, cls.code, message)])


class NotAuthenticated(Problem):
    status, code, title = 401, "not_authenticated", "Sign in first"


class InvalidCredentials(Problem):
    status, code, title = 401, "invalid_credentials", "The e-mail address or the password is wrong"


class TokenExpired(Problem):
    status, code, title = 401, "token_expired", "The token has run out; refresh it or sign in again"


class TokenReused(Problem):
    status, code, title = 401, "token_reused", "The refresh token was used before; the session has been ended"


class Forbidden(Problem):
    status, code, title = 403, "forbidden", "Your role does not allow this"


class NotFound(Problem):
    status, code, title = 404, "not_found", "There is no such thing, or it is not yours to see"


class FileMissing(NotFound):
    code, title = "file_missing", "The file is not in the file store any more"


class MethodNotAllowed(Problem):
    status, code, title = 405, "method_not_allowed", "This address does not take that method"


class Conflict(Problem):
    status, code, title = 409, "conflict", "This does not fit with what is already there"


class DuplicateAssetTag(Conflict):
    code, title = "duplicate_asset_tag", "Another asset has this tag"


class DuplicateSerialNumber(Conflict):
    code, title = "duplicate_serial_number", "Another asset has this serial number"


class DuplicateEmail(Conflict):
    code, title = "duplicate_email", "Another user has this e-mail address"


class InUse(Conflict):
    code, title = "in_use", "Something still refers to this"


class AssetUnavailable(Conflict):
    code, title = "asset_unavailable", "The asset cannot be checked out now"


class AssetNotCheckedOut(Conflict):
    code, title = "asset_not_checked_out", "Nobody has the asset"


class ReservationConflict(Conflict):
    code, title = "reservation_conflict", "It is somebody else's at that time"


class WorkflowNotPending(Conflict):
    code, title = "workflow_not_pending", "The request has been decided or taken back"


class TooManyAttachments(Conflict):
    code, title = "too_many_attachments", "It has as many attachments as it may have"


class IdempotencyInProgress(Conflict):
    code, title = "idempotency_in_progress", "The first request with this Idempotency-Key is still running"


class PreconditionFailed(Problem):
    status, code, title = 412, "precondition_failed", "It was changed since you read it; read it again"


class PayloadTooLarge(Problem):
    status, code, title = 413, "payload_too_large", "The request is too large"


class UnsupportedMediaType(Problem):
    status, code, title = 415, "unsupported_media_type", "Send JSON, with Content-Type: application/json"


class ValidationFailed(Problem):
    status, code, title = 422, "validation_error", "Something in the request is not valid"


class IdempotencyKeyReused(Problem):
    status, code, title = 422, "idempotency_key_reused", "This Idempotency-Key was used for another request"


class RateLimited(Problem):
    status, code, title = 429, "rate_limited", "Too many requests; wait a little"


class InternalError(Problem):
    """A bug of ours: the log has it under the request id."""


class Unavailable(Problem):
    status, code, title = 503, "unavailable", "The service cannot answer now; try again"
