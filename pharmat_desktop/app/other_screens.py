"""The screens beside the chat: each is built when it is first shown, or a moment after the start."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QObject

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.late_screen import Built, LateScreen
from pharmat_desktop.app.rail import CARDS, SESSIONS, SETTINGS, STUDENTS
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pharmat_desktop.app.appearance import Appearance
    from pharmat_desktop.app.screens import Screens
    from pharmat_desktop.app.sessions_part import SessionsPart
    from pharmat_desktop.app.settings_pages import SettingsParts
    from pharmat_desktop.app.till import Till
    from pharmat_desktop.domain.connection import ConnectionStatus
    from pharmat_desktop.domain.courses import Course
    from pharmat_desktop.domain.people import UserId
    from pharmat_desktop.ui.admin.payouts_screen import PayoutsScreen
    from pharmat_desktop.ui.admin.refunds_screen import RefundsScreen
    from pharmat_desktop.ui.cards.screen import CardsScreen
    from pharmat_desktop.ui.courses.screen import CoursesScreen
    from pharmat_desktop.ui.earnings.screen import EarningsScreen
    from pharmat_desktop.ui.library.screen import LibraryScreen
    from pharmat_desktop.ui.passes.screen import PassesScreen
    from pharmat_desktop.ui.payments.screen import PaymentsScreen
    from pharmat_desktop.ui.settings.screen import SettingsScreen
    from pharmat_desktop.ui.students.screen import StudentsScreen
    from pharmat_desktop.ui.today.screen import TodayScreen


class _Part(Built, Protocol):
    def set_connection(self, status: ConnectionStatus) -> None: ...


P = TypeVar("P", bound=_Part)


class Stage(NamedTuple):
    """What every screen is made with."""

    window: MainWindow
    scope: AccountScope
    tasks: TaskScope
    appearance: Appearance
    owner: QObject


class OtherScreens:
    """Owned by `Screens`, to which a screen's wishes to go elsewhere are handed."""

    def __init__(self, stage: Stage, home: Screens) -> None:
        self._stage = stage
        self._home = home
        self._parts: SettingsParts | None = None
        self._till: Till | None = None
        # Each by its key in the rail.
        self.today = self._late(self._build_today, has_list=False)
        self.courses = self._late(self._build_courses, find=lambda is_here: self.courses.get().find(is_here))
        self.sessions = self._late(self._build_sessions)
        self.students = self._late(self._build_students)
        self.library = self._late(self._build_library)
        self.cards = self._late(self._build_cards)
        self.passes = self._late(self._build_passes)
        self.payments = self._late(self._build_payments)
        self.earnings = self._late(self._build_earnings, has_list=False)
        self.payouts = self._late(self._build_payouts)
        self.refunds = self._late(self._build_refunds)
        self.settings = LateScreen(self._build_settings, stage.owner)
        late = {key: one for key, one in vars(self).items() if isinstance(one, LateScreen)}
        self.by_key: Mapping[str, LateScreen[Any]] = late

    def _late(
        self, build: Callable[[], P], *, has_list: bool = True, find: Callable[[bool], object] | None = None
    ) -> LateScreen[P]:
        def built() -> P:
            part = build()
            part.set_connection(self._home.status)
            return part

        return LateScreen(built, self._stage.owner, has_list=has_list, find=find)

    def set_connection(self, status: ConnectionStatus) -> None:
        for part in self._built:
            part.set_connection(status)

    def open_student(self, student_id: UserId) -> None:
        """A tutor's: their page."""
        self._stage.window.show_screen(STUDENTS)
        self.students.get().open(student_id)

    def close(self) -> None:
        for part in self._built:
            part.close()

    async def finish(self) -> None:
        """Save what is being written. Raises LocalStorageError."""
        if self.courses.built is not None:
            await self.courses.built.finish()
        screens = self.sessions, self.students, self.payments, self.refunds
        for writing in (*(screen.built for screen in screens), self._parts):
            if writing is not None:
                await writing.finish()

    @property
    def _built(self) -> list[Any]:
        screens = [screen.built for key, screen in self.by_key.items() if key != SETTINGS]
        return [part for part in (*screens, self._parts, self._till) if part is not None]

    @property
    def till(self) -> Till:
        """Built with the first screen where something can be paid; Today then offers to go on with what is open."""
        if self._till is None:
            from pharmat_desktop.app.payments_part import show_item
            from pharmat_desktop.app.till import Till

            self._till = till = Till(self._stage)
            till.set_connection(self._home.status)
            go_on = partial(show_item, self._stage.window, self, self._home.open_course)
            view = self.today.get().view
            view.add_card(till.open_payments(go_on, view))
        return self._till

    def _build_today(self) -> TodayScreen:
        from pharmat_desktop.app.today_part import build_today

        return build_today(self._stage, self._home, self)

    def open_session(self, session_id: str) -> None:
        from pharmat_desktop.domain.sessions import SessionId  # not for the first screen

        self._stage.window.show_screen(SESSIONS)
        self.sessions.get().calendar.open_session(SessionId(session_id))

    def join_session(self, session_id: str) -> None:
        from pharmat_desktop.domain.sessions import SessionId  # not for the first screen

        self._stage.window.show_screen(SESSIONS)
        self.sessions.get().calendar.join(SessionId(session_id))

    def book(self) -> None:
        self._stage.window.show_screen(SESSIONS)
        self.sessions.get().book()

    def book_for(self, course: Course) -> None:
        self._stage.window.show_screen(SESSIONS)
        self.sessions.get().book_for(course)

    def _build_courses(self) -> CoursesScreen:
        from pharmat_desktop.app.courses_part import build_courses

        return build_courses(self._stage, self, self._home.note_step)

    def _build_sessions(self) -> SessionsPart:
        from pharmat_desktop.app.payments_part import link_sessions
        from pharmat_desktop.app.sessions_part import SessionsPart

        built = SessionsPart(self._stage, self._home, self.till.presenter)
        link_sessions(self._stage, self, built.calendar)
        return built

    def _build_students(self) -> StudentsScreen:
        from pharmat_desktop.app.students_part import build_students

        return build_students(self._stage, self._home.open_conversation, self.open_session)

    def _build_library(self) -> LibraryScreen:
        from pharmat_desktop.ui.errors import words_for
        from pharmat_desktop.ui.library.screen import LibraryScreen

        stage = self._stage
        built = LibraryScreen(stage.scope.library, stage.tasks, stage.owner)
        built.presenter.failed.connect(lambda error: stage.window.show_toast(words_for(error).sentence, "error"))
        built.article_opened.connect(stage.window.show_detail)
        built.list_wanted.connect(stage.window.show_list)
        return built

    def _build_cards(self) -> CardsScreen:
        from pharmat_desktop.app.cards_part import build_cards

        built = build_cards(self._stage)
        built.presenter.due_changed.connect(self._tell_due)
        return built

    def due_cards(self, course_id: str = "") -> int:
        """Of a course, or of all; nothing before the cards are there."""
        if self.cards.built is None:
            return 0
        return self.cards.built.presenter.due(course_id) if course_id else self.cards.built.presenter.due()

    def _tell_due(self) -> None:
        if self.today.built is not None:
            self.today.built.presenter.refresh()
        if self.courses.built is not None:
            self.courses.built.detail_widget.course.show_due()

    def plan_flight(self) -> None:
        """What to have along for a time without a network."""
        from pharmat_desktop.app.flight_part import plan_flight

        plan_flight(self._stage)

    def review_cards(self, course_id: str = "") -> None:
        """What is due, of a course or of all."""
        self._stage.window.show_screen(CARDS)
        self.cards.get().review(course_id)

    def _build_passes(self) -> PassesScreen:
        from pharmat_desktop.app.passes_part import build_passes

        built = build_passes(self._stage, self.sessions.get, self.till.presenter)
        built.payment_requested.connect(self.open_payment)
        return built

    def _build_payments(self) -> PaymentsScreen:
        from pharmat_desktop.app.payments_part import build_payments

        return build_payments(self._stage, self, self._home.open_course)

    def open_course(self, course_id: str) -> None:
        self._home.open_course(course_id)

    def open_payment(self, payment_id: str) -> None:
        from pharmat_desktop.app.payments_part import open_payment

        open_payment(self._stage.window, self, payment_id)

    def _build_earnings(self) -> EarningsScreen:
        from pharmat_desktop.app.earnings_part import build_earnings

        return build_earnings(self._stage, self.open_payment)

    def _build_payouts(self) -> PayoutsScreen:
        from pharmat_desktop.app.payouts_part import build_payouts

        return build_payouts(self._stage)

    def _build_refunds(self) -> RefundsScreen:
        from pharmat_desktop.app.refunds_part import build_refunds

        return build_refunds(self._stage, self.open_payment)

    def _build_settings(self) -> SettingsScreen:
        from pharmat_desktop.app.settings_pages import SettingsParts

        stage = self._stage
        self._parts = SettingsParts(stage.window, stage.scope, stage.appearance, stage.tasks, stage.owner)
        return self._parts.screen
