"""Where one is in a lesson's text: told as one scrolls, and gone to when the text is laid out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.learning import TO_THE_END
from pharmat_desktop.ui.reading.view import ReadingView

NEAR_END = 12
"""Pixels that may be left below the view of a text whose end was reached."""


class TextPlace(QObject):
    """Of one view. Silent until the text has been laid out and the awaited place was gone to."""

    moved = Signal(int)
    """Percent of the text."""
    end_reached = Signal()

    def __init__(self, text: ReadingView) -> None:
        super().__init__(text)
        self._text = text
        self.is_tracked = True
        """Whether one's place in the lesson is that in its text, and not in its document or recording."""
        self._percent: int | None = None
        """To go to once the text is laid out."""
        self._position: int | None = None
        text.rendered.connect(self._rendered)
        text.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def is_settled(self) -> bool:
        return self._percent is None and self._text.is_rendered

    @property
    def is_at_end(self) -> bool:
        """Also of a text that fits into the view."""
        bar = self._text.verticalScrollBar()
        return bar.value() >= bar.maximum() - NEAR_END

    def percent(self) -> int:
        """How far down the text the view is."""
        return self._text.place() * TO_THE_END // max(1, self._text.document().characterCount())

    def await_text(self, percent: int) -> None:
        """Another text is about to be shown, from there on."""
        self._percent = percent if self.is_tracked else 0

    def show_position(self, position: int) -> None:
        """A character: once the text is in front, and instead of the place where one stopped."""
        if self._percent is None:
            self._text.bring_in_sight(position)
        else:
            self._percent, self._position = 0, position

    def _rendered(self) -> None:
        QTimer.singleShot(0, self, self._go)  # once the page is in front, as wide as it will be

    def _go(self) -> None:
        percent, self._percent = self._percent, None
        position, self._position = self._position, None
        if position is not None:
            self._text.bring_in_sight(position)
        elif percent:
            self._text.show_place(percent * self._text.document().characterCount() // TO_THE_END)

    def _scrolled(self) -> None:
        if self.is_settled and self.is_tracked and self._text.verticalScrollBar().maximum() > 0:
            is_at_end = self.is_at_end
            self.moved.emit(TO_THE_END if is_at_end else self.percent())
            if is_at_end:
                self.end_reached.emit()
