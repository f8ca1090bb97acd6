"""Courses to read without a network: all of it or honestly not, over restarts, kills, changes and full disks."""

from __future__ import annotations

import asyncio
import os
import random
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.course_files import DownloadState, Wanted, files_of
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.errors import NoAnswer, NoRoom, Offline, Refused
from pharmat_desktop.domain.settings import DOWNLOADS
from pharmat_desktop.remote.intake import BLOCK
from pharmat_desktop.services.materials import RESERVE
from tests.flows.file_scene import holds
from tests.services.download_desk import (
    COURSE,
    CURVE,
    FILM,
    FIRST,
    NOTES,
    PATHS,
    SECOND,
    academy,
    contents_of,
    desk,
    on_disk,
    shelf_of_courses,
)
from tests.support.desk import eventually
from tests.ui.shelf import TOXICOLOGY, Choices, lesson

LESSONS = {Topic(TopicKind.LESSONS, "kinetics")}
NONE, WAITING, RUNNING, PAUSED, DONE = DownloadState


def test_a_course_s_files_are_those_that_its_lessons_show() -> None:
    """Documents, recordings and pictures of one's own folder, in the order of reading, each once."""
    body = """![a](one.png) ![b](<two words.JPG> "title") ![a again](one.png) ![far](https://e.example/x.png)
![by name][curve] [no picture](notes.pdf)

[curve]: figures/curve.webp
"""
    found = files_of([lesson(1, body=body, file_path="kinetics/a.pdf"), lesson(2, body="![up](../other/x.png)")])
    assert found == tuple(f"kinetics/{name}" for name in ("a.pdf", "one.png", "two words.JPG", "figures/curve.webp"))


async def test_a_course_comes_with_its_pictures_and_is_read_offline(tmp_path: Path) -> None:
    """What it would take is said before; then all of it is here, also for the next run, without any request."""
    choices, storage = Choices(), academy()
    async with desk(tmp_path, storage, choices) as here:
        assert here.status().state is NONE
        assert here.service.away(PATHS) == PATHS
        estimate = await here.service.estimate(COURSE)
        assert (estimate.files, estimate.left, estimate.fits) == (3, 600_000, True)
        await here.service.want(COURSE)
        found = await here.until(DONE)
        assert (found.files, found.here, found.done, found.total, found.problem) == (3, 3, 600_000, 600_000, None)
        assert here.status(FIRST).here == 2
    assert [path for path, _ in storage.streams] == list(PATHS)
    assert not holds(tmp_path, b"notes.pdf")
    async with desk(tmp_path, None, choices) as here:
        assert here.service.wanted == (COURSE,)
        assert here.status().state is DONE
        assert here.service.away(PATHS) == ()
        assert [await here.materials.fetch(path) for path in PATHS] == list(map(contents_of, PATHS))


async def test_a_lesson_alone_is_downloaded_and_removed(tmp_path: Path) -> None:
    """What another wish needs, too, stays; a wish for the whole course takes its place."""
    choices, storage = Choices(), academy()
    async with desk(tmp_path, storage, choices) as here:
        await here.service.want(FIRST)
        await here.until(DONE, FIRST)
        assert here.service.away(PATHS) == (FILM,)
        assert here.status().state is NONE
        await here.service.want(SECOND)
        await here.service.want(COURSE)
        assert here.service.wanted == (COURSE,)
        await here.until(DONE)
        await here.service.want(SECOND)
        await here.service.drop(COURSE)
        assert here.service.away(PATHS) == (NOTES, CURVE)
        await here.service.drop(SECOND)
        assert here.service.away(PATHS) == PATHS
        assert on_disk(tmp_path) == []


async def test_paused_it_stands_still_and_goes_on_from_there(tmp_path: Path) -> None:
    """In the middle of a file, over a restart, and from the byte where it stopped."""
    choices, storage = Choices(), academy(*PATHS, size=3 * BLOCK)
    async with desk(tmp_path, storage, choices) as here:
        storage.after_block = storage.is_open.clear
        await here.service.want(COURSE)
        await eventually(lambda: here.status().done == BLOCK)
        assert here.status().state is RUNNING
        await here.service.pause(COURSE)
        await here.until(PAUSED)
    storage.is_open.set()
    storage.after_block = lambda: None
    async with desk(tmp_path, storage, choices) as here:
        await eventually(lambda: here.status().total == 9 * BLOCK)
        assert here.status().state is PAUSED
        assert here.status().done == BLOCK
        assert here.service.away(PATHS) == PATHS
        await here.service.resume(COURSE)
        await here.until(DONE)
    assert storage.streams == [(NOTES, 0), (NOTES, BLOCK), (CURVE, 0), (FILM, 0)]


async def test_offline_it_waits_and_says_so_and_goes_on_by_itself(tmp_path: Path) -> None:
    """One file that came stays readable meanwhile."""
    storage = academy()
    async with desk(tmp_path, storage) as here:
        await here.service.want(FIRST)
        await here.until(DONE, FIRST)
        storage.fault = Offline("no network")
        await here.service.want(COURSE)
        await eventually(lambda: isinstance(here.status().problem, Offline))
        assert here.status().state is WAITING
        assert here.status().here == 2
        with pytest.raises(Offline):
            await here.service.estimate(Wanted(CourseId("kinetics"), SECOND.lesson_id))
        storage.fault = None
        here.service.reached()
        assert (await here.until(DONE)).problem is None


async def test_a_file_that_was_replaced_under_its_path_is_fetched_anew(tmp_path: Path) -> None:
    """Also one that was only looked at. The old one is readable until the new one is whole."""
    choices, storage = Choices(), academy(*PATHS, "kinetics/other.png")
    async with desk(tmp_path, storage, choices) as here:
        await here.service.want(COURSE)
        await here.until(DONE)
        await here.materials.fetch("kinetics/other.png")
    storage.files[NOTES] = b"%PDF of the same path" * 9000
    storage.files["kinetics/other.png"] = b"another picture"
    storage.fault = NoAnswer("cut")
    async with desk(tmp_path, storage, choices) as here:
        assert await here.materials.fetch(NOTES) == contents_of(NOTES)
        storage.fault = None
        here.service.retry()
        await eventually(lambda: (here.materials.version_here(NOTES) or (0,))[0] == len(storage.files[NOTES]))
        assert await here.materials.fetch(NOTES) == storage.files[NOTES]
        assert await here.materials.fetch("kinetics/other.png") == contents_of("kinetics/other.png")
        await eventually(lambda: (here.materials.version_here("kinetics/other.png") or (0,))[0] == 15)
        assert await here.materials.fetch("kinetics/other.png") == b"another picture"
        storage.files[NOTES] = b"%PDF third edition"
        here.feed.publish(LESSONS)  # its tutor changed something
        await eventually(lambda: (here.materials.version_here(NOTES) or (0,))[0] == 18)
        await eventually(lambda: len(on_disk(tmp_path)) == 2 * 4)  # each with its note; no older version


async def test_what_is_damaged_on_the_way_is_never_shown(tmp_path: Path) -> None:
    """Its size is right, its hash is not: it comes again by itself. Twice the same: then the tag is no hash."""
    storage = academy()
    storage.damaged[NOTES] = bytes(200_000)
    async with desk(tmp_path, storage) as here:
        await here.service.want(FIRST)
        await eventually(lambda: here.status(FIRST).problem is not None)
        assert here.service.away([NOTES]) == (NOTES,)
        here.service.retry()
        await here.until(DONE, FIRST)
        assert await here.materials.fetch(NOTES) == contents_of(NOTES)
    storage.tags[FILM] = "0" * 32
    async with desk(tmp_path, storage) as here:
        await here.service.want(SECOND)
        await eventually(lambda: here.status(SECOND).problem is not None)
        here.service.retry()
        await here.until(DONE, SECOND)
        assert await here.materials.fetch(FILM) == contents_of(FILM)


async def test_a_file_that_the_academy_does_not_have_is_named_and_holds_up_nothing(tmp_path: Path) -> None:
    storage = academy(NOTES, FILM)
    async with desk(tmp_path, storage) as here:
        await here.service.want(COURSE)
        found = await here.until(DONE)
        assert (found.files, found.here) == (3, 2)
        assert isinstance(found.problem, Refused)
        storage.files[CURVE] = b"it is there by now"
        await here.service.resume(COURSE)
        await eventually(lambda: here.status().here == 3)
        assert here.status().problem is None


async def test_a_full_disk_is_said_before_and_while(tmp_path: Path) -> None:
    """Room for the rest of the app is left; what has come stays, and goes on once there is room."""
    storage, free = academy(*PATHS, size=BLOCK), [RESERVE + BLOCK]
    async with desk(tmp_path, storage, free=lambda: free[0]) as here:
        estimate = await here.service.estimate(COURSE)
        assert (estimate.left, estimate.free, estimate.fits) == (3 * BLOCK, BLOCK, False)
        free[0] = RESERVE
        await here.service.want(COURSE)
        await eventually(lambda: isinstance(here.status().problem, NoRoom))
        assert (here.status().state, storage.streams) == (WAITING, [])
        free[0] *= 3
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (BLOCK // 2, before[1]))  # no disk takes more in one file
        try:
            here.service.retry()
            await eventually(lambda: bool(storage.streams) and isinstance(here.status().problem, NoRoom))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert here.service.away(PATHS) == PATHS
        here.service.retry()
        await here.until(DONE)
        assert [await here.materials.fetch(path) for path in PATHS] == [contents_of(path, BLOCK) for path in PATHS]


async def test_no_sequence_of_steps_evicts_what_was_downloaded(tmp_path: Path) -> None:
    """Wishes, pauses, restarts and a hundred looks at other files, with room for two of these."""
    choices, chance = Choices(), random.Random(7)
    storage = academy(*PATHS, *(f"kinetics/look-{number}.png" for number in range(12)), size=30_000)
    promised: set[str] = set()

    for _ in range(6):
        async with desk(tmp_path, storage, choices, limit=70_000) as here:
            for _ in range(12):
                step = chance.choice(("look", "look", "look", "want", "drop", "lesson", "pause"))
                if step == "look":
                    await here.materials.fetch(chance.choice(sorted(set(storage.files) - promised)))
                elif step == "want":
                    await here.service.want(COURSE)
                    await here.until(DONE)
                elif step == "lesson":
                    await here.service.want(FIRST)
                    await here.until(DONE, FIRST)
                elif step == "drop":
                    await here.service.drop(COURSE)
                else:
                    await here.service.pause(*here.service.wanted)
                promised = {path for one in here.service.wanted for path in here.service.files(one)}
                assert here.service.away(promised) == ()
    cached = sum(file.stat().st_size for file in (tmp_path / "downloads").iterdir())
    assert cached <= 70_000 + 31_000


async def test_nothing_is_let_go_of_before_the_lessons_are_known(tmp_path: Path) -> None:
    """A copy of the academy that is filled anew tells nothing at first; of a course that was left nothing is held."""
    choices, storage, courses = Choices(), academy(*PATHS, "kinetics/other.png"), shelf_of_courses()
    async with desk(tmp_path, storage, choices, courses=courses) as here:
        await here.service.want(COURSE)
        await here.until(DONE)
    stored, courses.stored = courses.stored, []
    lessons, courses.stored_lessons = courses.stored_lessons, {}
    async with desk(tmp_path, storage, choices, courses=courses, limit=10) as here:
        await here.materials.fetch("kinetics/other.png")
        assert here.service.away(PATHS) == ()
        courses.stored = stored
        here.feed.publish(LESSONS)
        await here.materials.fetch("kinetics/other.png")
        assert here.service.away(PATHS) == ()
        courses.stored_lessons = lessons
        here.feed.publish(LESSONS)
        await here.until(DONE)
        courses.stored, courses.stored_lessons = [TOXICOLOGY], {}
        here.feed.publish(LESSONS)
        async with asyncio.timeout(30):
            while not here.service.away(PATHS):
                storage.files[f"kinetics/{len(storage.files)}.png"] = b"one more"
                await here.materials.fetch(f"kinetics/{len(storage.files) - 1}.png")


async def test_a_lesson_that_leaves_the_course_frees_its_files(tmp_path: Path) -> None:
    """They count as looked at, and what comes in its place is brought."""
    storage, courses = academy(*PATHS, "kinetics/new.pdf", "kinetics/other.png"), shelf_of_courses()
    async with desk(tmp_path, storage, courses=courses, limit=10) as here:
        await here.service.want(COURSE)
        await here.until(DONE)
        first = courses.stored_lessons[CourseId("kinetics")][0]
        courses.stored_lessons[CourseId("kinetics")] = [first, lesson(4, file_path="kinetics/new.pdf")]
        here.feed.publish(LESSONS)
        await eventually(lambda: here.service.away(["kinetics/new.pdf"]) == ())
        for name in on_disk(tmp_path):
            os.utime(tmp_path / "downloads" / name, (1000, 1000))
        await here.materials.fetch("kinetics/other.png")
        assert here.service.away([NOTES, CURVE, FILM, "kinetics/new.pdf"]) == (FILM,)


async def test_killed_in_the_middle_of_a_file(tmp_path: Path) -> None:
    """Nothing partial is taken for a whole; what had come is not asked for again."""
    command = [sys.executable, "-m", "tests.services.downloads_until_killed", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: ASYNC220  # lines are awaited below
        assert process.stdout is not None
        while (line := await asyncio.to_thread(process.stdout.readline)) not in {"", f"{2 * BLOCK}\n"}:
            assert line == f"{BLOCK}\n"
        process.kill()
    assert line, "it ended before the second block had come"
    storage, choices = academy(NOTES, size=3 * BLOCK), Choices()
    await choices.put(DOWNLOADS, (FIRST.key,))
    async with desk(tmp_path, storage, choices) as here:
        assert here.service.away([NOTES]) == (NOTES,)
        await here.until(DONE, FIRST)
        assert await here.materials.fetch(NOTES) == contents_of(NOTES, 3 * BLOCK)
    assert storage.streams == [(NOTES, 2 * BLOCK)]
