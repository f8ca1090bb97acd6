"""What one may do while an account is signed in, a service for each subject, built when it is first asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from pharmat_desktop.account_study import StudyServices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pharmat_desktop.domain.people import Account
    from pharmat_desktop.domain.sessions import Session
    from pharmat_desktop.services.availability import AvailabilityService
    from pharmat_desktop.services.chat import ChatService
    from pharmat_desktop.services.connection import ConnectionService
    from pharmat_desktop.services.files import FileService
    from pharmat_desktop.services.flight import FlightService
    from pharmat_desktop.services.history import HistoryService
    from pharmat_desktop.services.journal import JournalService
    from pharmat_desktop.services.overview import OverviewService
    from pharmat_desktop.services.passes import PassService
    from pharmat_desktop.services.paying import PayingService
    from pharmat_desktop.services.payments import PaymentService
    from pharmat_desktop.services.payouts import PayoutService
    from pharmat_desktop.services.refunds import RefundService
    from pharmat_desktop.services.scheduling import ScheduleService
    from pharmat_desktop.services.search import SearchService
    from pharmat_desktop.services.sessions import SessionService
    from pharmat_desktop.services.students import StudentService
    from pharmat_desktop.sync.connectivity import Connectivity
    from pharmat_desktop.sync.file_work import FileWork


class AccountServices(StudyServices):
    """The part of `AccountScope` that grows with the app. Nothing here is imported for the first paint.

    Each service raises LocalStorageError before the files are open. Its commands raise Offline before the academy's
    address is known.
    """

    account: Account
    chat: ChatService
    connection: ConnectionService
    _connectivity: Connectivity

    @cached_property
    def flight(self) -> FlightService:
        """Getting ready for a time without a network."""
        from pharmat_desktop.services.flight import FlightService, Sources

        study = self.courses, self.learning, self.downloads, self.materials
        return FlightService(
            Sources(*study, self.sessions, self.chat, self.files, self.cards, self.connection), self.account.user_id
        )

    @cached_property
    def files(self) -> FileService:
        """Files of messages."""
        from pharmat_desktop.services.files import FileService

        return FileService(self._file_work, wake_uploader=self._kick_sender)

    @cached_property
    def _file_work(self) -> FileWork:
        from pharmat_desktop.sync.file_work import FileWork

        store = self._required_store()
        return FileWork(store.files, store.shelf, self._tasks)

    @cached_property
    def scheduling(self) -> ScheduleService:
        """Messages for later."""
        from pharmat_desktop.services.scheduling import ScheduleService

        store = self._required_store()
        return ScheduleService(
            store.scheduled, store.drafts, store.feed, lambda: datetime.now(UTC), wake_sender=self._kick_sender
        )

    @cached_property
    def search(self) -> SearchService:
        from pharmat_desktop.services.search import SearchService  # not for the first paint

        store = self._required_store()
        return SearchService(store.search, store.feed)

    @cached_property
    def journal(self) -> JournalService:
        """Why something was not sent."""
        from pharmat_desktop.services.journal import JournalService

        store = self._required_store()
        return JournalService(store.journal, store.feed, lambda: self._connectivity.status)

    @cached_property
    def overview(self) -> OverviewService:
        """What is told across screens."""
        from pharmat_desktop.services.overview import OverviewService

        store = self._required_store()
        return OverviewService(store.overview, store.feed)

    @cached_property
    def history(self) -> HistoryService:
        """Old messages that only the server has."""
        from pharmat_desktop.services.history import HistoryService

        return HistoryService(lambda: self._connected().academy, self._required_store().mirror)

    def next_session(self, now: datetime) -> Session | None:
        """As `SessionReader.next_session`, without what the commands import: the first screen asks for it."""
        return self._required_store().sessions.next_session(now)

    def asked_sessions(self) -> Sequence[Session]:
        """As `SessionReader.waiting`, for the first screen."""
        return self._required_store().sessions.waiting()

    @cached_property
    def sessions(self) -> SessionService:
        """Teaching sessions and tutors."""
        from pharmat_desktop.services.session_wishes import SessionWishes
        from pharmat_desktop.services.sessions import SessionService

        store = self._required_store()
        return SessionService(
            lambda: self._connected().sessions,
            store.sessions,
            store.tutors,
            SessionWishes(store.drafts, store.sessions, lambda: datetime.now(UTC), wake_sender=self._kick_sender),
            mirror=store.mirror,
            feed=store.feed,
            wait=self._connectivity.wait_for_wake,
            refresh=self.refresh,
        )

    @cached_property
    def passes(self) -> PassService:
        """Packages and make-up credits."""
        from pharmat_desktop.services.passes import PassService

        store = self._required_store()
        return PassService(
            lambda: self._connected().passes,
            *(store.passes, store.students, store.tutors),
            mirror=store.mirror,
            feed=store.feed,
            wait=self._connectivity.wait_for_wake,
            refresh=self.refresh,
        )

    @cached_property
    def payments(self) -> PaymentService:
        """What was paid, what went back, and what tutors get."""
        from pharmat_desktop.services.payments import PaymentService

        store = self._required_store()
        return PaymentService(store.payments, store.feed, refresh=self.refresh)

    @cached_property
    def payouts(self) -> PayoutService:
        """For the office: what tutors are paid."""
        from pharmat_desktop.services.payouts import PayoutService

        return PayoutService(
            lambda: self._connected().payouts,
            self.payments,
            self._required_store().mirror,
            wait=self._connectivity.wait_for_wake,
            refresh=self.refresh,
        )

    @cached_property
    def paying(self) -> PayingService:
        """Pages to pay on, and what became of them."""
        from pharmat_desktop.services.paying import PayingService

        store = self._required_store()
        return PayingService(
            lambda: self._connected().paying,
            store.payments,
            mirror=store.mirror,
            feed=store.feed,
            wait=self._connectivity.wait_for_wake,
            refresh=self.refresh,
            clock=lambda: datetime.now(UTC),
        )

    @cached_property
    def refunds(self) -> RefundService:
        """Asking for money back; the office's decisions."""
        from pharmat_desktop.services.refunds import RefundService

        desk, wait = (lambda: self._connected().refunds), self._connectivity.wait_for_wake
        return RefundService(desk, mirror=self._required_store().mirror, wait=wait, refresh=self.refresh)

    @cached_property
    def students(self) -> StudentService:
        """A tutor's, and notes about them."""
        from pharmat_desktop.services.students import StudentService

        store = self._required_store()
        return StudentService(store.students, self._wishes, store.feed)

    @cached_property
    def availability(self) -> AvailabilityService:
        """A tutor's working hours."""
        from pharmat_desktop.services.availability import AvailabilityService

        store = self._required_store()
        readers = store.sessions, store.people_reader(), store.feed
        return AvailabilityService(lambda: self._connected().availability, *readers, refresh=self.refresh)
