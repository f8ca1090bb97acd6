"""Mails: worded by the project's templates, and kept for the mailbox page or handed to an SMTP server."""

from __future__ import annotations

import asyncio
import smtplib
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formataddr
from typing import Any

import asyncpg

from .errors import AuthError
from .settings import MailTemplate, Smtp
from .templates import GoTemplate

_SMTP_SECONDS = 10.0
_KEPT = 500
_SUBJECTS = {
    "confirmation": "Confirm Your Signup",
    "magic_link": "Your Magic Link",
    "recovery": "Reset Your Password",
    "email_change": "Confirm Email Change",
    "invite": "You have been invited",
    "reauthentication": "Confirm reauthentication",
}
_PLAIN = '<p><a href="{{ .ConfirmationURL }}">Follow this link</a>, or enter the code: {{ .Token }}</p>'


@dataclass(frozen=True)
class Mailer:
    """Owned by the server."""

    templates: Mapping[str, MailTemplate]
    smtp: Smtp | None

    async def send(self, connection: asyncpg.Connection, kind: str, to: str, values: Mapping[str, Any]) -> None:
        """One mail of a kind, within the caller's transaction. Raises AuthError when the mail server refuses it."""
        template = self.templates.get(kind) or MailTemplate(GoTemplate(_SUBJECTS[kind]), GoTemplate(_PLAIN))
        subject = " ".join(template.subject.render(values, is_html=False).split())
        html = template.body.render(values)
        if self.smtp is None:
            await _keep(connection, kind, to, subject, html)
            return
        try:
            await asyncio.to_thread(_hand_over, self.smtp, to, subject, html)
        except (OSError, smtplib.SMTPException) as error:
            raise AuthError(500, "unexpected_failure", f"Error sending {kind} email") from error


async def _keep(connection: asyncpg.Connection, kind: str, to: str, subject: str, html: str) -> None:
    await connection.execute(
        "insert into local_supabase.mails (kind, recipient, subject, html) values ($1, $2, $3, $4)",
        *(kind, to, subject, html),
    )
    await connection.execute(
        "delete from local_supabase.mails where id <= (select max(id) from local_supabase.mails) - $1", _KEPT
    )


def _hand_over(smtp: Smtp, to: str, subject: str, html: str) -> None:
    mail = EmailMessage()
    mail["From"] = formataddr((smtp.sender_name, smtp.admin_email))
    mail["To"] = to
    mail["Subject"] = subject
    mail.set_content(html, subtype="html")
    with smtplib.SMTP(smtp.host, smtp.port, timeout=_SMTP_SECONDS) as server:
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls()
        if smtp.user:
            server.login(smtp.user, smtp.password)
        server.send_message(mail)
