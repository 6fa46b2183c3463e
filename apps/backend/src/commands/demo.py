"""`sams demo`: synthetic assets."""

import asyncio
from collections.abc import Callable
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from src.commands.console import err, out
from src.commands.engines import engines, worker_count
from src.config import Settings
from src.database import Database
from src.services.demo import demo as service

STATEMENT_TIMEOUT_SECONDS = 3600


def demo(
    assets: Annotated[int, typer.Option(min=1, max=10_000_000, help="Number of assets to add.")] = 1000,
) -> None:
    """Add synthetic assets with models, suppliers and holders.

    The data is the same every time. A million assets take a few minutes.
    """
    with (
        engines("sams demo") as settings,
        Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=err,
        ) as progress,
    ):
        task = progress.add_task("Adding assets", total=assets)
        asyncio.run(_add(settings, assets, lambda count: progress.advance(task, count)))
    out.print(f"{assets:,} assets were added")


async def _add(settings: Settings, count: int, progress: Callable[[int], None]) -> None:
    settings = settings.model_copy(update={"statement_timeout_seconds": STATEMENT_TIMEOUT_SECONDS})
    database = await Database.connect(settings)
    try:
        writers = min(worker_count(settings), settings.database_pool_size)
        await service.add_demo_assets(database, settings, count, writers=writers, progress=progress)
        await service.vacuum_tables(database)
    finally:
        await database.close()
