"""A fixture that runs the `sams` command in the test process."""

import io
import sys
from collections.abc import Iterator
from typing import NamedTuple, Protocol

import pytest

from src import cli
from src.config import get_settings


class Outcome(NamedTuple):
    code: int
    out: str
    err: str


class Sams(Protocol):
    def __call__(self, *arguments: str, stdin: str = "") -> Outcome: ...


@pytest.fixture
def sams(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], postgres_url: str, redis_url: str
) -> Iterator[Sams]:
    """Run the command on the database of the tests."""
    monkeypatch.setenv("DATABASE_URL", postgres_url)
    monkeypatch.setenv("REDIS_URL", redis_url)
    get_settings.cache_clear()

    def run(*arguments: str, stdin: str = "") -> Outcome:
        monkeypatch.setattr(sys, "argv", ["sams", *arguments])
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        with pytest.raises(SystemExit) as exit_info:
            cli.main()
        output = capsys.readouterr()
        return Outcome(int(exit_info.value.code or 0), output.out, output.err)

    yield run
    get_settings.cache_clear()
