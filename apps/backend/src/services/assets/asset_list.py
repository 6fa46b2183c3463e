"""The list of assets, with its present rows and as of any time."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Boolean,
    ColumnElement,
    Date,
    DateTime,
    FromClause,
    Uuid,
    and_,
    any_,
    bindparam,
    case,
    cast,
    func,
    literal_column,
    null,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by, array

from src.config import Settings
from src.errors import Forbidden
from src.models import (
    Asset,
    AssetModel,
    Assignment,
    Category,
    CustomFieldEntity,
    CustomFieldValue,
    Department,
    Location,
    Manufacturer,
    Status,
    StatusKind,
    Supplier,
    Tag,
    User,
)
from src.models.asset import SEARCHED_COLUMNS, asset_tag_key
from src.security import Actor
from src.services.assets.free_assets import NOW, is_free
from src.services.custom_fields.custom_field_search import matches_value, sorts_by_index, value_of_asset
from src.services.lists.as_of import Tables, table_as_of
from src.services.lists.filters import (
    ArrayFilter,
    Filter,
    ListCondition,
    Lookup,
    Sort,
    like_patterns,
    text_search,
)
from src.services.lists.holders import holder_name, holder_ref, holder_type
from src.services.lists.list_spec import CustomFieldColumn, ListQuery, ListSpec
from src.services.lists.row_mapper import (
    AUDIT_COLUMNS,
    Columns,
    amount,
    audit_filters,
    audit_sorts,
    columns,
    current_table,
    custom_field_values,
    nested_ref,
)
from src.services.lists.search import matches_search_text


class HolderFilter(Filter):
    """The filter by holder; its condition uses an index for each type of holder."""

    def __init__(self, assignment: FromClause) -> None:
        super().__init__(assignment.c.user_id, nullable=True, refers_to=("users", "locations", "assets"))
        self.assignment = assignment

    def condition(self, lookup: Lookup, parameter: str) -> ColumnElement[bool]:
        """Return the condition of a lookup; its value is bound under the parameter's name."""
        held = self.assignment.c
        if lookup == "isnull":
            return held.id.is_(None) == bindparam(parameter)
        holder_columns = (held.user_id, held.location_id, held.parent_asset_id)
        matches = or_(*(Filter(holder).condition("", parameter) for holder in holder_columns))
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
    """The declaration of the list of assets.

    The list of present rows is searched by an index, the list as of a time by reading its rows. The list
    `by_custom_field` can be sorted by the index of a searchable custom field too.
    """

    def __init__(self, tables: Tables, *, is_as_of: bool, by_custom_field: bool = False) -> None:
        asset, status, category = tables(Asset), tables(Status), tables(Category)
        model, manufacturer = tables(AssetModel), tables(Manufacturer)
        location, supplier = tables(Location), tables(Supplier)
        held, user = tables(Assignment).alias("held"), tables(User)
        holding_location, parent = (
            tables(Location).alias("holding_locations"),
            tables(Asset).alias("holding_assets"),
        )
        bought = asset.c.purchase_date
        grade = case(
            (bought.is_(None), null()),
            (bought > bindparam("grade_a_after", type_=Date()), "A"),
            (bought > bindparam("grade_b_after", type_=Date()), "B"),
            else_="C",
        )
        values = current_table(CustomFieldValue) if by_custom_field else None
        source = (
            # The open assignment is joined first: the planner orders only the first joins, and may begin with
            # it.
            (asset if values is None else asset.outerjoin(values, value_of_asset(values, asset)))
            .outerjoin(held, and_(held.c.asset_id == asset.c.id, Assignment.is_open(held)))
            .join(status, status.c.id == asset.c.status_id)
            .join(category, category.c.id == asset.c.category_id)
            .outerjoin(model, model.c.id == asset.c.model_id)
            .outerjoin(manufacturer, manufacturer.c.id == model.c.manufacturer_id)
            .outerjoin(location, location.c.id == asset.c.location_id)
            .outerjoin(supplier, supplier.c.id == asset.c.supplier_id)
            .outerjoin(user, user.c.id == held.c.user_id)
            .outerjoin(holding_location, holding_location.c.id == held.c.location_id)
            .outerjoin(parent, parent.c.id == held.c.parent_asset_id)
        )
        asset_columns: Columns = {
            **columns(asset, "id", "asset_tag", "name", "serial_number", "purchase_date", "currency"),
            **columns(asset, "purchase_request", "tax_invoice_date", "warranty_months", "warranty_expires"),
            **columns(asset, "order_number", "old_asset_number", "requestable", "description", "notes"),
            **columns(asset, "special_notes", "image_url", *AUDIT_COLUMNS),
            **custom_field_values(asset),
            "tags": _tags(asset, tables(Tag)),
            "purchase_price": amount(asset, "purchase_price"),
            "grade": grade,
            "status": nested_ref(status, "code", "name", "kind"),
            "category": nested_ref(category, "code", "name"),
            "model": {**nested_ref(model), "manufacturer": nested_ref(manufacturer)},
            "location": nested_ref(location),
            "supplier": nested_ref(supplier),
            "holder": holder_ref(held, user, holding_location, parent),
        }

        def value_search(text: str) -> ListCondition:
            matches = matches_value(asset, by_row=is_as_of)
            return ListCondition("value_search", lambda: matches, {"patterns": like_patterns(text)})

        moment = bindparam("as_of", type_=DateTime(timezone=True)) if is_as_of else NOW
        own_text = func.search_text(*(asset.c[name] for name in SEARCHED_COLUMNS))
        super().__init__(
            source,
            asset_columns,
            id_column=asset.c.id,
            hidden=asset.c.deleted_at.is_not(None),
            filters={
                **audit_filters(asset),
                **_filters(asset),
                "status": Filter(
                    status.c.code, compared_as=func.lower, refers_to=("statuses",), reference_field="code"
                ),
                "status_id": Filter(asset.c.status_id),
                "status_kind": Filter(status.c.kind, choices=StatusKind),
                "free": Filter(
                    type_coerce(is_free(moment, moment, asset=asset, tables=tables, now=moment), Boolean)
                ),
                "grade": Filter(grade, choices=("A", "B", "C"), nullable=True),
                "category_id": Filter(asset.c.category_id, tree=tables(Category)),
                "location_id": Filter(asset.c.location_id, tree=tables(Location), nullable=True),
                "model_id": Filter(asset.c.model_id, nullable=True),
                "manufacturer_id": Filter(model.c.manufacturer_id, nullable=True),
                "supplier_id": Filter(asset.c.supplier_id, nullable=True),
                "tag_id": ArrayFilter(_tag_ids(asset), refers_to=("tags",)),
                "holder_id": HolderFilter(held),
                "department_id": Filter(user.c.department_id, tree=tables(Department), nullable=True),
                "holder_type": Filter(
                    holder_type(held), choices=("user", "location", "asset"), nullable=True
                ),
            },
            sorts={
                **audit_sorts(asset),
                "asset_tag": Sort(asset.c.asset_tag),
                "name": Sort(asset.c.name),
                "purchase_date": Sort(bought, nullable=True),
                "purchase_price": Sort(asset.c.purchase_price, nullable=True),
                "currency": Sort(asset.c.currency),
                # Sorted by the purchase date: the grade changes from day to day, so no index can hold it.
                "grade": Sort(bought, nullable=True, descending=True),
                "serial_number": Sort(asset.c.serial_number, nullable=True),
                "warranty_expires": Sort(asset.c.warranty_expires, nullable=True),
                "status": Sort(status.c.sort_order),
                "category": Sort(category.c.name),
                "model": Sort(model.c.name, nullable=True),
                "location": Sort(location.c.name, nullable=True),
                "supplier": Sort(supplier.c.name, nullable=True),
                "holder": Sort(holder_name(user, holding_location, parent), nullable=True),
                **({} if values is None else sorts_by_index(values)),
            },
            default_sort=("created_at", True),
            search=_match_any(
                "any_search",
                text_search(own_text),
                text_search(user.c.name),
                text_search(manufacturer.c.name, model.c.name),
                value_search,
            ),
            custom_fields=CustomFieldColumn(CustomFieldEntity.ASSET, asset.c.custom_fields),
            supports_as_of=True,
        )
        self.public_search = _match_any(
            "public_search",
            text_search(
                asset.c.asset_tag, asset.c.name, asset.c.serial_number, manufacturer.c.name, model.c.name
            ),
            value_search,
        )
        self.asset, self.status, self.held = asset, status, held
        self.is_as_of = is_as_of

    def visible_to(self, actor: Actor) -> ListCondition | None:
        """Return the condition that an actor may see an asset; None if the actor sees all assets.

        Employees see the assets that they hold and those that they can request, and no deleted ones.
        """
        if actor.can_see_all:
            return None
        can_be_requested = and_(self.asset.c.requestable, self.status.c.kind == StatusKind.AVAILABLE)
        return ListCondition(
            "visible",
            lambda: and_(
                self.asset.c.deleted_at.is_(None),
                or_(self.held.c.user_id == bindparam("visible_to"), can_be_requested),
            ),
            {"visible_to": actor.user_id},
        )

    def asset_search(
        self,
        text: str,
        *,
        own: list[UUID] | None,
        users: list[UUID],
        models: list[UUID],
        held: list[UUID] | None,
        valued: list[UUID] | None,
    ) -> ListCondition:
        """Return the search condition for what matched a text: assets, holders, models and custom fields.

        `own` are the assets that match by their own text, `held` those with a matching holder, `valued` those
        with a matching custom field. If they are too many to look up (None), each row of the list is compared
        instead.
        """
        values: dict[str, Any] = {"found": [*(own or ()), *(held or ()), *(valued or ())]}
        alternatives: list[Callable[[], ColumnElement[bool]]] = [
            lambda: Filter(self.asset.c.id).condition("", "found")
        ]
        if own is None:
            values["patterns"] = like_patterns(text)
            alternatives.append(lambda: matches_search_text(self.asset, by_index=False))
        if valued is None:
            values["patterns"] = like_patterns(text)
            alternatives.append(lambda: matches_value(self.asset, by_row=False))
        if models:
            values["found_models"] = models
            alternatives.append(lambda: Filter(self.asset.c.model_id).condition("", "found_models"))
        if held is None:
            values["found_users"] = users
            alternatives.append(lambda: Filter(self.held.c.user_id).condition("", "found_users"))
        key = ("search", own is None, held is None, valued is None, bool(models))
        return ListCondition(key, lambda: or_(*(build() for build in alternatives)), values)


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
"""The fields that actors who do not see all assets see only of the assets that they hold."""
_PRIVATE_FILTERS = frozenset({*PRIVATE_FIELDS, "department_id", "holder_id", "holder_type", "supplier_id"})


def redact_private_fields(actor: Actor, asset: dict[str, Any]) -> dict[str, Any]:
    """Return an asset with its private fields set to null unless the actor sees all assets or holds it."""
    holder = asset["holder"]
    if actor.can_see_all or (holder is not None and str(holder["id"]) == str(actor.user_id)):
        return asset
    return asset | dict.fromkeys(PRIVATE_FIELDS)


def check_private_filters(actor: Actor, query: ListQuery) -> None:
    """Refuse filters and sorts that would reveal private fields of assets that the actor does not hold.

    Raises: Forbidden.
    """
    only_own = set(query.filters.get(("holder_id", ""), ())) == {actor.user_id}
    if actor.can_see_all or only_own:
        return
    names = {name for name, _ in query.filters} | {name for name, _ in query.sort}
    if private := sorted(names & _PRIVATE_FILTERS):
        raise Forbidden(
            f"Your role can use {', '.join(private)} only for assets that you hold:"
            " set `holder_id` to your own id"
        )


def _tag_ids(asset: FromClause) -> ColumnElement[Any]:
    """Return the ids of the tags of an asset."""
    if asset is current_table(Asset):
        return asset.c.tag_ids
    # A past row that was purged before its table had the column has no value.
    return func.coalesce(asset.c.tag_ids, cast(array([]), ARRAY(Uuid)), type_=ARRAY(Uuid))


def _tags(asset: FromClause, tag: FromClause) -> ColumnElement[Any]:
    """Return the tags of an asset as a JSON array, by name."""
    fields = ("id", tag.c.id), ("name", tag.c.name), ("name_en", null()), ("color", tag.c.color)
    shown = func.jsonb_build_object(
        *(part for name, column in fields for part in (literal_column(f"'{name}'"), column))
    )
    ordered = aggregate_order_by(shown, func.lower(tag.c.name), tag.c.id)
    tags = select(func.jsonb_agg(ordered)).where(tag.c.id == any_(asset.c.tag_ids)).scalar_subquery()
    # Most assets have no tags: the subquery is not executed for them.
    has_tags = func.cardinality(asset.c.tag_ids) > 0
    return func.coalesce(case((has_tags, tags)), literal_column("'[]'::jsonb"), type_=JSONB())


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
    compared_as: dict[str, Callable[[ColumnElement[Any]], ColumnElement[Any]]] = {
        "asset_tag": asset_tag_key,
        "old_asset_number": asset_tag_key,
        "serial_number": func.lower,
    }
    return {
        name: Filter(asset.c[name], nullable=name in optional, compared_as=compared_as.get(name))
        for name in (*required, *optional)
    }


def _match_any(key: str, *searches: Callable[[str], ListCondition]) -> Callable[[str], ListCondition]:
    """Return the search that finds a row if any of several searches finds it."""

    def search(text: str) -> ListCondition:
        conditions = [search(text) for search in searches]
        return ListCondition(
            key,
            lambda: or_(*(condition.build() for condition in conditions)),
            conditions[0].values,
        )

    return search


def grade_limits(settings: Settings, moment: datetime) -> dict[str, date]:
    """Return the dates after which a purchase has grade A or B at a time, in the company's time zone."""
    day = moment.astimezone(settings.zone).date()
    return {
        "grade_a_after": _years_before(day, settings.grade_a_years),
        "grade_b_after": _years_before(day, settings.grade_b_years),
    }


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February in a year that is not a leap year
        return day.replace(year=day.year - years, day=28)


ASSETS = AssetListSpec(current_table, is_as_of=False)
ASSETS_BY_CUSTOM_FIELD = AssetListSpec(current_table, is_as_of=False, by_custom_field=True)
ASSETS_AS_OF = AssetListSpec(table_as_of, is_as_of=True)
