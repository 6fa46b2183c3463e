"""What has happened, and what happens."""

from math import inf
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Header, Query, Request, Response

from src.api.access import CanReadAssets, CanReadEvents, ReadConnectionDep, SettingsDep, database_of
from src.api.listing import list_parameters, list_query, page_answer
from src.api.live import Wants
from src.api.problems import problems
from src.api.responses import JSONRowResponse
from src.api.routing import resource
from src.api.streams import MEDIA_TYPE, EventStream, Position
from src.errors import FieldError, ValidationFailed
from src.schemas.common import Page
from src.schemas.event import Event
from src.security import TokenKind, expiry
from src.services.events import history
from src.services.lists.list_spec import ListQuery

router = resource("/events")


@router.get("", response_model=Page[Event], openapi_extra=list_parameters(history.EVENTS))
async def list_events(
    connection: ReadConnectionDep,
    _actor: CanReadEvents,
    query: Annotated[ListQuery, Depends(list_query(history.EVENTS))],
) -> Response:
    """List what has happened to anything, the newest first."""
    return JSONRowResponse(page_answer(await history.list_events(connection, query), query))


@router.get(
    "/stream",
    response_class=Response,
    responses={
        **problems(),
        200: {
            "description": "Server-sent events, each named by its action, with this as its data",
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Event"}}},
        },
    },
)
async def stream_events(
    request: Request,
    settings: SettingsDep,
    actor: CanReadAssets,
    entity_type: Annotated[str | None, Query(max_length=100)] = None,
    entity_id: UUID | None = None,
    last_event_id: Annotated[str | None, Header(alias="Last-Event-ID", max_length=50_000)] = None,
) -> Response:
    """Tell live what happens to what the caller may see, within a second.

    Who may not read all events is told what happened to what they see, without `changes` and `note`.
    `Last-Event-ID` goes on where one was. An event can come again then, which the `id` in its data tells.
    After `reset` too much was missed: read again what you show.
    """
    ends_at = inf
    if actor.session_id is not None:
        ends_at = expiry(settings, TokenKind.ACCESS, request.headers["authorization"].partition(" ")[2])
    return EventStream(
        request.app.state.hub,
        database_of(request),
        actor,
        Wants(entity_type, entity_id),
        since=_position(last_event_id) if last_event_id else None,
        ends_at=ends_at,
    )


def _position(last_event_id: str) -> Position:
    try:
        return Position.parse(last_event_id)
    except ValueError as error:
        message = "This is not the id of an event of this stream"
        raise ValidationFailed(
            message, errors=[FieldError("header:Last-Event-ID", "invalid", message)]
        ) from error
