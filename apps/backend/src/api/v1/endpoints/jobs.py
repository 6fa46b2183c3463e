"""Unfinished background jobs."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src.api.access import CanManageJobs, ReadConnectionDep, SessionDep
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import resource
from src.database import RawConnection
from src.errors import Conflict, NotFound
from src.schemas.common import Page
from src.schemas.job import Job
from src.services.core import job_list
from src.services.lists.list_spec import ListQuery

router = resource("/jobs")


@router.get("", response_model=Page[Job], openapi_extra=list_parameters(job_list.JOBS))
async def list_jobs(
    connection: ReadConnectionDep,
    _actor: CanManageJobs,
    query: Annotated[ListQuery, Depends(list_query(job_list.JOBS))],
) -> Response:
    """List unfinished jobs. The newest come first by default.

    They are queued, running or failed; completed jobs are removed."""
    return JSONRowResponse(page_response(await job_list.list_jobs(connection, query), query))


@router.get("/{job_id}", response_model=Job, responses=problems(NotFound))
async def get_job(connection: ReadConnectionDep, _actor: CanManageJobs, job_id: UUID) -> Response:
    """Get an unfinished job."""
    return resource_response(await job_list.get_job(connection, job_id))


@router.post("/{job_id}/run", response_model=Job, responses=problems(NotFound, Conflict))
async def run_job(session: SessionDep, _actor: CanManageJobs, job_id: UUID) -> Response:
    """Run a queued or failed job now. A failed job gets all its attempts again."""
    await job_list.run_job(session, job_id)
    return resource_response(await job_list.get_job(await RawConnection.of(session), job_id))
