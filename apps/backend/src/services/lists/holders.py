"""The holder of an assignment: a user, a location or another asset."""

from typing import Any

from sqlalchemy import ColumnElement, FromClause, case, func

from src.services.lists.row_mapper import Columns


def holder_name(
    user: FromClause, location: FromClause, parent_asset: FromClause, *, asset_label: str = "name"
) -> ColumnElement[Any]:
    """Return the expression for the name of a holder; the three tables are outer joined to the assignment.

    `asset_label` is the column that names a parent asset: messages use its asset tag.
    """
    return func.coalesce(user.c.name, location.c.name, parent_asset.c[asset_label])


def holder_type(assignment: FromClause) -> ColumnElement[Any]:
    """Return the expression for the type of a holder: user, location or asset; null without an assignment."""
    return case(
        (assignment.c.user_id.is_not(None), "user"),
        (assignment.c.location_id.is_not(None), "location"),
        (assignment.c.parent_asset_id.is_not(None), "asset"),
    )


def holder_ref(
    assignment: FromClause, user: FromClause, location: FromClause, parent_asset: FromClause
) -> Columns:
    """Return the columns of the nested object that refers to a holder; it is null without an assignment."""
    columns = assignment.c
    return {
        "id": func.coalesce(columns.user_id, columns.location_id, columns.parent_asset_id),
        "type": holder_type(assignment),
        "name": holder_name(user, location, parent_asset),
        # Only locations have one.
        "name_en": location.c.name_en,
    }
