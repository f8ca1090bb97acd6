"""The dialog in which a message is sent on: to which conversations, and with which words of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.domain.chat import MAX_BODY_LENGTH, Conversation, ConversationId, Message
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.names import names_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, H3, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.list_row import ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.search_field import SearchField

Index = QModelIndex | QPersistentModelIndex
SIZE = (460, 560)


@dataclass(frozen=True, slots=True)
class Target:
    """A conversation that one may write to."""

    conversation: Conversation
    is_chosen: bool

    @property
    def id(self) -> str:
        return self.conversation.id


class TargetModel(KeyedListModel[Target]):
    """Newest activity first."""

    @override
    def text(self, item: Target) -> str:
        return item.conversation.title

    @override
    def spoken(self, item: Target) -> str:
        title = item.conversation.title
        return f"{title}, {self.tr('chosen')}" if item.is_chosen else title


class TargetDelegate(ListRowDelegate):
    """A conversation; a mark at the end of those that are chosen."""

    inset = Space.M

    @override
    def look(self, index: Index) -> RowLook:
        target: Target = index.data(SNAPSHOT_ROLE)
        item = target.conversation
        marks = ("circle-check",) if target.is_chosen else ()
        return RowLook(item.title, item.preview, marks=marks, mark_tone="accent", avatar_id=item.avatar_id)


class ForwardDialog(QDialog):
    """Opened, never executed."""

    chosen = Signal(list, str)
    """The ConversationIds, in the order of choice, and the comment."""

    def __init__(self, parent: QWidget, message: Message, conversations: Sequence[Conversation]) -> None:
        super().__init__(parent)
        self._conversations = [item for item in conversations if item.member_count]
        self._chosen: list[ConversationId] = []
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Forward a message"))
        self._about = ElidedLabel(words.forwarded_preview(message), SMALL, "muted")
        self.search = SearchField(self.tr("Search conversations"))
        self.rows = RowList(self.tr("Conversations"))
        self.model = TargetModel(self)
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(TargetDelegate(self.rows))
        self._nothing = wrapped(Label(self.tr("No conversation has this name."), BODY, "muted"))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._names = wrapped(Label("", SMALL, "muted"))
        self.comment = Field(self.tr("Comment (optional)"), keeps_place=False)
        self.comment.edit.setMaxLength(MAX_BODY_LENGTH)
        self.cancel = Button(self.tr("Cancel"))
        self.finish = Button(self.tr("Forward"), "primary")
        self._build()
        self._connect()
        self._show()
        self.resize(*SIZE)
        self.search.setFocus()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        self._pages.addWidget(self.rows)
        self._pages.addWidget(self._nothing)
        column.addWidget(Label(self.windowTitle(), H3))
        for widget in (self._about, self.search, self._names):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addWidget(self.comment)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.finish)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._show())
        self.search.left_downwards.connect(self._enter_rows)
        self.search.returnPressed.connect(self._choose_first)
        self.rows.row_opened.connect(lambda index: self._choose(index.data(SNAPSHOT_ROLE)))
        self.comment.submitted.connect(self._finish)
        self.finish.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.reject)

    def _show(self) -> None:
        needle = self.search.text().strip().casefold()
        found = [item for item in self._conversations if needle in item.title.casefold()]
        self.model.replace([Target(item, item.id in self._chosen) for item in found])
        self._pages.setCurrentWidget(self.rows if found else self._nothing)
        titles = {item.id: item.title for item in self._conversations}
        names = names_text(titles[one] for one in self._chosen)
        to = self.tr("To: {names}").replace("{names}", names)
        self._names.setText(to if names else self.tr("Choose conversations with Enter or a click."))
        self.finish.setEnabled(bool(self._chosen))

    def _choose(self, target: Target) -> None:
        """One conversation more, or one less."""
        chosen = target.conversation.id
        if chosen in self._chosen:
            self._chosen.remove(chosen)
        else:
            self._chosen.append(chosen)
        self._show()

    def _choose_first(self) -> None:
        """Enter in the field takes the only one that the words fit; of several it leads to the list."""
        if self.model.rowCount() == 1:
            self._choose(self.model.index(0).data(SNAPSHOT_ROLE))
        else:
            self._enter_rows()

    def _enter_rows(self) -> None:
        if self.model.rowCount():
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.rows.currentIndex().isValid():
                self.rows.setCurrentIndex(self.model.index(0))

    def _finish(self) -> None:
        if self._chosen:
            self.chosen.emit(list(self._chosen), self.comment.edit.text())
            self.accept()
