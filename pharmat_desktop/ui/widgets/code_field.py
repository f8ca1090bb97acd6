"""Six boxes for the six digits of an email: one input to the keyboard and to a screen reader."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import H2, Radius, Space
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, fill_rounded

LENGTH = 6
BOX = QSize(44, 52)
MIDDLE = Space.S
"""What sets the two halves apart, in addition to the usual gap."""


def code_in(text: str) -> str:
    """The code that stands in a pasted text, whatever is around it; else the digits of the text, in ASCII."""
    plain = "".join(str(unicodedata.digit(sign, sign)) for sign in text[:2000])
    found = re.search(r"(?<!\d)\d{3}[ \u00a0\u2009-]?\d{3}(?!\d)", plain)
    return re.sub(r"\D", "", found.group() if found else plain)[:LENGTH]


class CodeField(QLineEdit):
    """Takes digits of any script, typed or pasted; the last one completes it. The digits run left to right always."""

    completed = Signal(str)
    """All six digits, in ASCII."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        self.setMaxLength(LENGTH)
        self.setAcceptDrops(False)
        self._is_invalid = False
        self.textEdited.connect(self._tidy)
        self.selectionChanged.connect(self.update)
        self.word()

    def word(self) -> None:
        self.setAccessibleName(self.tr("Six-digit code"))

    def set_invalid(self, is_invalid: bool) -> None:
        """Mark the boxes; typing takes the mark away."""
        if is_invalid != self._is_invalid:
            self._is_invalid = is_invalid
            self.update()

    def enter(self, text: str) -> None:
        """Take the code out of a pasted text, in place of what was there; a text without a digit changes nothing."""
        if code := code_in(text):
            self.setText(code)
            self._tidy(code)

    @override
    def sizeHint(self) -> QSize:
        return QSize(LENGTH * BOX.width() + (LENGTH - 1) * Space.S + MIDDLE, BOX.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.enter(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.addAction(self.tr("Paste"))
        paste.triggered.connect(lambda: self.enter(QGuiApplication.clipboard().text()))
        menu.popup(event.globalPos())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.text()
        active = min(self.cursorPosition(), LENGTH - 1) if self.hasFocus() else -1
        for number in range(LENGTH):
            box = _box(number)
            self._paint_box(painter, box, is_active=number == active)
            if number < len(text):
                painter.setPen(color("text" if self.isEnabled() else "muted"))
                painter.setFont(font(H2))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text[number])
            elif number == active:
                caret = QRect(box.center().x(), box.center().y() - 11, 2, 22)
                painter.fillRect(caret, color("text"))

    def _paint_box(self, painter: QPainter, box: QRect, *, is_active: bool) -> None:
        fill = "surface2" if not self.isEnabled() else "accent_soft" if self.hasSelectedText() else "surface"
        fill_rounded(painter, box, Radius.INPUT, color("danger" if self._is_invalid else "border_strong"))
        fill_rounded(painter, box.adjusted(1, 1, -1, -1), Radius.INPUT - 1, color(fill))
        if is_active:
            draw_focus_ring(painter, box, Radius.INPUT, color("focus"))

    def _tidy(self, text: str) -> None:
        """Keep six ASCII digits, and the place of the cursor."""
        self.set_invalid(False)
        place = len(code_in(text[: self.cursorPosition()]))
        code = code_in(text)
        if code != text:
            self.setText(code)
            self.setCursorPosition(place)
        self.update()
        if len(code) == LENGTH:
            self.completed.emit(code)


def _box(number: int) -> QRect:
    left = number * (BOX.width() + Space.S) + (MIDDLE if number >= LENGTH // 2 else 0)
    return QRect(left, 0, BOX.width(), BOX.height())
