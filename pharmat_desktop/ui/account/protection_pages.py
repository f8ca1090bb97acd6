"""How one's files on this computer are protected, where there is no keychain to keep the key.

Told once, chosen by the person, and never in silence.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from pharmat_desktop.domain.accounts import MIN_PASSWORD
from pharmat_desktop.domain.protection import Protection
from pharmat_desktop.ui.account.gate_page import GatePage
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.field import PasswordField
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.role_choice import ChoiceCard
from pharmat_desktop.ui.widgets.strength_meter import StrengthMeter


class ChoosePage(GatePage):
    """A passphrase, or nothing; each with what follows from it."""

    chosen = Signal(object, str)
    """The Protection, and the passphrase (empty without one)."""

    def __init__(self) -> None:
        super().__init__("shield-check")
        self.cards = {Protection.PASSPHRASE: ChoiceCard("key-round"), Protection.NONE: ChoiceCard("monitor")}
        self.passphrase = PasswordField("", keeps_place=False)
        self.meter = StrengthMeter()
        self.warning = Notice("warn")
        self._group = QButtonGroup(self)
        cards = QVBoxLayout()
        cards.setSpacing(Space.S)
        for card in self.cards.values():
            self._group.addButton(card)
            cards.addWidget(card)
            card.toggled.connect(lambda _: self._show_choice())
        self.body.addLayout(cards)
        self.body.addSpacing(Space.S)
        for part in (self.passphrase, self.meter, self.warning):
            self.body.addWidget(part)
        self.cards[Protection.PASSPHRASE].setChecked(True)
        self.passphrase.edit.textChanged.connect(self.meter.judge)
        self.passphrase.submitted.connect(self.accepted)
        self.accepted.connect(self._choose)
        self.setFocusProxy(self.passphrase.edit)
        self.word()

    @property
    def kind(self) -> Protection:
        return next(kind for kind, card in self.cards.items() if card.isChecked())

    @override
    def word(self) -> None:
        self.title.setText(self.tr("This computer has no keychain"))
        self.text.setText(
            self.tr(
                "What you read and write is kept on this computer, so that it works offline. Elsewhere the keychain "
                "holds the key to it. Here you decide, once. Without a keychain you also sign in again after you quit."
            )
        )
        self.cards[Protection.PASSPHRASE].set_texts(
            self.tr("Protect it with a passphrase"),
            self.tr("Everything is encrypted. You type the passphrase at each start; nobody can recover it."),
        )
        self.cards[Protection.NONE].set_texts(
            self.tr("Do not protect what I write"),
            self.tr("No passphrase. What the academy sent can be read until you quit, and is loaded again then."),
        )
        self.passphrase.set_label(self.tr("Passphrase"))
        self.passphrase.word()
        self.meter.word()
        self.button.setText(self.tr("Continue"))
        self.quiet.setText(self.tr("Not now"))
        self._show_choice()

    def _show_choice(self) -> None:
        is_with = self.kind is Protection.PASSPHRASE
        self.passphrase.setVisible(is_with)
        self.meter.setVisible(is_with)
        warning = self.tr(
            "Unsent messages and drafts lie on the disk as they are: whoever can open this computer can read them."
        )
        self.warning.set_text("" if is_with else warning)

    def _choose(self) -> None:
        text = self.passphrase.edit.text() if self.kind is Protection.PASSPHRASE else ""
        count = MIN_PASSWORD
        if self.kind is Protection.PASSPHRASE and len(text) < MIN_PASSWORD:
            self.passphrase.set_error(self.tr("Use at least %Ln characters.", "", count))
            self.passphrase.setFocus()
        else:
            self.chosen.emit(self.kind, text)


class UnlockPage(GatePage):
    """The passphrase, at a start."""

    entered = Signal(str)

    def __init__(self, *, was_wrong: bool = False) -> None:
        super().__init__("lock-keyhole")
        self._was_wrong = was_wrong
        self.passphrase = PasswordField("")
        self.passphrase.submitted.connect(self.accepted)
        self.body.addWidget(self.passphrase)
        self.accepted.connect(self._enter)
        self.setFocusProxy(self.passphrase.edit)
        self.word()
        self._say(self.tr("That is not it. Try again.") if was_wrong else "")

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Unlock your files"))
        self.text.setText(self.tr("Type the passphrase that you chose on this computer."))
        self.passphrase.set_label(self.tr("Passphrase"))
        self.passphrase.word()
        self.button.setText(self.tr("Unlock"))
        self.quiet.setText(self.tr("I have forgotten it"))

    def _enter(self) -> None:
        if text := self.passphrase.edit.text():
            self.button.setEnabled(False)
            self.button.setText(self.tr("Unlocking…"))
            self.entered.emit(text)
        else:
            self._say(self.tr("Type your passphrase."))

    def _say(self, text: str) -> None:
        self.passphrase.set_error(text)


class BeginAnewPage(GatePage):
    """The key cannot be had: look again, or begin with new files. The old ones are set aside, not deleted."""

    answered = Signal(bool)
    """True: begin with new files."""

    def __init__(self) -> None:
        super().__init__("key-round")
        self.escape = self.button
        self.accepted.connect(lambda: self.answered.emit(False))
        self.refused.connect(lambda: self.answered.emit(True))
        self.setFocusProxy(self.button)
        self.word()

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Your files cannot be opened"))
        self.text.setText(
            self.tr(
                "They are encrypted, and this computer does not find the key: the keychain may be locked, or the "
                "passphrase forgotten. You can look again, for example after unlocking the keychain. Or you begin "
                "with new files: everything that the academy has is loaded again. Only what was never sent stays in "
                "the old files, which are put aside and can be opened should the key turn up."
            )
        )
        self.button.setText(self.tr("Look again"))
        self.quiet.setText(self.tr("Begin with new files"))
