"""How a session is paid for: with a package, with a make-up credit, or later. For the last step of a booking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.passes import Pass, PassKind, Wanted
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import Book
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.passes import words
from pharmat_desktop.ui.theme.tokens import H3, SMALL, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.worded import Worded

LATER = ""


class PayWith(Worded, QFrame):
    """Hidden for whoever has nothing prepaid with the tutor. What can be used, and ends first, is chosen beforehand."""

    chosen = Signal()
    """The person chose something else."""

    def __init__(self, usable: Callable[[UserId], Sequence[Pass]], *, is_due: bool = False) -> None:
        """`usable` reads what one has with a tutor; it may raise LocalStorageError.

        `is_due`: it stands on a card where the price is paid now, not on the last step of a booking.
        """
        super().__init__()
        self._is_due = is_due
        if not is_due:
            self.setProperty("surface", "card")
        self._usable = usable
        self._wanted: Wanted | None = None
        self._held: tuple[Pass, ...] = ()
        self._is_chosen = self._is_lost = False
        self._key = LATER
        self.choices: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._heading = Label("", H3)
        self._hint = wrapped(Label("", SMALL, "muted"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        column = QVBoxLayout(self)
        if is_due:
            column.setContentsMargins(0, 0, 0, 0)
        else:
            column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._heading)
        column.addLayout(self._rows)
        column.addWidget(self._hint)
        self.hide()

    @property
    def pass_id(self) -> str | None:
        """What was chosen; None to pay later."""
        return self._key or None

    @property
    def paid_text(self) -> str:
        """What pays in place of money; empty when nothing does."""
        held = next((one for one in self._held if one.id == self._key), None)
        if held is None:
            return ""
        if held.kind is not PassKind.PACKAGE:
            return self.tr("Paid with a make-up credit")
        return self.tr("Paid with your package “{name}”").replace("{name}", words.pass_title(held))

    def show_for(self, wanted: Wanted | None) -> None:
        """What is to be paid for; None: nothing is, now."""
        held = self._read(wanted)
        if wanted == self._wanted and held == self._held:
            return  # else a radio button would lose the focus
        if self._wanted is None or wanted is None or wanted.tutor_id != self._wanted.tutor_id:
            self._is_chosen = self._is_lost = False
        self._wanted, self._held = wanted, held
        self._build()

    def completed(self, command: Book) -> Book:
        """The booking with what pays for it."""
        return replace(command, pass_id=self.pass_id)

    @override
    def word(self) -> None:
        self._build()

    def _read(self, wanted: Wanted | None) -> tuple[Pass, ...]:
        if wanted is None:
            return ()
        try:
            return tuple(self._usable(wanted.tutor_id))
        except LocalStorageError:  # then one pays later
            return ()

    def _build(self) -> None:
        self._clear()
        wanted = self._wanted
        if wanted is None:
            self._key = LATER
            self.hide()
            return
        fitting = [one.id for one in self._held if one.misfit(wanted) is None]
        if not self._is_chosen or (self._key and self._key not in fitting):
            before, self._key = self._key, fitting[0] if fitting else LATER
            self._is_lost = not self._key and (bool(before) or self._is_lost)
        for one in self._held:
            why = words.misfit_text(one.misfit(wanted), one)
            self._add(one.id, " · ".join(part for part in (_choice_text(one), why) if part), is_free=not why)
        self._add(LATER, self.tr("On the payment page") if self._is_due else self.tr("Pay later"), is_free=True)
        self._heading.setText(self.tr("Pay with"))
        self._show_hint()
        self.setVisible(bool(self._held) or self._is_lost)

    def _add(self, key: str, text: str, *, is_free: bool) -> None:
        button = self.choices[key] = QRadioButton(text)
        button.setProperty("kind", "choice")
        button.setAccessibleName(text)
        button.setEnabled(is_free)
        button.setChecked(key == self._key)
        button.toggled.connect(lambda is_on, key=key: self._choose(key) if is_on else None)
        self._group.addButton(button)
        self._rows.addWidget(button)

    def _choose(self, key: str) -> None:
        self._key, self._is_chosen, self._is_lost = key, True, False
        self._show_hint()
        self.chosen.emit()

    def _show_hint(self) -> None:
        self._hint.setText(self._hint_text())
        self._hint.setVisible(bool(self._hint.text()))

    def _hint_text(self) -> str:
        if not self._key:
            due = "" if self._is_due else self.tr("The price is due once the tutor has confirmed.")
            lost = self.tr("What was chosen before does not pay for this any more.")
            return f"{lost} {due}".strip() if self._is_lost else due
        times = self._wanted.times if self._wanted is not None else 1
        used = self.tr("%Ln session(s) of it will be used. Nothing else is due.", "", times)
        late = self.tr("Whoever cancels too late to do so for free has used it.")
        return f"{used} {late}"

    def _clear(self) -> None:
        self.choices = {}
        while (item := self._rows.takeAt(0)) is not None:
            widget: QWidget | None = item.widget()
            if isinstance(widget, QRadioButton):
                self._group.removeButton(widget)
                widget.hide()
                widget.deleteLater()


def _choice_text(held: Pass) -> str:
    kind = words.pass_title(held) if held.kind is PassKind.PACKAGE else words.translate("passes", "Make-up credit")
    return f"{kind} ({words.left_text(held)}, {words.until_text(held)})"
