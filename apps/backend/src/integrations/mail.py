"""E-mail: written so that nothing in it can become a header, and handed to the company's server by SMTP."""

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

SECONDS = 30
"""How long the server may take for each step."""


class MailRefusedError(Exception):
    """The server will not take this message, now or later."""


class MailUnavailableError(Exception):
    """The message could not be handed over now; it may be later."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One message to one person."""

    message_id: str
    """What makes it this message and no other: the same however often it is handed over."""
    to_name: str
    to_address: str
    subject: str
    text: str
    html: str
    written_at: datetime
    unsubscribe_url: str | None


def compose(mail_from: str, mail: Mail) -> EmailMessage:
    """Return the message as it is sent.

    Raises: MailRefusedError (the address is none that a message can be sent to).
    """
    sender_name, sender = parseaddr(mail_from)
    message = EmailMessage(policy=SMTP)
    try:
        message["From"] = Address(sender_name, addr_spec=sender)
        message["To"] = Address(" ".join(mail.to_name.split()), addr_spec=_ascii_domain(mail.to_address))
    except (ValueError, IndexError, MessageError) as error:
        raise MailRefusedError(f"The e-mail address cannot be used: {error}") from error
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(mail.written_at)
    message["Message-ID"] = f"<{mail.message_id}@{sender.rpartition('@')[2]}>"
    # Nobody answers a machine's message by another one.
    message["Auto-Submitted"] = "auto-generated"
    if mail.unsubscribe_url is not None:
        message["List-Unsubscribe"] = f"<{mail.unsubscribe_url}>"
    message.set_content(mail.text, cte="base64")
    message.add_alternative(mail.html, subtype="html", cte="base64")
    return message


async def send(settings: Settings, message: EmailMessage) -> None:
    """Hand a message to the server.

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
            # A password goes over an encrypted connection to the server that it is meant for, or not at all.
            # Without one, a certificate that cannot be checked is better than none.
            start_tls=(True if username else None) if server.scheme == "smtp" else False,
            validate_certs=username is not None or server.scheme == "smtps",
            timeout=SECONDS,
        )
    except (aiosmtplib.SMTPRecipientsRefused, aiosmtplib.SMTPDataError) as error:
        refused = error.recipients[0] if isinstance(error, aiosmtplib.SMTPRecipientsRefused) else error
        why = f"{refused.code} {refused.message[:500]}"
        raise (MailRefusedError if refused.code >= 500 else MailUnavailableError)(why) from error
    except aiosmtplib.SMTPNotSupported as error:
        # An address with letters that this server does not take.
        raise MailRefusedError(error.message) from error
    except aiosmtplib.SMTPResponseException as error:
        # What it has against the sender or the password is for the operator to mend.
        raise MailUnavailableError(f"{error.code} {error.message[:500]}") from error
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        raise MailUnavailableError(str(error) or type(error).__name__) from error


def _ascii_domain(address: str) -> str:
    """Return an address with its domain as every server takes it."""
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain.encode('idna').decode()}"
