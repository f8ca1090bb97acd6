"""The menu of a conversation, in the list and in its header: set it up, see who is in it, leave a group."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from pharmat_desktop.domain.chat import Conversation, ConversationKind
from pharmat_desktop.ui.chat.actions import PeopleCommand

FOR_GOOD = timedelta(days=36_500)
"""Until it is unmuted by hand."""


class ConversationMenu(QMenu):
    """Deletes itself when it closes. To be shown with `popup`."""

    pin_chosen = Signal(bool)
    archive_chosen = Signal(bool)
    mute_chosen = Signal(object)
    """A timedelta, or None to unmute."""
    read_chosen = Signal()
    people_chosen = Signal(object)
    """A PeopleCommand."""

    def __init__(self, parent: QWidget, conversation: Conversation) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        is_pinned, is_archived = conversation.is_pinned, conversation.is_archived
        pin = self.addAction(self.tr("Unpin") if is_pinned else self.tr("Pin to the top"))
        pin.triggered.connect(lambda: self.pin_chosen.emit(not is_pinned))
        self._add_mute(is_muted=conversation.is_muted(datetime.now(UTC)))
        read = self.addAction(self.tr("Mark as read"))
        read.setEnabled(conversation.unread > 0)
        read.triggered.connect(self.read_chosen)
        self.addSeparator()
        archive = self.addAction(self.tr("Unarchive") if is_archived else self.tr("Archive"))
        archive.triggered.connect(lambda: self.archive_chosen.emit(not is_archived))
        if conversation.kind is not ConversationKind.DIRECT:
            self._add_people(conversation)

    def _add_people(self, conversation: Conversation) -> None:
        self.addSeparator()
        choices = [(self.tr("Members…"), PeopleCommand.MEMBERS)]
        if conversation.kind is ConversationKind.GROUP:
            leading = [
                (self.tr("Add people…"), PeopleCommand.ADD),
                (self.tr("Rename group…"), PeopleCommand.RENAME),
            ]
            choices += leading if conversation.is_owner else []
            choices.append((self.tr("Leave group…"), PeopleCommand.LEAVE))
        for text, command in choices:
            self.addAction(text).triggered.connect(lambda _=False, command=command: self.people_chosen.emit(command))

    def _add_mute(self, *, is_muted: bool) -> None:
        if is_muted:
            self.addAction(self.tr("Unmute")).triggered.connect(lambda: self.mute_chosen.emit(None))
            return
        lengths = self.addMenu(self.tr("Mute"))
        for text, length in (
            (self.tr("For one hour"), timedelta(hours=1)),
            (self.tr("Until tomorrow"), timedelta(hours=24)),
            (self.tr("For a week"), timedelta(days=7)),
            (self.tr("Until I unmute it"), FOR_GOOD),
        ):
            lengths.addAction(text).triggered.connect(lambda _=False, length=length: self.mute_chosen.emit(length))
