"""Puts into the log what is told of the connection, when it changes."""

from __future__ import annotations

import logging

from pharmat_desktop.app.redaction import Word
from pharmat_desktop.domain.connection import ConnectionStatus, Fact

_FACTS = ("network", "session", "data", "live")
_REASONS = frozenset({"offline", "no_answer", "busy", "signed_out", "denied", "storage"})
_log = logging.getLogger(__name__)


class ConnectionLog:
    """A listener of the connection's status; one line for each fact that is another than before."""

    def __init__(self) -> None:
        self._seen = ConnectionStatus()

    def __call__(self, status: ConnectionStatus) -> None:
        for name in _FACTS:
            fact, before = _fact(status, name), _fact(self._seen, name)
            if (fact.state, fact.reason) != (before.state, before.reason):
                reason = f" ({fact.reason})" if fact.reason in _REASONS else ""
                _log.info("%s: %s%s", Word(name), fact.state, Word(reason))
        counts = status.waiting, status.attention
        if counts != (self._seen.waiting, self._seen.attention):
            _log.info("%d wait to be sent, %d need attention", *counts)
        self._seen = status


def _fact(status: ConnectionStatus, name: str) -> Fact:
    fact: Fact = getattr(status, name)
    return fact
