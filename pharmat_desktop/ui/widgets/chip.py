"""A short fact in a pill: a level, a state, a kind."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import SMALL, Radius, Space
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.painting import fill_rounded

_FILL = {"neutral": "surface2", "accent": "accent_soft", "ok": "ok_soft", "warn": "warn_soft", "danger": "danger_soft"}


class Chip(Label):
    """Text on a soft background; `tone` is neutral, accent, ok, warn or danger. The words carry the meaning."""

    def __init__(self, text: str = "", tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, SMALL, "" if tone == "neutral" else tone, parent)
        self._fill = _FILL[tone]
        self.setContentsMargins(Space.S, 0, Space.S, 0)
        self.setFixedHeight(SMALL.line + Space.S)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * Space.S + 2, SMALL.line + Space.S)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill_rounded(QPainter(self), self.rect(), Radius.CHIP, color(self._fill))
        super().paintEvent(event)
