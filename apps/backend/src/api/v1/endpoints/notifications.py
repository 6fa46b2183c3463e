"""One's own notifications, and by which ways one wants to be told."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src.api.access import BySession, CanReadNotifications, ReaderDep, SessionDep, SettingsDep
from src.api.listing import list_parameters, list_query, page_answer
from src.api.problems import problems
from src.api.responses import Answer, one
from src.api.routing import resource
from src.database import Reader
from src.errors import NotFound
from src.schemas.common import Page
from src.schemas.notification import (
    Notification,
    Preferences,
    ReadAllRequest,
    SetPreferencesRequest,
    UnreadCount,
)
from src.services.lists.listing import ListQuery
from src.services.notifications import notification_list
from src.services.notifications.notification_list import NOTIFICATIONS

router = resource("/notifications")
NotificationQuery = Annotated[ListQuery, Depends(list_query(NOTIFICATIONS))]


@router.get("", response_model=Page[Notification], openapi_extra=list_parameters(NOTIFICATIONS))
async def list_notifications(
    reader: ReaderDep, actor: CanReadNotifications, settings: SettingsDep, query: NotificationQuery
) -> Response:
    """List one's own notifications, the newest first, in one's own language."""
    page = await notification_list.list_notifications(reader, settings, actor, query)
    return Answer(page_answer(page, query))


@router.get("/unread-count", response_model=UnreadCount)
async def count_unread_notifications(reader: ReaderDep, actor: CanReadNotifications) -> Response:
    """Count one's own notifications that are not read."""
    return Answer({"unread": await notification_list.count_unread(reader, actor)})


@router.post("/read-all", status_code=204)
async def read_all_notifications(
    session: SessionDep, actor: CanReadNotifications, data: ReadAllRequest | None = None
) -> None:
    """Take all of one's notifications as read, or those up to a time."""
    await notification_list.read_all(session, actor, data.until if data is not None else None)


@router.get("/preferences", response_model=Preferences)
async def get_notification_preferences(
    reader: ReaderDep, actor: CanReadNotifications, settings: SettingsDep
) -> Response:
    """Read by which ways one is told of each kind."""
    return Answer(await notification_list.preferences(reader, settings, actor))


@router.put("/preferences", response_model=Preferences)
async def set_notification_preferences(
    session: SessionDep, actor: BySession, settings: SettingsDep, data: SetPreferencesRequest
) -> Response:
    """Choose by which ways one is told of each kind."""
    await notification_list.set_preferences(session, actor, data)
    return Answer(await notification_list.preferences(await Reader.within(session), settings, actor))


@router.get("/{notification_id}", response_model=Notification, responses=problems(NotFound))
async def get_notification(
    reader: ReaderDep, actor: CanReadNotifications, settings: SettingsDep, notification_id: UUID
) -> Response:
    """Read one of one's own notifications, which does not take it as read."""
    return one(await notification_list.get_notification(reader, settings, actor, notification_id))


@router.post("/{notification_id}/read", response_model=Notification, responses=problems(NotFound))
async def read_notification(
    session: SessionDep, actor: CanReadNotifications, settings: SettingsDep, notification_id: UUID
) -> Response:
    """Take a notification as read."""
    await notification_list.read(session, actor, notification_id)
    reader = await Reader.within(session)
    return one(await notification_list.get_notification(reader, settings, actor, notification_id))
