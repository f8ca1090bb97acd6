"""Old messages that only the server has, for the open thread: fetched when they come into sight."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.errors import NoAnswer, Offline, PharmatError
from pharmat_desktop.services.history import HistoryService, page_of
from pharmat_desktop.tasks import Backoff, TaskScope
from pharmat_desktop.ui.chat.states import OpenedThread
from pharmat_desktop.ui.chat.thread_model import ThreadModel
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.banner import Banner, BannerState

translate = QCoreApplication.translate


class HistoryKeeper(QObject):
    """Owned by whoever shows the chat. One page at a time, and always the one that is in sight now."""

    def __init__(self, service: HistoryService, scope: TaskScope, screen: ChatScreen) -> None:
        super().__init__(screen)
        self._service = service
        self._scope = scope
        self._screen = screen
        self._thread: ThreadModel | None = None
        self._wanted: tuple[int, ...] = ()
        self._nowhere: frozenset[int] = frozenset()
        """Numbers of the open thread of which the server has no message either."""
        self._is_fetching = False
        self._failed: PharmatError | None = None
        self._pauses = Backoff(2.0, 60.0)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._retry)
        presenter = screen.presenter
        presenter.thread_opened.connect(self._follow)
        presenter.thread_closed.connect(lambda: self._follow(None))
        presenter.hold_changed.connect(self._hold_changed)
        self._notice = Banner()
        self._notice.action_triggered.connect(self._retry)
        screen.detail_widget.add_notice(self._notice)
        self._notice.installEventFilter(self)
        screen.find_away = self.find
        open_model = screen.detail_widget.view.model()
        if isinstance(open_model, ThreadModel):
            self._begin(open_model)

    def close(self) -> None:
        """Ask for nothing any more."""
        self._again.stop()
        self._follow(None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is said is worded anew in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say(self._failed)
        return super().eventFilter(watched, event)

    def find(self, message_id: MessageId) -> None:
        """Bring a message that the open thread refers to, and show it."""
        if self._thread is not None:
            self._scope.spawn(self._found(self._thread.conversation_id, message_id), name="find message")

    def _begin(self, thread: ThreadModel) -> None:
        self._thread, self._nowhere = thread, frozenset()
        thread.gap_seen.connect(self._want)
        self._want(thread.gap)

    def _follow(self, opened: OpenedThread | None) -> None:
        if self._thread is not None:
            self._thread.gap_seen.disconnect(self._want)
            self._thread = None
        self._want(())
        if opened is not None:
            self._begin(opened.model)

    def _want(self, seqs: tuple[int, ...]) -> None:
        self._wanted = tuple(seq for seq in seqs if seq not in self._nowhere)
        if not self._wanted:
            self._say(None)
        elif not self._is_fetching and self._failed is None:
            self._is_fetching = True
            self._scope.spawn(self._fetch(), name="history")

    async def _fetch(self) -> None:
        """Page after page while something is missing in sight."""
        try:
            while self._wanted and self._thread is not None:
                thread, first = self._thread, page_of(self._wanted[-1])
                nowhere = await self._service.fetch(thread.conversation_id, first)
                if thread is self._thread:
                    self._nowhere |= nowhere
                    self._wanted = tuple(seq for seq in thread.gap if seq not in self._nowhere)
                self._pauses.reset()
            self._say(None)
        except PharmatError as error:
            self._say(error)
            self._again.start(round(self._pauses.next() * 1000))
        finally:
            self._is_fetching = False

    async def _found(self, conversation_id: ConversationId, message_id: MessageId) -> None:
        try:
            is_found = await self._service.find(conversation_id, message_id)
        except PharmatError as error:
            self._screen.told.emit(_sentence(error), "error")
            return
        if self._thread is None or self._thread.conversation_id != conversation_id:
            return  # the person went on
        if is_found and self._screen.presenter.row_of(message_id) is not None:
            self._screen.reveal(message_id)
        else:
            self._screen.told.emit(translate("chat", "That message does not exist any more."), "info")

    def _hold_changed(self, hold: Hold) -> None:
        if hold is Hold.NONE:
            self._retry()

    def _retry(self) -> None:
        self._again.stop()
        self._failed = None
        self._want(self._thread.gap if self._thread is not None else ())

    def _say(self, error: PharmatError | None) -> None:
        self._failed = error
        state = None
        if error is not None and self._wanted:
            kind = "offline" if isinstance(error, Offline | NoAnswer) else "error"
            state = BannerState(kind, _sentence(error), (("retry", translate("chat", "Retry")),))
        self._notice.set_state(state)


def _sentence(error: PharmatError) -> str:
    if isinstance(error, Offline | NoAnswer):
        return translate("chat", "Older messages are kept by the academy, which cannot be reached now.")
    return words_for(error).sentence
