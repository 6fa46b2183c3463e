"""The condition of a search for assets: in assets, their models, custom fields and holders."""

from sqlalchemy import ARRAY, ColumnElement, Text, all_, bindparam, func, select

from src.database import CompiledStatement, RawConnection
from src.models import Asset, AssetModel, Assignment, CustomFieldValue, Manufacturer, User
from src.services.assets.asset_list import AssetListSpec
from src.services.lists.filters import ListCondition, like_patterns
from src.services.lists.search import bigram_array_literal, matches_search_text

MAX_IDS_FOR_LOOKUP = 1000
"""How many found assets a search looks up by id; if there are more, each row of the list is compared."""


async def find_matches(connection: RawConnection, spec: AssetListSpec, text: str) -> ListCondition:
    """Return the search condition for a text in assets, their models, custom fields or names of holders."""
    literals = bigram_array_literal(text)
    row = await connection.fetch_one(_MATCHES[bool(literals)], {"patterns": like_patterns(text)}, literals)
    own, holders, models, held, valued = row if row is not None else ([], [], [], [], [])
    return spec.asset_search(
        text,
        own=own if len(own) <= MAX_IDS_FOR_LOOKUP else None,
        users=holders,
        models=models,
        held=held if len(held) <= MAX_IDS_FOR_LOOKUP else None,
        valued=valued if len(valued) <= MAX_IDS_FOR_LOOKUP else None,
    )


def _matches(*, by_index: bool) -> CompiledStatement:
    """Return the query for what matches a text: assets, users, models, assets of the users, and assets by
    their custom fields.

    It finds few assets only: a text that matches more is soon found by reading the list in its order.
    """
    patterns = bindparam("patterns", type_=ARRAY(Text))
    own = (
        select(Asset.id)
        .where(matches_search_text(Asset.__table__, by_index=by_index))
        .limit(MAX_IDS_FOR_LOOKUP + 1)
    )
    # The index also covers e-mail addresses and employee numbers; holders are found by name only.
    holders = select(User.id).where(
        matches_search_text(User.__table__, by_index=by_index), func.lower(User.name).like(all_(patterns))
    )
    named: ColumnElement[str] = func.lower(func.concat_ws(" ", Manufacturer.name, AssetModel.name))
    models = select(AssetModel.id).outerjoin(Manufacturer).where(named.like(all_(patterns)))
    held = (
        select(Assignment.asset_id)
        .where(Assignment.is_open(), Assignment.user_id.in_(holders))
        .limit(MAX_IDS_FOR_LOOKUP + 1)
    )
    valued = (
        select(CustomFieldValue.asset_id)
        .where(matches_search_text(CustomFieldValue.__table__, by_index=by_index))
        .limit(MAX_IDS_FOR_LOOKUP + 1)
    )
    return CompiledStatement(
        select(*(func.array(found.scalar_subquery()) for found in (own, holders, models, held, valued)))
    )


_MATCHES = {by_index: _matches(by_index=by_index) for by_index in (True, False)}
