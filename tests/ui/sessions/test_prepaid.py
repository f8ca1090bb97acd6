"""What the page of a prepaid session says, and that nobody loses one without having read it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.session_commands import Cancel
from pharmat_desktop.domain.session_payment import PaymentStatus, Prepaid
from pharmat_desktop.domain.sessions import CancellationRule, CancellationTerms, SessionId, Side
from pharmat_desktop.ui.sessions import page_words
from pharmat_desktop.ui.sessions.forms import CancelForm
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.page_presenter import Found, PageState
from tests.ui.sessions.lessons import START, lesson

NOTHING = Money(0, "EUR")
TERMS = CancellationTerms(SessionId("one"), Side.STUDENT, Money(5400, "EUR"), NOTHING, NOTHING, START)


@pytest.mark.parametrize(
    ("acting", "prepaid", "said"),
    [
        (Side.STUDENT, Prepaid.RETURNED, "you get the prepaid session back"),
        (Side.STUDENT, Prepaid.LOST, "the prepaid session counts as used"),
        (Side.TUTOR, Prepaid.RETURNED, "goes back to the student"),
        (Side.TUTOR, Prepaid.CREDIT, "gets a make-up session, or the money back"),
    ],
)
def test_what_cancelling_does_to_what_was_prepaid(acting: Side, prepaid: Prepaid, said: str) -> None:
    """In plain words, for either side."""
    assert said in page_words.terms_text(replace(TERMS, acting=acting, prepaid=prepaid), "UTC")


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (PaymentStatus.PACKAGE, "Paid with a prepaid package"),
        (PaymentStatus.CREDIT, "A make-up session: nothing to pay"),
        (PaymentStatus.RETURNED, "Nothing to pay: the prepaid session was given back"),
    ],
)
def test_what_a_session_was_paid_with(status: PaymentStatus, said: str) -> None:
    """Instead of a price that is not due; and what its rule means then, where there is a fee."""
    session = replace(lesson(), payment=status, rule=CancellationRule(24, 50))
    assert page_words.price_text(session) == said
    assert page_words.rule_text(session).endswith("then the prepaid session counts as used.")
    assert "0 %" in page_words.rule_text(replace(session, rule=CancellationRule(24, 0)))


@pytest.mark.parametrize("prepaid", [None, Prepaid.RETURNED, Prepaid.LOST])
def test_a_prepaid_session_is_lost_only_by_whoever_read_that(qtbot: QtBot, prepaid: Prepaid | None) -> None:
    """The command says what was shown; the server refuses if it would be more."""
    form, session = CancelForm(), lesson()
    qtbot.addWidget(form)
    found = Found(terms=replace(TERMS, prepaid=prepaid))
    form.show_state(PageState(session=session, side=Side.STUDENT, action=Action.CANCEL, found=found), "UTC")
    command = form.command(session)
    assert isinstance(command, Cancel)
    assert command.loses_prepaid is (prepaid is Prepaid.LOST)
