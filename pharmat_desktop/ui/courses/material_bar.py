"""A lesson's own file above its text: opened here or by another program, and where one stopped in a recording."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pharmat_desktop.ui.courses.material import MaterialKind, MaterialState
from pharmat_desktop.ui.downloads.words import away_text
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, SMALL, Radius, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.progress import ProgressBar
from pharmat_desktop.ui.widgets.worded import Worded

_TIME = re.compile(r"\s*(?:(\d{1,2}):)?(\d{1,3}):(\d{1,2})\s*|\s*(\d{1,3})\s*")


class MaterialBar(Worded, QWidget):
    """Owned by the lesson page; hidden for a lesson that is text alone."""

    open_requested = Signal()
    stopped = Signal(int)
    """Seconds at which the person stopped a recording."""
    completed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = MaterialState()
        self._place = 0
        self._title = wrapped(Label("", BODY_MEDIUM))
        self._resume = Label("", SMALL, "muted")
        self.away = wrapped(Label("", SMALL, "muted"))
        self.button = Button("", "primary")
        self.progress = ProgressBar("")
        self.notice = Notice("error")
        self._asked = wrapped(Label("", BODY))
        self.time = QLineEdit()
        self.time.setMaxLength(9)
        self.time.setFixedWidth(96)
        self.keep = Button("", "secondary")
        self.end = Button("", "secondary")
        self._question = QWidget()
        self.button.clicked.connect(self.open_requested)
        self.keep.clicked.connect(self._keep)
        self.time.returnPressed.connect(self._keep)
        self.time.textChanged.connect(self._follow_time)
        self.end.clicked.connect(self.completed)
        self._build()
        self.word()
        self._show()

    def show_state(self, state: MaterialState) -> None:
        was_asking = self._is_asking
        self._state = state
        self._show()
        if self._is_asking and not was_asking:
            self.time.setText(time_text(self._place) if self._place else "")
            self.time.setFocus()

    def show_place(self, seconds: int) -> None:
        """Where one stopped in a recording."""
        self._place = seconds
        self._show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill_rounded(QPainter(self), self.rect(), Radius.CARD, color("surface2"))

    @property
    def _is_recording(self) -> bool:
        return self._state.kind in (MaterialKind.RECORDING, MaterialKind.ADDRESS)

    @property
    def _is_asking(self) -> bool:
        return self._is_recording and self._state.is_opened

    def _keep(self) -> None:
        seconds = seconds_of(self.time.text())
        if seconds is not None:
            self.stopped.emit(seconds)

    def _follow_time(self, text: str) -> None:
        self.keep.setEnabled(seconds_of(text) is not None)

    def _show(self) -> None:
        state = self._state
        self.setVisible(state.kind is not MaterialKind.NONE)
        self.button.setEnabled(not state.is_busy)
        self.progress.setVisible(state.is_busy)
        self.progress.setValue(round(state.fraction * 100))
        self.notice.set_text(words_for(state.error).sentence if state.error else "")
        self.away.setVisible(state.is_away and not self.notice.text())
        self._question.setVisible(self._is_asking)
        has_place = self._is_recording and self._place > 0
        self._resume.setVisible(has_place)
        if has_place:
            self._resume.setText(self.tr("You stopped at {time}.").replace("{time}", time_text(self._place)))
        self._show_kind()

    def _show_kind(self) -> None:
        titles = {
            MaterialKind.NONE: ("", ""),
            MaterialKind.DOCUMENT: (self.tr("This lesson has a document."), self.tr("Read it here")),
            MaterialKind.RECORDING: (self.tr("This lesson is a recording."), self.tr("Open it in your player")),
            MaterialKind.ADDRESS: (
                self.tr("The recording is on the web."),
                self.tr("Watch it in the browser"),
            ),
            MaterialKind.OTHER: (self.tr("This lesson has a file."), self.tr("Open it with another program")),
        }
        title, action = titles[self._state.kind]
        self._title.setText(title)
        self.button.setText(self.tr("It is coming…") if self._state.is_busy else action)

    @override
    def word(self) -> None:
        self.progress.setAccessibleName(self.tr("How much of the file has come"))
        self.away.setText(away_text())
        self._asked.setText(self.tr("Where did you stop? Next time you go on from there."))
        self.time.setAccessibleName(self.tr("Minutes and seconds at which you stopped"))
        self.time.setPlaceholderText(self.tr("min:sec"))
        self.keep.setText(self.tr("Keep this place"))
        self.end.setText(self.tr("I have seen all of it"))
        self._follow_time(self.time.text())
        self._show()

    def _build(self) -> None:
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._title)
        words.addWidget(self._resume)
        words.addWidget(self.away)
        head.addLayout(words, 1)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        answers = QHBoxLayout()
        answers.setSpacing(Space.S)
        for part in (self.time, self.keep, self.end):
            answers.addWidget(part)
        answers.addStretch()
        asked = QVBoxLayout(self._question)
        asked.setContentsMargins(0, Space.S, 0, 0)
        asked.setSpacing(Space.S)
        asked.addWidget(self._asked)
        asked.addLayout(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        for below in (self.progress, self.notice, self._question):
            column.addWidget(below)


def seconds_of(text: str) -> int | None:
    """``1:02:03``, ``62:03`` or ``62`` (minutes), also in other digits; None for anything else."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hours, minutes, seconds, alone = (int(part) if part else 0 for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds if found[2] else alone * 60


def time_text(seconds: int) -> str:
    """``1:02:03`` or ``62:03``."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}" if minutes >= 60 else f"{minutes}:{rest:02}"
