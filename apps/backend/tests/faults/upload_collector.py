"""Garbage collection in a separate process: `python -m tests.faults.upload_collector`."""

import asyncio

from src.config import get_settings
from src.database import Database
from src.integrations.files import Files
from src.services.attachments import uploads


async def main() -> None:
    settings = get_settings()
    database = await Database.connect(settings)
    await uploads.collect_garbage(database, settings, Files.of(settings))
    await database.close()


if __name__ == "__main__":
    asyncio.run(main())
