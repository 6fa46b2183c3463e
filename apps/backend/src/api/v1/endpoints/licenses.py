"""Licenses, for managers and administrators."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src import models
from src.api.access import CanReadLicenses, CanWriteLicenses, ReadConnectionDep, SessionDep
from src.api.crud import crud_router
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.database import RawConnection
from src.errors import Conflict, LicensePerpetual, NotFound, PreconditionFailed
from src.schemas.common import Page
from src.schemas.license import (
    CreateLicenseRequest,
    License,
    LicensePeriod,
    RenewLicenseRequest,
    UpdateLicenseRequest,
)
from src.security import Permission
from src.services.licenses import renewals
from src.services.licenses.license_list import LICENSES
from src.services.licenses.renewals import LICENSE_PERIODS
from src.services.lists.list_spec import ListQuery

router = crud_router(
    "/licenses",
    names=("license", "licenses"),
    model=models.License,
    list_spec=LICENSES,
    view=License,
    create_request=CreateLicenseRequest,
    update_request=UpdateLicenseRequest,
    read=Permission.LICENSES_READ,
    write=Permission.LICENSES_WRITE,
)


@router.post(
    "/{license_id}/renew",
    response_model=License,
    responses=problems(NotFound, LicensePerpetual, Conflict, PreconditionFailed),
)
async def renew_license(
    session: SessionDep,
    _actor: CanWriteLicenses,
    license_id: UUID,
    data: RenewLicenseRequest,
    if_match: IfMatch,
) -> Response:
    """Renew a license for the next period.

    The present period, with its cost, seats and order number, is kept in the past periods.
    """
    await renewals.renew(session, license_id, data, if_match)
    return resource_response(await LICENSES.get(await RawConnection.of(session), license_id))


@router.get(
    "/{license_id}/periods",
    response_model=Page[LicensePeriod],
    responses=problems(NotFound),
    openapi_extra=list_parameters(LICENSE_PERIODS),
)
async def list_license_periods(
    connection: ReadConnectionDep,
    _actor: CanReadLicenses,
    license_id: UUID,
    query: Annotated[ListQuery, Depends(list_query(LICENSE_PERIODS))],
) -> Response:
    """List the past periods of a license. The latest come first by default."""
    return JSONRowResponse(page_response(await renewals.list_periods(connection, license_id, query), query))
