"""What a migration calls to run SQL that is kept in a file of its own."""

from typing import Any

from alembic import op


def execute_script(script: str) -> None:
    """Run several statements at once, which only the driver itself can."""
    connection: Any = op.get_bind().connection.dbapi_connection
    connection.run_async(lambda driver: driver.execute(script))
