"""The oldest PostgreSQL that SAMS runs on, beside the newest, and the generated ledger."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.ledger import GeneratedLedger, generate_ledger
from tests.postgres15 import DebianPostgres


@pytest.fixture(scope="session")
def debian() -> Iterator[str]:
    """The address of a PostgreSQL 15."""
    # Not below pytest's own directory, which every run that begins closes to other users again.
    with (
        TemporaryDirectory(prefix="sams-test-debian-") as directory,
        DebianPostgres(Path(directory)) as server,
    ):
        yield server.url


@pytest.fixture(scope="session")
def generated_ledger() -> GeneratedLedger:
    return generate_ledger()
