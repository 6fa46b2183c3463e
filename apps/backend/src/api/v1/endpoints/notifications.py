"""The notifications and preferences of the signed-in user."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src.api.access import CanReadNotifications, ReadConnectionDep, RequireSession, SessionDep, SettingsDep
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import resource
from src.database import RawConnection
from src.errors import NotFound
from src.schemas.common import Page
from src.schemas.notification import (
    Notification,
    Preferences,
    ReadAllRequest,
    SetPreferencesRequest,
    UnreadCount,
)
from src.services.lists.list_spec import ListQuery
from src.services.notifications import notification_list
from src.services.notifications.notification_list import NOTIFICATIONS

router = resource("/notifications")
NotificationQuery = Annotated[ListQuery, Depends(list_query(NOTIFICATIONS))]


@router.get("", response_model=Page[Notification], openapi_extra=list_parameters(NOTIFICATIONS))
async def list_notifications(
    connection: ReadConnectionDep,
    actor: CanReadNotifications,
    settings: SettingsDep,
    query: NotificationQuery,
) -> Response:
    """List your notifications. The newest come first, rendered in your language."""
    page = await notification_list.list_notifications(connection, actor, settings, query)
    return JSONRowResponse(page_response(page, query))


@router.get("/unread-count", response_model=UnreadCount)
async def count_unread_notifications(connection: ReadConnectionDep, actor: CanReadNotifications) -> Response:
    """Count your unread notifications."""
    return JSONRowResponse({"unread": await notification_list.count_unread(connection, actor)})


@router.post("/read-all", status_code=204)
async def mark_all_notifications_read(
    session: SessionDep, actor: CanReadNotifications, data: ReadAllRequest
) -> None:
    """Mark all your notifications as read. With `until`, only those created up to that time."""
    await notification_list.mark_all_read(session, actor, data.until)


@router.get("/preferences", response_model=Preferences)
async def get_notification_preferences(
    connection: ReadConnectionDep, actor: CanReadNotifications, settings: SettingsDep
) -> Response:
    """Get your notification preferences."""
    return JSONRowResponse(await notification_list.get_preferences(connection, actor, settings))


@router.put("/preferences", response_model=Preferences)
async def set_notification_preferences(
    session: SessionDep, actor: RequireSession, settings: SettingsDep, data: SetPreferencesRequest
) -> Response:
    """Replace your notification preferences."""
    await notification_list.set_preferences(session, actor, data)
    return JSONRowResponse(
        await notification_list.get_preferences(await RawConnection.of(session), actor, settings)
    )


@router.get("/{notification_id}", response_model=Notification, responses=problems(NotFound))
async def get_notification(
    connection: ReadConnectionDep, actor: CanReadNotifications, settings: SettingsDep, notification_id: UUID
) -> Response:
    """Get one of your notifications. It stays unread."""
    return resource_response(
        await notification_list.get_notification(connection, actor, settings, notification_id)
    )


@router.post("/{notification_id}/read", response_model=Notification, responses=problems(NotFound))
async def mark_notification_read(
    session: SessionDep, actor: CanReadNotifications, settings: SettingsDep, notification_id: UUID
) -> Response:
    """Mark a notification as read."""
    await notification_list.mark_read(session, actor, notification_id)
    connection = await RawConnection.of(session)
    return resource_response(
        await notification_list.get_notification(connection, actor, settings, notification_id)
    )
