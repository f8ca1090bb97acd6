"""What the tests of the screens share: the theme applied."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import Theme, apply_theme
from pharmat_desktop.ui.theme.tokens import LIGHT
from tests.ui.payment_stand import COURSE, FILS, SESSION, YEN, Stand

Dress = Callable[[Theme], None]


class Pseudo(QTranslator):
    """Answers every text with a marked one that is 40 % longer, as German or Greek would be."""

    @override
    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{text}{'·' * (len(text) * 2 // 5)}⟧"

    @override
    def isEmpty(self) -> bool:
        return False


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """The light theme without motion, left to right, in English (see `_english_again` in tests/conftest.py)."""
    _dress(qapp, Theme(LIGHT, has_motion=False))


@pytest.fixture
def dress(qapp: QApplication) -> Dress:
    """Put another theme in force, and the layout direction that it names."""
    return lambda theme: _dress(qapp, theme)


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    """The app speaks `Pseudo`."""
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def stand(qtbot: QtBot) -> Iterator[Stand]:
    """The payments screen, over a payment of each kind."""
    made = Stand(COURSE, SESSION, YEN, FILS)
    qtbot.addWidget(made.window)
    yield made
    made.close()
    assert not made.known.is_listened_to


def _dress(app: QApplication, theme: Theme) -> None:
    is_mirrored = theme.is_right_to_left
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
    apply_theme(app, theme)


def focusable(root: QWidget) -> list[QWidget]:
    """Visible widgets below `root` that the Tab key reaches."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
