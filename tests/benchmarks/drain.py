"""A thousand waiting messages sent, over the same thousand as one batched insert by SQL."""

from __future__ import annotations

import asyncio
import tempfile
import time
import uuid
from pathlib import Path

from pharmat_desktop.account import utc_now
from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.drafts import MessageDraft
from pharmat_desktop.sync.sender import Sender
from pharmat_desktop.tasks import TaskScope
from tests.benchmarks.big_academy import BODY, client, running_academy
from tests.benchmarks.figures import Figure, paired
from tests.support.academy import Academy, Person

DRAFTS = 1000
RUNS = 5


def measure() -> list[Figure]:
    with running_academy() as academy:
        return asyncio.run(_measure(academy))


async def _measure(academy: Academy) -> list[Figure]:
    sender, reader = await academy.person("Sender"), await academy.person("Reader", role="tutor")
    values, floors = [], []
    for _ in range(RUNS):
        floors.append(await _floor(academy, sender, await academy.conversation(sender, reader)))
        values.append(await _ours(academy, sender, await academy.conversation(sender, reader)))
    return [paired("drain", values, floors)]


async def _floor(academy: Academy, sender: Person, conversation: str) -> float:
    """Milliseconds of one INSERT of all rows, by SQL, with the same triggers."""
    ids, bodies = [uuid.uuid4() for _ in range(DRAFTS)], [f"{BODY}{number}" for number in range(DRAFTS)]
    async with academy.database() as database:
        begun = time.perf_counter()
        await database.execute(
            """insert into public.messages (id, conversation_id, sender_id, body)
               select id, $1, $2, body from unnest($3::uuid[], $4::text[]) as new (id, body)""",
            *(uuid.UUID(conversation), uuid.UUID(sender.id), ids, bodies),
        )
        spent = time.perf_counter() - begun
    assert len(await academy.messages(conversation)) == DRAFTS
    return spent * 1e3


async def _ours(academy: Academy, sender: Person, conversation: str) -> float:
    """Milliseconds from the sender's start until no draft is left."""
    lane = ConversationId(conversation)
    with tempfile.TemporaryDirectory() as folder:
        async with client(academy, sender, Path(folder)) as app, TaskScope("benchmark") as scope:
            drafts = app.store.drafts
            for number in range(DRAFTS):
                await drafts.add(MessageDraft(MessageId(str(uuid.uuid4())), lane, f"{BODY}{number}", utc_now()))
            pump = Sender(
                drafts=drafts,
                academy=app.remote.academy,
                mirror=app.store.mirror,
                session=app.remote.session,
                connectivity=app.connectivity,
                clock=utc_now,
            )
            emptied = asyncio.Event()
            app.store.feed.subscribe(lambda _: emptied.set() if drafts.counts() == (0, 0) else None)
            begun = time.perf_counter()
            scope.spawn(pump.run(), name="sender")
            await emptied.wait()
            spent = time.perf_counter() - begun
            bodies = [row["body"] for row in await academy.messages(conversation)]
            assert bodies == [f"{BODY}{number}" for number in range(DRAFTS)]
            return spent * 1e3
