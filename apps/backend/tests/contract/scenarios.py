"""Lists filled with six different items, and their readers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI

from src.models import User
from src.security import Role
from tests.clients import Client, client_of
from tests.contract.expected import list_all
from tests.contract.specs import Item, Row, Scene
from tests.factories import Factory


@dataclass
class Case:
    """A list with six different items, and its reader."""

    row: Row
    scene: Scene
    name: str
    """The unique prefix of the names of its items."""
    ids: list[str] = field(default_factory=list)

    @property
    def client(self) -> Client:
        return self.scene.client

    @property
    def path(self) -> str:
        return self.scene.address(self.row.path)

    def item_path(self, item_id: object) -> str:
        """Return the path of an item."""
        assert self.row.item_path is not None
        return self.scene.address(self.row.item_path, item_id)

    async def add_items(self) -> None:
        """Add six items that differ in nulls, states, times and owners."""
        for number in range(len(self.ids), len(self.ids) + 6):
            made = await self.row.add(self.scene, self.name, number)
            self.ids.append(str(made))

    async def items(self) -> list[Item]:
        """Return the items of the list in the order of their creation."""
        found = {item["id"]: item for item in await list_all(self.client, self.path, id=self.ids)}
        assert set(found) == set(self.ids)
        return [found[key] for key in self.ids]

    async def found(self, **parameters: Any) -> set[str]:
        """Return the ids of the items that a query finds."""
        items = await list_all(self.client, self.path, **{"id": self.ids, **parameters})
        return {item["id"] for item in items}


async def build_case(row: Row, make: Factory, reader: User, client: Client) -> Case:
    """Return a list with six items, created by an administrator for a reader."""
    parent = str(await row.parent(make, reader)) if row.parent is not None else ""
    case = Case(row, Scene(make, reader, client, parent), "t" + make.code().replace("-", "_"))
    await case.add_items()
    return case


@asynccontextmanager
async def case_of_administrator(app: FastAPI, make: Factory, row: Row) -> AsyncIterator[Case]:
    """Yield a list with six items that a new administrator reads."""
    admin = await make.user(role=Role.ADMIN)
    async with client_of(app, await make.access_token(admin)) as client:
        yield await build_case(row, make, admin, client)
