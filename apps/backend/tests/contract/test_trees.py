"""Trees of departments, categories and locations: no cycles, and filters that include descendants."""

import asyncio
from collections.abc import Awaitable, Callable
from uuid import UUID

import pytest
from sqlalchemy import ARRAY, Uuid, literal

from src.database import Database
from src.models import Department
from src.services.lists.row_mapper import current_table
from src.services.lists.trees import ancestor_ids
from tests.clients import Client, problem
from tests.contract.entities import ENTITIES
from tests.contract.expected import list_all
from tests.contract.specs import Contract, Item
from tests.factories import Factory

TREES = [contract for contract in ENTITIES if "parent_id" in contract.list_spec.filters]


@pytest.fixture(params=TREES, ids=lambda contract: contract.path[1:])
def tree(request: pytest.FixtureRequest) -> Contract:
    """The contract of one tree."""
    found: Contract = request.param
    return found


type CreateNode = Callable[..., Awaitable[str]]


@pytest.fixture
def create_node(admin: Client, tree: Contract, make: Factory) -> CreateNode:
    """A function that creates a node, at the root or under a parent, and returns its id."""

    async def create_node(parent_id: str | None = None) -> str:
        sent: Item = {"code": make.code(), "name": make.name("Node"), "parent_id": parent_id}
        answer = await admin.post(tree.path, json=sent)
        assert answer.status_code == 201, answer.text
        key: str = answer.json()["id"]
        return key

    return create_node


async def test_tree_refuses_cycle(admin: Client, tree: Contract, create_node: CreateNode) -> None:
    root = await create_node()
    middle = await create_node(root)
    leaf = await create_node(middle)

    for under in (root, middle, leaf):
        refused = await admin.patch(f"{tree.path}/{root}", json={"parent_id": under})
        assert (refused.status_code, problem(refused)["code"]) == (422, "validation_error")
        assert [error["pointer"] for error in problem(refused)["errors"]] == ["/parent_id"]

    assert (await admin.get(f"{tree.path}/{root}")).json()["parent"] is None
    moved = await admin.patch(f"{tree.path}/{leaf}", json={"parent_id": root})
    assert moved.json()["parent"]["id"] == root


async def test_tree_refuses_cycle_of_concurrent_moves(
    admin: Client, tree: Contract, create_node: CreateNode
) -> None:
    for _ in range(5):
        one, other = await create_node(), await create_node()
        middle = await create_node(other)

        answers = await asyncio.gather(
            admin.patch(f"{tree.path}/{one}", json={"parent_id": middle}),
            admin.patch(f"{tree.path}/{other}", json={"parent_id": one}),
        )

        assert sorted(answer.status_code for answer in answers) == [200, 422]
        assert problem(answers)["errors"][0]["pointer"] == "/parent_id"


async def test_tree_filter_includes_descendants(
    admin: Client, tree: Contract, create_node: CreateNode
) -> None:
    root, elsewhere = await create_node(), await create_node()
    middle = await create_node(root)
    leaf = await create_node(middle)
    nodes = [root, middle, leaf, elsewhere]

    async def found(**filters: object) -> set[str]:
        return {item["id"] for item in await list_all(admin, tree.path, id=nodes, **filters)}

    assert await found(parent_id=root) == {middle, leaf}
    assert await found(parent_id=middle) == {leaf}
    assert await found(parent_id=[middle, elsewhere]) == {leaf}
    assert await found(parent_id=leaf) == set()
    assert await found(parent_id__ne=middle) == {root, middle, elsewhere}
    assert await found(parent_id__isnull="true") == {root, elsewhere}


async def test_tree_refuses_deleting_parent_and_restoring_under_deleted_parent(
    admin: Client, tree: Contract, create_node: CreateNode
) -> None:
    root = await create_node()
    leaf = await create_node(root)

    in_use = await admin.delete(f"{tree.path}/{root}")
    assert problem(in_use)["code"] == "in_use"
    for node in (leaf, root):
        assert (await admin.delete(f"{tree.path}/{node}")).status_code == 204

    refused = problem(await admin.post(f"{tree.path}/{leaf}/restore"))
    assert [error["pointer"] for error in refused["errors"]] == ["/parent_id"]
    for node in (root, leaf):
        assert (await admin.post(f"{tree.path}/{node}/restore")).status_code == 200


async def test_tree_refuses_child_of_concurrently_deleted_parent(
    admin: Client, tree: Contract, create_node: CreateNode, make: Factory
) -> None:
    for _ in range(5):
        root = await create_node()

        deleted, added = await asyncio.gather(
            admin.delete(f"{tree.path}/{root}"),
            admin.post(tree.path, json={"code": make.code(), "name": make.name("Node"), "parent_id": root}),
        )

        assert (deleted.status_code, added.status_code) in ((204, 409), (409, 201))


async def add_user(make: Factory, department: UUID) -> UUID:
    return (await make.user(department_id=department)).id


async def add_asset(make: Factory, category: UUID) -> UUID:
    return (await make.asset(category_id=category)).id


async def add_asset_at(make: Factory, location: UUID) -> UUID:
    return (await make.asset(location_id=location)).id


async def add_asset_held_in(make: Factory, department: UUID) -> UUID:
    asset = await make.asset()
    await make.assignment(asset, await make.user(department_id=department))
    return asset.id


async def add_model(make: Factory, category: UUID) -> UUID:
    return (await make.asset_model(category_id=category)).id


PLACED = [
    pytest.param("/departments", "/users", "department_id", add_user, id="users"),
    pytest.param("/categories", "/assets", "category_id", add_asset, id="assets by category"),
    pytest.param("/locations", "/assets", "location_id", add_asset_at, id="assets by location"),
    pytest.param(
        "/departments", "/assets", "department_id", add_asset_held_in, id="assets by department of holder"
    ),
    pytest.param("/categories", "/asset-models", "category_id", add_model, id="asset models"),
]


@pytest.mark.parametrize(("nodes", "path", "field", "add"), PLACED)
async def test_tree_filter_of_other_lists_includes_descendants(
    admin: Client,
    make: Factory,
    nodes: str,
    path: str,
    field: str,
    add: Callable[[Factory, UUID], Awaitable[UUID]],
) -> None:
    above = None
    branch: list[UUID] = []
    for _ in range(3):
        sent = {"code": make.code(), "name": make.name("Node"), "parent_id": above}
        above = (await admin.post(nodes, json=sent)).json()["id"]
        branch.append(UUID(above))
    placed = [str(await add(make, node)) for node in branch]

    for depth, node in enumerate(branch):
        found = await list_all(admin, path, id=placed, **{field: str(node)})
        assert {item["id"] for item in found} == set(placed[depth:])
        others = await list_all(admin, path, id=placed, **{f"{field}__ne": str(node)})
        assert {item["id"] for item in others} == set(placed[:depth])


async def test_ancestor_ids_have_distance_from_each_node(make: Factory, database: Database) -> None:
    root = await make.department()
    middle = await make.department(parent_id=root.id)
    leaf = await make.department(parent_id=middle.id)
    await make.department(parent_id=root.id)
    nodes = literal([leaf.id, middle.id], ARRAY(Uuid))

    async with database.session() as session:
        rows = await session.execute(ancestor_ids(current_table(Department), nodes))

    assert sorted(tuple(row) for row in rows) == sorted(
        [
            (leaf.id, leaf.id, 0),
            (leaf.id, middle.id, 1),
            (leaf.id, root.id, 2),
            (middle.id, middle.id, 0),
            (middle.id, root.id, 1),
        ]
    )
