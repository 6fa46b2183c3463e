"""Rules of the layers: queries only in services, transactions outside of them, HTTP only in the API."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from src.config import BACKEND

SOURCE = BACKEND / "src"
STATEMENTS = {
    "select",
    "insert",
    "update",
    "delete",
    "text",
    "exists",
    "union",
    "union_all",
    "literal_column",
}
SQL_VERBS = ("SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH ")


def source_files(*packages: str) -> list[Path]:
    return [file for package in packages for file in sorted((SOURCE / package).rglob("*.py"))]


def imports(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the module and the name of each import; the name is empty where a whole module is imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


def is_in(module: str, *packages: str) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def builds_sql(tree: ast.Module) -> Iterator[str]:
    """Yield the imports of SQLAlchemy's statements, and the SQL texts."""
    for module, name in imports(tree):
        if is_in(module, "sqlalchemy") and (name in STATEMENTS or not name):
            yield f"{module}.{name}"
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(value)) if value.lstrip().startswith(SQL_VERBS):
                yield value


def ends_transaction(tree: ast.Module) -> Iterator[str]:
    """Yield the calls of `commit()` and `rollback()`."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="commit" | "rollback")):
                yield ast.unparse(node)


def knows_http(tree: ast.Module) -> Iterator[str]:
    """Yield the imports of the web framework and of the API."""
    for module, name in imports(tree):
        if is_in(f"{module}.{name}", "fastapi", "starlette", "src.api"):
            yield f"{module}.{name}"


def uses_framework_internals(tree: ast.Module) -> Iterator[str]:
    """Yield the imports of FastAPI and Starlette that are not their public API."""
    for module, name in imports(tree):
        private = any(part.startswith("_") for part in (*module.split("."), name))
        if is_in(module, "fastapi", "starlette") and (private or is_in(module, "fastapi.dependencies")):
            yield f"{module}.{name}"


type Check = Callable[[ast.Module], Iterator[str]]

RULES: dict[str, tuple[Check, list[Path]]] = {
    "the API builds no SQL": (builds_sql, source_files("api")),
    "services end no transaction": (ends_transaction, source_files("services")),
    "services and integrations know no HTTP": (knows_http, source_files("services", "integrations")),
    "one module uses the framework's internals": (
        uses_framework_internals,
        [file for file in source_files(".") if file != SOURCE / "api" / "framework.py"],
    ),
}
VIOLATIONS = [
    (builds_sql, "from sqlalchemy import select"),
    (builds_sql, "import sqlalchemy"),
    (builds_sql, "from sqlalchemy.dialects.postgresql import insert"),
    (builds_sql, 'connection.fetch("SELECT 1")'),
    (ends_transaction, "await session.commit()"),
    (ends_transaction, "await savepoint.rollback()"),
    (knows_http, "from fastapi import Request"),
    (knows_http, "import starlette.requests"),
    (knows_http, "from src import api"),
    (knows_http, "def inner():\n    from src.api.etag import etag"),
    (uses_framework_internals, "from fastapi.dependencies.utils import get_flat_params"),
    (uses_framework_internals, "from starlette._utils import is_async_callable"),
]


@pytest.mark.parametrize("rule", RULES)
def test_layers_follow_their_rules(rule: str) -> None:
    check, files = RULES[rule]
    assert files
    found = {str(file.relative_to(SOURCE)): [*check(ast.parse(file.read_text()))] for file in files}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(("check", "source"), VIOLATIONS)
def test_layer_rules_find_violations(check: Check, source: str) -> None:
    assert [*check(ast.parse(source))]
