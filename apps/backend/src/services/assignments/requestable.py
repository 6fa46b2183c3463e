"""What a user may request: models and categories with the numbers of their assets that are free now."""

from collections.abc import Mapping
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CTE,
    ColumnElement,
    Integer,
    Subquery,
    Uuid,
    bindparam,
    func,
    select,
    true,
)

from src.database import CompiledStatement, RawConnection
from src.models import Asset, AssetModel, Assignment, Category, Manufacturer, Reservation
from src.security import Actor
from src.services.assets.free_assets import NOW, is_lendable, is_reserved_in
from src.services.lists.hangul import search_patterns
from src.services.lists.row_mapper import RowMapper, current_table, nested_ref
from src.services.lists.search import matches_patterns
from src.services.lists.trees import descendant_ids
from src.text import remove_invisible

MAX_CATEGORIES = 500
"""How many categories are returned."""

_MODEL, _MANUFACTURER, _CATEGORY = (
    current_table(AssetModel),
    current_table(Manufacturer),
    current_table(Category),
)
_MODELS = RowMapper(
    {
        **nested_ref(_MODEL),
        "manufacturer": nested_ref(_MANUFACTURER),
        "category": nested_ref(_CATEGORY, "code", "name"),
    }
)
_CATEGORIES = RowMapper(nested_ref(_CATEGORY, "code", "name"))


async def list_requestable(
    connection: RawConnection, actor: Actor, category_id: UUID | None, text: str, limit: int
) -> dict[str, list[dict[str, Any]]]:
    """Return the models and categories of which the actor may request assets.

    `category_id`, with its descendants, and `text`, in the names of model, manufacturer and category, select
    models, at most `limit`. Models with free assets come first, each by name and id. Categories, by name and
    id, are all those with lendable assets.
    """
    patterns = search_patterns(remove_invisible(text).lstrip())
    values: dict[str, Any] = {"row_limit": limit}
    if category_id is not None:
        values["category_ids"] = [category_id]
    if patterns:
        values["patterns"] = patterns
    sees_all = actor.can_see_all
    models = await connection.fetch(
        _models(sees_all=sees_all, of_category=category_id is not None, is_searched=bool(patterns)), values
    )
    categories = await connection.fetch(_categories(sees_all=sees_all), {"row_limit": MAX_CATEGORIES})
    return {
        "models": [
            {
                **_MODELS.build(row),
                **_counts(row),
                "image_url": row["image_url"],
                "next_due_at": row["next_due_at"],
            }
            for row in models
        ],
        "categories": [{**_CATEGORIES.build(row), **_counts(row)} for row in categories],
    }


def _counts(row: Mapping[str, Any]) -> dict[str, int]:
    return {"total": row["total"], "free": row["free"]}


@cache
def _models(*, sees_all: bool, of_category: bool, is_searched: bool) -> CompiledStatement:
    lendable, busy, held = _lendable(sees_all=sees_all), _busy(), current_table(Assignment)
    is_free = busy.c.asset_id.is_(None)
    names = func.lower(
        func.concat_ws(
            " ",
            _MANUFACTURER.c.name,
            _MODEL.c.name,
            _MODEL.c.model_number,
            _CATEGORY.c.name,
            _CATEGORY.c.name_en,
        )
    )
    categories = descendant_ids(_CATEGORY, bindparam("category_ids", type_=ARRAY(Uuid)))
    free = func.count().filter(is_free)
    return CompiledStatement(
        select(
            *_MODELS.columns,
            func.count().label("total"),
            free.label("free"),
            func.min(lendable.c.image_url).filter(is_free).label("image_url"),
            func.min(held.c.due_at).filter(held.c.due_at > NOW).label("next_due_at"),
        )
        .select_from(lendable)
        .join(_MODEL, _MODEL.c.id == lendable.c.model_id)
        .outerjoin(_MANUFACTURER, _MANUFACTURER.c.id == _MODEL.c.manufacturer_id)
        .outerjoin(_CATEGORY, _CATEGORY.c.id == _MODEL.c.category_id)
        .outerjoin(busy, busy.c.asset_id == lendable.c.id)
        .outerjoin(held, (held.c.asset_id == lendable.c.id) & Assignment.is_open(held))
        .where(
            _MODEL.c.deleted_at.is_(None),
            lendable.c.category_id.in_(categories) if of_category else true(),
            matches_patterns(names) if is_searched else true(),
        )
        .group_by(_MODEL.c.id, _MANUFACTURER.c.id, _CATEGORY.c.id)
        .order_by(free == 0, func.lower(_MODEL.c.name), _MODEL.c.id)
        .limit(bindparam("row_limit", type_=Integer()))
    )


@cache
def _categories(*, sees_all: bool) -> CompiledStatement:
    lendable, busy = _lendable(sees_all=sees_all), _busy()
    return CompiledStatement(
        select(
            *_CATEGORIES.columns,
            func.count().label("total"),
            func.count().filter(busy.c.asset_id.is_(None)).label("free"),
        )
        .select_from(lendable)
        .join(_CATEGORY, _CATEGORY.c.id == lendable.c.category_id)
        .outerjoin(busy, busy.c.asset_id == lendable.c.id)
        .group_by(_CATEGORY.c.id)
        .order_by(func.lower(_CATEGORY.c.name), _CATEGORY.c.id)
        .limit(bindparam("row_limit", type_=Integer()))
    )


def _lendable(*, sees_all: bool) -> CTE:
    may_request: ColumnElement[bool] = true() if sees_all else Asset.requestable.expression
    return (
        select(Asset.id, Asset.model_id, Asset.category_id, Asset.image_url)
        .where(is_lendable(), may_request)
        .cte("lendable")
    )


def _busy() -> Subquery:
    """Return the assets that are held or reserved now; `is_free` states the same of one asset."""
    held, reservation = current_table(Assignment), current_table(Reservation)
    return (
        select(held.c.asset_id)
        .where(Assignment.is_open(held))
        .union(select(reservation.c.asset_id).where(is_reserved_in(reservation, NOW, NOW)))
        .subquery("busy")
    )
