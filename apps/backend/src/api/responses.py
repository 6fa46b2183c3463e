"""Answers that are written straight from rows, with the headers of the contract."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import orjson
from fastapi import Response

_OPTIONS = orjson.OPT_UTC_Z | orjson.OPT_NON_STR_KEYS


class JSONRowResponse(Response):
    """A JSON answer made without validating again what the database holds."""

    media_type = "application/json"

    def __init__(
        self, content: Any, status_code: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        # The driver's own UUID is a subclass, which orjson does not take for one.
        super().__init__(orjson.dumps(content, default=str, option=_OPTIONS), status_code, headers)


def resource_response(
    content: Mapping[str, Any], status_code: int = 200, location: str | None = None
) -> JSONRowResponse:
    """Return the answer of a single thing, with its ETag: the version by which it can be changed.

    What has no version, which no such call changes, has a digest of the answer.
    """
    answer = JSONRowResponse(content, status_code)
    tag = content["version"] if "version" in content else sha256(answer.body).hexdigest()
    answer.headers["ETag"] = f'"{tag}"'
    if location is not None:
        answer.headers["Location"] = location
    return answer
