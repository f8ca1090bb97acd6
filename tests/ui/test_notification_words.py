"""What the academy tells, in the language of the app: every type of the server; its own words where there are gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.assets import asset
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.notifications import Notification
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.language import LanguageController
from pharmat_desktop.ui.notices import told_texts
from pharmat_desktop.ui.notification_words import _words, notification_texts
from pharmat_desktop.ui.times import clock_text

AT = "2026-03-02T10:00:00+00:00"
MONEY = {"amount_minor": 4900, "refund_minor": 900, "currency": "EUR", "description": "One session"}


def told(kind: str, **data: Any) -> Notification:
    known = {key: data.pop(key) for key in ("person", "course") if key in data}
    return Notification("1", kind, "Theirs", "In English", data, datetime(2026, 3, 2, tzinfo=UTC), **known)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (told("session.booked", name="Sam Okoro", at=AT, note=" Please \n soon "), "Sam Okoro asks for a session"),
        (told("session.booked", at=AT), "Theirs"),
        (told("session.booked", name=7, at=AT), "Theirs"),
        (told("course.enrolled", course="Doses", person="Sam"), "A new student in “Doses”"),
        (told("submission.received", student_id="x"), "Theirs"),
        (told("exam.open", name="Sam"), "Theirs"),
        (told("query.resolved"), "Theirs"),
        (told("payment.completed", **MONEY), "Payment received"),
        (told("payment.dispute", dispute="open", **MONEY), "A bank contests a payment"),
        (told("payment.dispute", dispute="won", **MONEY), "A bank has decided: the payment stands"),
        (told("payment.dispute", dispute=["open"], **MONEY), "A bank contests a payment"),
    ],
)
def test_titles(one: Notification, expected: str) -> None:
    """The academy's own when nobody knows the type, or whom or what it is about."""
    assert notification_texts(one)[0] == expected


def test_texts() -> None:
    """Amounts, times and notes; what is not said here is the academy's text."""
    price, back = money_text(Money(4900, "EUR")), money_text(Money(900, "EUR"))
    assert notification_texts(told("payment.failed", **MONEY))[1].startswith(f"{price} for One session was not paid.")
    assert notification_texts(told("refund.completed", **MONEY))[1] == f"{back} of One session."
    when, note = notification_texts(told("session.started", at=AT, note="Room\n12"))[1].split("\n", 1)
    assert when == clock_text(datetime.fromisoformat(AT))
    assert note == "Room\n12"
    assert notification_texts(told("session.started", at=AT), "Asia/Kathmandu")[1].endswith("(Kathmandu)")
    bought = {**MONEY, "description": "Session with Dr A, 2026-11-18 16:00 (UTC)"}
    assert "2026-11-18" not in notification_texts(told("payment.failed", **bought))[1]
    for broken in ({**MONEY, "amount_minor": "49"}, {**MONEY, "currency": None}, {**MONEY, "amount_minor": True}):
        assert notification_texts(told("payment.failed", **broken))[1] == "In English"
    assert notification_texts(told("session.started", at="soon"))[1] == "In English"
    assert notification_texts(told("session.feedback"))[1] == ""


def test_a_notice_tells_one_or_how_many() -> None:
    """And nothing of what it is about when others see the screen."""
    one, other = told("session.feedback"), told("exam.open")
    assert told_texts([one], hides_text=False) == ("You received feedback", "")
    assert told_texts([one, other], hides_text=False)[1] == "You received feedback\nTheirs"
    hidden = told_texts([one], hides_text=True)
    assert "feedback" not in "".join(hidden)


def test_every_type_of_the_server_has_words() -> None:
    """Those that it writes out; the rest is made of a status or an action."""
    folder = asset("supabase", "migrations")
    texts = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.iterdir()))
    calls = re.findall(r"private\.(?:notify|tell_staff|tell_admins)\(\s*[\w.]+,\s*'([a-z_.]+)'(?!\s*\|\|)", texts)
    calls += re.findall(r"private\.tell_admins\(\s*'([a-z_.]+)'", texts)
    actions = re.search(r"session_title\(.*?end\n", texts, re.DOTALL)
    assert actions is not None
    sessions = {f"session.{action}" for action in re.findall(r"when '(\w+)'", actions[0])}
    assert len(sessions) == 13
    assert len(set(calls)) > 15
    assert set(calls) | sessions <= set(_words())


@pytest.fixture
def language(qapp: QApplication) -> Iterator[LanguageController]:
    controller = LanguageController(qapp, "en")
    yield controller
    controller.set_language("en")
    controller.deleteLater()


@pytest.mark.parametrize("code", ["ar", "es", "fr"])
def test_no_language_leaves_the_academy_s_english(language: LanguageController, code: str) -> None:
    english = {kind: title for kind, (title, _) in _words().items()}
    language.set_language(code)
    assert not [kind for kind, (title, _) in _words().items() if title == english[kind]]
