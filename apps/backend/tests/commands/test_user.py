"""`sams user`: people, from the command line."""

import asyncio
import json

import pytest

from tests.clients import Client
from tests.commands.conftest import Sams
from tests.factories import PASSWORD, Factory


@pytest.fixture
def email(make: Factory) -> str:
    return f"Cli.{make.code()}@example.com"


def test_a_user_is_made_and_listed(sams: Sams, email: str) -> None:
    made = sams(
        "user", "create", email, "--name", "김 관리", "--role", "admin", "--json", stdin=PASSWORD + "\n"
    )

    assert made.code == 0, made.err
    user = json.loads(made.out)
    assert (user["email"], user["name"], user["role"]) == (email, "김 관리", "admin")
    assert "password" not in made.out
    listed = json.loads(sams("user", "list", "--json").out)
    assert [one for one in listed if one["email"] == email] == [user]
    assert email in sams("user", "list").out


def test_an_address_that_is_taken_or_bad_is_refused_in_plain_words(sams: Sams, email: str) -> None:
    assert sams("user", "create", email, "--name", "A", stdin=PASSWORD).code == 0

    taken = sams("user", "create", email.upper(), "--name", "B", stdin=PASSWORD)
    assert (taken.code, taken.out) == (1, "")
    assert taken.err.strip() == "sams: Another user has this e-mail address"
    bad = sams("user", "create", "nonsense", "--name", "B", stdin=PASSWORD)
    assert bad.code == 2
    assert bad.err.startswith("sams: EMAIL: An email address must have an @-sign")
    short = sams("user", "create", f"x{email}", "--name", "B", stdin="short")
    assert (short.code, short.err.strip()) == (2, "sams: PASSWORD: A password has 10 to 200 characters")


def test_a_password_is_set(sams: Sams, email: str) -> None:
    sams("user", "create", email, "--name", "A", stdin=PASSWORD)

    assert sams("user", "password", email.lower(), stdin="another password\r\n").code == 0
    nobody = sams("user", "password", "nobody@example.com", stdin="another password")
    assert (nobody.code, nobody.err.strip()) == (1, "sams: Nobody has the e-mail address nobody@example.com")


async def test_who_is_made_by_the_command_can_sign_in(sams: Sams, client: Client, email: str) -> None:
    # In a thread, for the command has an event loop of its own.
    await asyncio.to_thread(sams, "user", "create", email, "--name", "A", stdin=PASSWORD + "\n")

    answer = await client.post("/auth/login", json={"email": email, "password": PASSWORD})

    assert answer.status_code == 200
