"""The round buttons in the thread's corner: to the newest messages, and to those that mention the person."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import Size, Space
from pharmat_desktop.ui.widgets.badge import HEIGHT, badge_text, badge_width, paint_badge
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.painting import draw_focus_ring
from pharmat_desktop.ui.widgets.worded import Worded

OVERHANG = HEIGHT // 2


class RoundButton(Worded, IconButton):
    """A disc with a count; hidden until somebody shows it."""

    def __init__(self, icon_name: str, parent: QWidget) -> None:
        super().__init__(icon_name, "", Size.TARGET, parent)
        self.setFixedSize(Size.TARGET, Size.TARGET + OVERHANG)
        self._count = 0
        self.set_count(0)
        self.hide()

    def name_of(self, count: int) -> str:
        """What the button does, and what `count` is of."""
        raise NotImplementedError

    def set_count(self, count: int) -> None:
        self._count = count
        self.set_name(self.name_of(count))
        self.update()

    @override
    def word(self) -> None:
        self.set_count(self._count)

    @override
    def paint_background(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border_strong"), 1))
        painter.setBrush(color("surface2" if self.underMouse() or self.isDown() else "surface"))
        painter.drawEllipse(self._disc().adjusted(1, 1, -2, -2))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_background(painter)
        painter.translate(0, OVERHANG / 2)
        self.paint_icon(painter)
        painter.translate(0, -OVERHANG / 2)
        if self.hasFocus():
            draw_focus_ring(painter, self._disc(), Size.TARGET // 2, color("focus"))
        if text := badge_text(self._count):
            pill = QRect(0, 0, badge_width(text), HEIGHT)
            pill.moveCenter(self._disc().center())
            pill.moveTop(0)
            paint_badge(painter, pill, text)

    def _disc(self) -> QRect:
        return QRect(0, OVERHANG, Size.TARGET, Size.TARGET)


class JumpButton(RoundButton):
    """Counts the messages that came since the end went out of view."""

    @override
    def name_of(self, count: int) -> str:
        name = self.tr("Go to the newest message")
        new = self.tr("%n new", "", count)
        return f"{name}, {new}" if count else name


class MentionButton(RoundButton):
    """Counts the messages that mention the person and were not looked at yet."""

    @override
    def name_of(self, count: int) -> str:
        name = self.tr("Go to the next mention of you")
        mentions = self.tr("%n mentions", "", count)
        return f"{name}, {mentions}" if count else name


class Corner:
    """Places both in the lower end corner of the thread's view, which owns them: one above the other, or one alone."""

    def __init__(self, view: QWidget) -> None:
        self.jump = JumpButton("arrow-down", view)
        self.mention = MentionButton("at-sign", view)
        self._area = QRect()

    @property
    def top(self) -> int | None:
        """Where the upper one begins; None while neither is shown."""
        return min((one.y() for one in (self.jump, self.mention) if not one.isHidden()), default=None)

    def place(self, area: QRect) -> None:
        self._area = area
        bottom = area.bottom() + 1 - Space.M
        for button in (self.jump, self.mention):
            is_mirrored = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = area.left() + Space.L if is_mirrored else area.right() + 1 - Space.L - button.width()
            button.move(left, bottom - button.height())
            bottom -= button.height() if not button.isHidden() else 0

    def show_jump(self) -> None:
        """The end went out of view."""
        self.jump.show()
        self.place(self._area)

    def retire_jump(self) -> None:
        """The end is in view."""
        self.jump.set_count(0)
        self.jump.hide()
        self.place(self._area)

    def set_mentions(self, count: int) -> None:
        self.mention.set_count(count)
        self.mention.setVisible(count > 0)
        self.place(self._area)
