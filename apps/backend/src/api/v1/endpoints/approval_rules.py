"""Approval rules: the approval steps of matching workflows."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src import models
from src.api.access import CanReadReference, CanWriteRules, ReadConnectionDep, SessionDep, SettingsDep
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, REFERENCE_PROBLEMS, resource
from src.database import RawConnection
from src.errors import NotFound, PreconditionFailed
from src.schemas.common import Page
from src.schemas.workflow import (
    ApprovalPreview,
    ApprovalRule,
    CreateApprovalRuleRequest,
    TryApprovalRulesRequest,
    UpdateApprovalRuleRequest,
)
from src.services.core import entities
from src.services.lists.list_spec import ListQuery
from src.services.workflows import approvals, previews
from src.services.workflows.workflow_list import APPROVAL_RULES

router = resource("/approval-rules")


@router.get("", response_model=Page[ApprovalRule], openapi_extra=list_parameters(APPROVAL_RULES))
async def list_approval_rules(
    connection: ReadConnectionDep,
    _actor: CanReadReference,
    query: Annotated[ListQuery, Depends(list_query(APPROVAL_RULES))],
) -> Response:
    """List approval rules. By default in the order in which they are matched."""
    return JSONRowResponse(page_response(await APPROVAL_RULES.page(connection, query), query))


@router.post("", status_code=201, response_model=ApprovalRule)
async def create_approval_rule(
    session: SessionDep, _actor: CanWriteRules, settings: SettingsDep, data: CreateApprovalRuleRequest
) -> Response:
    """Create an approval rule. It applies to workflows that are created afterwards."""
    rule = await approvals.create_rule(session, settings, data)
    content = await APPROVAL_RULES.get(await RawConnection.of(session), rule.id)
    return resource_response(content, 201, location=f"{PREFIX}/approval-rules/{rule.id}")


@router.post("/try", response_model=ApprovalPreview)
async def try_approval_rules(
    session: SessionDep, actor: CanReadReference, settings: SettingsDep, data: TryApprovalRulesRequest
) -> Response:
    """Try the approval rules on a request, which is not created.

    Returns the rule that applies and the approvers of its steps. For managers and administrators; everyone
    can preview an own request with `POST /workflows/preview`."""
    return JSONRowResponse(await previews.try_rules(session, actor, settings, data))


@router.get("/{approval_rule_id}", response_model=ApprovalRule, responses=problems(NotFound))
async def get_approval_rule(
    connection: ReadConnectionDep, _actor: CanReadReference, approval_rule_id: UUID
) -> Response:
    """Get an approval rule."""
    return resource_response(await APPROVAL_RULES.get(connection, approval_rule_id))


@router.patch(
    "/{approval_rule_id}", response_model=ApprovalRule, responses=problems(NotFound, PreconditionFailed)
)
async def update_approval_rule(
    session: SessionDep,
    _actor: CanWriteRules,
    settings: SettingsDep,
    approval_rule_id: UUID,
    data: UpdateApprovalRuleRequest,
    if_match: IfMatch,
) -> Response:
    """Update an approval rule. Existing workflows keep their approval steps."""
    await approvals.update_rule(session, settings, approval_rule_id, data, if_match)
    return resource_response(await APPROVAL_RULES.get(await RawConnection.of(session), approval_rule_id))


@router.delete("/{approval_rule_id}", status_code=204, responses=problems(NotFound, PreconditionFailed))
async def delete_approval_rule(
    session: SessionDep, _actor: CanWriteRules, approval_rule_id: UUID, if_match: IfMatch
) -> None:
    """Delete an approval rule. It can be restored."""
    await entities.delete(session, models.ApprovalRule, approval_rule_id, if_match)


@router.post(
    "/{approval_rule_id}/restore",
    response_model=ApprovalRule,
    responses=problems(NotFound, *REFERENCE_PROBLEMS),
)
async def restore_approval_rule(
    session: SessionDep, _actor: CanWriteRules, approval_rule_id: UUID
) -> Response:
    """Restore a deleted approval rule."""
    await entities.restore(session, models.ApprovalRule, approval_rule_id)
    return resource_response(await APPROVAL_RULES.get(await RawConnection.of(session), approval_rule_id))
