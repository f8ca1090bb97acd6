"""The questions about protected files, asked in the window: each is a page, and its answer is awaited."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from pharmat_desktop.domain.protection import Protection
from pharmat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pharmat_desktop.ui.account.gate_page import GatePage

T = TypeVar("T")


class ProtectionPages:
    """The `ProtectionDialogs` of the vault. Owned by `Application`; the pages are built when they are needed."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    async def choose(self) -> tuple[Protection, str] | None:
        """PASSPHRASE with one, or NONE; None when they would rather not sign in."""
        from pharmat_desktop.ui.account.protection_pages import ChoosePage

        answer: asyncio.Future[tuple[Protection, str] | None] = _future()
        page = ChoosePage()
        page.chosen.connect(lambda kind, text: _give(answer, (kind, text)))
        page.refused.connect(lambda: _give(answer, None))
        return await self._answered(page, answer)

    async def passphrase(self, *, was_wrong: bool) -> str | None:
        """None when it is forgotten."""
        from pharmat_desktop.ui.account.protection_pages import UnlockPage

        answer: asyncio.Future[str | None] = _future()
        page = UnlockPage(was_wrong=was_wrong)
        page.entered.connect(lambda text: _give(answer, text))
        page.refused.connect(lambda: _give(answer, None))
        return await self._answered(page, answer)

    async def begin_anew(self) -> bool:
        """True to set the old files aside, False to look for the key once more."""
        from pharmat_desktop.ui.account.protection_pages import BeginAnewPage

        answer: asyncio.Future[bool] = _future()
        page = BeginAnewPage()
        page.answered.connect(lambda is_anew: _give(answer, is_anew))
        return await self._answered(page, answer)

    async def _answered(self, page: GatePage, answer: asyncio.Future[T]) -> T:
        self._window.show_sign_in(page)  # the window owns it until another page is shown
        return await answer


def _future() -> asyncio.Future[T]:
    return asyncio.get_running_loop().create_future()


def _give(answer: asyncio.Future[T], value: T) -> None:
    if not answer.done():
        answer.set_result(value)
