"""Calls to webhooks: signed, to public addresses alone, and bounded, whatever is at the other end."""

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
from src.integrations.webhooks import EXCERPT_BYTES, Outcome
from src.models import DeliveryError
from tests.receivers import OK, reaching, receiving

BODY = '{"type":"asset.created","data":{"name":"그램 17"}}'
SECRET = webhooks.new_secret()


@pytest.fixture
def local(settings: Settings) -> Settings:
    """Settings by which parts of this machine may be called."""
    return reaching(settings, "127.0.0.1/32, 127.0.0.2/32")


async def send(settings: Settings, url: str, *secrets: str) -> Outcome:
    return await webhooks.send(settings, url, secrets or (SECRET,), "msg_1", BODY)


# What is sent


async def test_a_message_is_signed_so_that_the_receiver_can_verify_it(local: Settings) -> None:
    async with receiving(OK) as receiver:
        outcome = await send(local, receiver.url())

        headers = receiver.headers
        assert Webhook(SECRET).verify(receiver.body, headers)["data"] == {"name": "그램 17"}
        with pytest.raises(WebhookVerificationError):
            Webhook(webhooks.new_secret()).verify(receiver.body, headers)
        with pytest.raises(WebhookVerificationError):
            Webhook(SECRET).verify(receiver.body.replace("17", "16"), headers)
        assert headers["webhook-id"] == "msg_1"
        assert headers["Content-Type"] == "application/json"
        assert (outcome.status, outcome.error, outcome.response) == (200, None, "OK")
        assert outcome.duration_ms >= 0


async def test_while_a_secret_changes_both_prove_who_sent_a_message(local: Settings) -> None:
    new = webhooks.new_secret()
    async with receiving(OK) as receiver:
        await send(local, receiver.url(), new, SECRET)

        for secret in (new, SECRET):
            assert Webhook(secret).verify(receiver.body, receiver.headers)


async def test_nothing_of_one_receiver_reaches_another(
    local: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    cookie = b"HTTP/1.1 204 No Content\r\nSet-Cookie: who=first; Path=/\r\n\r\n"
    async with receiving(cookie) as receiver:
        for _ in range(2):
            assert (await send(local, receiver.url())).status == 204

        assert "Cookie" not in receiver.headers
        assert len(receiver.requests) == 2


# What comes back


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Moved", "308 Moved"])
async def test_redirects_are_not_followed(local: Settings, status: str) -> None:
    async with receiving(OK) as elsewhere:
        answer = f"HTTP/1.1 {status}\r\nLocation: {elsewhere.url()}\r\nContent-Length: 0\r\n\r\n"
        async with receiving(answer.encode()) as receiver:
            outcome = await send(local, receiver.url())

        assert (outcome.status, outcome.error) == (int(status[:3]), DeliveryError.REDIRECTED)
        assert elsewhere.requests == []


@pytest.mark.parametrize("status", [400, 401, 404, 410, 429, 500, 503])
async def test_only_success_is_success(local: Settings, status: int) -> None:
    answer = f"HTTP/1.1 {status} No\r\nContent-Length: 8\r\n\r\nno \x00\x1b가"
    async with receiving(answer.encode()) as receiver:
        outcome = await send(local, receiver.url())

    assert (outcome.status, outcome.error) == (status, DeliveryError.HTTP_ERROR)
    # What no text may hold is not kept.
    assert outcome.response == "no ��가"


async def test_of_an_endless_answer_no_more_is_read_than_is_kept(local: Settings) -> None:
    sent = 0

    async def flood(_request: bytes, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            writer.write(b"x" * 65536)
            await writer.drain()
            sent += 65536

    async with receiving(flood) as receiver:
        outcome = await send(local, receiver.url())

    assert outcome.error is None
    assert outcome.response == "x" * EXCERPT_BYTES
    assert sent < 64 * 2**20


async def test_a_packed_answer_is_not_unpacked(local: Settings) -> None:
    packed = gzip.compress(b"0" * 10**6)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n"
    async with receiving(head.encode() + packed) as receiver:
        outcome = await send(local, receiver.url())

    assert (outcome.status, outcome.error) == (200, None)
    assert outcome.response is not None
    assert "0000" not in outcome.response


async def trickle(writer: asyncio.StreamWriter, beginning: bytes) -> None:
    writer.write(beginning)
    while True:
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(0.05)


async def test_who_does_not_come_to_the_point_in_time_is_given_up(local: Settings) -> None:
    async def dawdle(_request: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        for _ in range(50):
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.05)
        writer.write(b"\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()

    async with receiving(dawdle) as receiver:
        in_time = await send(local.model_copy(update={"webhook_timeout_seconds": 30}), receiver.url())
        too_late = await send(local, receiver.url())

    assert (in_time.status, in_time.error) == (200, None)
    assert (too_late.status, too_late.error) == (None, DeliveryError.TIMEOUT)


async def test_who_says_yes_has_said_so_however_long_the_rest_takes(local: Settings) -> None:
    async with receiving(lambda _, writer: trickle(writer, b"HTTP/1.1 200 OK\r\n\r\n")) as receiver:
        outcome = await send(local, receiver.url())

    assert (outcome.status, outcome.error) == (200, None)


async def test_who_only_says_go_on_is_given_up(local: Settings) -> None:
    async def go_on(_request: bytes, writer: asyncio.StreamWriter) -> None:
        while True:
            writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            await writer.drain()
            await asyncio.sleep(0.01)

    async with receiving(go_on) as receiver:
        outcome = await send(local, receiver.url())

    assert (outcome.status, outcome.error) == (None, DeliveryError.TIMEOUT)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
    ],
)
async def test_what_is_no_answer_is_told_so(local: Settings, answer: bytes) -> None:
    async with receiving(answer) as receiver:
        outcome = await send(local, receiver.url())

    assert (outcome.status, outcome.error) == (None, DeliveryError.INVALID_RESPONSE)


async def test_who_does_not_listen_is_told_so(local: Settings) -> None:
    async with receiving(OK) as receiver:
        url = receiver.url()

    assert (await send(local, url)).error is DeliveryError.CONNECTION_ERROR


async def test_a_certificate_must_be_trusted(local: Settings, tmp_path: Path) -> None:
    async with receiving(OK, ssl=self_signed(tmp_path)) as receiver:
        outcome = await send(local, receiver.url().replace("http:", "https:"))

        assert (outcome.status, outcome.error) == (None, DeliveryError.TLS_ERROR)
        assert receiver.requests == []


def self_signed(directory: Path) -> ssl.SSLContext:
    """Return what a server needs to speak TLS with a certificate that nobody has signed."""
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


# Where to


INWARD = [
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
OUTWARD = [
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


@pytest.mark.parametrize("address", INWARD)
def test_no_address_inside_is_called(settings: Settings, address: str) -> None:
    assert not webhooks.may_call(settings, address)
    host = f"[{address}]" if ":" in address else address
    assert webhooks.refusal(settings, f"https://{host}/") is not None


@pytest.mark.parametrize("address", OUTWARD)
def test_any_public_address_is_called(settings: Settings, address: str) -> None:
    assert webhooks.may_call(settings, address)
    host = f"[{address}]" if ":" in address else address
    assert webhooks.refusal(settings, f"https://{host}:8443/path?a=b") is None


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
async def test_what_is_no_public_address_is_refused(settings: Settings, url: str) -> None:
    assert webhooks.refusal(settings, url) is not None
    outcome = await send(settings, url)
    assert (outcome.status, outcome.error) == (None, DeliveryError.ADDRESS_NOT_ALLOWED)


def test_http_is_for_those_who_allow_it(settings: Settings, local: Settings) -> None:
    assert webhooks.refusal(settings, "http://hooks.example.com/") is not None
    assert webhooks.refusal(local, "http://hooks.example.com/") is None


def names(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> None:
    """Let every name lead to these addresses, one list for each time that it is looked up."""
    coming = iter(answers)

    def look_up(host: str, port: int, *_: Any, **__: Any) -> list[Any]:
        return [
            (
                socket.AF_INET6 if ":" in address else socket.AF_INET,
                socket.SOCK_STREAM,
                6,
                "",
                (address, port, 0, 0) if ":" in address else (address, port),
            )
            for address in next(coming)
        ]

    # Names cannot be looked up here, so this, the boundary to the system's resolver, is what is replaced.
    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "::ffff:127.0.0.1", "0.0.0.0", "::"])
async def test_a_name_that_leads_inside_is_not_called(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    careful = settings.model_copy(update={"webhook_allow_http": True})
    host = "::" if ":" in address and "." not in address else "0.0.0.0"
    async with receiving(OK, host) as receiver:
        names(monkeypatch, [address])
        outcome = await send(careful, receiver.url("hooks.example.com"))

        assert (outcome.status, outcome.error) == (None, DeliveryError.ADDRESS_NOT_ALLOWED)
        assert receiver.requests == []


async def test_a_name_that_leads_elsewhere_the_second_time_is_not_followed(
    local: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with receiving(OK, "0.0.0.0") as receiver:
        names(monkeypatch, ["127.0.0.2"], ["127.0.0.3"])
        outcomes = [await send(local, receiver.url("hooks.example.com")) for _ in range(2)]

        assert [outcome.error for outcome in outcomes] == [None, DeliveryError.ADDRESS_NOT_ALLOWED]
        assert len(receiver.requests) == 1
        assert receiver.headers["Host"].startswith("hooks.example.com")


async def test_of_several_addresses_only_those_that_may_be_are_called(
    local: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: list[str] = []

    async def note(_request: bytes, writer: asyncio.StreamWriter) -> None:
        reached.append(writer.get_extra_info("sockname")[0])
        writer.write(OK)
        await writer.drain()

    async with receiving(note, "0.0.0.0") as receiver:
        names(monkeypatch, ["127.0.0.3", "127.0.0.2", "127.0.0.4"])
        assert (await send(local, receiver.url("hooks.example.com"))).error is None

    assert reached == ["127.0.0.2"]


@pytest.mark.parametrize("name", ["no-such-name.invalid", f"{'a' * 64}.example.com"])
async def test_a_name_that_is_none_is_told_so(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def unknown(*_: Any, **__: Any) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    assert (await send(settings, f"https://{name}/")).error is DeliveryError.DNS_ERROR
