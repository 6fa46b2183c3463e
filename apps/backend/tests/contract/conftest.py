"""The kinds of things that the contract is held against, one at a time."""

from uuid import UUID

import pytest

from tests.clients import Client
from tests.contract.entities import ENTITIES, Contract, Item
from tests.factories import Factory


@pytest.fixture(params=ENTITIES, ids=lambda contract: contract.path[1:])
def contract(request: pytest.FixtureRequest) -> Contract:
    """One kind of thing."""
    found: Contract = request.param
    return found


@pytest.fixture
def name(make: Factory) -> str:
    """What the names of a test's things begin with; nothing else is called so."""
    return "t" + make.code().replace("-", "_")


@pytest.fixture
async def things(admin: Client, contract: Contract, make: Factory, name: str) -> list[Item]:
    """Six things that differ: three have all their fields, three no more than they need; one is in use."""
    made: list[str] = []
    for number, variant in enumerate(contract.variants):
        full = {**await contract.full(make, f"{name}_{number}"), **variant}
        least = await contract.full(make, f"{name}_{number + 3}")
        for sent in (full, {field: least[field] for field in contract.needed}):
            created = await admin.post(contract.path, json=sent)
            assert created.status_code == 201, created.text
            made.append(created.json()["id"])
    for use in contract.uses[:1]:
        await use(make, UUID(made[0]))
    return [(await admin.get(f"{contract.path}/{key}")).json() for key in made]
