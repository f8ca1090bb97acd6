"""The tour of accounts: new people, account pages, signing out, and what comes before an account is open."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from pharmat_desktop.app.camera import Camera, found
from pharmat_desktop.app.protection_pages import ProtectionPages
from pharmat_desktop.domain.protection import Protection
from pharmat_desktop.services.sign_in import SignInService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.account.popover import AccountPopover
from pharmat_desktop.ui.account.protection_pages import ChoosePage
from pharmat_desktop.ui.account.sign_in_again import SignInAgainDialog
from pharmat_desktop.ui.account.sign_out_dialog import SignOutDialog
from pharmat_desktop.ui.settings.picture import CropDialog
from pharmat_desktop.ui.settings.profile import ProfilePage
from pharmat_desktop.ui.settings.security import SecurityPage
from pharmat_desktop.ui.settings.your_data import DataPage, DeleteDialog
from pharmat_desktop.ui.sign_in.academy_page import AcademyPage
from pharmat_desktop.ui.sign_in.academy_presenter import AcademyPresenter
from pharmat_desktop.ui.sign_in.code_page import CodePage
from pharmat_desktop.ui.sign_in.presenter import SignInPresenter, Step
from pharmat_desktop.ui.sign_in.sign_up_page import SignUpPage
from pharmat_desktop.ui.sign_in.view import SignInView

if TYPE_CHECKING:
    from pharmat_desktop.app.application import Application
    from pharmat_desktop.app.screens import Screens

NEW_ADDRESS = "robin@pharmat.example"
PASSWORD = "tramway olive candle"  # noqa: S105  of somebody who signs up and never comes


class AccountTour:
    """Owned by the tour, which says when each part is due."""

    def __init__(self, app: Application, camera: Camera) -> None:
        self._app = app
        self._camera = camera

    async def new_people(self, view: SignInView, presenter: SignInPresenter) -> None:
        """From the form: a new account up to its code, and a forgotten password."""
        presenter.open(Step.SIGN_UP)
        page = found(view, SignUpPage)
        await self._camera.shoot("sign-up")
        for field, text in ((page.first_name, "Robin"), (page.last_name, "Carter"), (page.email, NEW_ADDRESS)):
            field.edit.setText(text)
        page.password.edit.setText("robin1234")
        page.role.set_key("tutor")
        await self._camera.shoot("sign-up-weak-password")
        page.role.set_key("student")
        page.password.edit.setText(PASSWORD)
        page.submit()
        await self._camera.until(lambda: presenter.state.step is Step.CODE, "the mail of a new account")
        await self._camera.shoot("code")
        found(view, CodePage).code.enter("111111")
        await self._camera.until(lambda: presenter.state.error is not None, "the refusal of a wrong code")
        await self._camera.shoot("code-wrong")
        presenter.open(Step.FORGOTTEN)
        await self._camera.shoot("forgotten-password")
        presenter.open(Step.PASSWORD)

    async def settings(self, screens: Screens) -> None:
        """The menu in the rail, and the pages of the account with their forms open."""
        window = self._app.window
        window._rail.account.click()  # noqa: SLF001  # as the person would
        self._camera.save("account-menu")
        found(window, AccountPopover).close()
        await self._profile(screens)
        screens.open_settings("security")
        page = found(window, SecurityPage)
        page.email.open()
        page.email.email.edit.setText(NEW_ADDRESS.replace("robin", "sam.new"))
        page.email.save.click()
        await self._camera.until(page.email.old.isVisible, "the mails to both addresses")
        await self._camera.shoot("settings-new-email")
        page.email.cancel.click()
        page.password.open()
        page.password.password.edit.setText("pharmacy lamp")
        await self._camera.shoot("settings-new-password")
        page.password.cancel.click()
        screens.open_settings("data")
        found(window, DataPage).ask_to_delete()
        await self._camera.shoot("settings-delete-account")
        found(window, DeleteDialog).reject()
        window.show_screen("chat")

    async def sign_out(self) -> None:
        """With something unsent; the person stays."""
        window = self._app.window
        window.sign_out_requested.emit()
        await self._camera.until(lambda: window.findChild(SignOutDialog) is not None, "the question about drafts")
        await self._camera.shoot("sign-out-unsent")
        found(window, SignOutDialog).reject()

    async def gates(self) -> None:
        """What is seen outside of the demo only: known people, academies, signing in again, no keychain."""
        async with TaskScope("gates") as tasks:
            await self._sign_in_again()
            await self._doors(tasks)
            await self._protection(tasks)

    async def _profile(self, screens: Screens) -> None:
        screens.open_settings("profile")
        page = found(self._app.window, ProfilePage)
        page.name.open()
        await self._camera.shoot("settings-name")
        page.name.cancel.click()
        page.zone.open()
        await self._camera.shoot("settings-time-zone")
        page.zone.cancel.click()
        with tempfile.TemporaryDirectory() as folder:
            page.take_picture(_portrait(Path(folder) / "portrait.png"))
        await self._camera.shoot("settings-picture")
        found(self._app.window, CropDialog).reject()

    async def _sign_in_again(self) -> None:
        if self._app.signed_in is None:
            raise RuntimeError("nobody is signed in")
        dialog = SignInAgainDialog(self._app.window, self._app.signed_in.scope.account)
        dialog.open()
        await self._camera.shoot("sign-in-again")
        dialog.reject()

    async def _doors(self, tasks: TaskScope) -> None:
        screen = self._app.sign_in_screen
        presenter = SignInPresenter(SignInService(screen.door("demo")), tasks, step=Step.PEOPLE)
        academies = AcademyPresenter(screen.accounts, tasks)
        view = SignInView(presenter, academy="", known_accounts=screen.accounts.accounts, academies=academies)
        self._app.window.show_sign_in(view)
        await self._camera.shoot("known-accounts")
        presenter.open(Step.ACADEMY)
        page = found(view, AcademyPage)
        await self._camera.shoot("academy")
        page.take("https://pharma.example sb_secret_0123456789")
        page.submit()
        await self._camera.until(lambda: bool(academies.state.problem), "the refusal of a secret key")
        await self._camera.shoot("academy-secret-key")

    async def _protection(self, tasks: TaskScope) -> None:
        window, pages = self._app.window, ProtectionPages(self._app.window)
        for name, asking in (
            ("no-keychain", pages.choose()),
            ("unlock", pages.passphrase(was_wrong=False)),
            ("unlock-wrong", pages.passphrase(was_wrong=True)),
            ("key-not-found", pages.begin_anew()),
        ):
            question = tasks.spawn(asking, name=name)
            await self._camera.shoot(name)
            if page := window.findChild(ChoosePage):
                page.cards[Protection.NONE].setChecked(True)
                await self._camera.shoot("no-keychain-unprotected")
            question.cancel()
            await asyncio.wait({question})


def _portrait(path: Path) -> Path:
    """A drawn face, wider than high."""
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(QPoint(0, 0), QPoint(900, 600))
    sky.setColorAt(0, QColor("#7DB7FF"))
    sky.setColorAt(1, QColor("#08756A"))
    painter.fillRect(image.rect(), sky)
    painter.setBrush(QColor("#F2C9A0"))
    painter.drawEllipse(330, 130, 240, 300)
    painter.setBrush(QColor("#16202A"))
    painter.drawEllipse(330, 90, 240, 120)
    painter.end()
    image.save(str(path))
    return path
