"""Present names of the names in answers of 8f38190, to translate these answers.

The tables are written by hand and are the test's expectation: where a name is missing, the answers differ and
the test fails.
"""

import re
from typing import Any
from urllib.parse import parse_qsl

RENAMED_KEYS: dict[str, str] = {
    "planned_for": "scheduled_on",
    "every_months": "interval_months",
    "status_before_id": "previous_status_id",
    "assignment_before_id": "previous_assignment_id",
    "seen_at": "acknowledged_at",
    "to_decide": "pending_my_approval",
    "unseen": "unacknowledged",
    "is_picture": "is_image",
    "needed": "approval_mode",
    "blocked": "occupied_period",
    "feed": "consumer",
}
"""Fields of answers, keys of recorded changes and payloads, and query parameters."""

RENAMED_VALUES: dict[str, dict[str, str]] = {
    "state": {
        "planned": "scheduled",
        "under_way": "in_progress",
        "done": "completed",
        "released": "no_show",
        "waiting": "queued",
        "parked": "failed",
    },
    "kind": {
        "workflow_waiting": "workflow_approval_requested",
        "reservation_made": "reservation_created",
        "reservation_moved": "reservation_rescheduled",
        "reservation_released": "reservation_no_show",
        "warranty_ending": "warranty_expiring",
        "license_ending": "license_expiring",
        "webhook_switched_off": "webhook_disabled",
    },
    "kinds": {
        "workflow_waiting": "workflow_approval_requested",
        "reservation_made": "reservation_created",
        "reservation_moved": "reservation_rescheduled",
        "reservation_released": "reservation_no_show",
        "warranty_ending": "warranty_expiring",
        "license_ending": "license_expiring",
        "webhook_switched_off": "webhook_disabled",
    },
    "action": {
        "asset.erased": "asset.purged",
        "manufacturer.erased": "manufacturer.purged",
        "location.erased": "location.purged",
        "webhook.switched_off": "webhook.disabled",
        "reservation.released": "reservation.no_show",
    },
    "events": {
        "asset.erased": "asset.purged",
        "manufacturer.erased": "manufacturer.purged",
        "location.erased": "location.purged",
        "webhook.switched_off": "webhook.disabled",
        "reservation.released": "reservation.no_show",
    },
    "error": {
        "address_refused": "address_not_allowed",
        "name_not_found": "dns_error",
        "no_connection": "connection_error",
        "not_trusted": "tls_error",
        "timed_out": "timeout",
        "broken_answer": "invalid_response",
        "refused": "http_error",
    },
    "names": {"reader": "recipient"},
    "filters": {"day": "date", "moment": "datetime", "facts": "details"},
    "name": {
        "feeds.consume": "events.consume",
        "upkeep.forget": "retention.purge_expired",
        "files.sweep": "uploads.collect_garbage",
        "reservations.release": "reservations.expire_no_shows",
        "planned_for": "scheduled_on",
        "work": "maintenance_name",
        "work_kind": "maintenance_kind",
        "reader.name": "recipient.name",
    },
    "key": {
        "feeds.consume": "events.consume",
        "upkeep.forget": "retention.purge_expired",
        "files.sweep": "uploads.collect_garbage",
        "reservations.release": "reservations.expire_no_shows",
    },
}
"""Values by the field that holds them, under its old name; in lists and recorded changes too."""

RENAMED_PATHS: dict[str, str] = {
    "/workflows/to-decide": "/workflows/pending-my-approval",
    "/notification-templates/reservation_made/(.+)": "/notification-templates/reservation_created/\\1",
    "/notification-templates/reservation_moved/(.+)": "/notification-templates/reservation_rescheduled/\\1",
    "/notification-templates/reservation_released/(.+)": "/notification-templates/reservation_no_show/\\1",
    "/notification-templates/workflow_waiting/(.+)": (
        "/notification-templates/workflow_approval_requested/\\1"
    ),
    "/notification-templates/warranty_ending/(.+)": "/notification-templates/warranty_expiring/\\1",
    "/notification-templates/license_ending/(.+)": "/notification-templates/license_expiring/\\1",
    "/notification-templates/webhook_switched_off/(.+)": "/notification-templates/webhook_disabled/\\1",
}
"""Paths that moved, by regular expressions of the whole path."""

RENAMED_VARIABLES: dict[str, str] = {
    "item.planned_for": "item.scheduled_on",
    "item.work_kind": "item.maintenance_kind",
    "item.work": "item.maintenance_name",
    "reader.name": "recipient.name",
}
"""Variables in the source of notification templates."""

ADDED_KEYS = (
    *("recurrence_starts_on", "recurrence_basis", "entities", "searchable"),
    *("blocked_by", "next_approvers"),
)
"""Fields of answers that 8f38190 did not have."""
ADDED_TEMPLATE_FIELDS = (
    {"name": "url", "example": None},
    {"name": "due_at", "example": None},
    {"name": "missing_exchange_rate", "example": "USD/KRW"},
)
"""Fields of notification templates that 8f38190 did not have."""
ADDED_NOTIFICATION_KINDS = (
    "asset_due_date_extended",
    "fault_reported",
    "fault_report_closed",
    "maintenance_cancelled",
)
"""Kinds of notifications that 8f38190 did not have."""
ADDED_VALUES: dict[str, Any] = {
    "custom_fields": {},
    "entity_type": "asset",
    "currency": None,
    "tags": [],
}
"""Fields that only some answers of 8f38190 have, with their values after the upgrade."""

ADDED_TO_REFERENCES = "name_en"
"""A field of every reference that 8f38190 did not have; its value is that of the entity."""

TEMPLATE_KEYS = ("subject", "text", "html")
SORTED_KEYS = ("filters",)
USER_KEYS = ("custom_fields",)
"""Objects with keys that users choose; they stay as they are."""


def translated(body: Any, field: str = "") -> Any:
    """Return an answer of 8f38190 under the present names."""
    if isinstance(body, dict):
        if field in USER_KEYS:
            return body
        return {RENAMED_KEYS.get(key, key): translated(value, key) for key, value in body.items()}
    if isinstance(body, list):
        renamed = [translated(one, field) for one in body]
        return sorted(renamed) if field in SORTED_KEYS else renamed
    if isinstance(body, str):
        return _translated_text(body, field)
    return body


AMOUNTS = ("purchase_price", "cost", "minimum_price")
"""Fields with two decimals in answers of 8f38190, and as many as `currency` has in present ones."""

ADDED_FIELDS: dict[tuple[str, ...], dict[str, Any]] = {
    ("minimum_price",): {"currency": "KRW"},
    ("seats",): {"period_months": None, "renews_on": None, "period_cost": None},
    ("step_count",): {"missing_exchange_rate": None, "assignment": None, "due_at": None},
    ("buffer_before_minutes", "user"): {"workflow_id": None},
}
"""Fields of resources that 8f38190 did not have, by fields that identify the type of resource."""

ADDED_PERMISSIONS = {"admin": ["demo_data:manage", "exchange_rates:write"]}
"""Permissions that 8f38190 did not have, by role."""


def with_present_fields(body: Any) -> Any:
    """Return a translated answer as the present version writes it: with added fields and present decimals.

    Stored responses and recorded changes stay as they were written.
    """
    if isinstance(body, list):
        return [with_present_fields(one) for one in body]
    if not isinstance(body, dict):
        return body
    found = {key: with_present_fields(value) for key, value in body.items()}
    if "permissions" in found:
        found["permissions"] = sorted(found["permissions"] + ADDED_PERMISSIONS.get(found["role"], []))
    if "version" not in found:
        return found
    for fields, added in ADDED_FIELDS.items():
        found |= added if found.keys() >= set(fields) else {}
    if found.get("minimum_price", "") is None:
        found["currency"] = None
    for field in AMOUNTS:
        if found.get(field) is not None and found["currency"] == "KRW":
            found[field] = found[field].rstrip("0").removesuffix(".")
    return found


def without_added_keys(body: Any) -> Any:
    """Return an answer without the fields that 8f38190 did not have."""
    if isinstance(body, dict):
        return {key: without_added_keys(value) for key, value in body.items() if key not in ADDED_KEYS}
    if isinstance(body, list):
        return [without_added_keys(one) for one in body if not _is_added(one)]
    return body


def _is_added(one: Any) -> bool:
    if isinstance(one, dict):
        return one in ADDED_TEMPLATE_FIELDS or one.get("kind") in ADDED_NOTIFICATION_KINDS
    return False


def without_added_fields(body: Any, recorded: Any) -> Any:
    """Return an answer without the added fields that the recorded one does not have."""
    if isinstance(body, dict) and isinstance(recorded, dict):
        return {
            key: without_added_fields(value, recorded.get(key))
            for key, value in body.items()
            if key in recorded
            or not (
                (key == ADDED_TO_REFERENCES and "name" in recorded)
                or (key in ADDED_VALUES and value == ADDED_VALUES[key])
            )
        }
    if isinstance(body, list) and isinstance(recorded, list) and len(body) == len(recorded):
        return [without_added_fields(one, other) for one, other in zip(body, recorded, strict=True)]
    return body


def translated_path(path: str) -> str:
    """Return a path of 8f38190 without its query under the present names."""
    for old, new in RENAMED_PATHS.items():
        path = re.sub(f"^{old}$", new, path)
    return path


def translated_query(query: str) -> dict[str, str]:
    """Return the parameters of a query of 8f38190 under the present names."""
    parameters = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        field, separator, lookup = name.partition("__")
        if field == "sort":
            falling, key = value.startswith("-"), value.removeprefix("-")
            value = f"{'-' if falling else ''}{RENAMED_KEYS.get(key, key)}"
        renamed = f"{RENAMED_KEYS.get(field, field)}{separator}{lookup}"
        parameters[renamed] = RENAMED_VALUES.get(field, {}).get(value, value)
    return parameters


def _translated_text(text: str, field: str) -> str:
    if field in TEMPLATE_KEYS:
        for old, new in RENAMED_VARIABLES.items():
            text = re.sub(rf"\b{re.escape(old)}\b", new, text)
    return RENAMED_VALUES.get(field, {}).get(text, text)
