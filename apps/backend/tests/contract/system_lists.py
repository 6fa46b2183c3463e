"""Lists of events, notifications, deliveries, chat addresses, bulk operations, jobs, sessions and tokens."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import null, select, text, update

from src.database import set_audit_action, set_audit_actor
from src.models import (
    ApiToken,
    Asset,
    BulkOperation,
    ChatAddress,
    Event,
    Notification,
    NotificationKind,
    User,
    UserSession,
    Webhook,
    WebhookDelivery,
)
from src.security import Permission
from src.services.bulk_operations.bulk_operations import BULK_OPERATIONS
from src.services.core.job_list import JOBS
from src.services.core.jobs import enqueue
from src.services.events.history import EVENTS, MOMENTS
from src.services.identity.api_tokens import API_TOKENS
from src.services.identity.auth import SESSIONS
from src.services.notifications.chat_addresses import CHAT_ADDRESSES
from src.services.notifications.notification_kinds import KINDS
from src.services.notifications.notification_list import NOTIFICATIONS
from src.services.webhooks.webhook_deliveries import DELIVERIES
from tests.contract.specs import Item, OtherList, Scene, as_time, moment, part
from tests.factories import Factory

# Events


async def event(scene: Scene, _name: str, number: int) -> UUID:
    """Cause an event: by a request with or without a request id, or without the API."""
    make, client = scene.make, scene.client
    entity_id: UUID
    match number % 6:
        case 0:
            named = {"X-Request-ID": f"contract-{number}"}
            entity_id = (
                await client.post("/suppliers", json={"name": make.name("Shop")}, headers=named)
            ).json()["id"]
        case 1:
            entity_id = (await make.manufacturer()).id
        case 2:
            entity_id = (await make.supplier()).id
            await client.patch(f"/suppliers/{entity_id}", json={"notes": "선입금"})
        case 3:
            entity_id = (await make.location()).id
            await client.delete(f"/locations/{entity_id}")
        case 4:
            entity_id = (await make.user()).id
        case _:
            entity_id = (await make.category()).id
            await client.delete(f"/categories/{entity_id}")
            await client.post(f"/categories/{entity_id}/restore")
    return await last_event_of(make, entity_id)


async def event_of_asset(scene: Scene, _name: str, number: int) -> UUID:
    """Cause an event of the asset."""
    make, client, asset = scene.make, scene.client, f"/assets/{scene.parent}"
    match number % 6:
        case 0:
            named = {"X-Request-ID": f"contract-{number}"}
            await client.patch(asset, json={"notes": f"{number}"}, headers=named)
        case 1 | 4:
            async with make.database.session() as session:
                await set_audit_actor(session, actor_name="tests")
                await set_audit_action(session, "asset.updated", "by hand")
                changed = update(Asset).where(Asset.id == UUID(scene.parent))
                await session.execute(changed.values(description=f"{number}"))
        case 2:
            await client.delete(asset)
        case 3:
            await client.post(f"{asset}/restore")
        case _:
            await client.patch(asset, json={"special_notes": f"{number}"})
    return await last_event_of(make, UUID(scene.parent))


async def last_event_of(make: Factory, entity_id: UUID) -> UUID:
    events_of_entity = select(Event.id).where(Event.entity_id == entity_id).order_by(Event.id.desc()).limit(1)
    async with make.database.session() as session:
        return (await session.scalars(events_of_entity)).one()


async def create_asset(make: Factory, _reader: User) -> UUID:
    return (await make.asset()).id


ACTOR_VALUES = {"actor_id": part("actor", "id"), "actor_name": part("actor", "name")}


# Notifications and deliveries


async def notification(scene: Scene, _name: str, number: int) -> UUID:
    kinds = (
        (NotificationKind.ASSET_OVERDUE, "asset"),
        (NotificationKind.WORKFLOW_APPROVAL_REQUESTED, "workflow"),
        (NotificationKind.WARRANTY_EXPIRING, "asset"),
        (NotificationKind.RESERVATION_CREATED, "reservation"),
        (NotificationKind.MAINTENANCE_DUE, "maintenance"),
        (NotificationKind.WEBHOOK_DISABLED, "webhook"),
    )
    kind, entity_type = kinds[number % 6]
    sent = Notification(
        user_id=scene.reader.id,
        kind=kind,
        entity_type=entity_type,
        entity_id=None if number % 3 == 2 else (await scene.make.asset()).id,
        data={"count": 1 + number, "items": [KINDS[kind].example]},
        created_at=moment(number),
        read_at=moment(11) if number % 2 else None,
    )
    return (await scene.make.save(sent)).id


async def disabled_webhook(make: Factory, _reader: User) -> UUID:
    webhook = Webhook(
        name=make.name("Receiver"),
        url="https://localhost:8443/sams",
        secret="whsec_c2VjcmV0",
        is_active=False,
        disabled_at=moment(0),
    )
    return (await make.save(webhook)).id


async def delivery(scene: Scene, _name: str, number: int) -> UUID:
    state = ("pending", "delivered", "failed")[number % 3]
    sent = WebhookDelivery(
        webhook_id=UUID(scene.parent),
        # Without an event it is a ping.
        event_id=None if number % 4 == 3 else await last_event_of(scene.make, (await scene.make.user()).id),
        state=state,
        next_attempt_at=moment(number) if state == "pending" else null(),
    )
    return (await scene.make.save(sent)).id


async def chat_address(scene: Scene, name: str, number: int) -> UUID:
    # An address of the company, which receives nothing, or one of the reader.
    owner: Item = {"kinds": []} if number % 2 else {"user_id": scene.reader.id}
    service = ("slack", "ntfy", "msteams")[number % 3]
    address = ChatAddress(name=f"{name}_{number * 5 % 12}", service=service, url="ntfy://localhost", **owner)
    return (await scene.make.save(address)).id


# Bulk operations and jobs


async def bulk_operation(scene: Scene, name: str, number: int) -> UUID:
    """Save an operation of the reader if the number is even, else of another user."""
    owner = scene.reader if number % 2 == 0 else await scene.make.user()
    state = ("queued", "running", "completed")[number % 3]
    operation = BulkOperation(
        user_id=owner.id,
        action=("delete", "update", "check_in")[number // 2 % 3],
        data={"notes": name} if number // 2 % 3 == 1 else {},
        filter=f"q={name}",
        dry_run=number % 4 == 0,
        state=state,
        asset_ids=[(await scene.make.asset()).id],
        total=1,
        done=1 if state == "completed" else 0,
        finished_at=moment(number) if state == "completed" else None,
    )
    return (await scene.make.save(operation)).id


async def job(scene: Scene, name: str, number: int) -> UUID:
    named = f"{name}.{number * 5 % 12}"
    key = f"{named}.once" if number % 2 else None
    async with scene.make.database.session() as session:
        await enqueue(session, named, {"asset_id": "1"}, key=key, at=moment(number))
        became = text("""
            UPDATE pgqueuer.pgqueuer
            SET status = (:state)::pgqueuer.pgqueuer_status, attempts = :attempts, updated = :updated
            WHERE entrypoint = :name RETURNING id
        """)
        values = {
            "name": named,
            "state": ("queued", "picked", "failed")[number % 3],
            "attempts": number % 4,
            "updated": moment(11 - number) + timedelta(hours=1),
        }
        return UUID(int=(await session.execute(became, values)).scalar_one())


# Sessions and tokens


async def user_session(scene: Scene, _name: str, number: int) -> UUID:
    new_session = UserSession(
        user_id=scene.reader.id,
        refresh_token_id=UUID(int=number),
        user_agent=None if number % 2 else "Firefox",
        ip_address=None if number % 3 else "192.0.2.7",
        last_used_at=moment(number),
        expires_at=moment(11) + timedelta(days=7),
    )
    return (await scene.make.save(new_session)).id


async def api_token(scene: Scene, name: str, number: int) -> UUID:
    token = ApiToken(
        user_id=scene.reader.id,
        name=f"{name}_{number * 5 % 12}",
        token_hash=f"{name}_{number}".encode(),
        scopes=list(Permission)[: 1 + number],
        expires_at=None if number % 2 else moment(number),
    )
    return (await scene.make.save(token)).id


SYSTEM_LISTS = (
    OtherList(
        path="/events",
        list_spec=EVENTS,
        add=event,
        values=ACTOR_VALUES,
        orders={"occurred_at": as_time("occurred_at")},
        visible_to_employee=None,
        queries=3,
    ),
    OtherList(
        path="/assets/{asset_id}/history",
        list_spec=EVENTS,
        add=event_of_asset,
        parent=create_asset,
        values=ACTOR_VALUES,
        orders={"occurred_at": as_time("occurred_at")},
        visible_to_employee=None,
        queries=4,
    ),
    OtherList(
        path="/assets/{asset_id}/moments",
        list_spec=MOMENTS,
        add=event_of_asset,
        parent=create_asset,
        orders={"occurred_at": as_time("occurred_at")},
        visible_to_employee=None,
        queries=2,
    ),
    OtherList(
        path="/notifications",
        item_path="/notifications/{notification_id}",
        list_spec=NOTIFICATIONS,
        add=notification,
        private=True,
        values={"unread": lambda item: item["read_at"] is None},
        queries=3,
        get_queries=3,
    ),
    OtherList(
        path="/webhooks/{webhook_id}/deliveries",
        item_path="/webhooks/{webhook_id}/deliveries/{delivery_id}",
        list_spec=DELIVERIES,
        add=delivery,
        parent=disabled_webhook,
        orders={"created_at": as_time("created_at")},
        visible_to_employee=None,
        queries=2,
    ),
    OtherList(
        path="/chat-addresses",
        item_path="/chat-addresses/{chat_address_id}",
        list_spec=CHAT_ADDRESSES,
        add=chat_address,
        change=("name", "회의실"),
        can_be_deleted=True,
        actions=("chat_address.updated", "chat_address.deleted"),
        visible_to_employee=(0, 2, 4),
    ),
    OtherList(
        path="/bulk-operations",
        item_path="/bulk-operations/{bulk_operation_id}",
        list_spec=BULK_OPERATIONS,
        add=bulk_operation,
        orders={"created_at": as_time("created_at")},
        visible_to_employee=(0, 2, 4),
    ),
    OtherList(
        path="/jobs",
        item_path="/jobs/{job_id}",
        list_spec=JOBS,
        add=job,
        orders={"created_at": as_time("created_at")},
        visible_to_employee=None,
    ),
    OtherList(
        path="/auth/sessions",
        item_path="/auth/sessions/{session_id}",
        list_spec=SESSIONS,
        add=user_session,
        private=True,
        can_be_read=False,
        can_be_deleted=True,
    ),
    OtherList(
        path="/auth/tokens",
        item_path="/auth/tokens/{token_id}",
        list_spec=API_TOKENS,
        add=api_token,
        private=True,
        can_be_deleted=True,
        actions=("api_token.revoked",),
    ),
)
