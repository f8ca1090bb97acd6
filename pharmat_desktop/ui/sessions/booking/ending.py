"""How it ended: booked, and what happens next; or a request that waits on this computer, agreed to by nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.session_payment import PaymentStatus
from pharmat_desktop.domain.sessions import Session, SessionStatus
from pharmat_desktop.ui.sessions import words as calendar_words
from pharmat_desktop.ui.sessions.booking import words
from pharmat_desktop.ui.sessions.booking.files import BookingFiles
from pharmat_desktop.ui.sessions.booking.state import BookingState, Step
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, H1, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.chip import Chip
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.states import IconView

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class EndingPage(QWidget):
    """Shows a BookingState that is over."""

    session_wanted = Signal(str)
    """Its id."""
    calendar_wanted = Signal()
    another_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._session_id = ""
        self._icon = IconView("calendar-check", Size.ICON_EMPTY, "ok")
        self._title = wrapped(Label("", H1))
        self._mark = Chip("", "warn")
        self._when = wrapped(Label("", BODY_STRONG))
        self._clocks = wrapped(Label("", BODY))
        self._price = wrapped(Label("", BODY))
        self._next = wrapped(Label("", BODY, "muted"))
        self.files = Notice("info")
        self.send_again = Button("", "secondary")
        self.send_again.hide()
        self.open = Button("", "primary")
        self.another = Button("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XXXL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self._icon, 0, _MIDDLE)
        for label in (self._title, self._when, self._clocks, self._price, self._next):
            label.setAlignment(_MIDDLE)
        column.addWidget(self._title)
        column.addWidget(self._mark, 0, _MIDDLE)
        for label in (self._when, self._clocks, self._price, self._next):
            column.addWidget(label)
        column.addWidget(self.files, 0, _MIDDLE)
        column.addWidget(self.send_again, 0, _MIDDLE)
        buttons = QHBoxLayout()
        buttons.setAlignment(_MIDDLE)
        buttons.addWidget(self.open)
        buttons.addWidget(self.another)
        column.addSpacing(Space.S)
        column.addLayout(buttons)
        column.addStretch()
        self.open.clicked.connect(self._open)
        self.another.clicked.connect(self.another_wanted)

    def text(self) -> str:
        """What a screen reader says when it comes up."""
        labels = (self._title, self._mark, self._when, self._clocks, self._price, self._next)
        return ". ".join(label.text() for label in labels if label.text() and not label.isHidden())

    def show_files(self, files: BookingFiles) -> None:
        """How far what goes along has come."""
        self.send_again.setText(self.tr("Send the files again"))
        self.send_again.setVisible(bool(files.problem))
        self.files.set_kind("error" if files.problem else "ok" if files.is_sent else "info")
        if files.problem:
            self.files.set_text(self.tr("The files were not sent. {reason}").replace("{reason}", files.problem))
        elif files.is_sent:
            self.files.set_text(self.tr("Your files are in the conversation with the tutor."))
        else:
            self.files.set_text(self.tr("Your files are being sent…") if files.is_sending else "")

    def show_state(self, state: BookingState) -> None:
        is_booked = state.step is Step.BOOKED
        session = state.booked[0] if state.booked else None
        self._session_id = session.id if session is not None else ""
        at = session.starts_at if session is not None else state.at
        self._icon.set_icon("calendar-check" if is_booked else "cloud-off", "ok" if is_booked else "warn")
        self._mark.setText(self.tr("not confirmed"))
        self._mark.setVisible(not is_booked)
        if at is not None:
            day = calendar_words.full_day_text(shown(at, state.zone).date())
            self._when.setText(f"{day} · {words.weeks_text(len(state.booked))}" if len(state.booked) > 1 else day)
            self._clocks.setText(words.clocks_text(at, state.zone, state.tutor) if state.tutor is not None else "")
        self._price.setText(words.booked_price_text(session, len(state.booked)) if session is not None else "")
        self._price.setVisible(session is not None)
        person = state.tutor.name if state.tutor is not None else ""
        if is_booked:
            self._show_booked(session, person)
        else:
            self._title.setText(self.tr("Your request is written down"))
            waits = self.tr("It is not booked. {person} is asked as soon as the academy can be reached.")
            self._next.setText(waits.replace("{person}", person))
        is_there = is_booked and session is not None
        self.open.setText(self.tr("Open the session") if is_there else self.tr("To the calendar"))
        self.another.setText(self.tr("Book another one"))

    def _show_booked(self, session: Session | None, person: str) -> None:
        is_asked = session is None or session.status is SessionStatus.REQUESTED
        self._title.setText(self.tr("The time is held for you") if is_asked else self.tr("It is booked"))
        held = self.tr("{person} still has to confirm; you hear of it at once.")
        agreed = self.tr("{person} has agreed.")
        text = (held if is_asked else agreed).replace("{person}", person)
        if session is not None and session.payment is PaymentStatus.UNPAID:
            later, now = self.tr("You pay after that, on the session's page."), self.tr("You can pay now, on its page.")
            text = f"{text} {later if is_asked else now}"
        self._next.setText(text)

    def _open(self) -> None:
        if self._session_id:
            self.session_wanted.emit(self._session_id)
        else:
            self.calendar_wanted.emit()
