"""Labels of the type scale. They never interpret markup: names and titles come from other people."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.fonts import font
from pharmat_desktop.ui.theme.tokens import BODY, TypeStyle
from pharmat_desktop.ui.widgets.painting import draw_line_of_text, draw_mirrored_lines


class Label(QLabel):
    """Plain text in one style of the type scale and one tone of the style sheet (``muted``, ``danger``, …)."""

    def __init__(self, text: str = "", style: TypeStyle = BODY, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(style))
        if tone:
            self.setProperty("tone", tone)
        self._follow_layout()

    def set_tone(self, tone: str) -> None:
        """Another tone; empty for the plain one."""
        if tone != (self.property("tone") or ""):  # asking for the style costs a start 4 ms
            self.setProperty("tone", tone)
            self.style().polish(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange and self.alignment() & Qt.AlignmentFlag.AlignAbsolute:
            self._follow_layout()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.wordWrap() or self.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_mirrored_lines(painter, self.contentsRect(), self.text(), self.alignment())

    def _follow_layout(self) -> None:
        """Stand at the start of the layout; Qt would go by the letters, and an Arabic name would leave its column."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class ElidedLabel(Label):
    """One line that gives way to its neighbours: what does not fit ends in an ellipsis and shows in the tooltip."""

    def __init__(self, text: str = "", style: TypeStyle = BODY, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, style, tone, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._update_tooltip()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tooltip()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = self.palette().color(self.foregroundRole())
        draw_line_of_text(QPainter(self), self.contentsRect(), self.text(), self.font(), color)

    def _update_tooltip(self) -> None:
        is_elided = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(plain_tooltip(self.text()) if is_elided else "")


def wrapped(label: Label) -> Label:
    """The same label, breaking its text over as many lines as it needs."""
    label.setWordWrap(True)
    return label


def plain_tooltip(text: str) -> str:
    """`text` as a tooltip that Qt does not take for markup, whatever it holds."""
    if "<" not in text:
        return text
    return "<span>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</span>"
