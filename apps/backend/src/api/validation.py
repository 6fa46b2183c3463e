"""Messages for the validation errors of Pydantic, each with a pointer to the invalid value."""

from collections.abc import Mapping, Sequence
from typing import Any

from src.errors import FieldError

_MESSAGES = {
    "missing": "This is required",
    "extra_forbidden": "There is no such field",
    "json_invalid": "This is not valid JSON: {error}",
    "string_type": "This must be text",
    "int_type": "This must be a whole number",
    "int_parsing": "This must be a whole number",
    "int_from_float": "This must be a whole number",
    "bool_type": "This must be true or false",
    "bool_parsing": "This must be true or false",
    "list_type": "This must be a list",
    "dict_type": "This must be an object",
    "model_type": "This must be an object",
    "model_attributes_type": "This must be an object",
    "string_too_short": "This must have at least {min_length} characters",
    "string_too_long": "This must have at most {max_length} characters",
    "too_short": "This must have at least {min_length} items",
    "too_long": "This must have at most {max_length} items",
    "string_pattern_mismatch": "This must match the pattern {pattern}",
    "greater_than": "This must be greater than {gt}",
    "greater_than_equal": "This must be {ge} or more",
    "less_than": "This must be less than {lt}",
    "less_than_equal": "This must be {le} or less",
    "literal_error": "This must be {expected}",
    "enum": "This must be {expected}",
    "uuid_type": "This must be an id (UUID)",
    "uuid_parsing": "This must be an id (UUID)",
    "date_type": "This must be a date, as in 2024-01-31",
    "date_parsing": "This must be a date, as in 2024-01-31",
    "date_from_datetime_parsing": "This must be a date, as in 2024-01-31",
    "date_from_datetime_inexact": "This must be a date without a time",
    "datetime_type": "This must be a date and time, as in 2024-01-31T09:00:00Z",
    "datetime_parsing": "This must be a date and time, as in 2024-01-31T09:00:00Z",
    "datetime_from_date_parsing": "This must be a date and time, as in 2024-01-31T09:00:00Z",
    "union_tag_invalid": "{discriminator} must be one of {expected_tags}",
    "union_tag_not_found": "{discriminator} is required",
    "timezone_aware": "This must include a time zone, as in 2024-01-31T09:00:00Z",
    "decimal_type": "This must be a number",
    "decimal_parsing": "This must be a number",
    "decimal_max_digits": "This must have at most {max_digits} digits",
    "decimal_whole_digits": "This must have at most {whole_digits} digits before the decimal point",
    "decimal_max_places": "This must have at most {decimal_places} decimal places",
    "finite_number": "This must be a finite number",
}


def field_errors(errors: Sequence[Mapping[str, Any]], body: object) -> list[FieldError]:
    """Return the errors of Pydantic with their pointers, without duplicates from the members of a union."""
    found = [FieldError(_pointer(_location(error), body), error["type"], message(error)) for error in errors]
    return list(dict.fromkeys(found))


def message(error: Mapping[str, Any]) -> str:
    """Return the message of an error of Pydantic."""
    context = error.get("ctx") or {}
    if error["type"] in ("string_too_short", "too_short") and 1 in context.values():
        return "This must not be empty"
    if template := _MESSAGES.get(error["type"]):
        return template.format_map(context)
    # The project's own validators write their messages themselves.
    text: str = error["msg"]
    return text.removeprefix("Value error, ")


def _location(error: Mapping[str, Any]) -> Sequence[str | int]:
    """Return the location of an error; an error of a whole object may name the field that caused it."""
    location: Sequence[str | int] = error["loc"]
    field = (error.get("ctx") or {}).get("field")
    return location if field is None else (*location, field)


def _pointer(location: Sequence[str | int], body: object) -> str:
    source, *path = location
    if source == "body":
        return _body_pointer(path, body)
    name = ".".join(str(part) for part in path)
    return {"query": f"?{name}", "path": f"{{{name}}}"}.get(str(source), f"{source}:{name}")


def _body_pointer(path: Sequence[str | int], body: object) -> str:
    """Return the JSON pointer of a path, without the parts that name a member of a union."""
    parts: list[str | int] = []
    for position, part in enumerate(path):
        match body, part:
            case dict(), _ if part in body:
                body = body[part]
            case list(), int() if part < len(body):
                body = body[part]
            case dict(), _ if position == len(path) - 1:  # a missing field
                pass
            case _:
                continue
        parts.append(part)
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in parts)
