"""Kills the app at random moments on a bad network, again and again, and counts what was lost, doubled or misplaced.

    python -m tests.flows.kill --runs 200          # in .venv/bin; --seed N begins elsewhere; ends with one summary line

One run: a person writes in three conversations at once while the other side writes too. The app lives several times on
the same files; each life but the last ends with kill -9, after a random time or at a random request to send (before the
server has it, or a moment later), and meets answers that never arrive, cut connections, doubled and late requests, 429,
503 and expired tokens. In its last life nothing goes wrong; it runs until its drafts are empty and every thread on this
computer equals the server's. Then what the server has is judged: see kill_verdict.py.

A seed fixes what is drawn, not how two processes and a database interleave.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from random import Random

import psutil

from pharmat_desktop.local_supabase import start
from tests.flows.kill_app import Order
from tests.flows.kill_verdict import Label, Verdict, judge
from tests.support.academy import Academy, Person
from tests.support.app_process import AppProcess, Spares
from tests.support.desk import eventually
from tests.support.fault_proxy import (
    COMMIT_THEN_DROP,
    CUT,
    DUPLICATE,
    PASS,
    Canned,
    CutWithin,
    Fate,
    FaultProxy,
    Request,
    Stall,
    to,
)

APP = "tests.flows.kill_app"
ROOMS = 3
PROGRESS = 20
"""Runs after which the long version says how far it is."""
MESSAGES = 40
"""In each conversation and life, if it lives that long."""
LIVES = (2, 4)
"""Ended by a kill."""
SEND = to("rpc/send_messages")
SEND_FATES: Sequence[tuple[Fate | None, int]] = (
    (PASS, 9), (COMMIT_THEN_DROP, 5), (CUT, 2), (DUPLICATE, 2), (Canned.busy(), 1), (Canned.busy(429, 1), 1),
    (Canned.expired_token(), 1), (None, 2),
)  # fmt: skip
OTHER_FATES: Sequence[tuple[Fate | None, int]] = (
    (PASS, 40), (COMMIT_THEN_DROP, 2), (CUT, 2), (DUPLICATE, 1), (Canned.busy(), 1), (None, 2)
)  # fmt: skip
"""With weights; None is a stall of random length."""
LIVE_FATES: Sequence[tuple[Fate | None, int]] = ((PASS, 4), (CUT, 1), (None, 1))


class Run:
    """One person's files and conversations through several lives of the app."""

    def __init__(self, academy: Academy, seed: int, directory: Path, spares: Spares) -> None:
        self._academy = academy
        self._seed = seed
        self._directory = directory
        self._spares = spares
        self._random = Random(seed)
        self._said: list[dict[Label, str]] = [{} for _ in range(ROOMS)]
        self._rooms: list[str] = []
        self._sends_to_live = 0
        self._delay = 0.0
        self._app: AppProcess | None = None
        self.verdict = Verdict(runs=1)

    async def go(self) -> Verdict:
        self._sam = await self._academy.person("Sam")
        self._amal = await self._academy.person("Amal", role="tutor")
        self._rooms = [await self._academy.conversation(self._sam, self._amal) for _ in range(ROOMS)]
        async with FaultProxy(self._academy.url) as self._proxy:
            self._proxy.decide = self._decide
            lives = self._random.randint(*LIVES)
            for life in range(lives):
                await self._live_and_die(life)
            self._proxy.forgive()
            await self._live_to_the_end(lives)
            await eventually(lambda: self._proxy.is_idle)  # late requests too have come and been answered
        if not self.verdict.kills:
            self._fault("other", "the app was never killed")
        self.verdict.asked = len(self._proxy.seen(to("rest/v1/messages")))
        self.verdict.fates += Counter(_name(fate) for _, fate in self._proxy.seen())
        for room in range(ROOMS):
            judge(
                self.verdict, f"seed {self._seed}, room {room}", self._said[room], await self._stored(room, self._sam)
            )
        return self.verdict

    async def _live_and_die(self, life: int) -> None:
        random, loop = self._random, asyncio.get_running_loop()
        is_at_send = random.random() < 0.6
        self._sends_to_live = random.randint(1, 6) if is_at_send else 0
        self._delay = random.choice((0.0, random.uniform(0, 0.02), random.uniform(0, 0.1)))
        app = self._app = await self._spares.take()
        app.tell(self._order(life, MESSAGES))
        deadline = loop.call_later(3.0 if is_at_send else random.uniform(0, 1.5), app.kill)
        remains, _ = await asyncio.gather(app.ended(), self._amal_writes())
        deadline.cancel()
        self._app = None
        self._read(remains.lines, life)
        self._read_complaints(remains.code, remains.complaints, is_killed=True)

    async def _amal_writes(self) -> None:
        for _ in range(self._random.randint(0, 2)):
            await asyncio.sleep(self._random.uniform(0, 0.4))
            await self._academy.write(self._random.choice(self._rooms), self._amal, "And the loading dose?")

    async def _live_to_the_end(self, life: int) -> None:
        """Until nothing waits and each thread on this computer equals the server's."""
        app = await self._spares.take()
        app.tell(self._order(life, 0))
        try:
            async with asyncio.timeout(90):
                while not await self._is_settled(app):
                    pass
        except TimeoutError:
            self._fault("other", "drafts are left, or the mirror differs from the server")
        app.quit()
        remains = await app.ended()
        self._read_complaints(remains.code, remains.complaints, is_killed=False)

    async def _is_settled(self, app: AppProcess) -> bool:
        """By the app's next look. True as well when there is none: its exit code tells of that."""
        if not (line := await app.line()):
            return True
        return bool(json.loads(line)[1:] == [[0, 0], [await self._stored(room) for room in range(ROOMS)]])

    def _decide(self, request: Request) -> Fate:
        if request.is_websocket:
            return self._drawn(LIVE_FATES)
        if not SEND(request):
            return self._drawn(OTHER_FATES)
        self._sends_to_live -= 1
        if self._sends_to_live == 0 and self._app is not None:
            self.verdict.kills_at_send += 1
            self._kill_after(self._delay, self._app)
        return self._drawn(SEND_FATES)

    def _kill_after(self, seconds: float, app: AppProcess) -> None:
        if seconds:
            asyncio.get_running_loop().call_later(seconds, app.kill)
        else:
            app.kill()  # before the proxy does anything with the request

    def _drawn(self, fates: Sequence[tuple[Fate | None, int]]) -> Fate:
        values, weights = zip(*fates, strict=True)
        fate: Fate | None = self._random.choices(values, weights)[0]
        return fate or Stall(self._random.uniform(0.02, 0.8))

    def _order(self, life: int, messages: int) -> str:
        sam = self._sam
        return Order(
            directory=str(self._directory),
            url=self._proxy.url,
            publishable_key=self._academy.publishable_key,
            user_id=sam.id,
            email=sam.email,
            password=sam.password,
            rooms=self._rooms,
            seed=self._seed,
            life=life,
            messages=messages,
        ).encoded()

    def _read(self, lines: Sequence[str], life: int) -> None:
        for line in lines:
            _, room, number, message_id = json.loads(line)
            self._said[room][life, number] = message_id
            self.verdict.said += 1

    def _read_complaints(self, code: int, complaints: str, *, is_killed: bool) -> None:
        self.verdict.kills += is_killed and code != 0
        if "ERROR" in complaints or "Traceback" in complaints or is_killed == (code == 0):
            self._fault("other", f"the app ended with {code}: {complaints[-2000:]}")

    async def _stored(self, room: int, writer: Person | None = None) -> list[list[str]]:
        rows = await self._academy.messages(self._rooms[room])
        return [[str(row["id"]), row["body"]] for row in rows if writer is None or str(row["sender_id"]) == writer.id]

    def _fault(self, kind: str, what: str) -> None:
        getattr(self.verdict, kind).append(f"seed {self._seed}: {what}")


def orphans() -> list[str]:
    """Apps of this process that still run."""
    children = psutil.process_iter(["pid", "ppid", "cmdline"])
    mine = [child.info for child in children if child.info["ppid"] == os.getpid()]
    return [f"process {child['pid']} is left" for child in mine if APP in (child["cmdline"] or ())]


def _name(fate: Fate) -> str:
    match fate:
        case Stall():
            return "late"
        case Canned(status=status):
            return str(status)
        case CutWithin(share=share):
            return f"cut at {share:.0%}"
    return fate.name.lower().replace("_", " ")


async def _many(academy: Academy, seeds: Sequence[int], folder: Path) -> Verdict:
    total = Verdict()
    async with Spares(APP) as spares:
        for seed in seeds:
            verdict = await Run(academy, seed, folder / str(seed), spares).go()
            total.add(verdict)
            if verdict.faults or total.runs % PROGRESS == 0:
                print(f"{total.line()}\n{json.dumps(verdict.faults, indent=1) if verdict.faults else ''}", flush=True)
    total.other += orphans()
    return total


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.flows.kill", description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1, help="of the first run")
    options = parser.parse_args(arguments)
    begun = time.monotonic()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.chmod(0o755)  # Postgres, started by root, runs as another user
        server = stack.enter_context(start(folder / "data", "--no-fsync"))
        seeds = range(options.seed, options.seed + options.runs)
        total = asyncio.run(_many(Academy.of(server), seeds, folder / "apps"))
    print(f"{total.line()}; {time.monotonic() - begun:.0f} s")
    return 1 if total.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
