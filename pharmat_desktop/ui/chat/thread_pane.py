"""The detail pane of the chat: header, messages, composer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.domain.chat import Conversation, ConversationKind, Message
from pharmat_desktop.ui.chat.composer import Composer
from pharmat_desktop.ui.chat.states import OpenedThread
from pharmat_desktop.ui.chat.thread_view import ThreadView
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import H3, SMALL, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.avatar import Avatar
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.labels import ElidedLabel
from pharmat_desktop.ui.widgets.states import EmptyState
from pharmat_desktop.ui.widgets.worded import Worded

HEADER_HEIGHT = 64


class Header(QFrame):
    """Whom one writes with, the way to search there, and the menu of the conversation."""

    menu_requested = Signal(object, QPoint)
    """(Conversation, where on screen to open its menu)."""
    search_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "detail")
        self.setFixedHeight(HEADER_HEIGHT)
        self._conversation: Conversation | None = None
        self._company = ""
        self.last_seen = ""
        """In words; empty when nothing is known."""
        self._avatar = Avatar()
        self.title = ElidedLabel("", H3)
        self.subtitle = ElidedLabel("", SMALL, "muted")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch()
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        texts.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 0, Space.L, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._avatar)
        row.addLayout(texts, 1)
        self.search = IconButton("search", "")
        self.search.clicked.connect(self.search_requested)
        self.menu = IconButton("ellipsis", "")
        self.menu.clicked.connect(self._ask_for_menu)
        actions = QHBoxLayout()
        actions.setSpacing(Space.XS)
        actions.addWidget(self.search)
        actions.addWidget(self.menu)
        row.addLayout(actions)
        self.word()

    def show_conversation(self, conversation: Conversation) -> None:
        self._conversation = conversation
        self._avatar.set_person(conversation.avatar_id, conversation.title)
        self.title.setText(conversation.title)
        self.subtitle.setText(self._company or self.last_seen or self._members(conversation))

    def show_company(self, text: str) -> None:
        """Who is there or types now, instead of what the conversation is; empty when nothing is known."""
        self._company = text
        self.word()

    def show_last_seen(self, text: str) -> None:
        """When the other person was last here, while they are not; empty when nothing is known."""
        self.last_seen = text
        self.word()

    def word(self) -> None:
        self.search.set_name(self.tr("Search in this conversation"))
        self.menu.set_name(self.tr("About this conversation"))
        if self._conversation is not None:
            self.show_conversation(self._conversation)

    def _ask_for_menu(self) -> None:
        if self._conversation is not None:
            self.menu_requested.emit(self._conversation, self.menu.mapToGlobal(self.menu.rect().bottomLeft()))

    def _members(self, conversation: Conversation) -> str:
        if conversation.kind is ConversationKind.DIRECT:
            return self.tr("Direct conversation")
        if conversation.kind is ConversationKind.SUPPORT:
            return self.tr("Support of the academy")
        return self.tr("%n members", "", conversation.member_count)


class ThreadPane(Worded, QWidget):
    """Owned by the chat screen. Says whether its messages are in sight of the person."""

    sight_changed = Signal(bool)
    """The thread is on screen in the active window, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = Header()
        self.view = ThreadView()
        self.composer = Composer()
        self._nothing = EmptyState("message-circle")
        self._silence = EmptyState("message-circle")
        self._thread = QWidget()
        self._column = QVBoxLayout(self._thread)
        self._middle = QStackedWidget()
        self._pages = QStackedWidget()
        self._is_in_sight = False
        self._build()
        self.view.text_typed.connect(self.composer.type_text)
        self.composer.edit.page_requested.connect(self._page)
        self.word()

    def _build(self) -> None:
        for page in (self._middle, self):
            page.setProperty("surface", "page")
            page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._middle.addWidget(self.view)
        self._middle.addWidget(self._silence)
        foot = QFrame()
        foot.setProperty("surface", "detail")
        self._foot = QVBoxLayout(foot)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setSpacing(0)
        self._foot.addWidget(self.composer)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget, stretch in ((self.header, 0), (_divider(), 0), (self._middle, 1), (_divider(), 0), (foot, 0)):
            self._column.addWidget(widget, stretch)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._thread)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def open_thread(self, opened: OpenedThread) -> None:
        names_senders = opened.conversation.kind is not ConversationKind.DIRECT
        self.header.show_conversation(opened.conversation)
        self._pages.setCurrentWidget(self._thread)
        self.view.open_thread(opened.model, names_senders=names_senders, unread_row=opened.unread_row)
        opened.model.settled.connect(self._show_middle)
        opened.model.rowsInserted.connect(lambda _, first, last: self._announce(opened, first, last))
        self._show_middle()
        self._update_sight()

    def add_notice(self, notice: QWidget) -> None:
        """What is to be told about the messages in sight stands above them."""
        self._column.insertWidget(2, notice)

    def add_above_composer(self, widget: QWidget) -> None:
        """What goes out together with the text."""
        self._foot.insertWidget(0, widget)

    def close_thread(self) -> None:
        self.view.close_thread()
        self._pages.setCurrentWidget(self._nothing)
        self._update_sight()

    @property
    def is_in_sight(self) -> bool:
        """The thread is on screen in the active window."""
        return self._is_in_sight

    @override
    def word(self) -> None:
        self.header.word()
        self._nothing.set_texts(
            self.tr("Choose a conversation"), self.tr("Your messages are kept on this computer, too.")
        )
        self._silence.set_texts(self.tr("No messages yet"), self.tr("Write the first one below."))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._update_sight()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.window().removeEventFilter(self)
        self._update_sight()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate, QEvent.Type.WindowStateChange):
            self._update_sight()
        return super().eventFilter(watched, event)

    def _update_sight(self) -> None:
        is_in_sight = self._thread.isVisible() and self.window().isActiveWindow() and not self.window().isMinimized()
        if is_in_sight != self._is_in_sight:
            self._is_in_sight = is_in_sight
            self.sight_changed.emit(is_in_sight)

    def _show_middle(self) -> None:
        is_empty = self.view.model().rowCount() == 0
        self._middle.setCurrentWidget(self._silence if is_empty else self.view)

    def _page(self, direction: int) -> None:
        self.view.scroll_by(direction * (self.view.viewport().height() - Space.XXXL))

    def _announce(self, opened: OpenedThread, first: int, last: int) -> None:
        """A screen reader says one new message; of many, nothing."""
        if self._is_in_sight and first == last == opened.model.rowCount() - 1:
            index = opened.model.index(first)
            message: Message | None = index.data(Qt.ItemDataRole.UserRole)
            if message is not None and not message.is_own:
                announce(self.view, index.data(Qt.ItemDataRole.AccessibleTextRole))


def _divider() -> QFrame:
    line = QFrame()
    line.setProperty("surface", "divider")
    return line
