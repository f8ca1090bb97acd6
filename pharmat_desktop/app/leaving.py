"""What becomes of that which is not sent, before somebody signs out."""

from __future__ import annotations

from pharmat_desktop.domain.accounts import UnsentChoice
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.own_account import OwnAccountService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.leaving_dialog import ask_unsent, wait_for_sending
from pharmat_desktop.ui.main_window import MainWindow


async def keeps_drafts(window: MainWindow, own: OwnAccountService, tasks: TaskScope) -> bool | None:
    """Whether what is not sent stays on this computer; None when the person stays signed in."""
    while unsent := own.unsent():
        choice = await ask_unsent(window, unsent)
        if choice is not UnsentChoice.SEND:
            return None if choice is None else choice is UnsentChoice.KEEP
        sending = tasks.spawn(_sent(window, own), name="send before signing out")
        is_accepted = await wait_for_sending(window, sending)
        if not sending.done():
            sending.cancel()
            return True if is_accepted else None
    return True


async def _sent(window: MainWindow, own: OwnAccountService) -> None:
    try:
        await own.send_unsent()
    except PharmatError as error:
        window.show_toast(words_for(error).sentence, "warn")
