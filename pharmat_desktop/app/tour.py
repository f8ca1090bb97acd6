"""The tour: drives the demo by itself, step by step, and saves a picture of every screen and state.

Everything is done by the product's own code; nothing is staged but the order of events. A step waits for what must be
on screen before it takes its picture, and the tour fails when that does not come.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.account_tour import AccountTour
from pharmat_desktop.app.booking_tour import BookingTour
from pharmat_desktop.app.camera import PATIENCE, SETTLE, Camera, found
from pharmat_desktop.app.course_tour import CourseTour
from pharmat_desktop.app.download_tour import DownloadTour
from pharmat_desktop.app.earnings_tour import EarningsTour
from pharmat_desktop.app.file_tour import FileTour
from pharmat_desktop.app.help_tour import HelpTour
from pharmat_desktop.app.later_tour import LaterTour
from pharmat_desktop.app.mention_tour import MentionTour
from pharmat_desktop.app.office_tour import OfficeTour
from pharmat_desktop.app.passes_tour import PassesTour
from pharmat_desktop.app.pay_tour import PayTour
from pharmat_desktop.app.payments_tour import PaymentsTour
from pharmat_desktop.app.people_tour import PeopleTour
from pharmat_desktop.app.quiz_tour import CardsTour, QuizTour
from pharmat_desktop.app.rail import (
    CARDS,
    CHAT,
    COURSES,
    EARNINGS,
    LIBRARY,
    PASSES,
    PAYMENTS,
    SESSIONS,
    STUDENTS,
    TODAY,
)
from pharmat_desktop.app.screens import Screens
from pharmat_desktop.app.search_tour import SearchTour
from pharmat_desktop.app.session_tour import SessionTour
from pharmat_desktop.app.student_tour import StudentTour
from pharmat_desktop.domain.chat import Conversation, ConversationKind, Delivery
from pharmat_desktop.ui.cards.screen import CardsScreen
from pharmat_desktop.ui.connection import ConnectionIndicator
from pharmat_desktop.ui.connection_popover import ConnectionPopover
from pharmat_desktop.ui.palette.view import PaletteView
from pharmat_desktop.ui.shortcuts import Shortcuts
from pharmat_desktop.ui.sign_in.presenter import SignInPresenter
from pharmat_desktop.ui.sign_in.view import SignInView

if TYPE_CHECKING:
    from pharmat_desktop.app.application import Application
    from pharmat_desktop.app.signed_in import SignedIn

SIZE, NARROW = (1280, 820), (760, 820)
WRITTEN_OFFLINE = (
    "I am on the train, no network here.",
    "Is the loading dose 15 mg/kg?",
    "I will try the second exercise.",
)
INVISIBLE = "\ufeff"
"""A mark that some programs leave in the clipboard: text to this computer, nothing to the academy."""


def begin_anew(profile: Path) -> None:
    """Forget what an earlier tour on the same data left, so that this one begins by signing in."""
    shutil.rmtree(profile, ignore_errors=True)


def clean_up(scratch: Path) -> None:
    """Remove a tour's own data, once the demo server has ended, which it does seconds after its last client."""
    deadline = time.monotonic() + PATIENCE
    while (scratch / "demo-academy" / "server.json").exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    shutil.rmtree(scratch, ignore_errors=True)


class Tour:
    """One walk through the app. Owned by `Application`, which it asks to quit at the end."""

    def __init__(self, app: Application, folder: Path, role: str) -> None:
        self._app = app
        self._role = role
        self._camera = Camera(app.window, folder)
        self._accounts = AccountTour(app, self._camera)

    async def run(self) -> None:
        try:
            self._app.window.resize(*SIZE)
            await self._sign_in()
            if self._role == "admin":
                await OfficeTour(self._app.window, self._screens, self._scope, self._camera).run()
                await self._narrow()
                return
            await self._today()
            await self._courses()
            await self._sessions()
            await self._students()
            await self._chat()
            await SearchTour(self._screens.chat_screen, self._screens.conversations.finder, self._camera).run()
            await self._library()
            await self._packages()
            await self._palette()
            await self._settings()
            await self._accounts.settings(self._screens)
            await self._offline()
            await self._refused()
            await self._narrow()
            self._app.window.resize(*SIZE)
            await self._accounts.gates()
        finally:
            self._app.quit_asked.set()

    async def _sign_in(self) -> None:
        window = self._app.window
        await self._camera.until(lambda: window.findChild(SignInView) is not None, "the sign-in screen")
        view, presenter = found(window, SignInView), found(window, SignInPresenter)
        await self._camera.until(lambda: presenter.state.is_academy_ready, "the demo academy")
        await self._camera.shoot("sign-in")
        view.form.submitted.emit("someone", "")
        await self._camera.shoot("sign-in-not-an-email")
        someone = self._app.account_named(self._role)
        view.form.set_email(someone.email)
        view.form.submitted.emit(someone.email, "not the password")
        await self._camera.until(lambda: presenter.state.error is not None, "the refusal of a wrong password")
        await self._camera.shoot("sign-in-wrong-password")
        await self._accounts.new_people(view, presenter)
        view.form.submitted.emit(someone.email, someone.password)
        await self._camera.until(self._is_synced, "the first sync")

    async def _today(self) -> None:
        self._app.window.show_screen(TODAY)
        await self._camera.shoot("today")

    async def _courses(self) -> None:
        self._app.window.show_screen(COURSES)
        await CourseTour(self._screens.courses, self._scope.courses, self._camera).run()
        await DownloadTour(self._screens.courses, self._scope.courses, self._scope.downloads, self._camera).run()
        await QuizTour(self._screens.courses, self._scope, self._camera).run()
        self._app.window.show_screen(CARDS)
        if (cards := self._screens.findChild(CardsScreen)) is not None:
            await CardsTour(cards, self._camera).run()

    async def _sessions(self) -> None:
        self._app.window.show_screen(SESSIONS)
        await SessionTour(self._screens.sessions, self._camera).run()
        if self._role == "student":
            await BookingTour(self._screens.sessions_part, self._scope, self._camera).run()

    async def _students(self) -> None:
        """A tutor's."""
        if self._role == "tutor":
            self._app.window.show_screen(STUDENTS)
            await StudentTour(self._screens.students, self._camera).run()

    async def _chat(self) -> None:
        self._app.window.show_screen(CHAT)
        await self._camera.shoot("chat")
        group = self._group()
        self._screens.chat.open(group.id)
        await self._camera.shoot("chat-group")
        await MentionTour(self._screens.chat_screen, self._camera).run(group)
        self._screens.chat.open(self._partner().id)
        await self._camera.shoot("chat-direct")
        people = PeopleTour(self._screens.chat_screen, self._camera)
        await people.last_seen()
        await people.members(group)
        view = self._screens.chat_screen.detail_widget.view
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
        await self._camera.shoot("chat-history")
        before = self._length()
        self._write("Thank you, Dr Haddad. How do I choose the loading dose?")
        await self._camera.shoot("chat-sending", settle=0)
        if self._role == "student":
            await self._camera.until(lambda: self._length() >= before + 2, "the demo tutor's answer")
        await self._camera.until(lambda: self._last_own_delivery() in (Delivery.SENT, Delivery.READ), "the tick")
        await self._camera.shoot("chat-answered")
        edit = self._screens.chat_screen.detail_widget.composer.edit
        edit.setPlainText("A line that is not sent yet")
        await self._camera.shoot("chat-composing")
        edit.clear()
        await FileTour(self._screens.chat_screen, self._scope, self._camera).run()
        await LaterTour(self._screens.chat_screen, self._scope, self._camera).run()

    async def _library(self) -> None:
        library = self._screens.library
        self._app.window.show_screen(LIBRARY)
        await self._camera.shoot("library")
        library.presenter.open(library.presenter.articles.items()[0].id)
        await self._camera.shoot("library-article")
        library.list_widget.sides.set_key("kept")
        await self._camera.shoot("library-kept")
        library.list_widget.sides.set_key("all")

    async def _packages(self) -> None:
        self._app.window.show_screen(PASSES)
        await PassesTour(self._screens.passes, self._camera).run()
        if self._role == "tutor":
            self._app.window.show_screen(EARNINGS)
            await EarningsTour(self._screens.earnings, self._camera).run()
        self._app.window.show_screen(PAYMENTS)
        await PaymentsTour(self._screens.payments, self._camera).run()
        if self._role == "student":
            await PayTour(self._app.window, self._screens, self._scope, self._camera).run()

    async def _palette(self) -> None:
        self._app.window.command_chosen.emit("palette")
        await self._camera.shoot("palette")
        view = found(self._app.window, PaletteView)
        view.field.setText("am")
        await self._camera.shoot("palette-searching")
        view.field.setText("xyzzy")
        await self._camera.shoot("palette-no-such-name")
        view.leave()
        self._app.window.command_chosen.emit("shortcuts")
        await self._camera.shoot("shortcuts")
        found(self._app.window, Shortcuts).close()

    async def _settings(self) -> None:
        listing = self._screens.settings.list_widget
        for page in listing.model.items():
            self._screens.open_settings(page.id)
            await self._camera.shoot(f"settings-{page.id}")
        self._app.window.show_screen(CHAT)

    async def _offline(self) -> None:
        connection = self._scope.connection
        await self._popover("connection-online")
        connection.set_work_offline(True)
        for line in WRITTEN_OFFLINE:
            self._write(line)
        await self._camera.until(lambda: connection.status.waiting == len(WRITTEN_OFFLINE), "three waiting messages")
        await self._camera.shoot("offline-waiting")
        await self._popover("connection-offline")
        help_tour = HelpTour(self._app.window, self._camera)
        await help_tour.why()
        await help_tour.diagnostics()
        await self._accounts.sign_out()
        connection.set_work_offline(False)
        await self._camera.until(lambda: connection.status.is_online and connection.status.waiting == 0, "the delivery")
        await self._camera.shoot("online-again")

    async def _refused(self) -> None:
        await self._scope.chat.send(self._partner().id, INVISIBLE)
        await self._camera.until(lambda: self._scope.connection.status.attention == 1, "the refusal of a message")
        await self._camera.shoot("message-needs-attention")
        self._app.window.show_screen(TODAY)
        await self._camera.shoot("today-needs-attention")
        self._app.window.show_screen(CHAT)
        refused = self._scope.chat.thread_slice(self._partner().id, self._length() - 1, 1)[0]
        await self._scope.chat.edit(refused.id, "A pasted text, mended")
        await self._camera.until(lambda: self._scope.connection.status.attention == 0, "the mended message")

    async def _narrow(self) -> None:
        window = self._app.window
        window.setMinimumSize(*NARROW)
        window.resize(*NARROW)
        window.show_list()
        await self._camera.shoot("narrow-list")
        window.show_detail()
        await self._camera.shoot("narrow-detail")

    async def _popover(self, name: str) -> None:
        window = self._app.window
        found(window, ConnectionIndicator).click()
        # At once: without a display, Qt closes a popup as soon as its loop turns.
        self._camera.save(name)
        found(window, ConnectionPopover).close()
        await asyncio.sleep(SETTLE)

    def _write(self, text: str) -> None:
        composer = self._screens.chat_screen.detail_widget.composer
        composer.edit.setPlainText(text)
        composer.submitted.emit()

    def _partner(self) -> Conversation:
        """The longest direct conversation."""
        chat = self._scope.chat
        direct = [one for one in chat.conversations() if one.kind is ConversationKind.DIRECT]
        return max(direct, key=lambda one: chat.thread_length(one.id))

    def _group(self) -> Conversation:
        """One in which people were mentioned lately."""
        chat = self._scope.chat
        groups = [one for one in chat.conversations() if one.kind is ConversationKind.GROUP]
        latest = {one.id: chat.thread_slice(one.id, max(0, chat.thread_length(one.id) - 5), 5) for one in groups}
        return next(one for one in groups if any(message.mentions for message in latest[one.id]))

    def _length(self) -> int:
        return self._scope.chat.thread_length(self._partner().id)

    def _last_own_delivery(self) -> Delivery | None:
        rows = self._scope.chat.thread_slice(self._partner().id, max(0, self._length() - 5), 5)
        return next((message.delivery for message in reversed(rows) if message.is_own), None)

    def _is_synced(self) -> bool:
        signed_in = self._app.signed_in
        if signed_in is None or signed_in.screens is None:
            return False
        status = signed_in.scope.connection.status
        return status.is_online and not status.is_syncing and bool(signed_in.scope.chat.conversations())

    @property
    def _scope(self) -> AccountScope:
        return self._signed_in.scope

    @property
    def _screens(self) -> Screens:
        if (screens := self._signed_in.screens) is None:
            raise RuntimeError("the account has no screens")
        return screens

    @property
    def _signed_in(self) -> SignedIn:
        if (signed_in := self._app.signed_in) is None:
            raise RuntimeError("nobody is signed in")
        return signed_in
