"""`sams openapi`: print the OpenAPI document."""

from pathlib import Path
from typing import Annotated

import typer

from src.commands.console import CommandError, out


def openapi(
    output: Annotated[
        Path | None, typer.Option(help="Write the document to this file instead of standard output.")
    ] = None,
    check: Annotated[
        Path | None, typer.Option(help="Compare the document with this file, and write nothing.")
    ] = None,
) -> None:
    """Print the OpenAPI document of this version."""
    # Imported here, because the API takes a second to load and no other command needs it.
    from src.api.openapi import openapi_json
    from src.main import create_app

    text = openapi_json(create_app())
    if check is not None:
        if not check.exists() or check.read_text(encoding="utf-8") != text:
            raise CommandError(f"{check} is outdated; run pnpm generate:openapi")
        out.print(f"{check} is up to date")
    elif output is not None:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8")
    else:
        typer.echo(text, nl=False)
