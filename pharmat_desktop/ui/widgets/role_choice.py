"""One of a few things to be, as cards side by side: a radio group to the keyboard and to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, SMALL, Radius, Size, Space
from pharmat_desktop.ui.widgets.painted import Painted
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, draw_line_of_text, fill_rounded, mirrored


class ChoiceCard(Painted, QRadioButton):
    """An icon, a word and a line below; a border and a tick when it is chosen."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._about = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_texts(self, title: str, about: str) -> None:
        self.setText(title)
        self._about = about
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return 2 * Space.M + BODY_STRONG.line + Space.XS + self._about_height(width)

    @override
    def sizeHint(self) -> QSize:
        return QSize(172, self.heightForWidth(172))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(120))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_on, area = self.isChecked(), self.rect()
        inset = 2 if is_on else 1
        fill_rounded(painter, area, Radius.INPUT, color("accent" if is_on else "border_strong"))
        fill = "accent_soft" if is_on else "surface2" if self.underMouse() and self.isEnabled() else "surface"
        fill_rounded(painter, area.adjusted(inset, inset, -inset, -inset), Radius.INPUT - inset, color(fill))
        self._paint_texts(painter, *(("on_soft", "soft_muted") if is_on else ("text", "muted")))
        if self.hasFocus():
            draw_focus_ring(painter, area, Radius.INPUT, color("focus"))

    def _paint_texts(self, painter: QPainter, ink: str, muted: str) -> None:
        size = Size.ICON_SMALL
        icon = self._place(QRect(Space.M, Space.M + 2, size, size))
        shown = "circle-check" if self.isChecked() else self._icon_name
        tint = colors().accent if self.isChecked() else getattr(colors(), muted)
        painter.drawPixmap(icon.topLeft(), icon_pixmap(shown, tint, size, self.devicePixelRatioF()))
        left = Space.M + size + Space.S
        title = QRect(left, Space.M, self.width() - left - Space.S, BODY_STRONG.line)
        draw_line_of_text(painter, self._place(title), self.text(), font(BODY_STRONG), color(ink))
        painter.setFont(font(SMALL))
        painter.setPen(color(muted))
        height = self._about_height(self.width())
        about = QRect(Space.M, title.bottom() + 1 + Space.XS, self.width() - 2 * Space.M, height)
        painter.drawText(about, Qt.TextFlag.TextWordWrap, self._about)

    def _about_height(self, width: int) -> int:
        room = QRect(0, 0, width - 2 * Space.M, 400)
        return QFontMetrics(font(SMALL)).boundingRect(room, Qt.TextFlag.TextWordWrap, self._about or " ").height()

    def _place(self, rect: QRect) -> QRect:
        return mirrored(rect, self.rect(), self.layoutDirection())


class CardChoice(QWidget):
    """Cards of which one is chosen, always. Arrow keys choose, Tab leaves."""

    chosen = Signal(str)

    def __init__(self, cards: dict[str, str], parent: QWidget | None = None) -> None:
        """`cards`: icon name by key, in order; the first is chosen."""
        super().__init__(parent)
        self.cards = {key: ChoiceCard(icon_name) for key, icon_name in cards.items()}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for key, card in self.cards.items():
            self._group.addButton(card)
            row.addWidget(card, 1)
            card.toggled.connect(lambda is_on, key=key: self.chosen.emit(key) if is_on else None)
        next(iter(self.cards.values())).setChecked(True)

    def key(self) -> str:
        return next(key for key, card in self.cards.items() if card.isChecked())

    def set_key(self, key: str) -> None:
        self.cards[key].setChecked(True)
