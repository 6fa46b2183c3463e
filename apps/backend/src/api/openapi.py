"""The OpenAPI document, completed for client generators."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from fastapi import FastAPI
from pydantic.json_schema import models_json_schema

from src.api.problems import MEDIA_TYPE
from src.api.routing import PREFIX
from src.schemas.problem import Problem

DESCRIPTION: Final = """\
Suresoft Asset Management System: assets, their holders, locations and history.

The guides in `docs/guides` of the repository show each topic with examples: `using-the-api.md`,
`webhooks.md`, `notifications.md` and `operating.md`.

## Authentication

Send `Authorization: Bearer <token>` with an access token from `POST /auth/login` or a personal API token from
`POST /auth/tokens`. An expired access token is answered with 401 and the code `token_expired`; get a new one
at `POST /auth/refresh`. A role determines the permissions of its users. Resources that you may not see are
answered with 404.

## Requests and responses

Bodies are JSON in UTF-8. Unknown fields and parameters are refused. In a `PATCH`, fields that are not sent
stay unchanged and null clears a field. Ids are UUIDs. Times are RFC 3339 with an offset and are returned in
UTC; dates are `YYYY-MM-DD`. Amounts are decimal strings in a `currency` (ISO 4217), with the decimals of that
currency: `1250000` KRW, `12.50` USD, `12.345` BHD. More decimals are refused.

## Errors

Every error is a problem (RFC 9457, `application/problem+json`). `code` is stable; `errors` lists the fields
or parameters that are not valid. Quote `request_id`, also in the header `X-Request-ID`, in support requests.

## Lists

`limit` sets the size of a page. Pass `next_cursor` as `cursor` to get the next page; it is null on the last
one. `count=true` returns `total`, counted up to 10,000. `sort=-created_at,name` sorts by several keys, `-`
in descending order. A filter is a field with an optional lookup: `status=stock`, `status__ne=retired`,
`purchase_date__gte=2024-01-01`, `name__icontains=dell`, `location_id__isnull=true`. A filter that is repeated
matches any of its values, as in `grade=A&grade=B`; different filters are combined with AND. `as_of`, where it
is offered, returns the list as of a time in the past.

The extension `x-sams-list` of a list operation declares its filters, sorts, search and custom fields, for
programs that offer them to a user: each filter with its type (`text`, `id`, `boolean`, `integer`, `number`,
`date`, `time` or `choice`), its lookups, and the resources that its values name.

## Concurrency

A single resource has a `version`, which is also its `ETag`. Send it as `If-Match` with a change: if the
resource has changed since, the response is 412 and nothing is changed.

## Idempotency

A `POST`, except under `/auth`, can be repeated safely with the same `Idempotency-Key` within 24 hours: the
first response is returned again, with the header `Idempotency-Replayed: true`. Operations that return a
secret do not accept the header.

## Rate limits

The headers `RateLimit-Policy` and `RateLimit` describe your quota. Above it, the response is 429 with
`Retry-After` in seconds.
"""

TAGS: Final = {
    "auth": "Sign-in, sessions, your own profile and personal API tokens.",
    "assets": "Assets with their check-out, check-in, transfer, history, attachments and availability.",
    "bulk-operations": "Actions on all assets that a filter finds, with their progress and problems.",
    "assignments": "Present and past assignments of assets to holders.",
    "reservations": "Reservations of assets for a period, and the reservation calendar.",
    "workflows": "Requests for assets, with approvals, comments and attachments.",
    "approval-rules": "Rules that determine the approval steps of workflows.",
    "fault-reports": "Faults that users report, and the state of their repair.",
    "maintenances": "Scheduled, current and past maintenances of assets, with attachments.",
    "attachments": "Files of assets, workflows and maintenances.",
    "licenses": "Purchased licenses of software, with their renewals.",
    "exchange-rates": "Exchange rates of currencies by day, with which approval rules compare prices.",
    "categories": "Tree of asset categories; their codes are part of asset tags.",
    "asset-models": "Product models of assets, and how many assets of a model are available.",
    "custom-fields": "Additional fields of assets, users, locations and other entities.",
    "statuses": "Statuses of assets and their effect on check-outs.",
    "locations": "Tree of sites, buildings, floors and rooms.",
    "manufacturers": "Manufacturers of assets and publishers of software.",
    "suppliers": "Suppliers of assets, licenses and maintenances.",
    "tags": "Free tags of assets. The number on the label of an asset is its `asset_tag`.",
    "departments": "Tree of departments with their managers.",
    "users": "Users, their roles, passwords and assets.",
    "directory": "Names and departments of active users, from which users are picked.",
    "notifications": "Your notifications and the channels on which you receive them.",
    "notification-templates": "Custom texts of notifications by kind, channel and language.",
    "chat-addresses": "Chat services to which notifications are sent.",
    "events": "Audit log of all changes, also as a live stream.",
    "webhooks": "HTTP endpoints that receive events, and the deliveries to them.",
    "jobs": "Background jobs that are not completed.",
    "demo-data": "Demo data of a new installation.",
    "health": "Checks of the server process and its services.",
}
"""The groups of operations, in the order of the documentation."""

HEADERS: Final[dict[str, Any]] = {
    "ETag": {
        "description": 'Version of the resource, such as `"7"`; send it as `If-Match` with a change.',
        "required": True,
        "schema": {"type": "string"},
    },
    "Location": {
        "description": "Path of the resource.",
        "required": True,
        "schema": {"type": "string", "format": "uri-reference"},
    },
    "X-Request-ID": {
        "description": "Id of the request in the log: the one that the request was sent with, or a new one.",
        "required": True,
        "schema": {"type": "string"},
    },
    "Idempotency-Replayed": {
        "description": "`true` if this is the stored response of an earlier request with the same"
        " `Idempotency-Key`; otherwise absent.",
        "schema": {"type": "string", "enum": ["true"]},
    },
    "RateLimit-Policy": {
        "description": 'The quotas that apply: `q` requests in `w` seconds, such as `"caller";q=1200;w=60`.',
        "schema": {"type": "string"},
    },
    "RateLimit": {
        "description": "What is left: `r` requests, for `t` seconds until the reset, such as"
        ' `"caller";r=1193;t=17`.',
        "schema": {"type": "string"},
    },
    "Retry-After": {
        "description": "Seconds after which to send the request again.",
        "required": True,
        "schema": {"type": "integer"},
    },
    "WWW-Authenticate": {
        "description": "Scheme of authentication, `Bearer`.",
        "required": True,
        "schema": {"type": "string"},
    },
}

_SUCCESS: Final = {
    "200": "The request succeeded.",
    "201": "The resource was created.",
    "202": "The request was accepted and is executed in the background.",
    "204": "The request succeeded; the response has no body.",
}


def complete_document(app: FastAPI) -> None:
    """Complete the app's OpenAPI document with problems, headers, descriptions and schema names."""
    generate = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            document = generate()
            document["tags"] = [{"name": name, "description": text} for name, text in TAGS.items()]
            _add_problems(document)
            _add_headers(document)
            _describe_requests(document)
            for operation in _operations(document):
                # Explicitly empty for endpoints without authentication.
                operation.setdefault("security", [])
                _summarize(operation)
                for parameter in operation.get("parameters", ()):
                    _simplify(parameter)
            _clean_schemas(document)
            _share_problems(document)
            app.openapi_schema = _name_page_schemas(document)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def openapi_json(app: FastAPI) -> str:
    """Return the document in the format of the committed file; the same code gives the same text."""
    return json.dumps(app.openapi(), indent=2, ensure_ascii=False) + "\n"


def _add_problems(document: dict[str, Any]) -> None:
    """Add the Problem schema, to which the declared responses refer."""
    _, schemas = models_json_schema([(Problem, "serialization")], ref_template="#/components/schemas/{model}")
    document.setdefault("components", {}).setdefault("schemas", {}).update(schemas["$defs"])


def _summarize(operation: dict[str, Any]) -> None:
    """Make the first sentence of an operation's description its summary, instead of its function's name."""
    summary, *rest = re.split(r"\.(?:\s+|$)", _unwrap(operation.pop("description")), maxsplit=1)
    operation["summary"] = summary
    if rest and rest[0]:
        operation["description"] = rest[0]
    for status, response in operation["responses"].items():
        if response["description"] == "Successful Response":
            response["description"] = _SUCCESS[status]


def _describe_requests(document: dict[str, Any]) -> None:
    """Describe the fields of a request as those of the resource, unless they have their own description.

    `parent_id` of CreateCategoryRequest, for example, has the description of `parent` of Category.
    """
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        if (match := re.fullmatch("(Create|Update)(Current)?([A-Za-z]+)Request", name)) is None:
            continue
        related = (match[3], f"Create{match[3]}Request")
        sources = [schemas[each]["properties"] for each in related if each in schemas]
        for field, described in schema["properties"].items():
            names = (field, field.removesuffix("_id"))
            texts = [
                source[each]["description"]
                for source in sources
                for each in names
                if "description" in source.get(each, ())
            ]
            if texts:
                described.setdefault("description", texts[0])


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path in document["paths"].values():
        yield from path.values()


def _add_headers(document: dict[str, Any]) -> None:
    """Declare the headers of responses; for ETag and Location see `responses.resource_response`."""
    components = document["components"]
    components["headers"] = HEADERS
    versioned = {
        f"#/components/schemas/{name}"
        for name, schema in components["schemas"].items()
        if schema.get("properties", {}).get("version", {}).get("type") == "integer"
    }
    for path, methods in document["paths"].items():
        read = methods.get("get") if path.endswith("}") else None
        for operation in methods.values():
            parameters = {parameter["name"] for parameter in operation.get("parameters", ())}
            for status, response in operation["responses"].items():
                schema = response.get("content", {}).get("application/json", {}).get("schema", {})
                is_versioned = schema.get("$ref") in versioned
                is_problem = status >= "400"
                has = {
                    "ETag": is_versioned or (operation is read and "$ref" in schema),
                    "Location": (status == "201" and is_versioned) or status == "202",
                    "X-Request-ID": True,
                    "Idempotency-Replayed": "Idempotency-Key" in parameters and not is_problem,
                    "RateLimit-Policy": path.startswith(PREFIX) and (status == "429" or not is_problem),
                    "RateLimit": path.startswith(PREFIX) and (status == "429" or not is_problem),
                    "Retry-After": is_problem and status in ("429", "503") and path.startswith(PREFIX),
                    "WWW-Authenticate": status == "401",
                }
                response["headers"] = {
                    name: {"$ref": f"#/components/headers/{name}"} for name in HEADERS if has[name]
                }


def _share_problems(document: dict[str, Any]) -> None:
    """Move each problem response to the components, named by its codes, and refer to it."""
    shared = document["components"].setdefault("responses", {})
    for operation in _operations(document):
        for status, response in operation["responses"].items():
            if (content := response.get("content", {}).get(MEDIA_TYPE)) is None:
                continue
            codes = content["schema"]["allOf"][1]["properties"]["code"]["enum"]
            name = "Or".join(code.title().replace("_", "") for code in codes)
            shared[name] = response
            operation["responses"][status] = {"$ref": f"#/components/responses/{name}"}


def _simplify(parameter: dict[str, Any]) -> None:
    """Simplify a parameter: it may be absent, but never null. An id in the path gets its description."""
    schema = parameter["schema"]
    options = [option for option in schema.pop("anyOf", ()) if option != {"type": "null"}]
    if len(options) > 1:
        schema["anyOf"] = options
    else:
        schema.update(*options)
    schema.pop("title", None)
    if parameter["in"] == "path" and schema.get("format") == "uuid":
        parameter["description"] = f"Id of the {parameter['name'].removesuffix('_id').replace('_', ' ')}."
    # FastAPI repeats the description in the schema.
    schema.pop("description", None)


def _clean_schemas(document: dict[str, Any]) -> None:
    """Remove the titles of fields, which only repeat their names, and the line breaks of docstrings."""
    for schema in document["components"]["schemas"].values():
        for field in schema.get("properties", {}).values():
            field.pop("title", None)
        for described in (schema, *schema.get("properties", {}).values()):
            if "description" in described:
                described["description"] = _unwrap(described["description"])


def _unwrap(text: str) -> str:
    """Return a text with one line for each paragraph."""
    return re.sub(r"(?<!\n)\n(?!\n)", " ", text)


def _name_page_schemas(document: dict[str, Any]) -> dict[str, Any]:
    """Rename the generic page schemas: AssetPage instead of Pydantic's Page_Asset_."""
    for name, schema in document["components"]["schemas"].items():
        if name.startswith("Page_"):
            schema["description"] = "A page of a list."
    named: dict[str, Any] = json.loads(
        re.sub(r'Page(?:_(\w+)_|\[(\w+)\])"', r'\1\2Page"', json.dumps(document))
    )
    return named
