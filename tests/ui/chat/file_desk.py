"""The chat screen in a window, over real files of this computer and an academy in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.chat import Message
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.services.files import FileService
from pharmat_desktop.sync.connectivity import Connectivity
from pharmat_desktop.sync.file_work import FileWork
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.file_keeper import FileKeeper
from pharmat_desktop.ui.chat.message_menu import MessageMenu
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.chat.viewer import Viewer
from pharmat_desktop.ui.theme import apply_theme, resolve_theme
from tests.support.account_files import opened
from tests.support.example_data import CHAT, ME, START, chat_page, message, rows
from tests.support.fake_server import FakeClient, FakeServer
from tests.support.file_storage import FakeFileStorage
from tests.ui.chat.test_chat_screen import until

PAPER = b"%PDF-1.7 dosage"


@dataclass
class Shown:
    """The screen in a window; its academy is in memory."""

    store: AccountStore
    screen: ChatScreen
    keeper: FileKeeper
    storage: FakeFileStorage
    folder: Path
    told: list[str] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)

    def thread(self) -> list[Message]:
        return list(self.store.chat.thread_slice(CHAT, 0, 100))

    def chips(self) -> list[str]:
        return [chip.file.name for chip in self.keeper.chips.chips()]

    def made(self, name: str, contents: bytes = PAPER) -> Path:
        path = self.folder / name
        path.write_bytes(contents)
        return path

    async def receive(self, seq: int, *files: tuple[str, str, bytes], body: str = "") -> None:
        """A message of the tutor's with files, as the academy has them."""
        attachments = []
        for name, kind, contents in files:
            path = f"{CHAT}/{seq}-{len(self.storage.files)}"
            self.storage.files[path] = contents
            attachments.append({"path": path, "name": name, "size": len(contents), "type": kind})
        arrived = message(seq, body=body, kind="file", attachments=attachments)
        await self.store.mirror.upsert("messages", rows("messages", arrived))

    def place(self, row: int, file: int, *, button: bool = False) -> QPoint:
        """Where on the screen a file of a row is."""
        view = self.screen.detail_widget.view
        box = view.layout_of(row).files[file]
        inside = box.button(is_mirrored=False).center() if button else box.rect.center()
        return inside + QPoint(0, view.visualRect(view.model().index(row, 0)).top())

    def click(self, row: int, file: int = 0, *, button: bool = False) -> None:
        view = self.screen.detail_widget.view
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=self.place(row, file, button=button))

    def open_with_system(self, url: QUrl) -> bool:
        self.opened.append(Path(url.toLocalFile()))
        return True

    def viewer(self) -> Viewer | None:
        windows = QApplication.topLevelWidgets()
        return next((one for one in windows if isinstance(one, Viewer) and one.isVisible()), None)


@asynccontextmanager
async def shown(app: QApplication, folder: Path) -> AsyncIterator[Shown]:
    app.setQuitOnLastWindowClosed(False)
    apply_theme(app, resolve_theme(app, "light"))
    async with opened(folder / "account") as store, TaskScope("chat") as scope:
        await store.mirror.apply(chat_page([1]))
        work, storage = FileWork(store.files, store.shelf, scope), FakeFileStorage()
        session, connectivity = FakeClient(FakeServer(lambda: START), ME), Connectivity(lambda: START)
        uploader = work.connect(storage, session, connectivity, lambda: START)
        service = ChatService(store.chat, store.drafts, store.feed, lambda: START, wake_sender=uploader.kick)
        scope.spawn(uploader.run(), name="uploader")
        presenter = ChatPresenter(service, scope)
        screen = ChatScreen(presenter)
        keeper = FileKeeper(FileService(work, wake_uploader=uploader.kick), scope, screen)
        it = Shown(store, screen, keeper, storage, folder)
        screen.told.connect(lambda sentence, _: it.told.append(sentence))
        keeper.open_with_system = it.open_with_system
        window = screen.detail_widget
        window.resize(760, 640)
        window.show()
        presenter.refresh()
        screen.open(CHAT)
        window.activateWindow()
        await until(window.isActiveWindow)
        try:
            yield it
        finally:
            window.close()
            window.deleteLater()
            keeper.close()
            await presenter.close()


def dropped(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def choose(it: Shown, text: str) -> None:
    """From the menu of the current message, by keys up to there."""
    view = it.screen.detail_widget.view
    QTest.keyClick(view, Qt.Key.Key_Return)
    menus = [menu for menu in view.findChildren(MessageMenu) if menu.isVisible()]
    entries = {action.text(): action for action in menus[-1].actions()}
    entries[text].trigger()
    menus[-1].close()
