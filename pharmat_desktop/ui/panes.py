"""List pane and detail side by side, or one at a time in a narrow window; and the focus that walks through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.ui.theme.tokens import Size, Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.skeleton import Skeleton

if TYPE_CHECKING:
    from pharmat_desktop.ui.widgets.banner import Banner, BannerState

LIST_WIDTHS = (240, 300, 420)
"""Least, usual and greatest width of the list pane."""
DETAIL_WIDTH = 420


class Panes(QSplitter):
    """Owned by the main window. The first page of the list pane is a skeleton, the first of the detail is empty."""

    banner_action_triggered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_narrow = False
        self._has_list = True
        self._is_detail_in_front = False
        self._list = _pane("list")
        self._list.addWidget(Skeleton(self.tr("Loading"), 0))
        self._detail = _pane("detail")
        self._detail.addWidget(QWidget())
        self._banner: Banner | None = None
        self._back_bar = QFrame()
        self._back = IconButton("arrow-left", self.tr("Back to the list"))
        self._back.clicked.connect(self.show_list)
        self._side = self._build_side()
        self.addWidget(self._list)
        self.addWidget(self._side)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setStretchFactor(1, 1)
        self.setSizes([LIST_WIDTHS[1], 900])
        self._list.setMinimumWidth(LIST_WIDTHS[0])
        self._list.setMaximumWidth(LIST_WIDTHS[2])
        self._side.setMinimumWidth(DETAIL_WIDTH)
        self._arrange()

    def add(self, list_widget: QWidget | None, detail_widget: QWidget) -> None:
        if list_widget is not None:
            self._list.addWidget(list_widget)
        self._detail.addWidget(detail_widget)

    def show_screen(self, list_widget: QWidget | None, detail_widget: QWidget) -> None:
        """Bring one screen's widgets in front; without a list the detail has all the room."""
        self._has_list = list_widget is not None
        if list_widget is not None:
            self._list.setCurrentWidget(list_widget)
        self._detail.setCurrentWidget(detail_widget)
        self.show_list()

    def clear(self) -> None:
        """Delete every screen's widgets and show the skeleton."""
        self._has_list = True
        for stack in (self._list, self._detail):
            stack.setCurrentIndex(0)  # removing what is in front would show its neighbour, whose models are gone by now
            while stack.count() > 1:
                if (widget := stack.widget(1)) is not None:
                    stack.removeWidget(widget)
                    widget.deleteLater()

    def set_banner(self, state: BannerState | None) -> None:
        """Show a banner above the detail, or none."""
        if self._banner is None:
            if state is None:
                return
            self._banner = self._make_banner()
        self._banner.set_state(state)

    def set_narrow(self, *, is_narrow: bool) -> None:
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange()

    def show_detail(self) -> None:
        self._is_detail_in_front = True
        self._arrange()

    def show_list(self) -> None:
        self._is_detail_in_front = False
        self._arrange()

    def focus_list(self) -> None:
        _focus_within(self._list if self._has_list else self._side)

    def focus_next(self, before: QWidget) -> None:
        """Move the focus to the next of: `before`, list, detail."""
        panes = [pane for pane in (before, self._list, self._side) if pane.isVisible()]
        focused = QApplication.focusWidget()
        holder = next((place for place, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)), -1)
        for step in range(1, len(panes) + 1):
            if _focus_within(panes[(holder + step) % len(panes)]):
                return

    def _make_banner(self) -> Banner:
        from pharmat_desktop.ui.widgets.banner import Banner  # built when first needed: the first paint has none

        banner = Banner()
        banner.action_triggered.connect(self.banner_action_triggered)
        self._column.insertWidget(1, banner)
        return banner

    def _arrange(self) -> None:
        is_alone = self._is_narrow and self._has_list
        self._list.setVisible(self._has_list and not (is_alone and self._is_detail_in_front))
        self._side.setVisible(not is_alone or self._is_detail_in_front)
        self._list.setMaximumWidth(16_777_215 if self._is_narrow else LIST_WIDTHS[2])
        self._back_bar.setVisible(is_alone)

    def _build_side(self) -> QWidget:
        side = QWidget()
        column = self._column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = self._back_bar
        bar.setProperty("surface", "detail")
        row = QHBoxLayout(bar)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.addWidget(self._back)
        row.addStretch()
        bar.setFixedHeight(Size.TARGET)
        column.addWidget(bar)
        column.addWidget(self._detail, 1)
        return side


def _pane(surface: str) -> QStackedWidget:
    stack = QStackedWidget()
    stack.setProperty("surface", surface)
    stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return stack


def _focus_within(pane: QWidget) -> bool:
    """Give the focus to what had it last in `pane`, else to its first widget that takes it by Tab."""
    choices: list[QWidget | None] = [pane.focusWidget(), *pane.findChildren(QWidget)]
    for widget in choices:
        if widget is not None and widget.isVisible() and widget.isEnabled() and _takes_tab(widget):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
