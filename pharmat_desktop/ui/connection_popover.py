"""The popover at the rail's foot: the four facts of the connection, each with its last proof."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.ui.connection_words import fact_words, overall_text, waiting_text
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label


class ConnectionPopover(QFrame):
    """The four facts, what waits, Retry, and in the demo the "Work offline" switch."""

    retry_requested = Signal()
    work_offline_toggled = Signal(bool)

    def __init__(self, parent: QWidget, *, can_work_offline: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("surface", "popover")
        self._state = Label("", BODY_STRONG)
        self._waiting = Label("", SMALL, "muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.S)
        self._cells: list[Label] = []
        self._retry = Button("", "secondary")
        self._retry.clicked.connect(self.retry_requested)
        self._offline = QCheckBox()
        self._offline.setVisible(can_work_offline)
        self._offline.clicked.connect(self.work_offline_toggled)
        self._build()

    def set_status(self, status: ConnectionStatus) -> None:
        """Show `status`, also while it is open."""
        self._state.setText(overall_text(status))
        self._waiting.setText(waiting_text(status))
        self._waiting.setVisible(bool(status.waiting))
        self._retry.setText(self.tr("Retry now"))
        self._retry.setEnabled(not status.is_off and not status.is_online)
        self._offline.setText(self.tr("Work offline"))
        self._offline.setChecked(status.is_off)
        self._fill(status)

    def open_beside(self, anchor: QWidget) -> None:
        """Show it at the inner side of `anchor`, its lower edge on the anchor's."""
        self.adjustSize()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = anchor.mapToGlobal(QPoint(0, anchor.height()))
        left = corner.x() - self.width() - Space.S if is_mirrored else corner.x() + anchor.width() + Space.S
        self.move(left, corner.y() - self.height())
        self.show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        column.addWidget(self._state)
        column.addWidget(self._waiting)
        column.addLayout(self._grid)
        foot = QHBoxLayout()
        foot.setSpacing(Space.L)
        foot.addWidget(self._offline)
        foot.addStretch()
        foot.addWidget(self._retry)
        column.addLayout(foot)

    def _fill(self, status: ConnectionStatus) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.deleteLater()
        self._cells = []
        for row, words in enumerate(fact_words(status)):
            texts = ((words.name, BODY, ""), (words.state, BODY, words.tone), (words.proof, SMALL, "muted"))
            for place, (text, style, tone) in enumerate(texts):
                cell = Label(text, style, tone, self)
                self._grid.addWidget(cell, row, place)
                self._cells.append(cell)
