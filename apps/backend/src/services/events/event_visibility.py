"""Whom an event concerns: those who see the thing, and those whom the event has taken it from.

It is each `visible_to` the other way round, from a thing to people, and a test holds the two together. Who
may read all events is not asked for here.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final
from uuid import UUID

from sqlalchemy import text

from src.database import CompiledStatement, RawConnection
from src.security import Permission

_OF_ASSETS: Final = (
    "asset",
    "assignment",
    "attachment",
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
        "location",
        "manufacturer",
        "status",
        "supplier",
    }
)
"""What everybody sees who may read reference data."""

READ_PERMISSIONS: Final[Mapping[str, Permission]] = MappingProxyType(
    {
        **dict.fromkeys(_OF_ASSETS, Permission.ASSETS_READ),
        **dict.fromkeys(sorted(REFERENCE_TYPES), Permission.REFERENCE_READ),
        "user": Permission.USERS_READ,
    }
)
"""What it takes to read a thing; of other kinds only those are told who may read all events."""

# What a field was before an event: as the next event that changes it says, else as it is now.
_WAS = """
    coalesce(
        (
            SELECT later.changes -> '{field}' -> 0 FROM events later
            WHERE later.entity_type = 'asset' AND later.entity_id = told.entity_id AND later.id >= told.id
                AND later.changes ? '{field}'
            ORDER BY later.id LIMIT 1
        ),
        to_jsonb(asset.{field}),
        'null'
    )
"""

# Nobody (null) stands for everybody.
_AUDIENCES = CompiledStatement(
    text(f"""
    WITH told AS (
        SELECT id, transaction_id, entity_type, entity_id, changes FROM events
        WHERE id = ANY (CAST(:ids AS uuid[]))
    ),
    requests AS (
        SELECT told.id, told.entity_type, told.changes, workflow.id AS workflow_id, workflow.requester_id,
            workflow.requested_for_id, workflow.state, workflow.step, workflow.steps
        FROM told
        LEFT JOIN workflow_assets part ON told.entity_type = 'workflow_asset' AND part.id = told.entity_id
        LEFT JOIN workflow_comments comment
            ON told.entity_type = 'workflow_comment' AND comment.id = told.entity_id
        LEFT JOIN workflow_decisions decision
            ON told.entity_type = 'workflow_decision' AND decision.id = told.entity_id
        LEFT JOIN attachments file ON told.entity_type = 'attachment' AND file.id = told.entity_id
        JOIN workflows workflow ON workflow.id = CASE told.entity_type
            WHEN 'workflow' THEN told.entity_id
            ELSE coalesce(part.workflow_id, comment.workflow_id, decision.workflow_id, file.workflow_id)
        END
    ),
    -- What whoever has an asset sees of it, and of that what everybody sees of one that is offered.
    of_assets AS (
        SELECT id, entity_id AS asset_id, true AS is_public FROM told WHERE entity_type = 'asset'
        UNION ALL
        SELECT told.id, maintenance.asset_id, false FROM told
        JOIN maintenances maintenance ON maintenance.id = told.entity_id
        WHERE told.entity_type = 'maintenance'
        UNION ALL
        SELECT told.id, coalesce(file.asset_id, maintenance.asset_id),
            file.asset_id IS NOT NULL AND file.width IS NOT NULL
        FROM told
        JOIN attachments file ON file.id = told.entity_id
        LEFT JOIN maintenances maintenance ON maintenance.id = file.maintenance_id
        WHERE told.entity_type = 'attachment'
    ),
    -- Whose turn it is, and whose turn the event has ended.
    turns AS (
        SELECT id, steps -> step AS turn FROM requests WHERE state = 'pending'
        UNION ALL
        SELECT id, steps -> coalesce((changes -> 'step' ->> 0)::int, step) FROM requests
        WHERE entity_type = 'workflow' AND changes ?| ARRAY['state', 'step']
            AND coalesce(changes -> 'state' ->> 0, state) = 'pending'
    )
    SELECT of_assets.id, held.user_id FROM of_assets
    JOIN assignments held ON held.asset_id = of_assets.asset_id AND held.checked_in_at IS NULL
    WHERE held.user_id IS NOT NULL
    UNION ALL
    -- Who handed it back or on in the same transaction.
    SELECT told.id, handed.user_id FROM told
    JOIN (
        SELECT other.transaction_id, changed.asset_id, changed.user_id FROM events other
        JOIN assignments changed ON changed.id = other.entity_id
        WHERE other.transaction_id = ANY (CAST(:transaction_ids AS bigint[]))
            AND other.entity_type = 'assignment' AND changed.user_id IS NOT NULL
    ) handed ON handed.transaction_id = told.transaction_id AND handed.asset_id = told.entity_id
    WHERE told.entity_type = 'asset'
    UNION ALL
    -- What is offered, and what was until now.
    SELECT of_assets.id, NULL FROM of_assets
    JOIN assets asset ON asset.id = of_assets.asset_id
    JOIN statuses status ON status.id = asset.status_id
    WHERE of_assets.is_public AND asset.requestable AND asset.deleted_at IS NULL
        AND status.kind = 'available'
    UNION ALL
    SELECT told.id, NULL FROM told
    JOIN assets asset ON asset.id = told.entity_id
    JOIN statuses status ON status.id = ({_WAS.format(field="status_id")} #>> '{{}}')::uuid
    WHERE told.entity_type = 'asset' AND told.changes ?| ARRAY['status_id', 'requestable', 'deleted_at']
        AND {_WAS.format(field="requestable")} = 'true' AND {_WAS.format(field="deleted_at")} = 'null'
        AND status.kind = 'available'
    UNION ALL
    SELECT told.id, assignment.user_id FROM told
    JOIN assignments assignment ON assignment.id = told.entity_id
    WHERE told.entity_type = 'assignment' AND assignment.user_id IS NOT NULL
    UNION ALL
    SELECT told.id, reservation.user_id FROM told
    JOIN reservations reservation ON reservation.id = told.entity_id
    WHERE told.entity_type = 'reservation'
    UNION ALL
    SELECT id, requester_id FROM requests
    UNION ALL
    SELECT id, requested_for_id FROM requests
    UNION ALL
    SELECT requests.id, decision.decider_id FROM requests
    JOIN workflow_decisions decision ON decision.workflow_id = requests.workflow_id
    UNION ALL
    SELECT turns.id, asked::uuid FROM turns
    CROSS JOIN LATERAL jsonb_array_elements_text(
        CASE jsonb_typeof(turn -> 'user_ids') WHEN 'array' THEN turn -> 'user_ids' ELSE '[]' END
    ) asked
    UNION ALL
    SELECT id, NULL FROM turns WHERE turn ->> 'role' = 'employee'
    UNION ALL
    SELECT id, entity_id FROM told WHERE entity_type = 'user'
    """)  # noqa: S608 - of constants
)

EVERYONE: Final = None


async def find_audiences(
    connection: RawConnection, event_ids: Sequence[UUID], transaction_ids: Sequence[int]
) -> Mapping[UUID, set[UUID | None]]:
    """Return whom events of transactions concern, by event: users, or everybody."""
    found: dict[UUID, set[UUID | None]] = defaultdict(set)
    values = {"ids": event_ids, "transaction_ids": transaction_ids}
    for event_id, user_id in await connection.fetch(_AUDIENCES, values):
        found[event_id].add(user_id)
    return found
