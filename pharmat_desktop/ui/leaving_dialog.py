"""Signing out with something unsent: send it first, keep it for the next sign-in, or discard it."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.accounts import Unsent, UnsentChoice
from pharmat_desktop.ui.dialogs import Question, ask
from pharmat_desktop.ui.widgets.buttons import Button

translate = QCoreApplication.translate


class LeavingDialog(Question):
    """Accepted with a `choice`; rejected: the person stays."""

    def __init__(self, parent: QWidget, unsent: Unsent) -> None:
        super().__init__(
            parent,
            translate("leaving", "Something is not sent yet"),
            unsent_text(unsent),
            accept=translate("leaving", "Keep and sign out"),
        )
        self.choice = UnsentChoice.KEEP
        self.discard = Button(translate("leaving", "Discard"), "danger")
        self.discard.clicked.connect(lambda: self._choose(UnsentChoice.DISCARD))
        self.buttons.insertWidget(0, self.discard)
        self.send = Button(translate("leaving", "Send first"))
        self.send.clicked.connect(lambda: self._choose(UnsentChoice.SEND))
        self.send.setVisible(bool(unsent.waiting))
        self.buttons.insertWidget(3, self.send)

    def _choose(self, choice: UnsentChoice) -> None:
        self.choice = choice
        self.accept()


async def ask_unsent(parent: QWidget, unsent: Unsent) -> UnsentChoice | None:
    """None when the person would rather stay."""
    dialog = LeavingDialog(parent, unsent)
    return dialog.choice if await ask(dialog) else None


async def wait_for_sending(parent: QWidget, sending: asyncio.Task[None]) -> bool:
    """Show that drafts are being sent until they are; False when the person does not want to wait any longer."""
    dialog = Question(
        parent,
        translate("leaving", "Sending…"),
        translate("leaving", "You are signed out when everything is sent."),
        accept=translate("leaving", "Sign out now and keep the rest"),
    )
    sending.add_done_callback(lambda _: dialog.accept())
    return await ask(dialog)


def unsent_text(unsent: Unsent) -> str:
    """What would be left behind."""
    waiting = translate("leaving", "Messages waiting to be sent: {count}.").format(count=unsent.waiting)
    refused = translate("leaving", "Messages that were refused: {count}.").format(count=unsent.attention)
    parts = [
        waiting if unsent.waiting else "",
        refused if unsent.attention else "",
        translate("leaving", "A message is begun.") if unsent.is_writing else "",
        translate("leaving", "What you keep stays on this computer and comes back when you sign in again."),
    ]
    return " ".join(part for part in parts if part)
