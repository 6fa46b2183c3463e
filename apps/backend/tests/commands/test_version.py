"""One version: what `pyproject.toml` states is reported everywhere."""

import io
import json
import tomllib
from contextlib import redirect_stderr

import pytest
import structlog
from fastapi import FastAPI

from src import logs
from src.config import BACKEND, ROOT, VERSION, Settings
from tests.clients import Client, running
from tests.commands.conftest import Sams


@pytest.fixture(scope="module")
def stated_version() -> str:
    project = tomllib.loads((BACKEND / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def test_version_of_package_and_command_equals_project_version(sams: Sams, stated_version: str) -> None:
    assert stated_version == VERSION
    assert sams("--version") == (0, f"sams {stated_version}\n", "")


@pytest.mark.parametrize("package", ["apps/backend", "packages/api-client"])
def test_version_of_node_packages_equals_project_version(stated_version: str, package: str) -> None:
    manifest = json.loads((ROOT / package / "package.json").read_text(encoding="utf-8"))
    assert manifest["version"] == stated_version


async def test_version_in_openapi_and_health_equals_project_version(
    app: FastAPI, client: Client, stated_version: str
) -> None:
    assert app.openapi()["info"]["version"] == stated_version
    for report in ("live", "ready"):
        assert (await client.get(f"http://sams.test/health/{report}")).json()["version"] == stated_version


async def test_version_is_logged_when_server_starts(settings: Settings, stated_version: str) -> None:
    written = io.StringIO()
    own = settings.model_copy(update={"log_level": "INFO"})
    try:
        with redirect_stderr(written):
            async with running(own):
                pass
    finally:
        structlog.reset_defaults()
        logs.configure(settings)
    [started] = [line for line in written.getvalue().splitlines() if "server_started" in line]
    assert f"version={stated_version}" in started
