"""Calls to webhooks: signed, to public addresses only, limited in time and size."""

import asyncio
import gzip
import socket
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from standardwebhooks import Webhook, WebhookVerificationError

from src.config import Settings
from src.integrations import webhooks
from src.integrations.webhooks import MAX_RESPONSE_BYTES, Outcome
from src.models import DeliveryError
from tests.receivers import OK, running_receiver, with_local_webhooks

BODY = '{"type":"asset.created","data":{"name":"그램 17"}}'
SECRET = webhooks.generate_secret()


@pytest.fixture
def local_settings(settings: Settings) -> Settings:
    """Settings that allow calls to some addresses of this machine."""
    return with_local_webhooks(settings, "127.0.0.1/32, 127.0.0.2/32")


async def send(settings: Settings, url: str, *secrets: str) -> Outcome:
    return await webhooks.send(settings, url, secrets or (SECRET,), "msg_1", BODY)


# Requests


async def test_webhook_signature_can_be_verified(local_settings: Settings) -> None:
    async with running_receiver(OK) as receiver:
        outcome = await send(local_settings, receiver.url())

        headers = receiver.headers
        assert Webhook(SECRET).verify(receiver.body, headers)["data"] == {"name": "그램 17"}
        with pytest.raises(WebhookVerificationError):
            Webhook(webhooks.generate_secret()).verify(receiver.body, headers)
        with pytest.raises(WebhookVerificationError):
            Webhook(SECRET).verify(receiver.body.replace("17", "16"), headers)
        assert headers["webhook-id"] == "msg_1"
        assert headers["Content-Type"] == "application/json"
        assert (outcome.status, outcome.error, outcome.response) == (200, None, "OK")
        assert outcome.duration_ms >= 0


async def test_webhook_is_signed_with_previous_secret_too(local_settings: Settings) -> None:
    new = webhooks.generate_secret()
    async with running_receiver(OK) as receiver:
        await send(local_settings, receiver.url(), new, SECRET)

        for secret in (new, SECRET):
            assert Webhook(secret).verify(receiver.body, receiver.headers)


async def test_webhook_call_uses_no_cookies_or_proxy(
    local_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    cookie = b"HTTP/1.1 204 No Content\r\nSet-Cookie: who=first; Path=/\r\n\r\n"
    async with running_receiver(cookie) as receiver:
        for _ in range(2):
            assert (await send(local_settings, receiver.url())).status == 204

        assert "Cookie" not in receiver.headers
        assert len(receiver.requests) == 2


# Responses


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Moved", "308 Moved"])
async def test_webhook_redirect_is_not_followed(local_settings: Settings, status: str) -> None:
    async with running_receiver(OK) as target:
        response = f"HTTP/1.1 {status}\r\nLocation: {target.url()}\r\nContent-Length: 0\r\n\r\n"
        async with running_receiver(response.encode()) as receiver:
            outcome = await send(local_settings, receiver.url())

        assert (outcome.status, outcome.error) == (int(status[:3]), DeliveryError.REDIRECTED)
        assert target.requests == []


@pytest.mark.parametrize("status", [400, 401, 404, 410, 429, 500, 503])
async def test_webhook_error_status_fails(local_settings: Settings, status: int) -> None:
    response = f"HTTP/1.1 {status} No\r\nContent-Length: 8\r\n\r\nno \x00\x1b가"
    async with running_receiver(response.encode()) as receiver:
        outcome = await send(local_settings, receiver.url())

    assert (outcome.status, outcome.error) == (status, DeliveryError.HTTP_ERROR)
    # Control characters are replaced.
    assert outcome.response == "no ��가"


async def test_webhook_endless_response_is_read_in_part(local_settings: Settings) -> None:
    sent = 0

    async def flood(_request: bytes, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            writer.write(b"x" * 65536)
            await writer.drain()
            sent += 65536

    async with running_receiver(flood) as receiver:
        outcome = await send(local_settings, receiver.url())

    assert outcome.error is None
    assert outcome.response == "x" * MAX_RESPONSE_BYTES
    assert sent < 64 * 2**20


async def test_webhook_compressed_response_is_not_decompressed(local_settings: Settings) -> None:
    packed = gzip.compress(b"0" * 10**6)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n"
    async with running_receiver(head.encode() + packed) as receiver:
        outcome = await send(local_settings, receiver.url())

    assert (outcome.status, outcome.error) == (200, None)
    assert outcome.response is not None
    assert "0000" not in outcome.response


async def trickle(writer: asyncio.StreamWriter, beginning: bytes) -> None:
    writer.write(beginning)
    while True:
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(0.05)


async def test_webhook_slow_headers_time_out(local_settings: Settings) -> None:
    async def respond_slowly(_request: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        for _ in range(50):
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.05)
        writer.write(b"\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()

    async with running_receiver(respond_slowly) as receiver:
        in_time = await send(
            local_settings.model_copy(update={"webhook_timeout_seconds": 30}), receiver.url()
        )
        too_late = await send(local_settings, receiver.url())

    assert (in_time.status, in_time.error) == (200, None)
    assert (too_late.status, too_late.error) == (None, DeliveryError.TIMEOUT)


async def test_webhook_slow_body_succeeds_by_status(local_settings: Settings) -> None:
    async with running_receiver(lambda _, writer: trickle(writer, b"HTTP/1.1 200 OK\r\n\r\n")) as receiver:
        outcome = await send(local_settings, receiver.url())

    assert (outcome.status, outcome.error) == (200, None)


async def test_webhook_endless_continue_times_out(local_settings: Settings) -> None:
    async def send_continue(_request: bytes, writer: asyncio.StreamWriter) -> None:
        while True:
            writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            await writer.drain()
            await asyncio.sleep(0.01)

    async with running_receiver(send_continue) as receiver:
        outcome = await send(local_settings, receiver.url())

    assert (outcome.status, outcome.error) == (None, DeliveryError.TIMEOUT)


@pytest.mark.parametrize(
    "response",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
    ],
)
async def test_webhook_invalid_response(local_settings: Settings, response: bytes) -> None:
    async with running_receiver(response) as receiver:
        outcome = await send(local_settings, receiver.url())

    assert (outcome.status, outcome.error) == (None, DeliveryError.INVALID_RESPONSE)


async def test_webhook_connection_error(local_settings: Settings) -> None:
    async with running_receiver(OK) as receiver:
        url = receiver.url()

    assert (await send(local_settings, url)).error is DeliveryError.CONNECTION_ERROR


async def test_webhook_untrusted_certificate(local_settings: Settings, tmp_path: Path) -> None:
    async with running_receiver(OK, ssl=self_signed(tmp_path)) as receiver:
        outcome = await send(local_settings, receiver.url().replace("http:", "https:"))

        assert (outcome.status, outcome.error) == (None, DeliveryError.TLS_ERROR)
        assert receiver.requests == []


def self_signed(directory: Path) -> ssl.SSLContext:
    """Return a server-side TLS context with a self-signed certificate."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = directory / "server.pem"
    pem.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


# Addresses


NON_PUBLIC = [
    "127.0.0.1",
    "127.8.8.8",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "100.127.255.255",
    "0.0.0.0",
    "0.1.2.3",
    "192.0.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "224.0.1.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "::ffff:0:127.0.0.1",
    "64:ff9b::127.0.0.1",
    "64:ff9b::169.254.169.254",
    "64:ff9b:1::8.8.8.8",
    "2002:7f00:1::",
    "2002:808:808::",
    "2001::1",
    "2001:db8::1",
    "100::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%1",
    "fec0::1",
    "ff02::1",
    "ff0e::1",
]
PUBLIC = [
    "1.1.1.1",
    "8.8.8.8",
    "100.63.255.255",
    "100.128.0.1",
    "172.32.0.1",
    "169.253.0.1",
    "2606:4700:4700::1111",
    "2a00:1450:4001::200e",
    "::ffff:8.8.8.8",
    "64:ff9b::8.8.8.8",
]


@pytest.mark.parametrize("address", NON_PUBLIC)
def test_webhook_refuses_non_public_address(settings: Settings, address: str) -> None:
    assert not webhooks.is_allowed_address(settings, address)
    host = f"[{address}]" if ":" in address else address
    assert webhooks.find_url_error(settings, f"https://{host}/") is not None


@pytest.mark.parametrize("address", PUBLIC)
def test_webhook_allows_public_address(settings: Settings, address: str) -> None:
    assert webhooks.is_allowed_address(settings, address)
    host = f"[{address}]" if ":" in address else address
    assert webhooks.find_url_error(settings, f"https://{host}:8443/path?a=b") is None


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.example.com/",
        "ftp://hooks.example.com/",
        "file:///etc/passwd",
        "unix:///run/docker.sock",
        "https://",
        "https:///path",
        "https://user@hooks.example.com/",
        "https://user:password@hooks.example.com/",
        "https://:password@hooks.example.com/",
        "https://public.example.com@127.0.0.1/",
        "https://127.0.0.1\\@public.example.com/",
        "https://hooks.example.com:0/",
        "https://hooks.example.com:99999/",
        "https://hooks.example.com:port/",
        "https://hooks.example.com/#there",
        "https://[::1/",
        "https://[not-an-address]/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7f.0.0.1/",
        "https://0X7F.1/",
        "https://0177.0.0.1/",
        "https://127.1/",
        "https://127.0.0.1./",
        "https://127.0.0.01/",
        "https://１２７.0.0.1/",
        "https://①②⑦.⓪.⓪.①/",
        "https://0/",
        "hooks.example.com",
        "",
    ],
)
async def test_webhook_refuses_url(settings: Settings, url: str) -> None:
    assert webhooks.find_url_error(settings, url) is not None
    outcome = await send(settings, url)
    assert (outcome.status, outcome.error) == (None, DeliveryError.ADDRESS_NOT_ALLOWED)


def test_webhook_http_requires_setting(settings: Settings, local_settings: Settings) -> None:
    assert webhooks.find_url_error(settings, "http://hooks.example.com/") is not None
    assert webhooks.find_url_error(local_settings, "http://hooks.example.com/") is None


def resolve_to(monkeypatch: pytest.MonkeyPatch, *results: list[str]) -> None:
    """Resolve every host name to these addresses, one list for each lookup."""
    remaining = iter(results)

    def getaddrinfo(host: str, port: int, *_: Any, **__: Any) -> list[Any]:
        return [
            (
                socket.AF_INET6 if ":" in address else socket.AF_INET,
                socket.SOCK_STREAM,
                6,
                "",
                (address, port, 0, 0) if ":" in address else (address, port),
            )
            for address in next(remaining)
        ]

    # Tests have no name server, so the call to the system resolver is replaced.
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "::ffff:127.0.0.1", "0.0.0.0", "::"])
async def test_webhook_refuses_host_that_resolves_to_non_public_address(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    http_only = settings.model_copy(update={"webhook_allow_http": True})
    host = "::" if ":" in address and "." not in address else "0.0.0.0"
    async with running_receiver(OK, host) as receiver:
        resolve_to(monkeypatch, [address])
        outcome = await send(http_only, receiver.url("hooks.example.com"))

        assert (outcome.status, outcome.error) == (None, DeliveryError.ADDRESS_NOT_ALLOWED)
        assert receiver.requests == []


async def test_webhook_checks_address_of_each_call(
    local_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running_receiver(OK, "0.0.0.0") as receiver:
        resolve_to(monkeypatch, ["127.0.0.2"], ["127.0.0.3"])
        outcomes = [await send(local_settings, receiver.url("hooks.example.com")) for _ in range(2)]

        assert [outcome.error for outcome in outcomes] == [None, DeliveryError.ADDRESS_NOT_ALLOWED]
        assert len(receiver.requests) == 1
        assert receiver.headers["Host"].startswith("hooks.example.com")


async def test_webhook_calls_only_allowed_addresses_of_host(
    local_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: list[str] = []

    async def respond(_request: bytes, writer: asyncio.StreamWriter) -> None:
        reached.append(writer.get_extra_info("sockname")[0])
        writer.write(OK)
        await writer.drain()

    async with running_receiver(respond, "0.0.0.0") as receiver:
        resolve_to(monkeypatch, ["127.0.0.3", "127.0.0.2", "127.0.0.4"])
        assert (await send(local_settings, receiver.url("hooks.example.com"))).error is None

    assert reached == ["127.0.0.2"]


@pytest.mark.parametrize("name", ["no-such-name.invalid", f"{'a' * 64}.example.com"])
async def test_webhook_dns_error(settings: Settings, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def unknown(*_: Any, **__: Any) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    assert (await send(settings, f"https://{name}/")).error is DeliveryError.DNS_ERROR
