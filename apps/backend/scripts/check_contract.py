"""Starts SAMS with its own data, and tests it against its OpenAPI document with schemathesis."""

import json
import os
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Any

import schemathesis

from src.embedded import free_port
from src.security import Permission

CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,"
    "response_schema_conformance"
)
MAX_QUERY_LENGTH = 60_000
PASSWORD = "for-this-run-alone"  # noqa: S105


@schemathesis.hook("filter_case")
def is_accepted_by_server(_context: schemathesis.HookContext, case: schemathesis.Case[Any]) -> bool:
    """Leave out URLs that are so long that the HTTP server refuses them before they reach the API."""
    return len(urllib.parse.urlencode(case.query or {}, doseq=True)) < MAX_QUERY_LENGTH


def main() -> int:
    """Return the exit code of schemathesis, or that of the server if it did not stop cleanly."""
    with tempfile.TemporaryDirectory(prefix="sams-contract-") as directory:
        port = free_port()
        settings = {
            "SAMS_DATA_DIR": directory,
            "APP_PORT": str(port),
            "DATABASE_URL": "",
            "REDIS_URL": "",
            "DEMO_PASSWORD": PASSWORD,
            "RATE_LIMIT_PER_MINUTE": "0",
            "LOG_LEVEL": "ERROR",
        }
        command = [sys.executable, "-m", "src.cli", "up"]
        with subprocess.Popen(  # noqa: S603
            command, env={**os.environ, **settings}, stdout=subprocess.PIPE, text=True
        ) as server:
            try:
                wait_until_ready(server)
                exit_code = run_schemathesis(f"http://127.0.0.1:{port}", Path(directory))
            finally:
                server.terminate()
        return exit_code or server.returncode


def wait_until_ready(server: subprocess.Popen[str]) -> None:
    """Wait until the server prints that it is ready."""
    for line in server.stdout or ():
        if "SAMS is ready" in line:
            return
    sys.exit("The server did not start")


def run_schemathesis(address: str, directory: Path) -> int:
    """Run schemathesis with valid and invalid requests as an administrator, and return its exit code."""
    credentials = {"email": "admin@example.com", "password": PASSWORD}
    session = post(f"{address}/api/v1/auth/login", credentials)
    # A generated request may end the session; an API token stays valid.
    request = {"name": "contract", "scopes": list(Permission)}
    token = post(f"{address}/api/v1/auth/tokens", request, session["access_token"])["token"]
    done = subprocess.run(  # noqa: S603
        [
            str(Path(sys.executable).with_name("schemathesis")),
            *("run", f"{address}/openapi.json", "--header", f"Authorization: Bearer {token}"),
            *("--checks", CHECKS, "--phases", "examples,coverage,fuzzing"),
            *("--max-examples", os.environ.get("CONTRACT_EXAMPLES", "20"), "--generation-deterministic"),
            *("--continue-on-failure", "--no-color", "--workers", "2"),
            # Its response does not end.
            *("--exclude-operation-id", "stream_events"),
        ],
        cwd=directory,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "scripts.check_contract"},
        check=False,
    )
    return done.returncode


def post(address: str, body: dict[str, Any], token: str | None = None) -> Any:
    """Send JSON and return the JSON of the response."""
    request = urllib.request.Request(address, json.dumps(body).encode())  # noqa: S310
    request.add_header("Content-Type", "application/json")
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=30) as response:  # noqa: S310
        return json.load(response)


if __name__ == "__main__":
    sys.exit(main())
