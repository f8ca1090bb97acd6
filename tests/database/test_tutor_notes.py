"""A tutor's private notes: one for each student, read by nobody else, never overwritten unseen."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.database.academy import Academy, Person
from tests.database.lessons import Row, book, call, day, refused, tutor


async def save(person: Person, student: Person, body: str, *seen: str) -> Row:
    [row] = await call(person, "save_tutor_note", student=student.id, body=body, seen=list(seen) or None)
    return row


async def test_a_note_is_kept_changed_and_said_again_harmlessly(academy: Academy) -> None:
    """The same text again writes nothing, whatever was seen before."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        await book(sam, amal, day(3))
        first = await save(amal, sam, "Shy")
        again = await save(amal, sam, "Shy", "Loud")
        assert (first["id"], first["changed_in"]) == (again["id"], again["changed_in"])
        await save(amal, sam, "Brave", "", "Shy")
        assert [row["body"] for row in await amal.db.fetch("select body from tutor_notes")] == ["Brave"]
        await save(amal, sam, "", "Brave")
        await save(amal, sam, "Back again")
        assert await academy.sql.fetchval("select count(*) from tutor_notes") == 1


async def test_what_another_device_wrote_is_not_overwritten_unseen(academy: Academy) -> None:
    """The refusal brings the text that is stored."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        await book(sam, amal, day(3))
        await save(amal, sam, "Shy")
        await save(amal, sam, "Brave", "Shy")
        for seen in (("Shy",), ("", "Shy"), ()):
            with pytest.raises(Exception, match="changed on another device") as caught:
                await save(amal, sam, "Quick", *seen)
            error: Any = caught.value
            assert (error.detail, json.loads(error.hint)) == ("changed_elsewhere", "Brave")
        await save(amal, sam, "Quick", "Brave")


async def test_notes_are_for_own_students_and_for_their_tutor_alone(academy: Academy) -> None:
    """No student, other tutor, admin or stranger reads or writes one."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        other, admin = await tutor(academy, "omar"), await academy.person("root", "admin")
        await book(sam, amal, day(3))
        await save(amal, sam, "Shy")
        for person in (sam, other, admin):
            assert await person.db.fetch("select * from tutor_notes") == []
            with refused("not_your_student", 403):
                await save(person, sam, "x")
        with refused("not_your_student", 403):
            await save(amal, admin, "x")
        with refused("invalid", 400):
            await save(amal, sam, "x" * 8001)
