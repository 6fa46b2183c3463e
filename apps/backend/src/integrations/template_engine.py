"""Sandboxed templates: a subset of Jinja with bounded time, bounded output and no access beyond its values.

An allow-list names the syntax of a template, and the rest is refused when the template is saved: there are
no calls, no assignments, no multiplication, and loops only over given lists. So the time and the size of the
output are bounded by the length of the template.
"""

import traceback
from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any, Literal
from zoneinfo import ZoneInfo

from jinja2 import (
    StrictUndefined,
    Template,
    TemplateSyntaxError,
    Undefined,
    nodes,
    pass_context,
    pass_eval_context,
)
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.filters import do_join
from jinja2.nodes import EvalContext
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from src.integrations.labels import DETAILS, LABELS
from src.schemas.common import currency_decimals

type Locale = Literal["ko", "en"]

MAX_LOOP_DEPTH = 2
"""Nesting depth of loops."""
MAX_NODE_DEPTH = 40
MAX_RENDERED_LENGTH = 200_000
"""Characters of the output."""

_NODES = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.For),
    *(nodes.Name, nodes.Const, nodes.Getattr, nodes.Keyword),
    *(nodes.Filter, nodes.Test, nodes.CondExpr, nodes.Compare, nodes.Operand),
    *(nodes.And, nodes.Or, nodes.Not, nodes.Concat, nodes.Add, nodes.Sub),
)
_BUILT_IN = (
    "default",
    "upper",
    "lower",
    "trim",
    "length",
    "first",
    "last",
    "truncate",
    "escape",
    "e",
)
_TESTS = ("defined", "undefined", "none", "eq", "ne", "true", "false", "odd", "even")
_LOOP = ("index", "first", "last", "length")
_FILE_NAME = "<template>"


class InvalidTemplateError(ValueError):
    """A template is invalid or cannot be rendered; states the reason and the line."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(f"Line {line}: {message}")
        self.line = line


def validate(source: str, names: Mapping[str, Collection[str]] | None = None) -> None:
    """Check that a template uses only the allowed syntax and, if given, only these names and their fields.

    Raises: InvalidTemplateError.
    """
    try:
        tree = _TEXT.parse(source)
    except TemplateSyntaxError as error:
        raise InvalidTemplateError(str(error.message), error.lineno) from error
    except RecursionError as error:
        raise InvalidTemplateError("The template is nested too deep", 1) from error
    _check(tree, 0, 0)
    if names is not None:
        _check_names(tree, names)


def _check(node: nodes.Node, depth: int, loops: int) -> None:
    for child in node.iter_child_nodes():
        if not isinstance(child, _NODES):
            raise InvalidTemplateError(f"{type(child).__name__} is not allowed in templates", child.lineno)
        if depth >= MAX_NODE_DEPTH:
            raise InvalidTemplateError("The template is nested too deep", child.lineno)
        if isinstance(child, nodes.For):
            _check_loop(child, loops)
        if isinstance(child, nodes.Filter) and child.name not in _TEXT.filters:
            raise InvalidTemplateError(f"There is no filter {child.name}", child.lineno)
        if isinstance(child, nodes.Test) and child.name not in _TEXT.tests:
            raise InvalidTemplateError(f"There is no test {child.name}", child.lineno)
        _check(child, depth + 1, loops + isinstance(child, nodes.For))


def _check_loop(loop: nodes.For, loops: int) -> None:
    """Check that a loop is over `items` or `details`, which are short; a text could be long."""
    is_short = isinstance(loop.iter, nodes.Filter) and loop.iter.name == "details"
    is_short |= isinstance(loop.iter, nodes.Name) and loop.iter.name == "items"
    if not is_short or not isinstance(loop.target, nodes.Name):
        raise InvalidTemplateError("Loop over items or over the details of an item", loop.lineno)
    if loop.recursive or loops >= MAX_LOOP_DEPTH:
        raise InvalidTemplateError(f"Loops can be nested {MAX_LOOP_DEPTH} deep", loop.lineno)


def _check_names(node: nodes.Node, names: Mapping[str, Collection[str]]) -> None:
    if isinstance(node, nodes.For) and isinstance(node.target, nodes.Name):
        _check_names(node.iter, names)
        fields = ("label", "value") if isinstance(node.iter, nodes.Filter) else names["items"]
        names = {**names, node.target.name: fields, "loop": _LOOP}
    if isinstance(node, nodes.Name) and node.name not in names:
        raise InvalidTemplateError(f"There is no variable {node.name}", node.lineno)
    if isinstance(node, nodes.Getattr):
        whole = node.node
        if not isinstance(whole, nodes.Name) or node.attr not in names.get(whole.name, ()):
            raise InvalidTemplateError(f"There is no field {node.attr} here", node.lineno)
    for child in node.iter_child_nodes():
        _check_names(child, names)


def render(source: str, values: Mapping[str, Any], locale: Locale, zone: ZoneInfo, *, html: bool) -> str:
    """Render a template with values; in HTML, their content is escaped.

    Raises: InvalidTemplateError.
    """
    parts: list[str] = []
    length = 0
    try:
        template = _compiled(source, html)
        for part in template.generate(values, locale=locale, zone=zone):
            parts.append(part)
            length += len(part)
            if length > MAX_RENDERED_LENGTH:
                raise InvalidTemplateError("The output is too long", 1)
    except TemplateSyntaxError as error:
        raise InvalidTemplateError(str(error.message), error.lineno) from error
    except (TemplateError, SecurityError, TypeError, ValueError, ArithmeticError, LookupError) as error:
        if isinstance(error, InvalidTemplateError):
            raise
        raise InvalidTemplateError(str(error) or type(error).__name__, _line_of(error)) from error
    return "".join(parts)


@lru_cache(maxsize=512)
def _compiled(source: str, html: bool) -> Template:
    validate(source)
    return (_HTML if html else _TEXT).from_string(source)


def _line_of(error: Exception) -> int:
    """Return the line of the template that failed."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno or 1 for frame in reversed(frames) if frame.filename == _FILE_NAME), 1)


# Filters


@pass_eval_context
def _join(context: EvalContext, value: Any, d: str = "") -> str:
    """Join parts; refuses an output above MAX_RENDERED_LENGTH, which nested joins could reach."""
    parts = list(value)
    if sum(len(str(part)) for part in parts) + len(str(d)) * len(parts) > MAX_RENDERED_LENGTH:
        raise ValueError("The output is too long")
    joined: str = do_join(context, parts, d)
    return joined


@pass_context
def _date(context: Context, value: Any) -> Any:
    """Format a date, or the date of a time in the recipient's time zone."""
    if _is_empty(value):
        return value
    return format_date(
        _parse_datetime(value, context) if "T" in value else date.fromisoformat(value), _locale_of(context)
    )


@pass_context
def _datetime(context: Context, value: Any) -> Any:
    """Format a time in the recipient's time zone."""
    if _is_empty(value):
        return value
    moment = _parse_datetime(value, context)
    return f"{format_date(moment, _locale_of(context))} {moment:%H:%M}"


@pass_context
def _money(context: Context, value: Any, currency: str) -> Any:
    """Format an amount of money: whole, or with all its decimals and at least those of its currency."""
    if _is_empty(value):
        return value
    try:
        amount = Decimal(str(value))
    except InvalidOperation as error:
        raise ValueError("The value is not an amount of money") from error
    is_whole = amount == amount.to_integral_value()
    own_decimals = -int(amount.normalize().as_tuple().exponent)
    written = f"{amount:,.{0 if is_whole else max(currency_decimals(currency), own_decimals)}f}"
    return f"{written}원" if (currency, _locale_of(context)) == ("KRW", "ko") else f"{currency} {written}"


@pass_context
def _label(context: Context, value: Any) -> Any:
    """Return the label of a code such as `rental`."""
    return value if _is_empty(value) else LABELS[_locale_of(context)].get(str(value), value)


def _lines(value: Any) -> Markup:
    """Convert the line breaks of a text to HTML."""
    return Markup("<br>\n").join(escape(line) for line in str(value).splitlines())


def heading(item: Mapping[str, Any]) -> str:
    """Return the name of an item."""
    called = item.get("subject") or f"{item.get('asset_tag') or ''} {item.get('name') or ''}"
    return str(called).strip()


@pass_context
def _details(context: Context, item: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the other values of an item, each with its label, formatted for the recipient."""
    formatters: dict[str, Callable[[Context, Any], Any]] = {
        "datetime": _datetime,
        "date": _date,
        "label": _label,
    }
    details: list[dict[str, Any]] = []
    for name, (format_name, labels) in DETAILS.items():
        if (value := item.get(name)) is not None:
            shown = formatters[format_name](context, value) if format_name in formatters else value
            details.append({"label": labels[_locale_of(context)], "value": shown})
    return details


def _is_empty(value: Any) -> bool:
    return value is None or isinstance(value, Undefined)


def _locale_of(context: Context) -> Locale:
    locale: Locale = context["locale"]
    return locale


def _parse_datetime(value: Any, context: Context) -> datetime:
    zone: ZoneInfo = context["zone"]
    return datetime.fromisoformat(str(value)).astimezone(zone)


_WEEKDAYS = "월화수목금토일"


def format_date(day: date, locale: Locale) -> str:
    """Return a date in the format of a language."""
    if locale == "ko":
        return f"{day.year}년 {day.month}월 {day.day}일 ({_WEEKDAYS[day.weekday()]})"
    return f"{day:%a}, {day.day} {day:%b} {day.year}"


def _environment(*, html: bool) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=html, trim_blocks=True, lstrip_blocks=True
    )
    filters = {name: environment.filters[name] for name in _BUILT_IN}
    environment.filters.clear()
    environment.filters.update(filters)
    environment.filters.update(
        join=_join,
        date=_date,
        datetime=_datetime,
        money=_money,
        label=_label,
        lines=_lines,
        heading=heading,
        details=_details,
    )
    tests = {name: environment.tests[name] for name in _TESTS}
    environment.tests.clear()
    environment.tests.update(tests)
    environment.globals.clear()
    return environment


_TEXT, _HTML = _environment(html=False), _environment(html=True)

FILTERS = sorted(_TEXT.filters)
"""The filters that templates may use."""
