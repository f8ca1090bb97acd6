"""A tutor edits a course on two computers, on a bad network: nothing is saved twice, nothing is overwritten unseen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import pytest

from pharmat_desktop.account import AccountScope
from pharmat_desktop.domain.course_editing import NEW_COURSE, NEW_LESSON, Flaw, Stale, StaleOrder, Stored, flaws
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.errors import NoAnswer, Offline, PharmatError, Refused
from pharmat_desktop.domain.merging import Fields, merge
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, PASS, Canned, Fate, FaultProxy, to

SAVE = to("rpc/save_course")


@asynccontextmanager
async def two_computers(
    academy: Academy, directory: Path
) -> AsyncIterator[tuple[FaultProxy, AccountScope, AccountScope]]:
    amal = await academy.person("Amal", role="tutor")
    async with FaultProxy(academy.url) as proxy:
        desks = [Desk(academy, amal, directory / name, proxy) for name in ("desk", "laptop")]
        async with desks[0].running() as one, desks[1].running() as other:
            for desk in desks:
                await desk.online()
            yield proxy, one, other


async def known(app: AccountScope, course: CourseId, title: str) -> Fields:
    """What the computer has of a course, once it has this title."""
    app.refresh()
    await eventually(lambda: (app.editing.known.course(course) or {}).get("title") == title)
    found = app.editing.known.course(course)
    assert found is not None
    return found


@pytest.mark.parametrize("fate", [PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy()])
async def test_a_new_course_is_made_once(fate: Fate, academy: Academy, tmp_path: Path) -> None:
    """Whatever becomes of the answer: tried again under the same id it is the same course."""
    async with two_computers(academy, tmp_path) as (proxy, app, _):
        course = app.editing.new_course()
        wish = {**NEW_COURSE, "title": f"Dosing {course}", "tags": ("dose", "weight")}
        proxy.meet(fate, SAVE)
        try:
            saved = await app.editing.save_course(course, None, wish)
        except PharmatError:
            saved = await app.editing.save_course(course, None, wish)
        assert saved == Stored(wish)
        assert await known(app, course, f"Dosing {course}") == wish
        assert len(await academy.rows("select id from courses where title = $1", f"Dosing {course}")) == 1


async def test_two_computers_come_together(academy: Academy, tmp_path: Path) -> None:
    """The slower one is told, merges field by field, and saves over what it has seen; both end with both edits."""
    async with two_computers(academy, tmp_path) as (_, one, other):
        course, lesson = one.editing.new_course(), one.editing.new_lesson()
        await one.editing.save_course(course, None, {**NEW_COURSE, "title": "Dosing"})
        await one.editing.save_lesson(lesson, course, None, {**NEW_LESSON, "title": "One", "body": "a\nb\nc"})
        await known(other, course, "Dosing")
        await eventually(lambda: other.editing.known.lesson(lesson) is not None)
        base = other.editing.known.lesson(lesson)
        assert base is not None
        first = {**base, "body": "A\nb\nc"}
        assert await one.editing.save_lesson(lesson, course, base, first) == Stored(first)
        mine = {**base, "body": "a\nb\nC", "is_preview": True}
        stale = await other.editing.save_lesson(lesson, course, base, mine)
        assert stale == Stale(first)
        merged = merge(base, mine, stale.fields)
        assert not merged.disputes
        assert await other.editing.save_lesson(lesson, course, stale.fields, merged.fields) == Stored(merged.fields)
        one.refresh()
        await eventually(lambda: (one.editing.known.lesson(lesson) or {}).get("body") == "A\nb\nC")


async def test_lessons_are_ordered_and_deleted(academy: Academy, tmp_path: Path) -> None:
    """An order over another one says how it is now."""
    async with two_computers(academy, tmp_path) as (_, one, other):
        course = one.editing.new_course()
        await one.editing.save_course(course, None, {**NEW_COURSE, "title": "Dosing"})
        ids = [one.editing.new_lesson() for _ in range(3)]
        for lesson in ids:
            await one.editing.save_lesson(lesson, course, None, {**NEW_LESSON, "title": "L"})
        assert await one.editing.order_lessons(course, ids, ids[::-1]) is None
        assert await other.editing.order_lessons(course, ids, [ids[1], ids[0], ids[2]]) == StaleOrder(tuple(ids[::-1]))
        await other.editing.delete_lesson(ids[1])
        one.refresh()
        await eventually(lambda: [lesson.id for lesson in one.courses.lessons(course)] == [ids[2], ids[0]])


async def test_offline_and_refused_are_told_apart(academy: Academy, tmp_path: Path) -> None:
    async with two_computers(academy, tmp_path) as (proxy, app, _):
        course = app.editing.new_course()
        with pytest.raises(Refused, match="invalid"):
            await app.editing.save_course(course, None, NEW_COURSE)
        with pytest.raises(Refused, match="not_found"):
            await app.editing.save_lesson(LessonId(course), CourseId(course), None, {**NEW_LESSON, "title": "One"})
        proxy.decide = lambda request: CUT if SAVE(request) else PASS
        with pytest.raises(NoAnswer):
            await app.editing.save_course(course, None, {**NEW_COURSE, "title": "One"})
        app.connection.set_work_offline(True)
        await eventually(lambda: app.connection.status.is_off)
        with pytest.raises(Offline):
            await app.editing.save_course(course, None, {**NEW_COURSE, "title": "One"})
        assert not await academy.rows("select id from courses where id = $1", UUID(course))


def test_flaws_are_found_before_the_server_is_asked() -> None:
    """By its own limits."""
    long: Fields = {"title": "x" * 201, "description": "x" * 8000, "tags": tuple("x" * 31), "price_minor": -1}
    found = flaws({**NEW_COURSE, **long}, is_course=True)
    assert found == {"title": Flaw.TOO_LONG, "tags": Flaw.TOO_MANY, "price_minor": Flaw.OUT_OF_RANGE}
    assert flaws({**NEW_LESSON, "description": "x" * 2001}, is_course=False) == {
        "title": Flaw.EMPTY,
        "description": Flaw.TOO_LONG,
    }
    assert flaws({**NEW_COURSE, "title": "x", "tags": ("é" * 3001,)}, is_course=True) == {"tags": Flaw.TOO_LONG}
