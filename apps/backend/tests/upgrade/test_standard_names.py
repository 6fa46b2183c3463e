"""Migration 0015 renames within templates and kept responses, and back."""

from importlib import import_module
from typing import Any

import pytest

migration: Any = import_module("migrations.versions.0015_standard_names")

TEMPLATES = [
    ("Dear {{ reader.name }}", "Dear {{ recipient.name }}"),
    ("{% if reader %}{{ (reader).name }}{% endif %}", "{% if recipient %}{{ (recipient).name }}{% endif %}"),
    (
        "{{ item. work }} {{ item['work_kind'] }}",
        "{{ item. maintenance_name }} {{ item['maintenance_kind'] }}",
    ),
    ("{{ item.due_at | moment }} {{ item.day|day }}", "{{ item.due_at | datetime }} {{ item.day|date }}"),
    ("{% for fact in item | facts %}{% endfor %}", "{% for fact in item | details %}{% endfor %}"),
    ("reader, planned_for, {{ 'reader' }}", "reader, planned_for, {{ 'reader' }}"),
    ("{{ '}}' ~ reader.name }}{# reader #}", "{{ '}}' ~ recipient.name }}{# reader #}"),
    (
        "{% raw %}{{ reader }}{% endraw %}\n{{ reader.reader }}\n",
        "{% raw %}{{ reader }}{% endraw %}\n{{ recipient.reader }}\n",
    ),
    ("{{ reader 'unterminated }}", "{{ reader 'unterminated }}"),
    ("{{ item.planned_for }} {{ item.workload }}", "{{ item.scheduled_on }} {{ item.workload }}"),
]
RESPONSES: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (
        {"id": "1", "downtime_hours": None, "state": "under_way", "planned_for": None, "every_months": 3},
        {
            "id": "1",
            "downtime_hours": None,
            "state": "in_progress",
            "scheduled_on": None,
            "interval_months": 3,
        },
    ),
    (
        {
            "id": "1",
            "name": "feeds.consume",
            "state": "parked",
            "key": None,
            "run_at": "",
            "payload": {"feed": "x"},
        },
        {
            "id": "1",
            "name": "events.consume",
            "state": "failed",
            "key": None,
            "run_at": "",
            "payload": {"consumer": "x"},
        },
    ),
    (
        {"id": "1", "title": "t", "entity_type": "reservation", "kind": "reservation_moved"},
        {"id": "1", "title": "t", "entity_type": "reservation", "kind": "reservation_rescheduled"},
    ),
    (
        {"id": "1", "asset_tag": "A", "custom_fields": {"planned_for": "x", "needed": "any"}},
        {"id": "1", "asset_tag": "A", "custom_fields": {"planned_for": "x", "needed": "any"}},
    ),
]


@pytest.mark.parametrize(("before", "after"), TEMPLATES)
def test_upgrade_renames_templates_and_downgrade_restores_them(before: str, after: str) -> None:
    assert migration._renamed_template(before, forward=True) == after
    assert migration._renamed_template(after, forward=False) == before


@pytest.mark.parametrize(("before", "after"), RESPONSES)
def test_upgrade_renames_kept_responses_and_downgrade_restores_them(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    assert migration._renamed_response(before, forward=True) == after
    assert migration._renamed_response(after, forward=False) == before
