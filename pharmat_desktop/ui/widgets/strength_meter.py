"""How good a password is while it is typed: four segments, a word, and what would help most."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pharmat_desktop.domain.accounts import MIN_PASSWORD
from pharmat_desktop.domain.passwords import PasswordHint, PasswordStrength, strength
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import SMALL, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.painting import fill_rounded, mirrored

translate = QCoreApplication.translate

SEGMENTS = 4
_TONES = ("border", "danger", "warn", "ok", "ok")


class StrengthMeter(QWidget):
    """Stands below a password field. The words carry the meaning; the segments repeat it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: PasswordStrength | None = None
        self._bar = _Segments()
        self._words = wrapped(Label("", SMALL, "muted"))
        self._words.setMinimumHeight(SMALL.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        self.judge("")

    def judge(self, password: str, personal: Sequence[str] = ()) -> None:
        """Show how good `password` is; before anything is typed, what is asked for. `personal`: names and email."""
        self._shown = strength(password, personal) if password else None
        self._bar.set_level(self._shown.level if self._shown else 0)
        self.word()

    def word(self) -> None:
        self._words.setText(strength_text(self._shown))

    def text(self) -> str:
        return self._words.text()


def strength_text(shown: PasswordStrength | None) -> str:
    """One line: how strong, and what would help."""
    if shown is None:
        count = MIN_PASSWORD
        return translate("password", "At least %Ln characters. A few words in a row are best.", "", count)
    return f"{_verdict(shown.level)} {_advice(shown.hint)}".strip()


def _verdict(level: int) -> str:
    return (
        "",
        translate("password", "Weak."),
        translate("password", "Fair."),
        translate("password", "Good."),
        translate("password", "Strong."),
    )[level]


def _advice(hint: PasswordHint) -> str:
    count = MIN_PASSWORD
    return {
        PasswordHint.NONE: "",
        PasswordHint.TOO_SHORT: translate("password", "Use at least %Ln characters.", "", count),
        PasswordHint.COMMON: translate("password", "It begins with a word that is guessed first."),
        PasswordHint.PERSONAL: translate("password", "Others know your name and address: leave them out."),
        PasswordHint.REPEATS: translate("password", "Runs and repetitions add little."),
        PasswordHint.LONGER: translate("password", "Another word would make it stronger."),
    }[hint]


class _Segments(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._level = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(Space.XS)

    def set_level(self, level: int) -> None:
        if level != self._level:
            self._level = level
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, Space.XS)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = (self.width() - (SEGMENTS - 1) * Space.XS) / SEGMENTS
        for number in range(SEGMENTS):
            box = QRect(round(number * (width + Space.XS)), 0, round(width), self.height())
            tone = _TONES[self._level] if number < self._level else "border"
            fill_rounded(painter, mirrored(box, self.rect(), self.layoutDirection()), 2, color(tone))
