"""The interactive API reference: Swagger UI at `/docs` and Redoc at `/redoc`, without any other server."""

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files
from typing import Final

from fastapi import FastAPI
from fastapi.openapi.docs import get_redoc_html, get_swagger_ui_html
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from src.errors import NotFound

_MEDIA_TYPES: Final = {
    "favicon.png": "image/png",
    "redoc.standalone.js": "text/javascript",
    "swagger-ui-bundle.js": "text/javascript",
    "swagger-ui.css": "text/css",
}
# Relative addresses, so that a reverse proxy may serve SAMS below a path.
_ASSETS: Final = "docs/assets"
_OPENAPI: Final = "openapi.json"
# Redoc loads this image from its vendor's server. Without the image, it shows only the text.
_REDOC_LOGO: Final = b"https://cdn.redoc.ly/redoc/logo-mini.svg"
_NO_IMAGE: Final = b"data:,"
_ASSET_HEADERS: Final = {"cache-control": "public, max-age=3600"}
# Both pages add styles to the document while they run.
_POLICY: Final = (
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; connect-src 'self';"
    " img-src 'self' data:; style-src 'self' 'unsafe-inline'; worker-src blob:; script-src 'self'"
)
_INLINE_SCRIPT: Final = re.compile("<script>(.*?)</script>", re.DOTALL)


def add_docs(app: FastAPI) -> None:
    """Add the pages and their assets to the application."""
    swagger_ui = get_swagger_ui_html(
        openapi_url=_OPENAPI,
        title=f"{app.title} - Swagger UI",
        swagger_js_url=f"{_ASSETS}/swagger-ui-bundle.js",
        swagger_css_url=f"{_ASSETS}/swagger-ui.css",
        swagger_favicon_url=f"{_ASSETS}/favicon.png",
        # By default, the document of a public server is sent to a validator on the internet.
        swagger_ui_parameters={"validatorUrl": None},
    )
    redoc = get_redoc_html(
        openapi_url=_OPENAPI,
        title=f"{app.title} - Redoc",
        redoc_js_url=f"{_ASSETS}/redoc.standalone.js",
        redoc_favicon_url=f"{_ASSETS}/favicon.png",
        with_google_fonts=False,
    )
    app.router.routes += [
        _page("/docs", swagger_ui),
        _page("/redoc", redoc),
        _redirect_without_slash("/docs"),
        _redirect_without_slash("/redoc"),
        Route(f"/{_ASSETS}/{{name}}", _get_asset, methods=["GET"]),
    ]


def _page(path: str, page: HTMLResponse) -> Route:
    """Return the route of a page, with a policy that allows exactly the inline scripts of the page."""
    content = bytes(page.body)
    hashes = [_hash(script) for script in _INLINE_SCRIPT.findall(content.decode())]
    headers = {"content-security-policy": " ".join([_POLICY, *hashes]), "cache-control": "no-cache"}

    async def get_page(_request: Request) -> Response:
        return HTMLResponse(content, headers=headers)

    return Route(path, get_page, methods=["GET"])


def _redirect_without_slash(path: str) -> Route:
    """Return a route that redirects from the path with a slash, below which relative links would be wrong."""

    async def redirect(_request: Request) -> Response:
        return RedirectResponse(f"..{path}", status_code=308)

    return Route(f"{path}/", redirect, methods=["GET"])


def _hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def _get_asset(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in _MEDIA_TYPES:
        raise NotFound
    return Response(_read_asset(name), media_type=_MEDIA_TYPES[name], headers=_ASSET_HEADERS)


@cache
def _read_asset(name: str) -> bytes:
    asset = files("fastapi_offline") / "static" / name
    return asset.read_bytes().replace(_REDOC_LOGO, _NO_IMAGE)
