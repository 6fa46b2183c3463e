"""The list of assets: as it is, and as it was at any time."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Date,
    DateTime,
    FromClause,
    Text,
    and_,
    bindparam,
    case,
    column,
    func,
    literal_column,
    null,
    or_,
)
from sqlalchemy import cast as sql_cast

from src.config import Settings
from src.errors import Forbidden
from src.models import (
    Asset,
    AssetModel,
    Assignment,
    Category,
    Location,
    Manufacturer,
    Status,
    StatusKind,
    Supplier,
    User,
)
from src.models.asset import SEARCHED
from src.models.base import Base
from src.security import Actor
from src.services.core.reference_lists import AUDIT_COLUMNS, audit_filters, audit_sorts, columns, nested_ref
from src.services.lists.listing import (
    Columns,
    Filter,
    ListCondition,
    ListQuery,
    ListSpec,
    Lookup,
    Sort,
    current_table,
    like_patterns,
    text_search,
)
from src.services.lists.search import matches_search_text

type Tables = Callable[[type[Base]], FromClause]


class HolderFilter(Filter):
    """Assets by who or what has them, each kind of holder by an index of its own."""

    def __init__(self, assignment: FromClause) -> None:
        super().__init__(assignment.c.user_id, nullable=True)
        self.assignment = assignment

    def condition(self, lookup: Lookup, parameter: str) -> ColumnElement[bool]:
        """Return the condition, whose value is bound under the parameter's name."""
        held = self.assignment.c
        if lookup == "isnull":
            return held.id.is_(None) == bindparam(parameter)
        kinds = (held.user_id, held.location_id, held.parent_asset_id)
        matches = or_(*(Filter(kind).condition("", parameter) for kind in kinds))
        return matches if lookup == "" else func.coalesce(~matches, True)


AUDIENCE_SQL = """
    SELECT asset_events.id, held.user_id FROM asset_events
    JOIN assignments held ON held.asset_id = asset_events.asset_id AND held.checked_in_at IS NULL
    WHERE held.user_id IS NOT NULL
    UNION ALL
    SELECT asset_events.id, NULL FROM asset_events
    JOIN assets asset ON asset.id = asset_events.asset_id
    JOIN statuses status ON status.id = asset.status_id
    WHERE asset_events.is_public AND asset.requestable AND asset.deleted_at IS NULL
        AND status.kind = 'available'
"""
"""The reverse of `AssetListSpec.visible_to`: users who may see an event's asset, NULL for everyone; see
`events.event_visibility`."""


class AssetListSpec(ListSpec):
    """The assets' list; today's is searched by an index, a past one by reading it."""

    def __init__(self, tables: Tables, *, past: bool) -> None:
        asset, status, category = tables(Asset), tables(Status), tables(Category)
        model, maker = tables(AssetModel), tables(Manufacturer)
        location, supplier = tables(Location), tables(Supplier)
        held, user = tables(Assignment).alias("held"), tables(User)
        place, parent = tables(Location).alias("holding_locations"), tables(Asset).alias("holding_assets")
        holder_name = func.coalesce(user.c.name, place.c.name, parent.c.name)
        holder_type = case(
            (held.c.user_id.is_not(None), "user"),
            (held.c.location_id.is_not(None), "location"),
            (held.c.parent_asset_id.is_not(None), "asset"),
        )
        bought = asset.c.purchase_date
        grade = case(
            (bought.is_(None), null()),
            (bought > bindparam("grade_a_after", type_=Date()), "A"),
            (bought > bindparam("grade_b_after", type_=Date()), "B"),
            else_="C",
        )
        source = (
            # Who holds it comes first: so the planner may begin there, as it orders the first joins only.
            asset.outerjoin(held, and_(held.c.asset_id == asset.c.id, held.c.checked_in_at.is_(None)))
            .join(status, status.c.id == asset.c.status_id)
            .join(category, category.c.id == asset.c.category_id)
            .outerjoin(model, model.c.id == asset.c.model_id)
            .outerjoin(maker, maker.c.id == model.c.manufacturer_id)
            .outerjoin(location, location.c.id == asset.c.location_id)
            .outerjoin(supplier, supplier.c.id == asset.c.supplier_id)
            .outerjoin(user, user.c.id == held.c.user_id)
            .outerjoin(place, place.c.id == held.c.location_id)
            .outerjoin(parent, parent.c.id == held.c.parent_asset_id)
        )
        shown: Columns = {
            **columns(asset, "id", "asset_tag", "name", "serial_number", "purchase_date", "currency"),
            **columns(asset, "purchase_request", "tax_invoice_date", "warranty_months", "warranty_expires"),
            **columns(asset, "order_number", "old_asset_number", "requestable", "description", "notes"),
            **columns(asset, "special_notes", "custom_fields", "image_url", *AUDIT_COLUMNS),
            "purchase_price": sql_cast(asset.c.purchase_price, Text),
            "grade": grade,
            "status": nested_ref(status, "code", "name", "kind"),
            "category": nested_ref(category, "code", "name"),
            "model": {**nested_ref(model), "manufacturer": nested_ref(maker)},
            "location": nested_ref(location),
            "supplier": nested_ref(supplier),
            "holder": {
                "id": func.coalesce(held.c.user_id, held.c.location_id, held.c.parent_asset_id),
                "type": holder_type,
                "name": holder_name,
            },
        }
        own_text = func.search_text(*(asset.c[name] for name in SEARCHED))
        super().__init__(
            source,
            shown,
            id_column=asset.c.id,
            hidden=asset.c.deleted_at.is_not(None),
            filters={
                **audit_filters(asset),
                **_filters(asset),
                "status": Filter(status.c.code),
                "status_id": Filter(asset.c.status_id),
                "status_kind": Filter(status.c.kind, choices=StatusKind),
                "grade": Filter(grade, choices=("A", "B", "C"), nullable=True),
                "category_id": Filter(asset.c.category_id, tree=tables(Category)),
                "location_id": Filter(asset.c.location_id, tree=tables(Location), nullable=True),
                "model_id": Filter(asset.c.model_id, nullable=True),
                "manufacturer_id": Filter(model.c.manufacturer_id, nullable=True),
                "supplier_id": Filter(asset.c.supplier_id, nullable=True),
                "holder_id": HolderFilter(held),
                "holder_type": Filter(holder_type, choices=("user", "location", "asset"), nullable=True),
            },
            sorts={
                **audit_sorts(asset),
                "asset_tag": Sort(asset.c.asset_tag),
                "name": Sort(asset.c.name),
                "purchase_date": Sort(bought, nullable=True),
                "purchase_price": Sort(asset.c.purchase_price, nullable=True),
                # The newest is the best, and no index could keep what changes with every day.
                "grade": Sort(bought, nullable=True, falling=True),
                "serial_number": Sort(asset.c.serial_number, nullable=True),
                "warranty_expires": Sort(asset.c.warranty_expires, nullable=True),
                "status": Sort(status.c.sort_order),
                "category": Sort(category.c.name),
                "model": Sort(model.c.name, nullable=True),
                "location": Sort(location.c.name, nullable=True),
                "supplier": Sort(supplier.c.name, nullable=True),
                "holder": Sort(holder_name, nullable=True),
            },
            default_sort=("created_at", True),
            search=_any_search(
                text_search(own_text), text_search(user.c.name), text_search(maker.c.name, model.c.name)
            ),
            custom_fields=True,
            supports_as_of=True,
        )
        self._public = text_search(
            asset.c.asset_tag, asset.c.name, asset.c.serial_number, maker.c.name, model.c.name
        )
        self.asset, self.status, self.held = asset, status, held
        self.past = past

    def visible_to(self, actor: Actor) -> ListCondition | None:
        """Return the condition that somebody may see an asset; None for those who see all.

        An employee sees what they hold, and what they may ask for; nothing that is deleted.
        """
        if actor.sees_all:
            return None
        offered = and_(self.asset.c.requestable, self.status.c.kind == StatusKind.AVAILABLE)
        return ListCondition(
            "visible",
            lambda: and_(
                self.asset.c.deleted_at.is_(None),
                or_(self.held.c.user_id == bindparam("visible_to"), offered),
            ),
            {"visible_to": actor.user_id},
        )

    def found_by_anyone(self, words: str) -> ListCondition:
        """Return the search of what everybody may know of an asset."""
        return self._public(words)

    def found_by(
        self,
        words: str,
        *,
        own: list[UUID] | None,
        users: list[UUID],
        models: list[UUID],
        held: list[UUID] | None,
    ) -> ListCondition:
        """Return the search for what was found: by the assets' own texts, by their holders and models.

        Where the assets themselves are given, being few, they are looked up; where not, each that the list
        comes to is compared.
        """
        few = [*(own or ()), *(held or ())]
        values: dict[str, Any] = {"found": few}
        ways: list[Callable[[], ColumnElement[bool]]] = [
            lambda: Filter(self.asset.c.id).condition("", "found")
        ]
        if own is None:
            values["patterns"] = like_patterns(words)
            ways.append(lambda: matches_search_text(self.asset, by_index=False))
        if models:
            values["found_models"] = models
            ways.append(lambda: Filter(self.asset.c.model_id).condition("", "found_models"))
        if held is None:
            values["found_users"] = users
            ways.append(lambda: Filter(self.held.c.user_id).condition("", "found_users"))
        return ListCondition(("search", *sorted(values)), lambda: or_(*(way() for way in ways)), values)


PRIVATE_FIELDS = (
    "holder",
    "supplier",
    "purchase_price",
    "purchase_request",
    "tax_invoice_date",
    "order_number",
    "notes",
    "special_notes",
)
"""What those who do not see all are told only of what they hold themselves."""
_PRIVATE_FILTERS = frozenset({*PRIVATE_FIELDS, "holder_id", "holder_type", "supplier_id"})


def redact_private_fields(asset: dict[str, Any], actor: Actor) -> dict[str, Any]:
    """Return an asset as somebody is told of it."""
    holder = asset["holder"]
    if actor.sees_all or (holder is not None and str(holder["id"]) == str(actor.user_id)):
        return asset
    return asset | dict.fromkeys(PRIVATE_FIELDS)


def check_private_filters(query: ListQuery, actor: Actor) -> None:
    """Make sure that nobody finds out by filters or an order what they are not told.

    Raises: Forbidden.
    """
    of_their_own = set(query.filters.get(("holder_id", ""), ())) == {actor.user_id}
    if actor.sees_all or of_their_own:
        return
    asked = {name for name, _ in query.filters} | {name for name, _ in query.sort}
    if private := sorted(asked & _PRIVATE_FILTERS):
        raise Forbidden(
            f"Your role allows asking by {', '.join(private)} only of what you hold yourself,"
            " with holder_id as your own id"
        )


def _filters(asset: FromClause) -> dict[str, Filter]:
    required = ("asset_tag", "name", "currency", "requestable")
    optional = (
        "serial_number",
        "old_asset_number",
        "order_number",
        "purchase_request",
        "purchase_date",
        "purchase_price",
        "tax_invoice_date",
        "warranty_months",
        "warranty_expires",
        "description",
        "notes",
        "special_notes",
    )
    return {name: Filter(asset.c[name]) for name in required} | {
        name: Filter(asset.c[name], nullable=True) for name in optional
    }


def _any_search(*searches: Callable[[str], ListCondition]) -> Callable[[str], ListCondition]:
    """Return the search for what any of several finds."""

    def search(words: str) -> ListCondition:
        conditions = [one(words) for one in searches]
        return ListCondition(
            "any_words", lambda: or_(*(one.build() for one in conditions)), conditions[0].values
        )

    return search


def table_as_of(model: type[Base]) -> FromClause:
    """Return a model's table as it was at the time that is bound as `as_of`."""
    table = current_table(model)
    entity_type = re.sub("(?<=[a-z])(?=[A-Z])", "_", model.__name__).lower()
    moment = bindparam("as_of", type_=DateTime(timezone=True))
    rows = func.as_of(literal_column(f"NULL::{model.__tablename__}"), entity_type, moment)
    return rows.table_valued(*(column(c.name, c.type) for c in table.c)).alias(model.__tablename__)


def grade_limits(settings: Settings, moment: datetime) -> dict[str, date]:
    """Return the days after which a purchase makes an A or a B on the company's day of a moment."""
    day = moment.astimezone(settings.zone).date()
    return {
        "grade_a_after": _years_before(day, settings.grade_a_years),
        "grade_b_after": _years_before(day, settings.grade_b_years),
    }


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # the 29th of February has no day of its own in other years
        return day.replace(year=day.year - years, day=28)


ASSETS = AssetListSpec(current_table, past=False)
ASSETS_AS_OF = AssetListSpec(table_as_of, past=True)
