"""A newer version through the whole app, from a real web server: told quietly, installed only after the end."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from pharmat_desktop.app.application import Application
from pharmat_desktop.app.installing import in_place
from pharmat_desktop.app.updates_part import UpdatesPart, installing, is_in_session
from pharmat_desktop.ui.update_card import UpdateCard
from pharmat_desktop.ui.widgets.toast import Toast
from tests.support.publisher import PROGRAM, Publisher, ok, publishing
from tests.support.whole_app import running, until

pytestmark = pytest.mark.usefixtures("qtbot")


@asynccontextmanager
async def updates(
    app: Application, publisher: Publisher, folder: Path
) -> AsyncIterator[tuple[UpdatesPart, list[bool]]]:
    """With a switch for a session that goes on."""
    busy = [False]
    service = publisher.service(folder)
    part = UpdatesPart(app, service, is_busy=lambda: any(busy), first_after=0.0, ask_again=0.01)
    async with part:
        yield part, busy


async def card_of(app: Application) -> UpdateCard:
    await until(lambda: app.window.findChild(UpdateCard) is not None, "the card")
    card = app.window.findChild(UpdateCard)
    assert card is not None
    return card


def told(app: Application) -> list[str]:
    return [toast.text for toast in app.window.findChildren(Toast)]


async def test_it_is_told_fetched_and_installed_after_the_end(tmp_path: Path) -> None:
    """One that is not the promised one is thrown away, and can be tried again; the focus stays where it was."""
    async with publishing() as publisher, running("--data", str(tmp_path)) as app:
        async with updates(app, publisher, tmp_path) as (part, _):
            card = await card_of(app)
            assert not card.isAncestorOf(app.window.focusWidget())
            assert not is_in_session(app)
            publisher.answers["/app.deb"] = ok(PROGRAM.replace(b"new", b"bad"))
            card.act.click()
            await until(lambda: card.act.text() == "Try again", "the refusal")
            publisher.answers["/app.deb"] = ok(PROGRAM)
            card.act.click()
            await until(lambda: card.act.text() == "Install now", "the new version")
            assert part.installer is None
            assert not app.quit_asked.is_set()
            card.act.click()
            assert app.quit_asked.is_set()
        assert part.installer is not None
        assert hashlib.sha256(part.installer.read_bytes()).digest() == hashlib.sha256(PROGRAM).digest()
        assert installing(part) is None  # this copy runs from its source


async def test_nobody_is_disturbed_in_a_session_nor_after_later(tmp_path: Path) -> None:
    """Asked by the menu, an offer is shown all the same; a feed that is not true is told then, and only then."""
    async with publishing() as publisher, running("--data", str(tmp_path)) as app:
        async with updates(app, publisher, tmp_path) as (_, busy):
            busy[0] = True
            await until(lambda: "/feed.json" in publisher.asked, "the look")
            app.window.command_chosen.emit("updates")
            card = await card_of(app)
            card.later.click()
            await until(lambda: app.window.findChild(UpdateCard) is None, "the card's end")
        async with updates(app, publisher, tmp_path):
            looks = publisher.asked.count("/feed.json")
            await until(lambda: publisher.asked.count("/feed.json") > looks, "another look")
            publisher.answers["/feed.json"] = ok(b"<html>Welcome to our hotel</html>")
            app.window.command_chosen.emit("updates")
            await until(lambda: len(told(app)) == 1, "a word about it")
            assert told(app) == ["What was found is not what the publisher signed. Nothing was changed."]
            assert app.window.findChild(UpdateCard) is None


async def test_a_session_holds_the_news_back_until_its_end(tmp_path: Path) -> None:
    """Then it is told by itself."""
    async with publishing() as publisher, running("--data", str(tmp_path)) as app:
        service = publisher.service(tmp_path)
        asked: list[bool] = []

        def busy() -> bool:
            asked.append(app.window.findChild(UpdateCard) is None)
            return len(asked) < 5

        async with UpdatesPart(app, service, is_busy=busy, first_after=0.0, ask_again=0.0):
            await card_of(app)
        assert asked == [True] * 5


async def test_a_copy_from_its_source_says_who_updates_it(tmp_path: Path) -> None:
    """Nothing is asked of anybody."""
    async with running("--data", str(tmp_path)) as app, UpdatesPart(app, None, is_busy=lambda: False):
        app.window.command_chosen.emit("updates")
        await until(lambda: told(app) == ["This copy of the app is updated by whoever installed it."], "a word")


def test_an_appimage_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    """In one step, ready to run; where that folder is not ours it runs from where it is."""
    new, old = tmp_path / "new.AppImage", tmp_path / "app.AppImage"
    new.write_bytes(PROGRAM)
    old.write_bytes(b"old")
    assert in_place(new, old) == old
    assert old.read_bytes() == PROGRAM
    assert old.stat().st_mode & 0o111
    assert in_place(new, tmp_path / "nowhere" / "app.AppImage") == new
    assert sorted(path.name for path in tmp_path.iterdir()) == ["app.AppImage", "new.AppImage"]
