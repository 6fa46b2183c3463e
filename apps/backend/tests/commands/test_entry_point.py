"""The entry point of `sams`, which every spawned process imports again."""

import subprocess
import sys

from src.config import BACKEND


def test_entry_point_imports_no_commands() -> None:
    script = (
        "import sys; import src.cli; print(sorted(name for name in sys.modules if name.startswith('src.')))"
    )

    imported = subprocess.run(
        [sys.executable, "-c", script], cwd=BACKEND, capture_output=True, text=True, check=True
    )

    assert imported.stdout.strip() == "['src.cli']"
