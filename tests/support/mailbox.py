"""Reading the mails that local_supabase keeps: the digits and the link that a person would find in them."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import NamedTuple

import httpx


class Mail(NamedTuple):
    """`kind` is the template's name; `digits` are typed, `link` is clicked, and empty where there is none."""

    kind: str
    subject: str
    html: str
    digits: str
    link: str


@dataclass(frozen=True)
class Mailbox:
    """Of the server at `url`."""

    url: str

    async def all(self, to: str) -> list[Mail]:
        """Somebody's mails, the newest first."""
        async with httpx.AsyncClient(base_url=self.url, timeout=60) as http:
            answer = await http.get("/mailbox/mails", params={"to": to})
        return [_mail(wire) for wire in answer.raise_for_status().json()["mails"]]

    async def newest(self, to: str, kind: str = "") -> Mail:
        """The last mail to somebody, of a kind when one is named. Raises StopIteration when there is none."""
        return next(mail for mail in await self.all(to) if kind in ("", mail.kind))


def _mail(wire: dict[str, str]) -> Mail:
    text = html.unescape(wire["html"])
    digits, link = re.search(r">\s*(\d{6})\s*<", text), re.search(r'href="([^"]*/verify\?[^"]*)"', text)
    assert digits, text
    return Mail(wire["kind"], wire["subject"], wire["html"], digits[1], link[1] if link else "")
