"""Execution of SQL scripts in migrations."""

from typing import Any

from alembic import op


def execute_script(script: str) -> None:
    """Execute a script of several statements, which only the driver itself can do."""
    connection: Any = op.get_bind().connection.dbapi_connection
    connection.run_async(lambda driver: driver.execute(script))
