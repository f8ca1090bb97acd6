"""The menu of a message: what can be done with it, by mouse, menu key or Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QUrl, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from pharmat_desktop.domain.chat import Attachment, Delivery, Message
from pharmat_desktop.domain.people import Member
from pharmat_desktop.ui.chat.actions import (
    FORWARD_KEYS,
    QUICK_REACTIONS,
    Action,
    Command,
    FileCommand,
    action_text,
    actions_for,
    can_react,
    command_text,
    commands_for,
)
from pharmat_desktop.ui.chat.links import Link
from pharmat_desktop.ui.chat.row_files import FileSpot
from pharmat_desktop.ui.names import names_text
from pharmat_desktop.ui.widgets.avatar import avatar_icon

MAX_ADDRESS = 60
MOST_NAMED = 2


class MessageMenu(QMenu):
    """Deletes itself when it closes. To be shown with `popup`, never run in a loop of its own."""

    action_chosen = Signal(object)
    """An Action of a message that was not sent."""
    command_chosen = Signal(object)
    """A Command of another one."""
    reaction_chosen = Signal(str, bool)
    """An emoji, and whether it is set or taken back."""
    more_reactions_requested = Signal()
    copy_requested = Signal()
    why_requested = Signal()
    """Why it was not sent."""
    link_opened = Signal(QUrl)
    file_chosen = Signal(object)
    """FileCommand; or the FileSpot that stops what moves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)

    def add_choice(self, action: Action) -> None:
        self.addAction(action_text(action)).triggered.connect(lambda: self.action_chosen.emit(action))

    def add_command(self, command: Command) -> None:
        action = self.addAction(command_text(command))
        action.triggered.connect(lambda: self.command_chosen.emit(command))
        if command is Command.FORWARD:
            action.setShortcut(QKeySequence(FORWARD_KEYS))

    def add_reactions(self, message: Message) -> None:
        """As a menu of its own; one's own reactions are checked."""
        self.fill_reactions(self.addMenu(self.tr("React")), message)

    def fill_reactions(self, menu: QMenu, message: Message) -> None:
        own = [reaction.emoji for reaction in message.reactions if reaction.is_own]
        for emoji in dict.fromkeys((*own, *QUICK_REACTIONS)):
            choice = menu.addAction(emoji)
            choice.setCheckable(True)
            choice.setChecked(emoji in own)
            choice.triggered.connect(lambda is_on, emoji=emoji: self.reaction_chosen.emit(emoji, is_on))
        menu.addSeparator()
        menu.addAction(self.tr("More…")).triggered.connect(self.more_reactions_requested)

    def add_readers(self, people: Sequence[Member]) -> None:
        """Who has read the message: entries that keys reach and that do nothing."""
        title = self.tr("Read by nobody yet")
        if people:
            names = first_of([one.name for one in people])
            title = self.tr("Read by {names}").replace("{names}", names.replace("&", "&&"))
        readers = self.addMenu(title)
        readers.menuAction().setEnabled(bool(people))
        for one in people:
            readers.addAction(avatar_icon(one.id, one.name), one.name.replace("&", "&&"))

    def add_copy(self, *, is_enabled: bool) -> None:
        copying = self.addAction(self.tr("Copy text"))
        copying.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copying.setEnabled(is_enabled)
        copying.triggered.connect(self.copy_requested)

    def add_why(self, message: Message) -> None:
        """For one that waits or was refused."""
        if message.draft_id:
            self.addAction(self.tr("Why was this not sent?")).triggered.connect(self.why_requested)

    def add_link(self, link: Link) -> None:
        address = link.address if len(link.address) <= MAX_ADDRESS else link.address[: MAX_ADDRESS - 1] + "…"
        text = self.tr("Open {address}").replace("{address}", address.replace("&", "&&"))
        self.addAction(text).triggered.connect(lambda: self.link_opened.emit(link.url))

    def add_files(self, files: Sequence[Attachment]) -> None:
        """Opening and saving; each of several files has a menu of its own."""
        for file in files:
            menu: QMenu = self if len(files) == 1 else self.addMenu(file.name.replace("&", "&&"))
            texts = (False, self.tr("Open")), (True, self.tr("Save as…"))
            for is_saving, text in texts:
                chosen = FileCommand(file, is_saving=is_saving)
                menu.addAction(text).triggered.connect(lambda _, chosen=chosen: self.file_chosen.emit(chosen))

    def add_stops(self, files: Sequence[Attachment]) -> None:
        """For files that are under way."""
        for file in files:
            text = self.tr("Stop {name}").replace("{name}", file.name.replace("&", "&&"))
            spot = FileSpot(file, is_button=True)
            self.addAction(text).triggered.connect(lambda _, spot=spot: self.file_chosen.emit(spot))


def first_of(names: Sequence[str]) -> str:
    """Two names, and how many more there are."""
    more = len(names) - MOST_NAMED
    return names_text(names[:MOST_NAMED]) + (f" +{QLocale().toString(more)}" if more > 0 else "")


def message_menu(
    parent: QWidget,
    message: Message,
    links: Sequence[Link],
    readers: Sequence[Member] | None = None,
    *,
    moving: Sequence[Attachment] = (),
) -> MessageMenu:
    """What `message` offers: its way out or its answers first, then copying and links, what deletes last.

    `readers`: those who have read it; None where that goes without saying. `moving`: files under way.
    """
    menu = MessageMenu(parent)
    is_failed = message.delivery is Delivery.NEEDS_ATTENTION
    commands = () if is_failed else commands_for(message)
    for action in actions_for(message) if is_failed else ():
        if action not in {Action.COPY, Action.DISCARD}:  # they have places of their own
            menu.add_choice(action)
    for command in commands:
        if command is not Command.DELETE:
            menu.add_command(command)
    if can_react(message) and not is_failed:
        menu.add_reactions(message)
    menu.add_why(message)
    menu.add_files(message.attachments)
    menu.add_stops(moving)
    menu.add_copy(is_enabled=bool(message.body) and not message.is_deleted)
    for link in links:
        menu.add_link(link)
    if readers is not None:
        menu.add_readers(readers)
    _add_end(menu, is_failed=is_failed, can_delete=Command.DELETE in commands)
    return menu


def _add_end(menu: MessageMenu, *, is_failed: bool, can_delete: bool) -> None:
    if is_failed or can_delete:
        menu.addSeparator()
    if is_failed:
        menu.add_choice(Action.DISCARD)
    elif can_delete:
        menu.add_command(Command.DELETE)
