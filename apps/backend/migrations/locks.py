"""The lock of a migration on the tables."""

import sqlalchemy as sa
from alembic import op
from alembic.util import CommandError

ATTEMPT_TIMEOUT = "500ms"
"""How long an attempt holds locks while it waits for others, at most.

It is shorter than PostgreSQL's `deadlock_timeout` of one second, so that no request waits for an attempt
until PostgreSQL looks for deadlocks.
"""
PAUSE_SECONDS = 0.2
"""The pause between attempts, in which requests proceed."""
MAX_ATTEMPTS = 60

_TABLES = sa.text(
    "SELECT oid::regclass::text FROM pg_class"
    " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname"
)
_IN_USE = {
    "57014",  # query_canceled: the attempt timed out
    "55P03",  # lock_not_available
    "40P01",  # deadlock_detected
}


def lock_tables() -> None:
    """Lock all tables until the end of the transaction; every migration begins with it.

    All pending migrations run in one transaction, so the first one locks what the later ones change. No order
    of locks would exclude deadlocks with requests: a check-out locks the asset before its foreign key locks
    the user, and a change of a user locks the user first. An attempt therefore takes all locks within
    ATTEMPT_TIMEOUT or gives all of them back.

    Raises: CommandError (the tables are in use for about half a minute; nothing was changed).
    """
    connection = op.get_bind()
    tables = ", ".join(connection.scalars(_TABLES))
    statement_timeout = connection.scalar(sa.text("SHOW statement_timeout"))
    for _ in range(MAX_ATTEMPTS):
        try:
            with connection.begin_nested():
                op.execute(f"SET LOCAL statement_timeout = '{ATTEMPT_TIMEOUT}'")
                op.execute(f"LOCK TABLE {tables} IN ACCESS EXCLUSIVE MODE")
                op.execute(f"SET LOCAL statement_timeout = '{statement_timeout}'")
        except sa.exc.DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) not in _IN_USE:
                raise
            op.execute(f"SELECT pg_sleep({PAUSE_SECONDS})")
        else:
            return
    raise CommandError("The tables are in use; end long transactions and run the migration again")
