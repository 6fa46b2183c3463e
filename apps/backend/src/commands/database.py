"""`sams migrate`, `seed` and `reset`."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import alembic.command
import alembic.util
import asyncpg
import typer
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.script.revision import ResolutionError

from src.commands.console import CommandError, out
from src.commands.engines import engines
from src.config import BACKEND, Settings, get_settings
from src.database import Database, asyncpg_dsn
from src.services.seed import seed as write_seeds

Yes = Annotated[bool, typer.Option("--yes", help="Do not ask for confirmation.")]


def migrate(
    back_to: Annotated[
        str | None,
        typer.Option(help="Undo the migrations after this revision; `base` undoes all, `-1` the last."),
    ] = None,
    yes: Yes = False,
) -> None:
    """Upgrade the database to the newest migration."""
    if back_to is not None and not yes:
        typer.confirm(
            "This deletes what the migrations have added, including data. Continue?", abort=True, err=True
        )
    with engines("sams migrate"):
        if back_to is None:
            migrate_to_head()
        else:
            with _migration_errors():
                alembic.command.downgrade(alembic_config(), back_to)
    out.print("The database is up to date" if back_to is None else f"The database is back at {back_to}")


def revision(
    description: Annotated[str, typer.Argument(help="Description, such as `add reservations`.")],
) -> None:
    """Write a migration for the differences between the models and the database."""
    with engines("sams revision"):
        migrate_to_head()
        config = Config(BACKEND / "alembic.ini")
        number = int(ScriptDirectory.from_config(config).get_current_head() or 0) + 1
        alembic.command.revision(config, message=description, autogenerate=True, rev_id=f"{number:04}")
    out.print("Review the file, and add triggers, grants, data and the downgrade")


def seed() -> None:
    """Add the initial data. Existing rows stay unchanged."""
    with engines("sams seed") as settings:
        seed_database(settings)
    out.print("Seeded")


def reset(yes: Yes = False) -> None:
    """Drop everything in the database, then migrate and seed it. Refused in production."""
    if get_settings().is_production:
        raise CommandError("This would delete all data, and it is refused in production.")
    if not yes:
        typer.confirm("Delete everything in the database?", abort=True, err=True)
    with engines("sams reset") as settings:
        asyncio.run(_drop_everything(settings))
        migrate_to_head()
        seed_database(settings)
    out.print("The database was reset")


def alembic_config() -> Config:
    """Return the configuration of Alembic without `alembic.ini`, which is not part of the package."""
    config = Config()
    config.set_main_option("script_location", str(BACKEND / "migrations").replace("%", "%%"))
    return config


def migrate_to_head() -> None:
    """Run all pending migrations."""
    with _migration_errors():
        alembic.command.upgrade(alembic_config(), "head")


@contextmanager
def _migration_errors() -> Iterator[None]:
    """Report an unknown revision, and the refusal of a migration, without a traceback.

    Raises: CommandError.
    """
    try:
        yield
    except alembic.util.CommandError as error:
        is_unknown = isinstance(error.__cause__, ResolutionError)
        advice = ". A database that a newer version has migrated needs that version." if is_unknown else ""
        raise CommandError(f"{error}{advice}") from error


def seed_database(settings: Settings) -> None:
    """Add the initial data, with demo accounts unless in production."""
    asyncio.run(_seed(settings))


async def _seed(settings: Settings) -> None:
    database = await Database.connect(settings)
    try:
        async with database.session() as session:
            await write_seeds(session, settings=settings, demo=not settings.is_production)
    finally:
        await database.close()


async def _drop_everything(settings: Settings) -> None:
    if settings.database_url is None:
        raise CommandError("Set DATABASE_URL.")
    connection = await asyncpg.connect(asyncpg_dsn(settings.database_url.get_secret_value()))
    try:
        await connection.execute(
            "DROP SCHEMA IF EXISTS pgqueuer CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public"
        )
    finally:
        await connection.close()
