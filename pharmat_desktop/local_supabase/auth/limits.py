"""Rate limits: so many requests of a kind in five minutes from one address, so many mails in an hour from all."""

from __future__ import annotations

import time
from collections import defaultdict, deque
from collections.abc import Callable

from starlette.requests import Request

from .errors import AuthError
from .settings import AuthSettings

_FIVE_MINUTES = 300.0
_HOUR = 3600.0
_DEFAULTS = {"token_refresh": 150, "sign_in_sign_ups": 30, "token_verifications": 30, "email_sent": 30}


class RateLimits:
    """Owned by the server. Counts nothing unless the server was asked to hold limits, as hosted projects do."""

    def __init__(self, settings: AuthSettings, clock: Callable[[], float] = time.monotonic) -> None:
        self._limits = {**_DEFAULTS, **settings.rate_limits} if settings.has_rate_limits else {}
        self._clock = clock
        self._moments: defaultdict[tuple[str, str], deque[float]] = defaultdict(deque)

    def count(self, kind: str, request: Request) -> None:
        """One more request of a kind of `[auth.rate_limit]`. Raises AuthError when it is one too many."""
        client = request.client.host if request.client else ""
        if self._is_over(kind, client, _FIVE_MINUTES):
            raise AuthError(429, "over_request_rate_limit", "Request rate limit reached")

    def count_mail(self) -> None:
        """One more mail. Raises AuthError when it is one too many."""
        if self._is_over("email_sent", "", _HOUR):
            raise AuthError(429, "over_email_send_rate_limit", "email rate limit exceeded")

    def _is_over(self, kind: str, client: str, window: float) -> bool:
        limit = self._limits.get(kind)
        if limit is None:
            return False
        now, moments = self._clock(), self._moments[kind, client]
        while moments and moments[0] <= now - window:
            moments.popleft()
        if len(moments) >= limit:
            return True
        moments.append(now)
        return False
