"""Looks for newer versions behind the scenes, and tells of one when that disturbs nobody.

Nothing is installed while the app runs: a person says so, the run ends as ever (what is being written is saved, files
are closed), and only then the system's installer is opened.
"""

from __future__ import annotations

import asyncio
import base64
import random
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication

from pharmat_desktop import __version__
from pharmat_desktop.account import utc_now
from pharmat_desktop.app import update_source
from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.errors import words_for

if TYPE_CHECKING:
    from pharmat_desktop.app.application import Application
    from pharmat_desktop.services.updates import Offer, UpdateService
    from pharmat_desktop.ui.update_card import UpdateCard

translate = QCoreApplication.translate
UPDATES = "updates"
"""The window's command."""
FIRST_AFTER, EVERY, ASK_AGAIN = 90.0, 8 * 3600.0, 60.0
"""Seconds: after the start, between two looks, and between two tries to tell while somebody is in a session."""


class UpdatesPart:
    """Entered around the application's run, on its loop. What it needs is imported when it first looks."""

    def __init__(
        self,
        app: Application,
        service: UpdateService | None,
        *,
        is_busy: Callable[[], bool],
        first_after: float = FIRST_AFTER,
        ask_again: float = ASK_AGAIN,
    ) -> None:
        """`service` is None where nobody publishes, or this copy is not one that can be installed.

        While the person `is_busy`, as in a session, nothing is shown.
        """
        self._app = app
        self._service = service
        self._is_busy = is_busy
        self._first_after = first_after
        self._ask_again = ask_again
        self._tasks = TaskScope("updates")
        self._card: UpdateCard | None = None
        self.installer: Path | None = None
        """To be opened after the run."""

    async def __aenter__(self) -> Self:
        self._app.window.command_chosen.connect(self._obey)
        if self._service is not None:
            self._tasks.supervise(partial(self._watch, self._service), name="watch")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._app.window.command_chosen.disconnect(self._obey)
        await self._tasks.close()

    def _obey(self, command: str) -> None:
        if command != UPDATES:
            return
        if self._service is None:
            self._tell(translate("updates", "This copy of the app is updated by whoever installed it."), "info")
        else:
            self._tasks.spawn(self._look_now(self._service), name="look")

    async def _watch(self, service: UpdateService) -> None:
        await asyncio.sleep(self._first_after)
        from pharmat_desktop.domain.updates import FeedRefused

        while True:
            try:
                offer = await service.look()
            except (PharmatError, FeedRefused):
                offer = None  # asked again later; whoever asks by the menu is told
            if offer is not None and not service.is_put_off(offer):
                while self._is_busy():  # noqa: ASYNC110  # a session's end by the clock is no event
                    await asyncio.sleep(self._ask_again)
                self.show(service, offer)
            await asyncio.sleep(EVERY * random.uniform(0.8, 1.2))  # noqa: S311  # not all at once

    async def _look_now(self, service: UpdateService) -> None:
        from pharmat_desktop.domain.updates import FeedRefused

        try:
            offer = await service.look()
        except FeedRefused:
            sentence = translate("updates", "What was found is not what the publisher signed. Nothing was changed.")
            self._tell(sentence, "error")
        except PharmatError as error:
            self._tell(words_for(error).sentence, "error")
        else:
            if offer is not None:
                self.show(service, offer)
            else:
                self._tell(translate("updates", "You have the newest version."), "ok")

    def show(self, service: UpdateService, offer: Offer) -> None:
        """One card, also when it is told again."""
        from pharmat_desktop.ui.update_card import UpdateCard

        if self._card is not None:
            return
        card = self._card = UpdateCard(self._app.window)
        notes = offer.release.notes
        language = self._app.appearance.language.language
        card.show_offer(offer.release.version, notes.get(language) or notes.get("en", ""))
        card.put_off.connect(lambda: self._put_off(service, offer))
        card.fetch_requested.connect(lambda: self._tasks.spawn(self._fetch(service, offer, card), name="fetch"))

    def _put_off(self, service: UpdateService, offer: Offer) -> None:
        self.installer = None
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        try:
            service.put_off(offer)
        except LocalStorageError as error:
            self._tell(words_for(error).sentence, "error")

    async def _fetch(self, service: UpdateService, offer: Offer, card: UpdateCard) -> None:
        from pharmat_desktop.domain.updates import FeedRefused

        def progress(size: int) -> None:
            if card is self._card:
                card.show_progress(size * 100 // offer.artefact.size)

        card.show_progress(0)
        path, sentence = None, ""
        try:
            path = await service.fetch(offer, progress)
        except FeedRefused:
            sentence = translate("updates", "What came is not what the publisher signed. It was thrown away.")
        except PharmatError as error:
            sentence = words_for(error).sentence
        if card is not self._card:  # put off meanwhile
            return
        if path is None:
            card.show_failure(sentence)
            return
        card.install_requested.connect(partial(self._install, path))
        card.show_ready()

    def _install(self, path: Path) -> None:
        self.installer = path
        self._app.quit_asked.set()

    def _tell(self, sentence: str, kind: str) -> None:
        self._app.window.show_toast(sentence, kind)


def is_in_session(app: Application) -> bool:
    """Whether the person sits in a session now, and perhaps shows the screen to somebody."""
    from pharmat_desktop.domain.reminders import going_on
    from pharmat_desktop.services.reminders import LONGEST

    signed_in, now = app.signed_in, utc_now()
    if signed_in is None:
        return False
    try:
        return going_on(signed_in.scope.sessions.known.between(now - LONGEST, now + LONGEST), now)
    except LocalStorageError:
        return False


def update_service(app: Application) -> UpdateService | None:
    """What `update_source` says, for a copy that was installed."""
    if not update_source.FEED_URL or not update_source.PUBLIC_KEY:
        return None
    package = update_source.installed_package()
    if package is None:
        return None
    from pharmat_desktop.remote.update_feed import UpdateFeed
    from pharmat_desktop.services.updates import UpdateService

    key = base64.b64decode(update_source.PUBLIC_KEY)
    feed = UpdateFeed(update_source.FEED_URL, key, app.outside.plug)
    return UpdateService(feed, app.options.settings.data_dir, __version__, package, utc_now)


def installing(part: UpdatesPart) -> Callable[[], None] | None:
    """What is to be done after the run; None when nobody asked for it."""
    package = update_source.installed_package() if part.installer is not None else None
    if part.installer is None or package is None:
        return None
    from pharmat_desktop.app.installing import install

    return partial(install, part.installer, package)
