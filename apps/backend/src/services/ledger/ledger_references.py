"""Records that ledger rows refer to by name: categories, statuses, locations, models, suppliers and users."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Self
from unicodedata import normalize
from uuid import UUID

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from src.errors import ValidationFailed
from src.integrations.ledger import LedgerRow
from src.integrations.ledger.names import STATUS_CODES
from src.models import (
    AssetModel,
    Category,
    CustomField,
    Deletable,
    Department,
    Entity,
    Location,
    Manufacturer,
    Status,
    StatusKind,
    Supplier,
    SystemStatus,
    User,
)
from src.services.ledger.ledger_custom_fields import LedgerCustomFields

ISSUED, GENERAL = "issued", "general"
REVIEW = "needs_review"
"""The code of the status of assets that have an unknown status in the ledger."""

type LocationKey = tuple[UUID | None, str]
"""The id of the site, or None for a site itself, and the normalized name."""


class References:
    """The ids of the records that rows name; `add_missing` adds those that do not exist."""

    def __init__(self) -> None:
        self.added: Counter[str] = Counter()
        self._categories: dict[str, Category] = {}
        self._categories_by_name: dict[str, Category] = {}
        self._statuses: dict[str, Status] = {}
        self._statuses_by_code: dict[str, Status] = {}
        self._review_status = Status(
            id=uuid7(),
            code=REVIEW,
            name="확인필요",
            name_en="Needs review",
            kind=StatusKind.UNAVAILABLE,
            color="#f9a825",
            sort_order=90,
        )
        self._has_review_status = False
        self._departments: dict[str, UUID] = {}
        self._locations: dict[LocationKey, UUID] = {}
        self._location_names: set[str] = set()
        self._manufacturers: dict[str, UUID] = {}
        self._models: dict[tuple[UUID | None, str], UUID] = {}
        self._suppliers: dict[str, UUID] = {}
        self._holders: dict[str, UUID] = {}
        self.custom_fields = LedgerCustomFields(())

    @classmethod
    async def load(cls, session: AsyncSession, rows: Sequence[LedgerRow]) -> Self:
        """Load the existing records.

        Raises: ValidationFailed (a category of the rows does not exist, or the database is not seeded).
        """
        self = cls()
        self._categories = {
            category.code.lower(): category for category in await _list_all(session, Category)
        }
        for category in self._categories.values():
            for name in _names(category):
                self._categories_by_name.setdefault(name, category)
        missing = {
            f"code {row.category_code}" if row.category_code else f"name {row.category}": row.sheet
            for row in rows
            if self._find_category(row) is None
        }
        if missing:
            texts = ", ".join(f"{text} (sheet {sheet})" for text, sheet in missing.items())
            raise ValidationFailed(f"There is no category with the {texts}. Add it first.")
        self._index_statuses(await _list_all(session, Status))
        if SystemStatus.STOCK not in self._statuses_by_code:
            raise ValidationFailed("There is no status with the code stock. Run `sams seed` first.")
        for department in await _list_all(session, Department):
            for name in _names(department):
                self._departments.setdefault(name, department.id)
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
        self.custom_fields = LedgerCustomFields(await _list_all(session, CustomField))
        return self

    def category(self, row: LedgerRow) -> Category:
        """Return the category that a row names, or else the one of its sheet or tag."""
        category = self._find_category(row)
        if category is None:
            raise LookupError(row.category_code)
        return category

    def is_category_name(self, text: str) -> bool:
        """Return whether a text is the name in either language, or the code, of a category."""
        return _normalize_name(text) in self._categories_by_name

    def status(self, row: LedgerRow) -> Status:
        """Return the status of a row, which has the code of one."""
        return self._statuses_by_code[(row.status or SystemStatus.STOCK).lower()]

    def find_status(self, text: str, *, is_held: bool) -> Status | None:
        """Return the status with a name in either language, a code or a common word, or None.

        A word for use, such as 사용중, means an issued asset if a person holds it.
        """
        key = _normalize_name(text)
        if (status := self._statuses.get(key)) is not None:
            return status
        code = STATUS_CODES.get(key)
        if code == GENERAL and is_held:
            code = ISSUED
        return self._statuses_by_code.get(code) if code is not None else None

    def default_status(self) -> Status:
        """Return the status of rows that name none."""
        return self._statuses_by_code[SystemStatus.STOCK]

    def review_status(self) -> Status:
        """Return the status of rows with an unknown status; `add_missing` adds it if a row has it."""
        return self._review_status

    def status_when_held(self, status: Status) -> Status:
        """Return the status that an asset has while it is held: that of a check-out from an available one."""
        if status.kind != StatusKind.AVAILABLE or status.on_check_out_id == status.id:
            return status
        by_id = {known.id: known for known in self._statuses_by_code.values()}
        issued = self._statuses_by_code.get(ISSUED, status)
        return by_id.get(status.on_check_out_id, issued) if status.on_check_out_id else issued

    def issued_status(self) -> Status:
        """Return the status of an asset that has been checked out of stock."""
        return self.status_when_held(self.default_status())

    def place_names(self, rows: Sequence[LedgerRow]) -> set[str]:
        """Return the names of locations, departments and statuses, in lower case without spaces."""
        texts = (text for row in rows for text in (row.site, row.place, row.department) if text)
        return (
            set(map(_normalize_name, texts))
            | self._location_names
            | set(self._departments)
            | set(self._statuses)
        )

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

    def add_holders(self, user_ids: Mapping[str, UUID]) -> None:
        """Add existing users by name."""
        self._holders |= user_ids

    def department_id(self, text: str) -> UUID | None:
        """Return the department with a name in either language or a code."""
        return self._departments.get(_normalize_name(text))

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
        departments = {row.holder: row.department for row in reversed(rows) if row.holder and row.department}
        departments = {holder: name for holder, name in departments.items() if holder not in self._holders}
        await self._add(
            session,
            Department,
            self._departments,
            {_normalize_name(name): {"name": name} for name in departments.values()},
        )
        await self._add(
            session,
            User,
            self._holders,
            {
                row.holder: {
                    "name": row.holder,
                    "department_id": self.department_id(departments.get(row.holder, "")),
                }
                for row in rows
                if row.holder
            },
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
        fields = await self.custom_fields.add_missing(session, [(row, self.category(row).id) for row in rows])
        if fields:
            self.added[CustomField.__tablename__] += fields
        if any(self.status(row) is self._review_status for row in rows):
            await self._ensure_review_status(session)

    def _find_category(self, row: LedgerRow) -> Category | None:
        named = self._categories_by_name.get(_normalize_name(row.category)) if row.category else None
        return named or self._categories.get(row.category_code.lower())

    def _manufacturer_id(self, row: LedgerRow) -> UUID | None:
        return self._manufacturers.get(row.manufacturer.lower()) if row.manufacturer else None

    def _index_locations(self, locations: Sequence[Location]) -> None:
        """Index locations by their site, the root of the tree, and their own name."""
        by_id = {location.id: location for location in locations}
        self._location_names = {name for location in locations for name in _names(location)}
        for location in locations:
            site = location
            while site.parent_id in by_id:
                site = by_id[site.parent_id]
            key = (None if site is location else site.id, _normalize_location_name(location.name))
            self._locations.setdefault(key, location.id)

    def _index_statuses(self, statuses: Sequence[Status]) -> None:
        for status in statuses:
            self._statuses |= dict.fromkeys(_names(status), status)
            self._statuses_by_code[status.code.lower()] = status
        if REVIEW in self._statuses_by_code:
            self._has_review_status = True
            self._review_status = self._statuses_by_code[REVIEW]
        self._statuses_by_code[REVIEW] = self._review_status

    async def _ensure_review_status(self, session: AsyncSession) -> None:
        """Add the status for review, or restore it if it has been deleted."""
        if self._has_review_status:
            return
        review = self._review_status
        deleted = update(Status).where(func.lower(Status.code) == REVIEW).values(deleted_at=None)
        restored = await session.scalar(deleted.returning(Status.id))
        if restored is not None:
            review.id = restored
            return
        columns = ("id", "code", "name", "name_en", "kind", "color", "sort_order")
        await session.execute(insert(Status).values({name: getattr(review, name) for name in columns}))
        self.added[Status.__tablename__] += 1

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
    return _normalize_name(name).replace("층", "f")


def _names(entity: Category | Department | Location | Status) -> set[str]:
    """Return the names in both languages and the code of an entity, for comparison."""
    return {_normalize_name(name) for name in (entity.name_en, entity.code, entity.name) if name}


def _normalize_name(name: str) -> str:
    return "".join(normalize("NFKC", name).lower().split())


async def _list_all[E: Deletable](session: AsyncSession, model: type[E]) -> Sequence[E]:
    """Return all records that are not deleted, oldest first."""
    statement = select(model).where(model.deleted_at.is_(None)).order_by(model.created_at, model.id)
    return (await session.scalars(statement)).all()
