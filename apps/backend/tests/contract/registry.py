"""All lists of the API, which the contract tests run against."""

from tests.contract.domain_lists import DOMAIN_LISTS
from tests.contract.entities import ENTITIES
from tests.contract.specs import Row
from tests.contract.system_lists import SYSTEM_LISTS

OTHER_LISTS = (*DOMAIN_LISTS, *SYSTEM_LISTS)
LISTS: tuple[Row, ...] = (*ENTITIES, *OTHER_LISTS)
READABLE = [row for row in LISTS if row.item_path and row.can_be_read]
"""Lists of which one item can be read."""
CHANGEABLE = [row for row in OTHER_LISTS if row.actions]
"""Lists without a create endpoint, of which items can be updated or deleted."""


def label(row: Row) -> str:
    """Return the test id of a row."""
    return row.path[1:]
