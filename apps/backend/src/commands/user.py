"""`sams user`: create users (including the first administrator), set passwords, list users."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import orjson
import typer
from pydantic import SecretStr
from rich.markup import escape
from rich.table import Column, Table
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from src.commands.console import CommandError, out
from src.commands.engines import engines
from src.config import Settings
from src.constraints import to_problem
from src.database import Database, RawConnection, set_audit_actor
from src.schemas.user import CreateUserRequest, SetPasswordRequest
from src.security import Role
from src.services.identity import users
from src.services.lists.list_spec import ListQuery

app = typer.Typer(help="Create users, set passwords, list users.", no_args_is_help=True)

Email = Annotated[str, typer.Argument(help="The e-mail address of the user.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command()
def create(
    email: Email,
    name: Annotated[str, typer.Option(help="The name of the user.")],
    role: Annotated[Role, typer.Option(help="The role of the user.")] = Role.EMPLOYEE,
    as_json: AsJson = False,
) -> None:
    """Create a user who can sign in. The password is prompted for, or read from standard input."""
    data = CreateUserRequest(email=email, name=name, role=role, password=_password())
    with engines("sams user create") as settings:
        user = asyncio.run(_create(settings, data))
    if as_json:
        _print_json(user)
    else:
        out.print(f"{user['name']} can sign in as {user['email']}, as {user['role']}", markup=False)


@app.command()
def password(email: Email) -> None:
    """Set a password, which ends the user's sessions. It is prompted for, or read from standard input."""
    data = SetPasswordRequest(password=_password())
    with engines("sams user password") as settings:
        asyncio.run(_set_password(settings, email, data))
    out.print(f"The password of {email} is set", markup=False)


@app.command("list")
def list_all(as_json: AsJson = False) -> None:
    """List all users, including those who cannot sign in."""
    with engines("sams user list") as settings:
        found = asyncio.run(_list(settings))
    if as_json:
        _print_json(found)
        return
    table = Table("Name", Column("E-mail", no_wrap=True), "Role", "Active", "Department")
    for user in found:
        active = "yes" if user["is_active"] else "no"
        department = (user["department"] or {}).get("name")
        table.add_row(
            escape(user["name"]),
            user["email"],
            user["role"],
            active,
            escape(department) if department else None,
        )
    out.print(table)


def _password() -> SecretStr:
    """Read the password. It is never an argument, because other users can list the arguments of a process."""
    if sys.stdin.isatty():
        return SecretStr(typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))
    return SecretStr(sys.stdin.readline().rstrip("\r\n"))


def _print_json(content: Any) -> None:
    options = orjson.OPT_INDENT_2 | orjson.OPT_UTC_Z
    typer.echo(orjson.dumps(content, default=str, option=options).decode())


async def _create(settings: Settings, data: CreateUserRequest) -> dict[str, Any]:
    async with _session(settings, "sams user create") as session:
        user = await users.create_user(session, data)
        return await users.USERS.get(await RawConnection.of(session), user.id)


async def _set_password(settings: Settings, email: str, data: SetPasswordRequest) -> None:
    async with _session(settings, "sams user password") as session:
        user = await users.find_by_email(session, email)
        if user is None:
            raise CommandError(f"No user has the e-mail address {email}")
        await users.set_password(session, user.id, data)


async def _list(settings: Settings) -> list[dict[str, Any]]:
    database = await Database.connect(settings)
    found: list[dict[str, Any]] = []
    try:
        async with database.read_connection() as connection:
            page = await users.USERS.page(connection, ListQuery(limit=500))
            found += page.items
            while page.after is not None:
                page = await users.USERS.page(connection, ListQuery(limit=500, after=page.after))
                found += page.items
    finally:
        await database.close()
    return found


@asynccontextmanager
async def _session(settings: Settings, actor_name: str) -> AsyncIterator[AsyncSession]:
    """Yield the session of a command; convert violated constraints to problems."""
    database = await Database.connect(settings)
    try:
        async with database.session() as session:
            await set_audit_actor(session, actor_name=actor_name)
            yield session
    except IntegrityError as error:
        raise (to_problem(error) or error) from error
    finally:
        await database.close()
