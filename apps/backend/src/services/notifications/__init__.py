"""Notifications: drafts from events and reminders, digests, templates, preferences, and delivery by mail and chat.

Owns the tables notifications, notification_*, and chat_addresses.
May import events, workflows, identity, core, lists and below; only `webhooks` and the commands stand above it.
"""
