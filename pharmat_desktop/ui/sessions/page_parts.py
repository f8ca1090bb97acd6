"""Parts of the page of a session: what is known of it, what can be done as buttons, the history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.sessions import Feedback, Session, Side
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.sessions import page_words, words
from pharmat_desktop.ui.sessions.offers import DANGEROUS, PRIMARY, Action, Offer
from pharmat_desktop.ui.sessions.page_presenter import PageState, Phase
from pharmat_desktop.ui.sessions.series_words import nth_text
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, H3, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.facts import clear_layout
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped

translate = QCoreApplication.translate


class ActionBar(QWidget):
    """A button for everything that can be done, and below why something cannot be yet."""

    chosen = Signal(object)
    """An Action."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[Action, Button] = {}
        self._offers: tuple[Offer, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._flow = FlowLayout(Space.S)
        self._why = wrapped(Label("", SMALL, "muted"))
        self._column.addLayout(self._flow)
        self._column.addWidget(self._why)

    def show_state(self, state: PageState) -> None:
        if tuple(offer.action for offer in state.offers) != tuple(self.buttons):
            self._build([offer.action for offer in state.offers])
        reasons = []
        for offer in state.offers:
            button, why = self.buttons[offer.action], page_words.why_text(offer.why_not)
            is_free = offer.action is Action.FEEDBACK or state.hold is Hold.NONE
            button.setText(page_words.action_text(offer.action))
            button.setEnabled(offer.why_not is None and state.phase is Phase.IDLE and is_free and state.action is None)
            button.setAccessibleDescription(why)
            if why:
                reasons.append(f"{page_words.action_text(offer.action)}: {why}")
        if state.hold is not Hold.NONE and any(offer.action is not Action.FEEDBACK for offer in state.offers):
            reasons.append(translate("sessions", "The academy cannot be reached: changes have to wait."))
        self._why.setText("\n".join(reasons))
        self._why.setVisible(bool(reasons))
        self.setVisible(bool(state.offers))

    def _build(self, actions: Sequence[Action]) -> None:
        clear_layout(self._flow)
        self.buttons = {}
        for action in actions:
            kind = "primary" if action in PRIMARY else "ghost" if action in DANGEROUS else "secondary"
            button = self.buttons[action] = Button("", kind)
            button.clicked.connect(lambda _=False, action=action: self.chosen.emit(action))
            self._flow.addWidget(button)


class History(QWidget):
    """What was done to the session, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = Label("", H3)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._shown: tuple[object, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._heading)
        column.addLayout(self._rows)

    def show_state(self, state: PageState, zone: str) -> None:
        self.setVisible(bool(state.history))
        self._heading.setText(translate("sessions", "History"))
        lines = tuple(
            (page_words.change_text(one, zone), page_words.moment_text(one.at, zone), page_words.note_text(one))
            for one in reversed(state.history)
        )
        if lines == self._shown:
            return
        self._shown = lines
        clear_layout(self._rows)
        for text, at, note in lines:
            self._rows.addWidget(wrapped(Label(text, BODY_MEDIUM)))
            self._rows.addWidget(wrapped(Label(f"{at} · {isolated(note)}" if note else at, SMALL, "muted")))
            self._rows.addSpacing(Space.S)


def facts_of(state: PageState, zone: str) -> list[tuple[str, str]]:
    """What is known of the session beside its time and its people."""
    session = state.session
    if session is None:
        return []
    people = ((Side.TUTOR, session.tutor), (Side.STUDENT, session.student))
    both = [(page_words.side_text(side), page_words.person_text(person)) for side, person in people]
    return [
        *(both if state.side is None else ()),  # the office knows neither
        (translate("sessions", "Subject"), session.course or session.subject),
        (translate("sessions", "Weekly"), nth_text(session, state.series, zone)),
        (translate("sessions", "Place"), words.place_text(session.kind)),
        (translate("sessions", "Meeting link"), session.meeting_link if session.status.is_agreed else ""),
        (translate("sessions", "Price"), page_words.price_text(session)),
        (translate("sessions", "Cancelling"), page_words.rule_text(session) if session.status.is_live else ""),
        (translate("sessions", "Notes"), session.notes),
        (translate("sessions", "Was there"), _attendance(session, state, zone)),
        (translate("sessions", "Report"), session.report),
        (translate("sessions", "Your feedback"), _feedback_text(state.own_feedback)),
        (translate("sessions", "Feedback"), _feedback_text(state.other_feedback)),
    ]


def _attendance(session: Session, state: PageState, zone: str) -> str:
    """When both were seen; nothing before anybody was."""
    side, now = state.side, state.now
    if now is None or (session.tutor.here_from is None and session.student.here_from is None):
        return ""
    own = translate("sessions", "You")
    names = {
        Side.TUTOR: own if side is Side.TUTOR else page_words.person_text(session.tutor),
        Side.STUDENT: own if side is Side.STUDENT else page_words.person_text(session.student),
    }
    people = ((session.tutor, names[Side.TUTOR]), (session.student, names[Side.STUDENT]))
    return "\n".join(page_words.there_text(person, name, zone, now) for person, name in people)


def _feedback_text(one: Feedback | None) -> str:
    """Stars and words; whether it is still on this computer."""
    if one is None:
        return ""
    stars = translate("sessions", "{stars} of 5 stars").format(stars=words.number_text(one.rating))
    parts = [stars, one.comment, one.improvements, one.problem]
    if one.waits is not None and not one.problem:
        parts.append(translate("sessions", "Waits on this computer until the academy can be reached."))
    return "\n".join(part for part in parts if part)
