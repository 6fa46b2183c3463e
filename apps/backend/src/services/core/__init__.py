"""Shared by all domains: entities, reference lists, statuses, batches, idempotency, jobs and health.

May import: `lists`.
"""
