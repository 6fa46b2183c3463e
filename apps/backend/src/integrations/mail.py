"""E-mail: messages composed safe from header injection, and sent to an SMTP server."""

from dataclasses import dataclass
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from urllib.parse import unquote, urlsplit

import aiosmtplib

from src.config import Settings

SMTP_TIMEOUT_SECONDS = 30
"""Timeout of each SMTP command."""


class MailRefusedError(Exception):
    """The server refuses the message permanently."""


class MailUnavailableError(Exception):
    """The message could not be sent now; a later attempt may succeed."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One message to one recipient."""

    message_id: str
    """The local part of the Message-ID; the same for every attempt."""
    to_name: str
    to_address: str
    subject: str
    text: str
    html: str
    composed_at: datetime
    unsubscribe_url: str | None


def compose(mail_from: str, mail: Mail) -> EmailMessage:
    """Build the message to send.

    Raises: MailRefusedError (the address is invalid).
    """
    sender_name, sender = parseaddr(mail_from)
    message = EmailMessage(policy=SMTP)
    try:
        message["From"] = Address(sender_name, addr_spec=sender)
        message["To"] = Address(" ".join(mail.to_name.split()), addr_spec=_ascii_domain(mail.to_address))
    except (ValueError, IndexError, MessageError) as error:
        raise MailRefusedError(f"The e-mail address cannot be used: {error}") from error
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(mail.composed_at)
    message["Message-ID"] = f"<{mail.message_id}@{sender.rpartition('@')[2]}>"
    # Keeps auto-responders from answering (RFC 3834).
    message["Auto-Submitted"] = "auto-generated"
    if mail.unsubscribe_url is not None:
        message["List-Unsubscribe"] = f"<{mail.unsubscribe_url}>"
    message.set_content(mail.text, cte="base64")
    message.add_alternative(mail.html, subtype="html", cte="base64")
    return message


async def send(settings: Settings, message: EmailMessage) -> None:
    """Send a message to the SMTP server.

    Raises: MailRefusedError, MailUnavailableError.
    """
    if settings.smtp_url is None:
        raise MailUnavailableError("SMTP_URL is not set")
    server = urlsplit(settings.smtp_url.get_secret_value())
    username = unquote(server.username) if server.username else None
    try:
        await aiosmtplib.send(
            message,
            hostname=server.hostname,
            port=server.port,
            username=username,
            password=unquote(server.password) if server.password else None,
            use_tls=server.scheme == "smtps",
            # A password is sent only over TLS with a valid certificate. Without a password, TLS with an
            # unverified certificate is better than none.
            start_tls=(True if username else None) if server.scheme == "smtp" else False,
            validate_certs=username is not None or server.scheme == "smtps",
            timeout=SMTP_TIMEOUT_SECONDS,
        )
    except (aiosmtplib.SMTPRecipientsRefused, aiosmtplib.SMTPDataError) as error:
        refused = error.recipients[0] if isinstance(error, aiosmtplib.SMTPRecipientsRefused) else error
        why = f"{refused.code} {refused.message[:500]}"
        raise (MailRefusedError if refused.code >= 500 else MailUnavailableError)(why) from error
    except aiosmtplib.SMTPNotSupported as error:
        # The server does not support non-ASCII addresses (SMTPUTF8).
        raise MailRefusedError(error.message) from error
    except aiosmtplib.SMTPResponseException as error:
        # A refused sender or password is a matter of configuration: the operator corrects it.
        raise MailUnavailableError(f"{error.code} {error.message[:500]}") from error
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        raise MailUnavailableError(str(error) or type(error).__name__) from error


def _ascii_domain(address: str) -> str:
    """Return an address with its domain in ASCII (IDNA)."""
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain.encode('idna').decode()}"
