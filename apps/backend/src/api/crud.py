"""One router for the things without rules; one that gains a rule leaves it and is written out."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Response
from pydantic import BaseModel

from src.api.access import ReadConnectionDep, SessionDep, require
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_answer
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.database import RawConnection
from src.errors import Conflict, InUse, NotFound, PreconditionFailed
from src.models.base import Deletable
from src.schemas.common import Page
from src.security import Actor, Permission
from src.services.core import entities
from src.services.lists.list_spec import ListQuery, ListSpec


def crud_router(
    path: str,
    *,
    names: tuple[str, str],
    model: type[Deletable],
    listing: ListSpec,
    view: type[BaseModel],
    create_request: type[BaseModel],
    update_request: type[BaseModel],
    read: Permission = Permission.REFERENCE_READ,
    write: Permission = Permission.REFERENCE_WRITE,
) -> APIRouter:
    """Return a router that lists, reads, creates, changes, deletes and restores one kind of thing."""
    singular, plural = names
    things = plural.replace("_", " ")
    router = resource(path)
    asked = Annotated[ListQuery, Depends(list_query(listing))]
    id_in_path = Annotated[UUID, Path(alias=f"{singular}_id")]
    one_path = f"/{{{singular}_id}}"
    can_read = Annotated[Actor, Depends(require(read))]
    can_write = Annotated[Actor, Depends(require(write))]

    @router.get(
        "",
        name=f"list_{plural}",
        description=f"List {things}.",
        response_model=Page[view],  # type: ignore[valid-type]
        openapi_extra=list_parameters(listing),
    )
    async def list_them(connection: ReadConnectionDep, _actor: can_read, query: asked) -> Response:
        return JSONRowResponse(page_answer(await listing.page(connection, query), query))

    @router.post(
        "",
        name=f"create_{singular}",
        description=f"Add to the {things}.",
        status_code=201,
        response_model=view,
        responses=problems(Conflict),
    )
    async def create_it(
        session: SessionDep,
        _actor: can_write,
        data: create_request,  # type: ignore[valid-type]
    ) -> Response:
        entity = await entities.create(session, model, data)
        content = await listing.get(await RawConnection.of(session), entity.id)
        return resource_response(content, 201, location=f"{PREFIX}{path}/{entity.id}")

    @router.get(
        one_path,
        name=f"get_{singular}",
        description=f"Read one of the {things}.",
        response_model=view,
        responses=problems(NotFound),
    )
    async def get_it(connection: ReadConnectionDep, _actor: can_read, entity_id: id_in_path) -> Response:
        return resource_response(await listing.get(connection, entity_id))

    @router.patch(
        one_path,
        name=f"update_{singular}",
        description=f"Change what is named of one of the {things}.",
        response_model=view,
        responses=problems(NotFound, Conflict, PreconditionFailed),
    )
    async def update_it(
        session: SessionDep,
        _actor: can_write,
        entity_id: id_in_path,
        data: update_request,  # type: ignore[valid-type]
        if_match: IfMatch,
    ) -> Response:
        await entities.update(session, model, entity_id, data, if_match)
        return resource_response(await listing.get(await RawConnection.of(session), entity_id))

    @router.delete(
        one_path,
        name=f"delete_{singular}",
        description=f"Delete one of the {things} that nothing refers to; it can be restored.",
        status_code=204,
        responses=problems(NotFound, Conflict, InUse, PreconditionFailed),
    )
    async def delete_it(
        session: SessionDep,
        _actor: can_write,
        entity_id: id_in_path,
        if_match: IfMatch,
    ) -> None:
        await entities.delete(session, model, entity_id, if_match)

    @router.post(
        f"{one_path}/restore",
        name=f"restore_{singular}",
        description=f"Take back that one of the {things} was deleted.",
        response_model=view,
        responses=problems(NotFound, Conflict),
    )
    async def restore_it(
        session: SessionDep,
        _actor: can_write,
        entity_id: id_in_path,
    ) -> Response:
        await entities.restore(session, model, entity_id)
        return resource_response(await listing.get(await RawConnection.of(session), entity_id))

    return router
