"""The statuses that checked-out and returned assets can have."""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from src.errors import Problem, StatusHolderMismatch
from src.services.core.statuses import can_be_held


class StatusRules(NamedTuple):
    """A status with the statuses that a check-out and a check-in set."""

    code: str
    name: str
    kind: str
    on_check_out_id: UUID | None
    on_check_in_id: UUID | None


def refuse_held_status(
    tag: str, statuses: Mapping[UUID, StatusRules], status_id: UUID, given: str | None
) -> Problem | None:
    """Return the problem of a checked-out asset with a status, or None if it can have the status.

    A held asset has kind in_use, or is in the loan pool, where a check-out keeps the status. `given` is
    the code in the request, if the request names the status.
    """
    status = statuses[status_id]
    if can_be_held(status_id, status.kind, status.on_check_out_id):
        return None
    way_out = "give a status of kind in_use, such as issued, or one that a check-out keeps, such as loaned"
    if given is not None:
        return StatusHolderMismatch.at(
            "/status", f"A checked-out asset cannot have the status {status.name}; {way_out}"
        )
    return StatusHolderMismatch(
        f"{tag} would have the status {status.name}, which no checked-out asset has; {way_out}"
    )


def refuse_returned_status(
    tag: str, statuses: Mapping[UUID, StatusRules], status_id: UUID, given: str | None
) -> Problem | None:
    """Return the problem of a returned asset with a status, or None if it can have the status.

    A check-in does not end in a status that a check-in would change.
    """
    status = statuses[status_id]
    if status.on_check_in_id in (None, status_id):
        return None
    after = statuses[status.on_check_in_id]
    way_out = f"give {after.code}, or no status if the present status names it"
    if given is not None:
        return StatusHolderMismatch.at(
            "/status", f"A returned asset cannot have the status {status.name}; {way_out}"
        )
    return StatusHolderMismatch(
        f"{tag} would have the status {status.name}, which a check-in changes to {after.name};"
        f" give the status {after.code}"
    )
