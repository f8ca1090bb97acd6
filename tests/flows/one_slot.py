"""Two people want one time, at the same moment, again and again, on a bad network: exactly one gets it.

    python -m tests.flows.one_slot --rounds 200          # in .venv/bin; ends with one summary line

Each has a connection of the app's own make. The first try of each round may meet a lost answer, a cut connection, a
doubled request or a busy gateway. Afterwards the database is asked: one live session for each time, and nobody was told
anything else.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from pharmat_desktop.domain.pull import LiveRows
from pharmat_desktop.domain.session_commands import TurnedDown
from pharmat_desktop.local_supabase import start
from tests.support.academy import Academy
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, PASS, Canned, Fate, FaultProxy, to
from tests.support.lessons import Seat, an_hour, day, seat, tutor

FATES: Sequence[Fate] = (PASS, PASS, PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy(502))
PER_TUTOR = 8
"""Rounds with one tutor: a student may have ten requests that wait."""
_LIVE = """
select count(*) as all, count(distinct starts_at) as times from sessions
 where tutor_id = $1::uuid and status = 'requested' and student_id = any ($2::uuid[])
"""


class Tally(NamedTuple):
    rounds: int
    faults: tuple[str, ...]


async def contest(academy: Academy, rounds: int, seed: int = 1) -> Tally:
    """Play `rounds`; what went otherwise than it should is told."""
    random, faults = Random(seed), list[str]()
    for first in range(0, rounds, PER_TUTOR):
        faults += await _some_rounds(academy, min(PER_TUTOR, rounds - first), random)
    return Tally(rounds, tuple(faults))


async def _some_rounds(academy: Academy, rounds: int, random: Random) -> list[str]:
    teacher = await tutor(academy)
    people = [await academy.person("Ann"), await academy.person("Ben")]
    faults = []
    async with (
        FaultProxy(academy.url) as proxy,
        seat(academy, people[0], proxy.url) as ann,
        seat(academy, people[1], proxy.url) as ben,
    ):
        for number in range(rounds):
            proxy.meet(random.choice(FATES), to("rpc/book_session"))
            faults += await _round((ann, ben), teacher.id, number)
    (found,) = await academy.rows(_LIVE, teacher.id, [person.id for person in people])
    if (found["all"], found["times"]) != (rounds, rounds):
        faults.append(f"{found['all']} sessions at {found['times']} times after {rounds} rounds")
    return faults


async def _round(seats: tuple[Seat, Seat], teacher: str, number: int) -> list[str]:
    answers = await asyncio.gather(*(one.run(an_hour(teacher, day(3 + number))) for one in seats))
    won = [answer for answer in answers if isinstance(answer, LiveRows)]
    lost = [answer for answer in answers if isinstance(answer, TurnedDown)]
    if (len(won), [(one.code, len(one.nearest)) for one in lost]) == (1, [("slot_taken", 3)]):
        return []
    return [f"round {number}: {answers}"]


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.flows.one_slot", description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # Postgres, started by root, runs as another user
        with start(Path(folder) / "data", "--no-fsync") as server:
            tally = asyncio.run(contest(Academy.of(server), options.rounds, options.seed))
    for fault in tally.faults:
        print(fault)
    print(f"{tally.rounds} rounds, {len(tally.faults)} faults; {time.monotonic() - begun:.0f} s")
    return 1 if tally.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
