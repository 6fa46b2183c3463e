"""Prints the OpenAPI document of this version, or writes it to the file given as an argument."""

import sys
from pathlib import Path

from src.api.openapi import openapi_json
from src.main import create_app


def main() -> None:
    """Export the document."""
    text = openapi_json(create_app())
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
