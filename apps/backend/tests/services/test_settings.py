"""The settings: their documentation and validation."""

import re

import pytest
from pydantic import SecretStr, ValidationError

from src.config import BACKEND, ROOT, Settings

DOCUMENTED = re.compile(r"^#?([A-Z_]+)=(.*)$", re.MULTILINE)

# Documented without a value: generated, computed, or not to be copied.
WITHOUT_VALUE = {
    "app_workers",
    "database_url",
    "redis_url",
    "storage_url",
    "jwt_access_secret",
    "jwt_refresh_secret",
}


def test_env_example_documents_every_setting_and_default() -> None:
    documented = dict(DOCUMENTED.findall((ROOT / ".env.example").read_text(encoding="utf-8")))

    assert documented == {
        name.upper(): "" if name in WITHOUT_VALUE else as_written(field.default)
        for name, field in Settings.model_fields.items()
    }


def test_env_example_is_shared_with_root() -> None:
    assert (BACKEND / ".env.example").samefile(ROOT / ".env.example")


def as_written(value: object) -> str:
    """Return a default in the format of the example."""
    if value is None:
        return ""
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return ", ".join(value)
    return str(value).removeprefix(f"{ROOT}/")


def test_mail_settings_must_be_complete_and_valid() -> None:
    for values in (
        {"smtp_url": "smtp://mail.example.com"},  # without a sender
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
