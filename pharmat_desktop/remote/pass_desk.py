"""The `PassDesk` of the ports: packages and credits by the academy's functions."""

from __future__ import annotations

from typing import Any

from pharmat_desktop.domain.passes import NewCredit, NewPackage, PackageId, PassId
from pharmat_desktop.domain.pull import LiveRows
from pharmat_desktop.remote.call import Call
from pharmat_desktop.remote.pass_shapes import PASS_SHAPES
from pharmat_desktop.remote.wire import objects_from


class SupabasePassDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def offer(self, package: NewPackage) -> LiveRows:
        terms = {
            "p_title": package.title,
            "p_sessions": package.sessions,
            "p_minutes": package.minutes,
            "p_price_minor": package.price_minor,
            "p_valid_days": package.valid_days,
            "p_subjects": list(package.subject_ids),
        }
        return _row("packages", await self._call("offer_package", {"p_id": package.id, **terms}))

    async def archive(self, package_id: PackageId, *, is_archived: bool) -> LiveRows:
        wish = {"p_package": package_id, "p_is_archived": is_archived}
        return _row("packages", await self._call("archive_package", wish))

    async def give(self, credit: NewCredit) -> LiveRows:
        terms = {"p_student": credit.student_id, "p_minutes": credit.minutes, "p_reason": credit.reason}
        wish = {"p_id": credit.id, **terms, "p_valid_days": credit.valid_days}
        return _row("passes", await self._call("give_credit", wish))

    async def withdraw(self, pass_id: PassId) -> LiveRows:
        return _row("passes", await self._call("withdraw_credit", {"p_pass": pass_id}))


def _row(table: str, answer: Any) -> LiveRows:
    return LiveRows(table, objects_from(table, tuple(PASS_SHAPES[table]), [answer]))
