"""The audience of events: users who may see the entity, and users for whom the event has ended that.

Each domain states its part beside its `visible_to`: that leads from a user to entities, this from an entity
to users, and a test compares both. Users who may read all events are not included.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final
from uuid import UUID

from sqlalchemy import text

from src.database import CompiledStatement, RawConnection
from src.security import Permission
from src.services.assets import asset_list
from src.services.assignments import assignment_list
from src.services.attachments import attachment_list
from src.services.maintenances import fault_reports, maintenance_list
from src.services.reservations import reservation_list
from src.services.workflows import workflow_list

_ASSET_TYPES: Final = (
    "asset",
    "assignment",
    "attachment",
    "fault_report",
    "maintenance",
    "reservation",
    "workflow",
    "workflow_asset",
    "workflow_comment",
    "workflow_decision",
)
REFERENCE_TYPES: Final = frozenset(
    {
        "approval_rule",
        "asset_model",
        "category",
        "custom_field",
        "department",
        "exchange_rate",
        "location",
        "manufacturer",
        "status",
        "supplier",
        "tag",
    }
)
"""Entity types that every user with the permission to read reference data may see."""

READ_PERMISSIONS: Final[Mapping[str, Permission]] = MappingProxyType(
    {
        **dict.fromkeys(_ASSET_TYPES, Permission.ASSETS_READ),
        **dict.fromkeys(sorted(REFERENCE_TYPES), Permission.REFERENCE_READ),
        "user": Permission.USERS_READ,
    }
)
"""The permission to read each entity type; other types require the permission to read all events."""

EVERYONE: Final = None

# The value of a field before an event: the old value in the next event that changes it, else the current one.
_FIELD_BEFORE = """
    coalesce(
        (
            SELECT later.changes -> '{field}' -> 0 FROM events later
            WHERE later.entity_type = 'asset' AND later.entity_id = published.entity_id
                AND later.id >= published.id AND later.changes ? '{field}'
            ORDER BY later.id LIMIT 1
        ),
        to_jsonb(asset.{field}),
        'null'
    )
"""

# The previous holder in a check-in or transfer, and everyone if the asset was requestable until now.
_FORMER_ASSET_AUDIENCE = f"""
    SELECT published.id, former.user_id FROM published
    JOIN (
        SELECT other.transaction_id, assignment.asset_id, assignment.user_id FROM events other
        JOIN assignments assignment ON assignment.id = other.entity_id
        WHERE other.transaction_id = ANY (CAST(:transaction_ids AS bigint[]))
            AND other.entity_type = 'assignment' AND assignment.user_id IS NOT NULL
    ) former ON former.transaction_id = published.transaction_id AND former.asset_id = published.entity_id
    WHERE published.entity_type = 'asset'
    UNION ALL
    SELECT published.id, NULL FROM published
    JOIN assets asset ON asset.id = published.entity_id
    JOIN statuses status ON status.id = ({_FIELD_BEFORE.format(field="status_id")} #>> '{{}}')::uuid
    WHERE published.entity_type = 'asset'
        AND published.changes ?| ARRAY['status_id', 'requestable', 'deleted_at']
        AND {_FIELD_BEFORE.format(field="requestable")} = 'true'
        AND {_FIELD_BEFORE.format(field="deleted_at")} = 'null'
        AND status.kind = 'available'
"""  # noqa: S608 - of constants

# Yields the event id and the user id, NULL for everyone.
_SELECT_AUDIENCES = CompiledStatement(
    text(f"""
    WITH published AS (
        SELECT id, transaction_id, entity_type, entity_id, changes FROM events
        WHERE id = ANY (CAST(:ids AS uuid[]))
    ),
    -- Events that the holder of an asset may see; public ones everyone may see if the asset is requestable.
    asset_events (id, asset_id, is_public) AS (
        SELECT id, entity_id, true FROM published WHERE entity_type = 'asset'
        UNION ALL
        {maintenance_list.ASSET_EVENTS_SQL}
        UNION ALL
        {attachment_list.ASSET_EVENTS_SQL}
    ),
    workflow_events AS (
        SELECT published.id, published.entity_type, published.changes, workflow.id AS workflow_id,
            workflow.requester_id, workflow.requested_for_id, workflow.state, workflow.step, workflow.steps
        FROM published
        LEFT JOIN workflow_assets part
            ON published.entity_type = 'workflow_asset' AND part.id = published.entity_id
        LEFT JOIN workflow_comments comment
            ON published.entity_type = 'workflow_comment' AND comment.id = published.entity_id
        LEFT JOIN workflow_decisions decision
            ON published.entity_type = 'workflow_decision' AND decision.id = published.entity_id
        LEFT JOIN attachments attachment
            ON published.entity_type = 'attachment' AND attachment.id = published.entity_id
        JOIN workflows workflow ON workflow.id = CASE published.entity_type
            WHEN 'workflow' THEN published.entity_id
            ELSE coalesce(
                part.workflow_id, comment.workflow_id, decision.workflow_id, attachment.workflow_id
            )
        END
    ),
    -- The step that awaits approval, and the step that the event has ended.
    approval_events AS (
        SELECT id, steps -> step AS step FROM workflow_events WHERE state = 'pending'
        UNION ALL
        SELECT id, steps -> coalesce((changes -> 'step' ->> 0)::int, step) FROM workflow_events
        WHERE entity_type = 'workflow' AND changes ?| ARRAY['state', 'step']
            AND coalesce(changes -> 'state' ->> 0, state) = 'pending'
    )
    {asset_list.AUDIENCE_SQL}
    UNION ALL
    {_FORMER_ASSET_AUDIENCE}
    UNION ALL
    {assignment_list.AUDIENCE_SQL}
    UNION ALL
    {reservation_list.AUDIENCE_SQL}
    UNION ALL
    {fault_reports.AUDIENCE_SQL}
    UNION ALL
    {workflow_list.AUDIENCE_SQL}
    UNION ALL
    SELECT id, entity_id FROM published WHERE entity_type = 'user'
    """)  # noqa: S608 - of constants
)


async def find_audiences(
    connection: RawConnection, event_ids: Sequence[UUID], transaction_ids: Sequence[int]
) -> Mapping[UUID, set[UUID | None]]:
    """Return the audience of each event: user ids, or EVERYONE. Events that nobody may see are missing.

    `transaction_ids` are those of the events.
    """
    audiences: dict[UUID, set[UUID | None]] = defaultdict(set)
    values = {"ids": event_ids, "transaction_ids": transaction_ids}
    for event_id, user_id in await connection.fetch(_SELECT_AUDIENCES, values):
        audiences[event_id].add(user_id)
    return audiences
