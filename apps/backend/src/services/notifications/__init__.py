"""Notifications: drafts from events and reminders, digests, templates, preferences, and delivery.

Owns the tables notifications, notification_*, and chat_addresses.
May import events, workflows, identity, core and lists; `webhooks` and the commands stand above it.
"""
