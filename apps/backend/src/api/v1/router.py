"""All of /api/v1."""

from fastapi import APIRouter

from src.api.v1.endpoints import (
    approval_rules,
    assets,
    assignments,
    attachments,
    auth,
    custom_fields,
    events,
    jobs,
    maintenances,
    reference,
    reservations,
    users,
    webhooks,
    workflows,
)

ROUTERS: tuple[APIRouter, ...] = (
    assets.router,
    assignments.router,
    assignments.of_assets,
    workflows.router,
    maintenances.router,
    attachments.router,
    attachments.of_assets,
    attachments.of_workflows,
    attachments.of_maintenances,
    reservations.router,
    reservations.of_assets,
    reservations.of_models,
    reservations.calendar_router,
    approval_rules.router,
    users.router,
    auth.router,
    events.router,
    reference.categories,
    reference.locations,
    reference.statuses,
    reference.departments,
    reference.manufacturers,
    reference.suppliers,
    reference.asset_models,
    custom_fields.router,
    jobs.router,
    webhooks.router,
    webhooks.secrets_router,
)
"""The routers of the resources, the busiest first, for an address is looked for in this order."""
