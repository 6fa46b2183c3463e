"""Statuses by their codes."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ARRAY, Text, Uuid, bindparam, func, select

from src.database import CompiledStatement, RawConnection
from src.errors import Problem, ValidationFailed
from src.models import Status, StatusKind, SystemStatus
from src.services.core.dependents import EndEvent
from src.services.core.entities import unusable_references


def _by_codes() -> CompiledStatement:
    codes = func.unnest(bindparam("codes", type_=ARRAY(Text)))
    given = codes.table_valued("code").render_derived(name="given")
    return CompiledStatement(
        select(given.c.code, Status.id, Status.is_referenceable())
        # As the unique index compares codes: in lower case.
        .join(Status, func.lower(Status.code) == func.lower(given.c.code))
    )


_BY_CODES = _by_codes()
_KIND_AND_CODE = CompiledStatement(
    select(Status.kind, Status.code).where(Status.id == bindparam("id", type_=Uuid))
)


async def find_status_ids(connection: RawConnection, codes: Collection[str]) -> dict[str, UUID]:
    """Return the ids of the statuses that exist with these codes, by the codes as given; case is ignored.

    Raises: ReferenceDeleted at `/status`.
    """
    found = await connection.fetch(_BY_CODES, {"codes": [str(code) for code in codes]})
    if deleted := [id_ for _, id_, is_referenceable in found if not is_referenceable]:
        raise unusable_references([("/status", Status, deleted[0])])
    return {code: id_ for code, id_, _ in found}


async def get_status_id(connection: RawConnection, code: str) -> UUID:
    """Return the id of the status with a code; case is ignored.

    Raises: ValidationFailed or ReferenceDeleted at `/status`.
    """
    if (status_id := (await find_status_ids(connection, [code])).get(code)) is None:
        raise unknown_status(code)
    return status_id


async def find_end_event(connection: RawConnection, status_id: UUID) -> EndEvent | None:
    """Return the event that the status ends an asset with, or None."""
    status = await connection.fetch_one(_KIND_AND_CODE, {"id": status_id})
    return None if status is None else end_event_of(status["kind"], status["code"])


def end_event_of(kind: str, code: str) -> EndEvent | None:
    """Return the event that a status ends an asset with: disposal by kind retired, loss by its code."""
    if kind == StatusKind.RETIRED:
        return EndEvent.ASSET_DISPOSED
    return EndEvent.ASSET_LOST if code.lower() == SystemStatus.LOST else None


def can_be_held(status_id: UUID, kind: str, on_check_out_id: UUID | None) -> bool:
    """Return whether a checked-out asset can have a status: kind in_use, or the loan pool.

    A check-out keeps a status of the loan pool. The database function of the same name states it too.
    """
    return kind == StatusKind.IN_USE or (kind == StatusKind.AVAILABLE and on_check_out_id == status_id)


def unknown_status(code: str) -> Problem:
    """Return the error of a request that names a status by a code that does not exist."""
    return ValidationFailed.at("/status", f"There is no status with the code {code}")
