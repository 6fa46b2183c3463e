"""The entities that notifications name and link to, in the app and in messages."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import Channel, Notification, NotificationKind, User
from src.security import Role
from src.services.notifications.reminders import send_reminders
from src.services.notifications.templates import (
    TemplateKey,
    entities_of,
    recipient_of,
    render_message,
    template_values,
)
from tests.api.test_notifications import list_notifications
from tests.clients import Client
from tests.factories import Factory


@pytest.mark.parametrize("count", [1, 3])
async def test_notification_of_reminder_names_and_links_assets(
    database: Database, settings: Settings, employee: Client, employee_user: User, make: Factory, count: int
) -> None:
    due_at = datetime.now(UTC) + timedelta(hours=2)
    assets = [await make.asset() for _ in range(count)]
    for number, asset in enumerate(assets):
        await make.assignment(asset, employee_user, due_at=due_at + timedelta(minutes=number))
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await send_reminders(session, settings, datetime.now(UTC))

    [notification] = await list_notifications(employee)
    async with database.session() as session:
        stored = await session.get_one(Notification, UUID(notification["id"]))
        data, entity_id = stored.data, stored.entity_id
    kind = NotificationKind.ASSET_DUE_SOON
    recipient = recipient_of(settings, "이직원", "ko", None, Role.EMPLOYEE)
    values = template_values(kind, "assignment", entity_id, data, recipient, "https://sams.example.com/")
    messages = {
        channel: render_message(TemplateKey(kind, channel, "ko"), {}, values, recipient)
        for channel in Channel
    }

    names = [f"{asset.asset_tag} {asset.name}" for asset in assets]
    assert notification["entities"] == [
        {"type": "asset", "id": str(asset.id), "name": name, "path": "/me"}
        for asset, name in zip(assets, names, strict=True)
    ]
    url = "https://sams.example.com/me"
    for name in names:
        assert name in notification["text"]
        assert all(name in message.text for message in messages.values())
        assert url in messages[Channel.EMAIL].text
        assert url in messages[Channel.CHAT].text
        assert f'href="{url}"' in (messages[Channel.EMAIL].html or "")
        assert (url in messages[Channel.IN_APP].text) == (count > 1)


async def test_notification_written_by_earlier_version_is_listed(
    database: Database, employee: Client, employee_user: User
) -> None:
    item = {"asset_tag": "SRS-1", "name": "그램", "due_at": None, "holder": None}
    asset_id = uuid4()
    async with database.session() as session:
        for entity_id, count in ((asset_id, 1), (None, 2)):
            session.add(
                Notification(
                    user_id=employee_user.id,
                    kind=NotificationKind.ASSET_OVERDUE,
                    entity_type="asset",
                    entity_id=entity_id,
                    data={"count": count, "items": [item] * count},
                )
            )

    found = await list_notifications(employee, sort="created_at")

    named = {"type": "asset", "name": "SRS-1 그램"}
    assert sorted((one["entities"] for one in found), key=len) == [
        [{**named, "id": str(asset_id), "path": "/me"}],
        [{**named, "id": None, "path": None}] * 2,
    ]


ID = UUID("0190f0a8-0000-7000-8000-000000000000")
PATHS = {
    # The entity, whether it is the recipient's own request, and the path for managers and for employees.
    ("asset", "asset_checked_in", False): (f"/assets/{ID}", "/me"),
    ("maintenance", "fault_reported", False): (f"/maintenance?peek={ID}", "/me"),
    ("reservation", "reservation_created", False): (f"/reservations?peek={ID}",) * 2,
    ("workflow", "workflow_approval_requested", False): (f"/approvals/{ID}",) * 2,
    ("workflow", "workflow_commented", False): (f"/approvals/{ID}",) * 2,
    ("workflow", "workflow_commented", True): (f"/me/requests?peek={ID}",) * 2,
    ("workflow", "workflow_cancelled", True): (f"/me/requests?peek={ID}",) * 2,
    # Those of earlier versions do not state whose request it is.
    ("workflow", "workflow_decided", False): (f"/me/requests?peek={ID}",) * 2,
    ("license", "license_expiring", False): (f"/licenses?peek={ID}",) * 2,
    ("webhook", "webhook_disabled", False): (f"/settings/webhooks?peek={ID}",) * 2,
}


@pytest.mark.parametrize(("linked", "paths"), PATHS.items())
def test_path_leads_to_page_that_the_role_may_see(
    linked: tuple[str, str, bool], paths: tuple[str, str]
) -> None:
    entity_type, kind, is_own = linked
    data = {"count": 1, "items": [{"name": "x", "entity_id": str(ID)} | ({"is_own": True} if is_own else {})]}

    found = [
        entities_of(NotificationKind(kind), entity_type, ID, data, role)[0]["path"]
        for role in (Role.ADMIN, Role.MANAGER, None, Role.EMPLOYEE)
    ]

    assert found == [paths[0], paths[0], paths[0], paths[1]]
