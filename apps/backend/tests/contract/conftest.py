"""The kinds of things that the contract is held against, one at a time."""

import pytest

from tests.contract.entities import ENTITIES, Contract
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
