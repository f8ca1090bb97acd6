"""The list pane of the chat: search, conversations with previews and counts."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QStyleOptionViewItem, QVBoxLayout, QWidget

from pharmat_desktop.domain.chat import Conversation, ConversationId
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.bubble import TICKS
from pharmat_desktop.ui.chat.conversation_model import ConversationModel, preview_text
from pharmat_desktop.ui.chat.states import ConversationRows
from pharmat_desktop.ui.errors import details_of, words_for
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY, H2, SMALL, Space
from pharmat_desktop.ui.widgets.badge import badge_text
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_row import ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.painting import mirrored
from pharmat_desktop.ui.widgets.search_field import SearchField
from pharmat_desktop.ui.widgets.skeleton import Skeleton
from pharmat_desktop.ui.widgets.states import EmptyState, ErrorState
from pharmat_desktop.ui.widgets.worded import Worded

Index = QModelIndex | QPersistentModelIndex
TICK = 14


class ConversationDelegate(ListRowDelegate):
    """A conversation's row: what needs the person first, then what is unread."""

    @override
    def look(self, index: Index) -> RowLook:
        item: Conversation = index.data(SNAPSHOT_ROLE)
        today = date.today()  # noqa: DTZ011 - the wall calendar of this computer
        is_muted = item.is_muted(datetime.now(UTC))
        return RowLook(
            title=item.title,
            subtitle=preview_text(item, isolated),
            time=words.list_time_text(item.last_at.astimezone(), today) if item.last_at else "",
            time_room=TICK + Space.XS if item.preview_delivery is not None else 0,
            badge=_badge_text(item),
            badge_tone="danger" if item.attention else "muted" if is_muted and not item.is_mentioned else "accent",
            marks=tuple(name for name, is_on in (("pin", item.is_pinned), ("bell-off", is_muted)) if is_on),
            avatar_id=item.avatar_id,
            is_strong=item.unread > 0 and not is_muted,
            subtitle_tone="danger" if item.unsent_text else "muted",
        )

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        item: Conversation = index.data(SNAPSHOT_ROLE)
        if item.preview_delivery is not None and item.last_at is not None:
            self._paint_tick(painter, option, self.look(index).time, item)

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, time: str, item: Conversation) -> None:
        """One's own last message: its state, before the time."""
        if item.preview_delivery is None:
            return
        end = option.rect.right() + 1 - Space.L - QFontMetrics(font(SMALL)).horizontalAdvance(time) - Space.XS
        spot = QRect(end - TICK, option.rect.top() + 11 + (BODY.line - TICK) // 2, TICK, TICK)
        icon, tone = TICKS[item.preview_delivery]
        spot = mirrored(spot, option.rect, option.direction)
        dpr = painter.device().devicePixelRatio()
        painter.drawPixmap(QPoint(spot.topLeft()), icon_pixmap(icon, getattr(colors(), tone), TICK, dpr))


def _badge_text(item: Conversation) -> str:
    """What was not sent comes first, then a mention, then how much is unread."""
    if item.attention:
        return "!"
    return f"@ {badge_text(item.unread)}" if item.is_mentioned else badge_text(item.unread)


class ConversationList(Worded, QWidget):
    """Owned by the chat screen."""

    conversation_opened = Signal(object)
    """A ConversationId was clicked or chosen with Enter."""
    searched = Signal(str)
    archive_toggled = Signal(bool)
    """Whether the archived conversations are to be shown instead of the others."""
    menu_requested = Signal(object, QPoint)
    """(Conversation, where on screen to open its menu)."""
    retry_requested = Signal()
    new_requested = Signal()
    """The person wants to write to somebody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", H2)
        self.new = IconButton("pencil", "")
        self.new.clicked.connect(self.new_requested)
        self.search = SearchField("")
        self.model = ConversationModel(self)
        self.rows = RowList("")
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(ConversationDelegate(self.rows))
        self.archive = Button("", "link")
        self.archive.setCheckable(True)
        self.archive.toggled.connect(self.archive_toggled)
        self.archive.hide()
        self._archived = 0
        self._empty = EmptyState("message-circle")
        self._empty.action_requested.connect(self.new_requested)
        self._skeleton = Skeleton("")
        self._error = ErrorState()
        self._error.retry_requested.connect(self.retry_requested)
        self._pages = QStackedWidget()
        self._page: QWidget = self.rows
        self._results: QWidget | None = None
        self.is_searching = False
        """What was found stands in the place of the conversations."""
        for page in (self.rows, self._empty, self._skeleton, self._error):
            self._pages.addWidget(page)
        self._build()
        self.setFocusProxy(self.rows)
        self.search.textChanged.connect(self.searched)
        self.search.left_downwards.connect(self._enter_rows)
        self.rows.menu_requested.connect(self._ask_for_menu)
        self.rows.row_opened.connect(lambda index: self.conversation_opened.emit(index.data(SNAPSHOT_ROLE).id))
        self.word()

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        head.setSpacing(Space.M)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.new)
        head.addLayout(top)
        head.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.L, 0, Space.L, 0)
        foot.addWidget(self.archive)
        foot.addStretch()
        column.addLayout(foot)

    def show_rows(self, shown: ConversationRows) -> None:
        self.model.replace(shown.items)
        self._archived = shown.archived
        self.archive.setChecked(shown.is_archive)
        self._word_archive()
        if shown.error is not None:
            said = words_for(shown.error)
            self._error.set_error(said.title, said.advice, details_of(shown.error))
        self._page = self._page_for(shown)
        self._show_page()

    def _page_for(self, shown: ConversationRows) -> QWidget:
        if shown.error is not None:
            return self._error
        if shown.items:
            return self.rows
        return self._skeleton if shown.is_loading else self._empty

    def set_results(self, results: QWidget) -> None:
        """What stands in the place of the conversations while one searches; owned by this list from now on."""
        self._results = results
        self._pages.addWidget(results)

    def show_results(self, *, is_on: bool) -> None:
        self.is_searching = is_on and self._results is not None
        self._show_page()

    def _show_page(self) -> None:
        self._pages.setCurrentWidget(self._results if self.is_searching and self._results else self._page)
        self.archive.setVisible(not self.is_searching and (self._archived > 0 or self.archive.isChecked()))

    def mark_open(self, conversation_id: ConversationId | None) -> None:
        """Select the row of the conversation that is in front."""
        row = self.model.row_of(conversation_id)
        self.rows.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Chat"))
        self.new.set_name(self.tr("New conversation"))
        self.search.set_name(self.tr("Search messages"))
        self.rows.setAccessibleName(self.tr("Conversations"))
        self._word_archive()
        self._skeleton.setAccessibleName(self.tr("Conversations are being loaded"))
        self._empty.set_texts(
            self.tr("No conversations yet"),
            self.tr("They appear here as soon as a tutor or the academy writes to you."),
        )
        self._empty.set_action(self.tr("New conversation"))

    def _word_archive(self) -> None:
        is_open = self.archive.isChecked()
        closed = self.tr("Archived: {count}").replace("{count}", self.locale().toString(self._archived))
        self.archive.setText(self.tr("Back to all conversations") if is_open else closed)

    def _ask_for_menu(self, index: QModelIndex) -> None:
        if index.isValid():
            spot = self.rows.visualRect(index).center()
            self.menu_requested.emit(index.data(SNAPSHOT_ROLE), self.rows.viewport().mapToGlobal(spot))

    def _enter_rows(self) -> None:
        if self.is_searching:
            return
        self.rows.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.rows.currentIndex().isValid():
            self.rows.setCurrentIndex(self.model.index(0))
