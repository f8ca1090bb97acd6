"""The small bar beside the message under the pointer: react, reply, more. The keyboard has the message's menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import Size, Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.worded import Worded


class RowTools(Worded, QFrame):
    """Owned by the thread's view, which says where. Takes no focus."""

    react_requested = Signal(QPoint)
    """Where, on screen, to open the choice of reactions."""
    reply_requested = Signal()
    more_requested = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self.setProperty("surface", "popover")
        self._react = IconButton("smile-plus", "", Size.XSMALL)
        self._reply = IconButton("reply", "", Size.XSMALL)
        self._more = IconButton("ellipsis", "", Size.XSMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for button in (self._react, self._reply, self._more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        self._react.clicked.connect(lambda: self.react_requested.emit(self._below(self._react)))
        self._reply.clicked.connect(self.reply_requested)
        self._more.clicked.connect(lambda: self.more_requested.emit(self._below(self._more)))
        self.setFixedSize(3 * Size.XSMALL + 6, Size.XSMALL + 6)
        self.word()
        self.hide()

    def show_beside(self, bubble: QRect, *, is_at_end: bool) -> None:
        """Beside a bubble (in the parent's coordinates), or over its upper corner where the row has no room."""
        left = bubble.left() - self.width() - Space.XS if is_at_end else bubble.right() + 1 + Space.XS
        room = self._view.width() - self.width() - Space.S
        top = max(bubble.top(), 0)
        if not 0 <= left <= room:
            left, top = min(max(left, Space.S), room), max(bubble.top() - self.height() + Space.S, 0)
        self.move(left, top)
        self.show()
        self.raise_()

    @override
    def word(self) -> None:
        self._react.set_name(self.tr("React"))
        self._reply.set_name(self.tr("Reply"))
        self._more.set_name(self.tr("More"))

    def _below(self, button: IconButton) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height()))
