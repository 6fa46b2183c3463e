"""The router of entities without rules; an entity with rules has a separate endpoint module."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Response
from pydantic import BaseModel

from src.api.access import ReadConnectionDep, SessionDep, require
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, REFERENCE_PROBLEMS, resource
from src.database import RawConnection
from src.errors import Conflict, InUse, NotFound, PreconditionFailed
from src.models.base import Deletable
from src.schemas.common import Page
from src.security import Actor, Permission
from src.services.core import entities
from src.services.core.reference_lists import entity_list
from src.services.custom_fields import custom_fields
from src.services.custom_fields.custom_field_filters import list_page
from src.services.lists.list_spec import ListQuery, ListSpec


def crud_router(
    path: str,
    *,
    names: tuple[str, str],
    model: type[Deletable],
    view: type[BaseModel],
    create_request: type[BaseModel],
    update_request: type[BaseModel],
    list_spec: ListSpec | None = None,
    read: Permission = Permission.REFERENCE_READ,
    write: Permission = Permission.REFERENCE_WRITE,
) -> APIRouter:
    """Return the router that lists, gets, creates, updates, deletes and restores the entities of a model.

    `names` are the singular and the plural of operation ids. Without `list_spec`, the list shows the model's
    own columns.
    """
    spec = list_spec or entity_list(model)
    singular, plural = names
    noun, nouns = singular.replace("_", " "), plural.replace("_", " ")
    a_noun = f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"
    router = resource(path)
    query_in_url = Annotated[ListQuery, Depends(list_query(spec))]
    id_in_path = Annotated[UUID, Path(alias=f"{singular}_id")]
    entity_path = f"/{{{singular}_id}}"
    can_read = Annotated[Actor, Depends(require(read))]
    can_write = Annotated[Actor, Depends(require(write))]

    @router.get(
        "",
        name=f"list_{plural}",
        description=f"List {nouns}.",
        response_model=Page[view],  # type: ignore[valid-type]
        openapi_extra=list_parameters(spec),
    )
    async def list_resources(
        connection: ReadConnectionDep, _actor: can_read, query: query_in_url
    ) -> Response:
        return JSONRowResponse(page_response(await list_page(connection, spec, query), query))

    @router.post(
        "",
        name=f"create_{singular}",
        description=f"Create {a_noun}.",
        status_code=201,
        response_model=view,
        responses=problems(Conflict),
    )
    async def create_resource(
        session: SessionDep,
        _actor: can_write,
        data: create_request,  # type: ignore[valid-type]
    ) -> Response:
        entity = await custom_fields.create_entity(session, model, data)
        content = await spec.get(await RawConnection.of(session), entity.id)
        return resource_response(content, 201, location=f"{PREFIX}{path}/{entity.id}")

    @router.get(
        entity_path,
        name=f"get_{singular}",
        description=f"Get {a_noun}.",
        response_model=view,
        responses=problems(NotFound),
    )
    async def get_resource(
        connection: ReadConnectionDep, _actor: can_read, entity_id: id_in_path
    ) -> Response:
        return resource_response(await spec.get(connection, entity_id))

    @router.patch(
        entity_path,
        name=f"update_{singular}",
        description=f"Update {a_noun}. Fields that are not sent stay unchanged; null clears a field.",
        response_model=view,
        responses=problems(NotFound, Conflict, PreconditionFailed),
    )
    async def update_resource(
        session: SessionDep,
        _actor: can_write,
        entity_id: id_in_path,
        data: update_request,  # type: ignore[valid-type]
        if_match: IfMatch,
    ) -> Response:
        await custom_fields.update_entity(session, model, entity_id, data, if_match)
        return resource_response(await spec.get(await RawConnection.of(session), entity_id))

    @router.delete(
        entity_path,
        name=f"delete_{singular}",
        description=f"Delete {a_noun} that is not in use. It can be restored.",
        status_code=204,
        responses=problems(NotFound, Conflict, InUse, PreconditionFailed),
    )
    async def delete_resource(
        session: SessionDep,
        _actor: can_write,
        entity_id: id_in_path,
        if_match: IfMatch,
    ) -> None:
        await entities.delete(session, model, entity_id, if_match)

    @router.post(
        f"{entity_path}/restore",
        name=f"restore_{singular}",
        description=f"Restore a deleted {noun}.",
        response_model=view,
        responses=problems(NotFound, Conflict, *(REFERENCE_PROBLEMS if model.__table__.foreign_keys else ())),
    )
    async def restore_resource(
        session: SessionDep,
        _actor: can_write,
        entity_id: id_in_path,
    ) -> Response:
        await entities.restore(session, model, entity_id)
        return resource_response(await spec.get(await RawConnection.of(session), entity_id))

    return router
