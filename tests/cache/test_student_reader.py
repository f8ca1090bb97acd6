"""A tutor's students as the mirror knows them, and notes about them: what waits here lies over what the server has."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.drafts import DraftState, Problem
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.students import MAX_NOTE, Note
from pharmat_desktop.services.students import StudentService
from pharmat_desktop.services.wishes import WishBox
from tests.support.account_files import opened, topics_of
from tests.support.example_data import START, TUTOR, page, row, rows, uid
from tests.support.session_data import record, records, session_row

HOUR = timedelta(hours=1)
SAM = UserId(uid("sam"))


def service(store: AccountStore) -> StudentService:
    wishes = WishBox(store.drafts, lambda: START, wake_sender=lambda: None)
    return StudentService(store.students, wishes, store.feed)


async def server_has(store: AccountStore, text: str) -> None:
    note = record("tutor_notes", id=uid("note"), student_id=SAM, body=text)
    await store.mirror.upsert("tutor_notes", records("tutor_notes", note))


async def test_a_tutors_students_are_those_assigned_enrolled_or_met(tmp_path: Path) -> None:
    people = {name: uid(name) for name in ("assigned", "enrolled", "met", "stranger")}
    future = datetime.now(START.tzinfo).replace(microsecond=0) + timedelta(days=2)
    async with opened(tmp_path, user_id=TUTOR) as store:
        users = [row("users", id=key, first_name=name.title(), last_name="") for name, key in people.items()]
        enrolled = row("enrollments", course_id=uid("course"), student_id=people["enrolled"], progress=40)
        assigned = record("tutor_students", student_id=people["assigned"])
        met: dict[str, Any] = {"student_id": people["met"]}
        sessions = (
            session_row("done", START, status="completed", **met),
            session_row("missed", START + HOUR, status="no_show", absent="student", **met),
            session_row("ahead", future, **met),
            session_row("asked", future + HOUR, status="requested", **met),
        )
        await store.mirror.apply(
            page(
                ("users", rows("users", *users)),
                ("courses", rows("courses", row("courses", id=uid("course"), tutor_id=TUTOR))),
                ("enrollments", rows("enrollments", enrolled)),
                ("tutor_students", records("tutor_students", assigned)),
                ("sessions", records("sessions", *sessions)),
            )
        )
        cards = store.students.students()
        with_met = store.students.sessions(UserId(people["met"]))
    assert [card.name for card in cards] == ["Assigned", "Enrolled", "Met"]
    assert [card.is_assigned for card in cards] == [True, False, False]
    assert [card.progress for card in cards] == [None, 40, None]
    assert [course.title for course in cards[1].courses] == ["Dosage calculations"]
    assert (cards[2].sessions_done, cards[2].sessions_ahead, cards[2].sessions_missed) == (1, 1, 1)
    assert (cards[2].last_session_at, cards[2].next_session_at) == (START, future)
    assert [one.id for one in with_met] == [session[0] for session in sessions]


async def test_unread_messages_of_a_student_are_those_of_the_conversation_of_the_two(tmp_path: Path) -> None:
    """Not of a group that both are in."""
    async with opened(tmp_path, user_id=TUTOR) as store:
        chats = [("direct", uid("direct")), ("group", uid("group"))]
        messages = [
            row("messages", id=uid(f"{kind}{n}"), conversation_id=chat, seq=n, sender_id=SAM)
            for kind, chat in chats
            for n in (1, 2, 3)
        ]
        members = [
            row("conversation_members", conversation_id=chat, user_id=person, last_read_seq=1)
            for _, chat in chats
            for person in (TUTOR, SAM)
        ]
        await store.mirror.apply(
            page(
                ("users", rows("users", row("users", id=SAM))),
                ("tutor_students", records("tutor_students", record("tutor_students", student_id=SAM))),
                ("conversations", rows("conversations", *(row("conversations", id=c, kind=k) for k, c in chats))),
                ("conversation_members", rows("conversation_members", *members)),
                ("messages", rows("messages", *messages)),
            )
        )
        (card,) = store.students.students()
        assert (card.conversation_id, card.unread) == (uid("direct"), 2)
        await store.drafts.note_read(ConversationId(uid("direct")), 3)
        assert store.students.students()[0].unread == 0


async def test_a_note_shows_at_once_and_the_newest_stands_for_those_before_it(tmp_path: Path) -> None:
    async with opened(tmp_path, user_id=TUTOR) as store:
        notes = service(store)
        await server_has(store, "Shy")
        assert notes.note(SAM) == Note(SAM, "Shy", seen=("Shy",))
        touched = topics_of(store)
        await notes.save_note(SAM, "Shy, likes", "Shy")
        await notes.save_note(SAM, "Shy, likes tables", "Shy, likes")
        note = notes.note(SAM)
        assert (note.text, note.waits, note.seen[0]) == ("Shy, likes tables", DraftState.QUEUED, "Shy")
        assert touched == {Topic(TopicKind.DRAFTS), Topic(TopicKind.STUDENTS)}
        assert store.drafts.counts() == (1, 0)
        await notes.save_note(SAM, "Shy, likes tables", "Shy, likes tables")
        assert store.drafts.counts() == (1, 0)


async def test_texts_that_are_saved_at_once_follow_one_another(tmp_path: Path) -> None:
    """The second one is written on the first: nothing of it is doubled, however long the disk takes."""
    async with opened(tmp_path, user_id=TUTOR) as store:
        notes = service(store)
        texts = ["Shy", "Shy, brave", "Shy, brave, quick"]
        await asyncio.gather(*(notes.save_note(SAM, text, had) for had, text in pairwise(["", *texts])))
        assert notes.note(SAM).text == texts[-1]


async def test_what_is_under_way_is_among_what_the_next_text_has_seen(tmp_path: Path) -> None:
    """Whether it arrived or not, the next one is no surprise to the server."""
    async with opened(tmp_path, user_id=TUTOR) as store:
        notes = service(store)
        await notes.save_note(SAM, "One", "")
        await store.drafts.take_due(START + HOUR, 10)
        for text, before in (("Two", "One"), ("Three", "Two")):
            await notes.save_note(SAM, text, before)
        (waiting,) = await store.drafts.take_due(START + HOUR, 10) or [[]]
        assert waiting == []  # one at a time in a lane
        assert set(notes.note(SAM).seen) >= {"", "One"}


async def test_what_came_from_elsewhere_while_one_typed_stays_in_the_text(tmp_path: Path) -> None:
    async with opened(tmp_path, user_id=TUTOR) as store:
        notes = service(store)
        await server_has(store, "Goals:\nexam")
        await server_has(store, "Goals:\nexam\nfrom the phone")
        assert await notes.save_note(SAM, "Big goals:\nexam", "Goals:\nexam") == (
            "Big goals:\nexam\nfrom the phone",
            True,
        )
        assert notes.note(SAM).seen[0] == "Goals:\nexam\nfrom the phone"


@pytest.mark.parametrize(
    ("mine", "theirs", "both", "is_clean"),
    [
        ("Goals:\nexam\nmine", "Their goals:\nexam", "Their goals:\nexam\nmine", True),
        ("Loud", "Brave", "Loud\nBrave", False),
    ],
)
async def test_two_devices_texts_are_brought_together(
    tmp_path: Path, mine: str, theirs: str, both: str, is_clean: bool
) -> None:
    """The server has another text than was seen: nothing of either is lost, and the next try has seen it."""
    async with opened(tmp_path, user_id=TUTOR) as store:
        notes = service(store)
        await server_has(store, "Goals:\nexam" if is_clean else "Shy")
        before = notes.note(SAM).text
        await notes.save_note(SAM, mine, before)
        ((draft,),) = await store.drafts.take_due(START + HOUR, 10)
        problem = Problem("changed_elsewhere", "Changed.", json.dumps(theirs))
        await store.drafts.move([draft.id], DraftState.NEEDS_ATTENTION, problem=problem)
        assert notes.note(SAM).theirs == theirs
        assert await notes.settle() == ([] if is_clean else [SAM])
        note = notes.note(SAM)
        assert (note.text, note.waits, note.theirs, note.seen[0]) == (both, DraftState.QUEUED, None, theirs)
        assert await notes.settle() == []


async def test_texts_that_are_too_long_together_stay_for_the_person(tmp_path: Path) -> None:
    async with opened(tmp_path, user_id=TUTOR) as store:
        notes = service(store)
        with pytest.raises(ValueError, match="too long"):
            await notes.save_note(SAM, "x" * (MAX_NOTE + 1), "")
        await server_has(store, "from the phone")
        assert await notes.save_note(SAM, "x" * MAX_NOTE, "") == ("x" * MAX_NOTE, True)
        assert notes.note(SAM).seen[0] == ""
        ((draft,),) = await store.drafts.take_due(START + HOUR, 10)
        problem = Problem("changed_elsewhere", "Changed.", json.dumps("theirs"))
        await store.drafts.move([draft.id], DraftState.NEEDS_ATTENTION, problem=problem)
        assert await notes.settle() == []
        note = notes.note(SAM)
        assert (note.theirs, note.problem, len(note.text)) == ("theirs", "Changed.", MAX_NOTE)
        await notes.save_note(SAM, "short", note.text)
        assert notes.note(SAM).text == "short\ntheirs"


async def test_an_odd_wish_or_hint_is_read_as_something_harmless(tmp_path: Path) -> None:
    async with opened(tmp_path, user_id=TUTOR) as store:
        notes = service(store)
        await notes.save_note(SAM, "Mine", "")
        ((draft,),) = await store.drafts.take_due(START + HOUR, 10)
        await store.drafts.move([draft.id], DraftState.NEEDS_ATTENTION, problem=Problem("changed_elsewhere", "", "{["))
        assert notes.note(SAM).theirs == ""
        await store.drafts.edit(draft.id, '{"body": 7, "seen": {"a": 1}}')
        assert (notes.note(SAM).text, notes.note(SAM).seen) == ("", ("",))
