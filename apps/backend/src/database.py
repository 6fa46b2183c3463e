"""Access to the database: sessions of one transaction, read-only connections and compiled statements."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import date
from enum import IntEnum, unique
from typing import Any, Self, cast
from uuid import UUID

import asyncpg
import orjson
from sqlalchemy import ClauseElement, Connection, Text, bindparam, event, func, select, text, true
from sqlalchemy.dialects.postgresql.asyncpg import dialect as asyncpg_dialect
from sqlalchemy.engine import URL, Dialect, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session, SessionTransaction
from sqlalchemy.pool import QueuePool
from sqlalchemy.sql.compiler import SQLCompiler

from src.config import Settings

APP_ROLE = "sams_app"
"""The role of every write; triggers append to `events`, which the role itself cannot change."""

CLOSE_TIMEOUT_SECONDS = 5
ACQUIRE_TIMEOUT_SECONDS = 10
"""How long a read connection waits when all connections of the pool are in use."""

_DIALECT: Dialect = asyncpg_dialect()  # type: ignore[no-untyped-call]


@unique
class AdvisoryLock(IntEnum):
    """The keys of PostgreSQL's advisory locks, each with one meaning in the whole database.

    The SQL of migrations writes EVENT_WRITES, TREE_CYCLES and HOLDER_CYCLES as numbers.
    """

    EVENT_WRITES = 835_001
    """Shared by the transactions that write events; an `as_of` query waits for those that hold it."""
    MIGRATION = 835_002
    TREE_CYCLES = 835_003
    """With the table's oid as a second key: moves within one tree take turns."""
    HOLDER_CYCLES = 835_004
    """Check-outs to assets take turns, so that they make no cycle of holders."""
    LEDGER_IMPORT = 835_005
    SEED = 835_006
    DEMO_DATA = 835_031


class CompiledStatement:
    """A statement that is compiled once and run with the values of each call.

    Compiled statements are kept for the life of the process. So a named bind must not carry a value of its
    own, and no constant may identify a row or a time: the first caller's value would answer for every caller.

    Raises: ValueError (the statement carries such a value).
    """

    def __init__(self, statement: ClauseElement) -> None:
        compiled = cast(
            "SQLCompiler",
            statement.compile(dialect=_DIALECT, compile_kwargs={"render_postcompile": True}),
        )
        self.sql = str(compiled)
        self._order: list[str] = compiled.positiontup or []
        named = {name: bind for name, bind in compiled.binds.items() if not bind.unique}
        if fixed := sorted(name for name, bind in named.items() if not bind.required):
            raise ValueError(f"Compiled statement with values for {', '.join(fixed)}: give them in each call")
        self.parameters = frozenset(named)
        """The names of the values that every call must pass."""
        self._constants = {name: compiled.params[name] for name in self._order if name not in named}
        if any(isinstance(value, UUID | date) for value in self._constants.values()):
            raise ValueError("Compiled statement with an id or a time as a constant: use a named bind")

    def arguments(self, values: Mapping[str, Any]) -> list[Any]:
        """Return the values of a call in the order of their positions in the SQL.

        Raises: TypeError (a value is missing, or the statement has no bind of that name).
        """
        if values.keys() != self.parameters:
            missing, unknown = self.parameters - values.keys(), values.keys() - self.parameters
            raise TypeError(f"Values missing: {sorted(missing)}; values unknown: {sorted(unknown)}")
        return [values[name] if name in values else self._constants[name] for name in self._order]


class RawConnection:
    """The asyncpg connection of a session, for compiled statements: reads and writes in its transaction.

    It bypasses SQLAlchemy's execution, which takes longer for a list than the database does.
    """

    def __init__(self, connection: Any = None) -> None:
        self._connection = connection

    @classmethod
    async def of(cls, session: AsyncSession) -> "RawConnection":
        """Return the connection of a session; it sees what the session has flushed."""
        raw: RawConnection | None = session.info.get("raw_connection")
        if raw is not None and session.in_nested_transaction():
            # SQLAlchemy creates the savepoint when the session's connection is requested.
            await session.connection()
        if raw is None:
            connection = await session.connection()
            driver = (await connection.get_raw_connection()).driver_connection
            raw = session.info["raw_connection"] = RawConnection(driver)
            if not raw._connection.is_in_transaction():
                # SQLAlchemy begins the transaction with its first statement.
                await connection.exec_driver_sql("SELECT")
        return raw

    async def fetch(
        self,
        statement: CompiledStatement,
        values: Mapping[str, Any] | None = None,
        literals: Mapping[str, str] | None = None,
    ) -> list[asyncpg.Record]:
        """Return all rows; literals replace placeholders in the SQL where the planner must see the value."""
        sql = statement.sql
        for placeholder, literal in (literals or {}).items():
            sql = sql.replace(placeholder, literal)
        rows: list[asyncpg.Record] = await self._connection.fetch(sql, *statement.arguments(values or {}))
        return rows

    async def fetch_one(
        self,
        statement: CompiledStatement,
        values: Mapping[str, Any] | None = None,
        literals: Mapping[str, str] | None = None,
    ) -> asyncpg.Record | None:
        """Return the first row, or None."""
        rows = await self.fetch(statement, values, literals)
        return rows[0] if rows else None


class ReadConnection(RawConnection):
    """A read-only connection of a pool, in which PostgreSQL refuses every change.

    Each statement sees what is committed when it starts. The connection is acquired with the first statement.
    """

    def __init__(self, pool: asyncpg.Pool) -> None:
        super().__init__()
        self._pool = pool

    async def fetch(
        self,
        statement: CompiledStatement,
        values: Mapping[str, Any] | None = None,
        literals: Mapping[str, str] | None = None,
    ) -> list[asyncpg.Record]:
        """Return all rows; literals replace placeholders in the SQL where the planner must see the value."""
        if self._connection is None:
            self._connection = await self._pool.acquire(timeout=ACQUIRE_TIMEOUT_SECONDS)
        return await super().fetch(statement, values, literals)

    async def release(self) -> None:
        """Return the connection to its pool."""
        if self._connection is not None:
            connection, self._connection = self._connection, None
            await self._pool.release(connection)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.release()


class Database:
    """The connection pools of a process: for sessions, for read connections and for health checks."""

    def __init__(self, engine: AsyncEngine, reads: asyncpg.Pool, probes: asyncpg.Pool) -> None:
        self.engine = engine
        self._reads = reads
        self._probes = probes
        self._new_session = async_sessionmaker(engine, expire_on_commit=False, autoflush=False)

    @classmethod
    async def connect(cls, settings: Settings) -> Self:
        """Create the pools; connections are opened on first use."""
        engine = create_async_engine(
            sqlalchemy_url(_url_of(settings)),
            pool_size=settings.database_pool_size,
            max_overflow=0,
            # Errors are logged with their SQL, but without the values that users entered.
            hide_parameters=True,
            json_serializer=lambda value: orjson.dumps(value).decode(),
            json_deserializer=orjson.loads,
            connect_args={"command_timeout": settings.statement_timeout_seconds},
        )
        event.listen(
            engine.sync_engine, "connect", lambda connection, _: connection.run_async(init_connection)
        )
        reads, probes = [
            await open_pool(settings, size, init=init_read_connection)
            for size in (settings.database_pool_size, 1)
        ]
        return cls(engine, reads, probes)

    async def close(self) -> None:
        """Close the pools; read connections in use get CLOSE_TIMEOUT_SECONDS to finish."""
        try:
            async with asyncio.timeout(CLOSE_TIMEOUT_SECONDS):
                await asyncio.gather(self._reads.close(), self._probes.close())
        except TimeoutError:
            self._reads.terminate()
            self._probes.terminate()
        await self.engine.dispose()

    @property
    def connections_in_use(self) -> dict[str, int]:
        """The number of connections in use, by pool."""
        pool = cast("QueuePool", self.engine.pool)
        return {
            "changing": pool.checkedout(),
            "reading": self._reads.get_size() - self._reads.get_idle_size(),
        }

    @asynccontextmanager
    async def session(self) -> AsyncIterator[AsyncSession]:
        """Yield a session of one transaction: it is committed at the end, or rolled back on an exception."""
        async with self._new_session() as session, session.begin():
            yield session

    def read_connection(self) -> ReadConnection:
        """Return a read-only connection; as a context manager, it is released at the end."""
        return ReadConnection(self._reads)

    def probe_connection(self) -> ReadConnection:
        """Return a read-only connection from the pool of health checks, which no request uses."""
        return ReadConnection(self._probes)


async def open_pool(
    settings: Settings, size: int, *, init: Callable[[Any], Awaitable[None]], name: str = "sams"
) -> asyncpg.Pool:
    """Return a pool; connections are opened on first use and not reset when they are released."""
    return await asyncpg.create_pool(
        dsn=asyncpg_dsn(_url_of(settings)),
        min_size=0,
        max_size=size,
        command_timeout=settings.statement_timeout_seconds,
        server_settings={"application_name": name},
        init=init,
        reset=_skip_reset,
    )


def _url_of(settings: Settings) -> str:
    if settings.database_url is None:
        raise RuntimeError("DATABASE_URL is not set")
    return settings.database_url.get_secret_value()


def asyncpg_dsn(url: str) -> str:
    """Return a database URL in the form of asyncpg."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


def sqlalchemy_url(url: str) -> URL:
    """Return a database URL in the form of SQLAlchemy, with asyncpg as the driver."""
    return make_url(url).set(drivername="postgresql+asyncpg")


_SET_AUDIT_ACTOR = text(
    "SELECT set_config('role', :role, true), set_config('sams.actor_id', :actor_id, true),"
    " set_config('sams.actor_name', :actor_name, true), set_config('sams.request_id', :request_id, true)"
)

_SET_AUDIT_ACTION = CompiledStatement(
    select(
        func.set_config("sams.action", bindparam("action", type_=Text), true()),
        func.set_config("sams.note", bindparam("note", type_=Text), true()),
    )
)


async def set_audit_actor(
    session: AsyncSession, *, actor_id: UUID | None = None, actor_name: str, request_id: str | None = None
) -> None:
    """Set the actor of the changes in this transaction, and switch to the role APP_ROLE."""
    await session.execute(_SET_AUDIT_ACTOR, _audit_settings(actor_id, actor_name, request_id))


def set_audit_actor_on_begin(session: AsyncSession, *, actor_name: str) -> Callable[[], bool]:
    """Set the actor as soon as the transaction begins; return a function that says whether it has begun.

    A session that executes nothing takes no connection.
    """
    has_begun = False

    def set_actor(_session: Session, _transaction: SessionTransaction, connection: Connection) -> None:
        nonlocal has_begun
        connection.execute(_SET_AUDIT_ACTOR, _audit_settings(None, actor_name, None))
        has_begun = True

    event.listen(session.sync_session, "after_begin", set_actor, once=True)
    return lambda: has_begun


async def take_advisory_lock(session: AsyncSession, lock: AdvisoryLock) -> None:
    """Wait for an advisory lock and hold it until the transaction ends."""
    await session.execute(select(func.pg_advisory_xact_lock(lock.value)))


def _audit_settings(actor_id: UUID | None, actor_name: str, request_id: str | None) -> dict[str, str]:
    return {
        "role": APP_ROLE,
        "actor_id": str(actor_id or ""),
        "actor_name": actor_name,
        "request_id": request_id or "",
    }


async def set_audit_action(session: AsyncSession, action: str, note: str | None = None) -> None:
    """Set the action and the note of the following events of the action's entity type.

    `asset.checked_out` applies to events of assets; other events keep their default action. It holds until
    the next call or the end of the transaction.
    """
    raw = await RawConnection.of(session)
    await raw.fetch(_SET_AUDIT_ACTION, {"action": action, "note": note or ""})


async def init_connection(connection: Any) -> None:
    """Switch off planner features that cost more than they save.

    Searching the best order of the eleven joins of a list takes thirty times as long as the query, and JIT
    compilation takes seconds for an `as_of` query.
    """
    await connection.execute("SET join_collapse_limit = 1; SET jit = off")


async def init_read_connection(connection: Any) -> None:
    """Make transactions of a read connection read-only by default."""
    await init_connection(connection)
    await connection.execute("SET default_transaction_read_only = on")


async def _skip_reset(_connection: Any) -> None:
    """Save the round trip of a reset: statements of a read connection leave no state behind."""
