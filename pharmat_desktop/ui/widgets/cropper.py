"""A picture behind a round window: moved and enlarged until the face is where it should be."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import Radius
from pharmat_desktop.ui.widgets.painting import draw_focus_ring

EXTENT, WINDOW = 320, 280
"""Pixels of the widget and of its round window."""
RESULT = 512
"""Pixels of the picture that is handed on, in each direction."""
MOST = 5.0
"""How much larger than the smallest size that fills the window."""
STEP = 1.1
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-8, 0),
    Qt.Key.Key_Right: QPoint(8, 0),
    Qt.Key.Key_Up: QPoint(0, -8),
    Qt.Key.Key_Down: QPoint(0, 8),
}


class Cropper(QWidget):
    """Dragged with the mouse or moved with the arrow keys; wheel, plus and minus enlarge. The window stays filled."""

    zoom_changed = Signal(float)
    """0.0 (as small as it can be) to 1.0."""

    def __init__(self, picture: QImage, parent: QWidget | None = None) -> None:
        """Raises ValueError for a picture without pixels."""
        super().__init__(parent)
        if picture.isNull():
            raise ValueError("there is no picture")
        self._picture = picture.convertToFormat(QImage.Format.Format_ARGB32)
        self._least = WINDOW / min(picture.width(), picture.height())
        self._scale = self._least
        self._middle = QPointF(picture.width() / 2, picture.height() / 2)
        self._grip: QPointF | None = None
        self.setFixedSize(EXTENT, EXTENT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def zoom(self) -> float:
        return (self._scale / self._least - 1) / (MOST - 1)

    def set_zoom(self, zoom: float) -> None:
        """0.0 to 1.0, around the middle of the window."""
        scale = self._least * (1 + max(0.0, min(zoom, 1.0)) * (MOST - 1))
        if scale != self._scale:
            self._scale = scale
            self._keep_filled()
            self.zoom_changed.emit(self.zoom)

    def cropped(self) -> QImage:
        """What the window shows, as a square of `RESULT` pixels, without a colour behind it."""
        made = QImage(RESULT, RESULT, QImage.Format.Format_RGB32)
        made.fill(Qt.GlobalColor.white)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, RESULT, RESULT), self._picture, self._source())
        painter.end()
        return made

    def png(self) -> bytes:
        """`cropped` as a file."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not self.cropped().save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs know bytes only
            raise ValueError("the picture cannot be written")
        return bytes(buffer.data().data())

    @override
    def sizeHint(self) -> QSize:
        return QSize(EXTENT, EXTENT)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._move(event.position() - self._grip)
            self._grip = event.position()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._enlarge(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._move(QPointF(_ARROWS[key]))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._enlarge(STEP)
        elif key == Qt.Key.Key_Minus:
            self._enlarge(1 / STEP)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QPainterPath()
        area.addRoundedRect(QRectF(self.rect()), Radius.CARD, Radius.CARD)
        painter.setClipPath(area)
        painter.fillRect(self.rect(), color("surface2"))
        left_top = QPointF(EXTENT / 2, EXTENT / 2) - self._middle * self._scale
        size = QPointF(self._picture.width(), self._picture.height()) * self._scale
        painter.drawImage(QRectF(left_top.x(), left_top.y(), size.x(), size.y()), self._picture)
        shade = QPainterPath(area)
        shade.addEllipse(QRectF(_window()))
        veil = color("bg")
        veil.setAlpha(190)
        painter.fillPath(shade, veil)
        painter.setClipping(False)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Radius.CARD, color("focus"))

    def _enlarge(self, factor: float) -> None:
        self.set_zoom((self._scale * factor / self._least - 1) / (MOST - 1))

    def _move(self, pixels: QPointF) -> None:
        self._middle -= pixels / self._scale
        self._keep_filled()

    def _keep_filled(self) -> None:
        half = WINDOW / 2 / self._scale
        width, height = self._picture.width(), self._picture.height()
        x = max(half, min(self._middle.x(), width - half))
        y = max(half, min(self._middle.y(), height - half))
        self._middle = QPointF(x, y)
        self.update()

    def _source(self) -> QRectF:
        """The window in pixels of the picture."""
        side = WINDOW / self._scale
        return QRectF(self._middle.x() - side / 2, self._middle.y() - side / 2, side, side)


def _window() -> QRect:
    edge = (EXTENT - WINDOW) // 2
    return QRect(edge, edge, WINDOW, WINDOW)
