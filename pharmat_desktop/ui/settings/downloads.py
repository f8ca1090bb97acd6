"""Settings: what is to be read offline, as a queue with its totals, and how each of it stands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pharmat_desktop.domain.course_files import Wanted
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.ui.downloads.presenter import DownloadsPresenter
from pharmat_desktop.ui.downloads.strip import DownloadStrip, bind
from pharmat_desktop.ui.downloads.words import title_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, H3, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.tab_order import tab_as_laid_out
from pharmat_desktop.ui.widgets.worded import Worded


class DownloadsCard(Worded, QWidget):
    """A line for each course and lesson, in the order in which they come. Owned by the storage page."""

    changed = Signal()
    """Something came or went: room on this computer is another."""

    def __init__(self, presenter: DownloadsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._wanted: tuple[Wanted, ...] = ()
        self._heading = Label("", H3)
        self._nothing = wrapped(Label("", BODY, "muted"))
        self._frame = QFrame()
        self._frame.setProperty("surface", "card")
        self._lines = QVBoxLayout(self._frame)
        self._lines.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._lines.setSpacing(Space.L)
        self._lines.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._heading)
        column.addWidget(self._frame)
        self.strips: list[DownloadStrip] = []
        presenter.changed.connect(self.show_all)
        self.show_all()

    def show_all(self) -> None:
        """Anew; as it was where this computer's files cannot be read."""
        try:
            wanted = self._presenter.wanted
            if wanted != self._wanted or len(self.strips) != len(wanted):
                self._become(wanted)
            for strip, one in zip(self.strips, wanted, strict=True):
                strip.set_title(title_text(*self._presenter.title(one)))
                strip.show_view(self._presenter.view(one))
        except LocalStorageError:
            return
        self._nothing.setVisible(not wanted)
        self._word()
        self.changed.emit()

    @override
    def word(self) -> None:
        self.show_all()

    def _become(self, wanted: tuple[Wanted, ...]) -> None:
        focused = next((place for place, strip in enumerate(self.strips) if strip.isAncestorOf(self.focusWidget())), -1)
        for strip in self.strips:
            self._lines.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self._wanted = wanted
        self.strips = [self._made(one) for one in wanted]
        tab_as_laid_out(self)
        if focused >= 0 and self.strips:
            self.strips[min(focused, len(self.strips) - 1)].take_focus()

    def _made(self, wanted: Wanted) -> DownloadStrip:
        strip = DownloadStrip()
        bind(strip, self._presenter, partial(_same, wanted))
        self._lines.addWidget(strip)
        return strip

    def _word(self) -> None:
        self._heading.setText(self.tr("Downloads"))
        self._nothing.setText(
            self.tr("Nothing is downloaded. Open one of your courses, or a lesson, to have its files on this computer.")
        )


def _same(wanted: Wanted) -> Wanted:
    return wanted
