"""People's pictures in place of their initials: round, crisp, brought once, and never in anybody's way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.errors import NoAnswer
from pharmat_desktop.services.faces import FaceService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.faces import FaceKeeper, round_picture
from pharmat_desktop.ui.widgets.avatar import Avatar, avatar_color
from tests.support.account_files import opened
from tests.support.example_data import ME, TUTOR, at, chat_page, row, rows
from tests.support.file_storage import FakeFileStorage
from tests.ui.chat.test_chat_screen import until
from tests.ui.test_pictures import SVG, encoded

TEAL, EXTENT = QColor("teal"), 40
PATH = f"{TUTOR}/one.png"

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class Shown:
    """The tutor's avatar in a window."""

    store: AccountStore
    storage: FakeFileStorage
    faces: FaceKeeper
    avatar: Avatar
    changes: int = 0

    def center(self) -> QColor:
        return self.painted().pixelColor(8, EXTENT // 2)  # beside the initials

    def painted(self) -> QImage:
        return self.avatar.grab().toImage()

    async def have_picture(self, path: str | None, contents: bytes | None = None) -> None:
        if path is not None and contents is not None:
            self.storage.files[path] = contents
        self.changes += 1
        tutor = row("users", id=TUTOR, role="tutor", avatar_path=path, updated_at=at(self.changes))
        await self.store.mirror.upsert("users", rows("users", tutor))


@asynccontextmanager
async def shown(folder: Path) -> AsyncIterator[Shown]:
    async with opened(folder) as store, TaskScope("faces") as scope:
        await store.mirror.apply(chat_page())
        storage = FakeFileStorage()
        faces = FaceKeeper(FaceService(lambda: storage, store.shelf, store.people_reader(), store.feed), scope)
        avatar = Avatar(EXTENT)
        avatar.set_person(TUTOR, "Omar")
        avatar.show()
        try:
            yield Shown(store, storage, faces, avatar)
        finally:
            faces.close()
            avatar.close()
            avatar.deleteLater()


async def test_a_picture_replaces_the_initials_once_it_is_here(tmp_path: Path) -> None:
    """What shows it is painted again by itself; another picture follows; without one there are initials again."""
    async with shown(tmp_path) as it:
        it.storage.is_open.clear()
        await it.have_picture(PATH, encoded(300, 200))
        await until(lambda: it.storage.downloads == 1)
        assert it.center() == avatar_color(TUTOR)
        it.storage.is_open.set()
        await until(lambda: it.center() == TEAL)
        corner, initials = it.painted().pixelColor(0, 0), Avatar(EXTENT)
        initials.set_person(ME, "Sam")
        assert corner == initials.grab().toImage().pixelColor(0, 0), "round"
        assert it.storage.downloads == 1
        await it.have_picture(f"{TUTOR}/two.png", SVG)
        await until(lambda: it.storage.downloads == 2)
        await until(lambda: it.center() == avatar_color(TUTOR))
        await it.have_picture(PATH)
        await until(lambda: it.center() == TEAL)
        await it.have_picture(None)
        await until(lambda: it.center() == avatar_color(TUTOR))
        assert it.storage.downloads == 2


async def test_a_picture_stays_on_this_computer(tmp_path: Path) -> None:
    """The next start shows it without a word to the academy."""
    async with shown(tmp_path) as it:
        await it.have_picture(PATH, encoded(80, 80))
        await until(lambda: it.center() == TEAL)
    async with shown(tmp_path) as it:
        await until(lambda: it.center() == TEAL)
        assert it.storage.downloads == 0


async def test_what_did_not_come_is_asked_for_when_the_academy_is_reached(tmp_path: Path) -> None:
    """Not at every painting before."""
    async with shown(tmp_path) as it:
        it.storage.fault = NoAnswer("silence")
        await it.have_picture(PATH, encoded(80, 80))
        await until(lambda: it.storage.downloads == 1 and not it.faces.is_bringing)
        for _ in range(3):
            assert it.center() == avatar_color(TUTOR)
        assert it.storage.downloads == 1
        it.storage.fault = None
        it.faces.retry()
        await until(lambda: it.center() == TEAL)


async def test_a_picture_that_is_none_is_asked_for_once(tmp_path: Path) -> None:
    """Its person has initials."""
    async with shown(tmp_path) as it:
        await it.have_picture(PATH, SVG)
        await until(lambda: it.storage.downloads == 1)
        await until(lambda: not it.faces.is_bringing)
        it.faces.retry()
        assert it.center() == avatar_color(TUTOR)
        assert it.storage.downloads == 1


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
async def test_a_picture_has_the_pixels_of_its_screen(tmp_path: Path, dpr: float) -> None:
    async with shown(tmp_path) as it:
        await it.have_picture(PATH, encoded(300, 200))
        await until(lambda: it.faces.pixmap(TUTOR, EXTENT, dpr) is not None)
        face = it.faces.pixmap(TUTOR, EXTENT, dpr)
        assert face is not None
        assert (face.width(), face.devicePixelRatio()) == (round(EXTENT * dpr), dpr)


def test_small_and_oblong_pictures_fill_the_disc() -> None:
    for width, height in ((1, 1), (10, 300), (300, 10)):
        disc = round_picture(encoded(width, height), 64)
        assert disc is not None
        assert (disc.width(), disc.height()) == (64, 64)
        assert disc.pixelColor(32, 32) == TEAL
        assert disc.pixelColor(0, 0).alpha() == 0
