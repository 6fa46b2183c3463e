"""Logging: JSON lines in production, readable text in development; secrets are masked."""

import logging
import re
import sys
from collections.abc import Mapping
from contextvars import ContextVar
from functools import lru_cache
from typing import Any

import orjson
import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from src.config import Settings

REQUEST_STATE: ContextVar[Mapping[str, Any] | None] = ContextVar("request", default=None)
"""The state of the current request; its id and the user's id are added to every line."""

_SECRET_KEY = re.compile(r"password|secret|authorization|cookie|credential|tokens?$", re.IGNORECASE)
# Secrets within a text: in a URL, in a header, or on their own.
_SECRET_TEXT = re.compile(
    r"(?<=://)[^\s:/@]*:[^\s/@]+(?=@)"
    r"|(?<=[Bb]earer )[^\s\"']+"
    r"|\bsams_[A-Za-z0-9_-]{16,}"
    r"|\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+"
)
_MAY_HAVE_SECRET = re.compile("://|earer |sams_|eyJ")
_MASK = "***"


def configure(settings: Settings) -> None:
    """Write the log of this process and its libraries to standard error in one format."""
    level = logging.getLevelNamesMapping()[settings.log_level]
    shared: list[Processor] = [
        _add_request_context,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    if settings.is_production:
        shared.append(structlog.processors.format_exc_info)
        renderer: Processor = structlog.processors.JSONRenderer(_json)
    else:
        renderer = structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    structlog.configure(
        processors=[*shared, mask_secrets, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
    )

    handler = logging.StreamHandler(sys.stderr)
    handler.name = "sams"
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, mask_secrets, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers = [other for other in root.handlers if other.name != handler.name] + [handler]
    root.setLevel(level)
    # Granian adds handlers to its own loggers.
    for name in ("_granian", "granian.access"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True


def mask_secrets(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Mask secrets: values with a secret key at any depth, and secrets recognized within texts."""
    masked: EventDict = _masked(event)
    return masked


def _masked(value: Any) -> Any:
    match value:
        case str():
            # A cheap check first: every request writes a line, and hardly any contains a secret.
            return _SECRET_TEXT.sub(_MASK, value) if _MAY_HAVE_SECRET.search(value) else value
        case dict():
            return {key: _MASK if _is_secret(key) else _masked(inner) for key, inner in value.items()}
        case list() | tuple():
            return [_masked(inner) for inner in value]
        case _:
            return value


@lru_cache(1000)
def _is_secret(key: object) -> bool:
    return isinstance(key, str) and _SECRET_KEY.search(key) is not None


def _add_request_context(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    if (state := REQUEST_STATE.get()) is not None:
        event.setdefault("request_id", state["request_id"])
        if (actor := state.get("actor")) is not None:
            event.setdefault("user_id", str(actor.user_id))
    return event


def _json(event: EventDict, **_: Any) -> str:
    return orjson.dumps(event, default=str, option=orjson.OPT_NON_STR_KEYS).decode()
