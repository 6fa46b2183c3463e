"""Mapping of database errors, such as violated constraints, to problems."""

from typing import NamedTuple

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from sqlalchemy.orm.exc import StaleDataError

from src.config import FIRST_YEAR, LAST_YEAR
from src.errors import (
    AssetUnavailable,
    AssignmentOverlap,
    Conflict,
    DuplicateAssetTag,
    DuplicateEmail,
    DuplicateSerialNumber,
    ExtensionPending,
    InUse,
    LocationFollowsParent,
    PreconditionFailed,
    Problem,
    StatusHolderMismatch,
    Unavailable,
    ValidationFailed,
)


class ConstraintError(NamedTuple):
    """The problem of a violated constraint, and its field; `{column}` stands for the column of the error."""

    problem: type[Problem]
    pointer: str
    message: str


# Other constraints are mapped by their kind, and by the column at the end of their name.
_CONSTRAINT_ERRORS = {
    "pgqueuer_unique_dedupe_key": ConstraintError(
        Conflict, "", "Another job with the same key is queued or running"
    ),
    "uq_assets_asset_tag": ConstraintError(DuplicateAssetTag, "/asset_tag", DuplicateAssetTag.title),
    "uq_assets_serial_number": ConstraintError(
        DuplicateSerialNumber, "/serial_number", DuplicateSerialNumber.title
    ),
    "ck_assets_warranty_expires_range": ConstraintError(
        ValidationFailed, "/warranty_months", "The warranty would end after the year 9998"
    ),
    "uq_users_email": ConstraintError(DuplicateEmail, "/email", DuplicateEmail.title),
    "uq_asset_models_name": ConstraintError(
        Conflict, "/name", "The manufacturer already has a model with this name and number"
    ),
    "uq_workflows_pending_extension": ConstraintError(ExtensionPending, "", ExtensionPending.title),
    "uq_maintenances_in_progress": ConstraintError(
        Conflict, "/asset_id", "Another maintenance of the asset is in progress"
    ),
    "ck_licenses_price_has_currency": ConstraintError(
        ValidationFailed, "/currency", "A price requires a currency"
    ),
    "ck_currency_decimals": ConstraintError(
        ValidationFailed, "/{column}", "The amount has more decimals than its currency"
    ),
    "ck_assets_tag_ids": ConstraintError(ValidationFailed, "/tag_ids", "An asset can have at most 50 tags"),
    "ck_assets_warranty_end": ConstraintError(
        ValidationFailed, "/warranty_expires", "A warranty cannot end before the purchase date"
    ),
    "ck_approval_rules_price_has_currency": ConstraintError(
        ValidationFailed, "/currency", "A price requires a currency"
    ),
    "uq_license_periods_ends_on": ConstraintError(
        Conflict, "/expires_on", "A past period of the license ends on the same day; correct expires_on first"
    ),
    "ck_licenses_period_has_end": ConstraintError(
        ValidationFailed, "/expires_on", "A license that renews requires the last day of its period"
    ),
    "uq_exchange_rates_effective_on": ConstraintError(
        Conflict, "/effective_on", "There is already a rate of these currencies from this day"
    ),
    "ck_exchange_rates_currency": ConstraintError(
        ValidationFailed, "/currency", "The currency must differ from base_currency"
    ),
    "ck_licenses_expires_on": ConstraintError(
        ValidationFailed, "/expires_on", "A license cannot expire before its purchase date"
    ),
    "ck_statuses_system": ConstraintError(
        Conflict,
        "",
        "The status is a system status: its name and color can be changed, its code and kind cannot",
    ),
    "ck_statuses_maintenance_kind": ConstraintError(
        Conflict,
        "/kind",
        "Assets with this status have a maintenance in progress; complete or cancel it first",
    ),
    "ck_assets_maintenance_status": ConstraintError(
        Conflict, "/status", "A maintenance of the asset is in progress; complete or cancel it first"
    ),
    "ck_assets_location_of_parent": ConstraintError(
        LocationFollowsParent, "/location_id", LocationFollowsParent.title
    ),
    "ck_assets_status_holder": ConstraintError(
        StatusHolderMismatch,
        "/status",
        "The asset is checked out and cannot have this status; check it in, which sets the status of a"
        " returned asset, or give a status of kind in_use",
    ),
    "ck_assignments_status": ConstraintError(
        StatusHolderMismatch,
        "/status",
        "A checked-out asset cannot have this status; give a status of kind in_use, or one that a check-out"
        " keeps",
    ),
    "ck_assignments_returned_status": ConstraintError(
        StatusHolderMismatch,
        "/status",
        "A returned asset cannot have this status; give the status that its `on_check_in` names",
    ),
    "ck_assets_open_dependents": ConstraintError(
        InUse,
        "",
        "The asset has open reservations, requests or maintenances, which end before it does",
    ),
    "ck_statuses_open_dependents": ConstraintError(
        Conflict,
        "/kind",
        "Assets with this status have open reservations, requests or maintenances; give these assets another"
        " status of kind retired, which ends them, or cancel them first",
    ),
    "ck_statuses_status_holder": ConstraintError(
        Conflict,
        "/kind",
        "Assets with this status are checked out; check them in or change their status first",
    ),
    "uq_assignments_open": ConstraintError(AssetUnavailable, "", AssetUnavailable.title),
    "ex_assignments_overlap": ConstraintError(AssignmentOverlap, "/checked_out_at", AssignmentOverlap.title),
    "ck_assignments_no_cycle": ConstraintError(
        ValidationFailed, "/parent_asset_id", "An asset cannot be assigned to an asset that it contains"
    ),
    "ck_assignments_not_own_parent": ConstraintError(
        ValidationFailed, "/parent_asset_id", "An asset cannot be assigned to itself"
    ),
    "ck_departments_parent_id": ConstraintError(
        ValidationFailed, "/parent_id", "A department cannot be its own ancestor"
    ),
    "ck_categories_parent_id": ConstraintError(
        ValidationFailed, "/parent_id", "A category cannot be its own ancestor"
    ),
    "ck_locations_parent_id": ConstraintError(
        ValidationFailed, "/parent_id", "A location cannot be its own ancestor"
    ),
    "ck_users_password_needs_email": ConstraintError(
        ValidationFailed, "/email", "A user with a password requires an e-mail address"
    ),
    "ck_custom_fields_limits": ConstraintError(
        ValidationFailed, "/minimum", "The minimum must not be greater than the maximum"
    ),
    "ck_custom_fields_choices": ConstraintError(
        ValidationFailed,
        "/choices",
        "A field of type choice or choices requires choices; other types must not have any",
    ),
    "ck_custom_fields_category": ConstraintError(
        ValidationFailed, "/category_id", "Only custom fields of assets belong to a category"
    ),
    "ck_custom_fields_currency": ConstraintError(
        ValidationFailed, "/currency", "A field of type money requires a currency; others must not have one"
    ),
}

_UNAVAILABLE = (
    OSError,  # refused, reset, timed out, no such host
    PoolExhausted,
    asyncpg.InterfaceError,  # the connection or its pool is closed
    asyncpg.InternalClientError,  # the server is shutting down and the connection is not closed yet
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,  # shutting down, starting up, statement timeout
    asyncpg.InsufficientResourcesError,
    asyncpg.ReadOnlySQLTransactionError,  # the server has become a standby
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.InvalidCachedStatementError,  # the tables were just migrated
    # Deadlocks and serialization failures: the same request can succeed when it is repeated. A 409 would ask
    # the client to change something.
    asyncpg.TransactionRollbackError,
)


def to_problem(error: Exception) -> Problem | None:
    """Return the problem that corresponds to a database error, or None for an unexpected error."""
    if isinstance(error, StaleDataError):
        return PreconditionFailed()
    if isinstance(error, DBAPIError):
        return _problem_of_driver_error(error.orig.__cause__ if error.orig else None) or (
            _unavailable() if error.connection_invalidated else None
        )
    return _problem_of_driver_error(error)


def _problem_of_driver_error(error: BaseException | None) -> Problem | None:
    match error:
        case asyncpg.IntegrityConstraintViolationError():
            return _constraint_problem(error)
        case asyncpg.PostgresError(sqlstate=str(state)) if state.startswith("22"):
            return ValidationFailed("A value is out of range or contains characters that cannot be stored")
        case asyncpg.PostgresError(sqlstate="54000"):  # too long for an index
            return ValidationFailed("A value is too long")
        # The driver could not encode a value. This is an InterfaceError as well, so it is matched first.
        case asyncpg.exceptions.DataError() | UnicodeEncodeError():
            return ValidationFailed("A value is out of range or contains characters that cannot be stored")
        case _ if isinstance(error, _UNAVAILABLE):
            return _unavailable()
        case _:
            return None


def _unavailable() -> Unavailable:
    return Unavailable(headers={"Retry-After": "1"})


def _constraint_problem(error: asyncpg.IntegrityConstraintViolationError) -> Problem | None:
    name: str = error.constraint_name or ""
    if known := _CONSTRAINT_ERRORS.get(name):
        return known.problem.at(known.pointer.format(column=error.column_name), known.message)
    rule = name.split(f"_{error.table_name}_")[-1]
    pointer = f"/{error.column_name or rule.removesuffix('_range')}"
    match error:
        case asyncpg.UniqueViolationError() | asyncpg.ExclusionViolationError():
            return Conflict.at(pointer, "Another record already has this value")
        case asyncpg.ForeignKeyViolationError():
            return ValidationFailed.at(pointer, "There is no resource with this id")
        case asyncpg.CheckViolationError() if rule.endswith("_range"):
            return ValidationFailed.at(pointer, f"The year must be between {FIRST_YEAR} and {LAST_YEAR}")
        case asyncpg.CheckViolationError():
            return ValidationFailed.at(pointer, "This value is not allowed")
        case asyncpg.NotNullViolationError():
            return ValidationFailed.at(pointer, "This must not be null")
        case _:
            return None
