"""The page of a session: when by both clocks, with whom, where it stands, what can be done, and what was done."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.session_commands import Answer, Reply, SessionCommand, Start, new_request_id
from pharmat_desktop.domain.sessions import Session, SessionKind, Side
from pharmat_desktop.ui.links import open_link
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import page_words, words
from pharmat_desktop.ui.sessions.export_button import ExportButton
from pharmat_desktop.ui.sessions.form_stack import FormStack
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.page_parts import ActionBar, History, facts_of
from pharmat_desktop.ui.sessions.page_presenter import Ending, PagePresenter, PageState
from pharmat_desktop.ui.sessions.series_words import moves_text
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, H2, H3, SMALL, Size, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.avatar import Avatar
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.chip import Chip
from pharmat_desktop.ui.widgets.facts import Facts
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from pharmat_desktop.ui.widgets.states import IconView
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH = 620
AT_ONCE = frozenset({Action.ACCEPT, Action.KEEP, Action.WITHDRAW, Action.START})
"""Done by their button; all others ask something first."""
_NOTICES = {Ending.DONE: "ok", Ending.NOT_SENT: "warn", Ending.REFUSED: "error", Ending.FAILED: "error"}


class SessionPage(Worded, QWidget):
    """Binds the presenter; the screen puts it beside the week, or over it where there is no room."""

    left = Signal()
    """Escape, or the cross: back to the calendar."""

    def __init__(self, presenter: PagePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._zone = "UTC"
        self._opened = ""
        self.back, self.export = IconButton("x", ""), ExportButton()
        self._mark = IconView("calendar-days", Size.ICON)
        self._standing = Label("", BODY_MEDIUM, "muted")
        self._title = wrapped(Label("", H2))
        self._avatar = Avatar(Size.CONTROL)
        self._person = Label("", BODY_MEDIUM)
        self._day = wrapped(Label("", BODY, "muted"))
        self._when = wrapped(Label("", H3))
        self._clocks = wrapped(Label("", BODY))
        self._countdown = Chip("", "accent")
        self._moves, self._proposal = Notice("info"), Notice("info")
        self._progress = Notice("info")
        self.told = Notice("error")
        self.join = Button("", "primary")
        self._why_not_join = wrapped(Label("", SMALL, "muted"))
        self.bar = ActionBar()
        self.forms = FormStack()
        self._facts = Facts()
        self._history = History()
        self._build()
        self._bind()
        self.word()

    def add_beside_person(self, part: QWidget) -> None:
        """A way to them."""
        self._who.addWidget(part)

    def add_money(self, part: QWidget) -> None:
        """How it is paid, below its time."""
        self._money.addWidget(part)

    def add_below(self, part: QWidget) -> None:
        """Something more about the session or its people, at the end of the page."""
        self._below.addWidget(part)

    def set_zone(self, zone: str) -> None:
        """By whose clock times are told."""
        if zone != self._zone:
            self._zone = zone
            self._show(self._presenter.state)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the form, then the page."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._presenter.state.action is not None:
            self._put_off()
        else:
            self.left.emit()

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._mark)
        head.addWidget(self._standing, 1)
        head.addWidget(self.export)
        head.addWidget(self.back)
        column.addLayout(head)
        column.addWidget(self._title)
        self._who = who = QHBoxLayout()
        who.setSpacing(Space.S)
        who.addWidget(self._avatar)
        who.addWidget(self._person, 1)
        column.addLayout(who)
        column.addWidget(self._time_card())
        self._money = QVBoxLayout()
        column.addLayout(self._money)
        for part in (self._moves, self._proposal, self._progress, self.told, self.bar, self.forms):
            column.addWidget(part)
        column.addSpacing(Space.S)
        column.addWidget(self._facts)
        column.addSpacing(Space.M)
        column.addWidget(self._history)
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(content, WIDTH))

    def _time_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        for part in (self._day, self._when):
            column.addWidget(part)
        column.addWidget(self._clocks)
        column.addWidget(self._countdown)
        line = QHBoxLayout()
        line.setContentsMargins(0, Space.XS, 0, 0)
        line.setSpacing(Space.M)
        line.addWidget(self.join)
        line.addWidget(self._why_not_join, 1)
        column.addLayout(line)
        return card

    def _bind(self) -> None:
        self._presenter.state_changed.connect(self._show)
        self.back.clicked.connect(self.left)
        self.join.clicked.connect(self._join)
        self.bar.chosen.connect(self._act)
        self.forms.submitted.connect(self._presenter.run)
        self.forms.feedback_given.connect(self._presenter.give_feedback)
        self.forms.put_off.connect(self._put_off)
        self.forms.again_wanted.connect(self._presenter.look_again)

    def _act(self, action: Action) -> None:
        session = self._presenter.state.session
        if session is None:
            return
        if action in AT_ONCE:
            self._presenter.run(action, _command(action, session))
        else:
            self._presenter.begin(action)
            self.forms.focus_first()

    def _put_off(self) -> None:
        action = self._presenter.state.action
        self._presenter.put_off()
        if action in self.bar.buttons:
            self.bar.buttons[action].setFocus()

    def _join(self) -> None:
        """Into the meeting, if there is one; being there is noted wherever it takes place."""
        session = self._presenter.state.session
        if session is None:
            return
        if session.kind is SessionKind.ONLINE and not open_link(QUrl(session.meeting_link)):
            self.told.set_kind("error")
            self.told.set_text(self.tr("Nothing on this computer opens the meeting link. Copy it into a browser."))
            return
        self._presenter.join()

    def _show(self, state: PageState) -> None:
        session = state.session
        if session is None or state.now is None:
            self._opened = ""
            return
        other = session.student if state.side is Side.TUTOR else session.tutor
        self._standing.setText(page_words.standing_text(session, state.side, other))
        self._mark.set_icon(*words.standing_icon(session))
        self._title.setText(session.title or self.tr("Session"))
        self._avatar.set_person(other.id, other.name)
        self._person.setText(page_words.person_text(other))
        self._day.setText(page_words.date_text(session.slot, self._zone))
        self._when.setText(words.range_text(session.starts_at, session.ends_at, self._zone))
        self._clocks.setText(page_words.clocks_text(session.starts_at, self._zone, other))
        countdown = page_words.countdown_text(session, state.now)
        self._countdown.setText(countdown)
        self._countdown.setVisible(bool(countdown))
        self._moves.set_text(moves_text(session, state.series, self._zone, other))
        self._proposal.set_text(page_words.proposal_text(session, state.side, self._zone, other))
        self._show_join(session, state)
        self._show_command(state)
        self.bar.show_state(state)
        self.forms.show_state(state, self._zone)
        self._facts.show_facts(facts_of(state, self._zone))
        self._history.show_state(state, self._zone)
        if self._opened != session.id:
            self._opened = session.id
            announce(self, page_words.spoken_page(state, self._zone))

    def _show_join(self, session: Session, state: PageState) -> None:
        if state.now is None:
            return
        is_ahead = session.status.is_agreed and state.now < session.ends_at
        why = page_words.join_reason_text(session, state.now, self._zone)
        is_online = session.kind is SessionKind.ONLINE
        self.join.setText(self.tr("Join") if is_online else self.tr("I am there"))
        self.join.setVisible(is_ahead)
        self.join.setEnabled(is_ahead and not why)
        self.join.setAccessibleDescription(why)
        self._why_not_join.setText(why)
        self._why_not_join.setVisible(is_ahead and bool(why))

    def _show_command(self, state: PageState) -> None:
        progress = page_words.phase_text(state.phase)
        if progress and progress != self._progress.text():
            announce(self, progress)
        self._progress.set_text(progress)
        if state.told is None:
            self.told.set_text("")
            return
        text = page_words.told_text(state.told)
        self.told.set_kind(_NOTICES[state.told.ending])
        if text != self.told.text():
            announce(self, text)
        self.told.set_text(text)

    @override
    def word(self) -> None:
        self.back.set_name(self.tr("Back to the calendar"))
        self.export.word()
        self._show(self._presenter.state)


def _command(action: Action, session: Session) -> SessionCommand:
    """What is done at once."""
    if action is Action.START:
        return Start(new_request_id(), session.id)
    reply = Reply.ACCEPT if action is Action.ACCEPT else Reply.DECLINE
    proposal = session.proposal.id if session.proposal is not None else ""
    return Answer(new_request_id(), session.id, proposal, reply)
