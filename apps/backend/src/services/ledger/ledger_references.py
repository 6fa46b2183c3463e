"""Records that ledger rows refer to by name: categories, statuses, locations, models, suppliers and users."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Self
from uuid import UUID

from sqlalchemy import any_, bindparam, insert, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import Text
from uuid_utils.compat import uuid7

from src.errors import ValidationFailed
from src.integrations.ledger import LedgerRow
from src.models import (
    AssetModel,
    Category,
    CustomField,
    CustomFieldType,
    Deletable,
    Entity,
    Location,
    Manufacturer,
    Status,
    Supplier,
    SystemStatus,
    User,
)

QR_LABEL = "qr_label"
QR_CHOICES = ["있음", "없음", "확인필요"]

type LocationKey = tuple[UUID | None, str]
"""The id of the site, or None for a site itself, and the normalized name."""


class References:
    """The ids of the records that rows name; `add_missing` adds those that do not exist."""

    def __init__(self) -> None:
        self.added: Counter[str] = Counter()
        self._categories: dict[str, Category] = {}
        self._statuses: dict[str, Status] = {}
        self._locations: dict[LocationKey, UUID] = {}
        self._manufacturers: dict[str, UUID] = {}
        self._models: dict[tuple[UUID | None, str], UUID] = {}
        self._suppliers: dict[str, UUID] = {}
        self._holders: dict[str, UUID] = {}
        self._qr_choices: dict[UUID, Sequence[str]] = {}

    @classmethod
    async def load(cls, session: AsyncSession, rows: Sequence[LedgerRow]) -> Self:
        """Load the existing records.

        Raises: ValidationFailed (a category of the rows does not exist, or the database is not seeded).
        """
        self = cls()
        self._categories = {
            category.code.lower(): category for category in await _list_all(session, Category)
        }
        missing = {
            row.category_code: row.sheet for row in rows if row.category_code.lower() not in self._categories
        }
        if missing:
            codes = ", ".join(f"{code} (sheet {sheet})" for code, sheet in missing.items())
            raise ValidationFailed(f"There is no category with the code {codes}. Add it first.")
        for status in await _list_all(session, Status):
            names = (status.name_en, status.code, status.name)
            self._statuses |= {name.lower(): status for name in names if name}
        if SystemStatus.STOCK not in self._statuses:
            raise ValidationFailed("There is no status with the code stock. Run `sams seed` first.")
        self._index_locations(await _list_all(session, Location))
        self._manufacturers = {
            manufacturer.name.lower(): manufacturer.id
            for manufacturer in await _list_all(session, Manufacturer)
        }
        self._suppliers = {
            supplier.name.lower(): supplier.id for supplier in await _list_all(session, Supplier)
        }
        for model in await _list_all(session, AssetModel):
            self._models.setdefault((model.manufacturer_id, model.name.lower()), model.id)
        for field in await _list_all(session, CustomField):
            if field.key == QR_LABEL and field.category_id is not None:
                self._qr_choices[field.category_id] = field.choices or []
        await self._index_holders(session, {row.holder for row in rows if row.holder})
        return self

    def category(self, row: LedgerRow) -> Category:
        """Return the category of a row."""
        return self._categories[row.category_code.lower()]

    def status(self, row: LedgerRow) -> Status | None:
        """Return the status that a row names in either language or by code, or None."""
        return self._statuses.get(row.status.lower()) if row.status else None

    def default_status(self) -> Status:
        """Return the status of rows that name none."""
        return self._statuses[SystemStatus.STOCK]

    def location_id(self, row: LedgerRow) -> UUID | None:
        """Return the place at a row's site, or the site if the row has no place."""
        site_id = self._locations.get((None, _normalize_location_name(row.site))) if row.site else None
        return (
            self._locations.get((site_id, _normalize_location_name(row.place)))
            if site_id and row.place
            else site_id
        )

    def model_id(self, row: LedgerRow) -> UUID | None:
        """Return the model with a row's model name and manufacturer."""
        return self._models.get((self._manufacturer_id(row), row.model.lower())) if row.model else None

    def supplier_id(self, row: LedgerRow) -> UUID | None:
        """Return the supplier that a row names."""
        return self._suppliers.get(row.supplier.lower()) if row.supplier else None

    def holder_id(self, row: LedgerRow) -> UUID | None:
        """Return the user with the name of a row's holder."""
        return self._holders.get(row.holder) if row.holder else None

    def accepts_qr_label(self, row: LedgerRow) -> bool:
        """Return whether a row's category has a custom field with its QR label as a choice."""
        return row.qr_label in self._qr_choices.get(self.category(row).id, ())

    async def add_missing(self, session: AsyncSession, rows: Sequence[LedgerRow]) -> None:
        """Add the named records that do not exist; new users have neither e-mail nor password."""
        await self._add(
            session,
            Manufacturer,
            self._manufacturers,
            {row.manufacturer.lower(): {"name": row.manufacturer} for row in rows if row.manufacturer},
        )
        models = {(self._manufacturer_id(row), row.model.lower()): row for row in reversed(rows) if row.model}
        await self._add(
            session,
            AssetModel,
            self._models,
            {
                (manufacturer, name): {
                    "name": row.model,
                    "manufacturer_id": manufacturer,
                    "category_id": self.category(row).id,
                }
                for (manufacturer, name), row in models.items()
            },
        )
        await self._add(
            session,
            Supplier,
            self._suppliers,
            {row.supplier.lower(): {"name": row.supplier} for row in rows if row.supplier},
        )
        await self._add(
            session, User, self._holders, {row.holder: {"name": row.holder} for row in rows if row.holder}
        )
        sites: dict[LocationKey, dict[str, Any]] = {
            (None, _normalize_location_name(row.site)): {"name": row.site, "parent_id": None}
            for row in rows
            if row.site
        }
        await self._add(session, Location, self._locations, sites)
        places: dict[LocationKey, dict[str, Any]] = {}
        for site, place in sorted({(row.site, row.place) for row in rows if row.site and row.place}):
            site_id = self._locations[None, _normalize_location_name(site)]
            places[site_id, _normalize_location_name(place)] = {"name": place, "parent_id": site_id}
        await self._add(session, Location, self._locations, places)
        await self._add_qr_fields(session, {self.category(row).id for row in rows if row.qr_label})

    def _manufacturer_id(self, row: LedgerRow) -> UUID | None:
        return self._manufacturers.get(row.manufacturer.lower()) if row.manufacturer else None

    def _index_locations(self, locations: Sequence[Location]) -> None:
        """Index locations by their site, the root of the tree, and their own name."""
        by_id = {location.id: location for location in locations}
        for location in locations:
            site = location
            while site.parent_id in by_id:
                site = by_id[site.parent_id]
            key = (None if site is location else site.id, _normalize_location_name(location.name))
            self._locations.setdefault(key, location.id)

    async def _index_holders(self, session: AsyncSession, names: set[str]) -> None:
        name_in = User.name == any_(bindparam("names", list(names), ARRAY(Text)))
        users = (
            select(User.name, User.id)
            .where(name_in, User.is_active_user())
            .order_by(User.created_at, User.id)
        )
        # Of users with the same name, the first: the ledger appends a letter to the names of the others.
        for name, user_id in await session.execute(users):
            self._holders.setdefault(name, user_id)

    async def _add_qr_fields(self, session: AsyncSession, category_ids: set[UUID]) -> None:
        """Add a custom field for the QR label, which assets have no column for, to categories without one."""
        new = [category_id for category_id in sorted(category_ids) if category_id not in self._qr_choices]
        if new:
            field = {
                "key": QR_LABEL,
                "label": "QR코드",
                "label_en": "QR label",
                "type": CustomFieldType.CHOICE,
            }
            values = [
                {**field, "id": uuid7(), "category_id": category_id, "choices": QR_CHOICES}
                for category_id in new
            ]
            await session.execute(insert(CustomField), values)
            self._qr_choices |= dict.fromkeys(new, QR_CHOICES)
            self.added[CustomField.__tablename__] += len(new)

    async def _add[K](
        self,
        session: AsyncSession,
        model: type[Entity],
        known: dict[K, UUID],
        wanted: Mapping[K, Mapping[str, Any]],
    ) -> None:
        """Add the wanted records that are not known, and add their ids to the known ones."""
        new = {key: {"id": uuid7(), **values} for key, values in wanted.items() if key not in known}
        if new:
            await session.execute(insert(model), list(new.values()))
            known.update((key, values["id"]) for key, values in new.items())
            self.added[model.__tablename__] += len(new)


def _normalize_location_name(name: str) -> str:
    """Return a location's name for comparison: 본관 1층 and 본관 1F are equal."""
    return "".join(name.lower().split()).replace("층", "f")


async def _list_all[E: Deletable](session: AsyncSession, model: type[E]) -> Sequence[E]:
    """Return all records that are not deleted, oldest first."""
    statement = select(model).where(model.deleted_at.is_(None)).order_by(model.created_at, model.id)
    return (await session.scalars(statement)).all()
