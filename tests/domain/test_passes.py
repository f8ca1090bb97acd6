"""What can be told of a pass before the server is asked."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.passes import Misfit, Package, PackageId, PassState, Wanted
from tests.support.example_data import ME, TUTOR
from tests.support.pass_data import UNTIL, a_pass

SOON = UNTIL - timedelta(days=30)


@pytest.mark.parametrize(
    ("held", "wanted", "why"),
    [
        ({}, {}, None),
        ({}, {"minutes": 15, "times": 3}, None),
        ({}, {"tutor_id": ME}, Misfit.OTHER_TUTOR),
        ({"is_void": True}, {}, Misfit.VOID),
        ({}, {"last_start": UNTIL}, Misfit.EXPIRED),
        ({}, {"minutes": 65}, Misfit.TOO_LONG),
        ({"subject_ids": ("law",)}, {}, Misfit.OTHER_SUBJECT),
        ({"subject_ids": ("law",)}, {"subject_id": "law"}, None),
        ({}, {"times": 4}, Misfit.NOT_ENOUGH),
        ({"remaining": 0}, {}, Misfit.NOT_ENOUGH),
    ],
)
def test_why_a_pass_does_not_pay(held: dict[str, Any], wanted: dict[str, Any], why: Misfit | None) -> None:
    """The same rules as the server's, which decides."""
    wish = Wanted(**{"tutor_id": TUTOR, "last_start": SOON, "minutes": 60, **wanted})
    assert a_pass(**held).misfit(wish) is why


@pytest.mark.parametrize(
    ("held", "state"),
    [
        ({}, PassState.USABLE),
        ({"remaining": 0}, PassState.USED_UP),
        ({"expires_at": SOON}, PassState.EXPIRED),
        ({"is_void": True, "remaining": 0}, PassState.VOID),
    ],
)
def test_where_a_pass_stands(held: dict[str, Any], state: PassState) -> None:
    assert a_pass(**held).state(SOON) is state


@pytest.mark.parametrize(("minor", "each"), [(25000, 5000), (24999, None), (0, 0)])
def test_the_price_of_one_session_is_never_rounded(minor: int, each: int | None) -> None:
    """Where it is no whole amount nothing is said."""
    package = Package(PackageId("p"), TUTOR, "Omar", "Five", 5, 60, Money(minor, "EUR"), 90)
    assert package.each == (None if each is None else Money(each, "EUR"))
