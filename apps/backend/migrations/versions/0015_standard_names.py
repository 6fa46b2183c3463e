"""Standard names for tables, columns, states, event actions and the keys of stored JSON."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import orjson
import sqlalchemy as sa
from alembic import op
from jinja2 import Environment, TemplateSyntaxError

from migrations.events import record_changes
from migrations.locks import lock_tables
from migrations.scripts import execute_script

revision = "0015"
down_revision = "0014"

REPAIR = Path(__file__).with_name("0015_repair.sql")
FUNCTIONS = Path(__file__).with_suffix(".sql")
FUNCTIONS_BEFORE = Path(__file__).with_name("0011_audit_json_format.sql")
GUARDS_BEFORE = Path(__file__).with_name("0014_maintenance_guards.sql")

type Names = Mapping[str, str]

TABLES: Names = {
    "feeds": "consumer_offsets",
    "notification_keys": "notification_dedup_keys",
    "unfinished_uploads": "pending_uploads",
    "files_to_remove": "file_deletion_queue",
    "tag_counters": "asset_tag_counters",
}
# By the new name of the table.
COLUMNS: Mapping[str, Names] = {
    "maintenances": {
        "planned_for": "scheduled_on",
        "every_months": "interval_months",
        "status_before_id": "previous_status_id",
        "assignment_before_id": "previous_assignment_id",
    },
    "reservations": {"blocked": "occupied_period"},
    "workflows": {"seen_at": "acknowledged_at"},
    "notifications": {"closed_at": "sealed_at"},
    "notification_deliveries": {"attempts": "attempt_count", "sending_until": "lease_expires_at"},
    "webhook_deliveries": {"tries": "attempt_count", "sending_until": "lease_expires_at"},
}
CONSTRAINTS: Mapping[str, Names] = {
    "consumer_offsets": {
        "pk_feeds": "pk_consumer_offsets",
        "ck_feeds_after": "ck_consumer_offsets_after",
    },
    "notification_dedup_keys": {
        "pk_notification_keys": "pk_notification_dedup_keys",
        "fk_notification_keys_user_id": "fk_notification_dedup_keys_user_id",
    },
    "pending_uploads": {"pk_unfinished_uploads": "pk_pending_uploads"},
    "file_deletion_queue": {"pk_files_to_remove": "pk_file_deletion_queue"},
    "asset_tag_counters": {
        "pk_tag_counters": "pk_asset_tag_counters",
        "fk_tag_counters_category_id": "fk_asset_tag_counters_category_id",
    },
    "maintenances": {
        "ck_maintenances_every_months": "ck_maintenances_interval_months",
        "fk_maintenances_status_before_id": "fk_maintenances_previous_status_id",
        "fk_maintenances_assignment_before_id": "fk_maintenances_previous_assignment_id",
    },
    "attachments": {
        "ck_attachments_one_thing": "ck_attachments_one_owner",
        "ck_attachments_picture": "ck_attachments_image",
    },
    "assignments": {"ck_assignments_not_in_itself": "ck_assignments_not_own_parent"},
}
INDEXES: Names = {
    "ix_notification_keys_created_at": "ix_notification_dedup_keys_created_at",
    "ix_unfinished_uploads_started_at": "ix_pending_uploads_started_at",
    "ix_maintenances_planned_for": "ix_maintenances_scheduled_on",
    "ix_webhook_deliveries_sending": "ix_webhook_deliveries_lease",
}
FUNCTION_NAMES: Names = {
    "count_version()": "bump_version",
    "changes_under_way(timestamptz)": "in_flight_transactions",
}

MAINTENANCE_STATES: Names = {"planned": "scheduled", "under_way": "in_progress", "done": "completed"}
RESERVATION_STATES: Names = {"released": "no_show"}
DELIVERY_STATES: Names = {"waiting": "pending"}
NOTIFICATION_KINDS: Names = {
    "workflow_waiting": "workflow_approval_requested",
    "reservation_made": "reservation_created",
    "reservation_moved": "reservation_rescheduled",
    "reservation_released": "reservation_no_show",
    "warranty_ending": "warranty_expiring",
    "license_ending": "license_expiring",
    "webhook_switched_off": "webhook_disabled",
}
DELIVERY_ERRORS: Names = {
    "address_refused": "address_not_allowed",
    "name_not_found": "dns_error",
    "no_connection": "connection_error",
    "not_trusted": "tls_error",
    "timed_out": "timeout",
    "broken_answer": "invalid_response",
    "refused": "http_error",
}
ACTIONS: Names = {"reservation.released": "reservation.no_show", "webhook.switched_off": "webhook.disabled"}
JOB_STATES: Names = {"waiting": "queued", "parked": "failed"}
JOBS: Names = {
    "feeds.consume": "events.consume",
    "upkeep.forget": "retention.purge_expired",
    "files.sweep": "uploads.collect_garbage",
    "reservations.release": "reservations.expire_no_shows",
}
ITEM_KEYS: Names = {
    "planned_for": "scheduled_on",
    "work": "maintenance_name",
    "work_kind": "maintenance_kind",
}
STEP_KEYS: Names = {"needed": "approval_mode"}
TEMPLATE_VARIABLES: Names = {"reader": "recipient"}
TEMPLATE_FILTERS: Names = {"day": "date", "moment": "datetime", "facts": "details"}

# Tables with other trigger arguments in databases created before 0001 and 0009 got their final text.
RECORDED: Mapping[str, tuple[str, Mapping[str, list[str]]]] = {
    "sessions": ("session", {"excluded": ["refresh_token_id"], "untracked": ["last_used_at", "expires_at"]}),
    "api_tokens": ("api_token", {"excluded": ["token_hash"], "untracked": ["last_used_at"]}),
    "webhooks": ("webhook", {"secret": ["url", "secret", "previous_secret"], "untracked": ["failing_since"]}),
}
# Their rows are rewritten without a new version, and without an event.
REWRITTEN = (
    "events",
    "maintenances",
    "reservations",
    "workflows",
    "approval_rules",
    "notification_templates",
    "chat_addresses",
    "webhooks",
)
# The values that a constraint allows, by the new name of the table.
CHECKED: Mapping[str, Mapping[str, tuple[str, Names]]] = {
    "maintenances": {"state": ("planned under_way done cancelled", MAINTENANCE_STATES)},
    "reservations": {"state": ("reserved checked_out cancelled released", RESERVATION_STATES)},
    "notification_deliveries": {"state": ("waiting sent failed", DELIVERY_STATES)},
}
KINDS = (
    "workflow_waiting workflow_decided workflow_commented workflow_completed workflow_cancelled"
    " asset_checked_out asset_checked_in asset_transferred asset_due_soon asset_overdue"
    " reservation_made reservation_moved reservation_cancelled reservation_released"
    " maintenance_due maintenance_started maintenance_finished warranty_ending license_ending"
    " webhook_switched_off"
)
KIND_TABLES = ("notifications", "notification_preferences", "notification_templates")
DEFAULTS: Mapping[str, str] = {"maintenances": "planned", "notification_deliveries": "waiting"}


def upgrade() -> None:
    lock_tables()
    _repair()
    _set_triggers("DISABLE")
    op.execute("DROP TRIGGER keep_needed_statuses ON statuses")
    op.execute("DROP TRIGGER refuse_use_while_worked_on ON assets")
    for function in ("keep_needed_statuses", "refuse_use_while_worked_on"):
        op.execute(f"DROP FUNCTION {function}")
    for old, new in TABLES.items():
        op.rename_table(old, new)
    _rename_objects(forward=True)
    _move_data(forward=True)
    _rename_versions("count_version", "bump_version")
    execute_script(FUNCTIONS.read_text(encoding="utf-8"))
    op.execute("DROP FUNCTION as_told")
    _set_triggers("ENABLE")


def downgrade() -> None:
    lock_tables()
    _set_triggers("DISABLE")
    op.execute("DROP TRIGGER protect_system_statuses ON statuses")
    op.execute("DROP TRIGGER protect_maintenance_status ON assets")
    for function in ("protect_system_statuses", "protect_maintenance_status"):
        op.execute(f"DROP FUNCTION {function}")
    _rename_versions("bump_version", "count_version")
    _move_data(forward=False)
    _rename_objects(forward=False)
    for old, new in TABLES.items():
        op.rename_table(new, old)
    execute_script(FUNCTIONS_BEFORE.read_text(encoding="utf-8"))
    op.execute("DROP FUNCTION to_api_json")
    execute_script(GUARDS_BEFORE.read_text(encoding="utf-8"))
    _set_triggers("ENABLE")


def _repair() -> None:
    """Bring a database created by an early version to the schema that 0014 has in a new database."""
    execute_script(REPAIR.read_text(encoding="utf-8"))
    for table, (entity_type, columns) in RECORDED.items():
        for trigger in (
            "count_version",
            "refuse_truncate",
            "record_insert",
            "record_update",
            "record_delete",
        ):
            op.execute(f"DROP TRIGGER {trigger} ON {table}")
        record_changes(table, entity_type, **columns, version_trigger="count_version")


def _set_triggers(how: str) -> None:
    for table in REWRITTEN:
        op.execute(f"ALTER TABLE {table} {how} TRIGGER USER")


def _directed(names: Names, *, forward: bool) -> Names:
    return names if forward else {new: old for old, new in names.items()}


def _rename_objects(*, forward: bool) -> None:
    """Rename columns, constraints, indexes and functions; tables have their new names."""
    for table, columns in COLUMNS.items():
        for old, new in _directed(columns, forward=forward).items():
            op.execute(f"ALTER TABLE {table} RENAME COLUMN {old} TO {new}")
    for table, constraints in CONSTRAINTS.items():
        for old, new in _directed(constraints, forward=forward).items():
            op.execute(f"ALTER TABLE {table} RENAME CONSTRAINT {old} TO {new}")
    for old, new in _directed(INDEXES, forward=forward).items():
        op.execute(f"ALTER INDEX {old} RENAME TO {new}")
    for signature, new in FUNCTION_NAMES.items():
        old, arguments = signature.removesuffix(")").split("(")
        before, after = (old, new) if forward else (new, old)
        op.execute(f"ALTER FUNCTION {before}({arguments}) RENAME TO {after}")


def _rename_versions(old: str, new: str) -> None:
    """Rename the trigger that counts versions, on every table that has it."""
    tables = op.get_bind().scalars(
        sa.text("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = :name"), {"name": old}
    )
    for table in tables.all():
        op.execute(f"ALTER TRIGGER {old} ON {table} RENAME TO {new}")


def _move_data(*, forward: bool) -> None:
    for table, columns in CHECKED.items():
        for column, (values, names) in columns.items():
            op.execute(f"ALTER TABLE {table} DROP CONSTRAINT ck_{table}_{column}")
            for old, new in _directed(names, forward=forward).items():
                op.execute(f"UPDATE {table} SET {column} = '{new}' WHERE {column} = '{old}'")
            _allow(table, column, values, names if forward else {})
    for table in KIND_TABLES:
        op.execute(f"ALTER TABLE {table} DROP CONSTRAINT ck_{table}_kind")
        for old, new in _directed(NOTIFICATION_KINDS, forward=forward).items():
            op.execute(f"UPDATE {table} SET kind = '{new}' WHERE kind = '{old}'")
        _allow(table, "kind", KINDS, NOTIFICATION_KINDS if forward else {})
    for table, state in DEFAULTS.items():
        names = CHECKED[table]["state"][1]
        op.alter_column(table, "state", server_default=names[state] if forward else state)
    _recreate_partial_index(forward=forward)
    _move_events(forward=forward)
    _move_stored_json(forward=forward)
    _move_jobs(forward=forward)
    _move_templates(forward=forward)
    _move_kept_responses(forward=forward)


def _allow(table: str, column: str, values: str, names: Names) -> None:
    allowed = ", ".join(f"'{names.get(value, value)}'" for value in values.split())
    op.create_check_constraint(op.f(f"ck_{table}_{column}"), table, f"{column} IN ({allowed})")


def _recreate_partial_index(*, forward: bool) -> None:
    before, after = ("under_way", "in_progress") if forward else ("in_progress", "under_way")
    op.drop_index(f"uq_maintenances_{before}", "maintenances")
    op.create_index(
        f"uq_maintenances_{after}",
        "maintenances",
        ["asset_id"],
        unique=True,
        postgresql_where=sa.text(f"state = '{after}' AND deleted_at IS NULL"),
    )


def _move_events(*, forward: bool) -> None:
    """Rename actions, and in `changes` the columns, states and names of actions and kinds."""
    before, after = ("erased", "purged") if forward else ("purged", "erased")
    op.execute(
        f"UPDATE events SET action = entity_type || '.{after}' WHERE action = entity_type || '.{before}'"
    )
    for old, new in _directed(ACTIONS, forward=forward).items():
        op.execute(
            f"UPDATE events SET action = '{new}'"
            f" WHERE entity_type = '{old.partition('.')[0]}' AND action = '{old}'"
        )
    for table, columns in COLUMNS.items():
        entity_type = table.removesuffix("s")
        for old, new in _directed(columns, forward=forward).items():
            op.execute(
                f"UPDATE events SET changes = changes - '{old}'"
                f" || jsonb_build_object('{new}', changes -> '{old}')"
                f" WHERE entity_type = '{entity_type}' AND changes ? '{old}'"
            )
    for entity_type, field, names in (
        ("maintenance", "state", MAINTENANCE_STATES),
        ("reservation", "state", RESERVATION_STATES),
        ("notification_template", "kind", NOTIFICATION_KINDS),
        ("chat_address", "kinds", NOTIFICATION_KINDS),
        ("webhook", "events", ACTIONS),
    ):
        values = _replaced(f"changes -> '{field}'", _directed(names, forward=forward))
        if field == "events":
            values = f"""regexp_replace(({values})::text, '\\.{before}"', '.{after}"', 'g')::jsonb"""
        op.execute(
            f"UPDATE events SET changes = jsonb_set(changes, '{{{field}}}', {values})"
            f" WHERE entity_type = '{entity_type}' AND changes ? '{field}'"
        )
    for entity_type in ("workflow", "approval_rule"):
        steps = _with_keys("changes -> 'steps'", _directed(STEP_KEYS, forward=forward))
        op.execute(
            f"UPDATE events SET changes = jsonb_set(changes, '{{steps}}', {steps})"
            f" WHERE entity_type = '{entity_type}' AND changes ? 'steps'"
        )


def _move_stored_json(*, forward: bool) -> None:
    steps = _with_keys("steps", _directed(STEP_KEYS, forward=forward))
    for table in ("workflows", "approval_rules"):
        op.execute(f"UPDATE {table} SET steps = {steps}")
    kinds = _directed(NOTIFICATION_KINDS, forward=forward)
    for old, new in kinds.items():
        op.execute(
            f"UPDATE chat_addresses SET kinds = array_replace(kinds, '{old}', '{new}')"
            f" WHERE '{old}' = ANY (kinds)"
        )
    for old, new in _directed(ACTIONS, forward=forward).items():
        op.execute(
            f"UPDATE webhooks SET events = array_replace(events, '{old}', '{new}')"
            f" WHERE '{old}' = ANY (events)"
        )
    before, after = ("erased", "purged") if forward else ("purged", "erased")
    op.execute(
        "UPDATE webhooks SET events = ARRAY("
        f" SELECT regexp_replace(name, '\\.{before}$', '.{after}')"
        "  FROM unnest(events) WITH ORDINALITY part(name, position) ORDER BY position"
        f") WHERE array_to_string(events, ' ') ~ '\\.{before}( |$)'"
    )
    items = _with_keys("data", _directed(ITEM_KEYS, forward=forward))
    op.execute(f"UPDATE notifications SET data = {items} WHERE kind LIKE 'maintenance%'")
    errors = _directed(DELIVERY_ERRORS, forward=forward)
    codes = orjson.dumps(dict(errors)).decode()
    op.execute(
        "UPDATE webhook_deliveries SET attempts = ("
        " SELECT jsonb_agg("
        f"    CASE WHEN codes ? (attempt ->> 'error')"
        "    THEN attempt || jsonb_build_object('error', codes -> (attempt ->> 'error')) ELSE attempt END"
        "    ORDER BY position)"
        "  FROM jsonb_array_elements(attempts) WITH ORDINALITY part(attempt, position),"
        f" (SELECT '{codes}'::jsonb) renamed(codes)"
        ") WHERE jsonb_array_length(attempts) > 0"
    )
    disabled = NOTIFICATION_KINDS["webhook_switched_off"] if forward else "webhook_switched_off"
    written = _replaced("data", errors, key="error")
    op.execute(f"UPDATE notifications SET data = {written} WHERE kind = '{disabled}'")


def _replaced(expression: str, names: Names, *, key: str = "") -> str:
    """Return SQL that replaces whole strings in JSON, those of a key if one is given."""
    prefix = f'"{key}": ' if key else ""
    text = f"({expression})::text"
    for old, new in names.items():
        text = f"""replace({text}, '{prefix}"{old}"', '{prefix}"{new}"')"""
    return f"{text}::jsonb"


def _with_keys(expression: str, names: Names) -> str:
    """Return SQL that renames keys in JSON; a quoted text before a colon can only be a key."""
    text = f"({expression})::text"
    for old, new in names.items():
        text = f"""replace({text}, '"{old}": ', '"{new}": ')"""
    return f"{text}::jsonb"


def _move_jobs(*, forward: bool) -> None:
    for old, new in _directed(JOBS, forward=forward).items():
        # A worker of the other version may have registered its schedules and enqueued their jobs already.
        op.execute(
            f"DELETE FROM pgqueuer.pgqueuer WHERE dedupe_key = '{old}'"
            f" AND EXISTS (SELECT FROM pgqueuer.pgqueuer WHERE dedupe_key = '{new}')"
        )
        op.execute(
            "UPDATE pgqueuer.pgqueuer SET entrypoint = "
            f"'{new}', dedupe_key = CASE dedupe_key WHEN '{old}' THEN '{new}' ELSE dedupe_key END"
            f" WHERE entrypoint = '{old}'"
        )
        for table in ("pgqueuer_schedules", "pgqueuer_statistics"):
            op.execute(f"DELETE FROM pgqueuer.{table} WHERE entrypoint = '{new}'")
        for table in ("pgqueuer_log", "pgqueuer_schedules", "pgqueuer_statistics"):
            op.execute(f"UPDATE pgqueuer.{table} SET entrypoint = '{new}' WHERE entrypoint = '{old}'")
    before, after = ("feed", "consumer") if forward else ("consumer", "feed")
    op.execute(
        "UPDATE pgqueuer.pgqueuer SET payload = convert_to("
        f"""replace(convert_from(payload, 'UTF8'), '"{before}":', '"{after}":'), 'UTF8')"""
        f" WHERE entrypoint = '{JOBS['feeds.consume'] if forward else 'feeds.consume'}'"
    )


# Templates of the company


def _move_templates(*, forward: bool) -> None:
    connection = op.get_bind()
    found = connection.execute(sa.text("SELECT id, subject, text, html FROM notification_templates"))
    for row in found.all():
        renamed = {part: _renamed_template(source, forward=forward) for part, source in row._mapping.items()}
        connection.execute(
            sa.text(
                "UPDATE notification_templates SET subject = :subject, text = :text, html = :html"
                " WHERE id = :id"
            ),
            renamed,
        )
    events = connection.execute(
        sa.text("SELECT id, changes FROM events WHERE entity_type = 'notification_template'")
    )
    for event in events.all():
        changes = {
            field: [_renamed_template(value, forward=forward) for value in change]
            if field in ("subject", "text", "html")
            else change
            for field, change in event.changes.items()
        }
        if changes != event.changes:
            connection.execute(
                sa.text("UPDATE events SET changes = CAST(:changes AS jsonb) WHERE id = :id"),
                {"id": event.id, "changes": orjson.dumps(changes).decode()},
            )


def _renamed_template(source: Any, *, forward: bool) -> Any:
    """Rename variables, fields and filters in a Jinja template; other values and invalid templates stay."""
    if not isinstance(source, str):
        return source
    variables = _directed(TEMPLATE_VARIABLES, forward=forward)
    filters = _directed(TEMPLATE_FILTERS, forward=forward)
    keys = _directed(ITEM_KEYS, forward=forward)
    renamed, before = [], ""
    try:
        for _, kind, text in Environment(autoescape=True, keep_trailing_newline=True).lex(source):
            if kind == "name":
                names = {"|": filters, ".": keys}.get(before, variables)
                renamed.append(names.get(text, text))
            elif kind == "string" and before == "[":
                renamed.append(text[0] + keys.get(text[1:-1], text[1:-1]) + text[-1])
            else:
                renamed.append(text)
            if kind != "whitespace":
                before = text
    except TemplateSyntaxError:
        return source
    return "".join(renamed)


# Stored responses of idempotent requests


def _move_kept_responses(*, forward: bool) -> None:
    connection = op.get_bind()
    kept = connection.execute(sa.text("SELECT user_id, key, body FROM idempotency_keys WHERE body <> ''"))
    for row in kept.all():
        body = orjson.loads(row.body)
        renamed = _renamed_response(body, forward=forward)
        if renamed != body:
            connection.execute(
                sa.text("UPDATE idempotency_keys SET body = :body WHERE user_id = :user_id AND key = :key"),
                {"user_id": row.user_id, "key": row.key, "body": orjson.dumps(renamed)},
            )


def _renamed_response(body: Any, *, forward: bool) -> Any:
    """Rename keys and values of one resource, which is recognized by keys that no other resource has."""
    if not isinstance(body, dict):
        return body

    def renamed(keys: Names, **values: Callable[[Any], Any]) -> dict[str, Any]:
        keys = _directed(keys, forward=forward)
        changed = {name: values[name](value) if name in values else value for name, value in body.items()}
        return {keys.get(name, name): value for name, value in changed.items()}

    def code(names: Names) -> Callable[[Any], Any]:
        directed = _directed(names, forward=forward)
        return lambda value: directed.get(value, value)

    def each(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
        return lambda values: None if values is None else [change(value) for value in values]

    def with_keys(names: Names) -> Callable[[Any], Any]:
        directed = _directed(names, forward=forward)
        return lambda values: {directed.get(name, name): value for name, value in values.items()}

    def action(name: str) -> str:
        before, after = ("erased", "purged") if forward else ("purged", "erased")
        name = _directed(ACTIONS, forward=forward).get(name, name)
        return re.sub(rf"\.{before}$", f".{after}", name)

    def attempt(value: dict[str, Any]) -> dict[str, Any]:
        return {**value, "error": code(DELIVERY_ERRORS)(value["error"])}

    if "downtime_hours" in body:
        columns = {old: new for old, new in COLUMNS["maintenances"].items() if not old.endswith("_id")}
        return renamed(columns, state=code(MAINTENANCE_STATES))
    if "buffer_before_minutes" in body and "starts_at" in body:
        return renamed({}, state=code(RESERVATION_STATES))
    if "requested_for" in body and "step_count" in body:
        return renamed(COLUMNS["workflows"])
    if "minimum_price" in body and "steps" in body:
        return renamed({}, steps=each(with_keys(STEP_KEYS)))
    if "sha256" in body and "content_url" in body:
        return renamed({"is_picture": "is_image"})
    if "disabled_reason" in body and "failing_since" in body:
        return renamed({}, events=each(action))
    if "message_id" in body and "attempts" in body:
        event = _with_action(body.get("event"), action)
        return {**renamed({}, attempts=each(attempt)), "event": event}
    if "service" in body and "kinds" in body:
        return renamed({}, kinds=each(code(NOTIFICATION_KINDS)))
    if "title" in body and "entity_type" in body:
        return renamed({}, kind=code(NOTIFICATION_KINDS))
    if "run_at" in body and "payload" in body:
        return renamed(
            {},
            state=code(JOB_STATES),
            name=code(JOBS),
            key=code(JOBS),
            payload=with_keys({"feed": "consumer"}),
        )
    return body


def _with_action(event: Any, action: Callable[[str], str]) -> Any:
    """Return the event of a delivery with its action renamed."""
    return None if event is None else {**event, "action": action(event["action"])}
