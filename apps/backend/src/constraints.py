"""What the database refuses, told as the problem that it is."""

from typing import NamedTuple

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from sqlalchemy.orm.exc import StaleDataError

from src.errors import (
    AssetUnavailable,
    Conflict,
    DuplicateAssetTag,
    DuplicateEmail,
    DuplicateSerialNumber,
    PreconditionFailed,
    Problem,
    Unavailable,
    ValidationFailed,
)


class ConstraintError(NamedTuple):
    problem: type[Problem]
    pointer: str
    message: str


# A constraint that is not here is told by its kind and by the column that its name ends with.
_CONSTRAINT_ERRORS = {
    "pgqueuer_unique_dedupe_key": ConstraintError(
        Conflict, "", "Another job with the same key waits or is being done"
    ),
    "uq_assets_asset_tag": ConstraintError(DuplicateAssetTag, "/asset_tag", DuplicateAssetTag.title),
    "uq_assets_serial_number": ConstraintError(
        DuplicateSerialNumber, "/serial_number", DuplicateSerialNumber.title
    ),
    "uq_users_email": ConstraintError(DuplicateEmail, "/email", DuplicateEmail.title),
    "uq_asset_models_name": ConstraintError(
        Conflict, "/name", "The manufacturer already has a model of this name and number"
    ),
    "uq_maintenances_in_progress": ConstraintError(
        Conflict, "/asset_id", "Other work on the asset is under way"
    ),
    "ck_licenses_price_has_currency": ConstraintError(
        ValidationFailed, "/currency", "A price needs its currency"
    ),
    "ck_licenses_expires_on": ConstraintError(
        ValidationFailed, "/expires_on", "A license cannot end before it is bought"
    ),
    "ck_statuses_system": ConstraintError(
        Conflict, "", "SAMS needs this status: its name and colour can be changed, its code and kind stay"
    ),
    "ck_statuses_maintenance_kind": ConstraintError(
        Conflict, "/kind", "Work is under way on assets that have this status; finish or cancel it first"
    ),
    "ck_assets_maintenance_status": ConstraintError(
        Conflict, "/status", "Work on the asset is under way; finish or cancel it first"
    ),
    "uq_assignments_open": ConstraintError(AssetUnavailable, "", AssetUnavailable.title),
    "ck_assignments_no_cycle": ConstraintError(
        ValidationFailed, "/parent_asset_id", "An asset cannot be in what it holds itself"
    ),
    "ck_assignments_not_own_parent": ConstraintError(
        ValidationFailed, "/parent_asset_id", "An asset cannot be in itself"
    ),
    "ck_departments_parent_id": ConstraintError(
        ValidationFailed, "/parent_id", "A department cannot be under itself"
    ),
    "ck_categories_parent_id": ConstraintError(
        ValidationFailed, "/parent_id", "A category cannot be under itself"
    ),
    "ck_locations_parent_id": ConstraintError(
        ValidationFailed, "/parent_id", "A location cannot be under itself"
    ),
    "ck_users_password_needs_email": ConstraintError(
        ValidationFailed, "/email", "Somebody who signs in needs an e-mail address"
    ),
    "ck_custom_fields_limits": ConstraintError(
        ValidationFailed, "/minimum", "The minimum must not be greater than the maximum"
    ),
    "ck_custom_fields_choices": ConstraintError(
        ValidationFailed, "/choices", "A field of type choice has choices, and no other has"
    ),
}

_UNAVAILABLE = (
    OSError,  # refused, reset, timed out, no such host
    PoolExhausted,
    asyncpg.InterfaceError,  # the connection or its pool is closed
    asyncpg.InternalClientError,  # the server has said that it ends, and the connection is not closed yet
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,  # shut down, starting up, cancelled for taking too long
    asyncpg.InsufficientResourcesError,
    asyncpg.ReadOnlySQLTransactionError,  # the server has become a standby
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.InvalidCachedStatementError,  # the tables were just migrated
    # Deadlocks and the like: nothing is wrong with the request, and the same one will do when it is sent
    # again. A 409 would tell the caller to change something.
    asyncpg.TransactionRollbackError,
)


def to_problem(error: Exception) -> Problem | None:
    """Return the problem that an error of the database is to a caller, or None if it is a bug of ours."""
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
            return _refused(error)
        case asyncpg.PostgresError(sqlstate=str(state)) if state.startswith("22"):
            return ValidationFailed("A value is out of range, or has characters that cannot be stored")
        case asyncpg.PostgresError(sqlstate="54000"):  # too long for the index that it belongs into
            return ValidationFailed("A value is too long")
        # The driver's own, of a value that it could not encode; an InterfaceError too, so it comes first.
        case asyncpg.exceptions.DataError() | UnicodeEncodeError():
            return ValidationFailed("A value is out of range, or has characters that cannot be stored")
        case _ if isinstance(error, _UNAVAILABLE):
            return _unavailable()
        case _:
            return None


def _unavailable() -> Unavailable:
    return Unavailable(headers={"Retry-After": "1"})


def _refused(error: asyncpg.IntegrityConstraintViolationError) -> Problem | None:
    name: str = error.constraint_name or ""
    if refusal := _CONSTRAINT_ERRORS.get(name):
        return refusal.problem.at(refusal.pointer, refusal.message)
    pointer = f"/{error.column_name or name.split(f'_{error.table_name}_')[-1]}"
    match error:
        case asyncpg.UniqueViolationError() | asyncpg.ExclusionViolationError():
            return Conflict.at(pointer, "Something else already has this value")
        case asyncpg.ForeignKeyViolationError():
            return ValidationFailed.at(pointer, "There is nothing with this id")
        case asyncpg.CheckViolationError():
            return ValidationFailed.at(pointer, "This value is not allowed")
        case asyncpg.NotNullViolationError():
            return ValidationFailed.at(pointer, "This cannot be empty")
        case _:
            return None
