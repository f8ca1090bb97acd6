"""The field for a private note, and below it how far what stands there has come."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.students import MAX_NOTE
from pharmat_desktop.ui.errors import refusal_text, words_for
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.students.note_keeper import NoteKeeper, NoteState
from pharmat_desktop.ui.theme.tokens import SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.text_area import TextArea
from pharmat_desktop.ui.widgets.worded import Worded

LINES = 5


class NoteBox(Worded, QWidget):
    """Binds the keeper. Hidden while it is about nobody."""

    def __init__(self, keeper: NoteKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.area = TextArea(lines=LINES, limit=MAX_NOTE)
        self.standing = wrapped(Label("", SMALL, "muted"))
        self.told = Notice("warn")
        self.copy = Button("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for part in (self.area, self.standing, self.told):
            column.addWidget(part)
        line = QHBoxLayout()
        line.addWidget(self.copy)
        line.addStretch()
        column.addLayout(line)
        self.setFocusProxy(self.area)
        self.area.edit.textChanged.connect(lambda: keeper.note(self.area.text()))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(keeper.state.theirs))
        keeper.text_replaced.connect(self._replace)
        keeper.state_changed.connect(self._show)
        self._replace(keeper.text)
        self.word()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._keeper.flush()

    def _replace(self, text: str) -> None:
        """The cursor stays about where it was."""
        if text == self.area.text():
            return
        place = self.area.edit.textCursor().position()
        self.area.set_text(text)
        cursor = QTextCursor(self.area.edit.document())
        cursor.setPosition(min(place, len(text)))
        self.area.edit.setTextCursor(cursor)

    def _show(self, state: NoteState) -> None:
        self.setVisible(state.is_open)
        self.standing.setText(self._standing_text(state))
        self.told.set_kind("error" if state.error or state.problem else "warn")
        self.told.set_text(self._told_text(state))
        self.copy.setVisible(bool(state.theirs))

    def _standing_text(self, state: NoteState) -> str:
        if state.waits is DraftState.NEEDS_ATTENTION:
            return self.tr("Kept on this computer. Only you see it.")
        if state.waits is not None or state.is_saving:
            return self.tr("Kept on this computer, and on your other devices as soon as the academy can be reached.")
        return self.tr("Saved as you write. Only you see it, on all your devices.")

    def _told_text(self, state: NoteState) -> str:
        if state.error is not None:
            return words_for(state.error).sentence
        if state.is_disputed:
            return self.tr("You changed the same lines on another device. Both versions are in the note now.")
        if state.theirs:
            return self.tr("Your other device has another note, which is too long to be added here. Shorten this one.")
        return refusal_text(state.problem)

    @override
    def word(self) -> None:
        self.area.set_label(self.tr("Private note"))
        self.copy.setText(self.tr("Copy the other note"))
        self._show(self._keeper.state)
