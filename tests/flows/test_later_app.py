"""Messages for later in the whole app: by keys from the composer to the list, and back from what needs attention."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.chat import Delivery
from pharmat_desktop.ui.chat.later.list_dialog import ListAction, ListDialog
from pharmat_desktop.ui.chat.later.menu import LaterButton, LaterMenu
from pharmat_desktop.ui.widgets.buttons import Button
from tests.flows.test_demo import conversation_with, scope_of, screens_of
from tests.flows.test_new_conversation import sign_in
from tests.flows.test_shell import CONTROL, press, tab_to, write
from tests.support.whole_app import running, until

pytestmark = pytest.mark.usefixtures("qtbot")
INVISIBLE = "\ufeff"
"""Text to this computer, nothing to the academy."""


async def test_what_was_refused_is_mended_from_the_first_screen(tmp_path: Path) -> None:
    """Scheduled by keys; Today says that it needs attention; Edit leads to the list, at that message."""
    async with running("--demo", "--data", str(tmp_path)) as app:
        await sign_in(app, "Sam")
        room = conversation_with(app, "Dr Amal Haddad").id
        screens = screens_of(app)
        screens.chat_screen.open(room)
        await until(lambda: app.window.findChild(LaterButton) is not None, "the button beside Send")
        await until(screens.chat_screen.detail_widget.composer.edit.hasFocus, "the composer")
        await write("See you tomorrow")
        await press(Qt.Key.Key_Return, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        menu = app.window.findChild(LaterMenu)
        assert menu is not None
        QTest.keyPress(menu, Qt.Key.Key_Return)
        app.window.activateWindow()  # as a window manager does when a menu closes
        service = scope_of(app).scheduling
        await until(lambda: [one.delivery for one in service.scheduled(room)] == [Delivery.SENT], "the first one")
        (first,) = service.scheduled(room)
        await service.schedule(room, INVISIBLE, first.send_at, first.zone)
        await press(Qt.Key.Key_1, CONTROL)
        await until(lambda: len(screens.today.presenter.state.attention) == 1, "what needs attention")
        await until(screens.today.view.attention.isVisible, "its card")
        screens.today.view.attention.setFocus()
        await tab_to(Button, "Edit")
        await press(Qt.Key.Key_Space)
        await until(lambda: isinstance(QApplication.activeWindow(), ListDialog), "the list")
        listed = QApplication.activeWindow()
        assert isinstance(listed, ListDialog)
        assert listed.notice.text().startswith("The message is empty.")
        await tab_to(Button, "Discard")
        QTest.keyClick(listed.buttons[ListAction.DELETE], Qt.Key.Key_Space)
        await until(lambda: QApplication.activeWindow() not in {None, listed}, "the question")
        question = QApplication.activeWindow()
        assert question is not None
        QTest.keyPress(question, Qt.Key.Key_Return)
        await until(lambda: service.scheduled(room) == [first], "the end of it")
        await until(lambda: not screens.today.presenter.state.attention, "nothing that needs attention")
