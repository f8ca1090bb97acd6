"""The list of passes and packages."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from pharmat_desktop.ui.models.keyed_list_model import KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.passes import words
from pharmat_desktop.ui.passes.state import Row


class PassListModel(KeyedListModel[Row]):
    """For a tutor, passes are named by their students."""

    def __init__(self, is_tutor: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.is_tutor = is_tutor
        self.now = datetime.now(UTC)

    def set_now(self, now: datetime) -> None:
        """What has expired by now."""
        self.now = now

    @override
    def text(self, item: Row) -> str:
        if item.held is not None:
            return words.pass_title(item.held)
        return item.package.title if item.package is not None else ""

    @override
    def spoken(self, item: Row) -> str:
        if item.held is not None:
            return words.spoken_pass(item.held, self.now, is_tutor=self.is_tutor)
        return words.spoken_package(item.package, is_waiting=item.is_waiting) if item.package is not None else ""
