"""The embedded PostgreSQL and Valkey, for `sams up` and the tests: real servers, from Python wheels."""

from src.embedded.postgres import Postgres
from src.embedded.server import EngineError
from src.embedded.valkey import Valkey

__all__ = ["EngineError", "Postgres", "Valkey"]
