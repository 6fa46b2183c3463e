"""Shared by all domains: entities, reference lists, statuses, batches, COPY inserts, idempotency, jobs,
health.

Imports `lists`.
"""
