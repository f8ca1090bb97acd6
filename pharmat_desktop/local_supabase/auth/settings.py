"""`[auth]` of config.toml as the official command line reads it, with its defaults. Durations in seconds."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pharmat_desktop.local_supabase.errors import StartupError

from .templates import GoTemplate, TemplateError

PROVIDERS = ("apple", "google")
_PLAIN = (
    "jwt_expiry",
    "enable_signup",
    "minimum_password_length",
    "password_requirements",
    "refresh_token_reuse_interval",
    "site_url",
)
_PLAIN_EMAIL = (
    "enable_signup",
    "double_confirm_changes",
    "enable_confirmations",
    "secure_password_change",
    "otp_length",
    "otp_expiry",
)
_UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}
_ENVIRONMENT = re.compile(r"env\((\w+)\)")


@dataclass(frozen=True)
class MailTemplate:
    """Subject and HTML body of one kind of mail."""

    subject: GoTemplate
    body: GoTemplate


@dataclass(frozen=True)
class Smtp:
    """The mail server to use in place of the mailbox page."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    admin_email: str
    sender_name: str


@dataclass(frozen=True)
class EmailSettings:
    """`[auth.email]`. `templates` has the kinds that the project words itself."""

    enable_signup: bool = True
    double_confirm_changes: bool = True
    enable_confirmations: bool = False
    secure_password_change: bool = False
    max_frequency: float = 60.0
    otp_length: int = 6
    otp_expiry: int = 3600
    templates: Mapping[str, MailTemplate] = field(default_factory=dict)
    smtp: Smtp | None = None


@dataclass(frozen=True)
class AuthSettings:
    """All of it. `rate_limits` are held only when the server was asked to (`has_rate_limits`)."""

    jwt_expiry: int = 3600
    enable_signup: bool = True
    minimum_password_length: int = 6
    password_requirements: str = ""
    refresh_token_reuse_interval: int = 10
    site_url: str = "http://127.0.0.1:3000"
    additional_redirect_urls: tuple[str, ...] = ()
    providers: frozenset[str] = frozenset()
    rate_limits: Mapping[str, int] = field(default_factory=dict)
    has_rate_limits: bool = False
    email: EmailSettings = EmailSettings()

    @classmethod
    def read(cls, section: Mapping[str, Any], folder: Path) -> AuthSettings:
        """From the table `[auth]`; `folder` is the project's. Raises StartupError for a template that is no good."""
        known = {name: section[name] for name in _PLAIN if name in section}
        external: Mapping[str, Any] = section.get("external", {})
        return cls(
            **known,
            additional_redirect_urls=tuple(section.get("additional_redirect_urls", ())),
            providers=frozenset(name for name in PROVIDERS if external.get(name, {}).get("enabled", False)),
            rate_limits=section.get("rate_limit", {}),
            email=_read_email(section.get("email", {}), folder),
        )


def _read_email(section: Mapping[str, Any], folder: Path) -> EmailSettings:
    known: dict[str, Any] = {name: section[name] for name in _PLAIN_EMAIL if name in section}
    if "max_frequency" in section:
        known["max_frequency"] = seconds(section["max_frequency"])
    templates = {name: _read_template(name, table, folder) for name, table in section.get("template", {}).items()}
    return EmailSettings(**known, templates=templates, smtp=_read_smtp(section.get("smtp", {})))


def _read_template(name: str, table: Mapping[str, Any], folder: Path) -> MailTemplate:
    # The official command line takes this one path relative to the folder above the project's.
    path = folder.parent / table.get("content_path", "")
    try:
        body = GoTemplate(path.read_text(encoding="utf-8"))
        return MailTemplate(GoTemplate(table.get("subject", "")), body)
    except (OSError, TemplateError) as error:
        raise StartupError(f"The mail template {name} ({path}) cannot be used: {error}.") from error


def _read_smtp(section: Mapping[str, Any]) -> Smtp | None:
    if not section.get("host") or section.get("enabled", True) is False:
        return None
    return Smtp(
        host=_from_environment(section["host"]),
        port=int(section.get("port", 587)),
        user=_from_environment(section.get("user", "")),
        password=_from_environment(section.get("pass", "")),
        admin_email=_from_environment(section.get("admin_email", "")),
        sender_name=_from_environment(section.get("sender_name", "")),
    )


def _from_environment(value: str) -> str:
    """The value, or that of the variable that `env(NAME)` names."""
    named = _ENVIRONMENT.fullmatch(value)
    return os.environ.get(named[1], "") if named else value


def seconds(duration: str) -> float:
    """Of a duration in Go's writing: `60s`, `1m30s`."""
    return sum(float(number) * _UNITS[unit] for number, unit in re.findall(r"([\d.]+)(ms|[hms])", duration))
