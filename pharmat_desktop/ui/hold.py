"""Whether what a person does now reaches the academy now."""

from __future__ import annotations

from enum import Enum

from pharmat_desktop.domain.connection import ConnectionStatus, FactState


class Hold(Enum):
    """Why what is sent now stays on this computer for a while."""

    NONE = "none"
    OFFLINE = "offline"
    SIGNED_OUT = "signed_out"


_UNREACHABLE = frozenset({"offline", "no_answer"})


def hold_of(status: ConnectionStatus) -> Hold:
    """An unproven connection is no reason to promise anything."""
    if status.needs_sign_in:
        return Hold.SIGNED_OUT
    is_unreachable = status.data.state is FactState.BAD and status.data.reason in _UNREACHABLE
    return Hold.OFFLINE if status.is_off or status.network.state is FactState.BAD or is_unreachable else Hold.NONE
