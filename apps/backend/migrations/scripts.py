"""Running SQL scripts in a migration."""

from typing import Any

from alembic import op


def execute_script(script: str) -> None:
    """Run a script of several statements, which needs the driver itself."""
    connection: Any = op.get_bind().connection.dbapi_connection
    connection.run_async(lambda driver: driver.execute(script))
