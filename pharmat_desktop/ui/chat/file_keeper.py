"""Files in the chat screen: chips, dropping, pasting, picking; pictures, the viewer, opening and saving."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from pharmat_desktop.domain.chat import Attachment, Message
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.files import TYPES, FileRefused, can_open, safe_name
from pharmat_desktop.services.files import FileService, FileState
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.actions import FileCommand
from pharmat_desktop.ui.chat.attaching import Attaching
from pharmat_desktop.ui.chat.drop_zone import DropZone
from pharmat_desktop.ui.chat.file_chips import FileChips
from pharmat_desktop.ui.chat.file_words import no_program_text
from pharmat_desktop.ui.chat.pictures import Pictures
from pharmat_desktop.ui.chat.row_files import FileSpot
from pharmat_desktop.ui.chat.states import OpenedThread
from pharmat_desktop.ui.chat.thread_model import ThreadModel
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.chat.viewer import DECODED, Viewer
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.pictures import picture
from pharmat_desktop.ui.text_file import own_folder

translate = QCoreApplication.translate

AROUND = 150
"""Rows before and after a picture in which its neighbours are looked for."""


class FileKeeper(QObject):
    """Owned by whoever shows the chat; made once the window is painted."""

    def __init__(self, service: FileService, scope: TaskScope, screen: ChatScreen) -> None:
        super().__init__(screen)
        self._service = service
        self._scope = scope
        self._screen = screen
        self._thread: ThreadModel | None = None
        self.open_with_system: Callable[[QUrl], object] = QDesktopServices.openUrl
        """Hands a copy to the program for it: a test stands in for the system."""
        self.pictures = Pictures(service, scope, self)
        self.attaching = Attaching(service, scope, self)
        pane = screen.detail_widget
        self.chips = FileChips(self.pictures)
        self.zone = DropZone(pane)
        pane.add_above_composer(self.chips)
        pane.view.show_pictures(self.pictures)
        self._connect()
        open_model = pane.view.model()
        if isinstance(open_model, ThreadModel):
            self._follow(open_model)

    def close(self) -> None:
        """Follow nothing any more."""
        self._screen.presenter.take_files = tuple
        self._screen.presenter.setting_up.copy_files = None
        self._follow(None)
        self.pictures.close()

    def ask_for_files(self) -> None:
        """The system's own dialog."""
        dialog = QFileDialog(self._window, translate("chat", "Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*.{ending}" for ending in TYPES)
        kinds = translate("chat", "Files that can be sent")
        dialog.setNameFilters([f"{kinds} ({endings})"])
        dialog.setDirectory(own_folder())
        dialog.filesSelected.connect(lambda paths: self.attaching.add_files([Path(path) for path in paths]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def _window(self) -> QWidget:
        return self._screen.detail_widget.window()

    def _connect(self) -> None:
        pane, presenter = self._screen.detail_widget, self._screen.presenter
        presenter.thread_opened.connect(self._opened)
        presenter.thread_closed.connect(lambda: self._follow(None))
        presenter.take_files = self.attaching.take
        presenter.setting_up.copy_files = self._service.copy_to
        presenter.failed.connect(lambda _: self.attaching.give_back())
        composer = pane.composer
        composer.edit.files_pasted.connect(self.attaching.add_pasted)
        composer.attach_requested.connect(self.ask_for_files)
        self.zone.dropped.connect(self.attaching.add_files)
        self.zone.dropped.connect(lambda _: composer.edit.setFocus())
        self.chips.removed.connect(self.attaching.remove)
        self.chips.removed.connect(lambda _: composer.edit.setFocus())
        self.attaching.changed.connect(self._show_attached)
        self.attaching.failed.connect(lambda sentence: self._screen.told.emit(sentence, "error"))
        pane.view.file_chosen.connect(self._obey)
        keys = QShortcut(QKeySequence("Ctrl+Shift+A"), pane)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.ask_for_files)

    def _opened(self, opened: OpenedThread) -> None:
        self._follow(opened.model)

    def _follow(self, thread: ThreadModel | None) -> None:
        if self._thread is not None:
            self._thread.settled.disconnect(self.attaching.refresh)
        self._thread = thread
        if thread is not None:
            thread.settled.connect(self.attaching.refresh)
        self.zone.set_open(is_open=thread is not None)
        self.attaching.open(thread.conversation_id if thread is not None else None)
        self._show_attached()

    def _show_attached(self) -> None:
        self.chips.show_files(self.attaching.files)
        self._screen.detail_widget.composer.set_files(len(self.attaching.files), is_adding=self.attaching.is_adding)

    def _obey(self, chosen: FileSpot | FileCommand, message: Message) -> None:
        file = chosen.file
        if isinstance(chosen, FileSpot) and chosen.is_button:
            self._stop(file, message)
        elif isinstance(chosen, FileCommand) and chosen.is_saving:
            self.save(file)
        elif file.is_picture and self.pictures.is_shown(file):
            self.view(file, message)
        elif not can_open(file.name):
            self._screen.told.emit(no_program_text(file.name), "error")
        else:
            self._run(self._lend(file), "open file")

    def _stop(self, file: Attachment, message: Message) -> None:
        """An upload is taken back, a download stops where it is."""
        if message.seq is None:
            self.attaching.remove(file.path)
        else:
            self._service.cancel(file.path)

    def save(self, file: Attachment) -> None:
        """Ask where to, and put a copy there."""
        dialog = QFileDialog(self._window, translate("chat", "Save as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(own_folder())
        dialog.selectFile(safe_name(file.name))
        dialog.fileSelected.connect(lambda path: self._run(self._save(file, Path(path)), "save file"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def view(self, file: Attachment, message: Message) -> Viewer:
        """The viewer, from this picture on."""
        files = self._pictures_around(file, message)
        viewer = Viewer(self._window, files, files.index(file))
        viewer.shown.connect(lambda shown: self._run(self._show(viewer, shown), "show picture"))
        viewer.save_requested.connect(self.save)
        viewer.copy_requested.connect(self._copy)
        viewer.start()
        return viewer

    def _pictures_around(self, file: Attachment, message: Message) -> list[Attachment]:
        """Of the open thread, in reading order."""
        row = self._screen.presenter.row_of(message.id)
        if self._thread is None or row is None:
            return [file]
        rows = range(max(0, row - AROUND), min(self._thread.rowCount(), row + AROUND))
        found: list[Message] = [self._thread.index(at).data(Qt.ItemDataRole.UserRole) for at in rows]
        files = [each for one in found for each in one.attachments if self.pictures.is_shown(each) and each.is_picture]
        return files if file in files else [file]

    async def _show(self, viewer: Viewer, file: Attachment) -> None:
        try:
            contents = await self._fetch(file)
            image = await asyncio.to_thread(picture, contents, DECODED)
        except PharmatError as error:
            viewer.show_problem(file, words_for(error).sentence)
            return
        if image is None:
            text = translate("chat", "This picture cannot be shown. Save it to look at it elsewhere.")
            viewer.show_problem(file, text)
        else:
            viewer.show_image(file, image)

    async def _lend(self, file: Attachment) -> None:
        self._retry(file)
        copy = await self._service.lend(file)
        if not self.open_with_system(QUrl.fromLocalFile(str(copy))):
            text = translate("chat", "No program of this computer opens {name}. Save it instead.")
            self._screen.told.emit(text.replace("{name}", file.name), "error")

    async def _save(self, file: Attachment, target: Path) -> None:
        self._retry(file)
        await self._service.save(file, target)
        self._screen.told.emit(translate("chat", "Saved as {name}.").replace("{name}", target.name), "ok")

    async def _fetch(self, file: Attachment) -> bytes:
        self._retry(file)
        return await self._service.fetch(file)

    def _retry(self, file: Attachment) -> None:
        if self._service.status(file).state is FileState.FAILED:
            self._service.retry()

    def _copy(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self._screen.told.emit(translate("chat", "Copied."), "ok")

    def _run(self, work: Awaitable[None], name: str) -> None:
        self._scope.spawn(self._told(work), name=name)

    async def _told(self, work: Awaitable[None]) -> None:
        try:
            await work
        except FileRefused as refused:
            self._screen.told.emit(no_program_text(refused.name), "error")
        except PharmatError as error:
            self._screen.told.emit(words_for(error).sentence, "error")
