"""People: those who sign in, and those who only hold things."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src.api.access import (
    CanReadAssets,
    CanReadUsers,
    CanWriteUsers,
    ReadConnectionDep,
    SessionDep,
    SettingsDep,
)
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_answer
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.database import RawConnection
from src.errors import Conflict, DuplicateEmail, InUse, NotFound, PreconditionFailed
from src.schemas.asset import Asset
from src.schemas.common import Page
from src.schemas.user import (
    ChangeRoleRequest,
    CreateUserRequest,
    SetPasswordRequest,
    UpdateUserRequest,
    User,
)
from src.services.assets import assets
from src.services.assets.asset_list import ASSETS
from src.services.identity import users
from src.services.lists.list_spec import ListQuery

router = resource("/users")


@router.get("", response_model=Page[User], openapi_extra=list_parameters(users.USERS))
async def list_users(
    connection: ReadConnectionDep,
    actor: CanReadUsers,
    query: Annotated[ListQuery, Depends(list_query(users.USERS))],
) -> Response:
    """List users: the active ones, unless `is_active` says otherwise. Employees see themselves."""
    return JSONRowResponse(page_answer(await users.list_users(connection, actor, query), query))


@router.post("", status_code=201, response_model=User, responses=problems(DuplicateEmail, Conflict))
async def create_user(session: SessionDep, actor: CanWriteUsers, data: CreateUserRequest) -> Response:
    """Add somebody; without an e-mail address they hold things and do not sign in."""
    user = await users.create_user(session, data)
    content = await users.read_user(await RawConnection.of(session), actor, user.id)
    return resource_response(content, 201, location=f"{PREFIX}/users/{user.id}")


@router.get("/{user_id}", response_model=User, responses=problems(NotFound))
async def get_user(connection: ReadConnectionDep, actor: CanReadUsers, user_id: UUID) -> Response:
    """Read a user, active or not."""
    return resource_response(await users.read_user(connection, actor, user_id))


@router.get(
    "/{user_id}/assets",
    response_model=Page[Asset],
    responses=problems(NotFound),
    openapi_extra=list_parameters(ASSETS),
)
async def list_assets_of_user(
    connection: ReadConnectionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    user_id: UUID,
    query: Annotated[ListQuery, Depends(list_query(ASSETS))],
) -> Response:
    """List the assets that a user holds."""
    return JSONRowResponse(
        page_answer(await assets.list_user_assets(connection, actor, settings, user_id, query), query)
    )


@router.patch(
    "/{user_id}",
    response_model=User,
    responses=problems(NotFound, DuplicateEmail, Conflict, PreconditionFailed),
)
async def update_user(
    session: SessionDep, actor: CanWriteUsers, user_id: UUID, data: UpdateUserRequest, if_match: IfMatch
) -> Response:
    """Change what is named of a user."""
    await users.update_user(session, user_id, data, if_match)
    return resource_response(await users.read_user(await RawConnection.of(session), actor, user_id))


@router.patch(
    "/{user_id}/role", response_model=User, responses=problems(NotFound, Conflict, PreconditionFailed)
)
async def change_user_role(
    session: SessionDep, actor: CanWriteUsers, user_id: UUID, data: ChangeRoleRequest, if_match: IfMatch
) -> Response:
    """Give a user another role; somebody must remain who administers."""
    await users.change_role(session, user_id, data, if_match)
    return resource_response(await users.read_user(await RawConnection.of(session), actor, user_id))


@router.put("/{user_id}/password", status_code=204, responses=problems(NotFound, PreconditionFailed))
async def set_user_password(
    session: SessionDep, _actor: CanWriteUsers, user_id: UUID, data: SetPasswordRequest, if_match: IfMatch
) -> None:
    """Give a user a password, which ends all their sessions."""
    await users.set_password(session, user_id, data, if_match)


@router.delete(
    "/{user_id}", status_code=204, responses=problems(NotFound, InUse, Conflict, PreconditionFailed)
)
async def deactivate_user(
    session: SessionDep, _actor: CanWriteUsers, user_id: UUID, if_match: IfMatch
) -> None:
    """Let a user in no more, at once; refused while they hold assets."""
    await users.deactivate(session, user_id, if_match)


@router.post("/{user_id}/restore", response_model=User, responses=problems(NotFound))
async def restore_user(session: SessionDep, actor: CanWriteUsers, user_id: UUID) -> Response:
    """Let a deactivated user in again."""
    await users.restore(session, user_id)
    return resource_response(await users.read_user(await RawConnection.of(session), actor, user_id))
