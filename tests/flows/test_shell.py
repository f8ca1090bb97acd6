"""The shell with the keyboard alone, on the real server: sign in, go anywhere, write, choose a look, come back."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from pharmat_desktop.app.application import Application
from pharmat_desktop.domain.chat import Delivery
from pharmat_desktop.domain.settings import LANGUAGE, STEPS_DONE, THEME
from pharmat_desktop.ui.chat.composer import Composer
from pharmat_desktop.ui.palette.view import PaletteView
from pharmat_desktop.ui.settings.theme_card import ThemeCard
from pharmat_desktop.ui.sign_in.demo_card import DemoCard
from pharmat_desktop.ui.sign_in.view import SignInView
from tests.flows.test_demo import conversation_with, last_messages, scope_of, screens_of
from tests.support.whole_app import is_online, running, until
from tests.ui.conftest import focusable

pytestmark = pytest.mark.usefixtures("qtbot")
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


async def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    await until(lambda: QApplication.focusWidget() is not None, "the focus")
    QTest.keyClick(focus(), key, modifier)


async def write(text: str) -> None:
    """As an input method does, in any script."""
    await until(lambda: QApplication.focusWidget() is not None, "the focus")
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(focus(), event)


async def tab_to(kind: type[QWidget], what: str = "") -> None:
    """Press Tab until a widget of `kind`, with `what` in its name, has the focus."""
    seen = []
    for _ in range(40):
        await until(lambda: QApplication.focusWidget() is not None, "the focus")
        focused = focus()
        if isinstance(focused, kind) and what in focused.accessibleName() + str(focused.property("text") or ""):
            return
        seen.append(type(focused).__name__)
        await press(Qt.Key.Key_Tab)
        await asyncio.sleep(0)
    pytest.fail(f"Tab does not lead to {what or kind.__name__}, only to {seen}")


async def sign_in(app: Application) -> None:
    await until(lambda: app.window.findChild(SignInView) is not None, "the sign-in screen")
    app.window.resize(1200, 800)
    app.window.activateWindow()
    await until(lambda: QApplication.focusWidget() is not None, "the focus")
    await tab_to(DemoCard, "Sam")
    await press(Qt.Key.Key_Space)
    await until(lambda: is_online(app), "the first sync")


async def go(query: str) -> None:
    """Ctrl+K, a few letters, Enter."""
    await press(Qt.Key.Key_K, CONTROL)
    await until(is_in_palette, "the palette")
    await write(query)
    await press(Qt.Key.Key_Return)
    await until(lambda: not is_in_palette(), "the palette's end")


def is_in_palette() -> bool:
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, PaletteView):
        widget = widget.parentWidget()
    return widget is not None


async def test_a_day_without_a_mouse(tmp_path: Path) -> None:
    """From the sign-in screen to a sent message, a dark theme and another language; all of it there after a restart."""
    async with running("--demo", "--data", str(tmp_path)) as app:
        await sign_in(app)
        await go("priya")
        await until(
            lambda: isinstance(focus().parentWidget(), QWidget) and _is_within(focus(), Composer), "the composer"
        )
        await write("Hello from the keyboard")
        await press(Qt.Key.Key_Return)
        friend = conversation_with(app, "Priya Nair")
        await until(lambda: _last(app, friend.title) == "Hello from the keyboard", "the message")
        await press(Qt.Key.Key_1, CONTROL)
        assert app.window.current_screen == "today"
        await until(lambda: "palette" in scope_of(app).settings.get(STEPS_DONE), "the step")
        await until(lambda: _steps_done(app) >= {"message", "palette"}, "the steps on the screen")
        await _choose_dark(app)
        await go("francais")
        await until(lambda: scope_of(app).settings.get(LANGUAGE) == "fr", "French")
        assert app.window._rail._buttons["today"].accessibleName().startswith("Aujourd")
        await go("العربية")
        await until(lambda: app.window.layoutDirection() is Qt.LayoutDirection.RightToLeft, "the mirrored window")
        await until(lambda: scope_of(app).settings.get(LANGUAGE) == "ar", "Arabic")
    async with running("--demo", "--data", str(tmp_path)) as app:
        await until(lambda: is_online(app), "the connection")
        assert (app.appearance.theme.mode, app.appearance.language.language) == ("dark", "ar")
        app.appearance.language.set_language("en")


def _steps_done(app: Application) -> set[str]:
    return {step.key for step in screens_of(app).today.presenter.state.steps if step.is_done}


async def _choose_dark(app: Application) -> None:
    """Ctrl+comma, down to the appearance, F6 into its page, and the card."""
    await press(Qt.Key.Key_Comma, CONTROL)
    await until(lambda: app.window.current_screen == "settings", "the settings")
    listing = screens_of(app).settings.list_widget
    rows = [page.id for page in listing.model.items()]
    while listing.rows.currentIndex().row() != rows.index("appearance"):
        await press(Qt.Key.Key_Down)
        await asyncio.sleep(0)
    await press(Qt.Key.Key_F6)
    await tab_to(ThemeCard)
    for _ in range(4):
        if isinstance(card := focus(), ThemeCard) and card.mode == "dark":
            break
        await press(Qt.Key.Key_Right)
    await press(Qt.Key.Key_Space)
    await until(lambda: scope_of(app).settings.get(THEME) == "dark" and app.appearance.theme.mode == "dark", "the dark")


def _is_within(widget: QWidget, kind: type[QWidget]) -> bool:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, kind):
        above = above.parentWidget()
    return above is not None


def _last(app: Application, title: str) -> str:
    sent = [
        one.body
        for one in last_messages(app, conversation_with(app, title), 2)
        if one.delivery in (Delivery.SENT, Delivery.READ) and one.is_own
    ]
    return sent[-1] if sent else ""


async def test_nothing_on_any_screen_is_without_a_name(tmp_path: Path) -> None:
    """Every widget that Tab reaches and every row of every list says what it is."""
    async with running("--demo", "--data", str(tmp_path)) as app:
        await sign_in(app)
        screens = screens_of(app)
        for key in ("today", "courses", "sessions", "chat", "settings"):
            app.window.show_screen(key)
            await until(lambda key=key: app.window.current_screen == key, key)  # type: ignore[misc]
            _walk(app.window)
        for page in screens.settings.list_widget.model.items():
            screens.open_settings(page.id)
            _walk(app.window)
        screens.open_conversation(conversation_with(app, "Priya Nair").id)
        _walk(app.window)


def _walk(window: QWidget) -> None:
    nameless = [
        widget
        for widget in focusable(window)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert not nameless
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if view.isVisible() and isinstance(model, QAbstractItemModel):
            unspoken = [row for row in range(min(model.rowCount(), 50)) if not _spoken(model, row)]
            assert not unspoken, view.accessibleName()


def _spoken(model: QAbstractItemModel, row: int) -> str:
    index = model.index(row, 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole) or "")
