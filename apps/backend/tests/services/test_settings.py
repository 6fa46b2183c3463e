"""The settings are documented, all of them and as they are."""

import re

from pydantic import SecretStr

from src.config import ROOT, Settings

DOCUMENTED = re.compile(r"^#?([A-Z_]+)=(.*)$", re.MULTILINE)

# Shown empty: what is made up anew, worked out, or not to be copied.
SHOWN_EMPTY = {"app_workers", "database_url", "redis_url", "jwt_access_secret", "jwt_refresh_secret"}


def test_the_example_documents_every_setting_with_its_default() -> None:
    documented = dict(DOCUMENTED.findall((ROOT / ".env.example").read_text(encoding="utf-8")))

    assert documented == {
        name.upper(): "" if name in SHOWN_EMPTY else as_written(field.default)
        for name, field in Settings.model_fields.items()
    }


def as_written(value: object) -> str:
    """Return a default as it stands in the example."""
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, list):
        return ", ".join(value)
    return str(value).removeprefix(f"{ROOT}/")
