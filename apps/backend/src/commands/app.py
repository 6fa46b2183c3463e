"""The `sams` command: its subcommands, and errors reported without tracebacks."""

import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Annotated, Any, NamedTuple

import asyncpg
import typer
from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError
from typer.core import TyperGroup

from src.commands.console import CommandError, err
from src.config import VERSION
from src.embedded import EngineError
from src.errors import Problem

RUN = "Run"
DATA = "Data"


class Declaration(NamedTuple):
    """The module and the name of a function or of a group of subcommands, and its place in the help."""

    target: str
    panel: str | None = None
    hidden: bool = False


COMMANDS = {
    "up": Declaration("serve:up", RUN),
    "serve": Declaration("serve:serve", RUN),
    "worker": Declaration("worker:worker", RUN),
    "jobs": Declaration("jobs:app", RUN),
    "migrate": Declaration("database:migrate", DATA),
    "seed": Declaration("database:seed", DATA),
    "reset": Declaration("database:reset", DATA),
    "demo": Declaration("demo:demo", DATA),
    "import": Declaration("import_ledger:app", DATA),
    "user": Declaration("user:app", DATA),
    "openapi": Declaration("openapi:openapi"),
    "doctor": Declaration("doctor:doctor"),
    "revision": Declaration("database:revision", hidden=True),
}


class LazyCommands(Mapping[str, Any]):
    """The commands by name; each is imported when it is used, because all of them take two seconds."""

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)

    def __getitem__(self, name: str) -> Any:
        target, panel, hidden = COMMANDS[name]
        module, attribute = target.split(":")
        loaded = getattr(import_module(f"src.commands.{module}"), attribute)
        parent = typer.Typer(pretty_exceptions_enable=False)
        if isinstance(loaded, typer.Typer):
            parent.add_typer(loaded, name=name, rich_help_panel=panel)
        else:
            parent.command(name, rich_help_panel=panel, hidden=hidden)(loaded)
        # With a callback, a Typer of one command is a group as well.
        parent.callback()(lambda: None)
        group: Any = typer.main.get_command(parent)
        return group.commands[name]


class LazyGroup(TyperGroup):
    """The group of all commands."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options | {"commands": LazyCommands()})


app = typer.Typer(
    cls=LazyGroup,
    name="sams",
    help="SAMS tracks a company's equipment. Settings are read from the environment and from .env.",
    no_args_is_help=True,
    # Tracebacks with local variables would show passwords.
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)


def print_version(requested: bool) -> None:
    """Print the version and exit, if requested."""
    if requested:
        typer.echo(f"sams {VERSION}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Accept the options that precede a command."""


def run() -> None:
    """Run the command. Exit with 1 if it fails, and with 2 if settings or arguments are invalid."""
    try:
        app()
    except ValidationError as error:
        for problem in error.errors(include_url=False):
            name = "_".join(str(part) for part in problem["loc"]).upper()
            text = problem["msg"].removeprefix("Value error, ")
            print_error(f"{name}: {text}" if name else text)
        sys.exit(2)
    except (CommandError, EngineError, Problem) as error:
        print_error(str(error))
        sys.exit(1)
    except DBAPIError as error:
        print_error(f"PostgreSQL refuses: {error.orig}. Is the database migrated? Run `sams doctor`.")
        sys.exit(1)
    except asyncpg.PostgresError as error:
        print_error(f"PostgreSQL refuses: {error}. See DATABASE_URL.")
        sys.exit(1)
    except ConnectionError as error:
        print_error(
            f"No response from a server: {error}. Is it running, and are DATABASE_URL and REDIS_URL right?"
        )
        sys.exit(1)


def print_error(text: str) -> None:
    """Print an error to standard error."""
    err.print(f"sams: {text}", style="red", markup=False)
