"""What is attached and not sent yet, in a row above the composer: a face, a name, a size, and a way to take it off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from pharmat_desktop.domain.chat import Attachment
from pharmat_desktop.ui.chat.pictures import Pictures
from pharmat_desktop.ui.chat.words import file_text
from pharmat_desktop.ui.file_refusals import size_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import SMALL, SMALL_STRONG, Radius, Size, Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.painting import draw_line_of_text, fill_rounded, mirrored
from pharmat_desktop.ui.widgets.worded import Worded

HEIGHT = 52
WIDTH = 216
FACE = 36


class FileChip(QWidget):
    """One file, and a button that takes it off."""

    removed = Signal(str)
    """Its path."""

    def __init__(self, file: Attachment, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._pictures = pictures
        self.setFixedSize(WIDTH, HEIGHT)
        self.remove = IconButton("x", "", Size.XSMALL)
        self.remove.clicked.connect(lambda: self.removed.emit(file.path))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, Space.S, 0)
        row.addStretch()
        row.addWidget(self.remove)
        pictures.changed.connect(self.update)
        self.word()

    def word(self) -> None:
        self.setAccessibleName(file_text(self.file))
        self.setToolTip(self.file.name)
        self.remove.set_name(self.tr("Remove {name}").replace("{name}", self.file.name))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        area, direction = self.rect(), self.layoutDirection()
        fill_rounded(painter, area, Radius.BUTTON, color("surface2"))
        face = mirrored(QRect(Space.S, (HEIGHT - FACE) // 2, FACE, FACE), area, direction)
        self._paint_face(painter, face)
        lines = QRect(Space.S + FACE + Space.S, 8, WIDTH - FACE - 3 * Space.S - Size.XSMALL - Space.S, HEIGHT - 16)
        lines = mirrored(lines, area, direction)
        upper, lower = QRect(lines), QRect(lines)
        upper.setHeight(lines.height() // 2)
        lower.setTop(upper.bottom() + 1)
        metrics = QFontMetrics(font(SMALL_STRONG))
        name = metrics.elidedText(self.file.name, Qt.TextElideMode.ElideMiddle, upper.width())
        draw_line_of_text(painter, upper, name, font(SMALL_STRONG), color("text"))
        draw_line_of_text(painter, lower, size_text(self.file.size), font(SMALL), color("muted"))

    def _paint_face(self, painter: QPainter, face: QRect) -> None:
        dpr = self.devicePixelRatioF()
        is_picture = self._pictures.is_shown(self.file)
        pixmap = self._pictures.pixmap(self.file, face.size(), dpr) if is_picture else None
        if pixmap is None:
            name = "image" if is_picture else "file-text"
            icon = icon_pixmap(name, colors().accent, Size.ICON, dpr)
            painter.drawPixmap(face.center().x() - Size.ICON // 2, face.center().y() - Size.ICON // 2, icon)
            return
        outline = QPainterPath()
        outline.addRoundedRect(face, Radius.CHIP, Radius.CHIP)
        painter.save()
        painter.setClipPath(outline)
        painter.drawPixmap(face, pixmap)
        painter.restore()


class FileChips(Worded, QScrollArea):
    """Hidden while there are none. Many of them scroll sideways."""

    removed = Signal(str)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._chips: dict[str, FileChip] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("surface", "detail")
        self.setProperty("surface", "detail")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(Space.L, Space.S, Space.L, 0)
        self._row.setSpacing(Space.S)
        self._row.addStretch()
        self.setWidget(inside)
        self.hide()
        self.word()

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Chips that stay keep the focus."""
        wanted = {file.path: file for file in files}
        for path in [path for path in self._chips if path not in wanted]:
            chip = self._chips.pop(path)
            self._row.removeWidget(chip)
            chip.deleteLater()
        for place, (path, file) in enumerate(wanted.items()):
            if path not in self._chips:
                chip = self._chips[path] = FileChip(file, self._pictures)
                chip.removed.connect(self.removed)
                self._row.insertWidget(place, chip)
        self.setVisible(bool(self._chips))

    def chips(self) -> list[FileChip]:
        return list(self._chips.values())

    @override
    def word(self) -> None:
        self.setAccessibleName(self.tr("Attached files"))
        for chip in self._chips.values():
            chip.word()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT + Space.S + Space.XS)
