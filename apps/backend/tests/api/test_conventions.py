"""The conventions that every call keeps: one shape of problems, names, sizes, headers, entity tags."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from structlog.testing import capture_logs

from src.config import Settings
from tests.probe_app import Trying, pointers, problem, trying


@pytest.fixture(scope="module")
async def shared(settings: Settings) -> AsyncIterator[Trying]:
    changed = {"max_body_bytes": 100_000, "cors_origins": ["https://assets.example.com"]}
    async with trying(settings.model_copy(update=changed)) as trial:
        yield trial


@pytest.fixture
def trial(shared: Trying) -> Trying:
    shared.code = f"trial-{uuid4().hex}"
    return shared


# What is not valid


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, ["/code"]),
        ({"code": 1}, ["/code"]),
        ({"code": "x", "a/b~c": 1}, ["/a~1b~0c"]),
        (
            {"code": "x", "parts": [{"kind": "part", "size": 1}, {"kind": "part", "size": "big"}]},
            ["/parts/1/size"],
        ),
        ({"code": "x", "parts": [{"kind": "other"}]}, ["/parts/0/color"]),
        ({"code": "x", "parts": [{"kind": "none"}]}, ["/parts/0"]),
        ({"code": "x", "parts": {}}, ["/parts"]),
        ([], [""]),
        ({"name": None, "refuse": "perhaps"}, ["/code", "/name", "/refuse"]),
    ],
)
async def test_each_wrong_field_is_pointed_at(trial: Trying, body: Any, expected: list[str]) -> None:
    told = problem(await trial.client.post("/trials", json=body), 422, "validation_error")
    assert pointers(told) == expected


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"",
        b'{"code": NaN}',
        b'{"code": "\xff"}',
        b'{"code": "\\ud800"}',
        b"[" * 100_000,
        b'{"code": ' + b"9" * 5000 + b"}",
    ],
)
async def test_what_is_no_json_is_not_valid(trial: Trying, body: bytes) -> None:
    answer = await trial.client.post("/trials", content=body, headers={"Content-Type": "application/json"})
    problem(answer, 422, "validation_error")


async def test_parameters_are_pointed_at_by_their_place(trial: Trying) -> None:
    answer = await trial.client.get("/trials/one?limit=x")
    assert pointers(problem(answer, 422, "validation_error")) == ["?limit", "{number}"]
    answer = await trial.client.post("/trials", json={"code": "x"}, headers={"Idempotency-Key": "no spaces"})
    assert pointers(problem(answer, 422, "validation_error")) == ["header:Idempotency-Key"]


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", None])
async def test_what_does_not_say_that_it_is_json_is_refused(trial: Trying, content_type: str | None) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    answer = await trial.client.post("/trials", content=b'{"code": "x"}', headers=headers)
    problem(answer, 415, "unsupported_media_type")


# What is not there


@pytest.mark.parametrize(
    "path", ["/api/v1/nothing", "/api/v2", "/nothing", "/api/v1/trials/read/more", "/api/v1/trials/"]
)
async def test_an_unknown_address_is_a_problem(trial: Trying, path: str) -> None:
    problem(await trial.client.get(f"http://sams.test{path}"), 404, "not_found")


async def test_an_unknown_method_is_told_those_that_are_known(trial: Trying) -> None:
    answer = await trial.client.put("/trials/1")
    problem(answer, 405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, PATCH"


# What is too large


async def test_a_body_that_tells_its_size_is_refused_unread(trial: Trying) -> None:
    problem(await trial.client.post("/trials", content=b"x" * 100_001), 413, "payload_too_large")


async def test_a_body_that_does_not_tell_its_size_is_counted(trial: Trying) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(11):
            yield b" " * 10_000

    answer = await trial.client.post(
        "/trials", content=chunks(), headers={"Content-Type": "application/json"}
    )
    assert "content-length" not in answer.request.headers
    problem(answer, 413, "payload_too_large")


# Bugs


async def test_a_bug_tells_the_caller_nothing_and_the_log_everything(trial: Trying) -> None:
    with capture_logs() as lines:
        answer = await trial.client.get("/trials/bug")

    problem(answer, 500, "internal_error")
    assert "division" not in answer.text
    [line] = [line for line in lines if line["event"] == "bug"]
    assert isinstance(line["exc_info"], ZeroDivisionError)


# Names


@pytest.mark.parametrize("given", ["abc-123", "a" * 128, "req_1:2/3.4+5=6@host"])
async def test_a_request_keeps_the_name_that_it_came_with(trial: Trying, given: str) -> None:
    answer = await trial.client.get("/trials/1", headers={"X-Request-ID": given})
    assert answer.headers.get_list("x-request-id") == [given]


@pytest.mark.parametrize("given", ["", "a b", "a" * 129, 'a"b', "<x>", None])
async def test_a_request_without_a_safe_name_gets_one(trial: Trying, given: str | None) -> None:
    answer = await trial.client.get("/trials/1", headers={} if given is None else {"X-Request-ID": given})
    assert UUID(answer.headers["x-request-id"]).version == 7


async def test_a_change_is_recorded_under_the_name_of_its_request(trial: Trying) -> None:
    answer = await trial.client.post("/trials", json={"code": trial.code})
    found = await trial.execute(f"SELECT request_id FROM events WHERE entity_id = '{answer.json()['id']}'")
    assert [row.request_id for row in found] == [answer.headers["x-request-id"]]


# Headers


@pytest.mark.parametrize("path", ["/trials/1", "/trials/bug", "/nothing"])
async def test_every_answer_is_guarded(trial: Trying, path: str) -> None:
    headers = (await trial.client.get(path)).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert "strict-transport-security" not in headers


async def test_production_asks_for_tls(settings: Settings) -> None:
    async with trying(settings.model_copy(update={"environment": "production"})) as trial:
        assert "max-age" in (await trial.client.get("/trials/1")).headers["strict-transport-security"]


@pytest.mark.parametrize("path", ["/trials/1", "/trials/bug", "/nothing"])
async def test_another_site_reads_only_if_it_is_named(trial: Trying, path: str) -> None:
    named = await trial.client.get(path, headers={"Origin": "https://assets.example.com"})
    other = await trial.client.get(path, headers={"Origin": "https://evil.example.com"})
    assert named.headers["access-control-allow-origin"] == "https://assets.example.com"
    assert {"ETag", "Location", "Retry-After"} <= set(
        named.headers["access-control-expose-headers"].split(", ")
    )
    assert "access-control-allow-origin" not in other.headers


# Entity tags


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, None),
        ("*", None),
        ('"7"', 7),
        ('"5", "7" ,"6"', 7),
        ('W/"7"', -1),
        ('"x"', -1),
        ('W/"9", "3"', 3),
        ('""', -1),
    ],
)
async def test_if_match_is_the_version_that_was_read(
    trial: Trying, given: str | None, expected: int | None
) -> None:
    answer = await trial.client.patch("/trials/1", headers={} if given is None else {"If-Match": given})
    assert (answer.status_code, answer.json()) == (200, expected)


@pytest.mark.parametrize("given", ["7", '"7', "", '"7" "8"', "W/7", "*, *"])
async def test_what_is_no_entity_tag_is_not_valid(trial: Trying, given: str) -> None:
    answer = await trial.client.patch("/trials/1", headers={"If-Match": given})
    assert pointers(problem(answer, 422, "validation_error")) == ["header:If-Match"]


# What is asked beside the path


@pytest.mark.parametrize(
    ("method", "question", "expected"),
    [
        ("GET", "limt=5", ["?limt"]),
        ("GET", "limit=5&limit=5", ["?limit"]),
        ("GET", "수=1&limit=5&as_of=", ["?as_of", "?수"]),
        ("PATCH", "dry_run=true", ["?dry_run"]),
    ],
)
async def test_a_parameter_is_known_and_given_once(
    trial: Trying, method: str, question: str, expected: list[str]
) -> None:
    answer = await trial.client.request(method, f"/trials/1?{question}")
    assert pointers(problem(answer, 422, "validation_error")) == expected


async def test_what_is_not_known_of_changes_nothing(trial: Trying) -> None:
    answer = await trial.client.post("/trials?dry_run=true", json={"code": trial.code})
    assert pointers(problem(answer, 422, "validation_error")) == ["?dry_run"]
    assert await trial.count() == 0
    assert (await trial.client.get("/trials/1?limit=5")).json() == 6


# The document


async def test_the_document_declares_the_problems_of_each_call(trial: Trying) -> None:
    document = (await trial.client.get("http://sams.test/openapi.json")).json()
    assert "HTTPValidationError" not in str(document)
    post = document["paths"]["/api/v1/trials"]["post"]
    assert post["operationId"] == "create_trial"
    assert post["tags"] == ["trials"]
    assert "Idempotency-Key" in [parameter["name"] for parameter in post["parameters"]]
    shared = document["components"]["responses"]
    refusals = {
        status: shared[response["$ref"].removeprefix("#/components/responses/")]
        for status, response in post["responses"].items()
        if not status.startswith("2")
    }
    codes = {
        status: refusal["content"]["application/problem+json"]["schema"]["allOf"][1]["properties"]["code"][
            "enum"
        ]
        for status, refusal in refusals.items()
    }
    assert codes["409"] == ["conflict", "idempotency_in_progress"]
    assert codes["422"] == ["validation_error", "idempotency_key_reused"]
    assert {"401", "403", "413", "415", "429", "500", "503"} <= set(codes)
    told = await trial.client.get("/nothing")
    assert set(document["components"]["schemas"]["Problem"]["required"]) == set(told.json())


# The log


async def test_each_request_is_a_line_without_its_question(settings: Settings) -> None:
    async with trying(settings.model_copy(update={"log_level": "INFO"})) as trial:
        with capture_logs() as lines:
            await trial.client.get("/trials/7?limit=5")

    [line] = [line for line in lines if line["event"] == "request"]
    assert (line["method"], line["route"], line["status"]) == ("GET", "/api/v1/trials/{number}", 200)
    assert "limit" not in str(line)


async def test_requests_at_once_keep_their_own_names(trial: Trying) -> None:
    names = [uuid4().hex for _ in range(20)]
    answers = await asyncio.gather(
        *(trial.client.get("/trials/bug", headers={"X-Request-ID": name}) for name in names)
    )
    assert [answer.json()["request_id"] for answer in answers] == names
