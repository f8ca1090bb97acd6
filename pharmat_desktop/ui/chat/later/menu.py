"""The button beside Send, and its menu: times that somebody may mean, and the way to any other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from pharmat_desktop.domain.scheduling import Offer
from pharmat_desktop.ui.chat.later import words
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import Size, Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.worded import Worded


class LaterButton(Worded, IconButton):
    """Beside Send. Enabled while there is something to send."""

    def __init__(self) -> None:
        super().__init__("calendar-clock", "", Size.CONTROL + Space.XS)
        self.word()

    @override
    def word(self) -> None:
        self.set_name(self.tr("Send later"))


class LaterMenu(QMenu):
    """Deletes itself when it closes."""

    chosen = Signal(object)
    """An Offer."""
    other_requested = Signal()
    """A time that is not offered."""

    def __init__(self, parent: QWidget, offers: Sequence[Offer], clocks: words.Clocks) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        for offer in offers:
            action = self.addAction(words.offer_text(offer, clocks).replace("&", "&&"))
            action.triggered.connect(lambda _=False, offer=offer: self.chosen.emit(offer))
        self.addSeparator()
        self.addAction(self.tr("Choose a time…")).triggered.connect(self.other_requested)

    def open_above(self, anchor: QWidget) -> None:
        """Its lower edge on the button's upper one, both ending at the same side; the first time is current."""
        size = self.sizeHint()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - size.width(), -size.height()))
        if not self.isLeftToRight():
            corner = anchor.mapToGlobal(QPoint(0, -size.height()))
        self.setActiveAction(self.actions()[0])
        self.popup(corner)
