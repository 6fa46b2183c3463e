"""Webhooks and their deliveries."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src import models
from src.api.access import CanManageWebhooks, ReadConnectionDep, SessionDep, SettingsDep
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_response
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
# A response with a secret is not stored for replays of an Idempotency-Key.
secrets_router = resource("/webhooks", idempotency_enabled=False)
WebhookQuery = Annotated[ListQuery, Depends(list_query(WEBHOOKS))]
DeliveryQuery = Annotated[ListQuery, Depends(list_query(DELIVERIES))]


@router.get("", response_model=Page[Webhook], openapi_extra=list_parameters(WEBHOOKS))
async def list_webhooks(
    connection: ReadConnectionDep, _actor: CanManageWebhooks, query: WebhookQuery
) -> Response:
    """List webhooks. The newest come first by default."""
    return JSONRowResponse(page_response(await WEBHOOKS.page(connection, query), query))


@router.post("", status_code=201, response_model=Webhook)
async def create_webhook(
    session: SessionDep, _actor: CanManageWebhooks, settings: SettingsDep, data: CreateWebhookRequest
) -> Response:
    """Create a webhook.

    Call `rotate-secret` to obtain the secret that its messages are signed with.
    """
    webhook = await webhooks.create_webhook(session, settings, data)
    content = await webhooks.get_webhook(await RawConnection.of(session), webhook.id)
    return resource_response(content, 201, location=f"{PREFIX}/webhooks/{webhook.id}")


@router.get("/{webhook_id}", response_model=Webhook, responses=problems(NotFound))
async def get_webhook(connection: ReadConnectionDep, _actor: CanManageWebhooks, webhook_id: UUID) -> Response:
    """Get a webhook."""
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
    """Update a webhook.

    Deliveries that were pending while it was disabled are sent when it is enabled.
    """
    await webhooks.update_webhook(session, settings, webhook_id, data, if_match)
    return resource_response(await webhooks.get_webhook(await RawConnection.of(session), webhook_id))


@router.delete("/{webhook_id}", status_code=204, responses=problems(NotFound, PreconditionFailed))
async def delete_webhook(
    session: SessionDep, _actor: CanManageWebhooks, webhook_id: UUID, if_match: IfMatch
) -> None:
    """Delete a webhook. It can be restored."""
    await entities.delete(session, models.Webhook, webhook_id, if_match)


@router.post("/{webhook_id}/restore", response_model=Webhook, responses=problems(NotFound))
async def restore_webhook(session: SessionDep, _actor: CanManageWebhooks, webhook_id: UUID) -> Response:
    """Restore a deleted webhook."""
    await webhooks.restore_webhook(session, webhook_id)
    return resource_response(await webhooks.get_webhook(await RawConnection.of(session), webhook_id))


@secrets_router.post(
    "/{webhook_id}/rotate-secret", response_model=WebhookSecret, responses=problems(NotFound)
)
async def rotate_webhook_secret(
    session: SessionDep, _actor: CanManageWebhooks, webhook_id: UUID
) -> models.Webhook:
    """Replace the secret of a webhook. The new one is contained only in this response.

    Messages are signed with both the new and the previous secret for one day.
    """
    return await webhooks.rotate_secret(session, webhook_id)


# Deliveries


@router.post(
    "/{webhook_id}/test", status_code=202, response_model=WebhookDelivery, responses=problems(NotFound)
)
async def test_webhook(
    session: SessionDep,
    _actor: CanManageWebhooks,  # noqa: PT019 - this is no test
    webhook_id: UUID,
) -> Response:
    """Send a `ping` to a webhook.

    It is sent once, even if the webhook is disabled. `Location` is the delivery with the outcome.
    """
    delivery = await webhook_deliveries.enqueue_ping(session, webhook_id)
    return await _accepted_delivery(session, webhook_id, delivery.id)


@router.get(
    "/{webhook_id}/deliveries",
    response_model=Page[WebhookDelivery],
    responses=problems(NotFound),
    openapi_extra=list_parameters(DELIVERIES),
)
async def list_webhook_deliveries(
    connection: ReadConnectionDep, _actor: CanManageWebhooks, webhook_id: UUID, query: DeliveryQuery
) -> Response:
    """List the deliveries of a webhook. The newest come first by default."""
    await webhooks.get_webhook(connection, webhook_id)
    return JSONRowResponse(
        page_response(await webhook_deliveries.list_deliveries(connection, webhook_id, query), query)
    )


@router.get(
    "/{webhook_id}/deliveries/{delivery_id}", response_model=WebhookDelivery, responses=problems(NotFound)
)
async def get_webhook_delivery(
    connection: ReadConnectionDep, _actor: CanManageWebhooks, webhook_id: UUID, delivery_id: UUID
) -> Response:
    """Get a delivery with its attempts."""
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
    """Send a delivery again. Its state does not matter, and the message id stays the same."""
    await webhook_deliveries.redeliver(session, webhook_id, delivery_id)
    return await _accepted_delivery(session, webhook_id, delivery_id)


async def _accepted_delivery(session: SessionDep, webhook_id: UUID, delivery_id: UUID) -> Response:
    """Return the 202 response with the delivery and its location."""
    content = await webhook_deliveries.get_delivery(await RawConnection.of(session), webhook_id, delivery_id)
    location = f"{PREFIX}/webhooks/{webhook_id}/deliveries/{delivery_id}"
    return resource_response(content, 202, location=location)
