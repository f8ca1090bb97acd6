"""One to five stars: a radio group to the keyboard and to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import Radius, Size
from pharmat_desktop.ui.widgets.painted import Painted
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, fill_rounded

MOST = 5


class _Star(Painted, QRadioButton):
    def __init__(self, number: int, stars: Stars) -> None:
        super().__init__(stars)
        self._number = number
        self._stars = stars
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(Size.CONTROL, Size.CONTROL)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number gives as many stars."""
        if event.text() in ("1", "2", "3", "4", "5"):
            self._stars.set_rating(int(event.text()))
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_on = self._number <= self._stars.rating()
        if self.underMouse():
            fill_rounded(painter, self.rect(), Radius.BUTTON, color("surface2"))
        name, ink = ("star-filled", colors().warn) if is_on else ("star", colors().border_strong)
        pixmap = icon_pixmap(name, ink, Size.ICON, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - Size.ICON) // 2, (self.height() - Size.ICON) // 2, pixmap)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Radius.BUTTON, color("focus"))


class Stars(QWidget):
    """No star at first. Arrow keys and numbers choose. Name it by `setAccessibleName`."""

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = [_Star(number, self) for number in range(1, MOST + 1)]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, part in enumerate(self.parts, 1):
            self._group.addButton(part, number)
            row.addWidget(part)
        row.addStretch()
        self._group.idToggled.connect(lambda _, is_on: self._tell() if is_on else None)
        self.setFocusProxy(self.parts[0])

    def rating(self) -> int:
        """0 before anything was chosen."""
        return max(0, self._group.checkedId())

    def choose(self, stars: int) -> None:
        self.parts[stars - 1].setChecked(True)

    def set_rating(self, stars: int) -> None:
        """Choose, and go there."""
        self.choose(stars)
        self.parts[stars - 1].setFocus()

    def reset(self) -> None:
        """No star."""
        self._group.setExclusive(False)
        for part in self.parts:
            part.setChecked(False)
            part.update()
        self._group.setExclusive(True)

    def set_words(self, words: list[str]) -> None:
        """What each number of stars is called, from 1."""
        for part, word in zip(self.parts, words, strict=True):
            part.setAccessibleName(word)

    def _tell(self) -> None:
        for part in self.parts:
            part.update()
        self.rated.emit(self.rating())
