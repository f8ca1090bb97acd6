"""How a session is paid for, and words and amounts of packages: what needs no academy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.passes import Pass, PassKind, Wanted
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.ui.amounts import amount_from
from pharmat_desktop.ui.passes import words
from pharmat_desktop.ui.passes.pay_with import LATER, PayWith
from pharmat_desktop.ui.widgets.labels import Label
from tests.support.example_data import ME, TUTOR
from tests.support.lessons import an_hour
from tests.support.pass_data import UNTIL, a_pass

SOON = UNTIL - timedelta(days=30)
WISH = Wanted(TUTOR, SOON, 60)
SHORT = a_pass("short", minutes=30, title="Half hours", expires_at=UNTIL - timedelta(days=5))
GIFT = a_pass("gift", kind=PassKind.CREDIT, title="", total=1, remaining=1)


class Purse:
    """What one has with each tutor."""

    def __init__(self, *held: Pass) -> None:
        self.held = list(held)
        self.is_broken = False

    def usable(self, tutor_id: UserId) -> Sequence[Pass]:
        if self.is_broken:
            raise LocalStorageError("the disk is full")
        return [one for one in self.held if one.tutor_id == tutor_id]


@pytest.fixture
def purse() -> Purse:
    return Purse(SHORT, a_pass(), GIFT)


def test_what_fits_and_ends_first_is_chosen_beforehand(qtbot: QtBot, purse: Purse) -> None:
    """What does not fit says why; the booking carries what was chosen, also something else."""
    chooser = PayWith(purse.usable)
    qtbot.addWidget(chooser)
    chooser.show_for(WISH)
    assert not chooser.isHidden()
    assert list(chooser.choices) == [SHORT.id, a_pass().id, GIFT.id, LATER]
    short = chooser.choices[SHORT.id]
    assert not short.isEnabled()
    assert short.text().endswith("only for up to 30 min")
    command = an_hour(TUTOR, SOON)
    assert chooser.completed(command).pass_id == a_pass().id
    chooser.show()
    QTest.keyClick(chooser.choices[GIFT.id], Qt.Key.Key_Space)
    assert chooser.completed(command).pass_id == GIFT.id
    QTest.keyClick(chooser.choices[LATER], Qt.Key.Key_Space)
    assert chooser.completed(command).pass_id is None


def test_a_choice_stays_while_it_fits(qtbot: QtBot, purse: Purse) -> None:
    """Another length or more weeks may change that; another tutor begins anew, and paying later stays paying later."""
    chooser = PayWith(purse.usable)
    qtbot.addWidget(chooser)
    chooser.show_for(WISH)
    chooser.choices[GIFT.id].setChecked(True)
    chooser.show_for(WISH._replace(minutes=45))
    assert chooser.pass_id == GIFT.id
    chooser.show_for(WISH._replace(times=3))
    assert chooser.pass_id == a_pass().id
    chooser.show_for(WISH._replace(times=9))
    assert chooser.pass_id is None
    chooser.show_for(WISH)
    assert chooser.pass_id is None
    chooser.show_for(WISH._replace(tutor_id=ME))
    assert chooser.isHidden()
    assert chooser.pass_id is None
    chooser.show_for(WISH)
    assert chooser.pass_id == a_pass().id


def test_what_is_gone_meanwhile_is_said(qtbot: QtBot, purse: Purse) -> None:
    """Another device used it: paying later is chosen in its place, and why."""
    purse.held = [GIFT]
    chooser = PayWith(purse.usable)
    qtbot.addWidget(chooser)
    chooser.show_for(WISH)
    assert chooser.pass_id == GIFT.id
    purse.held = []
    chooser.show_for(WISH)
    assert chooser.pass_id is None
    assert not chooser.isHidden()
    assert any("does not pay for this any more" in label.text() for label in chooser.findChildren(Label))
    chooser.show_for(WISH._replace(tutor_id=ME))
    assert chooser.isHidden()


def test_without_anything_prepaid_nothing_is_asked(qtbot: QtBot, purse: Purse) -> None:
    """Nor when this computer's copy cannot be read: then one pays later."""
    purse.is_broken = True
    chooser = PayWith(purse.usable)
    qtbot.addWidget(chooser)
    for wanted in (WISH, None):
        chooser.show_for(wanted)
        assert chooser.isHidden()
        assert chooser.completed(an_hour(TUTOR, SOON)).pass_id is None


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("249", "EUR", 24900),
        (" 249.5 ", "EUR", 24950),
        ("249,05", "EUR", 24905),
        ("٢٤٩٫٥٠", "EUR", 24950),
        ("5000", "JPY", 5000),
        ("12.500", "KWD", 12500),
        ("0", "EUR", 0),
        *((wrong, "EUR", None) for wrong in ("", " ", "abc", "-5", "+5", "1.234", "1,000.00", "1e3", ".5", "5.", "½")),
        *((wrong, "EUR", None) for wrong in ("999999999", "1 000", "٥٫", "2²")),
        ("5.0", "JPY", None),
        ("5", "", None),
    ],
)
def test_an_amount_is_read_exactly_or_not_at_all(text: str, currency: str, minor: int | None) -> None:
    """No float, no guess."""
    assert amount_from(text, currency) == (None if minor is None else Money(minor, currency))


def test_where_a_credit_comes_from() -> None:
    """The tutor's words, or the rule's; a package needs none."""
    assert "The room was locked" in words.why_given_text(a_pass(kind=PassKind.CREDIT, reason="The room was locked"))
    assert words.why_given_text(a_pass(kind=PassKind.CREDIT)).startswith("It makes up")
    assert words.why_given_text(a_pass()) == ""
    assert QLocale().toString(5) in words.left_of_text(a_pass())
