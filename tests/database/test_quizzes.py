"""Quizzes: the server's key decides, tells nobody before they have answered, and is kept from every student."""

from __future__ import annotations

import asyncio
import json
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from pharmat_desktop.domain.quizzes import number_of
from tests.database.academy import Academy, Person
from tests.database.quizzes import ANSWER, KEY, QUIZ, RIGHT, SAVE, SECRET, answer, quiz_lesson


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12.5", "12.5"),
        ("12,5", "12.5"),
        (" 1 250,5 ", "1250.5"),
        ("1,250.5", "1250.5"),
        ("1.250,5", "1250.5"),
        ("1,250,000", "1250000"),
        ("١٢٫٥", "12.5"),
        ("١٢٬٥٠٠٫٢٥", "12500.25"),
        ("۰٫۱۲۵", "0.125"),
        ("0,125", "0.125"),
        (".5", "0.5"),
        ("−3", "-3"),
        ("1,250", None),
        ("1.2.3", None),
        ("12 mg", None),
        ("1e5", None),
        ("", None),
        ("9" * 50, None),
    ],
)
async def test_numbers_as_people_write_them(shared_academy: Academy, text: str, number: str | None) -> None:
    """Decimal comma, Arabic and Persian digits, groups; what could be two numbers is none. The app reads the same."""
    async with shared_academy as academy:
        found = await academy.sql.fetchval("select private.quiz_number($1)", text)
        assert found == number_of(text) == (None if number is None else Decimal(number))


@pytest.mark.parametrize(
    ("value", "unit", "is_right"),
    [
        ("12.5", "mg", True),
        ("12.6", "mg", True),
        ("12.4", "mg", True),
        ("12.61", "mg", False),
        ("12.6000000000001", "mg", False),
        ("12500", "mcg", True),
        ("0.0125", "g", True),
        ("12500", "µg", True),
        ("12.5", "mL", False),
        ("12.5", "", False),
        ("12.5", "mg/kg", False),
        ("", "mg", False),
        ("12.5", "parsecs", False),
    ],
)
async def test_a_number_is_compared_with_its_unit(
    shared_academy: Academy, value: str, unit: str, is_right: bool
) -> None:
    """As decimals: the edge of the tolerance is within, the next digit is not."""
    async with shared_academy as academy:
        query = "select private.is_quiz_value('{}', $1, $2)"
        given = json.dumps({"value": value, "unit": unit})
        assert await academy.sql.fetchval(query, json.dumps(KEY["mass"]), given) is is_right


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 L", "1000 mL"),
        ("1 mL/h", "1000 mcL/h"),
        ("60 mL/h", "1 mL/min"),
        ("1 mg/mL", "1 g/L"),
        ("5 mcg/kg/min", "0.3 mg/kg/h"),
        ("24 mg/day", "1 mg/h"),
        ("1 IU", "1 units"),
        ("7 mL/min", "0.42 L/h"),
    ],
)
async def test_units_divide(shared_academy: Academy, one: str, other: str) -> None:
    """A third of a minute is a third of a minute: nothing is rounded."""
    async with shared_academy as academy:
        pairs = [dict(zip(("value", "unit"), text.split(), strict=True)) for text in (one, other)]
        for key, given in (pairs, pairs[::-1]):
            query = "select private.is_quiz_value('{}', $1, $2)"
            assert await academy.sql.fetchval(query, json.dumps(key), json.dumps(given))


async def setting(academy: Academy, **changes: Any) -> tuple[Person, Person, UUID]:
    """Tutor, enrolled student, quiz."""
    tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
    course = await academy.course(tutor)
    await academy.enroll(course, sam)
    return tutor, sam, await quiz_lesson(academy, tutor, course, **changes)


async def test_an_answered_quiz_tells_score_answers_and_solutions(academy: Academy) -> None:
    """Question by question; the attempt comes with a pull, and its tutor reads it."""
    async with academy:
        tutor, sam, lesson = await setting(academy)
        first = await answer(sam, lesson, {"one": ["a"], "many": ["a"], "mass": {"value": "12,55", "unit": "mg"}})
        assert (first["right_count"], first["question_count"], first["is_passed"]) == (1, 4, False)
        assert [one["is_right"] for one in first["results"]] == [False, False, True, False]
        assert first["results"][0] == {"question": "one", "is_right": False, "right": ["b"], "solution": SECRET}
        assert first["results"][3]["right"] == {"value": "12.6", "unit": "mL/h", "tolerance": "0"}
        second = await answer(sam, lesson, RIGHT)
        assert (second["attempt"], second["right_count"], second["is_passed"]) == (2, 4, True)
        await sam.sync()
        await sam.assert_mirror_is_exact()
        assert await tutor.db.fetchval("select array_agg(right_count order by attempt) from quiz_attempts") == [1, 4]


async def test_the_same_answers_sent_again_are_one_attempt(academy: Academy) -> None:
    """Also at the same moment; the id is nobody else's."""
    async with academy:
        tutor, sam, lesson = await setting(academy)
        again, other, key = await academy.sign_in(sam.id), await academy.person("tom"), uuid4()
        rows = await asyncio.gather(
            *(who.db.fetchval(ANSWER, key, lesson, 1, json.dumps(RIGHT)) for who in (sam, again))
        )
        assert rows[0] == rows[1]
        assert await sam.db.fetchval(ANSWER, key, lesson, 9, "[]") == rows[0]
        assert await tutor.db.fetchval("select count(*) from quiz_attempts") == 1
        assert await other.refused(ANSWER, key, lesson, 1, "{}") == ("PT409", "id_taken")


async def test_what_is_not_scored_says_why(academy: Academy) -> None:
    """Attempts used up, a quiz that was changed, a number with two meanings, who is not enrolled."""
    async with academy:
        tutor, sam, lesson = await setting(academy, attempts=1)
        other = await academy.person("tom")
        for person in (other, tutor):
            assert await person.refused(ANSWER, uuid4(), lesson, 1, "{}") == ("PT403", "not_enrolled")
        two_ways = json.dumps({"mass": {"value": "1,250", "unit": "mg"}})
        assert await sam.refused(ANSWER, uuid4(), lesson, 1, two_ways) == ("PT422", "unreadable_number")
        assert await sam.refused(ANSWER, uuid4(), lesson, 2, "{}") == ("PT409", "quiz_changed")
        assert await sam.refused(ANSWER, uuid4(), lesson, 1, "[]") == ("PT422", "invalid")
        await answer(sam, lesson, {})
        assert await sam.refused(ANSWER, uuid4(), lesson, 1, "{}") == ("PT409", "attempts_used")
        plain = await academy.sql.fetchval("select id from course_content where quiz is null and position = 1")
        assert await sam.refused(ANSWER, uuid4(), plain, 1, "{}") == ("PT409", "quiz_changed")
        await academy.sql.execute("update users set is_active = false where id = $1", sam.id)
        assert await sam.refused(ANSWER, uuid4(), lesson, 1, "{}") == ("PT403", "inactive")


@pytest.mark.parametrize("answers", [{"one": "b"}, {"mass": 12.5}, {"mass": ["b"]}, {"many": {"a": 1}}, {"x": None}])
async def test_answers_of_another_shape_are_wrong_and_no_error(academy: Academy, answers: object) -> None:
    """Nobody gets more, or breaks anything."""
    async with academy:
        _, sam, lesson = await setting(academy)
        assert (await answer(sam, lesson, answers))["right_count"] == 0


async def test_a_quiz_is_completed_by_passing_it(academy: Academy) -> None:
    """Whatever the app says of it, and a later failure takes nothing back."""
    async with academy:
        _, sam, lesson = await setting(academy)
        progress = "select max(progress) from enrollments"
        await sam.db.fetchval("select save_progress($1, 100, true, now())", lesson)
        await answer(sam, lesson, {"one": ["b"]})
        assert await sam.db.fetchval(progress) == 0
        await answer(sam, lesson, RIGHT)
        assert await sam.db.fetchval(progress) == 50
        await answer(sam, lesson, {})
        assert await sam.db.fetchval(progress) == 50
        await sam.db.fetchval("select save_progress($1, 100, true, now())", lesson)
        assert await sam.db.fetchval("select count(completed_at) from content_progress") == 1


async def test_no_student_reads_the_key_by_any_path(academy: Academy) -> None:
    """Tables, views, a pull, a digest, what commands answer and refuse, and live events."""
    async with academy:
        tutor, sam, lesson = await setting(academy)
        seen = [json.dumps(await sam.sync())]
        relations = await academy.sql.fetch(
            "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')"
        )
        for relation in (row[0] for row in relations):
            try:
                rows = await sam.db.fetch(f"select row_to_json(t) from (select * from {relation}) t")
            except asyncpg.InsufficientPrivilegeError:
                continue
            seen += [row[0] for row in rows]
        for call in ("select * from quiz_keys", "select * from private.units", "select private.quiz_number('1')"):
            try:
                seen.append(str(await sam.db.fetch(call)))
            except asyncpg.PostgresError as error:
                seen += [str(error), str(getattr(error, "detail", "")), str(getattr(error, "hint", ""))]
        for values in ((uuid4(), lesson, 2, "{}"), (uuid4(), lesson, 1, "[]"), (None, lesson, 1, "{}")):
            with pytest.raises(asyncpg.PostgresError) as told:
                await sam.db.fetchval(ANSWER, *values)
            seen.append(repr(told.value.as_dict()))
        seen.append(await sam.db.fetchval("select sync_digest(null)"))
        seen += [row[0] for row in await academy.sql.fetch("select payload::text from realtime.messages")]
        assert len(seen) > 10
        assert not [text for text in seen if SECRET in text or "tolerance" in text]
        assert SECRET in await tutor.db.fetchval("select answers::text from quiz_keys")


async def test_results_are_for_whoever_teaches_the_course(academy: Academy) -> None:
    """The best attempt of each student; a student gets their own, others nothing, a closed account a refusal."""
    async with academy:
        tutor, sam, lesson = await setting(academy)
        stranger, admin, tom = [
            await academy.person(n, r) for n, r in (("lu", "tutor"), ("nora", "admin"), ("tom", "student"))
        ]
        await academy.enroll(await academy.sql.fetchval("select course_id from quiz_keys"), tom)
        for person, answers in ((sam, {}), (sam, RIGHT), (sam, {"one": ["b"]}), (tom, {})):
            await answer(person, lesson, answers)
        results = "select quiz_results($1)"
        for person in (tutor, admin):
            found = {one["student_id"]: one for one in await person.call(results, lesson)}
            assert set(found) == {str(sam.id), str(tom.id)}
            best = found[str(sam.id)]
            assert (best["attempts"], best["right_count"], best["is_passed"]) == (3, 4, True)
        assert [one["student_id"] for one in await tom.call(results, lesson)] == [str(tom.id)]
        assert await stranger.call(results, lesson) == []
        await academy.sql.execute("update users set is_active = false where id = $1", tutor.id)
        assert await tutor.refused(results, lesson) == ("PT403", "inactive")


async def test_whoever_teaches_the_course_writes_its_quiz(academy: Academy) -> None:
    """Under a new revision; not over what another device saved; nobody else, and nothing but what a quiz may hold."""
    async with academy:
        tutor, sam, lesson = await setting(academy)
        stranger, admin = await academy.person("lu", "tutor"), await academy.person("nora", "admin")
        quiz, key = json.dumps(QUIZ | {"answers": SECRET}), json.dumps(KEY)
        for person in (sam, stranger):
            assert await person.refused(SAVE, lesson, quiz, key, 1) == ("PT403", "not_yours")
            assert await person.db.fetchval("select count(*) from quiz_keys") == 0
        assert await tutor.refused(SAVE, lesson, quiz, key, 0) == ("PT409", "changed_meanwhile")
        for number, person in enumerate((tutor, admin), start=1):
            await person.db.fetchval(SAVE, lesson, quiz, key, number)
        kept = json.loads(await sam.db.fetchval("select quiz::text from course_content where quiz is not null"))
        assert kept == QUIZ | {"revision": 3}


async def test_whoever_teaches_the_course_reads_its_key_to_edit_it(academy: Academy) -> None:
    """With the questions, in one piece; nobody else, and no closed account. Before a quiz there is none."""
    async with academy:
        tutor, sam, lesson = await setting(academy)
        stranger, admin = await academy.person("lu", "tutor"), await academy.person("nora", "admin")
        edit = "select quiz_to_edit($1)"
        for person in (tutor, admin):
            assert await person.call(edit, lesson) == {"quiz": QUIZ | {"revision": 1}, "answers": KEY}
        for person in (sam, stranger):
            assert await person.refused(edit, lesson) == ("PT403", "not_yours")
        plain = await academy.sql.fetchval("select id from course_content where quiz is null and position = 1")
        assert await tutor.call(edit, plain) == {"quiz": None, "answers": None}
        assert await tutor.refused(edit, uuid4()) == ("PT403", "not_yours")
        await academy.sql.execute("update users set is_active = false where id = $1", tutor.id)
        assert await tutor.refused(edit, lesson) == ("PT403", "inactive")


@pytest.mark.parametrize(
    ("changes", "key", "told"),
    [
        ({"questions": []}, {}, "one to fifty"),
        ({"attempts": 0}, {}, "attempts"),
        ({"pass_percent": 101}, {}, "percent"),
        ({}, {"one": {"right": ["z"]}}, "Question 1: Say which"),
        ({}, {"one": {"right": ["a", "b"]}}, "Question 1: Say which"),
        ({}, {"many": {}}, "Question 2: Say which"),
        ({}, {"mass": {"value": "12,5", "unit": "mg"}}, "Question 3: Its right number"),
        ({}, {"mass": {"value": "12.5", "unit": "stone"}}, "Question 3: One of its units"),
        ({}, {"mass": {"value": "12.5", "unit": "kg"}}, "Question 3: One of its units"),
        ({}, {"rate": KEY["rate"] | {"solution": " "}}, "Question 4: A dosage calculation needs"),
        ({"questions": [QUIZ["questions"][0], QUIZ["questions"][0]]}, {}, "same name"),
        ({"questions": [{"id": "x", "kind": "essay", "text": "Why?"}]}, {}, "no known kind"),
    ],
)
async def test_a_quiz_that_could_not_be_scored_is_not_saved(
    academy: Academy, changes: dict[str, Any], key: dict[str, Any], told: str
) -> None:
    """The tutor is told which question, and what is missing."""
    async with academy:
        tutor, _, lesson = await setting(academy)
        with pytest.raises(asyncpg.PostgresError, match=told) as refused:
            await tutor.db.fetchval(SAVE, lesson, json.dumps(QUIZ | changes), json.dumps(KEY | key), 1)
        assert refused.value.sqlstate == "PT422"


async def test_the_demo_s_quizzes_can_be_passed(demo_academy: Academy) -> None:
    """The key's own answers are right, and every question has its solution."""
    async with demo_academy as academy:
        rows = await academy.sql.fetch(
            "select l.quiz, k.answers from course_content l join quiz_keys k on k.content_id = l.id"
        )
        assert len(rows) == 2
        kinds = set()
        for row in rows:
            quiz, key = json.loads(row[0]), json.loads(row[1])
            kinds |= {one["kind"] for one in quiz["questions"]}
            answers = {
                name: one.get("right") or {"value": one["value"], "unit": one["unit"]} for name, one in key.items()
            }
            found = json.loads(
                await academy.sql.fetchval(
                    "select private.quiz_results($1, $2, $3)", row[0], json.dumps(answers), row[1]
                )
            )
            assert all(one["is_right"] and one["solution"] for one in found)
        assert kinds == {"single", "multiple", "numeric", "dosage"}
