"""The sync engine: runs the pumps while one account is signed in and the plug is in.

::

    live ──Joined──► pull ──pages──► mirror ◄──rows── live (apply)
                                       ▲
    drafts ──batches──► sender ──stored rows
"""

from __future__ import annotations

from pharmat_desktop.domain.ports import Academy, Clock, DraftStore, LiveChannel, Mirror, Plug, Session
from pharmat_desktop.sync.apply import LiveApplier
from pharmat_desktop.sync.connectivity import Connectivity
from pharmat_desktop.sync.live import LivePump
from pharmat_desktop.sync.proof import MirrorProof
from pharmat_desktop.sync.pull import PullLoop
from pharmat_desktop.sync.sender import Sender
from pharmat_desktop.sync.uploader import Uploader
from pharmat_desktop.tasks import TaskScope

PLUG_POLL = 5.0
"""Seconds between two looks at the plug, should somebody move it without a `Connectivity.wake`."""


class SyncEngine:
    """Keeps the mirror equal to the server and sends the drafts. Owned by the account; `run` lives as long as it does.

    After a sleep the pumps are built anew; who owns the transport renews it in `Connectivity.on_slept`.
    """

    def __init__(
        self,
        *,
        mirror: Mirror,
        drafts: DraftStore,
        academy: Academy,
        live: LiveChannel,
        session: Session,
        connectivity: Connectivity,
        plug: Plug,
        clock: Clock,
    ) -> None:
        self._drafts = drafts
        self._connectivity = connectivity
        self._plug = plug
        self._sender = Sender(
            drafts=drafts, academy=academy, mirror=mirror, session=session, connectivity=connectivity, clock=clock
        )
        proof = MirrorProof(mirror, academy, connectivity, clock, is_quiet=lambda: not drafts.counts()[0])
        self._pull = PullLoop(mirror, academy, session, connectivity, proof=proof, applied=self.kick_sender)
        self._applier = LiveApplier(
            mirror, request_pull=self._pull.request, repeat_pull=self._pull.repeat, applied=self.kick_sender
        )
        self._uploader: Uploader | None = None
        self._live = LivePump(live, session, connectivity, self._applier, joined=self._joined)
        self._has_slept = False

    async def run(self) -> None:
        """Run until cancelled. While the plug is out nothing runs; it resumes at once when the plug is in."""
        unsubscribe = [
            self._connectivity.on_wake(self._woken),
            self._connectivity.on_reached(self._reached),
            self._connectivity.on_slept(self._slept),
        ]
        try:
            async with TaskScope("sync") as scope:
                scope.supervise(self._connectivity.watch, name="connectivity")
                while True:
                    self._connectivity.set_off(self._plug.is_out)
                    await (self._stay_out() if self._plug.is_out else self._run_pumps())
        finally:
            for end in unsubscribe:
                end()

    def take_uploader(self, uploader: Uploader) -> None:
        """Runs beside the sender from the next `run` on."""
        self._uploader = uploader
        uploader.uploaded = self._sender.kick

    def kick_sender(self) -> None:
        """Something was written (a message, a read mark) or discarded."""
        self._sender.kick()
        if self._uploader is not None:
            self._uploader.kick()

    def pull(self) -> None:
        """The server has something new."""
        self._pull.request()

    def retry(self) -> None:
        """Try everything now."""
        self._connectivity.wake()

    async def _stay_out(self) -> None:
        # What was in flight when the plug was pulled is unknown, and is shown so.
        await self._drafts.recover()
        while self._plug.is_out:
            self._sender.recount()
            await self._connectivity.wait_for_wake(PLUG_POLL)

    async def _run_pumps(self) -> None:
        """Until the plug is pulled, or connections are to be built anew."""
        self._has_slept = False
        async with TaskScope("sync") as pumps:
            pumps.supervise(self._sender.run, name="sender")
            if self._uploader is not None:
                pumps.supervise(self._uploader.run, name="uploader")
            pumps.supervise(self._pull.run, name="pull")
            pumps.supervise(self._applier.run, name="apply")
            pumps.supervise(self._live.run, name="live")
            while not (self._plug.is_out or self._has_slept):
                await self._connectivity.wait_for_wake(PLUG_POLL)

    def _joined(self) -> None:
        self._pull.request()
        self.kick_sender()

    def _woken(self) -> None:
        self._pull.woken()
        self._sender.woken()
        if self._uploader is not None:
            self._uploader.woken()
        self._live.woken()

    def _reached(self) -> None:
        self._pull.nudge()
        self.kick_sender()
        self._live.nudge()

    def _slept(self) -> None:
        self._has_slept = True
        self._connectivity.live_lost("slept")
