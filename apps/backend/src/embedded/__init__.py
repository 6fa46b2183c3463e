"""The embedded PostgreSQL and Valkey, for `sams up` and the tests: real servers, from Python wheels."""

from src.embedded.lease import Running, find_running_up, lease
from src.embedded.postgres import Postgres
from src.embedded.processes import free_port, port_is_free
from src.embedded.server import EngineError, Server
from src.embedded.valkey import Valkey

__all__ = [
    "EngineError",
    "Postgres",
    "Running",
    "Server",
    "Valkey",
    "find_running_up",
    "free_port",
    "lease",
    "port_is_free",
]
