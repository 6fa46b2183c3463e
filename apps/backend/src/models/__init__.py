"""What is stored, with its constraints."""

from src.models.asset import Asset, Assignment, TagCounter
from src.models.attachment import AttachedTo, Attachment, FileToRemove, UnfinishedUpload
from src.models.base import Base, Deletable, Entity
from src.models.event import Event, Feed, IdempotencyKey
from src.models.license import License
from src.models.maintenance import Maintenance, MaintenanceKind, MaintenanceState
from src.models.notification import (
    Channel,
    ChatAddress,
    MessageState,
    Notification,
    NotificationDelivery,
    NotificationKey,
    NotificationKind,
    NotificationPreference,
    NotificationTemplate,
)
from src.models.reference import (
    AssetModel,
    Category,
    CustomField,
    CustomFieldType,
    Department,
    Location,
    Manufacturer,
    Status,
    StatusKind,
    Supplier,
)
from src.models.reservation import CalendarKey, Reservation, ReservationState
from src.models.user import ApiToken, User, UserSession
from src.models.webhook import DeliveryError, DeliveryState, DisabledReason, Webhook, WebhookDelivery
from src.models.workflow import (
    ApprovalRule,
    Workflow,
    WorkflowAsset,
    WorkflowComment,
    WorkflowDecision,
    WorkflowState,
    WorkflowType,
)
from src.security import Role

__all__ = [
    "ApiToken",
    "ApprovalRule",
    "Asset",
    "AssetModel",
    "Assignment",
    "AttachedTo",
    "Attachment",
    "Base",
    "CalendarKey",
    "Category",
    "Channel",
    "ChatAddress",
    "CustomField",
    "CustomFieldType",
    "Deletable",
    "DeliveryError",
    "DeliveryState",
    "Department",
    "DisabledReason",
    "Entity",
    "Event",
    "Feed",
    "FileToRemove",
    "IdempotencyKey",
    "License",
    "Location",
    "Maintenance",
    "MaintenanceKind",
    "MaintenanceState",
    "Manufacturer",
    "MessageState",
    "Notification",
    "NotificationDelivery",
    "NotificationKey",
    "NotificationKind",
    "NotificationPreference",
    "NotificationTemplate",
    "Reservation",
    "ReservationState",
    "Role",
    "Status",
    "StatusKind",
    "Supplier",
    "TagCounter",
    "UnfinishedUpload",
    "User",
    "UserSession",
    "Webhook",
    "WebhookDelivery",
    "Workflow",
    "WorkflowAsset",
    "WorkflowComment",
    "WorkflowDecision",
    "WorkflowState",
    "WorkflowType",
]
