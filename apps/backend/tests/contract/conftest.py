"""The lists and kinds of things that the contract is held against, one at a time."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from tests.contract.entities import ENTITIES
from tests.contract.registry import LISTS, label
from tests.contract.scenarios import Case, read_by_an_administrator
from tests.contract.specs import Contract
from tests.factories import Factory


@pytest.fixture(params=ENTITIES, ids=label)
def contract(request: pytest.FixtureRequest) -> Contract:
    """One kind of thing."""
    found: Contract = request.param
    return found


@pytest.fixture
def name(make: Factory) -> str:
    """What the names of a test's things begin with; nothing else is called so."""
    return "t" + make.code().replace("-", "_")


@pytest.fixture(params=LISTS, ids=label, scope="module")
async def case(request: pytest.FixtureRequest, app: FastAPI, make: Factory) -> AsyncIterator[Case]:
    """One list with six things in it, which the tests of a module read and leave as they are."""
    async with read_by_an_administrator(app, make, request.param) as case:
        yield case
