"""Files that are dragged over the open conversation: a cover says what letting go does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import H3, Radius, Size, Space


class DropZone(QWidget):
    """Lies over `pane` while something is dragged that can be attached."""

    dropped = Signal(list)
    """Paths of files."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._is_open = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        pane.setAcceptDrops(True)
        pane.installEventFilter(self)
        self.hide()

    def set_open(self, *, is_open: bool) -> None:
        """Whether there is a conversation to drop into."""
        self._is_open = is_open

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self.hide()
            paths = local_files(event.mimeData()) if self._is_open else []
            if paths:
                event.acceptProposedAction()
                self.dropped.emit(paths)
            return bool(paths)
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if self._is_open and has_files(event.mimeData()):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self._cover()
                return True
        elif event.type() is QEvent.Type.DragLeave:
            self.hide()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self.setGeometry(self._pane.rect())
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = color("bg")
        ground.setAlpha(230)
        painter.fillRect(self.rect(), ground)
        frame = self.rect().adjusted(Space.L, Space.L, -Space.L, -Space.L)
        painter.setPen(QPen(color("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(color("accent_soft"))
        painter.drawRoundedRect(frame, Radius.CARD, Radius.CARD)
        icon = icon_pixmap("paperclip", colors().accent, Size.ICON_EMPTY, self.devicePixelRatioF())
        place = QRect(0, 0, Size.ICON_EMPTY, Size.ICON_EMPTY)
        place.moveCenter(self.rect().center())
        painter.drawPixmap(place.translated(0, -Space.XL), icon)
        painter.setFont(font(H3))
        painter.setPen(color("on_soft"))
        words = self.rect().translated(0, Size.ICON_EMPTY // 2 + Space.S)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.tr("Drop files to attach them"))


def has_files(data: QMimeData) -> bool:
    return any(url.isLocalFile() for url in data.urls())


def local_files(data: QMimeData) -> Sequence[Path]:
    """In their order; what lies elsewhere than on this computer is left out."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
