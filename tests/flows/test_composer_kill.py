"""S10 through the whole app: kill -9 costs a second of typing at most, per conversation and account."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path
from random import Random

from pharmat_desktop.domain.people import Account
from tests.flows.typing_app import CONVERSATIONS, PULSE
from tests.support.app_process import AppProcess, Spares
from tests.support.example_data import uid
from tests.support.left_behind import conversation_ids, leave_account, leave_signed_in

APP = "tests.flows.typing_app"
LIVES = 4
"""Of two people on one computer in turn, each ended by a kill."""
MAY_BE_LOST = 1.0
"""Seconds of typing, on a computer that is never late."""

Typed = dict[str, list[tuple[float, str]]]
"""By conversation: when which text stood in the composer."""


async def test_s10_the_composer_survives_kill_9(tmp_path: Path, keychain: str) -> None:
    """The composer opens with what was typed, less one second at most; the other person's text is untouched."""
    chance = Random(10)
    ids = [uid(name) for name in ("Sam", "Lena")]
    people = [await leave_account(tmp_path, CONVERSATIONS, 3, keychain=keychain, user_id=one) for one in ids]
    typed: list[Typed] = [{chat: [(0.0, "")] for chat in conversation_ids(CONVERSATIONS)} for _ in people]
    async with Spares(APP, keychain) as spares:
        for life in range(LIVES):
            who = life % len(people)
            leave_signed_in(tmp_path, people[who])
            since = await _type_and_die(await spares.take(), tmp_path, chance, typed[who])
            shown = await _shown(await spares.take(), tmp_path, people[who])
            for chat, history in typed[who].items():
                _judge(shown[chat], history, since)
                history[:] = [(0.0, shown[chat])]  # the next life goes on from there
    assert all(any(history[-1][1] for history in person.values()) for person in typed), "somebody typed nothing"


async def _type_and_die(app: AppProcess, folder: Path, chance: Random, typed: Typed) -> float:
    """Let the person type for a while, then kill. Returns since when what was typed may be lost."""
    app.tell(json.dumps([str(folder), chance.randrange(1000)]))
    pulses = [(await _first_key(app, typed), 0.0)]
    await asyncio.sleep(chance.uniform(0.3, 2.5))  # any moment is right
    app.kill()
    killed_at = time.monotonic()
    remains = await app.ended()
    assert "Traceback" not in remains.complaints, remains.complaints
    for line in remains.lines:
        kind, conversation, what, when = json.loads(line)
        if kind == "typed":
            typed[conversation].append((when, what))
        else:
            pulses.append((when, what))
    return killed_at - MAY_BE_LOST - _lateness(pulses, killed_at)


async def _first_key(app: AppProcess, typed: Typed) -> float:
    """When it was pressed."""
    while True:
        kind, conversation, what, when = json.loads(await app.line())
        if kind == "typed":
            typed[conversation].append((when, what))
            return float(when)


def _lateness(pulses: list[tuple[float, float]], killed_at: float) -> float:
    """By how much the computer fell behind with a timer and a write, at worst, shortly before the kill."""
    last = max(0.0, killed_at - pulses[-1][0] - PULSE)
    return last + sum(late for when, late in pulses if when > killed_at - 2 * MAY_BE_LOST)


async def _shown(app: AppProcess, folder: Path, account: Account) -> dict[str, str]:
    leave_signed_in(folder, account)
    app.tell(json.dumps([str(folder), None]))
    kind, shown = json.loads(await app.line())
    assert kind == "shown"
    app.quit()
    remains = await app.ended()
    assert remains.code == 0, remains.complaints
    return dict(shown)


def _judge(shown: str, history: list[tuple[float, str]], since: float) -> None:
    """`shown` is one of the texts that stood there, none older than what stood there at `since`."""
    safe = max(place for place, (when, _) in enumerate(history) if when <= since)
    assert shown in [text for _, text in history[safe:]]
