"""Custom fields for columns of the ledger that assets have no column for."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from src.integrations.ledger import Ledger, LedgerRow
from src.models import CustomField, CustomFieldType

QR_LABEL, USEFUL_LIFE, DISPOSED_ON = "qr_label", "useful_life_years", "disposed_on"


class _LedgerField(NamedTuple):
    """A custom field that the import adds to the categories of the assets that have a value."""

    key: str
    row_field: str
    column: str
    definition: dict[str, Any]


LEDGER_FIELDS = (
    _LedgerField(
        QR_LABEL,
        "qr_label",
        "QR코드",
        {
            "label": "QR코드",
            "label_en": "QR label",
            "type": CustomFieldType.CHOICE,
            "choices": ["있음", "없음", "확인필요"],
        },
    ),
    _LedgerField(
        USEFUL_LIFE,
        "useful_life_years",
        "내용연수",
        {
            "label": "내용연수",
            "label_en": "Useful life in years",
            "type": CustomFieldType.NUMBER,
            "minimum": 1,
            "maximum": 99,
        },
    ),
    _LedgerField(
        DISPOSED_ON,
        "disposed_on",
        "폐기일",
        {"label": "폐기일", "label_en": "Disposal date", "type": CustomFieldType.DATE},
    ),
)


class LedgerCustomFields:
    """The custom fields of the ledger's columns, by category."""

    def __init__(self, existing: Sequence[CustomField]) -> None:
        keys = {field.key for field in LEDGER_FIELDS}
        self._existing: dict[tuple[UUID, str], dict[str, Any]] = {
            (field.category_id, field.key): {
                "type": field.type,
                "choices": field.choices,
                "minimum": field.minimum,
                "maximum": field.maximum,
            }
            for field in existing
            if field.key in keys and field.category_id is not None
        }

    def clear_invalid_values(self, ledger: Ledger, row: LedgerRow, category_id: UUID) -> None:
        """Keep values that a company's own field of the same key does not accept as unmapped notes."""
        for field in LEDGER_FIELDS:
            value = getattr(row, field.row_field)
            if value is not None and not self._accepts(field, category_id, value):
                reason = f"not a value of the custom field {field.key}"
                ledger.keep_as_note(row, field.column, str(value), reason)
                setattr(row, field.row_field, None)

    def render(self, row: LedgerRow) -> str:
        """Return the values of a row as JSON."""
        values = {field.key: getattr(row, field.row_field) for field in LEDGER_FIELDS}
        # Dates are written as YYYY-MM-DD.
        return json.dumps({key: value for key, value in values.items() if value is not None}, default=str)

    async def add_missing(self, session: AsyncSession, rows: Sequence[tuple[LedgerRow, UUID]]) -> int:
        """Add the fields that the rows' categories do not have; return the number of new fields."""
        new: list[dict[str, Any]] = []
        for field in LEDGER_FIELDS:
            categories = {
                category_id for row, category_id in rows if getattr(row, field.row_field) is not None
            }
            for category_id in sorted(categories):
                if (category_id, field.key) not in self._existing:
                    self._existing[category_id, field.key] = field.definition
                    new.append(
                        {"id": uuid7(), "category_id": category_id, "key": field.key, **field.definition}
                    )
        for values in new:
            await session.execute(insert(CustomField).values(**values))
        return len(new)

    def _accepts(self, field: _LedgerField, category_id: UUID, value: str | int | date) -> bool:
        definition = self._existing.get((category_id, field.key), field.definition)
        if definition["type"] != field.definition["type"]:
            return False
        if isinstance(value, date):
            return True
        if isinstance(value, str):
            return value in (definition["choices"] or ())
        minimum, maximum = definition["minimum"], definition["maximum"]
        return (minimum is None or minimum <= value) and (maximum is None or value <= maximum)
