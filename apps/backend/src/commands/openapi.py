"""`sams openapi`: the contract that the server keeps."""

from pathlib import Path
from typing import Annotated

import typer

from src.commands.console import CommandError, out


def openapi(
    output: Annotated[
        Path | None, typer.Option(help="Write it to this file, not to standard output.")
    ] = None,
    check: Annotated[Path | None, typer.Option(help="Only compare it with this file.")] = None,
) -> None:
    """Print the OpenAPI document of this version."""
    # Here, because the whole API takes a second to load, and no other command needs it.
    from src.api.openapi import openapi_json
    from src.main import create_app

    text = openapi_json(create_app())
    if check is not None:
        if not check.exists() or check.read_text(encoding="utf-8") != text:
            raise CommandError(f"{check} is not what the server would generate; run pnpm generate:openapi")
        out.print(f"{check} is up to date")
    elif output is not None:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8")
    else:
        typer.echo(text, nl=False)
