"""The kinds of notifications: template values with examples, default channels, digests and roles."""

from collections.abc import Mapping
from dataclasses import dataclass

from src.models import Channel, NotificationKind
from src.security import Role

type Item = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class KindSpec:
    """One kind of notification."""

    example: Item
    """The fields of an item with example values, with which templates are validated."""
    default_channels: frozenset[Channel] = frozenset(Channel)
    """The channels for users without a preference."""
    digest: bool = True
    """Whether several notifications of the kind are combined into one."""
    roles: frozenset[Role] = frozenset(Role)
    """The roles that receive the kind."""


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
    "due_at": None,
    **_ACTOR,
}
_PERIOD: Item = {"starts_at": "2026-07-01T00:00:00Z", "ends_at": "2026-07-03T09:00:00Z"}
_RESERVATION: Item = {**_ASSET, **_PERIOD, "note": "외부 교육", **_ACTOR}
_MAINTENANCE: Item = {
    **_ASSET,
    "maintenance_name": "배터리 교체",
    "maintenance_kind": "repair",
    "scheduled_on": "2026-07-15",
}

_WITHOUT_EMAIL = frozenset(Channel) - {Channel.EMAIL}
_MANAGER_ROLES = frozenset({Role.MANAGER, Role.ADMIN})

KINDS: Mapping[NotificationKind, KindSpec] = {
    # `missing_exchange_rate`: the currencies without a rate, for which the minimum of the approval rule
    # counts as reached; else null.
    NotificationKind.WORKFLOW_APPROVAL_REQUESTED: KindSpec(
        {**_WORKFLOW, "step": 1, "step_count": 2, "missing_exchange_rate": "USD/KRW"}, digest=False
    ),
    # `assets`: the assets that the request was fulfilled with.
    NotificationKind.WORKFLOW_DECIDED: KindSpec(
        {**_WORKFLOW, "approved": True, "note": "7월 말까지 쓰세요", "assets": "SRS-12-2024-0001 그램 17"},
        digest=False,
    ),
    NotificationKind.WORKFLOW_COMMENTED: KindSpec(
        {**_WORKFLOW, "comment": "언제부터 필요한가요?"}, digest=False
    ),
    NotificationKind.WORKFLOW_COMPLETED: KindSpec({**_WORKFLOW, **_NOTE}, digest=False),
    NotificationKind.WORKFLOW_CANCELLED: KindSpec({**_WORKFLOW, **_NOTE}, _WITHOUT_EMAIL, digest=False),
    NotificationKind.ASSET_CHECKED_OUT: KindSpec(
        {**_ASSET, "due_at": "2026-07-31T14:59:59Z", **_NOTE, **_ACTOR}
    ),
    NotificationKind.ASSET_CHECKED_IN: KindSpec({**_ASSET, **_NOTE, **_ACTOR}),
    # `received`: the recipient is the new holder; else they are the previous one.
    NotificationKind.ASSET_TRANSFERRED: KindSpec(
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
    NotificationKind.ASSET_DUE_DATE_EXTENDED: KindSpec(
        {
            **_ASSET,
            "previous_due_at": "2026-07-24T14:59:59Z",
            "due_at": "2026-07-31T14:59:59Z",
            **_NOTE,
            **_ACTOR,
        }
    ),
    # `holder` is null if it is the recipient.
    NotificationKind.ASSET_DUE_SOON: KindSpec({**_ASSET, "due_at": "2026-07-31T14:59:59Z", "holder": None}),
    NotificationKind.ASSET_OVERDUE: KindSpec(
        {**_ASSET, "due_at": "2026-07-31T14:59:59Z", "holder": "이직원"}
    ),
    NotificationKind.RESERVATION_CREATED: KindSpec(_RESERVATION),
    NotificationKind.RESERVATION_RESCHEDULED: KindSpec(_RESERVATION),
    NotificationKind.RESERVATION_CANCELLED: KindSpec(_RESERVATION),
    NotificationKind.RESERVATION_NO_SHOW: KindSpec(_RESERVATION),
    NotificationKind.FAULT_REPORTED: KindSpec(
        {**_ASSET, "reporter": "이직원", "description": "화면이 깜빡입니다"}, roles=_MANAGER_ROLES
    ),
    # `completed`: whether the fault was repaired; else the repair was cancelled.
    NotificationKind.FAULT_REPORT_CLOSED: KindSpec(
        {**_ASSET, "completed": True, "description": "화면이 깜빡입니다", **_NOTE, **_ACTOR}, digest=False
    ),
    NotificationKind.MAINTENANCE_DUE: KindSpec(_MAINTENANCE, roles=_MANAGER_ROLES),
    NotificationKind.MAINTENANCE_STARTED: KindSpec({**_MAINTENANCE, **_ACTOR}),
    NotificationKind.MAINTENANCE_FINISHED: KindSpec({**_MAINTENANCE, **_ACTOR}),
    # `note`: the event that ended the asset and the maintenance with it; else null.
    NotificationKind.MAINTENANCE_CANCELLED: KindSpec({**_MAINTENANCE, **_NOTE, **_ACTOR}, _WITHOUT_EMAIL),
    NotificationKind.WARRANTY_EXPIRING: KindSpec(
        {**_ASSET, "warranty_expires": "2026-07-31"}, roles=_MANAGER_ROLES
    ),
    NotificationKind.LICENSE_EXPIRING: KindSpec(
        {"name": "AutoCAD 2026", "seats": 10, "expires_on": "2026-07-31"}, roles=_MANAGER_ROLES
    ),
    NotificationKind.WEBHOOK_DISABLED: KindSpec(
        {"name": "ERP", "error": "HTTP 503"}, digest=False, roles=frozenset({Role.ADMIN})
    ),
}
"""All kinds; times and dates are written as in the API."""
