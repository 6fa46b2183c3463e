"""Runs `sams up` on its own servers and data until its standard input ends; prints its address as JSON.

    server.py [--assets N] [NAME=VALUE ...]

`--assets` adds demo data; the rest are settings of the server.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

ACCESS_SECRET = "a-secret-that-the-tests-know-to-sign-expired-tokens"
PASSWORD = "a-password-of-the-tests"
SAMS = str(Path(sys.executable).with_name("sams"))


def main() -> None:
    """Start the server, print its address, and stop it when standard input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--assets", type=int, default=0)
    parser.add_argument("settings", nargs="*")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sams-client-test-") as directory:
        settings = environment(directory) | dict(setting.split("=", 1) for setting in given.settings)
        process = subprocess.Popen([SAMS, "up"], env=settings, stdout=subprocess.PIPE, text=True)
        try:
            url = wait_for_address(process)
            if given.assets:
                demo = [SAMS, "demo", "--assets", str(given.assets)]
                subprocess.run(demo, env=settings, stdout=sys.stderr, check=True)
            print(json.dumps({"url": url, "accessSecret": ACCESS_SECRET, "password": PASSWORD}), flush=True)
            # Ends when the tests end, also when they are killed.
            sys.stdin.read()
        finally:
            process.terminate()
            process.wait()


def environment(directory: str) -> dict[str, str]:
    """Return settings without rate limits that use nothing of the machine's own servers and data."""
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


def wait_for_address(process: subprocess.Popen[str]) -> str:
    """Return the address of the server once it is ready."""
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"SAMS is ready\s+(http://\S+)", line):
            # Later output must not fill the pipe.
            threading.Thread(target=process.stdout.read, daemon=True).start()
            return found[1]
    sys.exit("The server did not start")


main()
