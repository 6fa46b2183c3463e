"""Who else is told what has happened, and what came of telling them."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src import models
from src.api.access import CanManageWebhooks, ReadConnectionDep, SessionDep, SettingsDep
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_answer
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.database import RawConnection
from src.errors import Conflict, NotFound, PreconditionFailed
from src.schemas.common import Page
from src.schemas.webhook import (
    CreateWebhookRequest,
    UpdateWebhookRequest,
    Webhook,
    WebhookDelivery,
    WebhookSecret,
)
from src.services.core import entities
from src.services.lists.list_spec import ListQuery
from src.services.webhooks import webhook_deliveries, webhooks
from src.services.webhooks.webhook_deliveries import DELIVERIES
from src.services.webhooks.webhooks import WEBHOOKS

router = resource("/webhooks")
# What is told once is not kept to be told again.
secrets_router = resource("/webhooks", idempotency_enabled=False)
WebhookQuery = Annotated[ListQuery, Depends(list_query(WEBHOOKS))]
DeliveryQuery = Annotated[ListQuery, Depends(list_query(DELIVERIES))]


@router.get("", response_model=Page[Webhook], openapi_extra=list_parameters(WEBHOOKS))
async def list_webhooks(
    connection: ReadConnectionDep, _actor: CanManageWebhooks, query: WebhookQuery
) -> Response:
    """List the webhooks, the newest first."""
    return JSONRowResponse(page_answer(await WEBHOOKS.page(connection, query), query))


@router.post("", status_code=201, response_model=Webhook)
async def create_webhook(
    session: SessionDep, _actor: CanManageWebhooks, settings: SettingsDep, data: CreateWebhookRequest
) -> Response:
    """Have events sent to an address; `rotate_webhook_secret` tells the secret that they are signed with."""
    webhook = await webhooks.create(session, settings, data)
    content = await webhooks.get_webhook(await RawConnection.of(session), webhook.id)
    return resource_response(content, 201, location=f"{PREFIX}/webhooks/{webhook.id}")


@router.get("/{webhook_id}", response_model=Webhook, responses=problems(NotFound))
async def get_webhook(connection: ReadConnectionDep, _actor: CanManageWebhooks, webhook_id: UUID) -> Response:
    """Read a webhook."""
    return resource_response(await webhooks.get_webhook(connection, webhook_id))


@router.patch("/{webhook_id}", response_model=Webhook, responses=problems(NotFound, PreconditionFailed))
async def update_webhook(
    session: SessionDep,
    _actor: CanManageWebhooks,
    settings: SettingsDep,
    webhook_id: UUID,
    data: UpdateWebhookRequest,
    if_match: IfMatch,
) -> Response:
    """Change what is named; what waited while it was switched off is sent when it is switched on."""
    await webhooks.update(session, settings, webhook_id, data, if_match)
    return resource_response(await webhooks.get_webhook(await RawConnection.of(session), webhook_id))


@router.delete("/{webhook_id}", status_code=204, responses=problems(NotFound, PreconditionFailed))
async def delete_webhook(
    session: SessionDep, _actor: CanManageWebhooks, webhook_id: UUID, if_match: IfMatch
) -> None:
    """Delete a webhook; it can be restored."""
    await entities.delete(session, models.Webhook, webhook_id, if_match)


@router.post("/{webhook_id}/restore", response_model=Webhook, responses=problems(NotFound))
async def restore_webhook(session: SessionDep, _actor: CanManageWebhooks, webhook_id: UUID) -> Response:
    """Take back that a webhook was deleted."""
    await webhooks.restore(session, webhook_id)
    return resource_response(await webhooks.get_webhook(await RawConnection.of(session), webhook_id))


@secrets_router.post(
    "/{webhook_id}/rotate-secret", response_model=WebhookSecret, responses=problems(NotFound)
)
async def rotate_webhook_secret(
    session: SessionDep, _actor: CanManageWebhooks, webhook_id: UUID
) -> models.Webhook:
    """Give a webhook a new secret and tell it, this once; the one before signs beside it for a day."""
    return await webhooks.rotate_secret(session, webhook_id)


# Deliveries


@router.post(
    "/{webhook_id}/test", status_code=202, response_model=WebhookDelivery, responses=problems(NotFound)
)
async def ping_webhook(session: SessionDep, _actor: CanManageWebhooks, webhook_id: UUID) -> Response:
    """Send a `ping`, once, even if the webhook is switched off; the delivery tells what came of it."""
    delivery = await webhook_deliveries.ping(session, webhook_id)
    return await _delivery(session, webhook_id, delivery.id)


@router.get(
    "/{webhook_id}/deliveries",
    response_model=Page[WebhookDelivery],
    responses=problems(NotFound),
    openapi_extra=list_parameters(DELIVERIES),
)
async def list_webhook_deliveries(
    connection: ReadConnectionDep, _actor: CanManageWebhooks, webhook_id: UUID, query: DeliveryQuery
) -> Response:
    """List what was sent to a webhook, or waits to be, the newest first."""
    await webhooks.get_webhook(connection, webhook_id)
    return JSONRowResponse(
        page_answer(await webhook_deliveries.list_deliveries(connection, webhook_id, query), query)
    )


@router.get(
    "/{webhook_id}/deliveries/{delivery_id}", response_model=WebhookDelivery, responses=problems(NotFound)
)
async def get_webhook_delivery(
    connection: ReadConnectionDep, _actor: CanManageWebhooks, webhook_id: UUID, delivery_id: UUID
) -> Response:
    """Read one delivery and its attempts."""
    return resource_response(await webhook_deliveries.get_delivery(connection, webhook_id, delivery_id))


@router.post(
    "/{webhook_id}/deliveries/{delivery_id}/redeliver",
    status_code=202,
    response_model=WebhookDelivery,
    responses=problems(NotFound, Conflict),
)
async def redeliver_webhook_delivery(
    session: SessionDep, _actor: CanManageWebhooks, webhook_id: UUID, delivery_id: UUID
) -> Response:
    """Send a message again, under the same id, whatever became of it before."""
    await webhook_deliveries.redeliver(session, webhook_id, delivery_id)
    return await _delivery(session, webhook_id, delivery_id)


async def _delivery(session: SessionDep, webhook_id: UUID, delivery_id: UUID) -> Response:
    """Return the answer of what will be done soon, and where to look for what came of it."""
    content = await webhook_deliveries.get_delivery(await RawConnection.of(session), webhook_id, delivery_id)
    location = f"{PREFIX}/webhooks/{webhook_id}/deliveries/{delivery_id}"
    return resource_response(content, 202, location=location)
