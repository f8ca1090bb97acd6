"""Settings: what others see of the person and on this screen, and what leaves this computer."""

from __future__ import annotations

from pharmat_desktop.domain.settings import NOTIFY_TEXT
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.parts import Card, Page, Row, SwitchRow
from pharmat_desktop.ui.settings.presenter import SettingsPresenter
from pharmat_desktop.ui.settings.seen_choice import SeenChoice, SeenRow


class PrivacyPage(Page):
    """Two switches, and the facts."""

    def __init__(self, presenter: SettingsPresenter, seen: SeenChoice) -> None:
        self._presenter = presenter
        self.text = SwitchRow()
        self.seen = SeenRow(seen)
        self._others = Card(self.seen)
        self._facts = [Row() for _ in range(3)]
        self._screen = Card(self.text)
        self._data = Card(*self._facts)
        super().__init__(self._others, self._screen, self._data)
        self.text.switched.connect(lambda is_on: presenter.put(NOTIFY_TEXT, not is_on))
        presenter.changed.connect(self.show_values)
        self.word()

    def show_values(self) -> None:
        self.text.show_value(is_on=not self._presenter.get(NOTIFY_TEXT))

    @override
    def word(self) -> None:
        self._others.set_heading(self.tr("For other people"))
        self.seen.word()
        self._screen.set_heading(self.tr("On this screen"))
        about = self.tr("A notice then only says that something came.")
        self.text.set_texts(self.tr("Hide names and texts in notices"), about)
        self._data.set_heading(self.tr("What leaves this computer"))
        texts = (
            (
                self.tr("It goes to your academy, and to nobody else"),
                self.tr("The app counts nothing, reports nothing, and loads no pictures from elsewhere."),
            ),
            (
                self.tr("Your password is not kept"),
                self.tr("A key for this computer is, in the system's keychain; signing out throws it away."),
            ),
            (
                self.tr("What you read stays readable"),
                self.tr("A copy lies in your user's folder on this computer. Lock the screen when you leave it."),
            ),
        )
        for row, (title, about) in zip(self._facts, texts, strict=True):
            row.set_texts(title, about)
        self.show_values()
