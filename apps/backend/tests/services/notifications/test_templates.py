"""Sandboxed templates: allowed syntax, bounded output, escaping, default templates."""

import re
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from src.config import ROOT, Settings
from src.integrations.template_engine import (
    FILTERS,
    MAX_RENDERED_LENGTH,
    InvalidTemplateError,
    Locale,
    render,
    validate,
)
from src.models import Channel, NotificationKind
from src.services.notifications.notification_kinds import KINDS
from src.services.notifications.templates import (
    LOCALES,
    TemplateKey,
    allowed_names,
    default_template,
    recipient_of,
    validate_template,
)

SEOUL = ZoneInfo("Asia/Seoul")
ITEM: dict[str, Any] = {
    "name": "<b>그램</b>",
    "due_at": "2026-07-31T14:59:59Z",
    "day": "2026-02-09",
    "type": "rental",
    "note": None,
    "price": "1290000.00",
}


def rendered(source: str, locale: Locale = "ko", *, html: bool = False, **values: Any) -> str:
    values = {"item": ITEM, "items": [ITEM], "count": 1} | values
    return render(source, values, locale, SEOUL, html=html)


@pytest.mark.parametrize(
    ("source", "korean", "english"),
    [
        ("{{ item.due_at | datetime }}", "2026년 7월 31일 (금) 23:59", "Fri, 31 Jul 2026 23:59"),
        ("{{ item.due_at | date }}", "2026년 7월 31일 (금)", "Fri, 31 Jul 2026"),
        ("{{ item.day | date }}", "2026년 2월 9일 (월)", "Mon, 9 Feb 2026"),
        ("{{ item.price | money('KRW') }}", "1,290,000원", "KRW 1,290,000"),
        ("{{ '12.50' | money('USD') }}", "USD 12.50", "USD 12.50"),
        ("{{ '12.5' | money('USD') }}", "USD 12.50", "USD 12.50"),
        ("{{ '1012.345' | money('BHD') }}", "BHD 1,012.345", "BHD 1,012.345"),
        ("{{ '12.5' | money('KRW') }}", "12.5원", "KRW 12.5"),
        ("{{ item.type | label }}", "대여", "rental"),
        ("{{ 'x-ray' | label }}", "x-ray", "x-ray"),
        ("{{ item.note | date | default('-', true) }}", "-", "-"),
        (
            "{% for detail in item | details %}{{ detail.label }}={{ detail.value }};{% endfor %}",
            "요청=대여;반납 기한=2026년 7월 31일 (금) 23:59;",
            "Request=rental;Due=Fri, 31 Jul 2026 23:59;",
        ),
    ],
)
def test_template_filters_format_values_by_locale(source: str, korean: str, english: str) -> None:
    assert (rendered(source), rendered(source, "en")) == (korean, english)


def test_template_escapes_values_in_html() -> None:
    assert rendered("<p>{{ item.name }}</p>", html=True) == "<p>&lt;b&gt;그램&lt;/b&gt;</p>"
    assert rendered("{{ item.name | lines }}", html=True) == "&lt;b&gt;그램&lt;/b&gt;"
    assert rendered("{{ text | lines }}", html=True, text="<a>\n<b>") == "&lt;a&gt;<br>\n&lt;b&gt;"
    assert rendered("{{ item.name }}") == "<b>그램</b>"
    # A template in a value is not rendered.
    assert rendered("{{ text }}", html=True, text="{{ item.name }}") == "{{ item.name }}"


@pytest.mark.parametrize(
    "source",
    [
        "{{ item.__class__.__mro__ }}",
        "{{ ''.join(items) }}",
        "{{ item.name.format(item) }}",
        "{{ item['name'] }}",
        "{{ range(10) }}",
        "{{ self }}{{ lipsum() }}",
        "{% set a = 'x' %}",
        "{% with a = 'x' %}{% endwith %}",
        "{% macro a() %}{% endmacro %}",
        "{% filter upper %}{% endfilter %}",
        "{% call a() %}{% endcall %}",
        "{% import 'a' as b %}",
        "{% extends 'a' %}",
        "{% block a %}{% endblock %}",
        "{{ 'a' * 1000000000 }}",
        "{{ 2 ** 100000 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ 'a' | center(1000000000) }}",
        "{{ 'a' | indent(1000000000) }}",
        "{{ item | attr('name') }}",
        "{{ items | map(attribute='name') }}",
        "{{ items | tojson }}",
        "{{ item.name | safe }}",
        "{% for letter in item.name %}{% endfor %}",
        "{% for a in [1, 2] %}{% endfor %}",
        "{% for a in items recursive %}{{ loop([a]) }}{% endfor %}",
        "{% for a in items %}{% for b in items %}{% for c in items %}{% endfor %}{% endfor %}{% endfor %}",
        "{% if 1 %}" * 200 + "{% endif %}" * 200,
        "{{ " + "(" * 20_000 + "1" + ")" * 20_000 + " }}",
        "{{ " + " + ".join(["1"] * 5_000) + " }}",
        "{{ " + "not " * 5_000 + "1 }}",
        "{{ 'a' is callable }}",
        "{{ {'a': 1} }}",
        "{{ item.name",
        "{% if %}",
        "{# ",
    ],
)
def test_template_validation_refuses_syntax_outside_allow_list(source: str) -> None:
    with pytest.raises(InvalidTemplateError):
        validate(source, {"item": ITEM.keys(), "items": ITEM.keys(), "count": ()})
    with pytest.raises(InvalidTemplateError):
        rendered(source)


def test_template_output_is_limited() -> None:
    long = {"name": "x" * 10_000}
    with pytest.raises(InvalidTemplateError, match="too long"):
        rendered("{% for a in items %}{{ a.name }}{% endfor %}" * 30, items=[long] * 20)
    assert len(rendered("{{ item.name }}" * 20, item=long)) == MAX_RENDERED_LENGTH


def test_template_nested_joins_are_limited() -> None:
    source = "{{ text | join(text) | join(text) | length }}"
    assert rendered(source, text="ab") == "10"
    with pytest.raises(InvalidTemplateError, match="too long"):
        rendered(source, text="x" * 300)


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("a\n{{ item.nothing }}", 2),
        ("a\n\n{{ 1 + 'a' }}", 3),
        ("a\n{% if 1 %}\n{{ nothing }}{% endif %}", 3),
        ("\n{{ 'a' | money('KRW') }}", 2),
    ],
)
def test_template_error_states_the_line(source: str, line: int) -> None:
    with pytest.raises(InvalidTemplateError) as raised:
        rendered(source)
    assert raised.value.line == line


@pytest.mark.parametrize("kind", NotificationKind)
def test_default_templates_exist_for_every_kind_and_locale(
    settings: Settings, kind: NotificationKind
) -> None:
    subjects = set()
    for channel in Channel:
        for locale in LOCALES:
            spot = TemplateKey(kind, channel, locale)
            reader = recipient_of(settings, "이직원", locale, None, None)
            for public_url in (None, "https://sams.example.com"):
                message = validate_template(spot, default_template(spot), reader, public_url)
                for part in (message.subject, message.text, message.html or ""):
                    assert "None" not in part
                    assert "[[" not in part
                if channel != Channel.IN_APP:
                    assert ("https://sams.example.com" in message.text) == (public_url is not None)
            subjects.add((locale, message.subject))
    assert len(subjects) == len(LOCALES)


def test_guide_lists_template_fields_of_each_kind() -> None:
    guide = (ROOT / "docs" / "guides" / "notifications.md").read_text(encoding="utf-8")
    for kind, spec in KINDS.items():
        fields = ", ".join(f"`{name}`" for name in spec.example)
        assert re.search(rf"\| `{kind}` \| .+ \| {re.escape(fields)} \|", guide), kind
    for name in FILTERS:
        assert f"`{name}" in guide or name == "e"
    for name in allowed_names(NotificationKind.ASSET_OVERDUE, "html"):
        assert f"`{name}" in guide
