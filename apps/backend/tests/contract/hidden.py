"""Entities that a user may not see, by their types, and the types that parameters name."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import select

from src.models import (
    ApiToken,
    Attachment,
    BulkOperation,
    ChatAddress,
    FaultReport,
    Notification,
    NotificationKind,
    Reservation,
    Status,
    UserSession,
    WorkflowComment,
)
from src.security import Permission, Role
from src.services.notifications.notification_kinds import KINDS
from tests.contract.specs import Scene
from tests.contract.system_lists import delivery, disabled_webhook, job, last_event_of
from tests.factories import Factory

type Hidden = dict[str, list[str]]
"""The ids of entities that a user may not see, by type."""

NOW = datetime.now(UTC)

TYPES = {
    "user_id": ("user",),
    "requester_id": ("user",),
    "requested_for_id": ("inactive_user",),
    "uploaded_by_id": ("user",),
    "reporter_id": ("user",),
    "author_id": ("user",),
    "actor_id": ("user",),
    "manager_id": ("user",),
    "holder_id": ("user", "asset"),
    "parent_asset_id": ("asset",),
    "asset_ids": ("asset",),
    "entity_id": ("asset", "workflow", "attachment"),
    "comment_id": ("comment",),
    "token_id": ("token",),
    "asset_tag": ("asset_tag",),
    **{
        f"{name}_id": (name,)
        for name in (
            "asset",
            "assignment",
            "attachment",
            "bulk_operation",
            "chat_address",
            "delivery",
            "event",
            "fault_report",
            "job",
            "license",
            "maintenance",
            "notification",
            "reservation",
            "session",
            "webhook",
            "workflow",
        )
    },
}
"""The types of entities that a parameter or field names. Of `requested_for_id`, active users are visible."""

REFERENCE_DATA = {
    "approval_rule_id",
    "asset_model_id",
    "category_id",
    "custom_field_id",
    "department_id",
    "exchange_rate_id",
    "location_id",
    "manufacturer_id",
    "model_id",
    "on_check_in_id",
    "on_check_out_id",
    "parent_id",
    "status_id",
    "supplier_id",
    "tag_id",
    "tag_ids",
    "add_tag_ids",
    "remove_tag_ids",
}
"""The parameters that name entities which all signed-in users may see."""

TYPES_OF_LISTS = {
    "bulk": "asset",
    "bulk-operations": "bulk_operation",
    "history": "event",
    "pending-my-approval": "workflow",
    "deliveries": "delivery",
    "chat-addresses": "chat_address",
    "fault-reports": "fault_report",
}
"""The types of the items of lists whose path does not end with the plural of the type."""


async def hidden_from_everyone(make: Factory) -> Hidden:
    """Create what users of every role may see of themselves only."""
    other = await make.user(role=Role.EMPLOYEE)
    kind = NotificationKind.ASSET_OVERDUE
    data = {"count": 1, "items": [KINDS[kind].example]}
    notification = Notification(user_id=other.id, kind=kind, entity_type="asset", data=data)
    session = UserSession(user_id=other.id, refresh_token_id=uuid4(), expires_at=NOW + timedelta(days=1))
    token = ApiToken(user_id=other.id, name="x", token_hash=uuid4().bytes, scopes=[Permission.ASSETS_READ])
    address = ChatAddress(user_id=other.id, name="x", service="ntfy", url="ntfy://localhost")
    saved: dict[str, Any] = {
        "notification": notification,
        "session": session,
        "token": token,
        "chat_address": address,
    }
    return {name: [str((await make.save(entity)).id)] for name, entity in saved.items()}


async def hidden_from_employee(scene: Scene) -> Hidden:
    """Create entities of every type that concern other users only, in states that answer differently."""
    make, employee = scene.make, scene.reader
    other, inactive = await make.user(role=Role.EMPLOYEE), await make.user(is_active=False)
    async with make.database.session() as db:
        issued_id = (await db.scalars(select(Status.id).where(Status.code == "issued"))).one()
    category = await make.category()
    issued = await make.asset(
        requestable=True, status_id=issued_id, category_id=category.id, old_asset_number=make.code()
    )
    assignment = await make.assignment(issued, other)
    stock = await make.asset(category_id=category.id)
    deleted = await make.asset(requestable=True, deleted_at=NOW)
    reservations = [
        Reservation(
            asset_id=issued.id,
            user_id=other.id,
            starts_at=NOW + timedelta(days=day),
            ends_at=NOW + timedelta(days=day + 1),
            state=state,
        )
        for day, state in ((9, "reserved"), (19, "cancelled"))
    ]
    workflows = [
        await make.workflow(other, issued, state=state, decided_at=None if state == "pending" else NOW)
        for state in ("pending", "approved", "rejected", "completed")
    ]
    comments = [
        WorkflowComment(workflow_id=workflows[0].id, author_id=author.id, text="x")
        for author in (other, employee)
    ]
    maintenance = await make.maintenance(issued)
    fault_report = FaultReport(maintenance_id=maintenance.id, reporter_id=other.id, description="x")
    pdf = {"file_name": "x", "content_type": "application/pdf", "size": 1, "sha256": "0" * 64}
    attachments = [
        Attachment(uploaded_by_id=other.id, asset_id=issued.id, **pdf),
        Attachment(uploaded_by_id=other.id, maintenance_id=maintenance.id, **pdf),
        Attachment(uploaded_by_id=employee.id, workflow_id=workflows[0].id, **pdf),
        Attachment(uploaded_by_id=employee.id, workflow_id=workflows[0].id, deleted_at=NOW, **pdf),
        Attachment(uploaded_by_id=other.id, workflow_id=workflows[0].id, deleted_at=NOW, **pdf),
    ]
    operation = BulkOperation(
        user_id=other.id, action="delete", data={}, filter="", dry_run=True, asset_ids=[], total=0
    )
    webhook = await disabled_webhook(make, employee)
    of_webhook = Scene(make, employee, scene.client, str(webhook))

    async def save(*entities: Reservation | WorkflowComment | Attachment) -> list[str]:
        return [str((await make.save(entity)).id) for entity in entities]

    return await hidden_from_everyone(make) | {
        "asset": [str(asset.id) for asset in (issued, stock, deleted)],
        "asset_tag": [issued.asset_tag, str(issued.old_asset_number), deleted.asset_tag],
        "user": [str(other.id), str(inactive.id)],
        "inactive_user": [str(inactive.id)],
        "assignment": [str(assignment.id)],
        "reservation": await save(*reservations),
        "workflow": [str(workflow.id) for workflow in workflows],
        "comment": await save(*comments),
        "maintenance": [str(maintenance.id)],
        "fault_report": [str((await make.save(fault_report)).id)],
        "attachment": await save(*attachments),
        "license": [str((await make.license()).id)],
        "bulk_operation": [str((await make.save(operation)).id)],
        "webhook": [str(webhook)],
        "delivery": [str(await delivery(of_webhook, "x", 1))],
        "job": [str(await job(scene, make.code(), 0))],
        "event": [str(await last_event_of(make, issued.id))],
    }
