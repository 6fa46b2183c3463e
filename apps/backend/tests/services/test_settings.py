"""The settings are documented, all of them and as they are."""

import re

import pytest
from pydantic import SecretStr, ValidationError

from src.config import BACKEND, ROOT, Settings

DOCUMENTED = re.compile(r"^#?([A-Z_]+)=(.*)$", re.MULTILINE)

# Shown empty: what is made up anew, worked out, or not to be copied.
SHOWN_EMPTY = {
    "app_workers",
    "database_url",
    "redis_url",
    "storage_url",
    "jwt_access_secret",
    "jwt_refresh_secret",
}


def test_the_example_documents_every_setting_with_its_default() -> None:
    documented = dict(DOCUMENTED.findall((ROOT / ".env.example").read_text(encoding="utf-8")))

    assert documented == {
        name.upper(): "" if name in SHOWN_EMPTY else as_written(field.default)
        for name, field in Settings.model_fields.items()
    }


def test_backend_shares_the_example_of_the_root() -> None:
    assert (BACKEND / ".env.example").samefile(ROOT / ".env.example")


def as_written(value: object) -> str:
    """Return a default as it stands in the example."""
    if value is None:
        return ""
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return ", ".join(value)
    return str(value).removeprefix(f"{ROOT}/")


def test_mail_is_set_up_whole_and_so_that_it_can_be_sent() -> None:
    for values in (
        {"smtp_url": "smtp://mail.example.com"},  # from nobody
        {"smtp_url": "https://mail.example.com", "mail_from": "sams@example.com"},
        {"smtp_url": "smtp://", "mail_from": "sams@example.com"},
        {"smtp_url": "smtp://mail.example.com:99999", "mail_from": "sams@example.com"},
        {"smtp_url": "smtp://mail.example.com", "mail_from": "nobody"},
        {"public_url": "sams.example.com"},
    ):
        with pytest.raises(ValidationError):
            Settings(_env_file=None, **values)  # type: ignore[arg-type]
    sender = "자산 관리 <sams@example.com>"
    whole = Settings(_env_file=None, smtp_url="smtps://u:p%40ss@mail.example.com:465", mail_from=sender)
    assert whole.mail_from == sender
