"""What is logged, and how: JSON lines in production, for people in development, and never a secret."""

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

REQUEST: ContextVar[Mapping[str, Any] | None] = ContextVar("request", default=None)
"""The state of the request that is being answered, of which each line tells the id and who asks."""

_SECRET_KEY = re.compile(r"password|secret|authorization|cookie|credential|tokens?$", re.IGNORECASE)
# Secrets that stand within a text: in an address, in a header, or on their own.
_SECRET_TEXT = re.compile(
    r"(?<=://)[^\s:/@]*:[^\s/@]+(?=@)"
    r"|(?<=[Bb]earer )[^\s\"']+"
    r"|\bsams_[A-Za-z0-9_-]{16,}"
    r"|\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+"
)
_MARK = re.compile("://|earer |sams_|eyJ")
_MASK = "***"


def configure(settings: Settings) -> None:
    """Send the lines of this process and of the libraries in it to standard error, in one form."""
    level = logging.getLevelNamesMapping()[settings.log_level]
    shared: list[Processor] = [
        _tell_request,
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
    # The server gives its loggers handlers of their own.
    for name in ("_granian", "granian.access"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True


def mask_secrets(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Replace what must not be read in a log: by its name, at any depth, and by its form within texts."""
    masked: EventDict = _masked(event)
    return masked


def _masked(value: Any) -> Any:
    match value:
        case str():
            # Looked for first, for every request writes a line and next to none has a secret in it.
            return _SECRET_TEXT.sub(_MASK, value) if _MARK.search(value) else value
        case dict():
            return {key: _MASK if _is_secret(key) else _masked(inner) for key, inner in value.items()}
        case list() | tuple():
            return [_masked(inner) for inner in value]
        case _:
            return value


@lru_cache(1000)
def _is_secret(key: object) -> bool:
    return isinstance(key, str) and _SECRET_KEY.search(key) is not None


def _tell_request(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    if (state := REQUEST.get()) is not None:
        event.setdefault("request_id", state["request_id"])
        if (actor := state.get("actor")) is not None:
            event.setdefault("user_id", str(actor.user_id))
    return event


def _json(event: EventDict, **_: Any) -> str:
    return orjson.dumps(event, default=str, option=orjson.OPT_NON_STR_KEYS).decode()
