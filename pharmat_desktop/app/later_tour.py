"""The part of the tour that schedules messages: the menu, the choice of a time, the strip, the list."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QMenu

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.camera import Camera, found
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.scheduling import ScheduledMessage
from pharmat_desktop.ui.chat.later.keeper import LaterKeeper
from pharmat_desktop.ui.chat.later.list_dialog import ListAction, ListDialog
from pharmat_desktop.ui.chat.later.text_dialog import TextDialog
from pharmat_desktop.ui.chat.later.time_dialog import TimeDialog
from pharmat_desktop.ui.chat.view import ChatScreen

TEXTS = ("Good morning! Here is my solution.", "A reminder: the exercise is due on Friday.")
UNSENDABLE = "\ufeff"
"""A mark that some programs leave in the clipboard: text to this computer, nothing to the academy."""


class LaterTour:
    """Expects a direct conversation in front. Leaves nothing scheduled."""

    def __init__(self, screen: ChatScreen, scope: AccountScope, camera: Camera) -> None:
        self._screen = screen
        self._service = scope.scheduling
        self._connection = scope.connection
        self._camera = camera
        self._keeper = screen.findChild(LaterKeeper)

    async def run(self) -> None:
        await self._menu()
        await self._time()
        await self._list()
        for one in self._kept():
            await (self._service.give_up(one) if one.needs_attention else self._service.cancel(one))
        await self._camera.until(lambda: not self._kept(), "nothing scheduled any more")

    async def _menu(self) -> None:
        self._screen.detail_widget.composer.edit.setPlainText(TEXTS[0])
        self.keeper.ask_when()
        self._camera.save("chat-later-menu")  # at once: without a display, Qt closes a popup as soon as its loop turns
        found(self.keeper.button, QMenu).close()

    async def _time(self) -> None:
        window = self._screen.detail_widget.window()
        self.keeper.ask_for_time()
        dialog = found(window, TimeDialog)
        await self._camera.shoot("chat-later-time")
        dialog.day.set_date(dialog.day.date() - timedelta(days=1))
        dialog.accept()
        await self._camera.shoot("chat-later-time-past")
        dialog.reject()

    async def _list(self) -> None:
        self._screen.detail_widget.composer.edit.clear()
        offers = self.keeper.presenter.offers()
        for text, offer in zip((*TEXTS, UNSENDABLE), offers, strict=False):
            await self._service.schedule(self._room, text, offer.at, offer.zone)
        await self._camera.until(lambda: self.keeper.presenter.shown.refused == 1, "the refusal")
        self._connection.set_work_offline(True)
        await self._service.schedule(self._room, "Written on the train.", offers[-1].at, offers[-1].zone)
        await self._camera.shoot("chat-later-strip-needs-attention")
        refused = next(one for one in self._kept() if one.needs_attention)
        self.keeper.show_list(refused.id)
        await self._camera.shoot("chat-later-list-refused")
        dialog = found(self._screen.detail_widget.window(), ListDialog)
        await self._service.give_up(refused)
        await self._camera.shoot("chat-later-list")
        dialog.buttons[ListAction.EDIT].click()
        await self._camera.shoot("chat-later-text")
        found(dialog, TextDialog).reject()
        dialog.reject()
        self._connection.set_work_offline(False)
        await self._camera.shoot("chat-later-strip")

    def _kept(self) -> list[ScheduledMessage]:
        return list(self._service.scheduled(self._room))

    @property
    def _room(self) -> ConversationId:
        if (room := self._screen.presenter.open_id) is None:
            raise RuntimeError("no conversation is open")
        return room

    @property
    def keeper(self) -> LaterKeeper:
        if self._keeper is None:
            raise RuntimeError("the chat schedules nothing yet")
        return self._keeper
