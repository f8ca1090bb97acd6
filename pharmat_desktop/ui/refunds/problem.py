"""What stands in the way of a form about a refund, the payer's and the office's alike."""

from __future__ import annotations

from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.refunds import words
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.notice import Notice


class Problem(Notice):
    """An answer that is awaited, the academy out of reach, or what went wrong. Said aloud when it is another."""

    def __init__(self) -> None:
        super().__init__("error")
        self._said = ""

    def tell(self, error: str, *, is_unanswered: bool, hold: Hold) -> None:
        text, kind = error, "error"
        if is_unanswered:
            text, kind = words.unanswered_text(), "info"
        elif hold is not Hold.NONE:
            text, kind = words.held_text(), "info"
        self.set_kind(kind)
        self.set_text(text)
        if text and text != self._said and self.isVisible():
            announce(self, text)
        self._said = text
