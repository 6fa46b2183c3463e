"""Entry points of the worker's jobs and event consumers.

Thin, like endpoints. Importing a module registers its jobs, so every module is imported here.
"""

from src.tasks import bulk_operations, live, notifications, reminders, retention, webhooks

__all__ = ["bulk_operations", "live", "notifications", "reminders", "retention", "webhooks"]
