"""Notifications: drafts from events and reminders, digests, templates, preferences, and delivery.

May import: `events` and the packages below it.
"""
