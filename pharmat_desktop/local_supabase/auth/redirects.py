"""Where a browser may be sent back to, and how an answer is written into that address."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit, urlunsplit

from starlette.requests import Request

from .errors import AuthError
from .settings import AuthSettings

_REGULAR_HOST = re.compile(r"[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?")
_LOCAL_NAMES = {"localhost", "127.0.0.1", "::1"}
_OAUTH_NAMES = {400: "invalid_request", 401: "unauthorized_client", 403: "access_denied", 422: "invalid_request"}
_DENIALS = {"signup_disabled", "user_banned", "provider_email_needs_verification"}


def redirect_of(request: Request, settings: AuthSettings, wanted: str = "") -> str:
    """The address that a request asks for when it is allowed, else the site's own."""
    candidates = (
        wanted,
        request.headers.get("redirect_to", ""),
        request.query_params.get("redirect_to", ""),
        request.headers.get("referer", ""),
    )
    return next((url for url in candidates if is_allowed(url, settings)), settings.site_url)


def is_allowed(url: str, settings: AuthSettings) -> bool:
    """The site itself, a loopback address with any port, or a match of the allow-list."""
    if not url or any(character <= " " or character == "\x7f" for character in url):
        return False
    parts = _split(url)
    if parts is None:
        return False
    if _is_site(parts, settings.site_url):
        return True
    host = parts.hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return _is_plain(parts.scheme, host) and _is_listed(url, settings)


def _is_plain(scheme: str, host: str) -> bool:
    """Whether the host is what it seems: browsers read a bare number as an IP address."""
    return not host.isdigit() and (scheme not in {"http", "https"} or bool(_REGULAR_HOST.fullmatch(host)))


def _is_listed(url: str, settings: AuthSettings) -> bool:
    without_fragment = url.partition("#")[0]
    return any(_glob(pattern).fullmatch(without_fragment) for pattern in settings.additional_redirect_urls)


def with_code(url: str, code: str) -> str:
    """A PKCE flow's good end."""
    return _with(url, {"code": code}, is_query=True)


def with_session(url: str, session: Mapping[str, object], kind: str) -> str:
    """An implicit flow's good end; `kind` is the type of the mail, or ''."""
    names = ("access_token", "expires_at", "expires_in", "refresh_token", "token_type")
    fields = {name: str(session[name]) for name in names} | {"sb": ""}
    return _with(url, fields | ({"type": kind} if kind else {}), is_fragment=True)


def with_message(url: str, message: str, *, is_pkce: bool) -> str:
    """The first of two confirmations."""
    return _with(url, {"message": message, "sb": ""}, is_query=is_pkce, is_fragment=True)


def with_error(url: str, error: AuthError, *, is_pkce: bool = True) -> str:
    """A flow's bad end."""
    name = "access_denied" if error.code in _DENIALS else _OAUTH_NAMES.get(error.status, "server_error")
    fields = {"error": name, "error_code": error.code, "error_description": error.message}
    return _with(url, {**fields, "sb": ""}, is_query=is_pkce, is_fragment=True)


def with_provider_error(url: str, error: str, description: str) -> str:
    """What the provider itself said, which has no code of Auth's."""
    fields = {"error": error, "error_description": description, "sb": ""}
    return _with(url, fields, is_query=True, is_fragment=True)


def _with(url: str, fields: Mapping[str, str], *, is_query: bool = False, is_fragment: bool = False) -> str:
    parts = urlsplit(url)
    query, fragment = parts.query, parts.fragment
    if is_query:
        shown = {name: value for name, value in fields.items() if name != "sb"}
        query = urlencode(sorted({**dict(parse_qsl(query, keep_blank_values=True)), **shown}.items()))
    if is_fragment:
        fragment = urlencode(sorted(fields.items()))
    return urlunsplit(parts._replace(query=query, fragment=fragment))


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises for a port that is no number
    except ValueError:
        return None
    return parts if parts.scheme else None


def _is_site(parts: SplitResult, site: str) -> bool:
    base = urlsplit(site)
    is_same = (parts.scheme, parts.hostname) == (base.scheme, base.hostname)
    return is_same and (parts.port == base.port or parts.hostname in _LOCAL_NAMES)


def _glob(pattern: str) -> re.Pattern[str]:
    """As gobwas/glob with the separators `.` and `/`: `*` stops at them, `**` does not."""
    rules = {"**": ".*", "*": "[^./]*", "?": "[^./]"}
    if "{" in pattern:
        rules |= {"{": "(?:", "}": ")", ",": "|"}
    parts = re.split(r"(\*\*|[*?{},])", pattern)
    return re.compile("".join(rules.get(part, re.escape(part)) for part in parts))
