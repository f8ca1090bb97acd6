"""Formulas that have been laid out, and those that are being: beside the screen's thread, once each."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtSvg import QSvgRenderer

from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.reading.source import Formula
from pharmat_desktop.ui.reading.tex import INK, Outlines, outlines

KEPT = 1000
"""Formulas; each is some ten kilobytes."""


class Formulas(QObject):
    """Owned by a screen. `ready` tells of those that came, with what they are or None for what is no formula."""

    ready = Signal()

    def __init__(self, scope: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._known: OrderedDict[Formula, Outlines | None] = OrderedDict()
        self._asked: set[Formula] = set()

    def is_known(self, formula: Formula) -> bool:
        return formula in self._known

    def outlines(self, formula: Formula) -> Outlines | None:
        """None while it is not known, and for what is no formula."""
        return self._known.get(formula)

    def ask(self, formulas: Sequence[Formula]) -> None:
        """Have these laid out, unless they are."""
        wanted = [one for one in dict.fromkeys(formulas) if one not in self._known and one not in self._asked]
        if wanted and not self._scope.is_closed:
            self._asked.update(wanted)
            self._scope.spawn(self._lay_out(wanted), name="formulas")

    async def _lay_out(self, wanted: Sequence[Formula]) -> None:
        try:
            for one in wanted:
                self._known[one] = await asyncio.to_thread(outlines, one.tex, is_display=one.is_display)
                self._asked.discard(one)
                while len(self._known) > KEPT:
                    self._known.popitem(last=False)
                if one is wanted[0]:
                    self.ready.emit()  # most lessons begin with theirs; the rest comes at once
        finally:
            self._asked.difference_update(wanted)
        self.ready.emit()


@lru_cache(maxsize=400)
def renderer(svg: str, ink: str) -> QSvgRenderer:
    """What paints outlines in a colour (``#rrggbb``)."""
    return QSvgRenderer(QByteArray(svg.replace(INK, ink).encode()))
