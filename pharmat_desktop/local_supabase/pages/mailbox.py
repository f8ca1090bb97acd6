"""/mailbox: the mails that Auth would have sent, for people to open and for tests to read.

/mailbox              the newest first
/mailbox/{id}         one of them, its HTML in a frame that can do nothing but follow a link
/mailbox/mails        as JSON, the newest first; `?to=` for one recipient
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

import asyncpg
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from .page import page

_SHOWN = 100
_REFRESH = '<meta http-equiv="refresh" content="5">'
# Nothing in a mail may run or load. Links open in the whole tab, where the app's own scheme works too.
_BODY_POLICY = "sandbox allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols; "
_BODY_POLICY += "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_FRAME = "allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols"


@dataclass(frozen=True)
class Mailbox:
    """Owned by the server."""

    pool: asyncpg.Pool

    def routes(self) -> list[Route]:
        """Below the root."""
        return [
            Route("/mailbox", self.show_list, methods=["GET"]),
            Route("/mailbox/mails", self.list_mails, methods=["GET"]),
            Route("/mailbox/{mail_id:int}", self.show_mail, methods=["GET"]),
            Route("/mailbox/{mail_id:int}/body", self.show_body, methods=["GET"]),
        ]

    async def show_list(self, _request: Request) -> Response:
        """The page; it looks for new mails by itself."""
        rows = "".join(_row(mail) for mail in await self._newest(""))
        empty = '<p class="quiet">No mails yet. Sign up, or ask for a sign-in code, and the mail appears here.</p>'
        body = (
            '<main class="wide"><h1>Mailbox of the demo</h1>'
            '<p class="note">Nothing leaves this computer: mails that the academy would send are kept here.</p>'
            f'<div class="card">{f"<ul class=rows>{rows}</ul>" if rows else empty}</div></main>'
        )
        return page("Mailbox of the demo", body, head=_REFRESH)

    async def show_mail(self, request: Request) -> Response:
        """One mail with who it is for."""
        mail = await self._mail(request)
        if mail is None:
            return page("No such mail", "<main><h1>This mail is not here any more.</h1></main>", status=404)
        to, subject = escape(mail["recipient"]), escape(mail["subject"])
        body = (
            f'<main class="wide"><p><a href="/mailbox">All mails</a></p><h1>{subject}</h1>'
            f"<dl><dt>To</dt><dd>{to}</dd><dt>Sent</dt><dd>{mail['sent_at']:%d %B %Y, %H:%M} UTC</dd></dl>"
            f'<iframe title="{subject}" src="/mailbox/{mail["id"]}/body" sandbox="{_FRAME}"></iframe></main>'
        )
        return page(mail["subject"], body)

    async def show_body(self, request: Request) -> Response:
        """A mail's own HTML."""
        mail = await self._mail(request)
        if mail is None:
            return HTMLResponse("", 404)
        links = '<base target="_top">'
        return HTMLResponse(links + mail["html"], headers={"Content-Security-Policy": _BODY_POLICY})

    async def list_mails(self, request: Request) -> Response:
        """id, sent_at, kind, to, subject and html of each."""
        mails = await self._newest(request.query_params.get("to", ""))
        return JSONResponse({"mails": [_wire(mail) for mail in mails]})

    async def _newest(self, to: str) -> list[asyncpg.Record]:
        async with self.pool.acquire() as connection:
            found: list[asyncpg.Record] = await connection.fetch(
                "select * from local_supabase.mails where $1 in ('', recipient) order by id desc limit $2",
                *(to.lower(), _SHOWN),
            )
            return found

    async def _mail(self, request: Request) -> asyncpg.Record | None:
        async with self.pool.acquire() as connection:
            return await connection.fetchrow(
                "select * from local_supabase.mails where id = $1", request.path_params["mail_id"]
            )


def _row(mail: asyncpg.Record) -> str:
    return (
        f'<li><a class="row" href="/mailbox/{mail["id"]}"><span>{escape(mail["subject"])}'
        f"<small>{escape(mail['recipient'])}</small></span><time>{mail['sent_at']:%H:%M}</time></a></li>"
    )


def _wire(mail: asyncpg.Record) -> dict[str, object]:
    named = {name: mail[name] for name in ("id", "kind", "subject", "html")}
    return {**named, "to": mail["recipient"], "sent_at": mail["sent_at"].isoformat()}
