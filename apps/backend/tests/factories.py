"""Creates entities directly in the database, with unique names and the entities that they refer to."""

from datetime import UTC, datetime, timedelta
from itertools import count, permutations
from typing import Any
from uuid import UUID, uuid4

from iso4217 import Currency
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import (
    ApiToken,
    Asset,
    AssetModel,
    Assignment,
    Category,
    Department,
    License,
    Location,
    Maintenance,
    Manufacturer,
    Status,
    StatusKind,
    Supplier,
    Tag,
    User,
    UserSession,
    Workflow,
)
from src.models.base import Base
from src.security import (
    Claims,
    Permission,
    TokenKind,
    hash_api_token,
    hash_password,
    new_api_token,
    sign_token,
)

PASSWORD = "a-password-of-the-tests"
_RARE_CURRENCIES = [
    currency.code
    for currency in Currency
    if currency.exponent == 2 and currency.code not in ("USD", "EUR", "GBP", "CNY", "CHF")
]
"""Currencies with two decimals that tests do not name themselves."""


class Factory:
    """Create and commit entities in the database of the tests."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self.database = database
        self.settings = settings
        self._numbers = count(1)
        self._currencies = iter(_RARE_CURRENCIES[::2])
        self._currency_pairs = permutations(_RARE_CURRENCIES[1::2], 2)
        self._hashes: dict[str, str] = {}
        self._run = uuid4().hex[:8]

    async def save[E: Base](self, entity: E) -> E:
        """Save an entity and return it."""
        async with self.database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            if isinstance(entity, Assignment) and entity.checked_in_at is None:
                await self._set_held_status(session, entity.asset_id)
            session.add(entity)
        return entity

    async def _set_held_status(self, session: AsyncSession, asset_id: UUID) -> None:
        """Set the status `issued` of an asset, unless it is in use or in the loan pool."""
        can_be_held = select(Status.id).where(
            (Status.kind == StatusKind.IN_USE) | (Status.on_check_out_id == Status.id)
        )
        issued = select(Status.id).where(Status.code == "issued").scalar_subquery()
        await session.execute(
            update(Asset)
            .where(Asset.id == asset_id, Asset.status_id.not_in(can_be_held))
            .values(status_id=issued)
            .execution_options(synchronize_session=False)
        )

    def name(self, prefix: str) -> str:
        """Return a unique name."""
        return f"{prefix} {self._run}-{next(self._numbers)}"

    def currency(self) -> str:
        """Return the code of a currency with two decimals that no other test uses."""
        return next(self._currencies)

    def currency_pair(self) -> tuple[str, str]:
        """Return two currencies with two decimals of which no other test uses the exchange rate."""
        return next(self._currency_pairs)

    def code(self) -> str:
        """Return a unique code."""
        return f"{self._run}-{next(self._numbers)}"

    # Users

    async def user(self, *, password: str | None = None, **values: Any) -> User:
        """Create a user, without a password by default."""
        values = {"name": self.name("User"), "email": f"{self.code()}@example.com"} | values
        if password is not None:
            # Cached, because hashing is slow.
            if password not in self._hashes:
                self._hashes[password] = await hash_password(password)
            values["password_hash"] = self._hashes[password]
        return await self.save(User(**values))

    async def access_token(self, user: User, *, lifetime: timedelta | None = None) -> str:
        """Create a session of a user, and return its access token."""
        now = datetime.now(UTC)
        session = await self.save(
            UserSession(user_id=user.id, refresh_token_id=uuid4(), expires_at=now + timedelta(days=1))
        )
        return sign_token(
            self.settings,
            TokenKind.ACCESS,
            Claims(user.id, session.id, uuid4()),
            issued_at=now,
            expires_at=now + (lifetime or timedelta(minutes=15)),
        )

    async def api_token(self, user: User, *scopes: Permission, **values: Any) -> str:
        """Create an API token of a user, with all scopes by default."""
        secret = new_api_token()
        values = {"name": "tests", "scopes": list(scopes or Permission)} | values
        await self.save(ApiToken(user_id=user.id, token_hash=hash_api_token(secret), **values))
        return secret

    async def department(self, **values: Any) -> Department:
        return await self.save(Department(**{"name": self.name("Department")} | values))

    # Entities that assets refer to

    async def category(self, **values: Any) -> Category:
        return await self.save(Category(**{"name": self.name("Category"), "code": self.code()} | values))

    async def location(self, **values: Any) -> Location:
        return await self.save(Location(**{"name": self.name("Location"), "code": self.code()} | values))

    async def status(self, **values: Any) -> Status:
        values = {"name": self.name("Status"), "code": self.code(), "kind": StatusKind.AVAILABLE} | values
        return await self.save(Status(**values))

    async def manufacturer(self, **values: Any) -> Manufacturer:
        return await self.save(Manufacturer(**{"name": self.name("Manufacturer")} | values))

    async def supplier(self, **values: Any) -> Supplier:
        return await self.save(Supplier(**{"name": self.name("Supplier")} | values))

    async def tag(self, **values: Any) -> Tag:
        return await self.save(Tag(**{"name": self.name("Tag")} | values))

    async def asset_model(self, **values: Any) -> AssetModel:
        return await self.save(AssetModel(**{"name": self.name("Model")} | values))

    async def license(self, **values: Any) -> License:
        return await self.save(License(**{"name": self.name("License")} | values))

    # Assets

    async def asset(self, **values: Any) -> Asset:
        """Create an asset, by default with a new category and the status `stock`."""
        values = {"name": self.name("Asset"), "asset_tag": self.code(), "currency": "KRW"} | values
        if "category_id" not in values:
            values["category_id"] = (await self.category()).id
        if "status_id" not in values:
            values["status_id"] = await self.stock()
        return await self.save(Asset(**values))

    async def assignment(self, asset: Asset, user: User, **values: Any) -> Assignment:
        """Check an asset out to a user."""
        return await self.save(Assignment(asset_id=asset.id, user_id=user.id, **values))

    async def maintenance(self, asset: Asset, **values: Any) -> Maintenance:
        """Schedule maintenance of an asset."""
        values = {"name": self.name("Work"), "kind": "repair", "currency": "KRW"} | values
        return await self.save(Maintenance(asset_id=asset.id, **values))

    async def workflow(self, requester: User, asset: Asset | None, **values: Any) -> Workflow:
        """Create a workflow for an asset, or for what the values name, with a manager as approver."""
        step = {"role": "manager", "user_ids": None, "approval_mode": "any"}
        values = {
            "type": "rental",
            "reason": "출장",
            "requested_for_id": requester.id,
            "steps": [step],
        } | values
        asset_id = None if asset is None else asset.id
        return await self.save(Workflow(requester_id=requester.id, asset_id=asset_id, **values))

    async def stock(self) -> UUID:
        """Return the id of the status `stock`."""
        return await self.status_id("stock")

    async def status_id(self, code: str) -> UUID:
        """Return the id of the status with a code."""
        async with self.database.session() as session:
            return (await session.scalars(select(Status.id).where(Status.code == code))).one()
