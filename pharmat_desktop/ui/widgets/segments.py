"""One of a few views of the same thing, as words side by side: a radio group to the keyboard and to a screen reader."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, Radius, Size, Space
from pharmat_desktop.ui.widgets.painted import Painted
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, fill_rounded
from pharmat_desktop.ui.widgets.pressing import is_pressed_by_enter

_GAP = 2


class _Segment(Painted, QRadioButton):
    @override
    def sizeHint(self) -> QSize:
        width = QFontMetrics(font(BODY_MEDIUM)).horizontalAdvance(self.text())
        return QSize(width + 2 * Space.M, Size.CONTROL - 2 * _GAP)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_pressed_by_enter(self, event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isChecked():
            fill_rounded(painter, self.rect(), Radius.BUTTON, color("accent_soft"))
        ink = "on_soft" if self.isChecked() else "text" if self.underMouse() and self.isEnabled() else "muted"
        painter.setFont(font(BODY_MEDIUM))
        painter.setPen(color(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Radius.BUTTON, color("focus"))


class Segments(QWidget):
    """Exactly one is chosen. Arrow keys choose, Tab leaves. Name it by `setAccessibleName`."""

    chosen = Signal(str)
    """The key of another one, by whatever way it was chosen."""

    def __init__(self, keys: Iterable[str], parent: QWidget | None = None) -> None:
        """The first of `keys` is chosen. They have words only after `set_words`."""
        super().__init__(parent)
        self.parts = {key: _Segment() for key in keys}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        row.setSpacing(_GAP)
        for key, part in self.parts.items():
            self._group.addButton(part)
            row.addWidget(part, 1)
            part.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            part.toggled.connect(lambda is_on, key=key: self.chosen.emit(key) if is_on else None)
        self.set_key(next(iter(self.parts)))
        self.setFixedHeight(Size.CONTROL)

    def set_words(self, words: Mapping[str, str]) -> None:
        """What each key is called."""
        for key, word in words.items():
            self.parts[key].setText(word)
            self.parts[key].setAccessibleName(word)
            self.parts[key].updateGeometry()

    def key(self) -> str:
        return next(key for key, part in self.parts.items() if part.isChecked())

    def set_key(self, key: str) -> None:
        self.parts[key].setChecked(True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill_rounded(QPainter(self), self.rect(), Radius.INPUT, color("surface2"))
