"""What the contract needs to know of a kind of thing: of its list, and of how it is made and changed."""

import re
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

from src.models import User
from src.services.lists.list_spec import ListSpec
from tests.clients import Client
from tests.factories import Factory

type Item = dict[str, Any]
type Find = Callable[[Item], Any]
type Parent = Callable[[Factory, User], Awaitable[UUID]]
"""Makes what a list is of, such as the asset whose history it is, for who reads it."""

SIX = range(6)


@dataclass(frozen=True)
class Scene:
    """With whom and what the things of a list are made."""

    make: Factory
    reader: User
    """Who reads the list: some of the things are theirs."""
    client: Client
    """An administrator, who is the reader unless that is an employee."""
    parent: str = ""
    """The id of what the list is of."""

    def address(self, path: str, thing: object = "") -> str:
        """Return an address of OpenAPI with the ids in it: of the parent, and of a thing."""
        ids = [self.parent, thing] if self.parent else [thing]
        return re.sub(r"\{\w+\}", lambda _: str(ids.pop(0)), path)


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A list of things, as the contract sees it."""

    path: str
    """Where it is, as OpenAPI writes it."""
    list_spec: ListSpec
    name: str = "name"
    """The text by which a thing is searched."""
    values: dict[str, Find] = field(default_factory=dict)
    """What a filter or an order sees of a thing, where that is not the field of its name."""
    orders: dict[str, Find] = field(default_factory=dict)
    """What an order sees of a thing, where that is another thing than what a filter sees."""
    shown: Collection[int] | None = SIX
    """Which of six things an employee sees who reads them; None if they may not read the list."""
    queries: int = 1
    """How many the list costs, beside the one that tells who asks."""
    search_queries: int = 0
    """How many more it costs to search."""
    one_queries: int = 1
    """How many a single thing costs."""
    parent: Parent | None = None

    def value(self, item: Item, name: str) -> Any:
        """Return what a filter or an order of this name sees of a thing."""
        if name in self.values:
            return self.values[name](item)
        value = item[name.removesuffix("_id")] if name not in item else item[name]
        if isinstance(value, dict):
            return value["id" if name.endswith("_id") else "name"]
        return value


type Maker = Callable[[Factory, str], Awaitable[Item]]
"""Returns what to send for a thing with all its fields, whose name begins with the text."""
type Use = Callable[[Factory, UUID], Awaitable[object]]
"""Makes something that refers to a thing."""


@dataclass(frozen=True, kw_only=True)
class Contract(Listed):
    """One kind of thing that is created, changed, deleted and restored, each by a call of its own."""

    entity_type: str
    full: Maker
    needed: tuple[str, ...]
    """What must be sent to create one."""
    kept: tuple[str, ...]
    """What can be changed and not cleared."""
    change: tuple[str, Any]
    cleared: str
    """A field that null clears."""
    fixed: tuple[str, ...] = ()
    """What is sent once, and not changed."""
    uses: tuple[Use, ...] = ()
    variants: tuple[Item, Item, Item] = ({}, {}, {})
    """How the things of a list differ from the full one."""
    deactivates: bool = False
    """Deleting it leaves it readable, as somebody who is no longer active."""
    can_be_read: ClassVar[bool] = True
    can_be_deleted: ClassVar[bool] = True
    stays: ClassVar[bool] = False

    @property
    def one(self) -> str:
        """Where a single thing is, as OpenAPI writes it."""
        return f"{self.path}/{{{self.entity_type}_id}}"

    async def add(self, scene: Scene, name: str, number: int) -> UUID:
        """Make the thing of a number; the first is in use."""
        thing = await self.create(scene, name, number)
        if number == 0:
            for use in self.uses[:1]:
                await use(scene.make, thing)
        return thing

    async def create(self, scene: Scene, name: str, number: int) -> UUID:
        """Make a thing: with an even number it has all its fields, with an odd one no more than it needs."""
        full = await self.full(scene.make, f"{name}_{number}")
        if number % 2:
            sent = {field: full[field] for field in self.needed}
        else:
            sent = full | self.variants[number // 2 % 3]
        created = await scene.client.post(self.path, json=sent)
        assert created.status_code == 201, created.text
        return UUID(created.json()["id"])


@dataclass(frozen=True, kw_only=True)
class OtherList(Listed):
    """A list of things that come about in ways of their own."""

    add: Callable[[Scene, str, int], Awaitable[UUID]]
    """Makes the thing of a number, unlike those of the other numbers up to five, told by the text."""
    one: str | None = None
    """Where a single thing is, as OpenAPI writes it."""
    can_be_read: bool = True
    """A single thing is read where it is."""
    change: tuple[str, Any] | None = None
    can_be_deleted: bool = False
    actions: tuple[str, ...] = ()
    """What is recorded when it is changed and deleted, if it can be."""
    private: bool = False
    """Not even administrators read those of others."""
    stays: bool = False
    """What is deleted stays in the list, in another state."""


type Row = Contract | OtherList


def part(*path: str) -> Find:
    """Return what finds a value deep in a thing, where any part may be null."""

    def find(item: Any) -> Any:
        for name in path:
            item = item and item[name]
        return item

    return find


def as_time(name: str) -> Find:
    """Return what finds a time in a thing."""
    return lambda item: datetime.fromisoformat(item[name])


def moment(number: int) -> datetime:
    """Return a time for a number up to eleven: those of the second six lie between those of the first."""
    return datetime(2031, 3, 1, 9, tzinfo=UTC) + timedelta(days=number * 5 % 12)
