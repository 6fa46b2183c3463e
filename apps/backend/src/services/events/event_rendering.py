"""The `changes` of events under the read names of the API, with references by their names at the time.

An event is stored with the columns and ids of its table, and the holders of a check-out, check-in or transfer
are in the events of the assignments. All outputs of events are rendered here.
"""

from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from types import MappingProxyType
from typing import Any, Final, NamedTuple
from uuid import UUID

import orjson
from sqlalchemy import text

from src.database import CompiledStatement, RawConnection
from src.models import Assignment
from src.models.base import find_referenced_table
from src.services.events.event_types import ASSIGNMENT_ACTIONS, DUE_DATE_ACTION, MODELS

type Change = tuple[Any, Any]
type Row = Mapping[str, Any]


class Reference(NamedTuple):
    """A reference to an entity in an event."""

    entity_type: str
    id: str


@dataclass(frozen=True, slots=True)
class Holding:
    """A holder of an asset with the due date."""

    holder: Reference
    due_at: str | None


@dataclass(frozen=True, slots=True)
class HolderChange:
    """The holders of an asset before and after an event; None: it was not checked out.

    After an extension the holder is the same, with another due date.
    """

    old: Holding | None
    new: Holding | None


_HOLDER_COLUMNS: Final = {"user_id": "user", "location_id": "location", "parent_asset_id": "asset"}
NAME_FIELDS: Final[Mapping[str, str]] = {"custom_field": "label", "workflow": "type"}
"""The field that names an entity, by its type, unless it is `name`."""


def _referenced_types() -> Mapping[str, Mapping[str, str]]:
    """Return the types that the columns of each entity type refer to."""
    entity_types = {model.__table__: entity_type for entity_type, model in MODELS.items()}
    return {
        entity_type: {
            column.name: entity_types[table]
            for column in model.__table__.columns
            if (table := find_referenced_table(column)) is not None
        }
        for entity_type, model in MODELS.items()
    }


_REFERENCED_TYPES: Final = MappingProxyType(_referenced_types())

# The last event that sets the name of an entity before the first event that refers to it, and the events
# that change the name between the first and the last one.
_SELECT_NAMES = CompiledStatement(
    text("""
    SELECT wanted.entity_type, wanted.entity_id, named.id, named.changes -> wanted.field ->> 1
    FROM unnest(
        CAST(:entity_types AS text[]), CAST(:entity_ids AS uuid[]), CAST(:fields AS text[]),
        CAST(:first_ids AS uuid[]), CAST(:last_ids AS uuid[])
    ) wanted (entity_type, entity_id, field, first_id, last_id)
    CROSS JOIN LATERAL (
        (
            SELECT id, changes FROM events
            WHERE entity_type = wanted.entity_type AND entity_id = wanted.entity_id
                AND id <= wanted.first_id AND changes ? wanted.field
            ORDER BY id DESC LIMIT 1
        )
        UNION ALL
        SELECT id, changes FROM events
        WHERE entity_type = wanted.entity_type AND entity_id = wanted.entity_id
            AND id > wanted.first_id AND id <= wanted.last_id AND changes ? wanted.field
    ) named
    ORDER BY named.id
    """)
)
_SELECT_ASSIGNMENT_EVENTS = CompiledStatement(
    text("""
    SELECT assignment.asset_id, event.id, event.entity_id, CAST(event.changes AS text) AS changes
    FROM unnest(CAST(:asset_ids AS uuid[]), CAST(:last_ids AS uuid[])) wanted (asset_id, last_id)
    JOIN assignments assignment ON assignment.asset_id = wanted.asset_id
    JOIN events event ON event.entity_type = 'assignment' AND event.entity_id = assignment.id
        AND event.id < wanted.last_id
    ORDER BY event.id
    """)
)


async def render_events(connection: RawConnection, events: Iterable[Row]) -> list[dict[str, Any]]:
    """Return events with rendered `changes`; their stored form is given as JSON text.

    The number of statements does not depend on the number of events.
    """
    parsed = [{**event, "changes": orjson.loads(event["changes"])} for event in events]
    holder_changes = await find_holder_changes(connection, parsed)
    for event in parsed:
        event["changes"] = _with_references(event, holder_changes.get(event["id"]))
    mentioned = [(event["id"], ref) for event in parsed for ref in _references_in(event["changes"])]
    names = await Names.find(connection, mentioned)
    for event in parsed:
        event["changes"] = {
            field: [_render_value(value, field, event["id"], names) for value in change]
            for field, change in event["changes"].items()
        }
    return parsed


def _with_references(event: Row, holder_change: HolderChange | None) -> dict[str, Sequence[Any]]:
    """Return the changes of an event under their read names, with a Reference in the place of each id."""
    stored: Mapping[str, Sequence[Any]] = event["changes"]
    changes: dict[str, Sequence[Any]] = {}
    if holder_change is not None:
        holdings = (holder_change.old, holder_change.new)
        if event["action"] != DUE_DATE_ACTION:
            changes["holder"] = [holding and holding.holder for holding in holdings]
        due_at = [holding and holding.due_at for holding in holdings]
        if any(due_at):
            changes["due_at"] = due_at
    elif event["entity_type"] == Assignment.entity_type_name() and stored.keys() & _HOLDER_COLUMNS.keys():
        changes["holder"] = [_holder_of({name: stored[name][side] for name in stored}) for side in (0, 1)]
        stored = {name: change for name, change in stored.items() if name not in _HOLDER_COLUMNS}
    referenced_types = _REFERENCED_TYPES.get(event["entity_type"], {})
    for name, change in stored.items():
        if name == "custom_fields":
            changes[name] = [_with_custom_references(values) for values in change]
        elif (entity_type := referenced_types.get(name)) is None:
            changes[name] = change
        else:
            changes[_read_name(name)] = [_to_references(entity_type, value) for value in change]
    return changes


def _with_custom_references(values: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """Return custom field values with references; only these are stored as objects."""
    return values and {
        key: Reference(value["type"], value["id"]) if isinstance(value, dict) else value
        for key, value in values.items()
    }


def _read_name(column: str) -> str:
    """Return the name under which the API shows the entities that a column refers to."""
    return f"{column.removesuffix('_ids')}s" if column.endswith("_ids") else column.removesuffix("_id")


def _to_references(entity_type: str, value: Any) -> Any:
    """Return a Reference in the place of each id; a value is an id, a list of ids or null."""
    if isinstance(value, list):
        return [Reference(entity_type, id_) for id_ in value]
    return value and Reference(entity_type, value)


def _references_in(changes: Mapping[str, Sequence[Any]]) -> Iterator[Reference]:
    for field, change in changes.items():
        for value in change:
            yield from _references_in_value(field, value)


def _references_in_value(field: str, value: Any) -> Iterator[Reference]:
    parts: Iterable[Any] = (value,)
    if isinstance(value, list):
        parts = value
    elif field == "custom_fields" and value:
        parts = value.values()
    # A Reference is a tuple.
    yield from (part for part in parts if isinstance(part, Reference))


def _render_value(value: Any, field: str, event_id: str, names: "Names") -> Any:
    if isinstance(value, list):
        rendered = [_render_reference(part, event_id, names, typed=False) for part in value]
        are_references = any(isinstance(part, Reference) for part in value)
        return sorted(rendered, key=_name_of) if are_references else rendered
    if field == "custom_fields" and value:
        return {key: _render_reference(part, event_id, names, typed=True) for key, part in value.items()}
    return _render_reference(value, event_id, names, typed=field == "holder")


def _render_reference(value: Any, event_id: str, names: "Names", *, typed: bool) -> Any:
    if not isinstance(value, Reference):
        return value
    rendered = {"id": value.id, "name": names.at(event_id, value)}
    return {"type": value.entity_type, **rendered} if typed else rendered


def _name_of(reference: Mapping[str, Any]) -> tuple[str, str]:
    return (reference["name"] or "").lower(), reference["id"]


# Names


class Names:
    """The names of entities at the times of the events that refer to them."""

    def __init__(self, found: Mapping[Reference, tuple[list[str], list[str | None]]]) -> None:
        self._found = found

    @classmethod
    async def find(
        cls,
        connection: RawConnection,
        mentioned: Iterable[tuple[str, Reference]],
        name_fields: Mapping[str, str] = NAME_FIELDS,
    ) -> "Names":
        """Find the names of the entities that events mention, each given with the id of its event."""
        event_ids: dict[Reference, list[str]] = defaultdict(list)
        for event_id, reference in mentioned:
            event_ids[reference].append(event_id)
        found: dict[Reference, tuple[list[str], list[str | None]]] = defaultdict(lambda: ([], []))
        values = {
            "entity_types": [reference.entity_type for reference in event_ids],
            "entity_ids": [reference.id for reference in event_ids],
            "fields": [name_fields.get(reference.entity_type, "name") for reference in event_ids],
            # UUIDv7: ids are in the order of time, and so are their texts.
            "first_ids": [min(ids) for ids in event_ids.values()],
            "last_ids": [max(ids) for ids in event_ids.values()],
        }
        for entity_type, entity_id, event_id, name in await connection.fetch(_SELECT_NAMES, values):
            ids, names = found[Reference(entity_type, str(entity_id))]
            ids.append(str(event_id))
            names.append(name)
        return cls(found)

    def at(self, event_id: str, reference: Reference) -> str | None:
        """Return the name of an entity at the time of an event, or None if it has no name."""
        ids, names = self._found.get(reference, ((), ()))
        position = bisect_right(ids, event_id)
        return names[position - 1] if position else None


# Holders


async def find_holder_changes(connection: RawConnection, events: Iterable[Row]) -> dict[str, HolderChange]:
    """Return the changes by check-outs, check-ins, transfers and extensions among events, by event id."""
    by_asset: dict[str, deque[Row]] = defaultdict(deque)
    for event in sorted(events, key=itemgetter("id")):
        if event["action"] in ASSIGNMENT_ACTIONS:
            by_asset[event["entity_id"]].append(event)
    values = {
        "asset_ids": list(by_asset),
        "last_ids": [of_asset[-1]["id"] for of_asset in by_asset.values()],
    }
    timelines: dict[str, _Timeline] = defaultdict(_Timeline)
    changes: dict[str, HolderChange] = {}

    def take_until(asset_id: str, event_id: str | None) -> None:
        """Add the changes of the events of an asset that come before another event, or of the last ones."""
        of_asset = by_asset[asset_id]
        while of_asset and (event_id is None or of_asset[0]["id"] < event_id):
            event = of_asset.popleft()
            if (change := timelines[asset_id].holder_change(event["action"])) is not None:
                changes[event["id"]] = change

    for row in await connection.fetch(_SELECT_ASSIGNMENT_EVENTS, values):
        asset_id = str(row["asset_id"])
        take_until(asset_id, str(row["id"]))
        timelines[asset_id].apply(row["entity_id"], orjson.loads(row["changes"]))
    for asset_id in by_asset:
        take_until(asset_id, None)
    return changes


class _Timeline:
    """The assignments of one asset, as its recorded events have left them."""

    def __init__(self) -> None:
        self._assignments: dict[UUID, dict[str, Any]] = defaultdict(dict)
        self._opened: Holding | None = None
        self._closed: Holding | None = None
        self._extended: HolderChange | None = None

    def apply(self, assignment_id: UUID, changes: Mapping[str, Change]) -> None:
        """Apply the next event of an assignment."""
        values = self._assignments[assignment_id]
        before = _holding(values)
        values.update({name: new for name, (_, new) in changes.items()})
        after, is_open = _holding(values), values.get("checked_in_at") is None
        is_created = "id" in changes
        if "due_at" in changes and not is_created:
            self._extended = HolderChange(before, after)
        if "checked_in_at" in changes and not is_open and not is_created:
            self._closed = after
        elif is_open and not is_created and changes.keys() & _HOLDER_COLUMNS.keys():
            # An assignment of another holder by SQL.
            self._closed, self._opened = before, after
        elif is_open and (is_created or "checked_in_at" in changes):
            self._opened = after

    def holder_change(self, action: str) -> HolderChange | None:
        """Return the change of an event of the asset that follows; None if nothing is recorded."""
        if action == DUE_DATE_ACTION:
            return self._extended
        old = None if action == "asset.checked_out" else self._closed
        new = None if action == "asset.checked_in" else self._opened
        return None if old is None and new is None else HolderChange(old, new)


def _holding(values: Mapping[str, Any]) -> Holding | None:
    holder = _holder_of(values)
    return holder and Holding(holder, values.get("due_at"))


def _holder_of(values: Mapping[str, Any]) -> Reference | None:
    """Return the holder in the columns of an assignment."""
    for column, entity_type in _HOLDER_COLUMNS.items():
        if values.get(column) is not None:
            return Reference(entity_type, values[column])
    return None
