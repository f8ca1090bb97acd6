"""Signing in: what the presenter asks and says, and that the screen works by keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.errors import Busy, NoAnswer, Offline, PharmatError, Refused, WrongCredentials
from pharmat_desktop.domain.people import Account
from pharmat_desktop.services.sign_in import SignInService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.sign_in.presenter import DemoAccount, Invalid, SignInPresenter
from pharmat_desktop.ui.sign_in.view import SignInView
from pharmat_desktop.ui.sign_in.words import error_text
from tests.support.desk import eventually
from tests.support.doors import PASSWORD, SAM, FakeDoor
from tests.ui.conftest import focusable

DEMO = DemoAccount("Sam Okoro", "student", SAM.email, PASSWORD, "Third-year student")


@pytest.fixture
def door() -> FakeDoor:
    return FakeDoor()


def _screen(qtbot: QtBot, door: FakeDoor, scope: TaskScope) -> tuple[SignInPresenter, SignInView]:
    presenter = SignInPresenter(SignInService(door), scope)
    view = SignInView(presenter, academy="pharmaT", demo_accounts=[DEMO])
    qtbot.addWidget(view)
    view.resize(900, 560)
    view.show()
    view.activateWindow()
    return presenter, view


async def _settled(scope: TaskScope) -> None:
    for task in list(scope._tasks):
        await task


async def test_enter_signs_in_from_either_field(qtbot: QtBot, door: FakeDoor) -> None:
    """Typed by hand, without touching the mouse."""
    async with TaskScope("test") as scope:
        presenter, view = _screen(qtbot, door, scope)
        accounts: list[Account] = []
        presenter.signed_in.connect(accounts.append)
        QTest.keyClicks(view.form.email.edit, DEMO.email)
        QTest.keyClicks(view.form.password.edit, DEMO.password)
        QTest.keyClick(view.form.password.edit, Qt.Key.Key_Return)
        assert presenter.state.is_busy
        assert not view.form.button.isEnabled()
        await _settled(scope)
        assert accounts == [SAM]
        assert view.form.button.isEnabled()


async def test_one_click_on_a_card_signs_in(qtbot: QtBot, door: FakeDoor) -> None:
    """The demo's passwords are public: nobody has to type them."""
    async with TaskScope("test") as scope:
        presenter, view = _screen(qtbot, door, scope)
        accounts: list[Account] = []
        presenter.signed_in.connect(accounts.append)
        QTest.mouseClick(view.welcome.cards[0], Qt.MouseButton.LeftButton)
        await _settled(scope)
        assert accounts == [SAM]


async def test_a_second_request_waits_for_the_first(qtbot: QtBot, door: FakeDoor) -> None:
    """Impatient clicks ask once."""
    async with TaskScope("test") as scope:
        presenter, _ = _screen(qtbot, door, scope)
        presenter.sign_in(DEMO.email, DEMO.password)
        presenter.sign_in(DEMO.email, DEMO.password)
        await _settled(scope)
        assert len(door.asked) == 1


async def test_what_cannot_be_right_is_not_asked(qtbot: QtBot, door: FakeDoor) -> None:
    """The field that is wrong says so; the academy hears nothing."""
    async with TaskScope("test") as scope:
        presenter, view = _screen(qtbot, door, scope)
        presenter.sign_in("sam", "x")
        assert presenter.state.invalid is Invalid.EMAIL
        assert view.form.email.error()
        presenter.sign_in(DEMO.email, "")
        assert view.form.password.error()
        assert not view.form.email.error()
        assert not door.asked


async def test_a_wrong_password_keeps_what_was_typed(qtbot: QtBot, door: FakeDoor) -> None:
    """Only the password needs mending: it is selected and has the focus."""
    async with TaskScope("test") as scope:
        presenter, view = _screen(qtbot, door, scope)
        view.form.set_email(DEMO.email)
        view.form.password.edit.setText("wrong")
        presenter.sign_in(DEMO.email, "wrong")
        await _settled(scope)
        assert "do not match" in view.form.error.text()
        assert view.form.email.edit.text() == DEMO.email
        assert view.form.password.edit.selectedText() != ""


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        (WrongCredentials(), "do not match"),
        (Offline(), "internet connection"),
        (NoAnswer(), "in time"),
        (Busy("503"), "trouble"),
        (Busy("429", 30.0), "30 seconds"),
        (Busy("429", 600.0), "10 minutes"),
        (Busy("429"), "few minutes"),
        (Refused("email_not_confirmed", "Email not confirmed", 400), "confirmed yet"),
        (Refused("user_banned", "This account is suspended.", 403), "suspended"),
    ],
)
def test_each_fault_has_its_own_words(fault: PharmatError, word: str) -> None:
    """What happened and what to do, never a code."""
    assert word in error_text(fault)


async def test_in_a_narrow_window_the_form_comes_first(qtbot: QtBot, door: FakeDoor) -> None:
    """Nothing lies over the form: the other side shrinks, and goes where there is no room for both."""
    async with TaskScope("narrow") as scope:
        _, view = _screen(qtbot, door, scope)
        view.setMinimumSize(1, 1)  # as within the main window, which has a minimum of its own
        for width, is_beside in ((1200, True), (700, True), (440, False)):
            view.resize(width, 600)
            assert view.welcome.isVisible() == is_beside
            await eventually(lambda: view.rect().contains(_place(view.form, view)))
            assert not is_beside or not view.welcome.geometry().intersects(_place(view.form, view))


def _place(widget: QWidget, view: SignInView) -> QRect:
    return QRect(widget.mapTo(view, QPoint()), widget.size())


async def test_the_demo_says_that_it_still_starts(qtbot: QtBot, door: FakeDoor) -> None:
    """The first start makes a database: a button that only says "Signing in" would look stuck."""
    async with TaskScope("test") as scope:
        presenter, view = _screen(qtbot, door, scope)
        presenter.set_academy_ready(is_ready=False)
        presenter.sign_in(DEMO.email, DEMO.password)
        assert "Starting" in view.form.button.text()
        await _settled(scope)


async def test_tab_walks_through_every_control_once(qtbot: QtBot, door: FakeDoor) -> None:
    """Cards, fields, the eye, the button, language and theme; and around."""
    async with TaskScope("test") as scope:
        _, view = _screen(qtbot, door, scope)
        expected = set(focusable(view))
        start = view.form.email.edit
        start.setFocus()
        walked: list[QWidget] = [start]
        while (widget := _after(walked[-1], view)) is not start and len(walked) < 40:
            walked.append(widget)
        assert set(walked) == expected
        assert len(walked) == len(expected)
        form = view.form
        assert walked.index(form.password.edit) < walked.index(form.password.eye) < walked.index(form.button)


def _after(widget: QWidget, view: SignInView) -> QWidget:
    """The next widget of the focus chain that takes Tab."""
    reachable = focusable(view)
    following = widget.nextInFocusChain()
    while following is not None and following not in reachable:
        following = following.nextInFocusChain()
    assert following is not None
    return following


async def test_the_eye_shows_the_password_and_hides_it_when_it_is_sent(qtbot: QtBot, door: FakeDoor) -> None:
    """Its name says what a press will do."""
    async with TaskScope("test") as scope:
        _, view = _screen(qtbot, door, scope)
        field = view.form.password
        assert field.eye.accessibleName() == "Show password"
        QTest.mouseClick(field.eye, Qt.MouseButton.LeftButton)
        assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
        assert field.eye.accessibleName() == "Hide password"
        view.form.button.click()
        assert field.edit.echoMode() is QLineEdit.EchoMode.Password
