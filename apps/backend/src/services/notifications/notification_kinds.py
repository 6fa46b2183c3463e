"""What people are told of: what the words of each kind are made of, with an example of each."""

from collections.abc import Mapping
from dataclasses import dataclass

from src.models import Channel, NotificationKind
from src.security import Role

type Item = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of notification."""

    example: Item
    """What an item of this kind has, with values as they may be: templates are tried with them."""
    by_default: frozenset[Channel] = frozenset(Channel)
    """The ways by which those are told who have not chosen."""
    together: bool = True
    """Many of them at once are told in one go; else each is told on its own."""
    roles: frozenset[Role] = frozenset(Role)
    """Who can be told of it."""


_ASSET: Item = {"asset_tag": "SRS-12-2024-0001", "name": "그램 17"}
_ACTOR: Item = {"actor": "김관리"}
_NOTE: Item = {"note": "가방과 어댑터 포함"}
_WORKFLOW: Item = {
    "type": "rental",
    "subject": "SRS-12-2024-0001 그램 17",
    "quantity": 1,
    "reason": "외부 교육",
    "requester": "이직원",
    "requested_for": "이직원",
    "expected_return_date": "2026-07-31",
    **_ACTOR,
}
_PERIOD: Item = {"starts_at": "2026-07-01T00:00:00Z", "ends_at": "2026-07-03T09:00:00Z"}
_RESERVATION: Item = {**_ASSET, **_PERIOD, "note": "외부 교육", **_ACTOR}
_WORK: Item = {
    **_ASSET,
    "maintenance_name": "배터리 교체",
    "maintenance_kind": "repair",
    "scheduled_on": "2026-07-15",
}

_QUIET = frozenset(Channel) - {Channel.EMAIL}
_MANAGERS = frozenset({Role.MANAGER, Role.ADMIN})

KINDS: Mapping[NotificationKind, Kind] = {
    NotificationKind.WORKFLOW_APPROVAL_REQUESTED: Kind(
        {**_WORKFLOW, "step": 1, "step_count": 2}, together=False
    ),
    # `assets` are those that were handed out by it.
    NotificationKind.WORKFLOW_DECIDED: Kind(
        {**_WORKFLOW, "approved": True, "note": "7월 말까지 쓰세요", "assets": "SRS-12-2024-0001 그램 17"},
        together=False,
    ),
    NotificationKind.WORKFLOW_COMMENTED: Kind(
        {**_WORKFLOW, "comment": "언제부터 필요한가요?"}, together=False
    ),
    NotificationKind.WORKFLOW_COMPLETED: Kind({**_WORKFLOW, **_NOTE}, together=False),
    NotificationKind.WORKFLOW_CANCELLED: Kind({**_WORKFLOW, **_NOTE}, _QUIET, together=False),
    NotificationKind.ASSET_CHECKED_OUT: Kind({**_ASSET, "due_at": "2026-07-31T14:59:59Z", **_NOTE, **_ACTOR}),
    NotificationKind.ASSET_CHECKED_IN: Kind({**_ASSET, **_NOTE, **_ACTOR}),
    # `received`: the reader has it now; else they had it before.
    NotificationKind.ASSET_TRANSFERRED: Kind(
        {
            **_ASSET,
            "received": True,
            "previous_holder": "이직원",
            "holder": "박직원",
            "due_at": "2026-07-31T14:59:59Z",
            **_NOTE,
            **_ACTOR,
        }
    ),
    # `holder` is null where it is the reader.
    NotificationKind.ASSET_DUE_SOON: Kind({**_ASSET, "due_at": "2026-07-31T14:59:59Z", "holder": None}),
    NotificationKind.ASSET_OVERDUE: Kind({**_ASSET, "due_at": "2026-07-31T14:59:59Z", "holder": "이직원"}),
    NotificationKind.RESERVATION_CREATED: Kind(_RESERVATION),
    NotificationKind.RESERVATION_RESCHEDULED: Kind(_RESERVATION),
    NotificationKind.RESERVATION_CANCELLED: Kind(_RESERVATION),
    NotificationKind.RESERVATION_NO_SHOW: Kind(_RESERVATION),
    NotificationKind.MAINTENANCE_DUE: Kind(_WORK, roles=_MANAGERS),
    NotificationKind.MAINTENANCE_STARTED: Kind({**_WORK, **_ACTOR}),
    NotificationKind.MAINTENANCE_FINISHED: Kind({**_WORK, **_ACTOR}),
    NotificationKind.WARRANTY_EXPIRING: Kind({**_ASSET, "warranty_expires": "2026-07-31"}, roles=_MANAGERS),
    NotificationKind.LICENSE_EXPIRING: Kind(
        {"name": "AutoCAD 2026", "seats": 10, "expires_on": "2026-07-31"}, roles=_MANAGERS
    ),
    NotificationKind.WEBHOOK_DISABLED: Kind(
        {"name": "ERP", "error": "HTTP 503"}, together=False, roles=frozenset({Role.ADMIN})
    ),
}
"""Every kind; times and days are written as in the API."""
