"""Answers "Why was this not sent?", from a message's menu, the connection's popover and the palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.ui.errors import words_for

if TYPE_CHECKING:
    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.app.screens import Screens
    from pharmat_desktop.domain.overview import Unsent
    from pharmat_desktop.ui.main_window import MainWindow
    from pharmat_desktop.ui.why_dialog import Asked, WhyDialog

WHY = "why"
"""The window's command."""
MOST_SHOWN = 30


class WhyPart:
    """Owned by whoever shows an account; nothing of it is built before somebody asks."""

    def __init__(self, window: MainWindow, scope: AccountScope, screens: Screens) -> None:
        self._window = window
        self._scope = scope
        self._open: WhyDialog | None = None
        self._view = screens.chat_screen.detail_widget.view
        self._view.why_requested.connect(self.ask)
        window.command_chosen.connect(self._obey)

    def close(self) -> None:
        self._window.command_chosen.disconnect(self._obey)
        self._view.why_requested.disconnect(self.ask)
        if self._open is not None:
            self._open.close()

    def ask(self, draft_id: str = "") -> None:
        """About one draft, or about everything that waits or was refused."""
        from pharmat_desktop.ui.why_dialog import WhyDialog

        if self._open is not None:
            self._open.close()
        known = {one.id: one for one in self._unsent()}
        dialog = self._open = WhyDialog(self._window)
        show = partial(self._show, dialog, draft_id, known.get(draft_id))
        ends = [
            self._scope.journal.subscribe(partial(_when_drafts_change, show)),
            self._scope.connection.subscribe(lambda _: show()),
        ]
        dialog.retry_requested.connect(self._scope.connection.retry)
        dialog.finished.connect(partial(self._closed, ends))
        show()
        dialog.open()

    def _obey(self, command: str) -> None:
        if command == WHY:
            self.ask()

    def _closed(self, ends: Sequence[Callable[[], None]], _: int) -> None:
        self._open = None
        for end in ends:
            end()

    def _show(self, dialog: WhyDialog, draft_id: str, one: Unsent | None) -> None:
        try:
            items = [self._asked(draft_id, one)] if draft_id else self._all()
        except LocalStorageError as error:
            self._window.show_toast(words_for(error).sentence, "error")
            return
        dialog.show_items(items, self._scope.connection.status)

    def _all(self) -> list[Asked]:
        return [self._asked(one.id, one) for one in self._unsent()[:MOST_SHOWN]]

    def _asked(self, draft_id: str, one: Unsent | None) -> Asked:
        from pharmat_desktop.ui.today.words import unsent_title
        from pharmat_desktop.ui.why_dialog import Asked

        title, summary = (unsent_title(one), one.summary) if one is not None else ("", "")
        return Asked(title, summary, self._scope.journal.why(draft_id))

    def _unsent(self) -> Sequence[Unsent]:
        try:
            return self._scope.overview.unsent()
        except LocalStorageError:
            return ()


def _when_drafts_change(show: partial[None], changes: Changes) -> None:
    if concerns(changes, Topic(TopicKind.DRAFTS)):
        show()
