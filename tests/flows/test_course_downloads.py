"""A course goes along: real storage, a bad network, an outage in the middle, a changed file, a restart."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from pharmat_desktop.domain.course_files import DownloadState, Wanted
from pharmat_desktop.domain.errors import NoAnswer, PharmatError
from tests.flows.course_library import course_with, store
from tests.flows.file_scene import scene
from tests.support.academy import Academy
from tests.support.desk import eventually
from tests.support.fault_proxy import PASS, CutWithin, Fate, Request, to

FILM = Random(6).randbytes(300_000)
FIGURE = Random(7).randbytes(90_000)
DOWNLOAD = to("object/authenticated/course-materials")


async def test_a_download_that_is_cut_anywhere_goes_on_where_it_stopped(academy: Academy, tmp_path: Path) -> None:
    """After 1 % to 99 % of the answer: never shown before it is whole, and what came is not asked for again."""
    async with scene(academy, tmp_path) as here, here.sam.running() as app:
        sam, amal = here.people
        course = await course_with(academy, amal, sam, {"film.mp4.pdf": FILM})
        await here.sam.online()
        path = course.path("film.mp4.pdf")
        version = (await app.materials.versions([path]))[path]
        assert version == await app.materials.version(path)
        begun: list[int] = []
        resumed = []
        for percent in range(1, 100, 2):
            here.proxy.meet(CutWithin(percent / 100, of_answer=True), DOWNLOAD)
            with pytest.raises(NoAnswer):
                await app.materials.keep(path, version, lambda _, __: None)
            assert not app.materials.is_here(path)
            came = app.materials.came(path, version)
            begun.clear()
            await app.materials.keep(path, version, lambda done, _: begun.append(done))
            assert begun[0] == came
            resumed.append(came)
            assert await app.materials.fetch(path) == FILM
            await app.materials.let_go({path: version})
        assert any(resumed)


async def test_a_course_comes_over_an_outage_and_a_restart(academy: Academy, tmp_path: Path) -> None:
    """By itself; a stranger gets nothing of it, and a file that changes at the academy changes here."""
    files = {"one.pdf": FILM, "figures/curve.png": FIGURE, "two.pdf": FILM[::-1]}
    async with scene(academy, tmp_path) as here:
        sam, amal = here.people
        course = await course_with(academy, amal, sam, files)
        wanted, paths = Wanted(course.id), [course.path(name) for name in files]

        def second(request: Request) -> Fate:
            is_second = DOWNLOAD(request) and "curve" in request.path
            return CutWithin(0.5, of_answer=True) if is_second else PASS

        here.proxy.decide = second
        async with here.sam.running() as app:
            await here.sam.online()
            await eventually(lambda: set(app.downloads.files(wanted)) == set(paths))
            assert (await app.downloads.estimate(wanted)).left == sum(map(len, files.values()))
            await app.downloads.want(wanted)
            await eventually(lambda: isinstance(app.downloads.status(wanted).problem, PharmatError))
            assert app.downloads.away(paths) == tuple(paths[1:])
        here.proxy.forgive()
        async with here.sam.running() as app:
            await eventually(lambda: app.downloads.status(wanted).state is DownloadState.DONE)
            await store(academy, course, "one.pdf", b"%PDF the second edition")
            app.downloads.retry()
            await eventually(lambda: (app.materials.version_here(paths[0]) or (0,))[0] == 23)
            await here.proxy.pull_plug()
            assert await app.materials.fetch(paths[0]) == b"%PDF the second edition"
            assert await app.materials.fetch(paths[2]) == FILM[::-1]
        await here.proxy.insert_plug()
        stranger = await academy.person("Eve")
        async with here.amal.running() as tutor:
            await here.amal.online()
            assert await tutor.materials.versions(paths)
            async with await academy.http(stranger) as http:
                folder = {"prefix": course.id, "limit": 100, "offset": 0}
                listed = await http.post("/storage/v1/object/list/course-materials", json=folder)
                assert listed.json() == []
