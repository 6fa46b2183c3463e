"""The entry point of `sams`, which every spawned process imports again."""

import subprocess
import sys

import pytest

from src.commands.app import COMMANDS
from src.config import BACKEND
from tests.commands.conftest import Sams


def test_entry_point_imports_no_commands() -> None:
    script = (
        "import sys; import src.cli; print(sorted(name for name in sys.modules if name.startswith('src.')))"
    )

    imported = subprocess.run(
        [sys.executable, "-c", script], cwd=BACKEND, capture_output=True, text=True, check=True
    )

    assert imported.stdout.strip() == "['src.cli']"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(sams: Sams, name: str) -> None:
    code, out, _ = sams(name, "--help")

    assert code == 0
    assert f"Usage: sams {name}" in out


def test_help_lists_commands_and_unknown_command_is_refused(sams: Sams) -> None:
    listed = sams("--help").out
    refused = sams("dokter")

    assert {name for name in COMMANDS if f"│ {name} " in listed} == COMMANDS.keys() - {"revision"}
    assert refused.code == 2
    assert "Did you mean" in refused.err
