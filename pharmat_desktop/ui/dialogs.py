"""Dialogs as awaitables: opened, never run in a nested event loop, which would freeze every other task for ever."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, H3, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped


class Question(QDialog):
    """A title, a text, and two buttons; `kind` is how the accepting one looks (primary or danger)."""

    def __init__(self, parent: QWidget, title: str, text: str, *, accept: str, kind: str = "primary") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(380)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        self.column.setSpacing(Space.M)
        self._title = wrapped(Label(title, H3))
        self._text = wrapped(Label(text, BODY, "muted"))
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.accept_button = Button(accept, kind)
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.accept)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.S)
        self.buttons.addStretch()
        self.buttons.addWidget(self._cancel)
        self.buttons.addWidget(self.accept_button)
        self.column.addSpacing(Space.S)
        self.column.addLayout(self.buttons)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """As high as the texts are when they wrap at this width: a dialog's own guess cuts long ones off."""
        super().showEvent(event)
        if layout := self.layout():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def word(self, title: str, text: str, accept: str) -> None:
        """What a subclass asks, in words of its own."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)
        self.accept_button.setText(accept)


async def ask(dialog: QDialog) -> bool:
    """Open `dialog` and wait for its answer: True when it was accepted. Cancelling the task closes the dialog."""
    import asyncio

    answered: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    dialog.finished.connect(lambda result: None if answered.done() else answered.set_result(result))
    dialog.open()
    try:
        return await answered == QDialog.DialogCode.Accepted
    finally:
        dialog.close()
        dialog.deleteLater()


async def ask_yes(parent: QWidget, title: str, text: str, *, accept: str, kind: str = "primary") -> bool:
    """Ask one question; True when the person pressed the `accept` button."""
    return await ask(Question(parent, title, text, accept=accept, kind=kind))
