"""The list of the students screen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pharmat_desktop.domain.students import StudentCard
from pharmat_desktop.ui.models.keyed_list_model import KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.students import words


class StudentListModel(KeyedListModel[StudentCard]):
    def __init__(self, zone: str, parent: QObject) -> None:
        super().__init__(parent)
        self.zone = zone
        """By whose clock times are told."""

    @override
    def text(self, item: StudentCard) -> str:
        return words.name_text(item)

    @override
    def spoken(self, item: StudentCard) -> str:
        return words.spoken_row(item, self.zone)
