"""S10 through the whole app: kill -9 costs a second of typing at most, per conversation and account."""

from __future__ import annotations

import json
import time
from pathlib import Path

from pharmat_desktop.domain.people import Account
from tests.flows.typing_app import CONVERSATIONS, PULSE
from tests.support.app_process import AppProcess, Spares
from tests.support.example_data import uid
from tests.support.left_behind import conversation_ids, leave_account, leave_signed_in

APP = "tests.flows.typing_app"
LIVES = (5, 17, 23, 8)
"""Of two people on one computer in turn: how many pulses each lasts before it is ended by a kill."""
MAY_BE_LOST = 1.0
"""Seconds of typing, on a computer that is never late."""

Typed = dict[str, list[tuple[float, str]]]
"""By conversation: when which text stood in the composer."""
Late = tuple[float, float]
"""When which lateness was measured."""


async def test_s10_the_composer_survives_kill_9(tmp_path: Path, keychain: str) -> None:
    """The composer opens with what was typed, less one second at most; the other person's text is untouched."""
    ids = [uid(name) for name in ("Sam", "Lena")]
    people = [await leave_account(tmp_path, CONVERSATIONS, 3, keychain=keychain, user_id=one) for one in ids]
    typed: list[Typed] = [{chat: [(0.0, "")] for chat in conversation_ids(CONVERSATIONS)} for _ in people]
    async with Spares(APP, keychain) as spares:
        for life, pulses in enumerate(LIVES):
            who = life % len(people)
            leave_signed_in(tmp_path, people[who])
            since = await _type_and_die(await spares.take(), tmp_path, life, pulses, typed[who])
            shown = await _shown(await spares.take(), tmp_path, people[who])
            for chat, history in typed[who].items():
                _judge(shown[chat], history, since)
                history[:] = [(0.0, shown[chat])]  # the next life goes on from there
    assert all(any(history[-1][1] for history in person.values()) for person in typed), "somebody typed nothing"


async def _type_and_die(app: AppProcess, folder: Path, seed: int, pulses: int, typed: Typed) -> float:
    """Let the person type for so many pulses, then kill. Returns since when what was typed may be lost."""
    app.tell(json.dumps([str(folder), seed]))
    late: list[Late] = []
    while len(late) < pulses:
        _note(await app.line(), typed, late)
    app.kill()
    killed_at = time.monotonic()
    remains = await app.ended()
    assert "Traceback" not in remains.complaints, remains.complaints
    for line in remains.lines:
        _note(line, typed, late)
    return killed_at - MAY_BE_LOST - _lateness(late, killed_at)


def _note(line: str, typed: Typed, late: list[Late]) -> None:
    kind, conversation, what, when = json.loads(line)
    if kind == "typed":
        typed[conversation].append((when, what))
    else:
        late.append((when, what))


def _lateness(late: list[Late], killed_at: float) -> float:
    """By how much the computer fell behind with timers and writes shortly before the kill."""
    last = max(0.0, killed_at - late[-1][0] - PULSE)
    return last + sum(seconds for when, seconds in late if when > killed_at - 2 * MAY_BE_LOST)


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
