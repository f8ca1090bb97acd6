"""The `PayoutDesk` of the ports: payouts by the academy's functions, for its office."""

from __future__ import annotations

from datetime import date
from typing import Any

from pharmat_desktop.domain.payments import PayoutId, PayoutState
from pharmat_desktop.domain.pull import LiveRows
from pharmat_desktop.remote.call import Call
from pharmat_desktop.remote.payment_shapes import PAYMENT_SHAPES
from pharmat_desktop.remote.wire import objects_from

_COLUMNS = tuple(PAYMENT_SHAPES["payouts"])


class SupabasePayoutDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def prepare(self, first: date, last: date) -> LiveRows:
        period = {"p_from": first.isoformat(), "p_to": last.isoformat()}
        return _rows(await self._call("prepare_payouts", period))

    async def settle(self, payout_id: PayoutId, state: PayoutState, reference: str) -> LiveRows:
        wish = {"p_payout": payout_id, "p_status": state.value, "p_reference": reference or None}
        return _rows([await self._call("settle_payout", wish)])


def _rows(answer: Any) -> LiveRows:
    return LiveRows("payouts", objects_from("payouts", _COLUMNS, answer))
