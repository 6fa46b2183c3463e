"""`sams user` from the command line."""

import asyncio
import json

import pytest

from src.commands.console import out
from tests.clients import Client
from tests.commands.conftest import Sams
from tests.factories import PASSWORD, Factory


@pytest.fixture
def email(make: Factory) -> str:
    return f"Cli.{make.code()}@example.com"


def test_user_create_and_list(sams: Sams, email: str) -> None:
    created = sams(
        "user", "create", email, "--name", "김 관리", "--role", "admin", "--json", stdin=PASSWORD + "\n"
    )

    assert created.code == 0, created.err
    user = json.loads(created.out)
    assert (user["email"], user["name"], user["role"]) == (email, "김 관리", "admin")
    assert "password" not in created.out
    listed = json.loads(sams("user", "list", "--json").out)
    assert [listed_user for listed_user in listed if listed_user["email"] == email] == [user]
    assert email in sams("user", "list").out


def test_user_list_prints_names_unchanged(sams: Sams, email: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Wide enough that no cell is wrapped.
    monkeypatch.setattr(out, "width", 400)
    name = "F6:AB:F7[/x]"
    assert sams("user", "create", email, "--name", name, stdin=PASSWORD).code == 0

    listed = sams("user", "list")

    assert listed.code == 0, listed.err
    assert name in listed.out


def test_user_create_refuses_duplicate_and_invalid_input(sams: Sams, email: str) -> None:
    assert sams("user", "create", email, "--name", "A", stdin=PASSWORD).code == 0

    taken = sams("user", "create", email.upper(), "--name", "B", stdin=PASSWORD)
    assert (taken.code, taken.out) == (1, "")
    assert taken.err.strip() == "sams: Another user has this e-mail address"
    bad = sams("user", "create", "nonsense", "--name", "B", stdin=PASSWORD)
    assert bad.code == 2
    assert bad.err.startswith("sams: EMAIL: An email address must have an @-sign")
    short = sams("user", "create", f"x{email}", "--name", "B", stdin="short")
    assert (short.code, short.err.strip()) == (2, "sams: PASSWORD: A password must have 10 to 200 characters")


def test_user_password_sets_password(sams: Sams, email: str) -> None:
    sams("user", "create", email, "--name", "A", stdin=PASSWORD)

    assert sams("user", "password", email.lower(), stdin="another password\r\n").code == 0
    unknown = sams("user", "password", "nobody@example.com", stdin="another password")
    assert (unknown.code, unknown.err.strip()) == (
        1,
        "sams: No user has the e-mail address nobody@example.com",
    )


async def test_user_created_by_command_can_sign_in(sams: Sams, client: Client, email: str) -> None:
    # In a thread, because the command runs its own event loop.
    await asyncio.to_thread(sams, "user", "create", email, "--name", "A", stdin=PASSWORD + "\n")

    response = await client.post("/auth/login", json={"email": email, "password": PASSWORD})

    assert response.status_code == 200
