"""What only the person can say of their files: how to protect them without a keychain, what to do without a key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.protection import Protection
from pharmat_desktop.ui.dialogs import Question, ask, ask_password, ask_yes
from pharmat_desktop.ui.theme.tokens import SMALL
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.field import PasswordField
from pharmat_desktop.ui.widgets.labels import Label, wrapped

MIN_PASSPHRASE = 8
"""Characters."""

translate = QCoreApplication.translate


class ProtectionDialog(Question):
    """A passphrase typed twice, or, by a button of its own, none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("protection", "How shall your files be protected?"),
            translate(
                "protection",
                "This computer has no keychain that could keep a key. A passphrase encrypts what pharmaT keeps here; "
                "you type it at each start, and nobody can recover it.",
            ),
            accept=translate("protection", "Encrypt"),
        )
        self.is_unencrypted = False
        self.passphrase = PasswordField(translate("protection", "Passphrase"))
        self.repeated = PasswordField(translate("protection", "Once more"))
        note = translate(
            "protection",
            "Without encryption, what you have written and not sent yet can be read by anyone who can read this "
            "computer's disk. Everything else is loaded anew at each start.",
        )
        self.without = Button(translate("protection", "Go on without encryption"))
        self.without.clicked.connect(self._go_without)
        for place, part in enumerate((self.passphrase, self.repeated, wrapped(Label(note, SMALL, "muted")))):
            self.column.insertWidget(2 + place, part)
        self.buttons.insertWidget(0, self.without)
        self.passphrase.setFocus()

    def accept(self) -> None:
        """Only with a passphrase that was typed the same twice."""
        first, second = self.passphrase.edit.text(), self.repeated.edit.text()
        is_short = len(first) < MIN_PASSPHRASE
        differs = first != second and not is_short
        self.passphrase.set_error(translate("protection", "At least 8 characters.") if is_short else "")
        self.repeated.set_error(translate("protection", "The two are not the same.") if differs else "")
        if not is_short and not differs:
            super().accept()

    def _go_without(self) -> None:
        self.is_unencrypted = True
        super().accept()


class WindowDialogs:
    """The `ProtectionDialogs` of the vault, above the main window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    async def choose(self) -> tuple[Protection, str] | None:
        dialog = ProtectionDialog(self._window)
        if not await ask(dialog):
            return None
        if dialog.is_unencrypted:
            return Protection.NONE, ""
        return Protection.PASSPHRASE, dialog.passphrase.edit.text()

    async def passphrase(self, *, was_wrong: bool) -> str | None:
        return await ask_password(
            self._window,
            translate("protection", "Your files are encrypted"),
            translate("protection", "Type the passphrase of this account. Cancel if you have forgotten it."),
            accept=translate("protection", "Open"),
            error=translate("protection", "This is not the passphrase.") if was_wrong else "",
        )

    async def begin_anew(self) -> bool:
        return await ask_yes(
            self._window,
            translate("protection", "The files of this account cannot be opened"),
            translate(
                "protection",
                "Their key is not to be had: the keychain is locked or was emptied, or the passphrase is forgotten. "
                "You can unlock the keychain and try again. Beginning anew loads everything from the academy; the old "
                "files are set aside, and messages in them that were not sent stay locked.",
            ),
            accept=translate("protection", "Begin anew"),
            kind="danger",
        )
