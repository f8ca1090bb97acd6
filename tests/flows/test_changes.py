"""Edits, deletions and reactions through the whole app and a real Postgres, on a bad network."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pharmat_desktop.domain.chat import ConversationId, Delivery, Message
from tests.flows.test_messages import Scene, scene
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, PASS, Canned, Fate, to

CHANGES = ("rpc/edit_message", "rpc/delete_message", "rpc/set_reaction")


def meet(here: Scene, fate: Fate) -> None:
    """The first request of each kind of change meets `fate`."""
    left = list(CHANGES)

    def decide(request: object) -> Fate:
        met = next((path for path in left if to(path)(request)), None)  # type: ignore[arg-type]  # the proxy's own
        if met is not None:
            left.remove(met)
        return fate if met is not None else PASS

    here.proxy.decide = decide


Looks = list[tuple[str, bool, list[tuple[str, int, bool]]]]


def looks(thread: Sequence[Message]) -> Looks:
    return [
        (m.body, m.is_deleted, [(r.emoji, r.count, r.is_own) for r in m.reactions])
        for m in thread
        if m.delivery in (Delivery.SENT, Delivery.READ)
    ]


@pytest.mark.parametrize("fate", [PASS, COMMIT_THEN_DROP, CUT, Canned.busy(), Canned.expired_token()])
async def test_changes_made_offline_reach_the_other_person(fate: Fate, academy: Academy, tmp_path: Path) -> None:
    """Made with the plug out, seen at once with a clock, sent after a restart, and seen by the other as they are."""
    async with scene(academy, tmp_path / "sam") as here:
        async with here.sam.running():
            await here.sam.online()
            await here.sam.say(here.room, "frist", "secnod", "third")
            await here.sam.sent()
            here.sam.app.connection.set_work_offline(True)
            chat = here.sam.app.chat
            first, second, third = here.sam.thread(here.room)
            await chat.edit_message(first, "first")
            await chat.delete_message(second)
            await chat.react(third, "👍", is_on=True)
            assert [m.delivery for m in here.sam.thread(here.room)][:2] == [Delivery.WAITING] * 2
        meet(here, fate)
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with here.sam.running(), amal.running():
            here.sam.app.connection.set_work_offline(False)
            await here.sam.sent()
            expected: Looks = [("first", False, []), ("", True, [])]
            await eventually(
                lambda: looks(here.sam.thread(here.room)) == [*expected, ("third", False, [("👍", 1, True)])]
            )
            await eventually(lambda: looks(amal.thread(here.room)) == [*expected, ("third", False, [("👍", 1, False)])])
            await amal.app.chat.react(amal.thread(here.room)[2], "👍", is_on=True)
            await eventually(lambda: here.sam.thread(here.room)[2].reactions[0].count == 2)
            await here.sam.app.chat.react(here.sam.thread(here.room)[2], "👍", is_on=False)
            await eventually(lambda: looks(amal.thread(here.room))[2] == ("third", False, [("👍", 1, True)]))


async def test_s5_an_edit_that_the_server_refuses_needs_attention(academy: Academy, tmp_path: Path) -> None:
    """Out of the conversation meanwhile: the edit is kept with its reason, and the person may give it up."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        await here.sam.say(here.room, "mine")
        await here.sam.sent()
        message = here.sam.thread(here.room)[0]
        await academy.execute(
            "update public.messages set deleted_at = now() where id = $1::text::uuid", str(message.id)
        )
        here.sam.app.connection.set_work_offline(True)
        await here.sam.app.chat.edit_message(message, "late")
        here.sam.app.connection.set_work_offline(False)
        await here.sam.sent()
        await eventually(lambda: here.sam.app.connection.status.attention == 1)
        refused = here.sam.thread(here.room)[0]
        assert refused.problem.endswith(".")
        await here.sam.app.chat.discard(refused.draft_id)
        assert here.sam.app.chat.thread_length(ConversationId(here.room)) == 1
        await eventually(lambda: here.sam.thread(here.room)[0].is_deleted)
