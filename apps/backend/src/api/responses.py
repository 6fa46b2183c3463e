"""JSON responses written directly from rows, with the API's headers."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import orjson
from fastapi import Response

_OPTIONS = orjson.OPT_UTC_Z | orjson.OPT_NON_STR_KEYS


class JSONRowResponse(Response):
    """A JSON response of database values, which are not validated again."""

    media_type = "application/json"

    def __init__(
        self, content: Any, status_code: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        # asyncpg's UUID is a subclass, which orjson does not serialize by itself.
        super().__init__(orjson.dumps(content, default=str, option=_OPTIONS), status_code, headers)


def resource_response(
    content: Mapping[str, Any], status_code: int = 200, location: str | None = None
) -> JSONRowResponse:
    """Return the response of a single resource, with its version as the ETag.

    A resource without a version, which cannot be changed conditionally, gets a digest of the response.
    """
    response = JSONRowResponse(content, status_code)
    tag = content["version"] if "version" in content else sha256(response.body).hexdigest()
    response.headers["ETag"] = f'"{tag}"'
    if location is not None:
        response.headers["Location"] = location
    return response
