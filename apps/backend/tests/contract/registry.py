"""All lists that the contract is held against."""

from tests.contract.domain_lists import RECORDS
from tests.contract.entities import ENTITIES
from tests.contract.specs import Row
from tests.contract.system_lists import TRACES

OTHERS = (*RECORDS, *TRACES)
LISTS: tuple[Row, ...] = (*ENTITIES, *OTHERS)
READ = [row for row in LISTS if row.one and row.can_be_read]
"""Of what single things are read."""
CHANGED = [row for row in OTHERS if row.actions]
"""What is changed or deleted by calls of its own, though it is not made by one."""


def label(row: Row) -> str:
    """Return what the tests of a row are called by."""
    return row.path[1:]
