"""Settings: theme, scale, motion."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.config import SCALES
from pharmat_desktop.domain.settings import MOTION, THEME
from pharmat_desktop.ui.menus import theme_titles
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.parts import Card, ChoiceRow, Page, Row, SwitchRow
from pharmat_desktop.ui.settings.presenter import SettingsPresenter
from pharmat_desktop.ui.settings.theme_card import ThemeCard
from pharmat_desktop.ui.theme import MODES
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.buttons import Button


class _Themes(QWidget):
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cards = {mode: ThemeCard(mode, self) for mode in MODES}
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        row.setSpacing(Space.M)
        for mode, card in self.cards.items():
            card.clicked.connect(lambda _=False, mode=mode: self.chosen.emit(mode))
            row.addWidget(card, 1)

    def show_chosen(self, mode: str) -> None:
        self.cards[mode].setChecked(True)

    def word(self) -> None:
        for mode, title in theme_titles().items():
            self.cards[mode].setText(title)
            self.cards[mode].setToolTip(title)  # a narrow card elides it


class AppearancePage(Page):
    """What is chosen takes effect at once, but for the scale, for which the app starts anew."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        self._presenter = presenter
        self.themes = _Themes()
        self.scale = ChoiceRow()
        self.restart = Button("", "primary")
        self.restart_row = Row(self.restart)
        self.calm = SwitchRow()
        self._theme_card = Card(self.themes)
        self._size_card = Card(self.scale, self.restart_row)
        self._motion_card = Card(self.calm)
        super().__init__(self._theme_card, self._size_card, self._motion_card)
        self.themes.chosen.connect(lambda mode: presenter.put(THEME, mode))
        self.scale.chosen.connect(self._set_scale)
        self.restart.clicked.connect(presenter.restart_requested)
        self.calm.switched.connect(lambda is_on: presenter.put(MOTION, "reduced" if is_on else "system"))
        presenter.changed.connect(self.show_values)
        self.word()

    def show_values(self) -> None:
        presenter = self._presenter
        self.themes.show_chosen(presenter.theme)
        self.calm.show_value(is_on=presenter.get(MOTION) == "reduced")
        display = presenter.display
        percent = [(scale, self.tr("{n} %").format(n=QLocale().toString(scale))) for scale in SCALES]
        self.scale.show_choices([*percent], display.scale)
        self.restart_row.setVisible(display.scale != display.scale_in_force)

    @override
    def word(self) -> None:
        self._theme_card.set_heading(self.tr("Theme"))
        self.themes.word()
        self._size_card.set_heading(self.tr("Size"))
        self.scale.set_texts(
            self.tr("Scale"), self.tr("Everything in the window grows with it, texts and icons alike.")
        )
        about = self.tr("The window closes for a moment and comes back as it is. Nothing that you wrote is lost.")
        self.restart_row.set_texts(self.tr("The new size takes effect at the next start"), about)
        self.restart.setText(self.tr("Restart now"))
        self._motion_card.set_heading(self.tr("Motion"))
        about = self.tr("Panels appear at once instead of sliding. The system's own setting is always heeded.")
        self.calm.set_texts(self.tr("Reduce motion"), about)
        self.show_values()

    def _set_scale(self, percent: object) -> None:
        if isinstance(percent, int):
            self._presenter.display.set_scale(percent)
            self.show_values()
