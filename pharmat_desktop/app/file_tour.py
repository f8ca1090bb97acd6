"""The part of the tour that attaches files: beside the composer, in the thread, refused, in the viewer."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.camera import Camera
from pharmat_desktop.domain.chat import ConversationId, Delivery, Message
from pharmat_desktop.domain.drafts import Problem
from pharmat_desktop.domain.files import PROBLEMS
from pharmat_desktop.services.files import FileState
from pharmat_desktop.ui.chat.file_keeper import FileKeeper
from pharmat_desktop.ui.chat.view import ChatScreen

PAPER = b"%PDF-1.7\n% an example of the tour\n" * 4000


class FileTour:
    """Expects a conversation in front."""

    def __init__(self, screen: ChatScreen, scope: AccountScope, camera: Camera) -> None:
        self._screen = screen
        self._scope = scope
        self._camera = camera

    async def run(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            await self._sent(Path(folder))
            await self._viewer()
            await self._waiting(Path(folder))
        await self._refused()

    async def _sent(self, folder: Path) -> None:
        keeper = self._keeper
        keeper.attaching.add_files([_chart(folder), _paper(folder, "Loading dose, worked example.pdf")])
        await self._camera.until(lambda: len(keeper.attaching.files) == 2, "two attached files")
        self._screen.detail_widget.composer.edit.setPlainText("My curve, and the example that I followed.")
        await self._camera.shoot("chat-files-attached")
        zone = keeper.zone
        zone.setGeometry(self._screen.detail_widget.rect())
        zone.raise_()
        zone.show()
        self._camera.save("chat-files-dragged")
        zone.hide()
        self._screen.detail_widget.composer.submitted.emit()
        await self._camera.until(lambda: bool(self._last().attachments), "the message with files")
        self._camera.save("chat-files-uploading")
        await self._camera.until(lambda: self._last_own().delivery in {Delivery.SENT, Delivery.READ}, "the files")
        await self._camera.shoot("chat-files-sent")

    async def _viewer(self) -> None:
        message = self._last_own()
        viewer = self._keeper.view(message.attachments[0], message)
        await self._camera.until(viewer.larger.isEnabled, "the picture in the viewer")
        await self._camera.shoot("chat-picture")
        viewer.canvas.zoom(2.5)
        await self._camera.shoot("chat-picture-larger")
        viewer.reject()

    async def _waiting(self, folder: Path) -> None:
        """Without a connection: the file waits with its message."""
        self._scope.connection.set_work_offline(True)
        keeper = self._keeper
        keeper.attaching.add_files([_paper(folder, "Exercise 4.pdf")])
        await self._camera.until(lambda: len(keeper.attaching.files) == 1, "an attached file")
        self._screen.detail_widget.composer.submitted.emit()
        await self._camera.until(lambda: self._last().seq is None and bool(self._last().attachments), "a waiting file")
        await self._camera.shoot("chat-file-waiting")

    async def _refused(self) -> None:
        """As the academy would say it of a file that is too large for it."""
        file = self._last().attachments[0]
        rows = self._scope._file_work.rows  # noqa: SLF001  # in the academy's place
        await rows.refuse(file.path, Problem("too_large", PROBLEMS["too_large"]))
        await self._camera.shoot("chat-file-refused")
        await self._scope.chat.discard(self._last().draft_id)
        self._scope.connection.set_work_offline(False)
        status = self._scope.files.status
        await self._camera.until(lambda: status(file).state is not FileState.MOVING, "the end of the upload")

    @property
    def _keeper(self) -> FileKeeper:
        keeper = self._screen.findChild(FileKeeper)
        if keeper is None:
            raise RuntimeError("nobody keeps the files of the chat")
        return keeper

    def _last(self) -> Message:
        return self._thread()[-1]

    def _last_own(self) -> Message:
        return next(one for one in reversed(self._thread()) if one.is_own and one.attachments)

    def _thread(self) -> list[Message]:
        chat, open_id = self._scope.chat, ConversationId(self._screen.presenter.open_id or "")
        length = chat.thread_length(open_id)
        return list(chat.thread_slice(open_id, max(0, length - 8), 8))


def _paper(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(PAPER)
    return path


def _chart(folder: Path) -> Path:
    """Concentration over time, drawn as a student would."""
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    ground = QLinearGradient(QPoint(0, 0), QPoint(0, 800))
    ground.setColorAt(0, QColor("#fdfbf3"))
    ground.setColorAt(1, QColor("#efe8d6"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), ground)
    painter.setPen(QPen(QColor("#8d8672"), 4))
    painter.drawLine(120, 60, 120, 700)
    painter.drawLine(120, 700, 1140, 700)
    curve = QPainterPath()
    curve.moveTo(120, 690)
    for dose in range(4):
        curve.cubicTo(130 + dose * 250, 200 - dose * 30, 180 + dose * 250, 180 - dose * 30, 230 + dose * 250, 330)
        curve.lineTo(120 + (dose + 1) * 250, 480 - dose * 30)
    painter.setPen(QPen(QColor("#1f6f54"), 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(curve)
    painter.fillRect(QRectF(120, 180, 1020, 130), QColor(31, 111, 84, 40))
    painter.end()
    path = folder / "Concentration.png"
    image.save(str(path))
    return path
