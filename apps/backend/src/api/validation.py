"""What is wrong with a request's values, in plain words and with a pointer to each."""

from collections.abc import Mapping, Sequence
from typing import Any

from src.errors import FieldError

_WORDS = {
    "missing": "This is required",
    "extra_forbidden": "There is no such field",
    "json_invalid": "This is not JSON: {error}",
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
    "datetime_type": "This must be a time, as in 2024-01-31T09:00:00Z",
    "datetime_parsing": "This must be a time, as in 2024-01-31T09:00:00Z",
    "datetime_from_date_parsing": "This must be a time, as in 2024-01-31T09:00:00Z",
    "timezone_aware": "This must be a time with its zone, as in 2024-01-31T09:00:00Z",
    "decimal_type": "This must be a number",
    "decimal_parsing": "This must be a number",
    "decimal_max_digits": "This must have at most {max_digits} digits",
    "decimal_max_places": "This must have at most {decimal_places} digits after the point",
    "finite_number": "This must be a number",
}


def field_errors(errors: Sequence[Mapping[str, Any]], body: object) -> list[FieldError]:
    """Return what Pydantic found, each with its pointer, and once even if several have looked at it."""
    found = [FieldError(_pointer(_place(error), body), error["type"], message(error)) for error in errors]
    return list(dict.fromkeys(found))


def message(error: Mapping[str, Any]) -> str:
    """Return what Pydantic found wrong, in plain words."""
    if words := _WORDS.get(error["type"]):
        return words.format_map(error.get("ctx") or {})
    # What a validator of ours says is told as it is.
    text: str = error["msg"]
    return text.removeprefix("Value error, ")


def _place(error: Mapping[str, Any]) -> Sequence[str | int]:
    """Return where an error is; one of a whole may name the field that does not go with the others."""
    place: Sequence[str | int] = error["loc"]
    field = (error.get("ctx") or {}).get("field")
    return place if field is None else (*place, field)


def _pointer(location: Sequence[str | int], body: object) -> str:
    place, *path = location
    if place == "body":
        return _body_pointer(path, body)
    name = ".".join(str(part) for part in path)
    return {"query": f"?{name}", "path": f"{{{name}}}"}.get(str(place), f"{place}:{name}")


def _body_pointer(path: Sequence[str | int], body: object) -> str:
    """Return the JSON pointer, without the parts that name a variant of a union and not a field."""
    parts: list[str | int] = []
    for position, part in enumerate(path):
        match body, part:
            case dict(), _ if part in body:
                body = body[part]
            case list(), int() if part < len(body):
                body = body[part]
            case dict(), _ if position == len(path) - 1:  # a field that is missing
                pass
            case _:
                continue
        parts.append(part)
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in parts)
