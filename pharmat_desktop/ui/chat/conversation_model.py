"""The conversations as a list model: what each is called, and what a screen reader says of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.chat import Conversation
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.models.keyed_list_model import KeyedListModel
from pharmat_desktop.ui.overrides import override

translate = QCoreApplication.translate
Quoting = Callable[[str], str]


class ConversationModel(KeyedListModel[Conversation]):
    """Newest activity first, as the presenter hands them over."""

    @override
    def text(self, item: Conversation) -> str:
        return item.title

    @override
    def spoken(self, item: Conversation) -> str:
        parts = [item.title, preview_text(item)]
        if item.last_at is not None:
            parts.append(words.moment_text(item.last_at.astimezone()))
        if item.preview_delivery is not None:
            parts.append(words.delivery_text(item.preview_delivery))
        if item.unread:
            parts.append(self.tr("%n unread", "", item.unread))
        standing = (
            (self.tr("you are mentioned"), item.is_mentioned),
            (self.tr("pinned"), item.is_pinned),
            (self.tr("muted"), item.is_muted(datetime.now(UTC))),
            (self.tr("archived"), item.is_archived),
        )
        parts += [word for word, is_on in standing if is_on]
        if item.attention:
            parts.append(self.tr("%n not sent", "", item.attention))
        return ", ".join(part for part in parts if part)


def preview_text(item: Conversation, quoted: Quoting = str) -> str:
    """The line below the title: what was begun, else the last message with its sender's name in a group.

    `quoted` is applied to what a person wrote, to set it apart from the words around it.
    """
    if item.unsent_text:
        return translate("chat", "Draft: {text}").replace("{text}", quoted(item.unsent_text))
    if item.last_at is None:
        return translate("chat", "No messages yet")
    preview = item.summary or translate("chat", "Message deleted")
    return f"{item.preview_sender}: {quoted(preview)}" if item.preview_sender else preview
