"""Custom fields."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src import models
from src.api.access import CanReadReference, CanWriteReference, ReadConnectionDep, SessionDep
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, REFERENCE_PROBLEMS, resource
from src.database import RawConnection
from src.errors import Conflict, NotFound, PreconditionFailed
from src.schemas.common import Page
from src.schemas.custom_field import CreateCustomFieldRequest, CustomField, UpdateCustomFieldRequest
from src.services.core import entities
from src.services.core.reference_lists import CUSTOM_FIELDS
from src.services.custom_fields import custom_fields
from src.services.lists.list_spec import ListQuery

router = resource("/custom-fields")


@router.get("", response_model=Page[CustomField], openapi_extra=list_parameters(CUSTOM_FIELDS))
async def list_custom_fields(
    connection: ReadConnectionDep,
    _actor: CanReadReference,
    query: Annotated[ListQuery, Depends(list_query(CUSTOM_FIELDS))],
) -> Response:
    """List custom fields."""
    return JSONRowResponse(page_response(await CUSTOM_FIELDS.page(connection, query), query))


@router.post("", status_code=201, response_model=CustomField, responses=problems(Conflict))
async def create_custom_field(
    session: SessionDep, _actor: CanWriteReference, data: CreateCustomFieldRequest
) -> Response:
    """Create a custom field of an entity type, or of the assets of a category and its descendants."""
    field = await custom_fields.create_custom_field(session, data)
    content = await CUSTOM_FIELDS.get(await RawConnection.of(session), field.id)
    return resource_response(content, 201, location=f"{PREFIX}/custom-fields/{field.id}")


@router.get("/{custom_field_id}", response_model=CustomField, responses=problems(NotFound))
async def get_custom_field(
    connection: ReadConnectionDep, _actor: CanReadReference, custom_field_id: UUID
) -> Response:
    """Get a custom field."""
    return resource_response(await CUSTOM_FIELDS.get(connection, custom_field_id))


@router.patch(
    "/{custom_field_id}", response_model=CustomField, responses=problems(NotFound, PreconditionFailed)
)
async def update_custom_field(
    session: SessionDep,
    _actor: CanWriteReference,
    custom_field_id: UUID,
    data: UpdateCustomFieldRequest,
    if_match: IfMatch,
) -> Response:
    """Update a custom field. The values that entities already have stay unchanged."""
    await custom_fields.update_custom_field(session, custom_field_id, data, if_match)
    return resource_response(await CUSTOM_FIELDS.get(await RawConnection.of(session), custom_field_id))


@router.delete("/{custom_field_id}", status_code=204, responses=problems(NotFound, PreconditionFailed))
async def delete_custom_field(
    session: SessionDep, _actor: CanWriteReference, custom_field_id: UUID, if_match: IfMatch
) -> None:
    """Delete a custom field. Entities keep their values in it, and it can be restored."""
    await entities.delete(session, models.CustomField, custom_field_id, if_match)


@router.post(
    "/{custom_field_id}/restore",
    response_model=CustomField,
    responses=problems(NotFound, Conflict, *REFERENCE_PROBLEMS),
)
async def restore_custom_field(
    session: SessionDep, _actor: CanWriteReference, custom_field_id: UUID
) -> Response:
    """Restore a deleted custom field."""
    await entities.restore(session, models.CustomField, custom_field_id)
    return resource_response(await CUSTOM_FIELDS.get(await RawConnection.of(session), custom_field_id))
