"""A sign-in by script: for the test of a bundle, which is a program of its own that no test can reach into.

Who signs in comes on standard input as a line of JSON, ``{"email": …, "password": …}``, never on the command line.
What came of it goes to standard output in the same way, and a picture of the window into a folder.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pharmat_desktop.app.camera import Camera, found
from pharmat_desktop.ui.sign_in.presenter import SignInPresenter
from pharmat_desktop.ui.sign_in.view import SignInView

if TYPE_CHECKING:
    from pharmat_desktop.app.application import Application


class ScriptedSignIn:
    """Owned by `Application`, which it asks to quit at the end."""

    def __init__(self, app: Application, folder: Path) -> None:
        self._app = app
        self._camera = Camera(app.window, folder)

    async def run(self) -> None:
        """Fill the form in as a person would, and wait until everything is here. Raises RuntimeError."""
        try:
            who = json.loads(await asyncio.to_thread(sys.stdin.readline))
            window = self._app.window
            await self._camera.until(lambda: window.findChild(SignInView) is not None, "the sign-in screen")
            view, presenter = found(window, SignInView), found(window, SignInPresenter)
            await self._camera.until(lambda: presenter.state.is_academy_ready, "the academy")
            view.form.set_email(who["email"])
            view.form.password.edit.setText(who["password"])
            view.form.button.click()
            await self._camera.until(lambda: self._is_synced() or presenter.state.error is not None, "an answer")
            await self._camera.shoot("signed-in")
            self._report()
        finally:
            self._app.quit_asked.set()

    def _is_synced(self) -> bool:
        signed_in = self._app.signed_in
        if signed_in is None or signed_in.screens is None:
            return False
        status = signed_in.scope.connection.status
        return status.is_online and not status.is_syncing and bool(signed_in.scope.chat.conversations())

    def _report(self) -> None:
        signed_in = self._app.signed_in
        if signed_in is None:
            raise RuntimeError("the academy refused the sign-in")
        titles = [chat.title for chat in signed_in.scope.chat.conversations()]
        sys.stdout.write(json.dumps({"name": signed_in.account.name, "conversations": titles}) + "\n")
        sys.stdout.flush()
