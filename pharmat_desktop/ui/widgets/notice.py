"""A sentence that must be noticed, in place: what went wrong, what to know before one goes on, what has worked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import BODY, Radius, Size, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.states import IconView

_LOOKS = {
    "info": ("accent_soft", "info", "accent"),
    "ok": ("ok_soft", "circle-check", "ok"),
    "warn": ("warn_soft", "triangle-alert", "warn"),
    "error": ("danger_soft", "circle-alert", "danger"),
}


class Notice(QWidget):
    """Hidden while it has nothing to say. The icon and the words tell the kind, not the colour alone."""

    def __init__(self, kind: str = "error", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        _, icon_name, tone = _LOOKS[kind]
        self._icon = IconView(icon_name, Size.ICON, tone)
        self._text = wrapped(Label("", BODY))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S + 2, Space.M, Space.S + 2)
        row.setSpacing(Space.S + 2)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def set_kind(self, kind: str) -> None:
        """info, ok, warn or error."""
        self._kind = kind
        _, icon_name, tone = _LOOKS[kind]
        self._icon.set_icon(icon_name, tone)
        self.update()

    def set_text(self, text: str) -> None:
        self._text.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        return self._text.text()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill_rounded(QPainter(self), self.rect(), Radius.INPUT, color(_LOOKS[self._kind][0]))
