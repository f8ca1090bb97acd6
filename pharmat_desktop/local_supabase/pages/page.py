"""One look for all pages, without scripts and without anything from elsewhere."""

from __future__ import annotations

from html import escape
from pathlib import Path

from starlette.responses import HTMLResponse

_STYLE = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'"


def page(title: str, body: str, *, status: int = 200, head: str = "") -> HTMLResponse:
    """`title` is text; `body` and `head` are HTML."""
    html = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">{head}<style>{_STYLE}</style></head>'
        f"<body>{body}</body></html>"
    )
    headers = {"Content-Security-Policy": _POLICY, "Referrer-Policy": "no-referrer", "Cache-Control": "no-store"}
    return HTMLResponse(html, status, headers)
