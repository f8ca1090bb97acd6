"""The menu of a message: what can be done with it, by mouse, menu key or Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from pharmat_desktop.domain.chat import Delivery, Message
from pharmat_desktop.ui.chat.actions import Action, action_text
from pharmat_desktop.ui.chat.links import Link

MAX_ADDRESS = 60


class MessageMenu(QMenu):
    """Deletes itself when it closes. To be shown with `popup`, never run in a loop of its own."""

    action_chosen = Signal(object)
    """An Action of a failed message."""
    copy_requested = Signal()
    link_opened = Signal(QUrl)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)

    def add_choice(self, action: Action) -> None:
        self.addAction(action_text(action)).triggered.connect(lambda: self.action_chosen.emit(action))

    def add_copy(self, *, is_enabled: bool) -> None:
        copying = self.addAction(self.tr("Copy text"))
        copying.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copying.setEnabled(is_enabled)
        copying.triggered.connect(self.copy_requested)

    def add_link(self, link: Link) -> None:
        address = link.address if len(link.address) <= MAX_ADDRESS else link.address[: MAX_ADDRESS - 1] + "…"
        text = self.tr("Open {address}").replace("{address}", address.replace("&", "&&"))
        self.addAction(text).triggered.connect(lambda: self.link_opened.emit(link.url))


def message_menu(parent: QWidget, message: Message, links: Sequence[Link]) -> MessageMenu:
    """What `message` offers: a failed one its way out first, then copying and links."""
    menu = MessageMenu(parent)
    is_failed = message.delivery is Delivery.NEEDS_ATTENTION
    for action in (Action.RETRY, Action.EDIT) if is_failed else ():
        menu.add_choice(action)
    menu.add_copy(is_enabled=not message.is_deleted)
    for link in links:
        menu.add_link(link)
    if is_failed:
        menu.addSeparator()
        menu.add_choice(Action.DISCARD)
    return menu
