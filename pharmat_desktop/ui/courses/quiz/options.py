"""The options of a question: radio buttons or check boxes whose texts wrap, each with the key that chooses it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from pharmat_desktop.domain.quizzes import Answer, Choices, Question, QuestionKind, Verdict
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.courses.quiz import words
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY, SMALL_STRONG, Radius, Size, Space
from pharmat_desktop.ui.widgets.painted import Painted
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, fill_rounded, mirrored

_KEY = 24
"""Pixels of the square with the key's number."""
_TEXT_LEFT = Space.M + _KEY + Space.M
_TEXT_RIGHT = Space.M + Size.ICON + Space.M


class _Picture:
    """How an option looks: its state by shape and icon, not by colour alone."""

    def __init__(self, button: QAbstractButton, place: int, text: str) -> None:
        self._button = button
        self.place = place
        self.text = text
        self.is_right: bool | None = None
        """Of a scored question."""

    def height(self, width: int) -> int:
        room = QRect(0, 0, max(80, width - _TEXT_LEFT - _TEXT_RIGHT), 10_000)
        flags = Qt.TextFlag.TextWordWrap.value
        return max(Size.TARGET, QFontMetrics(font(BODY)).boundingRect(room, flags, self.text).height() + 2 * Space.M)

    def paint(self) -> None:
        button = self._button
        painter = QPainter(button)
        rect, direction = button.rect(), button.layoutDirection()
        is_chosen = button.isChecked()
        fill_rounded(painter, rect, Radius.INPUT, color("accent_soft" if is_chosen else "surface2"))
        key = mirrored(QRect(Space.M, (rect.height() - _KEY) // 2, _KEY, _KEY), rect, direction)
        fill_rounded(
            painter,
            key,
            _KEY / 2 if button.autoExclusive() else Radius.CHIP,
            color("accent" if is_chosen else "surface"),
        )
        painter.setFont(font(SMALL_STRONG))
        painter.setPen(color("on_accent" if is_chosen else "muted"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, words.count_text(self.place))
        text = mirrored(rect.adjusted(_TEXT_LEFT, 0, -_TEXT_RIGHT, 0), rect, direction)
        painter.setFont(font(BODY))
        painter.setPen(color("on_soft" if is_chosen else "text"))
        side = (
            Qt.AlignmentFlag.AlignRight if direction is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
        )
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, flags.value | Qt.TextFlag.TextWordWrap.value, isolated(self.text))
        if (icon := self._icon()) is not None:
            name, tone = icon
            at = QRect(rect.right() - Space.M - Size.ICON, (rect.height() - Size.ICON) // 2, Size.ICON, Size.ICON)
            ink = getattr(colors(), tone)
            picture = icon_pixmap(name, ink, Size.ICON, button.devicePixelRatioF())
            painter.drawPixmap(mirrored(at, rect, direction).topLeft(), picture)
        if button.hasFocus():
            draw_focus_ring(painter, rect, Radius.INPUT, color("focus"))

    def _icon(self) -> tuple[str, str] | None:
        is_chosen = self._button.isChecked()
        if self.is_right is None:
            return ("check", "accent") if is_chosen else None
        if self.is_right:
            return "circle-check", "ok"
        return ("circle-x", "danger") if is_chosen else None


class _Option(Painted):
    """What radio buttons and check boxes have in common here."""

    picture: _Picture

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_left(event):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(self.picture.height(self.width()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, Size.TARGET)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.picture.paint()


class _Radio(_Option, QRadioButton):
    def __init__(self, place: int, text: str) -> None:
        super().__init__()
        self.picture = _Picture(self, place, text)


class _Check(_Option, QCheckBox):
    def __init__(self, place: int, text: str) -> None:
        super().__init__()
        self.picture = _Picture(self, place, text)


class Options(QWidget):
    """All options of one question. Space or a number chooses; Enter is for whoever owns this: the next question."""

    answered = Signal(object)
    """Choices, or None when nothing is chosen any more."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        is_single = question.kind is QuestionKind.SINGLE
        self._ids = [option.id for option in question.options]
        make = _Radio if is_single else _Check
        self.buttons: list[_Radio | _Check] = [
            make(place, one.text) for place, one in enumerate(question.options, start=1)
        ]
        self._group = QButtonGroup(self)
        self._group.setExclusive(is_single)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for button in self.buttons:
            button.setAttribute(Qt.WidgetAttribute.WA_Hover)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._tell)
            self._group.addButton(button)
            column.addWidget(button)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])

    def choose(self, place: int) -> None:
        """The one with this number, as a click on it would."""
        if 1 <= place <= len(self.buttons) and self.buttons[place - 1].isEnabled():
            self.buttons[place - 1].setFocus()
            self.buttons[place - 1].click()

    def show_answer(self, answer: Answer | None, verdict: Verdict | None, *, is_open: bool) -> None:
        """`is_open`: it can be answered."""
        chosen = words.is_choice(answer)
        right = words.is_choice(verdict.right) if verdict else None
        self._group.setExclusive(False)  # or the chosen one could not be taken back
        for name, button in zip(self._ids, self.buttons, strict=True):
            picture = button.picture
            button.setChecked(name in chosen)
            button.setEnabled(is_open)
            picture.is_right = None if right is None else name in right
            spoken = f"{picture.place}. {picture.text}"
            if picture.is_right is not None:
                spoken = words.spoken_option(
                    picture.place, picture.text, is_right=picture.is_right, was_chosen=name in chosen
                )
            button.setAccessibleName(spoken)
            button.update()
        self._group.setExclusive(bool(self.buttons) and isinstance(self.buttons[0], _Radio))

    def _tell(self) -> None:
        chosen = [name for name, button in zip(self._ids, self.buttons, strict=True) if button.isChecked()]
        self.answered.emit(Choices(tuple(chosen)) if chosen else None)


def _is_left(event: QKeyEvent) -> bool:
    """Whether it is Enter, which is for the question: it goes on to the next one."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    event.ignore()
    return True
