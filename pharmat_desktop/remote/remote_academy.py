"""One account's connection to its academy, put together: HTTP client, tokens, data and live channel."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.people import Account
from pharmat_desktop.domain.ports import Academy, LiveChannel
from pharmat_desktop.remote.flows import FlowBook
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.secrets import Secrets
from pharmat_desktop.remote.token_keeper import TokenKeeper
from pharmat_desktop.tasks import TaskScope

if TYPE_CHECKING:
    from pharmat_desktop.domain.account_ports import OwnAccount
    from pharmat_desktop.domain.availability import AvailabilityDesk
    from pharmat_desktop.domain.course_editing import EditingDesk
    from pharmat_desktop.domain.course_ports import CourseDesk
    from pharmat_desktop.domain.file_ports import FileStorage
    from pharmat_desktop.domain.last_seen import LastSeenDesk
    from pharmat_desktop.domain.notifications import NotificationDesk
    from pharmat_desktop.domain.pass_ports import PassDesk
    from pharmat_desktop.domain.paying import PayDesk
    from pharmat_desktop.domain.payment_ports import PayoutDesk
    from pharmat_desktop.domain.people_ports import PeopleDesk
    from pharmat_desktop.domain.presence import Rooms
    from pharmat_desktop.domain.quiz_writing import QuizWritingDesk
    from pharmat_desktop.domain.quizzes import QuizDesk
    from pharmat_desktop.domain.refunds import RefundDesk
    from pharmat_desktop.domain.session_ports import SessionDesk
    from pharmat_desktop.remote.client import SupabaseClient
    from pharmat_desktop.remote.realtime import SupabaseLive


class RemoteAcademy:
    """What `AccountScope` takes from this package. Owned by it: an async context manager, or `open` and `aclose`.

    `session.run()` wants to be supervised; `renew_transport()` wants to be called after sleep or in another network.
    """

    academy: Academy
    live: LiveChannel
    session: TokenKeeper

    def __init__(
        self, client: SupabaseClient, live: SupabaseLive, session: TokenKeeper, plug: NetworkPlug, account: Account
    ) -> None:
        from pharmat_desktop.remote.academy import SupabaseAcademy

        self.academy = self._data = SupabaseAcademy(client, session)
        self._call = self._data.call
        self.live = live
        self.session = session
        self._client = client
        self._account = account
        self._live = live
        self._scope = TaskScope("remote")
        self._unsubscribe = plug.subscribe(self._plug_changed)

    @classmethod
    async def open(
        cls,
        address: AcademyAddress,
        account: Account,
        secrets: Secrets,
        plug: NetworkPlug,
        *,
        fallback_password: str | None = None,
    ) -> Self:
        """Touches no network and no keychain, so it works offline. Heavy imports happen in a worker thread."""
        await asyncio.to_thread(_import_libraries)
        from pharmat_desktop.remote.auth import AuthWire
        from pharmat_desktop.remote.client import SupabaseClient
        from pharmat_desktop.remote.realtime import SupabaseLive

        client = await SupabaseClient.open(address, plug)
        session = TokenKeeper(account, AuthWire(client), secrets, fallback_password=fallback_password)
        live = SupabaseLive(address, account.user_id, session, plug, trust=client.trust)
        return cls(client, live, session, plug, account)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def own_account(self, flows: FlowBook) -> OwnAccount:
        from pharmat_desktop.remote.own_account import RemoteOwnAccount

        return RemoteOwnAccount(self._client, self.session, self._account, flows)

    @cached_property
    def files(self) -> FileStorage:
        from pharmat_desktop.remote.files import SupabaseFiles  # not before it is asked for

        return SupabaseFiles(self._client, self.session)

    @cached_property
    def faces(self) -> FileStorage:
        """The store of people's pictures."""
        from pharmat_desktop.remote.files import FACES, SupabaseFiles  # not before it is asked for

        return SupabaseFiles(self._client, self.session, FACES)

    @cached_property
    def last_seen(self) -> LastSeenDesk:
        from pharmat_desktop.remote.last_seen_desk import SupabaseLastSeenDesk  # not before it is asked for

        return SupabaseLastSeenDesk(self._call)

    @cached_property
    def materials(self) -> FileStorage:
        """The store of courses' files."""
        from pharmat_desktop.remote.files import MATERIALS, SupabaseFiles  # not before it is asked for

        return SupabaseFiles(self._client, self.session, MATERIALS)

    @cached_property
    def notifications(self) -> NotificationDesk:
        from pharmat_desktop.remote.notification_desk import SupabaseNotificationDesk  # not before it is asked for

        return SupabaseNotificationDesk(self._call)

    @cached_property
    def people(self) -> PeopleDesk:
        from pharmat_desktop.remote.people_desk import SupabasePeopleDesk  # not before it is asked for

        return SupabasePeopleDesk(self._call)

    @cached_property
    def availability(self) -> AvailabilityDesk:
        from pharmat_desktop.remote.availability_desk import SupabaseAvailabilityDesk  # not before it is asked for

        return SupabaseAvailabilityDesk(self._call)

    @cached_property
    def editing(self) -> EditingDesk:
        from pharmat_desktop.remote.editing_desk import SupabaseEditingDesk  # not before it is asked for

        return SupabaseEditingDesk(self._call)

    @cached_property
    def courses(self) -> CourseDesk:
        from pharmat_desktop.remote.course_desk import SupabaseCourseDesk  # not before it is asked for

        return SupabaseCourseDesk(self._call)

    @cached_property
    def quizzes(self) -> QuizDesk:
        from pharmat_desktop.remote.quiz_desk import SupabaseQuizDesk  # not before it is asked for

        return SupabaseQuizDesk(self._call)

    @cached_property
    def quiz_writing(self) -> QuizWritingDesk:
        from pharmat_desktop.remote.quiz_writing_desk import SupabaseQuizWritingDesk  # not before it is asked for

        return SupabaseQuizWritingDesk(self._call)

    @cached_property
    def sessions(self) -> SessionDesk:
        from pharmat_desktop.remote.session_desk import SupabaseSessionDesk  # not before it is asked for

        return SupabaseSessionDesk(self._data, lambda: datetime.now(UTC))

    @cached_property
    def passes(self) -> PassDesk:
        from pharmat_desktop.remote.pass_desk import SupabasePassDesk  # not before it is asked for

        return SupabasePassDesk(self._call)

    @cached_property
    def payouts(self) -> PayoutDesk:
        from pharmat_desktop.remote.payout_desk import SupabasePayoutDesk  # not before it is asked for

        return SupabasePayoutDesk(self._call)

    @cached_property
    def paying(self) -> PayDesk:
        from pharmat_desktop.remote.functions import Functions
        from pharmat_desktop.remote.pay_desk import SupabasePayDesk  # not before it is asked for

        return SupabasePayDesk(self._call, Functions(self._client, self.session))

    @cached_property
    def refunds(self) -> RefundDesk:
        from pharmat_desktop.remote.functions import Functions
        from pharmat_desktop.remote.refund_desk import SupabaseRefundDesk  # not before it is asked for

        return SupabaseRefundDesk(self._call, Functions(self._client, self.session))

    @cached_property
    def rooms(self) -> Rooms:
        from pharmat_desktop.remote.rooms import SupabaseRooms  # not before it is asked for

        live, user_id = self._live, self._account.user_id
        return SupabaseRooms(live.address, user_id, self.session, live.plug, self._client.trust)

    async def renew_transport(self) -> None:
        """Leave every connection behind: after sleep, or in another network, they are dead without saying so."""
        await self._live.aclose()
        await self._client.renew_transport()

    async def aclose(self) -> None:
        """Bounded: at most a few seconds, even when nothing answers."""
        self._unsubscribe()
        await self._live.aclose()
        await self._scope.close()
        await self._client.aclose()

    def _plug_changed(self, is_out: bool) -> None:
        if is_out:
            self._scope.spawn(self._client.renew_transport(), name="hang up")


def _import_libraries() -> None:
    import pharmat_desktop.remote.client
    import pharmat_desktop.remote.realtime  # noqa: F401
