"""Answers that are written straight from rows, with the headers of the contract."""

from collections.abc import Mapping
from typing import Any

import orjson
from fastapi import Response

_OPTIONS = orjson.OPT_UTC_Z | orjson.OPT_NON_STR_KEYS


class Answer(Response):
    """A JSON answer made without validating again what the database holds."""

    media_type = "application/json"

    def __init__(
        self, content: Any, status_code: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        # The driver's own UUID is a subclass, which orjson does not take for one.
        super().__init__(orjson.dumps(content, default=str, option=_OPTIONS), status_code, headers)


def one(content: Mapping[str, Any], status_code: int = 200, location: str | None = None) -> Answer:
    """Return the answer of a single thing, with the ETag by which it can be changed."""
    headers = {"ETag": f'"{content["version"]}"'}
    if location is not None:
        headers["Location"] = location
    return Answer(content, status_code, headers)
