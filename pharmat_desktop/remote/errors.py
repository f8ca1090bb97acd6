"""Faults of the network and answers of the server -> domain errors. Translated here and nowhere else.

======================================================  ==============================================
what happened                                           what the app must do about it
======================================================  ==============================================
no byte of the request was written                      Offline
the request was (perhaps partly) written, no answer     NoAnswer
a web page or a redirect instead of an answer           NotTheAcademy (Offline): a captive portal
401                                                     TokenRejected: refresh once and repeat
408, 425, 429, 5xx                                      Busy, with the server's Retry-After
409 ``conflict`` of Auth (two refreshes at once)        Busy
other 4xx in the server's JSON                          Refused; our own functions (class PT) name the code in details
413, 414 from a gateway                                 Refused: too large, whatever the body says
other 4xx that is not JSON                              Middleman (Busy): a firewall or gateway said it
======================================================  ==============================================
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from pharmat_desktop.domain.errors import Busy, NoAnswer, Offline, PharmatError, Refused, UnexpectedAnswer

MAX_SENTENCE = 300
"""Characters of the server's sentence that are kept."""
MAX_HINT = 200_000
"""Characters; longer ones are dropped, since a part of them would be no JSON."""
MAX_RETRY_AFTER = 3600.0
"""Seconds; a server that asks for more is asked again after an hour."""
NEVER_SENT = {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol"}
"""httpx faults that happen before the first byte of a request."""
SESSION_IS_OVER = {
    "refresh_token_not_found",
    "refresh_token_already_used",
    "session_not_found",
    "session_expired",
    "user_banned",
    "user_not_found",
}
"""Auth's codes after which no refresh can succeed any more."""
_WAIT = re.compile(r"after (\d{1,4}) seconds")
"""How Auth says when it would send the next mail; it sets no header."""
_OWN_CODE = re.compile(r"[a-z][a-z0-9_]{0,63}")


class TokenRejected(Busy):
    """The access token was not accepted. Busy by birth: if a fresh token does not help either, nothing is lost."""


class NotTheAcademy(Offline):
    """Something else answered in the academy's place, e.g. the page of a hotel's network."""


class Middleman(Busy):
    """Something between here and the academy refused."""


def fault_of_transport(fault: Exception, *, was_sent: bool) -> PharmatError:
    """What an httpx fault means; `was_sent`: at least one byte of the request may have left."""
    name = type(fault).__name__
    if name in NEVER_SENT or not was_sent:
        return Offline(name)
    return NoAnswer(name)


def fault_of_answer(status: int, headers: Mapping[str, str], body: bytes) -> PharmatError | None:
    """What a whole answer means, or None when it is a good one. `headers` ignore case, as httpx's do."""
    content_type = headers.get("content-type", "").lower()
    if 200 <= status < 300:
        return _fault_of_success(status, content_type, body)
    if status < 400 or status == 511:
        return NotTheAcademy(f"{status}: something else answered in the academy's place")
    if status in {408, 425, 429} or status >= 500:
        return Busy(str(status), _retry_after(headers.get("retry-after", "")) or _wait_in(body))
    return _fault_of_refusal(status, _problem(body))


def fault_of_file_answer(status: int, headers: Mapping[str, str], body: bytes) -> PharmatError | None:
    """Of Storage, which answers with contents, with nothing, or in words: who asked reads the rest."""
    is_for_the_caller = 200 <= status < 300 or status in {400, 403, 404, 409, 410, 413, 415}
    return None if is_for_the_caller else fault_of_answer(status, headers, body)


def _fault_of_success(status: int, content_type: str, body: bytes) -> PharmatError | None:
    if not body:
        return NoAnswer("200 with nothing in it") if status == 200 else None
    if "json" in content_type:
        return None
    if "html" in content_type or body.lstrip()[:1] == b"<":
        return NotTheAcademy("a web page answered in the academy's place")
    return UnexpectedAnswer(f"{status} with {content_type[:60] or 'no content type'}")


def _fault_of_refusal(status: int, problem: dict[str, Any] | None) -> PharmatError:
    if problem is None:
        if status in {413, 414}:
            return Refused("too_large", "", status)
        return Middleman(f"{status} from something between here and the academy")
    code = _text(problem, "error_code", "code", "error") or str(status)
    if status == 401:
        return TokenRejected(code)
    if status == 409 and code == "conflict":
        return Busy(code)
    own_code = _own_code(problem)
    code = own_code or code
    sentence = "" if _is_raw(code) else _text(problem, "message", "msg", "error_description")[:MAX_SENTENCE]
    hint = _text(problem, "hint") if own_code else ""
    return Refused(code, sentence, status, hint if len(hint) <= MAX_HINT else "")


def _is_raw(code: str) -> bool:
    """Whether Postgres or PostgREST itself speaks, in sentences for programmers. Our own functions use class PT."""
    is_sqlstate = len(code) == 5 and (code.isupper() or code.isdigit())
    return code.startswith("PGRST") or (is_sqlstate and not code.startswith("PT"))


def _own_code(problem: dict[str, Any]) -> str:
    """The stable code of a refusal by `private.refuse`, which says it in the details; empty for others."""
    details = _text(problem, "details")
    return details if _text(problem, "code").startswith("PT") and _OWN_CODE.fullmatch(details) else ""


def _problem(body: bytes) -> dict[str, Any] | None:
    try:
        problem = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return problem if isinstance(problem, dict) else None


def _text(problem: dict[str, Any], *names: str) -> str:
    found = (problem.get(name) for name in names)
    text = next((value for value in found if isinstance(value, str) and value), "")
    return "".join(character for character in text if character.isprintable() or character == " ")


def _wait_in(body: bytes) -> float | None:
    found = _WAIT.search(_text(_problem(body[:2000]) or {}, "message", "msg"))
    return float(found[1]) if found else None


def _retry_after(value: str) -> float | None:
    """Seconds from `Retry-After`, which is a number or an HTTP date."""
    try:
        seconds = float(value)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError):
            return None
    return min(max(seconds, 0.0), MAX_RETRY_AFTER) if seconds == seconds else None  # noqa: PLR0124  # NaN is no wait
