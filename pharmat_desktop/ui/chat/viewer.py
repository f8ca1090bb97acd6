"""A picture as large as the window: zoom, the one before and after, save, copy, Escape."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.chat import Attachment
from pharmat_desktop.ui.chat.words import file_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.labels import ElidedLabel
from pharmat_desktop.ui.widgets.worded import Worded

DECODED = QSize(4096, 4096)
"""Pixels to which larger pictures are reduced as they are read."""
SHARE = 0.94
"""Of the window, which stays in sight around it."""
MOST = 8.0
"""Real size times this is as close as one can look."""
STEP = 1.25


class PictureCanvas(QWidget):
    """Fits the picture until one zooms; then it can be dragged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._text = ""
        self._scale = 0.0
        self._middle = QPointF()
        self._grip: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def scale(self) -> float:
        """Pixels on screen for one of the picture."""
        return self._scale or self._fitting()

    def show_image(self, image: QImage) -> None:
        self._image, self._text = image, ""
        self.fit()

    def show_text(self, text: str) -> None:
        """Instead of a picture: why there is none."""
        self._image, self._text = QImage(), text
        self.update()

    def fit(self) -> None:
        self._scale = 0.0
        self._middle = QPointF(self._image.width() / 2, self._image.height() / 2)
        self.update()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Around a point of the widget; by default its middle."""
        if self._image.isNull():
            return
        centre = QPointF(self.rect().center())
        point = around if around is not None else centre
        held = self._middle + (point - centre) / self.scale
        wanted = self.scale * factor
        self._scale = 0.0 if wanted <= self._fitting() else min(wanted, MOST)
        self._middle = held - (point - centre) / self.scale
        self._keep_inside()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._middle -= (event.position() - self._grip) / self.scale
            self._grip = event.position()
            self._keep_inside()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._scale:
            self.fit()
        else:
            self.zoom(max(2.0, 1 / self.scale), event.position())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("bg"))
        if self._image.isNull():
            painter.setPen(color("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = QSizeF(self._image.size()) * self.scale
        place = QRectF(QPointF(self.rect().center()) - self._middle * self.scale, size)
        painter.drawImage(place, self._image)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_inside()

    def _fitting(self) -> float:
        if self._image.isNull():
            return 1.0
        wide, high = self.width() / self._image.width(), self.height() / self._image.height()
        return max(0.001, min(wide, high, 1.0))

    def _keep_inside(self) -> None:
        """No more of the ground is seen than has to be."""
        width, height = self._image.width(), self._image.height()
        half_wide, half_high = self.width() / self.scale / 2, self.height() / self.scale / 2
        x = width / 2 if 2 * half_wide >= width else min(max(self._middle.x(), half_wide), width - half_wide)
        y = height / 2 if 2 * half_high >= height else min(max(self._middle.y(), half_high), height - half_high)
        self._middle = QPointF(x, y)
        self.update()


class Viewer(Worded, QDialog):
    """Shows one of several pictures; whoever opens it brings what it asks for."""

    shown = Signal(object)
    """The Attachment that is to be shown now."""
    save_requested = Signal(object)
    copy_requested = Signal(object)
    """(QImage) as it is on screen."""

    def __init__(self, parent: QWidget, files: Sequence[Attachment], first: int) -> None:
        super().__init__(parent)
        self._files = files
        self._place = first
        self._image = QImage()
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.canvas = PictureCanvas()
        self._name = ElidedLabel("", BODY_MEDIUM)
        self._count = ElidedLabel("", BODY, "muted")
        self.smaller, self.larger = IconButton("zoom-out", ""), IconButton("zoom-in", "")
        self.copying, self.saving = IconButton("copy", ""), IconButton("save", "")
        self.before, self.after, self.closing = (
            IconButton("chevron-left", ""),
            IconButton("chevron-right", ""),
            IconButton("x", ""),
        )
        self._build()
        self._connect()
        self.word()
        window = parent.window()
        self.resize(window.size() * SHARE)
        self.move(window.geometry().center() - self.rect().center())

    @property
    def file(self) -> Attachment:
        return self._files[self._place]

    def start(self) -> None:
        """Open, and ask for the first picture."""
        self.open()
        self.canvas.setFocus()
        self._turn(0)

    def show_image(self, file: Attachment, image: QImage) -> None:
        """What came for `file`; somebody who went on sees nothing of it."""
        if file.path == self.file.path:
            self._image = image
            self.canvas.show_image(image)
            self._update_buttons()

    def show_problem(self, file: Attachment, text: str) -> None:
        if file.path == self.file.path:
            self.canvas.show_text(text)

    @override
    def word(self) -> None:
        self.setWindowTitle(self.tr("Picture"))
        named = (
            (self.smaller, self.tr("Smaller")),
            (self.larger, self.tr("Larger")),
            (self.copying, self.tr("Copy")),
            (self.saving, self.tr("Save as…")),
            (self.before, self.tr("Previous picture")),
            (self.after, self.tr("Next picture")),
            (self.closing, self.tr("Close")),
        )
        for button, name in named:
            button.set_name(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Left: lambda: self._turn(self._towards(-1)),
            Qt.Key.Key_Right: lambda: self._turn(self._towards(1)),
            Qt.Key.Key_Plus: lambda: self.canvas.zoom(STEP),
            Qt.Key.Key_Equal: lambda: self.canvas.zoom(STEP),
            Qt.Key.Key_Minus: lambda: self.canvas.zoom(1 / STEP),
            Qt.Key.Key_0: self.canvas.fit,
        }
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Save):
            self.save_requested.emit(self.file)
        elif (do := keys.get(Qt.Key(event.key()))) is not None:
            do()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        bar.addWidget(self._name, 1)
        bar.addWidget(self._count)
        for button in (self.before, self.after, self.smaller, self.larger, self.copying, self.saving, self.closing):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.canvas, 1)

    def _connect(self) -> None:
        self.smaller.clicked.connect(lambda: self.canvas.zoom(1 / STEP))
        self.larger.clicked.connect(lambda: self.canvas.zoom(STEP))
        self.copying.clicked.connect(self._copy)
        self.saving.clicked.connect(lambda: self.save_requested.emit(self.file))
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.closing.clicked.connect(self.reject)

    def _towards(self, step: int) -> int:
        """Arrow keys go where they point, also where one reads from the right."""
        return -step if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else step

    def _turn(self, step: int) -> None:
        place = self._place + step
        if not 0 <= place < len(self._files):
            return
        self._place = place
        self._image = QImage()
        self.canvas.show_text(self.tr("One moment…"))
        self._name.setText(self.file.name)
        self._count.setText(f"{self.locale().toString(place + 1)} / {self.locale().toString(len(self._files))}")
        self._count.setVisible(len(self._files) > 1)
        self.canvas.setAccessibleName(file_text(self.file))
        self._update_buttons()
        self.shown.emit(self.file)

    def _update_buttons(self) -> None:
        self.before.setEnabled(self._place > 0)
        self.after.setEnabled(self._place < len(self._files) - 1)
        for button in (self.smaller, self.larger, self.copying):
            button.setEnabled(not self._image.isNull())

    def _copy(self) -> None:
        if not self._image.isNull():
            self.copy_requested.emit(self._image)
