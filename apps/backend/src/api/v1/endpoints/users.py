"""Endpoints of users."""

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
from src.api.listing import list_parameters, list_query, page_response
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
    """List users.

    Only active users are listed unless `is_active` is given. Employees see only themselves."""
    return JSONRowResponse(page_response(await users.list_users(connection, actor, query), query))


@router.post("", status_code=201, response_model=User, responses=problems(DuplicateEmail, Conflict))
async def create_user(session: SessionDep, actor: CanWriteUsers, data: CreateUserRequest) -> Response:
    """Create a user. Without an e-mail address the user can hold assets but not sign in."""
    user = await users.create_user(session, data)
    content = await users.get_user(await RawConnection.of(session), actor, user.id)
    return resource_response(content, 201, location=f"{PREFIX}/users/{user.id}")


@router.get("/{user_id}", response_model=User, responses=problems(NotFound))
async def get_user(connection: ReadConnectionDep, actor: CanReadUsers, user_id: UUID) -> Response:
    """Get a user. The user may be inactive."""
    return resource_response(await users.get_user(connection, actor, user_id))


@router.get(
    "/{user_id}/assets",
    response_model=Page[Asset],
    responses=problems(NotFound),
    openapi_extra=list_parameters(ASSETS),
)
async def list_user_assets(
    connection: ReadConnectionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    user_id: UUID,
    query: Annotated[ListQuery, Depends(list_query(ASSETS))],
) -> Response:
    """List the assets that a user holds."""
    return JSONRowResponse(
        page_response(await assets.list_user_assets(connection, actor, settings, user_id, query), query)
    )


@router.patch(
    "/{user_id}",
    response_model=User,
    responses=problems(NotFound, DuplicateEmail, Conflict, PreconditionFailed),
)
async def update_user(
    session: SessionDep, actor: CanWriteUsers, user_id: UUID, data: UpdateUserRequest, if_match: IfMatch
) -> Response:
    """Update a user. Fields that are not sent stay unchanged; null clears a field."""
    await users.update_user(session, user_id, data, if_match)
    return resource_response(await users.get_user(await RawConnection.of(session), actor, user_id))


@router.patch(
    "/{user_id}/role", response_model=User, responses=problems(NotFound, Conflict, PreconditionFailed)
)
async def change_user_role(
    session: SessionDep, actor: CanWriteUsers, user_id: UUID, data: ChangeRoleRequest, if_match: IfMatch
) -> Response:
    """Change the role of a user. At least one administrator who can sign in must remain."""
    await users.change_role(session, user_id, data, if_match)
    return resource_response(await users.get_user(await RawConnection.of(session), actor, user_id))


@router.put("/{user_id}/password", status_code=204, responses=problems(NotFound, PreconditionFailed))
async def set_user_password(
    session: SessionDep, _actor: CanWriteUsers, user_id: UUID, data: SetPasswordRequest, if_match: IfMatch
) -> None:
    """Set the password of a user and end all their sessions."""
    await users.set_password(session, user_id, data, if_match)


@router.delete(
    "/{user_id}", status_code=204, responses=problems(NotFound, InUse, Conflict, PreconditionFailed)
)
async def deactivate_user(
    session: SessionDep, _actor: CanWriteUsers, user_id: UUID, if_match: IfMatch
) -> None:
    """Deactivate a user and end their sessions and API tokens.

    Returns 409 while the user holds assets."""
    await users.deactivate_user(session, user_id, if_match)


@router.post("/{user_id}/restore", response_model=User, responses=problems(NotFound))
async def restore_user(session: SessionDep, actor: CanWriteUsers, user_id: UUID) -> Response:
    """Reactivate a deactivated user."""
    await users.restore_user(session, user_id)
    return resource_response(await users.get_user(await RawConnection.of(session), actor, user_id))
