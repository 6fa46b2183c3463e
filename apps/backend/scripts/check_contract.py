"""Starts everything as `make up` does, on data of its own, and lets schemathesis try to break it."""

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
LONGEST_ADDRESS = 60_000
PASSWORD = "for-this-run-alone"  # noqa: S105


@schemathesis.hook("filter_case")
def reaches_us(_context: schemathesis.HookContext, case: schemathesis.Case[Any]) -> bool:
    """Leave out addresses so long that the HTTP server itself refuses them, before there is an API to ask."""
    return len(urllib.parse.urlencode(case.query or {}, doseq=True)) < LONGEST_ADDRESS


def main() -> int:
    """Return the exit code of schemathesis, or of the server when it did not stop in order."""
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
                broken = try_to_break(f"http://127.0.0.1:{port}", Path(directory))
            finally:
                server.terminate()
        return broken or server.returncode


def wait_until_ready(server: subprocess.Popen[str]) -> None:
    """Wait for the greeting."""
    for line in server.stdout or ():
        if "SAMS is ready" in line:
            return
    sys.exit("The server did not start")


def try_to_break(address: str, directory: Path) -> int:
    """Send what the contract allows and what it does not, as an administrator."""
    credentials = {"email": "admin@example.com", "password": PASSWORD}
    session = post(f"{address}/api/v1/auth/login", credentials)
    # A session ends when a request happens to sign out; a token stays.
    wish = {"name": "contract", "scopes": list(Permission)}
    token = post(f"{address}/api/v1/auth/tokens", wish, session["access_token"])["token"]
    done = subprocess.run(  # noqa: S603
        [
            str(Path(sys.executable).with_name("schemathesis")),
            *("run", f"{address}/openapi.json", "--header", f"Authorization: Bearer {token}"),
            *("--checks", CHECKS, "--phases", "examples,coverage,fuzzing"),
            *("--max-examples", os.environ.get("CONTRACT_EXAMPLES", "20"), "--generation-deterministic"),
            *("--continue-on-failure", "--no-color", "--workers", "2"),
            # Its answer does not end.
            *("--exclude-operation-id", "stream_events"),
        ],
        cwd=directory,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "scripts.check_contract"},
        check=False,
    )
    return done.returncode


def post(address: str, body: dict[str, Any], token: str | None = None) -> Any:
    """Send JSON and return the JSON of the answer."""
    request = urllib.request.Request(address, json.dumps(body).encode())  # noqa: S310
    request.add_header("Content-Type", "application/json")
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
        return json.load(answer)


if __name__ == "__main__":
    sys.exit(main())
