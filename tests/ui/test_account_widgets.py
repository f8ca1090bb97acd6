"""The inputs that accounts need: the six digits, searchable choices, time zones, cards of which one is chosen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pharmat_desktop.ui.theme import Theme
from pharmat_desktop.ui.theme.tokens import LIGHT
from pharmat_desktop.ui.widgets.choice import ChoiceField
from pharmat_desktop.ui.widgets.code_field import CodeField, code_in
from pharmat_desktop.ui.widgets.person_card import CardTexts, PersonCard
from pharmat_desktop.ui.widgets.role_choice import CardChoice
from pharmat_desktop.ui.widgets.time_zone_field import TimeZoneField, guessed_zone, zone_names, zone_text
from tests.ui.conftest import Dress

PASTE = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_V)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("123456", "123456"),
        (" 123 456\n", "123456"),
        ("123-456", "123456"),
        ("Your code is 042137. It is valid for an hour.", "042137"),
        ("Ihr Code vom 25.11.2026: 042 137", "042137"),
        ("١٢٣٤٥٦", "123456"),
        ("12", "12"),
        ("no code", ""),
    ],
)
def test_a_code_is_found_in_what_is_pasted(text: str, expected: str) -> None:
    """People copy the whole line; Arabic keyboards have digits of their own."""
    assert code_in(text) == expected


@given(st.text(max_size=200))
def test_nothing_but_six_ascii_digits_comes_out(text: str) -> None:
    """Whatever the clipboard holds."""
    code = code_in(text)
    assert len(code) <= 6
    assert all(sign in "0123456789" for sign in code)


def _code_field(qtbot: QtBot) -> tuple[CodeField, list[str]]:
    field = CodeField()
    qtbot.addWidget(field)
    completed: list[str] = []
    field.completed.connect(completed.append)
    field.show()
    field.activateWindow()
    field.setFocus()
    return field, completed


def test_the_last_digit_completes_the_code(qtbot: QtBot) -> None:
    """Letters are ignored, a seventh digit too: nothing is sent twice."""
    field, completed = _code_field(qtbot)
    QTest.keyClicks(field, "12a34-5")
    assert field.text() == "12345"
    assert not completed
    QTest.keyClicks(field, "67")
    assert (field.text(), completed) == ("123456", ["123456"])


def test_a_digit_in_the_middle_is_mended_in_place(qtbot: QtBot) -> None:
    """The cursor stays where one works."""
    field, completed = _code_field(qtbot)
    QTest.keyClicks(field, "12456")
    field.setCursorPosition(2)
    QTest.keyClicks(field, "x3")
    assert completed == ["123456"]
    assert field.cursorPosition() == 3


def test_pasting_replaces_what_was_typed(qtbot: QtBot) -> None:
    """The code of the newest mail, by keyboard."""
    field, completed = _code_field(qtbot)
    QTest.keyClicks(field, "99")
    QGuiApplication.clipboard().setText("pharmaT: 123 456 is your code")
    QTest.keyClick(field, PASTE.key(), PASTE.keyboardModifiers())
    assert completed == ["123456"]
    QGuiApplication.clipboard().setText("nothing here")
    QTest.keyClick(field, PASTE.key(), PASTE.keyboardModifiers())
    assert field.text() == "123456"


def test_digits_run_from_left_to_right_in_arabic_too(qtbot: QtBot, dress: Dress) -> None:
    """A code is a number."""
    dress(Theme(LIGHT, is_right_to_left=True, has_motion=False))
    field, _ = _code_field(qtbot)
    assert field.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert field.accessibleName()


def test_typing_takes_the_mark_of_a_wrong_code_away(qtbot: QtBot) -> None:
    """As with every field."""
    field, _ = _code_field(qtbot)
    field.enter("123456")
    field.set_invalid(is_invalid=True)
    before = field.grab().toImage()
    field.selectAll()
    QTest.keyClicks(field, "123456")
    field.setCursorPosition(6)
    assert field.grab().toImage() != before


def test_a_choice_is_found_by_a_part_of_its_name(qtbot: QtBot) -> None:
    """Typed into the field; what means nothing gives way to the old choice when one leaves."""
    field = ChoiceField("City", is_searchable=True)
    qtbot.addWidget(field)
    field.set_choices([("b", "Europe / Berlin"), ("c", "Africa / Cairo")])
    field.set_key("b")
    field.show()
    field.activateWindow()
    completer = field.combo.completer()
    assert completer is not None
    completer.setCompletionPrefix("cai")
    assert completer.currentCompletion() == "Africa / Cairo"
    edit = field.combo.lineEdit()
    assert edit is not None
    edit.selectAll()
    QTest.keyClicks(edit, "Atlantis")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert (field.combo.currentText(), field.key()) == ("Europe / Berlin", "b")
    edit.selectAll()
    QTest.keyClicks(edit, "africa / cairo")
    with qtbot.waitSignal(field.chosen) as chosen:
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert (chosen.args, field.combo.currentText()) == (["c"], "Africa / Cairo")


def test_a_key_that_is_not_offered_is_kept(qtbot: QtBot) -> None:
    """A profile may hold what this computer has never heard of: saving must not change it in silence."""
    field = ChoiceField()
    qtbot.addWidget(field)
    field.set_choices([("a", "A")])
    field.set_key("Mars/Olympus_Mons")
    assert field.key() == "Mars/Olympus_Mons"


def test_time_zones_are_places_with_their_distance_from_utc(qtbot: QtBot) -> None:
    """And the time there is shown, so that a wrong zone is noticed."""
    names = zone_names()
    assert {"UTC", "Europe/Berlin", "Africa/Cairo", "America/Argentina/Buenos_Aires"} <= set(names)
    assert not {"Etc/GMT+3", "localtime", "US/Eastern"} & set(names)
    assert zone_text("Asia/Kolkata") == "Asia / Kolkata  (UTC+05:30)"
    assert guessed_zone() in names
    field = TimeZoneField()
    qtbot.addWidget(field)
    assert field.key() == guessed_zone()
    utc = field.hint()
    field.set_zone("Asia/Kolkata")
    assert field.key() == "Asia/Kolkata"
    assert field.hint() != utc
    assert field.hint().endswith("there now.")
    field.set_note("Sessions are shown in it.")
    assert field.hint().endswith("there now. Sessions are shown in it.")


def test_one_card_is_chosen_always(qtbot: QtBot) -> None:
    """By arrow key as in any radio group; the name says what it is."""
    choice = CardChoice({"student": "graduation-cap", "tutor": "users"})
    qtbot.addWidget(choice)
    choice.cards["student"].set_texts("Student", "I want to learn")
    choice.cards["tutor"].set_texts("Tutor", "I teach")
    choice.show()
    choice.activateWindow()
    assert choice.key() == "student"
    choice.cards["student"].setFocus()
    qtbot.waitUntil(choice.cards["student"].hasFocus, timeout=30_000)
    with qtbot.waitSignal(choice.chosen) as chosen:
        QTest.keyClick(choice.cards["student"], Qt.Key.Key_Right)
    assert chosen.args == ["tutor"]
    assert choice.key() == "tutor"
    assert choice.cards["tutor"].accessibleName() == "Tutor"


def test_a_card_of_a_person_grows_with_its_text_and_is_pressed_by_keyboard(qtbot: QtBot) -> None:
    """Nothing is cut off."""
    card = PersonCard(is_outlined=True)
    qtbot.addWidget(card)
    card.set_texts(CardTexts("sam", "Sam Okoro", "Student", "short"), "Continue as Sam Okoro")
    short = card.heightForWidth(240)
    card.set_texts(CardTexts("sam", "Sam Okoro", "Student", "a much longer text " * 6), "Continue as Sam Okoro")
    assert card.heightForWidth(240) > short
    card.show()
    card.setFocus()
    with qtbot.waitSignal(card.clicked):
        QTest.keyClick(card, Qt.Key.Key_Space)
