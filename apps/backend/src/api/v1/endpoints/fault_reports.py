"""Fault reports: report a fault of an asset, and read the state of its repair."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src.api.access import CanReadAssets, ReadConnectionDep, SessionDep, SettingsDep
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.database import RawConnection
from src.errors import Forbidden, NotFound
from src.schemas.common import Page
from src.schemas.maintenance import CreateFaultReportRequest, FaultReport
from src.services.lists.list_spec import ListQuery
from src.services.maintenances import fault_reports
from src.services.maintenances.fault_reports import FAULT_REPORTS

router = resource("/fault-reports")
of_assets = resource("/assets")
FaultReportQuery = Annotated[ListQuery, Depends(list_query(FAULT_REPORTS))]


@of_assets.post(
    "/{asset_id}/fault-reports",
    status_code=201,
    response_model=FaultReport,
    responses=problems(NotFound, Forbidden),
)
async def report_asset_fault(
    session: SessionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    asset_id: UUID,
    data: CreateFaultReportRequest,
) -> Response:
    """Report a fault of an asset.

    Employees report faults of the assets that they hold; with the permission `assets:assign`, of any asset.
    The report schedules a repair for today, or joins the open repair of earlier reports. To add a photo,
    upload it to `/maintenances/{maintenance_id}/attachments`, which the reporter may do while the maintenance
    is open.
    """
    report = await fault_reports.report_fault(session, actor, settings, asset_id, data)
    content = await fault_reports.get_fault_report(await RawConnection.of(session), actor, report.id)
    return resource_response(content, 201, location=f"{PREFIX}/fault-reports/{report.id}")


@router.get("", response_model=Page[FaultReport], openapi_extra=list_parameters(FAULT_REPORTS))
async def list_fault_reports(
    connection: ReadConnectionDep, actor: CanReadAssets, query: FaultReportQuery
) -> Response:
    """List fault reports. The newest come first by default.

    Employees see their own, also of assets that they do not hold any more.
    """
    page = await fault_reports.list_fault_reports(connection, actor, query)
    return JSONRowResponse(page_response(page, query))


@router.get("/{fault_report_id}", response_model=FaultReport, responses=problems(NotFound))
async def get_fault_report(
    connection: ReadConnectionDep, actor: CanReadAssets, fault_report_id: UUID
) -> Response:
    """Get a fault report."""
    return resource_response(await fault_reports.get_fault_report(connection, actor, fault_report_id))
