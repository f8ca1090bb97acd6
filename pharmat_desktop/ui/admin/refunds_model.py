"""The list of refunds."""

from __future__ import annotations

from pharmat_desktop.ui.admin import refunds_words as words
from pharmat_desktop.ui.admin.refunds_state import Row
from pharmat_desktop.ui.models.keyed_list_model import KeyedListModel
from pharmat_desktop.ui.overrides import override


class RefundListModel(KeyedListModel[Row]):
    @override
    def text(self, item: Row) -> str:
        return words.payer_text(item)

    @override
    def spoken(self, item: Row) -> str:
        return words.spoken_row(item)
