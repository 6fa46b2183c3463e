"""The directory, and picker search by initial consonants and by a last syllable that is being typed."""

from typing import Any

import pytest

from src.models import User
from tests.clients import Client, problem
from tests.factories import Factory


async def names(client: Client, **parameters: Any) -> list[str]:
    answer = await client.get("/directory", params=parameters)
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["items"]]


# The directory


async def test_directory_shows_name_and_department_only(
    employee: Client, manager: Client, admin: Client, make: Factory
) -> None:
    department = await make.department(name_en="Development")
    user = await make.user(name=make.name("나주임"), department_id=department.id, employee_number=make.code())

    for client in (employee, manager, admin):
        answer = await client.get("/directory", params={"q": user.name})
        assert answer.json() == {
            "items": [
                {
                    "id": str(user.id),
                    "name": user.name,
                    "name_en": None,
                    "department": {
                        "id": str(department.id),
                        "name": department.name,
                        "name_en": "Development",
                    },
                }
            ]
        }


async def test_directory_leaves_out_inactive_users(employee: Client, admin: Client, make: Factory) -> None:
    code = make.code()
    users = [await make.user(name=f"{code} {part}") for part in ("하나", "둘")]
    assert (await admin.delete(f"/users/{users[0].id}")).status_code == 204

    assert await names(employee, q=code) == [users[1].name]


async def test_directory_searches_names_only(employee: Client, make: Factory) -> None:
    code = make.code()
    user: User = await make.user(email=f"{code}@example.com", employee_number=f"N{code}", phone=f"02-{code}")

    for secret in (code, user.email, user.employee_number, "%", "_", "\\"):
        assert user.name not in await names(employee, q=secret, limit=100), secret


async def test_directory_lists_best_matches_first(employee: Client, make: Factory) -> None:
    code = make.code()
    for name in (f"박{code}", f"이사 {code}", f"{code} 최", f"{code}", f"A{code.upper()}"):
        await make.user(name=name)

    # Equal, beginning of the name, beginning of a word, anywhere.
    assert await names(employee, q=code.upper()) == [
        code,
        f"{code} 최",
        f"이사 {code}",
        f"A{code.upper()}",
        f"박{code}",
    ]
    assert await names(employee, q=code, limit=2) == [code, f"{code} 최"]


async def test_directory_without_text_lists_users_by_name(employee: Client, make: Factory) -> None:
    for _ in range(3):
        await make.user(name=make.code())

    found = await names(employee, limit=3)
    assert (len(found), found) == (3, sorted(found))
    assert await names(employee, q="  ", limit=3) == found


async def test_directory_finds_initial_consonants_and_unfinished_syllables(
    employee: Client, make: Factory
) -> None:
    code = make.code()
    for name in ("김철수", "김초롱", "강찬솔", "이철수"):
        await make.user(name=f"{code}{name}")

    async def found(text: str) -> set[str]:
        return {name.removeprefix(code) for name in await names(employee, q=f"{code}{text}", limit=100)}

    assert await found("ㄱㅊㅅ") == {"김철수", "강찬솔"}
    assert await found("김ㅊ") == {"김철수", "김초롱"}
    assert await found("기") == {"김철수", "김초롱"}
    assert await found("김철ㅅ") == {"김철수"}
    assert await found("김처") == {"김철수"}
    assert await found("김처 ") == set()
    assert await found("ㅇ") == {"이철수"}


async def test_directory_refuses_other_parameters(employee: Client, client: Client, admin: Client) -> None:
    for query in ({"limit": 0}, {"limit": 101}, {"q": "x" * 101}, {"q": "\x00"}, {"role": "admin"}):
        answer = await employee.get("/directory", params=query)
        assert (answer.status_code, problem(answer)["code"]) == (422, "validation_error"), query
    assert problem(await client.get("/directory"))["code"] == "not_authenticated"
    for words in (" ".join("ab" * 17), "ㄱ " * 50, "(" * 50, "\\ * + ? [ ] { } ^ $ |"):
        assert await names(admin, q=words) == [], words


# Picker search of lists


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/users", {}),
        ("/categories", {"code": None}),
        ("/locations", {}),
        ("/departments", {}),
        ("/asset-models", {}),
        ("/manufacturers", {}),
        ("/suppliers", {}),
        ("/statuses", {"code": None, "kind": "available"}),
    ],
)
async def test_list_finds_initial_consonants_and_unfinished_syllables(
    admin: Client, make: Factory, path: str, body: dict[str, Any]
) -> None:
    code = make.code()
    for name in ("엘지 그램", "구름", "드라마"):
        given = {key: value or make.code() for key, value in body.items()}
        created = await admin.post(path, json={"name": f"{name}{code}", **given})
        assert created.status_code == 201, created.text

    async def found(text: str) -> set[str]:
        answer = await admin.get(path, params={"q": text, "limit": 500, "count": "true"})
        items = [item["name"] for item in answer.json()["items"]]
        assert answer.json()["total"] == len(items)
        return {name.removesuffix(code) for name in items if name.endswith(code)}

    assert await found(f"{code} ㄱㄹ") == {"엘지 그램", "구름"}
    assert await found(f"{code} 엘ㅈ ㄱ") == {"엘지 그램"}
    assert await found(f"{code} 그래") == {"엘지 그램"}
    assert await found(f"{code} 드라") == {"드라마"}
    assert await found(f"{code} 그랩") == set()
    assert await found(f"{code} 그래 ") == set()
