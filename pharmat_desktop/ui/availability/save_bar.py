"""What can be done with a plan: a step back or forth, all of it dropped, saved; and how saving stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.availability.presenter import AvailabilityPresenter
from pharmat_desktop.ui.availability.words import differences, hold_text
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.theme.tokens import SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice


class SaveBar(QWidget):
    """Follows the presenter's state."""

    def __init__(self, presenter: AvailabilityPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.undo, self.redo = IconButton("undo-2", ""), IconButton("redo-2", "")
        self.state = wrapped(Label("", SMALL, "muted"))
        self.discard, self.save = Button("", "ghost"), Button("", "primary")
        self.notice = Notice("info")
        self.mine, self.theirs = Button("", "primary"), Button("")
        self._choice = QWidget()
        self._lay_out()
        for button, act in (
            (self.undo, presenter.undo),
            (self.redo, presenter.redo),
            (self.discard, presenter.discard),
            (self.save, presenter.save),
            (self.mine, presenter.keep_mine),
            (self.theirs, presenter.take_theirs),
        ):
            button.clicked.connect(act)
        presenter.state_changed.connect(self.show_state)
        self.word()

    def word(self) -> None:
        self.undo.set_name(self.tr("Take back the last change"))
        self.redo.set_name(self.tr("Do it again"))
        self.discard.setText(self.tr("Discard changes"))
        self.mine.setText(self.tr("Save mine"))
        self.theirs.setText(self.tr("Use the other ones"))
        self.show_state()

    def show_state(self) -> None:
        presenter = self._presenter
        if not presenter.can_save and self.save.hasFocus():
            self.setFocus()  # else Qt would hand the focus to whatever comes next
        self.undo.setEnabled(presenter.can_undo)
        self.redo.setEnabled(presenter.can_redo)
        self.discard.setEnabled(presenter.can_edit and presenter.is_dirty)
        self.save.setEnabled(presenter.can_save)
        self.save.setText(self.tr("Saving…") if presenter.is_busy else self.tr("Save"))
        self.state.setText(self.tr("Not saved yet") if presenter.is_dirty else self.tr("Everything is saved"))
        self._choice.setVisible(presenter.conflict is not None)
        for button in (self.mine, self.theirs):
            button.setEnabled(presenter.can_edit)
        kind, text = self._notice()
        self.notice.set_kind(kind)
        self.notice.set_text(text)

    def _notice(self) -> tuple[str, str]:
        presenter, hold = self._presenter, hold_text(self._presenter.hold)
        if presenter.conflict is not None:
            text = self.tr("Your hours were changed on another device meanwhile. They differ in: {parts}.")
            text = text.replace("{parts}", differences(presenter.plan, presenter.conflict))
            return "warn", f"{text}\n{hold}".strip()
        if presenter.error is not None:
            return "error", words_for(presenter.error).sentence
        if not hold and not presenter.is_known:
            return "info", self.tr("Your hours are on their way from the academy.")
        return "info", hold

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        for part in (self.undo, self.redo):
            line.addWidget(part)
        line.addWidget(self.state, 1)
        line.addWidget(self.discard)
        line.addWidget(self.save)
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(Space.S)
        choice.addWidget(self.mine)
        choice.addWidget(self.theirs)
        choice.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(line)
        column.addWidget(self.notice)
        column.addWidget(self._choice)
