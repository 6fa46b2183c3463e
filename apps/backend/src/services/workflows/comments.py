"""Comments on workflows."""

from typing import Any
from uuid import UUID

from sqlalchemy import bindparam
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import RawConnection
from src.errors import Forbidden
from src.models import User, WorkflowComment
from src.schemas.workflow import CommentRequest
from src.security import Actor, Role
from src.services.core import entities
from src.services.lists.filters import Filter, ListCondition
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import AUDIT_COLUMNS, audit_sorts, columns, current_table, nested_ref
from src.services.workflows.workflow_list import require_visible


def _comments() -> ListSpec:
    table, author = current_table(WorkflowComment), current_table(User)
    return ListSpec(
        table.join(author, author.c.id == table.c.author_id),
        {**columns(table, "id", "text", *AUDIT_COLUMNS), "author": nested_ref(author)},
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        # No filter by `deleted_at`: nobody sees deleted comments.
        filters={
            "id": Filter(table.c.id),
            "author_id": Filter(table.c.author_id),
            "created_at": Filter(table.c.created_at),
            "updated_at": Filter(table.c.updated_at),
        },
        sorts=audit_sorts(table),
        default_sort=("created_at", False),
    )


COMMENTS = _comments()


async def list_comments(
    connection: RawConnection, actor: Actor, workflow_id: UUID, query: ListQuery
) -> PageOfRows:
    """Return a page of the comments on a workflow, oldest first by default.

    Raises: NotFound (the workflow does not exist or is not visible to the actor).
    """
    await require_visible(connection, actor, workflow_id)
    return await COMMENTS.page(connection, query, conditions=[_on_workflow(workflow_id)])


async def get_comment(
    connection: RawConnection, actor: Actor, workflow_id: UUID, comment_id: UUID
) -> dict[str, Any]:
    """Return a comment on a workflow.

    Raises: NotFound.
    """
    await require_visible(connection, actor, workflow_id)
    return await COMMENTS.get(connection, comment_id, conditions=[_on_workflow(workflow_id)])


async def create_comment(
    session: AsyncSession, actor: Actor, workflow_id: UUID, data: CommentRequest
) -> dict[str, Any]:
    """Comment on a workflow and return the comment.

    Raises: NotFound.
    """
    connection = await RawConnection.of(session)
    await require_visible(connection, actor, workflow_id)
    comment = WorkflowComment(workflow_id=workflow_id, author_id=actor.user_id, text=data.text)
    session.add(comment)
    await session.flush()
    return await COMMENTS.get(connection, comment.id)


async def update_comment(
    session: AsyncSession,
    actor: Actor,
    workflow_id: UUID,
    comment_id: UUID,
    data: CommentRequest,
    if_version: int | None,
) -> dict[str, Any]:
    """Change the text of a comment and return the comment.

    Raises: NotFound, Forbidden (the actor is neither its author nor an administrator), PreconditionFailed.
    """
    comment = await _get_editable(session, actor, workflow_id, comment_id, if_version)
    await entities.apply_changes(session, comment, {"text": data.text})
    return await COMMENTS.get(await RawConnection.of(session), comment_id)


async def delete_comment(
    session: AsyncSession, actor: Actor, workflow_id: UUID, comment_id: UUID, if_version: int | None
) -> None:
    """Delete a comment.

    Raises: NotFound, Forbidden (the actor is neither its author nor an administrator), PreconditionFailed.
    """
    await _get_editable(session, actor, workflow_id, comment_id, if_version)
    await entities.delete(session, WorkflowComment, comment_id, None)


async def _get_editable(
    session: AsyncSession, actor: Actor, workflow_id: UUID, comment_id: UUID, if_version: int | None
) -> WorkflowComment:
    """Return a comment for update.

    Raises: NotFound, Forbidden, PreconditionFailed.
    """
    await get_comment(await RawConnection.of(session), actor, workflow_id, comment_id)
    comment = await entities.get_for_update(session, WorkflowComment, comment_id, if_version=if_version)
    if comment.author_id != actor.user_id and actor.role is not Role.ADMIN:
        raise Forbidden("Only the author or an administrator can change a comment")
    return comment


def _on_workflow(workflow_id: UUID) -> ListCondition:
    is_on_workflow = current_table(WorkflowComment).c.workflow_id == bindparam("workflow_id")
    return ListCondition("workflow", lambda: is_on_workflow, {"workflow_id": workflow_id})
