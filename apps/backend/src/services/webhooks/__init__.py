"""Webhooks: endpoints that receive events, their deliveries with attempts and retries.

Owns the tables `webhooks` and `webhook_deliveries`. May import every package of `services` below it, among
them `notifications` and `events`.
"""
