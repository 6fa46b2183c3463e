"""A list with things in it that differ, and who reads it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI

from src.models import User
from src.security import Role
from tests.clients import Client, client_of
from tests.contract.expected import everything
from tests.contract.specs import Item, Row, Scene
from tests.factories import Factory


@dataclass
class Case:
    """A list with things in it that differ, and who reads it."""

    row: Row
    scene: Scene
    name: str
    """What the names of its things begin with; nothing else is called so."""
    ids: list[str] = field(default_factory=list)

    @property
    def client(self) -> Client:
        return self.scene.client

    @property
    def path(self) -> str:
        return self.scene.address(self.row.path)

    def one(self, thing: object) -> str:
        """Return where a thing is."""
        assert self.row.one is not None
        return self.scene.address(self.row.one, thing)

    async def add_six(self) -> None:
        """Add six things that differ: in what is null, in state, in time, in whose they are."""
        for number in range(len(self.ids), len(self.ids) + 6):
            made = await self.row.add(self.scene, self.name, number)
            self.ids.append(str(made))

    async def things(self) -> list[Item]:
        """Return the things as the list has them, in the order in which they were made."""
        found = {item["id"]: item for item in await everything(self.client, self.path, id=self.ids)}
        assert set(found) == set(self.ids)
        return [found[key] for key in self.ids]

    async def found(self, **parameters: Any) -> set[str]:
        """Return which of the things a question finds."""
        items = await everything(self.client, self.path, **{"id": self.ids, **parameters})
        return {item["id"] for item in items}


async def begun(row: Row, make: Factory, reader: User, client: Client) -> Case:
    """Return a list with six things in it, made by an administrator for somebody who reads it."""
    parent = str(await row.parent(make, reader)) if row.parent is not None else ""
    case = Case(row, Scene(make, reader, client, parent), "t" + make.code().replace("-", "_"))
    await case.add_six()
    return case


@asynccontextmanager
async def read_by_an_administrator(app: FastAPI, make: Factory, row: Row) -> AsyncIterator[Case]:
    """Yield a list with six things in it, and a new administrator who reads it."""
    admin = await make.user(role=Role.ADMIN)
    async with client_of(app, await make.access_token(admin)) as client:
        yield await begun(row, make, admin, client)
