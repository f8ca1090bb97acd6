"""What a ``pharmat://`` link does: it ends a sign-in that this computer began, or shows a place. Nothing else."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.accounts import MailKind
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.errors import LocalStorageError, SignInFailed, Why
from pharmat_desktop.domain.links import AuthLink, OpenLink, parse_link
from pharmat_desktop.ui.errors import words_for

if TYPE_CHECKING:
    from pharmat_desktop.app.application import Application

translate = QCoreApplication.translate


class Links:
    """Follows links from anywhere: the command line, a second start, the system. Owned by `Application`."""

    def __init__(self, app: Application) -> None:
        self._app = app

    async def follow(self, text: str) -> None:
        """Bring the window forward, and do what the link says if it is one of ours."""
        window = self._app.window
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        link = parse_link(text)
        if isinstance(link, AuthLink):
            await self._end_flow(link)
        elif isinstance(link, OpenLink):
            self._show(link)

    async def _end_flow(self, link: AuthLink) -> None:
        app = self._app
        flows = await app.outside.flows()
        flow = flows.find(link.flow)
        if flow is None:
            return self._tell(SignInFailed(Why.LINK_UNKNOWN))
        if flow.kind == MailKind.NEW_EMAIL:
            return self._confirm(link)
        try:
            elsewhere = None if app.options.is_demo else app.book.address(flow.academy)
        except LocalStorageError:
            return self._tell(SignInFailed(Why.LINK_ELSEWHERE))
        is_here = app.book.current is None and (app.options.is_demo or elsewhere == app.book.academy)
        app.sign_in_screen.follow(link, is_here=is_here)
        if not is_here:
            app.book.show_sign_in(elsewhere)
        return None

    def _confirm(self, link: AuthLink) -> None:
        """The server has done it already; its code would only open one more session."""
        if link.error:
            return self._tell(SignInFailed(Why.LINK_USED))
        signed_in = self._app.signed_in
        if signed_in is not None:
            signed_in.scope.refresh()
        self._app.window.show_toast(translate("links", "Your email address is confirmed."), "ok")
        return None

    def _show(self, link: OpenLink) -> None:
        signed_in = self._app.signed_in
        if signed_in is None or signed_in.screens is None:
            return
        if link.item:
            signed_in.screens.open_conversation(ConversationId(link.item))
        else:
            with suppress(KeyError):  # a screen that this version does not have
                self._app.window.show_screen(link.screen)

    def _tell(self, failure: SignInFailed) -> None:
        self._app.window.show_toast(words_for(failure).sentence, "warn")
