"""The rows of a search: headings, conversations with this name, messages with these words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from pharmat_desktop.domain.chat import Conversation
from pharmat_desktop.domain.search import Hit
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.conversation_model import preview_text
from pharmat_desktop.ui.models.keyed_list_model import KeyedListModel
from pharmat_desktop.ui.overrides import override

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that cannot be chosen: what follows, or what is to be known of it."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class HitRow:
    """A message that was found, and the conversation that it is in."""

    hit: Hit
    conversation: Conversation
    is_alone: bool = False
    """Only one conversation is searched: the row need not name it."""

    @property
    def id(self) -> str:
        return self.hit.id

    @property
    def sender(self) -> str:
        return translate("chat", "You") if self.hit.is_own else self.hit.sender_name

    @property
    def face(self) -> tuple[str, str]:
        """Whose avatar stands beside it: what its colour is made from, and the name."""
        if self.is_alone:
            return self.hit.sender_id, self.hit.sender_name
        return self.conversation.avatar_id, self.conversation.title

    @property
    def title(self) -> str:
        return self.sender if self.is_alone else self.conversation.title


SearchRow = Heading | Conversation | HitRow


class SearchModel(KeyedListModel[Any]):
    """Rows are a `SearchRow` each."""

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = isinstance(self.item(index.row()), Heading)
        return Qt.ItemFlag.ItemNeverHasChildren if is_heading else super().flags(index)

    @override
    def text(self, item: SearchRow) -> str:
        return item.text if isinstance(item, Heading) else item.title

    @override
    def spoken(self, item: SearchRow) -> str:
        if isinstance(item, Heading):
            return item.text
        if isinstance(item, Conversation):
            return ", ".join(part for part in (item.title, preview_text(item)) if part)
        parts = [item.conversation.title, item.sender, item.hit.snippet.text]
        parts.append(words.moment_text(item.hit.sent_at.astimezone()))
        if item.hit.is_unsent:
            parts.append(translate("chat", "not sent yet"))
        return ", ".join(part for part in parts if part)
