"""A real SMTP server for tests, with scripted responses."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from subprocess import run
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from pydantic import SecretStr

from src.config import Settings


class Mailbox:
    """The received messages, and the responses to the next attempts."""

    def __init__(self) -> None:
        self.port = 0
        self.mails: list[EmailMessage] = []
        self.recipients: list[list[str]] = []
        self.was_encrypted: list[bool] = []
        self.refusals: list[str] = []
        """Responses to RCPT TO, one per attempt."""
        self.data_answers: list[str | None] = []
        """Responses to DATA; None drops the connection after the message was accepted."""
        self.password = "p@ss:word"
        self.passwords_told: list[object] = []
        self.goes_on = asyncio.Event()
        """While it is cleared, senders wait for the response."""
        self.goes_on.set()
        self._arrived = asyncio.Condition()

    def settings(self, settings: Settings, login: str = "", scheme: str = "smtp") -> Settings:
        """Return settings with this server as SMTP_URL."""
        return settings.model_copy(
            update={
                "smtp_url": SecretStr(f"{scheme}://{login}localhost:{self.port}"),
                "mail_from": "자산 관리 <sams@example.com>",
                "public_url": "https://sams.example.com",
            }
        )

    async def until(self, is_enough: Callable[[Sequence[EmailMessage]], bool]) -> None:
        """Wait until a number of messages arrived."""
        async with asyncio.timeout(60), self._arrived:
            await self._arrived.wait_for(lambda: is_enough(self.mails))

    # Hooks that aiosmtpd calls

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self.refusals:
            return self.refusals.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        answer = self.data_answers.pop(0) if self.data_answers else "250 OK"
        assert server.transport is not None
        if answer is None or answer.startswith("250"):
            content = envelope.content
            assert isinstance(content, bytes)
            message = BytesParser(policy=default).parsebytes(content)
            assert isinstance(message, EmailMessage)
            async with self._arrived:
                self.mails.append(message)
                self.recipients.append(list(envelope.rcpt_tos))
                self.was_encrypted.append(server.transport.get_extra_info("ssl_object") is not None)
                self._arrived.notify_all()
        await self.goes_on.wait()
        if answer is None:
            server.transport.close()
            return "250 OK"
        return answer

    def authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any
    ) -> AuthResult:
        self.passwords_told.append(data)
        right = isinstance(data, LoginPassword) and data.password == self.password.encode()
        return AuthResult(success=right, handled=False)


@asynccontextmanager
async def mailbox(
    *, tls: ssl.SSLContext | None = None, from_the_first_byte: bool = False, login: bool = False
) -> AsyncIterator[Mailbox]:
    """Run an SMTP server, optionally with STARTTLS or implicit TLS.

    One that would have TLS from the first byte and has none takes passwords in the clear.
    """
    box = Mailbox()

    def session() -> SMTP:
        return SMTP(
            box,
            hostname="mail.test",
            enable_SMTPUTF8=True,
            tls_context=None if from_the_first_byte else tls,
            # aiosmtpd does not see the implicit TLS and would warn.
            auth_required=login and not from_the_first_byte,
            auth_require_tls=not from_the_first_byte,
            authenticator=box.authenticate if login else None,
        )

    server = await asyncio.get_running_loop().create_server(
        session, "localhost", 0, ssl=tls if from_the_first_byte else None, family=2
    )
    box.port = server.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        server.close()


def certificate(directory: Path) -> tuple[ssl.SSLContext, Path]:
    """Return the TLS context of a certificate for localhost, and the certificate file to trust."""
    key, file = directory / "key.pem", directory / "certificate.pem"
    run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"),
            *("-keyout", key, "-out", file),
        ],
        check=True,
        capture_output=True,
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file, key)
    return context, file
