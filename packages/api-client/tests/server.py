"""Runs `sams up` on servers and data of its own until its standard input ends, and tells where, as JSON."""

import json
import os
import re
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

ACCESS_SECRET = "a-secret-that-the-tests-know-and-sign-spent-tokens-with"
PASSWORD = "a-password-of-the-tests"


def main() -> None:
    """Start it, tell, wait, and stop it."""
    with tempfile.TemporaryDirectory(prefix="sams-client-test-") as directory:
        command = [str(Path(sys.executable).with_name("sams")), "up"]
        process = subprocess.Popen(command, env=environment(directory), stdout=subprocess.PIPE, text=True)
        try:
            tell(process)
            # Ends with the tests, however they end.
            sys.stdin.read()
        finally:
            process.terminate()
            process.wait()


def environment(directory: str) -> dict[str, str]:
    """Return settings under which nothing of the machine's own is touched, and nobody asks too often."""
    return os.environ | {
        "ENVIRONMENT": "development",
        "APP_HOST": "127.0.0.1",
        "APP_PORT": "0",
        "APP_WORKERS": "1",
        "LOG_LEVEL": "WARNING",
        "SAMS_DATA_DIR": directory,
        "DATABASE_URL": "",
        "REDIS_URL": "",
        "JWT_ACCESS_SECRET": ACCESS_SECRET,
        "DEMO_PASSWORD": PASSWORD,
        "RATE_LIMIT_PER_MINUTE": "0",
        "SIGN_IN_LIMIT_PER_ACCOUNT": "0",
        "SIGN_IN_LIMIT_PER_ADDRESS": "0",
    }


def tell(process: subprocess.Popen[str]) -> None:
    """Print where the server is, once it says so itself."""
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"SAMS is ready\s+(http://\S+)", line):
            told = {"url": found[1], "accessSecret": ACCESS_SECRET, "password": PASSWORD}
            print(json.dumps(told), flush=True)
            # What it says from now on must not fill the pipe.
            threading.Thread(target=process.stdout.read, daemon=True).start()
            return
    sys.exit("The server did not start")


main()
