"""The card with what the academy tells: a press leads to what it is about, and it is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal

from pharmat_desktop.domain.notifications import Notification
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.notification_words import notification_icon, notification_texts
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.times import clock_text
from pharmat_desktop.ui.today.cards import Rows
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.card import Card
from pharmat_desktop.ui.widgets.link_row import LinkLook

MOST = 4
"""Shown at once; when these are read the next come."""


class ToldCard(Card):
    """Hidden while there is nothing unread."""

    opened = Signal(object)
    """The Notification."""
    all_read = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._items: Sequence[Notification] = ()
        self._zone = ""
        self.read_all = Button("", "ghost")
        self.read_all.clicked.connect(self.all_read)
        self.head.addWidget(self.read_all)
        self._rows = Rows()
        self._rows.pressed.connect(lambda place: self.opened.emit(self._items[place]))
        self.body.addWidget(self._rows)
        self.hide()
        self.word()

    def show_told(self, items: Sequence[Notification], zone: str) -> None:
        """Newest first; what they tell of sessions by the clock of `zone`."""
        self._items, self._zone = items, zone
        self.setVisible(bool(items))
        self.word()

    @override
    def word(self) -> None:
        heading = self.tr("From the academy")
        more = QLocale().toString(len(self._items))
        self.heading.setText(f"{heading} · {more}" if len(self._items) > MOST else heading)
        self.read_all.setText(self.tr("Mark all as read"))
        self._rows.show_rows([self._row(one) for one in self._items[:MOST]])

    def _row(self, one: Notification) -> tuple[LinkLook, str]:
        title, text = notification_texts(one, self._zone)
        line = " ".join(text.split())
        came = clock_text(one.created_at)
        below = " · ".join(filter(None, (came, isolated(line))))
        look = LinkLook(isolated(title), below, icon=notification_icon(one), icon_tone="accent")
        return look, ", ".join(filter(None, (title, line, came)))
