"""The directory of active users, from which every user picks people."""

from typing import Annotated

from fastapi import Query, Response

from src.api.access import CanReadUsers, ReadConnectionDep
from src.api.responses import JSONRowResponse
from src.api.routing import resource
from src.schemas.user import Directory
from src.services.identity import directory

router = resource("/directory")
SearchText = Annotated[
    str,
    Query(
        max_length=100,
        pattern=r"^[^\x00]*$",
        description="Parts of the name, such as `김` or `ㄱㅊㅅ`: all words must match. Absent: every user.",
    ),
]
Limit = Annotated[int, Query(ge=1, le=100, description="Maximum number of users.")]


@router.get("", response_model=Directory)
async def find_people(
    connection: ReadConnectionDep, _actor: CanReadUsers, q: SearchText = "", limit: Limit = 20
) -> Response:
    """Find active users by name, with their departments.

    Every role sees all active users here, but nothing else of them. Initial consonants (초성) and a last
    syllable that is still being typed match too. Names that begin with the text come first."""
    return JSONRowResponse({"items": await directory.find_people(connection, q, limit)})
