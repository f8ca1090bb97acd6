"""Files in the chat screen, over real files of this computer: dropped, pasted, picked, seen, opened, saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from pharmat_desktop.domain.chat import ConversationId, Delivery
from pharmat_desktop.domain.drafts import Problem
from pharmat_desktop.domain.errors import Offline
from pharmat_desktop.services.files import FileState
from pharmat_desktop.ui.chat.actions import Action, Command, FileCommand, commands_for
from pharmat_desktop.ui.chat.message_menu import MessageMenu
from tests.support.example_data import CHAT, uid
from tests.ui.chat.file_desk import PAPER, choose, dropped, shown
from tests.ui.chat.test_chat_screen import until
from tests.ui.test_pictures import claimed, encoded

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # activating windows offscreen
]


async def test_files_are_dropped_seen_taken_off_and_sent_with_a_text(qapp: QApplication, tmp_path: Path) -> None:
    """A cover says what dropping does; chips can be taken off by keyboard; Enter sends what is left."""
    async with shown(qapp, tmp_path) as it:
        pane, data = it.screen.detail_widget, dropped(it.made("a.pdf"), it.made("b.png", encoded(40, 30)))
        where, copy, left = QPointF(200, 200), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(pane, QDragEnterEvent(where.toPoint(), copy, data, left, none))
        assert it.keeper.zone.isVisible()
        QApplication.sendEvent(pane, QDropEvent(where, copy, data, left, none))
        assert not it.keeper.zone.isVisible()
        await until(lambda: it.chips() == ["a.pdf", "b.png"])
        remove = it.keeper.chips.chips()[0].remove
        assert remove.accessibleName() == "Remove a.pdf"
        remove.setFocus()
        QTest.keyClick(remove, Qt.Key.Key_Return)
        await until(lambda: it.chips() == ["b.png"] and not it.keeper.attaching.is_adding)
        assert pane.composer.edit.hasFocus()
        QTest.keyClicks(pane.composer.edit, "look")
        QTest.keyClick(pane.composer.edit, Qt.Key.Key_Return)
        assert it.chips() == []
        await until(lambda: it.thread()[-1].body == "look")
        [file] = it.thread()[-1].attachments
        assert (file.name, file.width, file.height) == ("b.png", 40, 30)
        await until(lambda: it.storage.files.get(file.path) == encoded(40, 30))
        assert not it.told


async def test_a_picture_is_pasted_and_goes_without_a_text(qapp: QApplication, tmp_path: Path) -> None:
    """Text with a picture beside it, as tables have, stays text."""
    async with shown(qapp, tmp_path) as it:
        edit, image, both = it.screen.detail_widget.composer.edit, QMimeData(), QMimeData()
        image.setImageData(QImage.fromData(encoded(30, 20)))
        both.setImageData(QImage.fromData(encoded(30, 20)))
        both.setText("cells")
        edit.insertFromMimeData(both)
        assert edit.toPlainText() == "cells"
        edit.clear()
        edit.insertFromMimeData(image)
        await until(lambda: len(it.chips()) == 1 and not it.keeper.attaching.is_adding)
        assert edit.toPlainText() == ""
        QTest.keyClick(edit, Qt.Key.Key_Return)
        await until(lambda: bool(it.thread()[-1].attachments))
        assert it.thread()[-1].attachments[0].type == "image/png"


async def test_files_are_picked_with_the_keyboard(qapp: QApplication, tmp_path: Path) -> None:
    async with shown(qapp, tmp_path) as it:
        edit = it.screen.detail_widget.composer.edit
        edit.setFocus()
        QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        dialog = it.screen.detail_widget.findChild(QFileDialog)
        assert dialog is not None
        dialog.filesSelected.emit([str(it.made("picked.pdf"))])
        dialog.reject()
        await until(lambda: it.chips() == ["picked.pdf"])


async def test_a_bad_file_is_named_and_the_good_ones_stay(qapp: QApplication, tmp_path: Path) -> None:
    async with shown(qapp, tmp_path) as it:
        bad = it.made("setup.exe"), it.made("empty.pdf", b""), tmp_path / "missing.pdf", tmp_path
        it.keeper.attaching.add_files([*bad, it.made("good\u202efdp.pdf")])
        await until(lambda: len(it.told) == len(bad) and it.chips() == ["goodfdp.pdf"])
        assert [sentence.split(" ")[0] for sentence in it.told[:3]] == ["setup.exe", "empty.pdf", "missing.pdf"]


async def test_what_is_attached_waits_in_its_conversation(qapp: QApplication, tmp_path: Path) -> None:
    async with shown(qapp, tmp_path) as it:
        it.keeper.attaching.add_files([it.made("a.pdf")])
        await until(lambda: it.chips() == ["a.pdf"])
        it.keeper.attaching.open(None)
        assert it.chips() == []
        it.keeper.attaching.open(CHAT)
        assert it.chips() == ["a.pdf"]


async def test_a_picture_comes_by_itself_and_moves_no_row(qapp: QApplication, tmp_path: Path) -> None:
    """Its place is kept from the start, also when nobody said how large it is."""
    async with shown(qapp, tmp_path) as it:
        it.storage.is_open.clear()
        await it.receive(2, ("photo.png", "image/png", encoded(900, 600)))
        view = it.screen.detail_widget.view
        await until(lambda: view.model().rowCount() == 2)
        before = [tuple(placed) for placed in view.placed_rows]
        view.viewport().repaint()
        await until(lambda: it.storage.downloads == 1)
        file = it.thread()[-1].attachments[0]
        assert it.keeper.pictures.status(file).state is FileState.MOVING
        it.storage.is_open.set()
        size = view.layout_of(1).files[0].rect.size()
        await until(lambda: it.keeper.pictures.pixmap(file, size, 1.0) is not None)
        view.viewport().repaint()
        assert [tuple(placed) for placed in view.placed_rows] == before


async def test_the_viewer_goes_through_the_thread_by_keyboard(qapp: QApplication, tmp_path: Path) -> None:
    async with shown(qapp, tmp_path) as it:
        first, second = encoded(90, 60), encoded(60, 90)
        await it.receive(2, ("one.png", "image/png", first), ("note.pdf", "application/pdf", PAPER))
        await it.receive(3, ("two.png", "image/png", second))
        await until(lambda: it.screen.detail_widget.view.model().rowCount() == 3)
        picture = it.thread()[1].attachments[0]
        it.screen.detail_widget.view.viewport().repaint()
        await until(lambda: it.keeper.pictures.status(picture).state is FileState.HERE)
        it.click(1)
        await until(lambda: it.viewer() is not None)
        viewer = it.viewer()
        assert viewer is not None
        await until(viewer.copying.isEnabled)
        assert viewer.file.name == "one.png"
        assert not viewer.before.isEnabled()
        QTest.keyClick(viewer, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().image().width() == 90
        scale = viewer.canvas.scale
        QTest.keyClick(viewer, Qt.Key.Key_Plus)
        assert viewer.canvas.scale > scale
        QTest.keyClick(viewer, Qt.Key.Key_0)
        assert viewer.canvas.scale == scale
        QTest.keyClick(viewer, Qt.Key.Key_Right)
        assert viewer.file.name == "two.png"
        await until(viewer.copying.isEnabled)
        QTest.keyClick(viewer, Qt.Key.Key_Escape)
        await until(lambda: it.viewer() is None)


async def test_a_document_is_opened_and_a_program_never(qapp: QApplication, tmp_path: Path) -> None:
    async with shown(qapp, tmp_path) as it:
        await it.receive(2, ("dosage.pdf", "application/pdf", PAPER), ("dosage.pdf.exe", "application/pdf", PAPER))
        await until(lambda: it.screen.detail_widget.view.model().rowCount() == 2)
        it.click(1, 1)
        assert "may be a program" in it.told[0]
        it.click(1, 0)
        await until(lambda: bool(it.opened))
        assert (it.opened[0].name, it.opened[0].read_bytes()) == ("dosage.pdf", PAPER)


async def test_a_file_is_saved_from_the_menu(qapp: QApplication, tmp_path: Path) -> None:
    async with shown(qapp, tmp_path) as it:
        await it.receive(2, ("..\\..\\evil.pdf", "application/pdf", PAPER))
        view = it.screen.detail_widget.view
        await until(lambda: view.model().rowCount() == 2)
        view.setCurrentIndex(view.model().index(1, 0))
        QTest.keyClick(view, Qt.Key.Key_Return)
        menu = view.findChild(MessageMenu)
        assert menu is not None
        entries = {action.text(): action for action in menu.actions()}
        entries["Save as…"].trigger()
        menu.close()
        dialog = it.screen.detail_widget.findChild(QFileDialog)
        assert dialog is not None
        assert [Path(path).name for path in dialog.selectedFiles()] == ["_.._evil.pdf"]
        dialog.fileSelected.emit(str(tmp_path / "kept.pdf"))
        dialog.reject()
        await until(lambda: (tmp_path / "kept.pdf").exists() and bool(it.told))
        assert (tmp_path / "kept.pdf").read_bytes() == PAPER


async def test_an_upload_is_stopped_where_it_is_seen(qapp: QApplication, tmp_path: Path) -> None:
    async with shown(qapp, tmp_path) as it:
        it.storage.is_open.clear()
        it.keeper.attaching.add_files([it.made("a.png", encoded(400, 300))])
        await until(lambda: it.chips() == ["a.png"])
        it.screen.detail_widget.composer.submitted.emit()
        await until(lambda: bool(it.thread()[-1].attachments))
        file = it.thread()[-1].attachments[0]
        await until(lambda: it.keeper.pictures.status(file).state is FileState.MOVING)
        await until(lambda: it.screen.detail_widget.view.model().rowCount() == 2)
        size = it.screen.detail_widget.view.layout_of(1).files[0].rect.size()
        await until(lambda: it.keeper.pictures.pixmap(file, size, 1.0) is not None)  # seen while it is under way
        it.click(1, button=True)
        await until(lambda: len(it.thread()) == 1)
        assert not it.store.files.paths()


async def test_a_download_is_stopped_and_goes_on_by_keyboard(qapp: QApplication, tmp_path: Path) -> None:
    async with shown(qapp, tmp_path) as it:
        it.storage.is_open.clear()
        await it.receive(2, ("a.pdf", "application/pdf", PAPER))
        view = it.screen.detail_widget.view
        await until(lambda: view.model().rowCount() == 2)
        file = it.thread()[-1].attachments[0]
        view.setCurrentIndex(view.model().index(1, 0))
        choose(it, "Open")
        await until(lambda: it.keeper.pictures.is_moving(file))
        choose(it, "Stop a.pdf")
        await until(lambda: it.keeper.pictures.status(file).state is FileState.AWAY)
        it.storage.is_open.set()
        choose(it, "Open")
        await until(lambda: len(it.opened) == 1)
        assert it.opened[0].read_bytes() == PAPER


async def test_a_refused_file_offers_retry_save_and_discard(qapp: QApplication, tmp_path: Path) -> None:
    async with shown(qapp, tmp_path) as it:
        it.storage.is_open.clear()
        it.keeper.attaching.add_files([it.made("a.pdf")])
        await until(lambda: it.chips() == ["a.pdf"])
        it.screen.detail_widget.composer.submitted.emit()
        await until(lambda: bool(it.thread()[-1].attachments))
        file = it.thread()[-1].attachments[0]
        await it.store.files.refuse(file.path, Problem("type", "The academy does not take files of this kind."))
        view = it.screen.detail_widget.view
        await until(lambda: it.thread()[-1].delivery is Delivery.NEEDS_ATTENTION)
        actions = view.layout_of(1).actions
        assert [box.action for box in actions] == [Action.RETRY, Action.SAVE, Action.DISCARD]
        chosen: list[object] = []
        view.file_chosen.connect(lambda what, _: chosen.append(what))
        spot = actions[1].rect.center() + QPoint(0, view.visualRect(view.model().index(1, 0)).top())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert chosen == [FileCommand(file, is_saving=True)]
        for dialog in it.screen.detail_widget.findChildren(QFileDialog):
            dialog.reject()


async def test_a_file_is_sent_on_to_another_conversation(qapp: QApplication, tmp_path: Path) -> None:
    """From the menu's command on; what cannot come is said, and nothing is sent."""
    async with shown(qapp, tmp_path) as it:
        await it.receive(2, ("a.pdf", "application/pdf", PAPER))
        message = it.thread()[-1]
        assert Command.FORWARD in commands_for(message)
        other = ConversationId(uid("other"))
        it.storage.fault = Offline("no network")
        it.screen.presenter.setting_up.forward(message, [other], "")
        await until(lambda: len(it.told) == 1)
        assert not it.store.chat.thread_length(other)
        it.storage.fault = None
        it.screen.presenter.setting_up.forward(message, [other], "for you")
        await until(lambda: it.store.chat.thread_length(other) == 2)
        comment, copy = it.store.chat.thread_slice(other, 0, 2)
        assert (comment.body, copy.attachments[0].name) == ("for you", "a.pdf")
        await until(lambda: it.storage.files.get(copy.attachments[0].path) == PAPER)


async def test_a_hostile_picture_is_a_card_with_its_name(qapp: QApplication, tmp_path: Path) -> None:
    """Claiming to be huge, cut off, or no picture at all: it is not decoded, and says so in the viewer."""
    async with shown(qapp, tmp_path) as it:
        huge = claimed(100_000, 100_000)
        await it.receive(2, ("bomb.png", "image/png", huge))
        view = it.screen.detail_widget.view
        await until(lambda: view.model().rowCount() == 2)
        file = it.thread()[-1].attachments[0]
        size = view.layout_of(1).files[0].rect.size()
        await until(lambda: not it.keeper.pictures.pixmap(file, size, 1.0) and not it.keeper.pictures.is_shown(file))
        view.viewport().repaint()
        it.click(1)
        await until(lambda: bool(it.opened))
        assert it.opened[0].name == "bomb.png"


async def test_a_picture_that_cannot_come_is_asked_for_again_later(qapp: QApplication, tmp_path: Path) -> None:
    async with shown(qapp, tmp_path) as it:
        it.storage.fault = Offline("no network")
        await it.receive(2, ("photo.png", "image/png", encoded(40, 30)))
        view = it.screen.detail_widget.view
        await until(lambda: view.model().rowCount() == 2)
        view.viewport().repaint()
        file = it.thread()[-1].attachments[0]
        await until(lambda: it.keeper.pictures.status(file).state is FileState.FAILED)
        it.storage.fault = None
        it.click(1)
        await until(lambda: it.keeper.pictures.status(file).state is FileState.HERE)
        viewer = it.viewer()
        assert viewer is not None
        viewer.reject()


async def test_files_are_spoken(qapp: QApplication, tmp_path: Path) -> None:
    """A row tells a screen reader what is attached, and chips have names."""
    async with shown(qapp, tmp_path) as it:
        await it.receive(2, ("photo.png", "image/png", encoded(4, 3)), ("a.pdf", "application/pdf", PAPER), body="both")
        model = it.screen.detail_widget.view.model()
        await until(lambda: model.rowCount() == 2)
        spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "Picture photo.png" in spoken
        assert "File a.pdf" in spoken
        it.keeper.attaching.add_files([it.made("b.pdf")])
        await until(lambda: it.chips() == ["b.pdf"])
        chip = QAccessible.queryAccessibleInterface(it.keeper.chips.chips()[0])
        assert chip.text(QAccessible.Text.Name).startswith("File b.pdf")
