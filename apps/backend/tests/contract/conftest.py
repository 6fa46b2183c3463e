"""Fixtures: one contract or one filled list at a time."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from tests.contract.entities import ENTITIES
from tests.contract.registry import LISTS, label
from tests.contract.scenarios import Case, case_of_administrator
from tests.contract.specs import Contract
from tests.factories import Factory


@pytest.fixture(params=ENTITIES, ids=label)
def contract(request: pytest.FixtureRequest) -> Contract:
    """The contract of one resource."""
    found: Contract = request.param
    return found


@pytest.fixture
def name(make: Factory) -> str:
    """A unique prefix for the names of a test."""
    return "t" + make.code().replace("-", "_")


@pytest.fixture(params=LISTS, ids=label, scope="module")
async def case(request: pytest.FixtureRequest, app: FastAPI, make: Factory) -> AsyncIterator[Case]:
    """One list with six items, which the tests of a module share and do not change."""
    async with case_of_administrator(app, make, request.param) as case:
        yield case
