"""Tutors' profiles and assignments: who is seen by whom, and what a cache learns of it."""

from __future__ import annotations

import asyncpg
import pytest

from tests.database.academy import Academy

ASSIGN = "insert into tutor_students (tutor_id, student_id) values ($1, $2)"


async def test_an_assignment_brings_two_people_together_and_its_end_parts_them(academy: Academy) -> None:
    """Name and address come and go in both mirrors, by small pulls; both are told."""
    async with academy:
        tutor, student = await academy.person("amal", "tutor"), await academy.person("sam")
        admin = await academy.person("nora", "admin")
        for person in (tutor, student):
            await person.sync()
        assert (str(student.id),) not in tutor.mirror.tables["users"]
        await admin.db.execute(ASSIGN, tutor.id, student.id)
        for person, other in ((tutor, student), (student, tutor)):
            await person.sync()
            await person.assert_mirror_is_exact()
            assert person.mirror.tables["users"][(str(other.id),)]["email"]
            assert len(person.mirror.tables["notifications"]) == 1
        await admin.db.execute("update tutor_students set deleted_at = now()")
        for person in (tutor, student):
            await person.sync()
            await person.assert_mirror_is_exact()
        assert (str(student.id),) not in tutor.mirror.tables["users"]
        assert student.mirror.tables["users"][(str(tutor.id),)]["email"] is None


async def test_a_tutor_s_profile_follows_the_role(academy: Academy) -> None:
    """Made with the role, closed without it, back as it was; the directory lists active tutors only."""
    async with academy:
        amal, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        await amal.db.execute("update tutor_profiles set headline = 'Kinetics' where id = $1", amal.id)
        listed = "select headline from tutor_directory where id = $1"
        assert await sam.db.fetchval(listed, amal.id) == "Kinetics"
        await academy.sql.execute("update users set role = 'student' where id = $1", amal.id)
        assert await sam.db.fetchval(listed, amal.id) is None
        assert await amal.db.execute("update tutor_profiles set headline = 'x'") == "UPDATE 0"
        await academy.sql.execute("update users set role = 'tutor' where id = $1", amal.id)
        assert await sam.db.fetchval(listed, amal.id) == "Kinetics"
        await academy.sql.execute("update users set is_active = false where id = $1", amal.id)
        assert await sam.db.fetchval(listed, amal.id) is None


async def test_only_a_student_is_assigned_and_only_to_a_tutor(academy: Academy) -> None:
    """The pair stays the same for ever."""
    async with academy:
        amal, sam, leila = (
            await academy.person("amal", "tutor"),
            await academy.person("sam"),
            await academy.person("leila"),
        )
        admin = await academy.person("nora", "admin")
        for tutor, student in ((sam, leila), (amal, admin)):
            with pytest.raises(asyncpg.PostgresError) as caught:
                await admin.db.execute(ASSIGN, tutor.id, student.id)
            assert caught.value.sqlstate == "PT422"
        await admin.db.execute(ASSIGN, amal.id, sam.id)
        with pytest.raises(asyncpg.PostgresError) as caught:
            await academy.sql.execute("update tutor_students set student_id = $1", leila.id)
        assert caught.value.sqlstate == "PT422"
