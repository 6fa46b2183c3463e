"""The `sams` command: its subcommands, and errors reported without tracebacks."""

import sys
from typing import Annotated

import asyncpg
import typer
from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError

from src.commands import database, demo, doctor, import_ledger, jobs, openapi, serve, user, worker
from src.commands.console import CommandError, err
from src.config import VERSION
from src.embedded import EngineError
from src.errors import Problem

app = typer.Typer(
    name="sams",
    help="SAMS tracks a company's equipment. Settings are read from the environment and from .env.",
    no_args_is_help=True,
    # Tracebacks with local variables would show passwords.
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)

RUN = "Run"
DATA = "Data"


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


app.command(rich_help_panel=RUN)(serve.up)
app.command(rich_help_panel=RUN)(serve.serve)
app.command(rich_help_panel=RUN)(worker.worker)
app.command(rich_help_panel=DATA)(database.migrate)
app.command(rich_help_panel=DATA)(database.seed)
app.command(rich_help_panel=DATA)(database.reset)
app.command(rich_help_panel=DATA)(demo.demo)
app.add_typer(import_ledger.app, name="import", rich_help_panel=DATA)
app.add_typer(jobs.app, name="jobs", rich_help_panel=RUN)
app.add_typer(user.app, name="user", rich_help_panel=DATA)
app.command(hidden=True)(database.revision)
app.command()(openapi.openapi)
app.command()(doctor.doctor)


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
