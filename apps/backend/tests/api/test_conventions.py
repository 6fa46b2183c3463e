"""Conventions of all operations: problems, request ids, body limits, headers, entity tags, logging."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from structlog.testing import capture_logs

from src.config import Settings
from tests.probe_app import ProbeApp, assert_problem, error_pointers, running_probe_app


@pytest.fixture(scope="module")
async def shared_probe(settings: Settings) -> AsyncIterator[ProbeApp]:
    changed = {"max_body_bytes": 100_000, "cors_origins": ["https://assets.example.com"]}
    async with running_probe_app(settings.model_copy(update=changed)) as probe:
        yield probe


@pytest.fixture
def probe(shared_probe: ProbeApp) -> ProbeApp:
    shared_probe.code = f"probe-{uuid4().hex}"
    return shared_probe


# Validation errors


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
async def test_validation_error_points_at_each_invalid_field(
    probe: ProbeApp, body: Any, expected: list[str]
) -> None:
    details = assert_problem(await probe.client.post("/probes", json=body), 422, "validation_error")
    assert error_pointers(details) == expected


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
async def test_invalid_json_is_a_validation_error(probe: ProbeApp, body: bytes) -> None:
    answer = await probe.client.post("/probes", content=body, headers={"Content-Type": "application/json"})
    assert_problem(answer, 422, "validation_error")


async def test_validation_error_points_at_parameters(probe: ProbeApp) -> None:
    answer = await probe.client.get("/probes/one?limit=x")
    assert error_pointers(assert_problem(answer, 422, "validation_error")) == ["?limit", "{number}"]
    answer = await probe.client.post("/probes", json={"code": "x"}, headers={"Idempotency-Key": "no spaces"})
    assert error_pointers(assert_problem(answer, 422, "validation_error")) == ["header:Idempotency-Key"]


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", None])
async def test_body_without_json_content_type_is_refused(probe: ProbeApp, content_type: str | None) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    answer = await probe.client.post("/probes", content=b'{"code": "x"}', headers=headers)
    assert_problem(answer, 415, "unsupported_media_type")


# Unknown paths and methods


@pytest.mark.parametrize(
    "path", ["/api/v1/nothing", "/api/v2", "/nothing", "/api/v1/probes/read/more", "/api/v1/probes/"]
)
async def test_unknown_path_answers_not_found(probe: ProbeApp, path: str) -> None:
    assert_problem(await probe.client.get(f"http://sams.test{path}"), 404, "not_found")


async def test_unknown_method_answers_allowed_methods(probe: ProbeApp) -> None:
    answer = await probe.client.put("/probes/1")
    assert_problem(answer, 405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, HEAD, PATCH"


# Body limit


async def test_body_limit_refuses_large_content_length(probe: ProbeApp) -> None:
    assert_problem(await probe.client.post("/probes", content=b"x" * 100_001), 413, "payload_too_large")


async def test_body_limit_counts_chunked_body(probe: ProbeApp) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(11):
            yield b" " * 10_000

    answer = await probe.client.post(
        "/probes", content=chunks(), headers={"Content-Type": "application/json"}
    )
    assert "content-length" not in answer.request.headers
    assert_problem(answer, 413, "payload_too_large")


# Unhandled exceptions


async def test_unhandled_exception_is_logged_and_not_revealed(probe: ProbeApp) -> None:
    with capture_logs() as lines:
        answer = await probe.client.get("/probes/error")

    assert_problem(answer, 500, "internal_error")
    assert "division" not in answer.text
    [line] = [line for line in lines if line["event"] == "unhandled_exception"]
    assert isinstance(line["exc_info"], ZeroDivisionError)


# Request ids


@pytest.mark.parametrize("given", ["abc-123", "a" * 128, "req_1:2/3.4+5=6@host"])
async def test_request_id_of_client_is_kept(probe: ProbeApp, given: str) -> None:
    answer = await probe.client.get("/probes/1", headers={"X-Request-ID": given})
    assert answer.headers.get_list("x-request-id") == [given]


@pytest.mark.parametrize("given", ["", "a b", "a" * 129, 'a"b', "<x>", None])
async def test_request_id_is_generated_if_missing_or_unsafe(probe: ProbeApp, given: str | None) -> None:
    answer = await probe.client.get("/probes/1", headers={} if given is None else {"X-Request-ID": given})
    assert UUID(answer.headers["x-request-id"]).version == 7


async def test_event_has_request_id(probe: ProbeApp) -> None:
    answer = await probe.client.post("/probes", json={"code": probe.code})
    found = await probe.execute(f"SELECT request_id FROM events WHERE entity_id = '{answer.json()['id']}'")
    assert [row.request_id for row in found] == [answer.headers["x-request-id"]]


# Headers


@pytest.mark.parametrize("path", ["/probes/1", "/probes/error", "/nothing"])
async def test_every_response_has_security_headers(probe: ProbeApp, path: str) -> None:
    headers = (await probe.client.get(path)).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert "strict-transport-security" not in headers


async def test_production_sends_strict_transport_security(settings: Settings) -> None:
    async with running_probe_app(settings.model_copy(update={"environment": "production"})) as probe:
        assert "max-age" in (await probe.client.get("/probes/1")).headers["strict-transport-security"]


@pytest.mark.parametrize("path", ["/probes/1", "/probes/error", "/nothing"])
async def test_cors_allows_only_configured_origins(probe: ProbeApp, path: str) -> None:
    named = await probe.client.get(path, headers={"Origin": "https://assets.example.com"})
    other = await probe.client.get(path, headers={"Origin": "https://evil.example.com"})
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
async def test_if_match_is_parsed_as_version(
    probe: ProbeApp, given: str | None, expected: int | None
) -> None:
    answer = await probe.client.patch("/probes/1", headers={} if given is None else {"If-Match": given})
    assert (answer.status_code, answer.json()) == (200, expected)


@pytest.mark.parametrize("given", ["7", '"7', "", '"7" "8"', "W/7", "*, *"])
async def test_if_match_refuses_invalid_entity_tag(probe: ProbeApp, given: str) -> None:
    answer = await probe.client.patch("/probes/1", headers={"If-Match": given})
    assert error_pointers(assert_problem(answer, 422, "validation_error")) == ["header:If-Match"]


# Query parameters


@pytest.mark.parametrize(
    ("method", "question", "expected"),
    [
        ("GET", "limt=5", ["?limt"]),
        ("GET", "limit=5&limit=5", ["?limit"]),
        ("GET", "수=1&limit=5&as_of=", ["?as_of", "?수"]),
        ("PATCH", "dry_run=true", ["?dry_run"]),
    ],
)
async def test_unknown_or_repeated_query_parameter_is_refused(
    probe: ProbeApp, method: str, question: str, expected: list[str]
) -> None:
    answer = await probe.client.request(method, f"/probes/1?{question}")
    assert error_pointers(assert_problem(answer, 422, "validation_error")) == expected


async def test_unknown_query_parameter_changes_nothing(probe: ProbeApp) -> None:
    answer = await probe.client.post("/probes?dry_run=true", json={"code": probe.code})
    assert error_pointers(assert_problem(answer, 422, "validation_error")) == ["?dry_run"]
    assert await probe.count() == 0
    assert (await probe.client.get("/probes/1?limit=5")).json() == 6


# OpenAPI


async def test_openapi_declares_problems_of_each_operation(probe: ProbeApp) -> None:
    document = (await probe.client.get("http://sams.test/openapi.json")).json()
    assert "HTTPValidationError" not in str(document)
    post = document["paths"]["/api/v1/probes"]["post"]
    assert post["operationId"] == "create_probe"
    assert post["tags"] == ["probes"]
    assert "Idempotency-Key" in [parameter["name"] for parameter in post["parameters"]]
    shared_probe = document["components"]["responses"]
    refusals = {
        status: shared_probe[response["$ref"].removeprefix("#/components/responses/")]
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
    details = await probe.client.get("/nothing")
    assert set(document["components"]["schemas"]["Problem"]["required"]) == set(details.json())


# Access log


async def test_access_log_has_no_query_string(settings: Settings) -> None:
    async with running_probe_app(settings.model_copy(update={"log_level": "INFO"})) as probe:
        with capture_logs() as lines:
            await probe.client.get("/probes/7?limit=5")

    [line] = [line for line in lines if line["event"] == "request"]
    assert (line["method"], line["route"], line["status"]) == ("GET", "/api/v1/probes/{number}", 200)
    assert "limit" not in str(line)


async def test_concurrent_requests_keep_their_own_request_ids(probe: ProbeApp) -> None:
    names = [uuid4().hex for _ in range(20)]
    answers = await asyncio.gather(
        *(probe.client.get("/probes/error", headers={"X-Request-ID": name}) for name in names)
    )
    assert [answer.json()["request_id"] for answer in answers] == names
