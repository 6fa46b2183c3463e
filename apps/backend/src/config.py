"""The settings of SAMS, read once from the environment and from `.env`."""

from datetime import timedelta
from email.errors import MessageError
from email.headerregistry import Address
from email.utils import parseaddr
from functools import cache, lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, Field, IPvAnyNetwork, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from src.currencies import ensure_currency

BACKEND = Path(__file__).resolve().parents[1]
ROOT = BACKEND.parents[1] if (BACKEND / "pyproject.toml").is_file() else Path.cwd()
"""The checkout; where SAMS is installed as a package, the directory that it was started in."""

VERSION = version("sams")
"""The version of the installed package, which `pyproject.toml` states."""

FIRST_YEAR, LAST_YEAR = 1900, 9998
"""The years of dates and times: the year 9999 leaves room for what is computed from them."""

DEVELOPMENT_SECRET = "sams-development-secret-not-for-production"  # noqa: S105


NO_HOLDER_WORDS = (
    *("공용", "공용 *", "공용(*", "공용pc", "공용노트북", "공용품", "공동*", "공유", "공유 *"),
    *(
        "*창고*",
        "*회의실*",
        "*서버실*",
        "*개발실*",
        "*실험실*",
        "*사무실*",
        "*전산실*",
        "*교육실*",
        "*강의실*",
    ),
    *(
        "*연구실*",
        "*접견실*",
        "*휴게실*",
        "*안내실*",
        "*기계실*",
        "*탕비실*",
        "*임원실*",
        "*방송실*",
        "*기획실*",
    ),
    *("*층*", "*강당", "*강의장", "*교육장", "*전시장", "*주차장", "*로비*", "*데스크", "*센터", "*idc*"),
    *("*본사*", "*본관*", "*지점", "*지사", "*현장*", "*협력사", "*고객사*", "*팀", "*본부"),
    *("인사부", "총무부", "기획부", "구매부", "연구소", "서버", "장비", "*장비", "전시", "전시회", "전시용"),
    *("예비", "예비용", "예비품", "여분", "재고*", "대여", "대여용", "대여중", "임대*", "보관*", "미사용*"),
    *(
        "미지정",
        "미지급",
        "미정",
        "미상",
        "미배정",
        "미할당",
        "없음",
        "공석",
        "퇴사*",
        "불용*",
        "폐기*",
        "분실*",
        "수리*",
    ),
    *("반납*", "반출*", "확인*", "전체", "전원", "전직원", "기타", "부재", "이동", "이동중", "안내"),
    *(
        "n/a",
        "na",
        "none",
        "null",
        "nobody",
        "no one",
        "tbd",
        "unknown",
        "unassigned",
        "spare",
        "shared",
        "in stock",
    ),
    *("*meeting room*", "*server room*", "*conference room*", "*warehouse*", "*storage room*"),
)
"""Texts in the holder column of a ledger that mean that the asset has no holder."""


@cache
def _time_zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _validate_time_zone(name: str) -> str:
    if name not in _time_zones():
        raise ValueError("This must be the name of a time zone, as in Asia/Seoul")
    return name


STORE_SCHEMES = ("file", "s3", "gs", "az", "abfss")
"""The URL schemes of supported file stores."""


def _validate_store_url(url: str) -> str:
    kind, _, place = url.partition("://")
    if kind not in STORE_SCHEMES or not place:
        raise ValueError("This must be the URL of a file store, as in s3://bucket/sams or file:///srv/sams")
    return url


TimeZoneName = Annotated[str, AfterValidator(_validate_time_zone)]


def _validate_mail_server(address: SecretStr) -> SecretStr:
    parts = urlsplit(address.get_secret_value())
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.path.strip("/") or parts.query:
        raise ValueError("This must be a URL as in smtp://mail.example.com:587 or smtps://user:password@host")
    if parts.port == 0:
        raise ValueError("The port must not be 0")
    return address


def _validate_sender(text: str) -> str:
    name, address = parseaddr(text)
    try:
        Address(name, addr_spec=address)
    except (MessageError, ValueError, IndexError) as error:
        raise ValueError("This must be a sender as in SAMS <sams@example.com>") from error
    return text


class Settings(BaseSettings):
    """The settings of an installation, described in `.env.example`; production refuses unsafe values."""

    model_config = SettingsConfigDict(env_file=(ROOT / ".env", BACKEND / ".env"), extra="ignore")

    # Environment and server processes
    environment: Literal["development", "test", "production"] = "development"
    app_host: str = "127.0.0.1"
    app_port: int = Field(8000, ge=0, le=65535)
    app_workers: int | None = Field(None, ge=1, le=256)
    sams_data_dir: Path = ROOT / ".sams"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    # Database, Redis and file store; if unset, `sams up` runs embedded servers
    database_url: SecretStr | None = None
    redis_url: SecretStr | None = None
    database_pool_size: int = Field(8, ge=1, le=200)
    statement_timeout_seconds: int = Field(30, ge=1, le=3600)
    storage_url: Annotated[str, AfterValidator(_validate_store_url)] | None = None

    # Worker
    worker_concurrency: int = Field(20, ge=2, le=200)
    worker_heartbeat_seconds: int = Field(30, ge=1, le=3600)

    # Authentication and network access
    jwt_access_secret: SecretStr = SecretStr(DEVELOPMENT_SECRET)
    jwt_refresh_secret: SecretStr = SecretStr(DEVELOPMENT_SECRET + "-refresh")
    access_token_minutes: int = Field(15, ge=1, le=24 * 60)
    refresh_token_days: int = Field(7, ge=1, le=365)
    demo_password: SecretStr = SecretStr("sams-demo-password")
    cors_origins: Annotated[list[str], NoDecode] = []
    trusted_proxies: Annotated[list[IPvAnyNetwork], NoDecode] = []

    # Notifications by e-mail and chat
    smtp_url: Annotated[SecretStr, AfterValidator(_validate_mail_server)] | None = None
    mail_from: Annotated[str, AfterValidator(_validate_sender)] | None = None
    public_url: str | None = Field(None, pattern=r"^https?://[^\s/]+(/[^\s]*)?$")
    chat_hosts: Annotated[list[str], NoDecode] = []

    # Limits; a rate limit of 0 means none
    rate_limit_per_minute: int = Field(1200, ge=0)
    sign_in_limit_per_account: int = Field(10, ge=0)
    sign_in_limit_per_address: int = Field(30, ge=0)
    max_body_bytes: int = Field(2 * 1024 * 1024, ge=1024)
    max_exchange_rate_file_bytes: int = Field(16 * 1024 * 1024, ge=1024)
    max_attachment_bytes: int = Field(25 * 1024 * 1024, ge=1024, lt=2 * 1024**3)
    max_attachments: int = Field(50, ge=1, le=10_000)

    # Webhooks
    webhook_allow_http: bool = False
    webhook_allowed_networks: Annotated[list[IPvAnyNetwork], NoDecode] = []
    webhook_timeout_seconds: int = Field(15, ge=1, le=60)
    webhook_delivery_days: int = Field(30, ge=1, le=3650)

    # Company settings
    time_zone: TimeZoneName = "Asia/Seoul"
    default_locale: Literal["ko", "en"] = "ko"
    currency: Annotated[str, AfterValidator(ensure_currency)] = "KRW"
    asset_tag_pattern: str = "SRS-{category}-{year}-{number:04d}"
    grade_a_years: int = Field(2, ge=1)
    grade_b_years: int = Field(4, ge=1)
    due_reminder_days: int = Field(1, ge=0, le=60)
    maintenance_reminder_days: int = Field(7, ge=0, le=365)
    warranty_reminder_days: int = Field(30, ge=0, le=365)
    license_reminder_days: int = Field(30, ge=0, le=365)
    reservation_grace_minutes: int = Field(60, ge=0, le=7 * 24 * 60)
    deleted_files_days: int = Field(90, ge=1, le=36_500)
    ledger_no_holder_words: Annotated[list[str], NoDecode] = list(NO_HOLDER_WORDS)

    @model_validator(mode="before")
    @classmethod
    def _split_lists(cls, values: dict[str, object]) -> dict[str, object]:
        """Split the lists, which are written as `a, b` in the environment."""
        lists = ("cors_origins", "trusted_proxies", "webhook_allowed_networks", "chat_hosts")
        for name in (*lists, "ledger_no_holder_words"):
            if isinstance(text := values.get(name), str):
                values[name] = [part.strip() for part in text.split(",") if part.strip()]
        return values

    @field_validator("chat_hosts")
    @classmethod
    def _lower(cls, hosts: list[str]) -> list[str]:
        return [host.lower() for host in hosts]

    @model_validator(mode="after")
    def _check_rules(self) -> Self:
        if self.grade_b_years <= self.grade_a_years:
            raise ValueError("GRADE_B_YEARS must be greater than GRADE_A_YEARS")
        try:
            tags = {self.asset_tag_pattern.format(category="11", year=2024, number=n) for n in (1, 2)}
        except (KeyError, ValueError, IndexError) as error:
            raise ValueError(
                "ASSET_TAG_PATTERN may contain {category}, {year} and {number}, "
                "as in SRS-{category}-{year}-{number:04d}"
            ) from error
        if len(tags) < 2:
            raise ValueError("ASSET_TAG_PATTERN must contain {number}")
        return self

    @model_validator(mode="after")
    def _check_mail(self) -> Self:
        if self.smtp_url is not None and self.mail_from is None:
            raise ValueError("MAIL_FROM is required with SMTP_URL, as in SAMS <sams@example.com>")
        return self

    @model_validator(mode="after")
    def _refuse_unsafe_production(self) -> Self:
        if self.environment != "production":
            return self
        for name in ("jwt_access_secret", "jwt_refresh_secret"):
            secret = getattr(self, name).get_secret_value()
            if secret.startswith(DEVELOPMENT_SECRET) or len(secret) < 32:
                raise ValueError(
                    f"{name.upper()} must be set to a random text of at least 32 characters in production"
                )
        if self.jwt_access_secret == self.jwt_refresh_secret:
            raise ValueError("JWT_ACCESS_SECRET and JWT_REFRESH_SECRET must differ in production")
        if "*" in self.cors_origins:
            raise ValueError("CORS_ORIGINS must list the origins in production; * would allow every site")
        return self

    @property
    def is_production(self) -> bool:
        return self.environment == "production"

    @property
    def zone(self) -> ZoneInfo:
        """The company's time zone, which decides when a day begins."""
        return ZoneInfo(self.time_zone)

    @property
    def access_token_lifetime(self) -> timedelta:
        return timedelta(minutes=self.access_token_minutes)

    @property
    def refresh_token_lifetime(self) -> timedelta:
        return timedelta(days=self.refresh_token_days)


@lru_cache
def get_settings() -> Settings:
    """Return the settings of this process, read at the first call."""
    return Settings()
