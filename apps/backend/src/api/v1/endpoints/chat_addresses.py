"""Chat addresses of users and of the company."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src.api.access import ReadConnectionDep, RequireSession, SessionDep, SettingsDep
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.database import RawConnection
from src.errors import Conflict, NotFound, PreconditionFailed
from src.schemas.common import Page
from src.schemas.notification import (
    ChatAddress,
    ChatTestResult,
    CreateChatAddressRequest,
    UpdateChatAddressRequest,
)
from src.services.lists.list_spec import ListQuery
from src.services.notifications import chat_addresses
from src.services.notifications.chat_addresses import CHAT_ADDRESSES

router = resource("/chat-addresses")
# The response of a test is not kept for replay, so no transaction is open while the chat service answers.
tests_router = resource("/chat-addresses", idempotency_enabled=False)
AddressQuery = Annotated[ListQuery, Depends(list_query(CHAT_ADDRESSES))]


@router.get("", response_model=Page[ChatAddress], openapi_extra=list_parameters(CHAT_ADDRESSES))
async def list_chat_addresses(
    connection: ReadConnectionDep, actor: RequireSession, query: AddressQuery
) -> Response:
    """List your chat addresses and, for administrators, those of the company."""
    return JSONRowResponse(
        page_response(await chat_addresses.list_addresses(connection, actor, query), query)
    )


@router.post("", status_code=201, response_model=ChatAddress, responses=problems(Conflict))
async def create_chat_address(
    session: SessionDep, actor: RequireSession, settings: SettingsDep, data: CreateChatAddressRequest
) -> Response:
    """Create a chat address. Its URL is secret and is not returned."""
    address = await chat_addresses.create_address(session, actor, settings, data)
    content = await chat_addresses.get_address(await RawConnection.of(session), actor, address.id)
    return resource_response(content, 201, location=f"{PREFIX}/chat-addresses/{address.id}")


@router.get("/{chat_address_id}", response_model=ChatAddress, responses=problems(NotFound))
async def get_chat_address(
    connection: ReadConnectionDep, actor: RequireSession, chat_address_id: UUID
) -> Response:
    """Get a chat address without its URL."""
    return resource_response(await chat_addresses.get_address(connection, actor, chat_address_id))


@router.patch(
    "/{chat_address_id}", response_model=ChatAddress, responses=problems(NotFound, PreconditionFailed)
)
async def update_chat_address(
    session: SessionDep,
    actor: RequireSession,
    settings: SettingsDep,
    chat_address_id: UUID,
    data: UpdateChatAddressRequest,
    if_match: IfMatch,
) -> Response:
    """Update a chat address."""
    await chat_addresses.update_address(session, actor, settings, chat_address_id, data, if_match)
    return resource_response(
        await chat_addresses.get_address(await RawConnection.of(session), actor, chat_address_id)
    )


@router.delete("/{chat_address_id}", status_code=204, responses=problems(NotFound, PreconditionFailed))
async def delete_chat_address(
    session: SessionDep, actor: RequireSession, chat_address_id: UUID, if_match: IfMatch
) -> None:
    """Delete a chat address and erase its URL."""
    await chat_addresses.delete_address(session, actor, chat_address_id, if_match)


@tests_router.post("/{chat_address_id}/test", response_model=ChatTestResult, responses=problems(NotFound))
async def test_chat_address(
    connection: ReadConnectionDep, actor: RequireSession, settings: SettingsDep, chat_address_id: UUID
) -> Response:
    """Send a test message to a chat address. Returns whether it was accepted."""
    return JSONRowResponse(await chat_addresses.test_address(connection, actor, settings, chat_address_id))
