"""Runs the API and Vite, both with hot reload, behind one address: `pnpm dev`.

Vite listens on APP_HOST and APP_PORT, and passes the paths of the API on to `sams up --reload`, which listens on
a free port.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from src.config import get_settings
from src.embedded import free_port, port_is_free

FRONTEND = Path(__file__).resolve().parents[1] / "apps" / "frontend"
VITE = FRONTEND / "node_modules" / ".bin" / "vite"
POLL_SECONDS = 0.2
# Longer than `sams up` waits for running requests.
STOP_TIMEOUT_SECONDS = 40


def main() -> int:
    """Run both until one of them ends; return its exit code."""
    settings = get_settings()
    if not VITE.exists():
        sys.exit("The Node packages are not installed: run `make install` or `pnpm install` first")
    if settings.app_port == 0:
        sys.exit("Set APP_PORT to the port of your browser's address; 0 is not supported here")
    if not port_is_free(settings.app_host, settings.app_port):
        sys.exit(f"Port {settings.app_port} is taken; choose another one: APP_PORT=8001 pnpm dev")
    port = free_port()
    url = settings.public_url or f"http://localhost:{settings.app_port}"
    api = {"APP_HOST": "127.0.0.1", "APP_PORT": str(port), "PUBLIC_URL": url}
    vite = [str(VITE), "--host", settings.app_host, "--port", str(settings.app_port), "--strictPort"]
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(0))
    signal.signal(signal.SIGINT, lambda _number, _frame: sys.exit(0))
    running: list[subprocess.Popen[bytes]] = []
    try:
        command = [sys.executable, "-m", "src.cli", "up", "--reload"]
        running.append(subprocess.Popen(command, env=os.environ | api))
        web = {"SAMS_API_URL": f"http://127.0.0.1:{port}"}
        running.append(subprocess.Popen(vite, cwd=FRONTEND, env=os.environ | web))
        while True:
            for process in running:
                if process.poll() is not None:
                    return process.returncode
            time.sleep(POLL_SECONDS)
    finally:
        stop(running)


def stop(running: Sequence[subprocess.Popen[bytes]]) -> None:
    """Stop both; Ctrl-C in a terminal has reached them already."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for process in running:
        if process.poll() is None:
            process.terminate()
    for process in running:
        process.wait(STOP_TIMEOUT_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
