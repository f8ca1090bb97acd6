"""A row that opens into a small form where it stands, and closes again when the form is done with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.account_presenter import ActState
from pharmat_desktop.ui.settings.parts import Row
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.notice import Notice

FORM_WIDTH = 360


class Editor(QWidget):
    """Name, value and "Change"; opened, the fields of `body` with Save and Cancel. Escape closes, Enter saves."""

    submitted = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.change = Button("")
        self.change.clicked.connect(self.open)
        self.row = Row(self.change)
        self.form = QWidget()
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.XS)
        self.error = Notice("error")
        self.save = Button("", "primary")
        self.save.clicked.connect(self.submitted)
        self.cancel = Button("")
        self.cancel.clicked.connect(self.close_form)
        self._first: QWidget | None = None
        self._lay_out()

    @property
    def is_open(self) -> bool:
        return not self.form.isHidden()

    def set_first(self, field: QWidget) -> None:
        """What gets the focus when the form opens."""
        self._first = field

    def open(self) -> None:
        self.form.show()
        self.change.hide()
        self.opened.emit()
        if self._first is not None:
            self._first.setFocus()

    def close_form(self) -> None:
        """Back to the row; the focus stays with it."""
        if self.is_open:
            had_focus = self._holds_focus()
            self.form.hide()
            self.change.show()
            if had_focus:
                self.change.setFocus()
            self.closed.emit()

    def show_act(self, state: ActState, error: str) -> None:
        """How the act behind the form stands; `error` is told above the buttons."""
        if state.is_busy and self._holds_focus():
            self.cancel.setFocus()  # the only thing to do now; else Qt would drop the focus
        for part in (self.save, *self._fields()):
            part.setEnabled(not state.is_busy)
        self.error.set_text(error)
        if (error or state.is_invalid) and self.cancel.hasFocus() and self._first is not None:
            self._first.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.cancel.click()
        else:
            super().keyPressEvent(event)

    def _holds_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.form.isAncestorOf(focused)

    def _fields(self) -> list[QWidget]:
        items = [self.body.itemAt(place) for place in range(self.body.count())]
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        inside = QVBoxLayout(self.form)
        inside.setContentsMargins(Space.L, 0, Space.L, Space.L)
        inside.setSpacing(Space.M)
        inside.addLayout(self.body)
        inside.addWidget(self.error)
        inside.addLayout(buttons)
        self.form.setMaximumWidth(FORM_WIDTH + 2 * Space.L)
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        line = QHBoxLayout()  # so that the height is reckoned with the width that the form really has
        line.addWidget(self.form, 100)
        line.addStretch(1)
        column.addLayout(line)
