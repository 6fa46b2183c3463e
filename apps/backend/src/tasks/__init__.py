"""What the worker does: thin entry points, as endpoints are. A module that is imported here is registered."""

from src.tasks import live, notifications, reminders, retention, webhooks

__all__ = ["live", "notifications", "reminders", "retention", "webhooks"]
