"""Texts are put anew in another language, and at no other change."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFrame, QStackedWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.worded import Worded


class Counted(Worded):
    said = 0

    @override
    def word(self) -> None:
        self.said += 1


class Page(Counted, QFrame):
    """Qt's class comes last."""


class Pages(Counted, QStackedWidget):
    """And so it does here."""


def test_a_worded_widget_and_those_in_it_are_told_of_a_new_language(qtbot: QtBot) -> None:
    """Also one that is not in front."""
    pages, children = Pages(), (Page(), Page())
    everybody: tuple[Counted, ...] = (pages, *children)
    qtbot.addWidget(pages)
    for child in children:
        pages.addWidget(child)
    pages.setEnabled(False)
    pages.setFont(pages.font())
    assert [each.said for each in everybody] == [0, 0, 0]
    QCoreApplication.sendEvent(pages, QEvent(QEvent.Type.LanguageChange))
    assert [each.said for each in everybody] == [1, 1, 1]
