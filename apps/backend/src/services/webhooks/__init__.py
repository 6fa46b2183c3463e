"""Webhooks: endpoints that receive events, their deliveries with attempts and retries.

May import: `notifications` and the packages below it.
"""
