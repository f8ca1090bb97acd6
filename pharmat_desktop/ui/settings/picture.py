"""A picture of oneself: chosen or dropped, read with care, cut out, and shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSlider, QWidget

from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import Size, Space
from pharmat_desktop.ui.widgets.avatar import Avatar
from pharmat_desktop.ui.widgets.cropper import Cropper
from pharmat_desktop.ui.widgets.states import IconView

ENDINGS = ("png", "jpg", "jpeg", "webp", "bmp")
FORMATS = {b"png", b"jpeg", b"webp", b"bmp"}
"""What a file may be, by its content and not by its name."""
MAX_BYTES = 40 * 2**20
MAX_SIDE = 12_000
"""Pixels; a larger picture would need more memory than a picture of a face is worth."""
WORKING_SIDE = 2048
"""Pixels to which larger pictures are reduced as they are read."""
EXTENT = 72
SLIDER = 100


def read_picture(path: Path) -> QImage | None:
    """The picture in a file, the right way up; None for what is not one, or is too large."""
    if not path.is_file() or path.stat().st_size > MAX_BYTES:
        return None
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in FORMATS or not size.isValid():
        return None
    if min(size.width(), size.height()) < 1 or max(size.width(), size.height()) > MAX_SIDE:
        return None
    if max(size.width(), size.height()) > WORKING_SIDE:
        reader.setScaledSize(size.scaled(QSize(WORKING_SIDE, WORKING_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    return None if picture.isNull() else picture


class PictureWell(QWidget):
    """The avatar, and a place to drop a picture on."""

    dropped = Signal(Path)
    """The file that was dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar(EXTENT)
        self._picture: QImage | None = None
        self._is_target = False
        self.setAcceptDrops(True)
        self.setFixedSize(EXTENT, EXTENT)
        self._avatar.setParent(self)

    def set_person(self, identity: str, name: str) -> None:
        self._avatar.set_person(identity, name)

    def set_picture(self, picture: QImage | None) -> None:
        """Shown in place of the initials."""
        self._picture = picture
        self._avatar.setVisible(picture is None)
        self.update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._show_target(is_target=True)

    @override
    def dragLeaveEvent(self, event: object) -> None:
        self._show_target(is_target=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_target(is_target=False)
        if path := _dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(path)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        disc = QPainterPath()
        disc.addEllipse(self.rect())
        if self._picture is not None:
            painter.setClipPath(disc)
            painter.drawImage(self.rect(), self._picture)
        if self._is_target:
            painter.fillPath(disc, color("accent_soft"))

    def _show_target(self, *, is_target: bool) -> None:
        self._is_target = is_target
        self._avatar.setVisible(self._picture is None and not is_target)
        self.update()


class CropDialog(Question):
    """Cuts a square out of a picture; accepted, `cropper.png()` is what was cut out."""

    def __init__(self, parent: QWidget, picture: QImage) -> None:
        super().__init__(parent, "", "", accept="")
        self.cropper = Cropper(picture)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, SLIDER)
        self.slider.valueChanged.connect(lambda value: self.cropper.set_zoom(value / SLIDER))
        self.cropper.zoom_changed.connect(lambda zoom: self.slider.setValue(round(zoom * SLIDER)))
        self.column.insertWidget(2, self.cropper, 0, Qt.AlignmentFlag.AlignHCenter)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(IconView("zoom-out", Size.ICON))
        line.addWidget(self.slider, 1)
        line.addWidget(IconView("zoom-in", Size.ICON))
        self.column.insertLayout(3, line)
        self.word(
            self.tr("Your picture"),
            self.tr("Drag it, or use the arrow keys, until your face is in the circle."),
            self.tr("Use this picture"),
        )
        self.cropper.setAccessibleName(self.tr("Picture: arrow keys move it, plus and minus enlarge it"))
        self.slider.setAccessibleName(self.tr("Zoom"))
        self.cropper.setFocus()

    @property
    def is_accepted(self) -> bool:
        return self.result() == QDialog.DialogCode.Accepted


def _dropped_file(data: QMimeData) -> Path | None:
    """The one local file that is being dropped, if it can be a picture by its name."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = urls[0].toLocalFile()
    return Path(path) if QFileInfo(path).suffix().lower() in ENDINGS else None
