"""The built web app: content codings, caching, security headers, and the addresses of its pages."""

import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from src.api import web_app
from src.config import Settings
from src.main import create_app
from tests.clients import Client, client_of, problem

SITE = "http://sams.test"
PAGE = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
SCRIPT = "/static/index-a1B2_c3d.js"
POLICY = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
    "style-src-attr": "'none'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "media-src": "'self' blob:",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
}
PLAIN = b"plain script " * 40
BROTLI, ZSTD, GZIP = b"br", b"zstd!", b"gzipped!"


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A built web app; its compressed files are recognizable by their content."""
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    built = tmp_path / "dist"
    (built / "static").mkdir(parents=True)
    (built / ".vite").mkdir()
    (built / ".vite" / "manifest.json").write_text("{}")
    (built / "index.html").write_text("<title>SAMS</title>")
    (built / "sw.js").write_text("self")
    (built / "favicon.svg").write_text("<svg/>")
    for suffix, content in ((".js", PLAIN), (".js.br", BROTLI), (".js.zst", ZSTD), (".js.gz", GZIP)):
        (built / f"static/index-a1B2_c3d{suffix}").write_bytes(content)
    (built / "static" / "reader-00000000.wasm").write_bytes(b"\0asm")
    (built / "static" / "archive-00000000.gz").write_bytes(gzip.compress(b"no other file"))
    (built / "static" / "link.txt").symlink_to(secret)
    (built / "folder").symlink_to(tmp_path)
    return built


@pytest.fixture
async def web(settings: Settings, directory: Path) -> AsyncIterator[Client]:
    """A client of an application with a web app; no endpoint that needs the database is called."""
    async with client_of(create_app(settings, directory)) as client:
        yield client


async def get(client: Client, path: str, **headers: str) -> httpx.Response:
    """Get a file, uncompressed unless the headers name a coding."""
    given = {
        "Accept-Encoding": "identity",
        **{name.replace("_", "-"): text for name, text in headers.items()},
    }
    return await client.get(f"{SITE}{path}", headers=given)


# Content codings


@pytest.mark.parametrize(
    ("accepted", "coding", "content"),
    [
        ("gzip, deflate, br, zstd", "br", BROTLI),
        ("gzip, deflate, zstd", "zstd", ZSTD),
        ("gzip, deflate", "gzip", GZIP),
        ("x-gzip", "gzip", GZIP),
        ("BR;Q=0.1, gzip;q=0.9", "gzip", GZIP),
        ("br;q=0, zstd; q=0.5, gzip; q=0.4", "zstd", ZSTD),
        ("*", "br", BROTLI),
        ("br;q=0, *;q=0.3", "zstd", ZSTD),
        ("gzip;q=0.5, identity", None, PLAIN),
        ("identity, *;q=0", None, PLAIN),
        ("br;q=0.001", "br", BROTLI),
        ("deflate", None, PLAIN),
        ("br;q=two, gzip;q=1.5", None, PLAIN),
        ("*;q=0", None, PLAIN),
        ("", None, PLAIN),
    ],
)
async def test_web_app_negotiates_content_coding_by_quality(
    web: Client, accepted: str, coding: str | None, content: bytes
) -> None:
    async with web.stream("GET", f"{SITE}{SCRIPT}", headers={"Accept-Encoding": accepted}) as answer:
        raw = b"".join([chunk async for chunk in answer.aiter_raw()])

    assert (answer.status_code, raw) == (200, content)
    assert answer.headers.get("content-encoding") == coding
    assert answer.headers["content-length"] == str(len(content))
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["vary"] == "Accept-Encoding"


async def test_web_app_serves_compressed_file_only_in_place_of_its_original(web: Client) -> None:
    assert problem(await get(web, f"{SCRIPT}.br"))["code"] == "not_found"
    assert (await get(web, "/static/archive-00000000.gz")).headers[
        "content-type"
    ] == "application/octet-stream"


# Caching


@pytest.mark.parametrize(
    ("path", "cache_control"),
    [
        (SCRIPT, "public, max-age=31536000, immutable"),
        ("/static/reader-00000000.wasm", "public, max-age=31536000, immutable"),
        ("/", "no-cache"),
        ("/index.html", "no-cache"),
        ("/sw.js", "no-cache"),
        ("/favicon.svg", "no-cache"),
    ],
)
async def test_web_app_caches_only_hashed_names(web: Client, path: str, cache_control: str) -> None:
    assert (await get(web, path)).headers["cache-control"] == cache_control


async def test_web_app_answers_if_none_match_for_each_coding(web: Client) -> None:
    tags = {}
    for coding in ("br", "gzip", "identity"):
        async with web.stream("GET", f"{SITE}{SCRIPT}", headers={"Accept-Encoding": coding}) as answer:
            tags[coding] = answer.headers["etag"]
    assert len(set(tags.values())) == 3

    for coding, tag in tags.items():
        for given in (tag, f"W/{tag}", f'"other", {tag}', "*"):
            unchanged = await get(web, SCRIPT, Accept_Encoding=coding, If_None_Match=given)
            assert (unchanged.status_code, unchanged.content) == (304, b"")
            assert unchanged.headers["etag"] == tag
            assert unchanged.headers["vary"] == "Accept-Encoding"
            assert unchanged.headers["cache-control"] == "public, max-age=31536000, immutable"
    async with web.stream(
        "GET", f"{SITE}{SCRIPT}", headers={"Accept-Encoding": "gzip", "If-None-Match": tags["br"]}
    ) as changed:
        assert changed.status_code == 200


async def test_web_app_answers_head_as_get_without_body(web: Client) -> None:
    async with web.stream("GET", f"{SITE}{SCRIPT}", headers={"Accept-Encoding": "br"}) as got:
        expected = {name: value for name, value in got.headers.items() if name != "x-request-id"}
    head = await web.head(f"{SITE}{SCRIPT}", headers={"Accept-Encoding": "br"})

    assert (head.status_code, head.content) == (200, b"")
    assert {name: value for name, value in head.headers.items() if name != "x-request-id"} == expected


# Addresses


@pytest.mark.parametrize(
    "path", ["/", "/assets", "/assets/0193-a?tab=history", "/docsx", "/api-docs", "/그램"]
)
async def test_web_app_answers_navigation_with_index(web: Client, path: str) -> None:
    answer = await web.get(f"{SITE}{path}", headers=PAGE)

    assert (answer.status_code, answer.text) == (200, "<title>SAMS</title>")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"


async def test_web_app_start_page_needs_no_accept_header(web: Client) -> None:
    assert (await get(web, "/")).text == "<title>SAMS</title>"


@pytest.mark.parametrize(
    "path",
    ["/api", "/api/v1/nothing", "/api/v2/assets", "/docs/nothing", "/health", "/metrics/x", "/redoc/x"],
)
async def test_web_app_leaves_reserved_paths_to_problems(web: Client, path: str) -> None:
    assert problem(await web.get(f"{SITE}{path}", headers=PAGE))["code"] == "not_found"


@pytest.mark.parametrize(
    "path",
    [
        "/static/index-00000000.js",
        "/static/",
        "/static/link.txt",
        "/static/%2e%2e/%2e%2e/secret.txt",
        "/static/..%2f..%2fsecret.txt",
    ],
)
async def test_web_app_missing_static_file_is_not_found(web: Client, path: str) -> None:
    assert problem(await web.get(f"{SITE}{path}", headers=PAGE))["code"] == "not_found"


@pytest.mark.parametrize(
    "path",
    [
        "/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/folder/secret.txt",
        "//secret.txt",
        "/.vite/manifest.json",
    ],
)
async def test_web_app_serves_no_file_outside_and_no_hidden_one(web: Client, path: str) -> None:
    assert problem(await get(web, path))["code"] == "not_found"


async def test_web_app_refuses_other_methods(web: Client) -> None:
    for method in ("POST", "PUT", "DELETE"):
        answer = await web.request(method, f"{SITE}/assets")
        assert (problem(answer)["code"], answer.headers["allow"]) == ("method_not_allowed", "GET, HEAD")
    assert problem(await web.post("/nothing"))["code"] == "not_found"


async def test_web_app_keeps_the_api_reference(web: Client) -> None:
    assert "Swagger UI" in (await web.get(f"{SITE}/docs", headers=PAGE)).text
    assert (await web.get(f"{SITE}/health/live", headers=PAGE)).json()["status"] == "ok"


# Security headers


@pytest.mark.parametrize("path", ["/", SCRIPT, "/assets"])
async def test_web_app_has_strict_security_headers(web: Client, path: str) -> None:
    headers = (await get(web, path, **PAGE)).headers

    directives = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert directives == POLICY
    assert headers.get_list("content-security-policy") == [headers["content-security-policy"]]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["permissions-policy"].startswith("camera=(self)")
    assert "strict-transport-security" not in headers
    # Browsers would report it as ignored.
    assert "cross-origin-opener-policy" not in headers


async def test_web_app_isolates_its_window_over_https(settings: Settings, directory: Path) -> None:
    trusting = Settings.model_validate({**dict(settings), "trusted_proxies": ["10.0.0.5"]})
    app = create_app(trusting, directory)
    for address, scheme, expected in (
        ("10.0.0.5", "https", "same-origin"),
        ("10.0.0.5", "http", None),
        ("10.0.0.6", "https", None),
    ):
        async with client_of(app, address=address) as client:
            answer = await client.get(SITE, headers={"X-Forwarded-Proto": scheme})
        assert answer.headers.get("cross-origin-opener-policy") == expected


# Without a build, and with something else


async def test_web_app_without_build_explains_how_to_build(settings: Settings, tmp_path: Path) -> None:
    app: FastAPI = create_app(settings, tmp_path / "nothing")
    async with client_of(app) as client:
        for path in ("/", "/assets"):
            answer = await client.get(f"{SITE}{path}", headers=PAGE)
            assert (answer.status_code, answer.headers["cache-control"]) == (503, "no-store")
            assert "make up" in answer.text
            assert 'href="/docs"' in answer.text
        assert problem(await client.get(f"{SITE}/assets"))["code"] == "not_found"
        assert (await client.get(f"{SITE}/health/live")).status_code == 200


async def test_web_app_refuses_directory_that_is_too_large(
    settings: Settings, directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web_app, "MAX_FILES", 3)
    with pytest.raises(ValueError, match="no web app"):
        create_app(settings, directory)
