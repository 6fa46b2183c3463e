"""Statuses of ledger rows, and their agreement with the holders."""

from src.integrations.ledger import Ledger, LedgerRow
from src.models import Status, StatusKind
from src.services.ledger.ledger_references import References


def resolve_statuses(ledger: Ledger, references: References) -> None:
    """Set the status of each row to the code of a status that agrees with its holder.

    An unknown status becomes one for review, of kind `unavailable`: the asset must not be handed out before
    a person has checked it. A retired asset has no holder, and a held one is not in stock.
    """
    for row in ledger.rows:
        status = _find_status(ledger, references, row)
        if row.holder is not None and status.kind == StatusKind.RETIRED:
            ledger.clear_holder(row, f"an asset with the status {status.name} has no holder")
        held = references.status_when_held(status)
        if row.holder is not None and held is not status:
            text = row.status or ""
            if row.status is None:
                ledger.add_finding(row, "상태", text, f"no status, held: set to {held.name}", "info")
            else:
                ledger.keep_as_note(row, "상태", text, f"held, so set to {held.name}")
            status = held
        elif row.status is None and not row.is_status_unreadable:
            ledger.add_finding(row, "상태", "", f"no status: set to {status.name}", "info")
        if row.holder is None and _is_for_holders(status):
            ledger.add_finding(row, "상태", row.status or "", f"{status.name}, but without a holder")
        row.status = status.code


def _find_status(ledger: Ledger, references: References, row: LedgerRow) -> Status:
    """Return the status that a row names, or the one of rows with none or with an unknown one."""
    if row.is_status_unreadable:
        review = references.review_status()
        ledger.add_finding(row, "상태", "", f"the status cannot be read: set to {review.name}")
        return review
    if row.status is None:
        return references.default_status()
    status = references.find_status(row.status, is_held=row.holder is not None)
    if status is None:
        status = references.review_status()
        ledger.keep_as_note(row, "상태", row.status, f"unknown status, set to {status.name}")
    return status


def _is_for_holders(status: Status) -> bool:
    """Return whether a status says that the asset has a holder: a check-in changes it to another."""
    return status.kind == StatusKind.IN_USE and status.on_check_in_id not in (None, status.id)
