"""The oldest PostgreSQL that SAMS runs on, beside the newest."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.postgres15 import PROGRAMS, DebianPostgres


@pytest.fixture(scope="session")
def debian() -> Iterator[str]:
    """The address of a PostgreSQL 15."""
    if not PROGRAMS.exists():
        pytest.skip("Debian's package postgresql-15 is not installed")
    # Not below pytest's own directory, which every run that begins closes to other users again.
    with (
        TemporaryDirectory(prefix="sams-test-debian-") as directory,
        DebianPostgres(Path(directory)) as server,
    ):
        yield server.url
