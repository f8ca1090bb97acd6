"""The Today screen put together: presenter, page, and what leads to other screens."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.notifications import Notification
from pharmat_desktop.domain.overview import Unsent
from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.text_file import ask_where_to_save
from pharmat_desktop.ui.today.presenter import Sources, TodayPresenter
from pharmat_desktop.ui.today.view import TodayView
from pharmat_desktop.ui.today.words import unsent_title


class TodayScreen(QObject):
    """`widgets` are for the shell, which owns them from then on; it has no list pane."""

    conversation_requested = Signal(object)
    """A ConversationId."""
    chat_requested = Signal()
    course_requested = Signal(str)
    session_requested = Signal(str)
    payment_requested = Signal(str)
    refund_requested = Signal(str)
    """The office's: one that it decides on."""
    payout_requested = Signal(str)
    """Their ids."""
    join_requested = Signal(str)
    """The id of a session that one can go into."""
    review_requested = Signal()
    """Of the cards that are due."""
    booking_requested = Signal()
    """A student has no session planned, and wants one."""
    step_requested = Signal(str)
    """One of steps.KEYS."""
    edit_requested = Signal(object)
    """An Unsent, to be mended where it was written."""
    why_requested = Signal(str)
    """The id of a draft: why it was not sent."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(self, sources: Sources, account: Account, scope: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._is_office = account.role is Role.ADMIN
        self.presenter = TodayPresenter(sources, scope, self)
        self.view = view = TodayView(self.presenter, account)
        self.widgets: tuple[None, QWidget] = (None, view)
        self.presenter.failed.connect(lambda sentence: self.told.emit(sentence, "error"))
        view.unread.conversation_opened.connect(self.conversation_requested)
        view.unread.all_requested.connect(self.chat_requested)
        view.session.session_opened.connect(self.session_requested)
        view.asked.opened.connect(self.session_requested)
        view.session.join_requested.connect(self.join_requested)
        view.no_session.booking_requested.connect(self.booking_requested)
        view.course.course_opened.connect(self.course_requested)
        view.cards.review_requested.connect(self.review_requested)
        view.steps.step_chosen.connect(self.step_requested)
        view.steps.hide_requested.connect(self.presenter.hide_steps)
        view.told.opened.connect(self._open_told)
        view.told.all_read.connect(lambda: self.presenter.mark_read(self.presenter.state.told))
        view.attention.acted.connect(self._act)

    def set_connection(self, status: ConnectionStatus) -> None:
        self.presenter.set_connection(status)

    def close(self) -> None:
        self.presenter.close()

    def open_told(self, key: str) -> None:
        """What the academy tells, by its id: lead to what it is about, unless it was read meanwhile."""
        for one in self.presenter.state.told:
            if one.id == key:
                self._open_told(one)

    def _act(self, action: str, one: Unsent) -> None:
        if action == "edit":
            self.edit_requested.emit(one)
        elif action == "retry":
            self.presenter.retry(one.id)
        elif action == "why":
            self.why_requested.emit(one.id)
        elif action == "copy":
            QGuiApplication.clipboard().setText(one.body)
            self.told.emit(self.tr("Copied."), "ok")
        elif action == "save":
            ask_where_to_save(self.view.window(), unsent_title(one), one.body, self.told.emit)
        else:
            self._ask_to_discard(one)

    def _open_told(self, one: Notification) -> None:
        """To what it is about, if that has a screen; looked at, it is read."""
        self.presenter.mark_read([one])
        targets = (
            *((("refund_id", self.refund_requested),) if self._is_office else ()),
            ("payment_id", self.payment_requested),
            ("payout_id", self.payout_requested),
            ("session_id", self.session_requested),
            ("course_id", self.course_requested),
            ("conversation_id", self.conversation_requested),
        )
        for name, requested in targets:
            if isinstance(key := one.data.get(name), str):
                requested.emit(key)
                return

    def _ask_to_discard(self, one: Unsent) -> None:
        title, text = self.tr("Discard this message?"), self.tr("It was not sent. Its text will be gone for good.")
        question = Question(self.view.window(), title, text, accept=self.tr("Discard"), kind="danger")
        question.accepted.connect(lambda: self.presenter.discard(one.id))
        question.finished.connect(question.deleteLater)
        question.open()
