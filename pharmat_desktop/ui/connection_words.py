"""The connection in words: one overall state and the four facts."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.connection import ConnectionStatus, Fact, FactState
from pharmat_desktop.ui.errors import reason_text
from pharmat_desktop.ui.times import clock_text

translate = QCoreApplication.translate


class Overall(StrEnum):
    """The four facts in one word, the worst first."""

    SIGNED_OUT = "signed_out"
    OFF = "off"
    OFFLINE = "offline"
    TROUBLE = "trouble"
    ONLINE = "online"
    CONNECTING = "connecting"


class FactWords(NamedTuple):
    """One line of the connection popover."""

    name: str
    state: str
    proof: str
    tone: str


def overall(status: ConnectionStatus) -> Overall:
    if status.needs_sign_in:
        return Overall.SIGNED_OUT
    if status.is_off:
        return Overall.OFF
    if status.network.state is FactState.BAD:
        return Overall.OFFLINE
    if FactState.BAD in (status.session.state, status.data.state):
        return Overall.TROUBLE
    return Overall.ONLINE if status.is_online else Overall.CONNECTING


def overall_text(status: ConnectionStatus) -> str:
    return {
        Overall.SIGNED_OUT: translate("connection", "Signed out by the academy"),
        Overall.OFF: translate("connection", "Working offline"),
        Overall.OFFLINE: translate("connection", "No connection"),
        Overall.TROUBLE: translate("connection", "Connection trouble"),
        Overall.ONLINE: translate("connection", "Connected"),
        Overall.CONNECTING: translate("connection", "Connecting…"),
    }[overall(status)]


def fact_words(status: ConnectionStatus) -> tuple[FactWords, ...]:
    """Network, session, data and live, in this order."""
    return (
        _fact(translate("connection", "Network"), status.network),
        _fact(translate("connection", "Signed in"), status.session),
        _fact(translate("connection", "Data"), status.data),
        _fact(translate("connection", "Live updates"), status.live),
    )


def waiting_text(status: ConnectionStatus) -> str:
    """What waits to be sent; empty when nothing does."""
    count = status.waiting
    return translate("connection", "%Ln things wait to be sent", "", count) if count else ""


def attention_text(count: int) -> str:
    """What the academy refused."""
    return translate("connection", "%Ln things need your attention", "", count)


def _fact(name: str, fact: Fact) -> FactWords:
    states = {
        FactState.GOOD: (translate("connection", "Working"), "ok"),
        FactState.UNKNOWN: (translate("connection", "Not sure yet"), "muted"),
        FactState.OFF: (translate("connection", "Switched off"), "muted"),
        FactState.BAD: (reason_text(fact.reason), "danger"),
    }
    state, tone = states[fact.state]
    if fact.proven_at is None:
        return FactWords(name, state, translate("connection", "Not seen working yet"), tone)
    proof = translate("connection", "Last worked {time}").format(time=clock_text(fact.proven_at))
    return FactWords(name, state, proof, tone)
