"""Profile, security and data under the keyboard."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.errors import Offline
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.settings.picture import CropDialog, read_picture
from pharmat_desktop.ui.settings.profile import ProfilePage
from pharmat_desktop.ui.settings.security import SecurityPage
from pharmat_desktop.ui.settings.your_data import DataPage, DeleteDialog
from pharmat_desktop.ui.widgets.cropper import MOST, RESULT, WINDOW, Cropper
from tests.support.doors import CODE, SAM
from tests.support.own_account import FakeOwnAccount
from tests.ui.account.desk import AccountDesk
from tests.ui.conftest import focusable

NEW_PASSWORD = "tramway olive candle"


def _focused(page: QWidget) -> QWidget:
    widget: QWidget | None = page.focusWidget()
    assert widget is not None
    return widget


async def test_a_name_is_changed_in_place(qtbot: QtBot) -> None:
    """Open, type, Enter; what is wrong is told at the field; done, it closes and the focus is where it was."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        page = ProfilePage(desk.presenter)
        desk.show(page)
        page.name.change.setFocus()
        QTest.keyClick(page.name.change, Qt.Key.Key_Space)
        field = page.first_name
        assert field.edit.text() == "Sam"
        assert _focused(page) is field.edit
        field.edit.clear()
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        await desk.settle()
        assert field.error()
        QTest.keyClicks(field.edit, "Samuel")
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        await desk.settle()
        desk.feed.publish({Topic(TopicKind.PEOPLE)})
        assert not page.name.is_open
        assert _focused(page) is page.name.change
        assert page.head.name.text() == "Samuel Okoro"


async def test_tab_goes_down_an_open_form(qtbot: QtBot) -> None:
    """From the last field to the button that saves it, not past it to the next form."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        page = ProfilePage(desk.presenter)
        desk.show(page)
        page.name.open()
        for stop in (page.last_name.edit, page.name.save, page.name.cancel, page.zone.change):
            QTest.keyClick(_focused(page), Qt.Key.Key_Tab)
            assert _focused(page) is stop


async def test_escape_closes_a_form_and_changes_nothing(qtbot: QtBot) -> None:
    """And the next time it begins with what holds."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        page = ProfilePage(desk.presenter)
        desk.show(page)
        page.name.change.click()
        QTest.keyClicks(page.first_name.edit, "uel")
        QTest.keyClick(page.first_name.edit, Qt.Key.Key_Escape)
        assert not page.name.is_open
        page.name.change.click()
        assert page.first_name.edit.text() == "Sam"


async def test_before_the_first_sync_there_is_nothing_to_change(qtbot: QtBot) -> None:
    """The account's name is shown; the buttons wait for the profile."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks, FakeOwnAccount(None))
        page = ProfilePage(desk.presenter)
        desk.show(page)
        assert page.head.name.text() == SAM.name
        assert not page.name.change.isEnabled()


async def test_a_time_zone_is_chosen_and_offline_is_told_in_the_form(qtbot: QtBot) -> None:
    """The form stays open with what was chosen."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        page = ProfilePage(desk.presenter)
        desk.show(page)
        page.zone.change.click()
        assert page.zone_field.key() == "Europe/Berlin"
        page.zone_field.set_zone("Africa/Cairo")
        desk.own.fault = Offline()
        page.zone.save.click()
        await desk.settle()
        assert "internet connection" in page.zone.error.text()
        assert page.zone_field.key() == "Africa/Cairo"
        desk.own.fault = None
        page.zone.save.click()
        await desk.settle()
        assert not page.zone.is_open
        assert desk.own.stored is not None
        assert desk.own.stored.timezone == "Africa/Cairo"


def _picture(path: Path, width: int = 60, height: int = 40) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(path))
    return path


async def test_a_picture_is_cut_out_and_sent(qtbot: QtBot, tmp_path: Path) -> None:
    """A square PNG leaves this computer, whatever the file was; it is shown once the academy has it."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        page = ProfilePage(desk.presenter)
        desk.show(page)
        page.take_picture(_picture(tmp_path / "me.bmp"))
        dialog = page.findChild(CropDialog)
        assert dialog is not None
        QTest.keyClick(dialog.cropper, Qt.Key.Key_Plus)
        QTest.keyClick(dialog.cropper, Qt.Key.Key_Left)
        dialog.accept_button.click()
        assert not page.head.choose.isEnabled()
        await desk.settle()
        sent = QImage.fromData(desk.own.pictures[0])
        assert (sent.width(), sent.height()) == (RESULT, RESULT)
        assert page.head.choose.isEnabled()


async def test_what_is_no_picture_is_refused(qtbot: QtBot, tmp_path: Path) -> None:
    """By its content, not by its name; with a sentence, not with a crash."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        page = ProfilePage(desk.presenter)
        desk.show(page)
        fake = tmp_path / "me.png"
        fake.write_bytes(b"MZ this is a program")
        page.take_picture(fake)
        assert "not a picture" in page.head.error.text()
        assert page.findChild(CropDialog) is None
        assert not desk.own.pictures


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("absent.png", None),
        ("empty.png", b""),
        ("page.png", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
        ("cut.png", b"\x89PNG\r\n\x1a\n\0\0"),
        ("bomb.bmp", b"BM" + b"\0" * 12 + (40).to_bytes(4, "little") + (10**6).to_bytes(4, "little") * 2 + b"\0" * 28),
    ],
)
def test_pictures_are_read_with_care(tmp_path: Path, name: str, content: bytes | None) -> None:
    """Files come from anywhere."""
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert read_picture(path) is None


def test_a_large_picture_is_reduced_as_it_is_read(tmp_path: Path) -> None:
    """A photo of a modern phone needs no 100 MB."""
    picture = read_picture(_picture(tmp_path / "large.png", 4000, 1000))
    assert picture is not None
    assert (picture.width(), picture.height()) == (2048, 512)


def test_the_window_of_the_cropper_stays_filled(qtbot: QtBot) -> None:
    """However far one drags or zooms: never an empty edge in the picture."""
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    cropper = Cropper(image)
    qtbot.addWidget(cropper)
    zooms: list[float] = []
    cropper.zoom_changed.connect(zooms.append)
    for key in [Qt.Key.Key_Plus] * 30 + [Qt.Key.Key_Left] * 200 + [Qt.Key.Key_Up] * 200 + [Qt.Key.Key_Minus] * 40:
        QTest.keyClick(cropper, key)
    made = cropper.cropped()
    corners = {made.pixelColor(x, y).name() for x in (1, RESULT - 2) for y in (1, RESULT - 2)}
    assert corners == {"#336699"}
    assert (max(zooms), cropper.zoom) == (1.0, 0.0)
    assert MOST > 1
    assert cropper.width() > WINDOW
    with pytest.raises(ValueError, match="no picture"):
        Cropper(QImage())


async def test_an_address_is_changed_with_two_codes(qtbot: QtBot) -> None:
    """Typed in either order; a wrong one is told at its boxes."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        page = SecurityPage(desk.presenter)
        desk.show(page)
        editor = page.email
        editor.change.click()
        QTest.keyClicks(editor.email.edit, "new")
        QTest.keyClick(editor.email.edit, Qt.Key.Key_Return)
        await desk.settle()
        assert editor.email.error()
        QTest.keyClicks(editor.email.edit, "@pharmat.example")
        QTest.keyClick(editor.email.edit, Qt.Key.Key_Return)
        await desk.settle()
        assert _focused(page) is editor.old.code
        QTest.keyClicks(editor.old.code, "111111")
        await desk.settle()
        assert editor.old.hint.text()
        QTest.keyClicks(editor.old.code, CODE)
        await desk.settle()
        assert editor.old.confirmed.isVisible()
        assert _focused(page) is editor.new.code
        QTest.keyClicks(editor.new.code, CODE)
        await desk.settle()
        desk.feed.publish({Topic(TopicKind.PEOPLE)})
        assert not editor.is_open
        assert editor.row._about.text() == "new@pharmat.example"


async def test_a_new_password_and_the_proof_that_the_academy_wants(qtbot: QtBot) -> None:
    """The mail is sent by itself, and the sixth digit saves."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        desk.own.needs_proof = True
        page = SecurityPage(desk.presenter)
        desk.show(page)
        editor = page.password
        editor.change.click()
        QTest.keyClicks(editor.password.edit, NEW_PASSWORD)
        assert editor.meter.text() == "Strong."
        QTest.keyClick(editor.password.edit, Qt.Key.Key_Return)
        await desk.settle()
        assert desk.own.proofs_sent == 1
        assert _focused(page) is editor.proof
        QTest.keyClicks(editor.proof, CODE)
        await desk.settle()
        assert desk.own.password == NEW_PASSWORD
        assert not editor.is_open


async def test_the_password_of_now_is_refused_at_its_field(qtbot: QtBot) -> None:
    """With what to do."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        page = SecurityPage(desk.presenter)
        desk.show(page)
        page.password.change.click()
        QTest.keyClicks(page.password.password.edit, desk.own.password)
        page.password.save.click()
        await desk.settle()
        assert "password you have now" in page.password.password.error()


async def test_data_are_saved_where_the_person_says(qtbot: QtBot, tmp_path: Path) -> None:
    """A place that cannot be written is told, with the reason."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        page = DataPage(desk.presenter)
        desk.show(page)
        page.save_to(tmp_path / "mine.json", await desk.own.export())
        assert json.loads((tmp_path / "mine.json").read_text()) == {"profile": {}}  # a few bytes
        assert "mine.json" in page.notice.text()
        page.save_to(tmp_path / "absent" / "mine.json", b"")
        assert "could not be written" in page.notice.text()


async def test_deleting_wants_the_own_address_typed(qtbot: QtBot) -> None:
    """Enter in the field does nothing before."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        page = DataPage(desk.presenter)
        desk.show(page)
        page.delete.click()
        dialog = page.findChild(DeleteDialog)
        assert dialog is not None
        QTest.keyClicks(dialog.confirmation.edit, "sam@pharmat")
        QTest.keyClick(dialog.confirmation.edit, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert not desk.own.is_deleted
        QTest.keyClicks(dialog.confirmation.edit, ".EXAMPLE")
        dialog.accept_button.click()
        await desk.settle()
        assert desk.own.is_deleted


async def test_all_that_takes_the_focus_has_a_name(qtbot: QtBot) -> None:
    """Two buttons that both say "Change" are told apart by what they change."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        for kind in (ProfilePage, SecurityPage, DataPage):
            page = kind(desk.presenter)
            desk.show(page)
            names = [widget.accessibleName() or str(getattr(widget, "text", str)()) for widget in focusable(page)]
            assert all(names)
            assert len(set(names)) == len(names)
