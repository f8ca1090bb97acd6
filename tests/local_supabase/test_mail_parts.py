"""The parts behind a mail: templates, SMTP, settings, limits and the rules of redirects, without a server."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from starlette.requests import Request

from pharmat_desktop.local_supabase.auth.errors import AuthError
from pharmat_desktop.local_supabase.auth.limits import RateLimits
from pharmat_desktop.local_supabase.auth.mailer import Mailer
from pharmat_desktop.local_supabase.auth.passwords import hash_password
from pharmat_desktop.local_supabase.auth.redirects import is_allowed
from pharmat_desktop.local_supabase.auth.settings import AuthSettings, Smtp, seconds
from pharmat_desktop.local_supabase.auth.templates import GoTemplate, TemplateError
from pharmat_desktop.local_supabase.errors import StartupError
from pharmat_desktop.local_supabase.project import Project

VALUES: dict[str, Any] = {
    "Token": "123456",
    "ConfirmationURL": "http://127.0.0.1:1/auth/v1/verify?token=abc&type=signup",
    "Email": "sam@mail.example",
    "NewEmail": "new@mail.example",
    "Data": {"first_name": "<Sam>", "language": "ar"},
}
NO_CONNECTION: Any = None


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{{ .Token }}", "123456"),
        ("{{.Data.first_name}}", "&lt;Sam&gt;"),
        ("[{{ .Data.unknown.deep }}]", "[]"),
        ("{{ if .Data.unknown }}a{{ else }}b{{ end }}", "b"),
        ('{{ if eq .Data.language "ar" }}a{{ if .Token }}b{{ end }}{{ end }}c', "abc"),
        ("{{ if eq .Email .NewEmail }}same{{ end }}", ""),
        ("a  {{- .Token -}}  b", "a123456b"),
        ("{{ if .Data.unknown }}a{{ else if .Token }}b{{ else }}c{{ end }}d", "bd"),
        ('{{ if eq .Email "x" }}a{{ else if eq .Email "y" }}b{{ else if .NewEmail }}c{{ end }}', "c"),
    ],
)
def test_templates_are_rendered_as_go_does(template: str, text: str) -> None:
    assert GoTemplate(template).render(VALUES) == text


@pytest.mark.parametrize(
    "template",
    [
        "{{ if .A }}",
        "{{ end }}",
        "{{ if .A }}{{ else if }}{{ end }}",
        "{{ range .A }}{{ end }}",
        "{{ .A | html }}",
        "{{ }}",
    ],
)
def test_what_a_template_cannot_say_here_is_refused_at_the_start(template: str) -> None:
    with pytest.raises(TemplateError):
        GoTemplate(template)


@pytest.mark.parametrize("language", ["en", "ar", "es", "fr", "", '"><b>'])
def test_the_project_s_mails_carry_digits_and_link_in_the_person_s_language(language: str) -> None:
    """And nothing that a stranger could have written: whoever signs up with an address may put any text in a name."""
    templates = Project.default().auth_settings().email.templates
    assert set(templates) == {"confirmation", "magic_link", "recovery", "email_change", "invite", "reauthentication"}
    hostile = {**VALUES, "Data": {"language": language, "first_name": "http://evil.example", "last_name": "evil"}}
    for kind, template in templates.items():
        html, subject = template.body.render(hostile), template.subject.render(hostile, is_html=False)
        assert html.count("123456") == 1
        assert html.count('href="http://127.0.0.1:1/auth/v1/verify?token=abc&amp;type=signup"') == (
            kind != "reauthentication"
        )
        assert ('dir="rtl"' in html) == (language == "ar")
        assert f'<html lang="{language if language in ("ar", "es", "fr") else "en"}"' in html
        assert subject
        assert "evil" not in html + subject


def test_a_template_that_is_not_there_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[auth.email.template.invite]\ncontent_path = "./nowhere.html"\n')
    with pytest.raises(StartupError, match="mail template invite"):
        Project(tmp_path).auth_settings()


def test_settings_are_read_as_the_official_command_line_does(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MAIL_SECRET", "s3cret")
    (tmp_path / "config.toml").write_text(
        """[auth.email]
        max_frequency = "1m30s"
        [auth.email.smtp]
        host = "mail.example"
        port = 2525
        pass = "env(MAIL_SECRET)"
        [auth.external.google]
        enabled = true
        [auth.external.apple]
        enabled = false
        """
    )
    settings = Project(tmp_path).auth_settings()
    assert settings.email.max_frequency == 90
    assert settings.email.smtp
    assert (settings.email.smtp.port, settings.email.smtp.password) == (2525, "s3cret")
    assert "s3cret" not in repr(settings)
    assert settings.providers == {"google"}
    assert seconds("1h500ms") == 3600.5


@contextlib.asynccontextmanager
async def smtp_server(heard: list[str], final: bytes = b"250 ok\r\n") -> AsyncIterator[Smtp]:
    """Takes one mail at a time; `final` is its answer to the mail."""
    served = asyncio.Event()
    served.set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        served.clear()
        with contextlib.suppress(ConnectionError):
            await converse(reader, writer)
        writer.close()
        served.set()

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 ready\r\n")
        while line := (await reader.readline()).decode():
            heard.append(line.rstrip())
            if line.startswith("data"):
                writer.write(b"354 go on\r\n")
                heard.append((await reader.readuntil(b"\r\n.\r\n")).decode())
                writer.write(final)
            else:
                writer.write(b"221 bye\r\n" if line.lower().startswith("quit") else b"250 ok\r\n")

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        yield Smtp("127.0.0.1", port, "", "", "academy@mail.example", "The academy")
        await served.wait()


async def test_a_mail_server_that_is_set_gets_the_mail() -> None:
    heard: list[str] = []
    async with smtp_server(heard) as smtp:
        await Mailer({}, smtp).send(NO_CONNECTION, "magic_link", "sam@mail.example", VALUES)
    text = "\n".join(heard)
    assert "rcpt TO:<sam@mail.example>" in text
    assert "From: The academy <academy@mail.example>" in text
    assert "Subject: Your Magic Link" in text
    assert "123456" in text


async def test_a_mail_server_that_refuses_or_is_away_is_an_error_of_the_server() -> None:
    async with smtp_server([], b"550 no\r\n") as smtp:
        with pytest.raises(AuthError) as refused:
            await Mailer({}, smtp).send(NO_CONNECTION, "recovery", "sam@mail.example", VALUES)
    with pytest.raises(AuthError) as away:
        await Mailer({}, smtp).send(NO_CONNECTION, "recovery", "sam@mail.example", VALUES)
    assert {(error.value.status, error.value.code) for error in (refused, away)} == {(500, "unexpected_failure")}


def test_limits_count_each_address_and_kind_for_five_minutes() -> None:
    now = [0.0]
    limits = RateLimits(AuthSettings(rate_limits={"token_verifications": 3}, has_rate_limits=True), lambda: now[0])

    def count(kind: str, host: str) -> str:
        try:
            limits.count(kind, Request({"type": "http", "client": (host, 1)}))
        except AuthError as error:
            return f"{error.status} {error.code}"
        return ""

    assert [count("token_verifications", "a") for _ in range(4)] == ["", "", "", "429 over_request_rate_limit"]
    assert count("token_verifications", "b") == count("sign_in_sign_ups", "a") == ""
    now[0] = 301.0
    assert count("token_verifications", "a") == ""


def test_limits_count_mails_for_an_hour_and_only_when_asked_to() -> None:
    now = [0.0]
    limits = RateLimits(AuthSettings(rate_limits={"email_sent": 1}, has_rate_limits=True), lambda: now[0])
    limits.count_mail()
    with pytest.raises(AuthError) as refusal:
        limits.count_mail()
    assert (refusal.value.status, refusal.value.code) == (429, "over_email_send_rate_limit")
    now[0] = 3601.0
    limits.count_mail()
    lax = RateLimits(AuthSettings(rate_limits={"email_sent": 0}))
    lax.count_mail()


@pytest.mark.parametrize(
    ("requirements", "password", "reasons"),
    [
        ("", "12345678", []),
        ("letters_digits", "abcdefgh", ["characters"]),
        ("lower_upper_letters_digits", "abcdEFG1", []),
        ("lower_upper_letters_digits_symbols", "abcdEF1", ["length", "characters"]),
        ("lower_upper_letters_digits_symbols", "abcdEF1!", []),
    ],
)
async def test_weak_passwords_say_why(requirements: str, password: str, reasons: list[str]) -> None:
    settings = AuthSettings(minimum_password_length=8, password_requirements=requirements)
    if not reasons:
        assert await hash_password(password, settings)
        return
    with pytest.raises(AuthError) as refusal:
        await hash_password(password, settings)
    assert refusal.value.extra["weak_password"]["reasons"] == reasons


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("pharmat://auth/callback?flow=1", True),
        ("pharmat://auth/other", True),
        ("pharmat://evil/callback", False),
        ("https://app.example/welcome", True),
        ("https://app.example/deep/welcome", False),
        ("https://preview-7.app.example/", True),
        ("https://preview.evil.app.example/", False),
        ("https://a.example/x/y/z?q=1#f", True),
        ("https://b.example/x", True),
        ("https://c.example/x", False),
        ("http://localhost:5/", False),
        ("http://[::1]:5/x", True),
        ("http://10.0.0.1/", False),
        ("https://app.example:444/welcome", False),
    ],
)
def test_redirects_follow_the_allow_list(url: str, expected: bool) -> None:
    """`*` stops at dots and slashes, `**` does not."""
    listed = ("https://app.example/*", "https://*.app.example/", "https://{a,b}.example/**")
    settings = AuthSettings(site_url="pharmat://auth/callback", additional_redirect_urls=listed)
    assert is_allowed(url, settings) == expected
