"""The changes of old events as responses show them: the stored events are replayed in the order of time."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

OMITTED = ("id", "version", "created_at", "updated_at")
HOLDERS = {"user_id": "user", "location_id": "location", "parent_asset_id": "asset"}
REFERENCES = (
    *("asset_id", "author_id", "category_id", "decider_id", "department_id", "location_id", "maintenance_id"),
    *("manager_id", "manufacturer_id", "model_id", "on_check_in_id", "on_check_out_id", "parent_id"),
    *("previous_assignment_id", "previous_status_id", "requested_for_id", "requester_id", "status_id"),
    *("supplier_id", "uploaded_by_id", "user_id", "workflow_id"),
)
NAMES = {"custom_field": "label", "workflow": "type"}


class StoredEvent(NamedTuple):
    """The changes of an event as they are stored, and as responses show them."""

    stored: dict[str, Any]
    shown: dict[str, Any]


class _Asset:
    """The holder of an asset and its due date, now and before the transaction that last changed it."""

    def __init__(self) -> None:
        self.transaction_id = 0
        self.before: tuple[Any, Any] = (None, None)
        self.now: tuple[Any, Any] = (None, None)


def replay(rows: Iterable[Mapping[str, Any]]) -> dict[str, StoredEvent]:
    """Return the events by id."""
    names: dict[str, str] = {}
    assets: dict[str, _Asset] = defaultdict(_Asset)
    assignments: dict[str, dict[str, Any]] = defaultdict(dict)
    events = {}
    for row in rows:
        changes, entity_type, entity_id = (
            json.loads(row["changes"]),
            row["entity_type"],
            str(row["entity_id"]),
        )
        name = changes.get(NAMES.get(entity_type, "name"))
        if name is not None and name[1] is not None:
            names[entity_id] = name[1]
        stored = {field: change for field, change in changes.items() if field not in OMITTED}
        shown: dict[str, Any] = {}
        if entity_type == "assignment":
            values = assignments[entity_id]
            values |= {field: new for field, (_, new) in stored.items()}
            asset = assets[values["asset_id"]]
            if asset.transaction_id != row["transaction_id"]:
                asset.transaction_id, asset.before = row["transaction_id"], asset.now
            is_open = values.get("checked_in_at") is None
            asset.now = (_holder(values, names), values.get("due_at")) if is_open else (None, None)
            if stored.keys() & HOLDERS.keys():
                shown["holder"] = [
                    _holder({field: stored[field][side] for field in stored}, names) for side in (0, 1)
                ]
        if row["action"] in ("asset.checked_out", "asset.checked_in", "asset.transferred"):
            both = assets[entity_id].before, assets[entity_id].now
            shown["holder"] = [holder for holder, _ in both]
            if any(due_at for _, due_at in both):
                shown["due_at"] = [due_at for _, due_at in both]
        for field, change in stored.items():
            if entity_type == "assignment" and field in HOLDERS:
                continue
            if field in REFERENCES:
                shown[field.removesuffix("_id")] = [
                    None if value is None else {"id": value, "name": names.get(value)} for value in change
                ]
            else:
                shown[field] = change
        events[str(row["id"])] = StoredEvent(stored, shown)
    return events


def _holder(values: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, str] | None:
    for field, entity_type in HOLDERS.items():
        if values.get(field) is not None:
            return {"type": entity_type, "id": values[field], "name": names[values[field]]}
    return None


def with_shown_changes(body: Any, events: Mapping[str, StoredEvent]) -> Any:
    """Return a recorded body with the changes of its events as responses show them now.

    The recorded changes are the stored ones: the upgrade does not rewrite them.
    """
    if isinstance(body, dict) and isinstance(body.get("items"), list):
        return {**body, "items": [with_shown_changes(item, events) for item in body["items"]]}
    if isinstance(body, dict) and "changes" in body:
        event = events[body["id"]]
        assert body["changes"] == event.stored
        return {**body, "changes": event.shown}
    return body
