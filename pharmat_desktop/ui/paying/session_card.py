"""What a session costs its student, on its page: money on the bank's page, or what they have prepaid with the tutor."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from pharmat_desktop.domain.passes import Pass, Wanted
from pharmat_desktop.domain.paying import Thing
from pharmat_desktop.domain.payments import PaymentKind
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_payment import PaymentStatus
from pharmat_desktop.domain.sessions import Session, SessionStatus, Side
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.passes.pay_with import PayWith
from pharmat_desktop.ui.paying.part import PayPart
from pharmat_desktop.ui.paying.presenter import PayPresenter
from pharmat_desktop.ui.sessions.page_presenter import PagePresenter, PageState
from pharmat_desktop.ui.theme.tokens import BODY, H3, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.worded import Worded

_OWED = frozenset({PaymentStatus.UNPAID, PaymentStatus.PROCESSING})
_NEVER_HELD = frozenset({SessionStatus.CANCELLED, SessionStatus.NO_SHOW})


class SessionPayCard(Worded, QFrame):
    """Binds the page's presenter and the window's of paying. Hidden where its student owes nothing."""

    def __init__(self, page: PagePresenter, paying: PayPresenter, usable: Callable[[UserId], Sequence[Pass]]) -> None:
        """`usable` reads what one has with a tutor; it may raise LocalStorageError."""
        super().__init__()
        self.setProperty("surface", "card")
        self._page = page
        self._paying = paying
        self._thing: Thing | None = None
        self._due = wrapped(Label("", H3))
        self._hint = wrapped(Label("", BODY, "muted"))
        self.part = PayPart(paying)
        self.chooser = PayWith(usable, is_due=True)
        self.use = Button("", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        for widget in (self._due, self._hint, self.chooser):
            column.addWidget(widget)
        column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.part)
        self.use.clicked.connect(self._use)
        self.chooser.chosen.connect(self.refresh)
        page.state_changed.connect(self.refresh)
        paying.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, _: object = None) -> None:
        """Everything anew: the session, its payment, and what is prepaid."""
        state = self._page.state
        self._thing = _thing_of(state)
        self.setVisible(self._thing is not None)
        session = state.session
        if self._thing is None or session is None or session.due is None:
            self.part.show_thing(None)
            self.chooser.show_for(None)
            return
        fares = self._paying.state_of(self._thing)
        is_agreed = session.status is not SessionStatus.REQUESTED
        self._due.setText(self.tr("{amount} to pay").replace("{amount}", money_text(session.due)))
        self._hint.setText(self.tr("You pay once the tutor has confirmed the time."))
        self._hint.setVisible(not is_agreed and not fares.stage.is_under_way)
        can_use = not fares.stage.is_under_way and session.status not in _NEVER_HELD
        self.chooser.show_for(_wanted(session) if can_use else None)
        is_with_pass = can_use and self.chooser.pass_id is not None
        self.use.setText(self.tr("Pay with this"))
        self.use.setVisible(is_with_pass)
        self.use.setEnabled(fares.is_idle and fares.hold is Hold.NONE)
        self.part.show_thing(self._thing, session.due, is_offered=is_agreed and not is_with_pass)

    @override
    def word(self) -> None:
        self.refresh()

    def _use(self) -> None:
        if self._thing is not None and self.chooser.pass_id is not None:
            self._paying.use_pass(self._thing, self.chooser.pass_id)


def _thing_of(state: PageState) -> Thing | None:
    """What its student owes for."""
    session = state.session
    if session is None or state.side is not Side.STUDENT or session.due is None or not session.due.minor:
        return None
    return Thing(PaymentKind.SESSION, session.id) if session.payment in _OWED else None


def _wanted(session: Session) -> Wanted:
    return Wanted(session.tutor.id, session.starts_at, session.minutes, session.subject_id)
