"""What it is about: where it takes place, subject, topic, notes, and whether it comes again each week."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.sessions import SessionKind
from pharmat_desktop.services.session_wishes import MAX_TEXT, MAX_TOPIC
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import words as calendar_words
from pharmat_desktop.ui.sessions.booking import words
from pharmat_desktop.ui.sessions.booking.files_field import FilesField
from pharmat_desktop.ui.sessions.booking.state import WEEKS, BookingState, Details
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, SMALL, Space
from pharmat_desktop.ui.widgets.choice import ChoiceField
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.segments import Segments
from pharmat_desktop.ui.widgets.text_area import TextArea

ANY = "any"
"""No subject is named."""


class AboutStep(QWidget):
    """Shows a BookingState; what is typed goes into it at each key."""

    described = Signal(object)
    """The Details as they are now."""
    entered = Signal()
    """On to the next step: Enter in the topic, Ctrl+Enter anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = Segments([kind.value for kind in SessionKind])
        self._kind_label = Label("", BODY_STRONG)
        self.subject, self.weeks = ChoiceField(), ChoiceField()
        self.topic = Field("", keeps_place=False)
        self.topic.edit.setMaxLength(MAX_TOPIC)
        self.notes = TextArea(lines=4, limit=MAX_TEXT)
        self.files = FilesField()
        self._course = wrapped(Label("", SMALL, "muted"))
        self._details = Details()
        self._is_showing = False
        self._build()
        self.kind.chosen.connect(lambda _: self._describe())
        self.topic.edit.textChanged.connect(lambda _: self._describe())
        self.notes.edit.textChanged.connect(self._describe)
        self.topic.submitted.connect(self.entered)
        for choice in (self.subject, self.weeks):
            choice.chosen.connect(lambda _: self._describe())

    def set_subjects(self, subjects: Sequence[tuple[str, str]]) -> None:
        """Ids and names of what the tutor may be asked about."""
        self._is_showing = True
        self.subject.combo.clear()
        self.subject.set_choices([(ANY, self.tr("No particular subject")), *subjects])
        self.subject.set_key(self._details.subject_id or ANY)
        self._is_showing = False

    def show_state(self, state: BookingState) -> None:
        details = state.details
        self.weeks.setVisible(not state.is_wish)
        self._course.setVisible(state.course is not None)
        if state.course is not None:
            self._course.setText(self.tr("For the course “{course}”").replace("{course}", state.course.title))
        if details == self._details:
            return
        self._details, self._is_showing = details, True
        self.kind.set_key(details.kind)
        if self.subject.combo.count():
            self.subject.set_key(details.subject_id or ANY)
        self.weeks.set_key(str(details.weeks))
        if details.topic != self.topic.edit.text():
            self.topic.edit.setText(details.topic)
        if details.notes != self.notes.text():
            self.notes.set_text(details.notes)
        self._is_showing = False

    def word(self) -> None:
        self._is_showing = True
        self.files.word()
        self._kind_label.setText(self.tr("Where"))
        self.kind.setAccessibleName(self.tr("Where"))
        self.kind.set_words({kind.value: calendar_words.place_text(kind) for kind in SessionKind})
        self.subject.set_label(self.tr("Subject"))
        self.topic.set_label(self.tr("Topic: what you want to work on"))
        self.notes.set_label(self.tr("Notes for the tutor (optional)"))
        self.weeks.set_label(self.tr("How often"))
        self.weeks.set_choices((str(weeks), words.weeks_text(weeks)) for weeks in WEEKS)
        self.weeks.set_hint(self.tr("Weekly sessions keep the time of your clock, also when it is changed."))
        self._is_showing = False

    def focus_first(self) -> bool:
        self.topic.edit.setFocus()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _describe(self) -> None:
        if self._is_showing:
            return
        subject = self.subject.key()
        self._details = Details(
            SessionKind(self.kind.key()),
            "" if subject == ANY else subject,
            self.topic.edit.text(),
            self.notes.text(),
            int(self.weeks.key() or 1),
        )
        self.described.emit(self._details)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._course)
        column.addWidget(self._kind_label)
        kinds = QHBoxLayout()
        kinds.addWidget(self.kind)
        kinds.addStretch()
        column.addLayout(kinds)
        for part in (self.topic, self.subject, self.notes, self.files, self.weeks):
            column.addWidget(part)
        column.addStretch()
