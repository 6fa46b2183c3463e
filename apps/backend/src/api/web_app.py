"""The web app: its built files, served on every path that the API and its documents do not use.

The files are read once at start and sent from memory, so that no request waits for a disk, names a file
outside the directory, or sees half of a new build.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final, NoReturn

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Match, NoMatchFound
from starlette.types import Receive, Scope, Send

from src.api.client import is_https
from src.config import BACKEND, ROOT, Settings
from src.errors import MethodNotAllowed, NotFound

PACKAGED_DIRECTORY: Final = BACKEND / "src" / "web"
"""The built web app in an installed package."""
BUILD_DIRECTORY: Final = ROOT / "apps" / "frontend" / "dist"
"""The built web app in a checkout."""

RESERVED_PATHS: Final = ("/api", "/docs", "/redoc", "/openapi.json", "/health", "/metrics")
"""The paths that are never answered by the web app, and all paths below them."""
HASHED_DIRECTORY: Final = "/static/"
"""The directory of files whose names contain a hash of their content; Vite's `build.assetsDir`."""
INDEX: Final = "/index.html"
MAX_FILES: Final = 5_000
MAX_BYTES: Final = 64 * 1024**2

CONTENT_SECURITY_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        # Compiling WebAssembly, for scanning codes; it allows no eval.
        "script-src 'self' 'wasm-unsafe-eval'",
        # The one style element of React Aria.
        "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
        "style-src-attr 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "media-src 'self' blob:",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
    )
)

_SECURITY_HEADERS: Final = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    # With `no-referrer`, browsers send `Origin: null` to this server.
    "Referrer-Policy": "same-origin",
}
_OPENER_POLICY: Final = (b"cross-origin-opener-policy", b"same-origin")
_IMMUTABLE: Final = "public, max-age=31536000, immutable"

_CODINGS: Final = {".br": "br", ".zst": "zstd", ".gz": "gzip"}
_ALIASES: Final = {"x-gzip": "gzip"}
# Not from the system's list of types, which differs between machines.
_MEDIA_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".wav": "audio/wav",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}
_QUALITY: Final = re.compile(r"q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)")
# A page without scripts, for someone who has just cloned or installed SAMS.
_NOT_BUILT: Final = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>SAMS: the web app is not built</title>
<h1>The web app is not built</h1>
<p>In a checkout, stop SAMS and run <code>make up</code>, which builds the web app and starts SAMS.
To build it alone, run <code>make web</code> and restart SAMS.</p>
<p>The API works without it: see its <a href="/docs">documentation</a>.</p>
<hr>
<p lang="ko">웹 앱이 아직 빌드되지 않았습니다. SAMS를 멈추고 <code>make up</code>을 실행하십시오.
API는 사용할 수 있습니다. <a href="/docs">API 문서</a></p>
</html>
"""


def find_directory() -> Path:
    """Return the directory of the built web app: that of the installed package, else that of the checkout."""
    return PACKAGED_DIRECTORY if PACKAGED_DIRECTORY.is_dir() else BUILD_DIRECTORY


@dataclass(frozen=True, slots=True)
class _Representation:
    """A file in one content coding, with the responses that send it."""

    etag: str
    full: Response
    unchanged: Response


class _File:
    """A file in all its content codings, the smallest first."""

    def __init__(self, path: str, content: bytes, compressed: Mapping[str, bytes]) -> None:
        media_type = _MEDIA_TYPES.get(PurePosixPath(path).suffix.lower(), "application/octet-stream")
        digest = hashlib.sha256(content).hexdigest()[:32]
        smaller = {coding: body for coding, body in compressed.items() if len(body) < len(content)}
        bodies = sorted({"identity": content, **smaller}.items(), key=lambda item: len(item[1]))
        self._representations = {
            coding: _represent(path, digest, coding, body, media_type) for coding, body in bodies
        }

    def respond(self, headers: Headers) -> Response:
        """Return the response in the content coding that a request prefers."""
        accepted = ",".join(headers.getlist("accept-encoding"))
        chosen = self._representations[_choose_coding(accepted, self._representations)]
        tags = [tag.strip().removeprefix("W/") for tag in headers.get("if-none-match", "").split(",")]
        return chosen.unchanged if chosen.etag in tags or tags == ["*"] else chosen.full


def _represent(path: str, digest: str, coding: str, body: bytes, media_type: str) -> _Representation:
    # A strong entity tag names the bytes that are sent, so each coding has its own.
    etag = f'"{digest}"' if coding == "identity" else f'"{digest}-{coding}"'
    headers = {
        **_SECURITY_HEADERS,
        "Cache-Control": _IMMUTABLE if path.startswith(HASHED_DIRECTORY) else "no-cache",
        "ETag": etag,
        "Vary": "Accept-Encoding",
    }
    described = headers if coding == "identity" else {**headers, "Content-Encoding": coding}
    return _Representation(
        etag,
        Response(body, headers=described, media_type=media_type),
        Response(status_code=304, headers=headers),
    )


def _choose_coding(accept_encoding: str, available: Iterable[str]) -> str:
    """Return the available coding with the highest quality; of equal ones, the first (RFC 9110, 12.5.3)."""
    qualities: dict[str, float] = {}
    for part in accept_encoding.lower().split(","):
        name, *parameters = (each.strip() for each in part.split(";"))
        quality = _QUALITY.fullmatch(parameters[0]) if parameters else None
        if name and (not parameters or quality):
            qualities[_ALIASES.get(name, name)] = float(quality[1]) if quality else 1.0
    others = qualities.get("*", 0.0)
    # Unless it is excluded, the plain file is acceptable, but less than any named coding.
    qualities.setdefault("identity", others if "*" in qualities else 0.0005)
    best = max(available, key=lambda coding: qualities.get(coding, others))
    return best if qualities.get(best, others) > 0 else "identity"


class WebApp(BaseRoute):
    """The route of the web app: files by their path, and `index.html` for the addresses of its pages."""

    path = "/*"
    """The name of this route in metrics and in the log."""
    methods: Final = frozenset({"GET"})

    def __init__(self, settings: Settings, directory: Path) -> None:
        """Read the files of a directory.

        Raises: ValueError (more files or bytes than a web app has).
        """
        self._settings = settings
        self._files = _read_files(directory) if (directory / INDEX[1:]).is_file() else {}

    @property
    def is_built(self) -> bool:
        """Whether there is a built web app to serve."""
        return bool(self._files)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Match all paths that are not reserved."""
        path = scope.get("path", "")
        if scope["type"] != "http" or is_reserved(path):
            return Match.NONE, {}
        is_supported = scope["method"] in self.methods
        return Match.FULL if is_supported else Match.PARTIAL, {"endpoint": self, "route": self}

    def url_path_for(self, name: str, /, **path_params: Any) -> NoReturn:
        """Refuse to build an address: the pages have no names here."""
        raise NoMatchFound(name, path_params)

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send a file; `index.html` or an explanation to a browser that opens another address.

        Raises: MethodNotAllowed, NotFound.
        """
        if scope["method"] not in self.methods:
            raise MethodNotAllowed(headers={"Allow": "GET, HEAD"})
        request = Request(scope)
        response = self._respond(request)
        # Browsers ignore it with a warning in the console where the connection is not secure.
        if is_https(request, self._settings):
            scope["state"]["response_headers"].append(_OPENER_POLICY)
        await response(scope, receive, send)

    def _respond(self, request: Request) -> Response:
        path = request.scope["path"]
        file = self._files.get(INDEX if path == "/" else path)
        if file is None:
            # A missing script must not be answered with a page.
            is_page = path == "/" or "text/html" in request.headers.get("accept", "")
            if path.startswith(HASHED_DIRECTORY) or not is_page:
                raise NotFound("This path does not exist")
            if not self.is_built:
                return HTMLResponse(_NOT_BUILT, status_code=503)
            file = self._files[INDEX]
        return file.respond(request.headers)


def is_reserved(path: str) -> bool:
    """Return whether a path belongs to the API, its documents, the health checks or the metrics."""
    return any(path == reserved or path.startswith(f"{reserved}/") for reserved in RESERVED_PATHS)


def _read_files(directory: Path) -> dict[str, _File]:
    contents: dict[str, bytes] = {}
    size = 0
    for path, file in _walk(directory):
        contents[path] = file.read_bytes()
        size += len(contents[path])
        if len(contents) > MAX_FILES or size > MAX_BYTES:
            raise ValueError(
                f"{directory} is no web app: it has more than {MAX_FILES:,} files or {MAX_BYTES:,} bytes"
            )
    return {
        path: _File(
            path,
            content,
            {
                coding: contents[path + suffix]
                for suffix, coding in _CODINGS.items()
                if path + suffix in contents
            },
        )
        for path, content in contents.items()
        if not (PurePosixPath(path).suffix in _CODINGS and path.rpartition(".")[0] in contents)
    }


def _walk(directory: Path) -> Iterator[tuple[str, Path]]:
    """Yield the regular files below a directory with their paths in addresses; no links, no hidden names."""
    for root, folders, names in os.walk(directory):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            file = Path(root, name)
            if not name.startswith(".") and file.is_file() and not file.is_symlink():
                yield f"/{file.relative_to(directory).as_posix()}", file
