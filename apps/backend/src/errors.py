"""The problems that the API can answer with, each a class with its HTTP status and stable code."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any, ClassVar, Self


@dataclass(frozen=True)
class FieldError:
    """An error of one field or parameter."""

    pointer: str
    """A JSON pointer into the body, or the name of a parameter, as in `?limit`."""
    code: str
    message: str


class Problem(Exception):  # noqa: N818 - the term of RFC 9457; most are errors of the client
    """An error that is answered with problem details (RFC 9457)."""

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal_error"
    title: ClassVar[str] = "An internal error occurred"

    def __init__(
        self,
        detail: str | None = None,
        *,
        errors: Sequence[FieldError] = (),
        headers: dict[str, str] | None = None,
        extensions: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(detail or self.title)
        self.detail = detail or self.title
        self.errors = tuple(errors)
        self.headers = headers or {}
        self.extensions: Mapping[str, Any] = extensions or {}
        """Further members of the problem details."""

    @classmethod
    def at(cls, pointer: str, message: str) -> "Problem":
        """Return a problem caused by one field or parameter."""
        return cls(message, errors=[FieldError(pointer, cls.code, message)])

    def without_names(self) -> "Problem":
        """Return the problem without its detail and the members that may name users."""
        members = {name: value for name, value in self.extensions.items() if name != "holder"}
        if (reservation := members.get("reservation")) is not None:
            members["reservation"] = {**reservation, "user": None}
        return type(self)(extensions=members)


class NotAuthenticated(Problem):
    status, code, title = 401, "not_authenticated", "Authentication is required"


class InvalidCredentials(Problem):
    status, code, title = 401, "invalid_credentials", "The e-mail address or the password is wrong"


class TokenExpired(Problem):
    status, code, title = 401, "token_expired", "The token has expired; refresh it or sign in again"


class TokenReused(Problem):
    status, code, title = (
        401,
        "token_reused",
        "The refresh token was already used; the session is ended",
    )


class Forbidden(Problem):
    status, code, title = 403, "forbidden", "Your role does not allow this"


class NotFound(Problem):
    status, code, title = 404, "not_found", "The resource does not exist, or you do not have access to it"


class FileMissing(NotFound):
    code, title = "file_missing", "The content of the attachment is missing in the file store"


class MethodNotAllowed(Problem):
    status, code, title = 405, "method_not_allowed", "This path does not support this method"


class Conflict(Problem):
    status, code, title = 409, "conflict", "The request conflicts with the current state of the resource"


class DuplicateAssetTag(Conflict):
    code, title = "duplicate_asset_tag", "Another asset has this asset tag"


class DuplicateSerialNumber(Conflict):
    code, title = "duplicate_serial_number", "Another asset has this serial number"


class DuplicateEmail(Conflict):
    code, title = "duplicate_email", "Another user has this e-mail address"


class InUse(Conflict):
    code, title = "in_use", "The resource is still in use"


class ReferenceDeleted(Conflict):
    code, title = "reference_deleted", "The request refers to a deleted resource"


class ReferenceInactive(Conflict):
    code, title = "reference_inactive", "The request refers to an inactive user"


class LocationFollowsParent(Conflict):
    code, title = (
        "location_follows_parent",
        "The asset lies in another asset and has its location; move that asset, or check this one in first",
    )


class AssetUnavailable(Conflict):
    """The asset has a holder or a status that prevents its check-out; further members state which."""

    code, title = "asset_unavailable", "The asset cannot be checked out now"


class AssetOutOfService(Conflict):
    code, title = "asset_out_of_service", "The asset is retired or lost"


class AssignmentOverlap(Conflict):
    code, title = "assignment_overlap", "The asset had another holder in this period"


class AssetNotCheckedOut(Conflict):
    code, title = "asset_not_checked_out", "The asset is not checked out"


class ReservationConflict(Conflict):
    """A reservation or an assignment overlaps the period; further members state which."""

    code, title = "reservation_conflict", "The asset is reserved or checked out at that time"


MAX_CANDIDATES = 20
"""How many of the assets that a code may mean a refusal lists."""


@dataclass(frozen=True)
class Candidate:
    """An asset that a code may mean."""

    id: str
    asset_tag: str
    name: str


class AmbiguousCode(Conflict):
    """Several assets have the same old number; `candidates` lists them."""

    code, title = "ambiguous_code", "Several assets have this old asset number; use an asset tag or an id"

    @classmethod
    def between(cls, candidates: Iterable[Candidate]) -> Self:
        """Return the problem of a code that means any of several assets; it lists the first of them."""
        listed = [asdict(each) for each in islice(candidates, MAX_CANDIDATES)]
        return cls(extensions={"candidates": listed})


class ReservationNotReserved(Conflict):
    code, title = (
        "reservation_not_reserved",
        "The reservation is checked out, cancelled or a no-show already",
    )


class StatusHolderMismatch(Conflict):
    code, title = "status_holder_mismatch", "The status of the asset does not fit its holder"


class ReturnDatePassed(Conflict):
    code, title = "return_date_passed", "The return date has passed"


class ExtensionPending(Conflict):
    code, title = "extension_pending", "An extension of the assignment awaits approval already"


class WorkflowNotPending(Conflict):
    code, title = "workflow_not_pending", "The workflow has already been decided or cancelled"


class LicensePerpetual(Conflict):
    code, title = "license_perpetual", "A license without expires_on is perpetual and cannot be renewed"


class TooManyAssets(Problem):
    status, code, title = 422, "too_many_assets", "The filter finds too many assets"


class TooManyAttachments(Conflict):
    code, title = "too_many_attachments", "The maximum number of attachments is reached"


class RealAssetsExist(Conflict):
    code, title = "real_assets_exist", "Demo data can be added only while there are no other assets"


class IdempotencyInProgress(Conflict):
    code, title = (
        "idempotency_in_progress",
        "The first request with this Idempotency-Key is still in progress",
    )


class PreconditionFailed(Problem):
    status, code, title = 412, "precondition_failed", "The resource has changed since you read it"


class PayloadTooLarge(Problem):
    status, code, title = 413, "payload_too_large", "The request is too large"


class UnsupportedMediaType(Problem):
    status, code, title = 415, "unsupported_media_type", "Send JSON with Content-Type: application/json"


class ValidationFailed(Problem):
    status, code, title = 422, "validation_error", "The request is not valid"


class IdempotencyKeyReused(Problem):
    status, code, title = 422, "idempotency_key_reused", "This Idempotency-Key was used with another request"


class RateLimited(Problem):
    status, code, title = 429, "rate_limited", "Too many requests; retry after the time in Retry-After"


class InternalError(Problem):
    """An unhandled exception; the log contains it with the request id."""


class Unavailable(Problem):
    status, code, title = 503, "unavailable", "The service is temporarily unavailable; try again"
