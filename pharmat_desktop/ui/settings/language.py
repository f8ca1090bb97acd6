"""Settings: the language of the app."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton

from pharmat_desktop.domain.settings import LANGUAGE
from pharmat_desktop.ui.language import LANGUAGES
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.parts import Card, Page
from pharmat_desktop.ui.settings.presenter import SettingsPresenter
from pharmat_desktop.ui.theme import color, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, SMALL, Radius, Size, Space
from pharmat_desktop.ui.widgets.painted import Painted
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, draw_line_of_text, mirrored


class LanguageRow(Painted, QRadioButton):
    """A language by its own name, with today's date as it writes it. A tick says which one is chosen."""

    def __init__(self, code: str) -> None:
        super().__init__(LANGUAGES[code])
        self.code = code
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        today = datetime.now().astimezone()
        self._sample = QLocale(code).toString(QDate(today.year, today.month, today.day))

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, Size.TARGET + Space.S)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.rect().adjusted(Space.L, 0, -Space.L, 0)
        half = QRect(area.left(), area.top(), area.width() // 2 - Size.ICON, area.height())
        direction = self.layoutDirection()
        draw_line_of_text(painter, mirrored(half, area, direction), self.text(), font(BODY_MEDIUM), color("text"))
        sample = half.translated(area.width() // 2 - Size.ICON, 0)
        rest = mirrored(sample, area, direction)
        draw_line_of_text(painter, rest, self._sample, font(SMALL), color("muted"), at_end=True)
        if self.isChecked():
            box = QRect(area.right() + 1 - Size.ICON, area.center().y() - Size.ICON // 2, Size.ICON, Size.ICON)
            tick = icon_pixmap("check", colors().accent, Size.ICON, self.devicePixelRatioF())
            painter.drawPixmap(mirrored(box, area, direction).topLeft(), tick)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect().adjusted(2, 2, -2, -2), Radius.BUTTON, color("focus"))


class LanguagePage(Page):
    """Takes effect at once; the layout turns around with the direction of the language."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        self._presenter = presenter
        self.rows = {code: LanguageRow(code) for code in LANGUAGES}
        self._card = Card(*self.rows.values())
        super().__init__(self._card)
        for code, row in self.rows.items():
            row.clicked.connect(lambda _=False, code=code: presenter.put(LANGUAGE, code))
        presenter.changed.connect(self.show_values)
        self.word()

    def show_values(self) -> None:
        self.rows[self._presenter.language].setChecked(True)

    @override
    def word(self) -> None:
        self._card.set_heading(self.tr("Language of the app"))
        self.show_values()
