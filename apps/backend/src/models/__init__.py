"""The database tables with their constraints."""

from src.models.asset import Asset, AssetTagCounter, Assignment, CustomFieldValue
from src.models.attachment import Attachment, OwnerType, PendingUpload, QueuedFileDeletion
from src.models.base import Base, Deletable, Entity
from src.models.bulk_operation import BulkAction, BulkOperation, BulkOperationState
from src.models.demo import DemoRecord
from src.models.event import ConsumerOffset, Event, IdempotencyKey
from src.models.exchange_rate import ExchangeRate
from src.models.license import License, LicensePeriod
from src.models.maintenance import (
    FaultReport,
    Maintenance,
    MaintenanceKind,
    MaintenanceState,
    RecurrenceBasis,
)
from src.models.notification import (
    Channel,
    ChatAddress,
    MessageState,
    Notification,
    NotificationDedupKey,
    NotificationDelivery,
    NotificationKind,
    NotificationPreference,
    NotificationTemplate,
)
from src.models.reference import (
    AssetModel,
    Category,
    CustomField,
    CustomFieldEntity,
    CustomFieldType,
    Department,
    Location,
    Manufacturer,
    Status,
    StatusKind,
    Supplier,
    SystemStatus,
    Tag,
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
    "AssetTagCounter",
    "Assignment",
    "Attachment",
    "Base",
    "BulkAction",
    "BulkOperation",
    "BulkOperationState",
    "CalendarKey",
    "Category",
    "Channel",
    "ChatAddress",
    "ConsumerOffset",
    "CustomField",
    "CustomFieldEntity",
    "CustomFieldType",
    "CustomFieldValue",
    "Deletable",
    "DeliveryError",
    "DeliveryState",
    "DemoRecord",
    "Department",
    "DisabledReason",
    "Entity",
    "Event",
    "ExchangeRate",
    "FaultReport",
    "IdempotencyKey",
    "License",
    "LicensePeriod",
    "Location",
    "Maintenance",
    "MaintenanceKind",
    "MaintenanceState",
    "Manufacturer",
    "MessageState",
    "Notification",
    "NotificationDedupKey",
    "NotificationDelivery",
    "NotificationKind",
    "NotificationPreference",
    "NotificationTemplate",
    "OwnerType",
    "PendingUpload",
    "QueuedFileDeletion",
    "RecurrenceBasis",
    "Reservation",
    "ReservationState",
    "Role",
    "Status",
    "StatusKind",
    "Supplier",
    "SystemStatus",
    "Tag",
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
