"""What every page of the sign-in screen has: title, explanation, one main button, and a place for what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.state import SignInState, Step
from pharmat_desktop.ui.sign_in.words import error_text
from pharmat_desktop.ui.theme.tokens import BODY, H1, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH = 360


class Page(Worded, QWidget):
    """Shows a SignInState and keeps what is typed. Owned by the sign-in view; a subclass fills and words itself."""

    step_chosen = Signal(object)
    """The person wants another page: its Step."""
    cancelled = Signal()
    """The person gives up what is being asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = SignInState()
        self.setFixedWidth(WIDTH)
        self.title = wrapped(Label("", H1))
        self.subtitle = wrapped(Label("", BODY, "muted"))
        self.lead = QHBoxLayout()
        self.lead.setSpacing(Space.M)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.XS)
        self.error = Notice("error")
        self.button = Button("", "primary")
        self.button.clicked.connect(self.submit)
        self._cancel = Button("", "ghost")
        self._cancel.clicked.connect(self.cancelled)
        self._cancel.hide()
        self.foot = QVBoxLayout()
        self.foot.setSpacing(Space.S)
        self._lay_out()

    def submit(self) -> None:
        """The main button, or Enter in a field."""
        raise NotImplementedError

    def inputs(self) -> tuple[QWidget, ...]:
        """What cannot be used while the academy is being asked."""
        return ()

    @override
    def word(self) -> None:
        """Word everything but what the state decides; call `word_state` at the end."""
        raise NotImplementedError

    def word_state(self) -> None:
        """Word what the state decides."""
        self.error.set_text("" if self.is_told_in_field() else error_text(self.state.error))
        self._cancel.setText(self.tr("Cancel"))

    def is_told_in_field(self) -> bool:
        """Whether the error stands below the field that it is about."""
        return False

    def show_state(self, state: SignInState) -> None:
        """Show progress or what is wrong, and put the focus where it can be mended."""
        was, self.state = self.state, state
        self.word_state()
        for part in self.inputs():
            part.setEnabled(not state.is_busy)
        self.button.setEnabled(self.can_submit(state))
        self._cancel.setVisible(state.is_busy)
        if was.is_busy and not state.is_busy:
            self.focus_what_is_wrong()
        if state.error is not None and state.error is not was.error:
            announce(self, error_text(state.error))

    def can_submit(self, state: SignInState) -> bool:
        """Whether the main button does something now."""
        return not state.is_busy

    def focus_what_is_wrong(self) -> None:
        """After an answer: where the person goes on."""
        if proxy := self.focusProxy():
            proxy.setFocus()

    def link(self, step: Step) -> Button:
        """A quiet button that leads to another page."""
        button = Button("", "link")
        button.clicked.connect(lambda: self.step_chosen.emit(step))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.title)
        self.lead.addWidget(self.subtitle)
        column.addLayout(self.lead)
        column.addSpacing(Space.L)
        column.addLayout(self.body)
        column.addWidget(self.error)
        column.addSpacing(Space.S)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.button, 1)
        buttons.addWidget(self._cancel)
        column.addLayout(buttons)
        column.addSpacing(Space.XS)
        column.addLayout(self.foot)


def at_start(widget: QWidget) -> QLayout:
    """`widget` as wide as it needs, at the start of its line."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch()
    return row
