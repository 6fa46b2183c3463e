"""Ancestors and descendants in a table that has `id` and `parent_id`."""

from typing import Any

from sqlalchemy import ColumnElement, FromClause, Integer, Select, any_, cast, select


def descendant_ids(tree: FromClause, roots: ColumnElement[Any]) -> Select[Any]:
    """Return the query for the ids of nodes and of all their descendants; `roots` is an array of ids."""
    below = select(tree.c.id).where(tree.c.id == any_(roots)).cte(recursive=True)
    children = tree.alias("children")
    return select(below.union(select(children.c.id).join(below, children.c.parent_id == below.c.id)).c.id)


def ancestor_ids(tree: FromClause, nodes: ColumnElement[Any]) -> Select[Any]:
    """Return the query for (node_id, id, distance) of nodes and of all their ancestors.

    `nodes` is an array of ids; the distance is 0 for the node itself and grows by 1 with each level.
    """
    own = select(tree.c.id.label("node_id"), tree.c.id, tree.c.parent_id, cast(0, Integer).label("distance"))
    above = own.where(tree.c.id == any_(nodes)).cte(recursive=True)
    parents = tree.alias("parents")
    above = above.union(
        select(above.c.node_id, parents.c.id, parents.c.parent_id, above.c.distance + 1).join(
            above, parents.c.id == above.c.parent_id
        )
    )
    return select(above.c.node_id, above.c.id, above.c.distance)
