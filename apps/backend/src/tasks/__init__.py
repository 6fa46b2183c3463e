"""Entry points of the worker's jobs and event consumers.

Thin, like endpoints. Importing a module registers its jobs, so every module is imported here.
"""

from src.tasks import live, notifications, reminders, retention, webhooks

__all__ = ["live", "notifications", "reminders", "retention", "webhooks"]
