"""What an action asks of the person before it is done: a reason, a link, a report, what it costs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pharmat_desktop.domain.session_commands import (
    Cancel,
    Confirm,
    Decline,
    Finish,
    MarkNoShow,
    Report,
    SessionCommand,
    new_request_id,
)
from pharmat_desktop.domain.session_payment import Prepaid
from pharmat_desktop.domain.sessions import CancellationTerms, Session, Side
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.sessions import page_words
from pharmat_desktop.ui.sessions.offers import DANGEROUS, Action
from pharmat_desktop.ui.sessions.page_presenter import PageState, Phase
from pharmat_desktop.ui.sessions.series_words import scope_text
from pharmat_desktop.ui.theme.tokens import BODY, H3, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.text_area import TextArea

MAX_REPORT, MAX_REASON = 8000, 1000


class Form(QFrame):
    """A heading, what a subclass puts into `body`, and two buttons. Shown for one action of one session."""

    submitted = Signal(object)
    """A SessionCommand, or what else the subclass promises."""
    put_off = Signal()
    """Not now."""
    again_wanted = Signal()
    """What the form needs from the server is to be asked for once more."""

    def __init__(self, action: Action) -> None:
        super().__init__()
        self.action = action
        self.setProperty("surface", "card")
        self.heading = wrapped(Label("", H3))
        self.about = wrapped(Label("", BODY, "muted"))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        self.submit = Button("", "danger" if action in DANGEROUS else "primary")
        self.later = Button("", "ghost")
        self.again = Button("", "secondary")
        self._session: Session | None = None
        self._build()
        self.submit.clicked.connect(self.send)
        self.later.clicked.connect(self.put_off)
        self.again.clicked.connect(self.again_wanted)

    def command(self, session: Session) -> SessionCommand | None:
        """What is to be done, by what was filled in; None while something is missing."""
        raise NotImplementedError

    def is_ready(self, state: PageState) -> bool:
        """Whether it may be sent: beside what every form needs."""
        return True

    def first_field(self) -> QWidget:
        """Which gets the focus."""
        return self.submit

    def show_state(self, state: PageState, zone: str) -> None:
        is_other = state.session is None or self._session is None or state.session.id != self._session.id
        self._session = state.session
        if is_other:
            self.clear()
        self.word(state, zone)
        can_send = state.hold is Hold.NONE and state.phase is Phase.IDLE
        self.submit.setEnabled(can_send and self.is_ready(state))
        self.later.setEnabled(state.phase is Phase.IDLE)
        self.again.setVisible(state.found.error is not None)

    def clear(self) -> None:
        """For another session."""

    def word(self, state: PageState, zone: str) -> None:
        self.heading.setText(page_words.action_text(self.action))
        self.submit.setText(page_words.action_text(self.action))
        self.later.setText(self.tr("Not now"))
        self.again.setText(self.tr("Ask again"))
        error = state.found.error
        self.tell(words_for(error).sentence if error is not None else self.scope(state))

    def scope(self, state: PageState) -> str:
        """What of a weekly booking is meant, where that is a question."""
        if state.session is None or state.now is None:
            return ""
        return scope_text(self.action, state.session, state.series, state.now)

    def tell(self, text: str) -> None:
        """The line below the heading."""
        self.about.setText(text)
        self.about.setVisible(bool(text))

    def send(self) -> None:
        if self._session is not None and (command := self.command(self._session)) is not None:
            self.submitted.emit(command)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addLayout(self.body)
        buttons = FlowLayout(Space.S)
        buttons.addWidget(self.submit)
        buttons.addWidget(self.again)
        buttons.addWidget(self.later)
        column.addLayout(buttons)


class ConfirmForm(Form):
    """The tutor says yes, with the place to meet if there is one already."""

    def __init__(self) -> None:
        super().__init__(Action.CONFIRM)
        self.link = Field("")
        self.link.submitted.connect(self.send)
        self.body.addWidget(self.link)

    def first_field(self) -> QWidget:
        return self.link

    def clear(self) -> None:
        self.link.edit.setText(self._session.meeting_link if self._session else "")

    def word(self, state: PageState, zone: str) -> None:
        super().word(state, zone)
        self.link.set_label(self.tr("Meeting link (https://…), may follow later"))

    def command(self, session: Session) -> SessionCommand | None:
        link = self.link.edit.text().strip()
        if link and not link.startswith("https://"):
            self.link.set_error(self.tr("The link must begin with https://."))
            return None
        return Confirm(new_request_id(), session.id, link or None)


class ReasonForm(Form):
    """The tutor declines, with a word about why if they like."""

    def __init__(self, action: Action = Action.DECLINE) -> None:
        super().__init__(action)
        self.reason = TextArea(lines=2, limit=MAX_REASON)
        self.body.addWidget(self.reason)

    def first_field(self) -> QWidget:
        return self.reason

    def clear(self) -> None:
        self.reason.set_text("")

    def word(self, state: PageState, zone: str) -> None:
        super().word(state, zone)
        self.reason.set_label(self.tr("A word to the other side (optional)"))

    def command(self, session: Session) -> SessionCommand | None:
        return Decline(new_request_id(), session.id, self.reason.text().strip())


class CancelForm(ReasonForm):
    """What it costs comes from the server, and before that nothing can be cancelled."""

    def __init__(self) -> None:
        super().__init__(Action.CANCEL)
        self._terms: CancellationTerms | None = None

    def is_ready(self, state: PageState) -> bool:
        return state.found.terms is not None

    def word(self, state: PageState, zone: str) -> None:
        super().word(state, zone)
        self._terms = state.found.terms
        if self._terms is not None:
            terms = page_words.terms_text(self._terms, zone)
            self.tell("\n".join(filter(None, (terms, self.scope(state)))))
        elif state.found.error is None:
            self.tell(self.tr("Asking what cancelling would cost…"))

    def command(self, session: Session) -> SessionCommand | None:
        if (terms := self._terms) is None:
            return None
        is_lost = terms.prepaid is Prepaid.LOST
        return Cancel(new_request_id(), session.id, terms.fee.minor, self.reason.text().strip(), is_lost)


class ReportForm(Form):
    """What was done and what comes next; with FINISH it also ends the session."""

    def __init__(self, action: Action) -> None:
        super().__init__(action)
        self.report = TextArea(lines=6, limit=MAX_REPORT)
        self.body.addWidget(self.report)

    def first_field(self) -> QWidget:
        return self.report

    def clear(self) -> None:
        self.report.set_text(self._session.report if self._session else "")

    def word(self, state: PageState, zone: str) -> None:
        super().word(state, zone)
        self.report.set_label(self.tr("Report: what was done, and what comes next"))
        if self.action is Action.REPORT:
            self.submit.setText(self.tr("Save the report"))

    def command(self, session: Session) -> SessionCommand | None:
        text = self.report.text().strip()
        if self.action is Action.FINISH:
            return Finish(new_request_id(), session.id, text or None)
        return Report(new_request_id(), session.id, text)


class MissedForm(Form):
    """Who was seen there, and when: what the server decides by."""

    def __init__(self) -> None:
        super().__init__(Action.MISSED)

    def word(self, state: PageState, zone: str) -> None:
        super().word(state, zone)
        session, now = state.session, state.now
        if session is None or now is None:
            return
        is_student = state.side is Side.STUDENT
        own, other = (session.student, session.tutor) if is_student else (session.tutor, session.student)
        seen = page_words.there_text(own, self.tr("You"), zone, now)
        missing = page_words.there_text(other, page_words.person_text(other), zone, now)
        self.tell(f"{seen}\n{missing}")

    def command(self, session: Session) -> SessionCommand | None:
        return MarkNoShow(new_request_id(), session.id)
