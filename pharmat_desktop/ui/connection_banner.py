"""What the banner says of the connection."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.connection import ConnectionStatus, FactState
from pharmat_desktop.ui.connection_words import Overall, overall
from pharmat_desktop.ui.errors import reason_text
from pharmat_desktop.ui.times import clock_text
from pharmat_desktop.ui.widgets.banner import BannerState

translate = QCoreApplication.translate


def banner_for(status: ConnectionStatus) -> BannerState | None:
    """What the banner says of `status`. Its action keys are ``sign_in``, ``go_online`` and ``retry``."""
    make = _BANNERS.get(overall(status))
    if make is not None:
        return make(status)
    if status.progress is not None:
        share = QLocale().toString(int(status.progress * 100))
        return BannerState("info", translate("connection", "Loading your messages… {n} %").format(n=share))
    return None


def _signed_out(_: ConnectionStatus) -> BannerState:
    text = translate("connection", "Your session has ended. You can read; to send and receive, sign in again.")
    return BannerState("error", text, (("sign_in", translate("connection", "Sign in")),))


def _off(status: ConnectionStatus) -> BannerState:
    off = translate("connection", "You are working offline.")
    text = _with_waiting(f"{off} {_saved(status)}" if status.is_bare else off, status)
    return BannerState("offline", text, (("go_online", translate("connection", "Go online")),))


def _offline(status: ConnectionStatus) -> BannerState:
    outage = translate("connection", "No connection.")
    text = _with_waiting(f"{outage} {_saved(status)}", status)
    return BannerState("offline", text, (("retry", translate("connection", "Retry now")),))


def _trouble(status: ConnectionStatus) -> BannerState:
    bad = status.data if status.data.state is FactState.BAD else status.session
    text = _with_waiting(f"{reason_text(bad.reason)}. {_saved(status)}", status)
    return BannerState("warn", text, (("retry", translate("connection", "Retry now")),))


_BANNERS = {
    Overall.SIGNED_OUT: _signed_out,
    Overall.OFF: _off,
    Overall.OFFLINE: _offline,
    Overall.TROUBLE: _trouble,
}


def _saved(status: ConnectionStatus) -> str:
    if status.is_bare:
        return translate("connection", "Nothing has been loaded on this computer yet.")
    if status.data.proven_at is None:
        return translate("connection", "You see what was saved on this computer.")
    return translate("connection", "Saved data from {time}.").format(time=clock_text(status.data.proven_at))


def _with_waiting(text: str, status: ConnectionStatus) -> str:
    count = status.waiting
    if not count:
        return text
    tail = translate("connection", "%Ln things will be sent when you are back online.", "", count)
    return f"{text} {tail}"
