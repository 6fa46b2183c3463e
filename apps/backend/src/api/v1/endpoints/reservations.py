"""Reservations of assets, their availability, and the reservation calendar."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Response

from src.api.access import CanAssignAssets, CanReadAssets, ReadConnectionDep, SessionDep, SettingsDep
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.database import RawConnection
from src.errors import (
    AssetUnavailable,
    Forbidden,
    NotFound,
    PreconditionFailed,
    ReservationConflict,
    ReservationNotReserved,
    ReturnDatePassed,
    StatusHolderMismatch,
    ValidationFailed,
)
from src.schemas.asset_model import RequestableAssets
from src.schemas.assignment import Assignment
from src.schemas.common import Date, Page, Time
from src.schemas.reservation import (
    AssetAvailability,
    AvailabilityByDay,
    CheckOutReservationRequest,
    CreateReservationRequest,
    ModelAvailability,
    Reservation,
    ReservationCalendar,
    UpdateReservationRequest,
)
from src.services.assignments import assignment_list, availability, requestable
from src.services.lists.list_spec import ListQuery
from src.services.reservations import calendar, reservation_list, reservations
from src.services.reservations.reservation_list import RESERVATIONS

router = resource("/reservations")
of_assets = resource("/assets")
of_models = resource("/asset-models")
# The URL contains a secret, so it is read without an access token.
calendar_router = resource("/reservations.ics")
ReservationQuery = Annotated[ListQuery, Depends(list_query(RESERVATIONS))]
From = Annotated[
    Time, Query(alias="from", description="Start of the period, such as `2030-01-31T09:00:00+09:00`.")
]
To = Annotated[Time, Query(alias="to", description="End of the period, exclusive; after `from`.")]
FirstDay = Annotated[Date, Query(alias="from", description="First day of the period, such as `2030-01-31`.")]
SearchText = Annotated[
    str,
    Query(
        max_length=100,
        pattern=r"^[^\x00]*$",
        description="Parts of the names of model, manufacturer and category, such as `그램` or `ㄱㄹ`.",
    ),
]
CategoryId = Annotated[
    UUID | None, Query(description="Models with assets of this category or one of its descendants.")
]
Limit = Annotated[int, Query(ge=1, le=500, description="Maximum number of models.")]
LastDay = Annotated[
    Date, Query(alias="to", description="Last day of the period, at most 91 days after `from`.")
]


@router.get("", response_model=Page[Reservation], openapi_extra=list_parameters(RESERVATIONS))
async def list_reservations(
    connection: ReadConnectionDep, actor: CanReadAssets, query: ReservationQuery
) -> Response:
    """List reservations. The earliest come first by default. Employees see their own."""
    return JSONRowResponse(
        page_response(await reservation_list.list_reservations(connection, actor, query), query)
    )


@router.post(
    "", status_code=201, response_model=Reservation, responses=problems(Forbidden, ReservationConflict)
)
async def create_reservation(
    session: SessionDep, actor: CanReadAssets, data: CreateReservationRequest
) -> Response:
    """Reserve an asset, or any asset of a category or model."""
    reservation = await reservations.create_reservation(session, actor, data)
    content = await reservation_list.get_reservation(await RawConnection.of(session), actor, reservation.id)
    return resource_response(content, 201, location=f"{PREFIX}/reservations/{reservation.id}")


@router.post("/calendar", status_code=201, response_model=ReservationCalendar)
async def create_reservation_calendar(session: SessionDep, actor: CanReadAssets) -> Response:
    """Create the secret URL of your reservation calendar. The previous URL stops working."""
    key = await calendar.create_calendar_key(session, actor)
    return JSONRowResponse({"url": f"{PREFIX}/reservations.ics?key={key}"}, 201)


@router.get("/{reservation_id}", response_model=Reservation, responses=problems(NotFound))
async def get_reservation(
    connection: ReadConnectionDep, actor: CanReadAssets, reservation_id: UUID
) -> Response:
    """Get a reservation."""
    return resource_response(await reservation_list.get_reservation(connection, actor, reservation_id))


@router.patch(
    "/{reservation_id}",
    response_model=Reservation,
    responses=problems(NotFound, PreconditionFailed, ReservationConflict, ReservationNotReserved),
)
async def update_reservation(
    session: SessionDep,
    actor: CanReadAssets,
    reservation_id: UUID,
    data: UpdateReservationRequest,
    if_match: IfMatch,
) -> Response:
    """Reschedule a reservation or change its note."""
    await reservations.update_reservation(session, actor, reservation_id, data, if_match)
    return resource_response(
        await reservation_list.get_reservation(await RawConnection.of(session), actor, reservation_id)
    )


@router.delete(
    "/{reservation_id}",
    status_code=204,
    responses=problems(NotFound, PreconditionFailed, ReservationNotReserved),
)
async def cancel_reservation(
    session: SessionDep, actor: CanReadAssets, reservation_id: UUID, if_match: IfMatch
) -> None:
    """Cancel a reservation. It stays readable in state `cancelled`."""
    await reservations.cancel(session, actor, reservation_id, if_match)


@router.post(
    "/{reservation_id}/check-out",
    status_code=201,
    response_model=Assignment,
    responses=problems(
        NotFound,
        ReservationConflict,
        ReservationNotReserved,
        ReturnDatePassed,
        AssetUnavailable,
        StatusHolderMismatch,
    ),
)
async def check_out_reservation(
    session: SessionDep, actor: CanAssignAssets, reservation_id: UUID, data: CheckOutReservationRequest
) -> Response:
    """Check out the asset of a reservation until the end of the reservation."""
    assignment_id = await reservations.check_out(session, reservation_id, data)
    content = await assignment_list.get_assignment(await RawConnection.of(session), actor, assignment_id)
    return resource_response(content, 201, location=f"{PREFIX}/assignments/{assignment_id}")


@of_assets.get("/{asset_id}/availability", response_model=AssetAvailability, responses=problems(NotFound))
async def get_asset_availability(
    connection: ReadConnectionDep, actor: CanReadAssets, asset_id: UUID, from_: From, to: To
) -> Response:
    """Get the availability of an asset in a period, with its busy periods."""
    _ensure_period(from_, to)
    return JSONRowResponse(await availability.get_asset_availability(connection, actor, asset_id, from_, to))


@of_models.get("/requestable", response_model=RequestableAssets)
async def list_requestable_models(
    connection: ReadConnectionDep,
    actor: CanReadAssets,
    q: SearchText = "",
    category_id: CategoryId = None,
    limit: Limit = 100,
) -> Response:
    """List the models and categories of which you may request assets.

    Each comes with the number of assets that are free now. `q` and `category_id` select models."""
    return JSONRowResponse(await requestable.list_requestable(connection, actor, category_id, q, limit))


@of_models.get(
    "/{asset_model_id}/availability", response_model=ModelAvailability, responses=problems(NotFound)
)
async def get_asset_model_availability(
    connection: ReadConnectionDep, _actor: CanReadAssets, asset_model_id: UUID, from_: From, to: To
) -> Response:
    """Count the assets of a model that are available for a whole period."""
    _ensure_period(from_, to)
    return JSONRowResponse(await availability.get_model_availability(connection, asset_model_id, from_, to))


@of_models.get(
    "/{asset_model_id}/availability-by-day", response_model=AvailabilityByDay, responses=problems(NotFound)
)
async def get_asset_model_availability_by_day(
    connection: ReadConnectionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    asset_model_id: UUID,
    from_: FirstDay,
    to: LastDay,
) -> Response:
    """Count the free assets of a model on each day of a period.

    Days are those of the time zone of the company. Employees see the assets that they may request. On past
    days, present check-outs count."""
    days = await availability.get_model_availability_by_day(
        connection, actor, settings, asset_model_id, from_, to
    )
    return JSONRowResponse({"items": days})


@calendar_router.get("", response_class=Response, responses=problems(NotFound))
async def get_reservation_calendar(
    connection: ReadConnectionDep,
    key: Annotated[str, Query(max_length=200, description="Secret of the calendar URL.")],
) -> Response:
    """Get a reservation calendar in iCalendar format (RFC 5545).

    It contains the reservations of the user who created the URL; the secret in it replaces a token."""
    content = await calendar.render_calendar(connection, key)
    return Response(content, media_type="text/calendar; charset=utf-8")


def _ensure_period(starts_at: datetime, ends_at: datetime) -> None:
    if ends_at <= starts_at:
        raise ValidationFailed.at("?to", "to must be after from")
