"""Widgets in lines, as many in each as fit; the next line begins when the width is used up."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.painting import mirrored


class FlowLayout(QLayout):
    """Goes by its widgets' size hints, from the beginning edge of the layout's direction."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item, place in zip(self._items, self._places(rect.width()), strict=True):
            item.setGeometry(mirrored(place.translated(rect.topLeft()), rect, direction))

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        """The widest that its widgets insist on; how high it then is depends on the width."""
        shown = [item for item in self._items if not item.isEmpty()]
        return QSize(
            max((item.minimumSize().width() for item in shown), default=0),
            max((item.sizeHint().height() for item in shown), default=0),
        )

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        line: list[QRect] = []
        x = y = 0
        for item in self._items:
            if item.isEmpty():  # hidden: takes no room
                places.append(QRect(x, y, 0, 0))
                continue
            extent = max(item.minimumSize().width(), min(_wish(item), width))
            if x and x + extent > width:
                x, y = 0, y + _on_one_level(line) + self.spacing()
                line = []
            place = QRect(x, y, extent, item.sizeHint().height())
            places.append(place)
            line.append(place)
            x += extent + self.spacing()
        _on_one_level(line)
        return places


def _wish(item: QLayoutItem) -> int:
    """How wide it would be; of those that say they take what is left, Qt's item itself would wish for nothing."""
    widget = item.widget()
    return max(item.sizeHint().width(), widget.sizeHint().width() if widget is not None else 0)


def _on_one_level(line: list[QRect]) -> int:
    """Bring what stands in a line to its middle. Returns how high the line is."""
    height = max((place.height() for place in line), default=0)
    for place in line:
        place.translate(0, (height - place.height()) // 2)
    return height
