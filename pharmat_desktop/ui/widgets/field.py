"""A labelled input whose error has its place reserved, so that nothing jumps when it appears."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import SMALL, Size, Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.labelled import Labelled
from pharmat_desktop.ui.widgets.labels import Label


class Field(Labelled):
    """Label, line edit, and a line for what is wrong with it."""

    submitted = Signal()
    """Enter was pressed in it."""

    def __init__(self, label: str, parent: QWidget | None = None, *, keeps_place: bool = True) -> None:
        """`keeps_place`: whether the line of the error is there without one; not where something else stands below."""
        edit, error = QLineEdit(), Label("", SMALL, "danger")
        super().__init__(edit, label, parent, error)
        self._keeps_place = keeps_place
        self.edit, self._error = edit, error
        self.edit.returnPressed.connect(self.submitted)
        self.edit.textEdited.connect(lambda _: self.set_error(""))
        self._error.setMinimumHeight(SMALL.line)
        self._error.setWordWrap(True)
        if not keeps_place:
            self._error.hide()  # showing it here, without a parent, would make it a window of its own for a moment

    def set_error(self, text: str) -> None:
        """Say below the input what is wrong with it; empty when nothing is."""
        if text == self._error.text():
            return
        self._error.setText(text)
        self._error.setVisible(self._keeps_place or bool(text))
        self.edit.setAccessibleDescription(text)
        self.edit.setProperty("invalid", bool(text))
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def error(self) -> str:
        return self._error.text()


class PasswordField(Field):
    """A field whose text is hidden until the eye is pressed."""

    def __init__(self, label: str, parent: QWidget | None = None, *, keeps_place: bool = True) -> None:
        super().__init__(label, parent, keeps_place=keeps_place)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.eye = IconButton("eye", "", Size.XSMALL, self.edit)
        self.eye.setCheckable(True)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.toggled.connect(self._show_text)
        self.edit.installEventFilter(self)
        QWidget.setTabOrder(self.edit, self.eye)
        self.word()

    def word(self) -> None:
        """Word the eye's command anew."""
        self.eye.set_name(self.tr("Hide password") if self.eye.isChecked() else self.tr("Show password"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) or event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_eye()
        return False

    def _show_text(self, is_shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self.eye.set_icon("eye-off" if is_shown else "eye")
        self.word()

    def _place_eye(self) -> None:
        is_mirrored = self.edit.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = Size.XSMALL + Space.XS
        self.edit.setTextMargins(*((room, 0, 0, 0) if is_mirrored else (0, 0, room, 0)))
        left = Space.XS if is_mirrored else self.edit.width() - Size.XSMALL - Space.XS
        self.eye.move(left, (self.edit.height() - Size.XSMALL) // 2)
