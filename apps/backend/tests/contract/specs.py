"""The contract of a resource: its list, its fields, and how it is created and changed."""

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
"""Creates the parent of a nested list for its reader, such as the asset of a history."""

ALL_ITEMS = range(6)


@dataclass(frozen=True)
class Scene:
    """The factory, users and parent with which the items of a list are created."""

    make: Factory
    reader: User
    """The user who reads the list; some of the items belong to this user."""
    client: Client
    """The client of an administrator, who is the reader unless the reader is an employee."""
    parent: str = ""
    """The id of the list's parent."""

    def address(self, path: str, item_id: object = "") -> str:
        """Return a path of OpenAPI with the ids of the parent and an item filled in."""
        ids = [self.parent, item_id] if self.parent else [item_id]
        return re.sub(r"\{\w+\}", lambda _: str(ids.pop(0)), path)


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A list, as the contract tests it."""

    path: str
    """The path of the list in OpenAPI."""
    list_spec: ListSpec
    name: str = "name"
    """The field that the tests search."""
    values: dict[str, Find] = field(default_factory=dict)
    """Values that a filter or sort compares, where that is not the field of its name."""
    orders: dict[str, Find] = field(default_factory=dict)
    """Values that a sort compares, where they differ from those of the filter."""
    visible_to_employee: Collection[int] | None = ALL_ITEMS
    """The numbers of the items, of six, that an employee sees; None if employees may not read the list."""
    queries: int = 1
    """The statements of a list request, without the one that authenticates."""
    search_queries: int = 0
    """The further statements of a search."""
    get_queries: int | tuple[int, ...] = 1
    """The statements of a request for one item, without the one that authenticates; if they differ by its
    state, by the number of the item."""
    parent: Parent | None = None
    reversed_sorts: tuple[str, ...] = ()
    """Sorts of which the ascending order is the descending order of their values."""

    def value(self, item: Item, name: str) -> Any:
        """Return the value of an item that a filter or sort of this name compares."""
        if name in self.values:
            return self.values[name](item)
        value = item[name.removesuffix("_id")] if name not in item else item[name]
        if isinstance(value, dict):
            return value["id" if name.endswith("_id") else "name"]
        return value


type Maker = Callable[[Factory, str], Awaitable[Item]]
"""Returns a request body with all fields; the name begins with the given text."""
type Use = Callable[[Factory, UUID], Awaitable[object]]
"""Creates an entity that refers to a resource."""


@dataclass(frozen=True, kw_only=True)
class Contract(Listed):
    """A resource with endpoints to create, update, delete and restore it."""

    entity_type: str
    full: Maker
    required: tuple[str, ...]
    """The fields that a create request requires."""
    non_nullable: tuple[str, ...]
    """The fields that can be changed, but not set to null."""
    change: tuple[str, Any]
    nullable_field: str | None
    """A field that null clears; None if there is none."""
    immutable: tuple[str, ...] = ()
    """The fields of a create request that cannot be changed later."""
    uses: tuple[Use, ...] = ()
    variants: tuple[Item, Item, Item] = ({}, {}, {})
    """How the items of a list differ from one with all fields."""
    deactivates: bool = False
    """Deletion deactivates the resource, which stays readable."""
    can_be_read: ClassVar[bool] = True
    can_be_deleted: ClassVar[bool] = True
    remains_listed: ClassVar[bool] = False

    @property
    def item_path(self) -> str:
        """The path of one item in OpenAPI."""
        return f"{self.path}/{{{self.entity_type}_id}}"

    async def add(self, scene: Scene, name: str, number: int) -> UUID:
        """Create the item of a number; the first is in use."""
        item_id = await self.create(scene, name, number)
        if number == 0:
            for use in self.uses[:1]:
                await use(scene.make, item_id)
        return item_id

    async def create(self, scene: Scene, name: str, number: int) -> UUID:
        """Create an item: with all fields if the number is even, else with the required ones and its name."""
        full = await self.full(scene.make, f"{name}_{number}")
        if number % 2:
            sent = {field: full[field] for field in (*self.required, self.name)}
        else:
            sent = full | self.variants[number // 2 % 3]
        created = await scene.client.post(self.path, json=sent)
        assert created.status_code == 201, created.text
        return UUID(created.json()["id"])


@dataclass(frozen=True, kw_only=True)
class OtherList(Listed):
    """A list of items that are not created by a POST to its path."""

    add: Callable[[Scene, str, int], Awaitable[UUID]]
    """Creates the item of a number from 0 to 5; items differ, and their names begin with the text."""
    item_path: str | None = None
    """The path of one item in OpenAPI."""
    can_be_read: bool = True
    """Whether one item can be read."""
    change: tuple[str, Any] | None = None
    can_be_deleted: bool = False
    actions: tuple[str, ...] = ()
    """The actions of the events of an update and a deletion, if it has those."""
    private: bool = False
    """Administrators cannot read the items of other users."""
    remains_listed: bool = False
    """A deleted item remains in the list, in another state."""


type Row = Contract | OtherList


def part(*path: str) -> Find:
    """Return a function that finds a nested value of an item; any part may be null."""

    def find(item: Any) -> Any:
        for name in path:
            item = item and item[name]
        return item

    return find


def as_time(name: str) -> Find:
    """Return a function that finds a time in an item."""
    return lambda item: datetime.fromisoformat(item[name])


def moment(number: int) -> datetime:
    """Return a time for a number up to 11; those of 6 to 11 lie between those of 0 to 5."""
    return datetime(2031, 3, 1, 9, tzinfo=UTC) + timedelta(days=number * 5 % 12)
