"""Adds the built web app to the Python package, so that an installation by pip serves it without Node."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

WEB_APP = Path("src", "web")


class WebAppBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Includes apps/frontend/dist as src/web."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files, except to an editable installation, which serves the directory of the checkout."""
        root = Path(self.root)
        built = root.parent / "frontend" / "dist"
        # A source distribution contains the files already.
        if version == "editable" or (root / WEB_APP).is_dir():
            return
        if not (built / "index.html").is_file():
            self.app.display_warning("The web app is not built, and this package will not contain it.")
            return
        for file in sorted(built.rglob("*")):
            if file.is_file() and not file.name.startswith("."):
                build_data["force_include"][str(file)] = (WEB_APP / file.relative_to(built)).as_posix()
