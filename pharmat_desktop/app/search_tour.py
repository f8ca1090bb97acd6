"""The part of the tour that searches messages: by words, for nothing, in one conversation, in Arabic."""

from __future__ import annotations

from pharmat_desktop.app.camera import Camera
from pharmat_desktop.ui.chat.search.finder import MessageFinder
from pharmat_desktop.ui.chat.view import ChatScreen


class SearchTour:
    """Expects the chat in front, with a conversation open."""

    def __init__(self, screen: ChatScreen, finder: MessageFinder, camera: Camera) -> None:
        self._field = screen.list_widget.search
        self._finder = finder
        self._camera = camera

    async def run(self) -> None:
        finder = self._finder
        finder.begin("dose")
        await self._shoot("search")
        finder.step(1)
        await self._camera.shoot("search-opened")
        finder.begin("half-life", is_here=True)
        await self._shoot("search-in-conversation")
        finder.begin("am")
        await self._shoot("search-names")
        finder.begin("d")
        await self._shoot("search-too-short")
        finder.begin("xyzzy")
        await self._shoot("search-nothing-found")
        finder.begin("بِطاقة")
        await self._shoot("search-arabic")
        self._field.clear()

    async def _shoot(self, name: str) -> None:
        await self._camera.until(self._is_answered, "what was searched for")
        await self._camera.shoot(name)

    def _is_answered(self) -> bool:
        shown = self._finder.presenter.shown
        return shown.text == self._field.text().strip() and not shown.is_asking and shown.is_whole
