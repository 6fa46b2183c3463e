"""Events: history and the live stream."""

from math import inf
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Header, Query, Request, Response
from pydantic import AfterValidator

from src.api.access import CanReadAssets, CanReadEvents, ReadConnectionDep, SettingsDep, database_of
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse
from src.api.routing import resource
from src.api.streams import MEDIA_TYPE, EventStream, Position
from src.api.subscriber import EventFilter
from src.errors import FieldError, ValidationFailed
from src.schemas.common import Page
from src.schemas.event import Event
from src.security import TokenKind, token_expires_at
from src.services.events import history
from src.services.events.event_types import MODELS
from src.services.lists.list_spec import ListQuery

router = resource("/events")


def _ensure_entity_type(entity_type: str | None) -> str | None:
    if entity_type is not None and entity_type not in MODELS:
        raise ValueError(f"Choose one of {', '.join(MODELS)}")
    return entity_type


@router.get("", response_model=Page[Event], openapi_extra=list_parameters(history.EVENTS))
async def list_events(
    connection: ReadConnectionDep,
    _actor: CanReadEvents,
    query: Annotated[ListQuery, Depends(list_query(history.EVENTS))],
) -> Response:
    """List events. The newest come first by default."""
    return JSONRowResponse(page_response(await history.list_events(connection, query), query))


@router.get(
    "/stream",
    response_class=Response,
    responses={
        **problems(),
        200: {
            "description": "Server-sent events. The event name is the action, the data is this object.",
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Event"}}},
        },
    },
)
async def stream_events(
    request: Request,
    settings: SettingsDep,
    actor: CanReadAssets,
    entity_type: Annotated[
        str | None,
        Query(
            description="Only events of this type of entity, such as `asset`.",
            json_schema_extra={"enum": [*MODELS]},
        ),
        AfterValidator(_ensure_entity_type),
    ] = None,
    entity_id: Annotated[UUID | None, Query(description="Only events of this entity.")] = None,
    last_event_id: Annotated[
        str | None,
        Header(
            alias="Last-Event-ID",
            max_length=50_000,
            description="The last received id; the stream resumes after it.",
        ),
    ] = None,
) -> Response:
    """Stream live events as server-sent events.

    Without the permission `events:read`, the stream contains only events of entities that you may see, and
    their `changes` and `note` are empty. Send the last received id as `Last-Event-ID` to resume; an event may
    be repeated then, so compare the `id` in its data. The event `reset` means that too many events were
    missed: load your data again.
    """
    ends_at = inf
    if actor.session_id is not None:
        ends_at = token_expires_at(
            settings, TokenKind.ACCESS, request.headers["authorization"].partition(" ")[2]
        )
    return EventStream(
        request.app.state.broadcaster,
        database_of(request),
        actor,
        EventFilter(entity_type, entity_id),
        since=_position(last_event_id) if last_event_id else None,
        ends_at=ends_at,
    )


def _position(last_event_id: str) -> Position:
    try:
        return Position.parse(last_event_id)
    except ValueError as error:
        message = "Invalid Last-Event-ID: send the id of an event of this stream, or omit the header"
        raise ValidationFailed(
            message, errors=[FieldError("header:Last-Event-ID", "invalid", message)]
        ) from error
