"""The interactive API reference works without a network: all that its pages load comes from this server."""

import base64
import hashlib
import re
from html.parser import HTMLParser
from urllib.parse import urljoin

import pytest

from tests.clients import Client, problem

SITE = "http://sams.test"
EXTERNAL = re.compile(r"""(?:https?:)?//(?!www\.w3\.org/)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}""")
HOSTS_OF_ASSETS = ("jsdelivr", "unpkg", "googleapis", "gstatic", "cdn.redoc.ly", "tiangolo")
MEDIA_TYPE = {".js": "text/javascript", ".css": "text/css", ".png": "image/png"}


class Page(HTMLParser):
    """The addresses that a page loads, and its inline scripts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self.links: list[str] = []
        self.inline_scripts: list[str] = []
        self.attributes: set[str] = set()
        self._inline = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.attributes |= given.keys()
        if tag == "link":
            self.links.append(str(given["href"]))
        elif tag == "script" and (source := given.get("src")) is not None:
            self.scripts.append(source)
        self._inline = tag == "script" and "src" not in given

    def handle_data(self, data: str) -> None:
        if self._inline:
            self.inline_scripts.append(data)
            self._inline = False


def directives(policy: str) -> dict[str, list[str]]:
    """Return the sources of each directive of a content security policy."""
    return {name: sources for name, *sources in (part.split() for part in policy.split(";"))}


@pytest.fixture(params=["docs", "redoc"])
def address(request: pytest.FixtureRequest) -> str:
    return f"{SITE}/{request.param}"


async def test_docs_load_only_assets_of_this_server(client: Client, address: str) -> None:
    answer = await client.get(address)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert EXTERNAL.findall(answer.text) == []
    page = Page(answer.text)
    assert len(page.scripts) == 1
    assert page.links

    for reference in (*page.scripts, *page.links):
        assert urljoin(address, reference).startswith(f"{SITE}/docs/assets/")
        asset = await client.get(urljoin(address, reference))
        assert asset.status_code == 200
        suffix = reference[reference.rindex(".") :]
        assert asset.headers["content-type"].partition(";")[0] == MEDIA_TYPE[suffix]
        assert len(asset.content) > 500
        if suffix != ".png":
            assert [host for host in HOSTS_OF_ASSETS if host in asset.text] == []


async def test_docs_policy_allows_only_this_server_and_hashed_scripts(client: Client, address: str) -> None:
    answer = await client.get(address)
    page, policy = Page(answer.text), directives(answer.headers["content-security-policy"])

    assert policy["default-src"] == ["'none'"]
    for name in ("base-uri", "form-action", "frame-ancestors"):
        assert policy[name] == ["'none'"]
    external = {
        source for sources in policy.values() for source in sources if not source.startswith(("'", "data:"))
    }
    # The search of Redoc.
    assert external == {"blob:"}
    assert policy["worker-src"] == ["blob:"]
    hashes = [
        f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
        for script in page.inline_scripts
    ]
    assert policy["script-src"] == ["'self'", *hashes]
    assert not [name for name in page.attributes if name.startswith("on")]
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_docs_read_the_openapi_document_of_this_server(client: Client, address: str) -> None:
    text = (await client.get(address)).text
    [reference] = re.findall(r"""(?:url: '|spec-url=")([^'"]+)""", text)
    document = await client.get(urljoin(address, reference))
    assert document.json()["info"]["title"] == "SAMS"
    # Swagger UI sends the document to a validator on the internet otherwise.
    assert '"validatorUrl": null' in text or "redoc" in text


async def test_docs_assets_are_cached_and_unknown_ones_are_not_found(client: Client) -> None:
    known = await client.get(f"{SITE}/docs/assets/swagger-ui.css")
    assert known.headers["cache-control"] == "public, max-age=3600"
    for name in ("core.py", "..%2fcore.py", "../core.py"):
        assert problem(await client.get(f"{SITE}/docs/assets/{name}"))["code"] == "not_found"


async def test_docs_path_with_slash_is_redirected_to_the_page(client: Client, address: str) -> None:
    redirected = await client.get(f"{address}/")

    assert redirected.status_code == 308
    assert urljoin(f"{address}/", redirected.headers["location"]) == address
