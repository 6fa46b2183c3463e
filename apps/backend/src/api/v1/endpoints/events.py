"""What has happened."""

from typing import Annotated

from fastapi import Depends, Response

from src.api.access import CanReadEvents, ReaderDep
from src.api.answers import Answer
from src.api.listing import list_parameters, list_query, page_answer
from src.api.routing import resource
from src.schemas.common import Page
from src.schemas.event import Event
from src.services import history
from src.services.listing import ListQuery

router = resource("/events")


@router.get("", response_model=Page[Event], openapi_extra=list_parameters(history.EVENTS))
async def list_events(
    reader: ReaderDep, _actor: CanReadEvents, query: Annotated[ListQuery, Depends(list_query(history.EVENTS))]
) -> Response:
    """List what has happened to anything, the newest first."""
    return Answer(page_answer(await history.list_events(reader, query), query))
