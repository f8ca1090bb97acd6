"""Enter presses whatever acts like a button, in every view of the whole app."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox

from pharmat_desktop.ui.widgets.rail_button import RailButton
from tests.flows.test_new_conversation import sign_in
from tests.support.whole_app import running

pytestmark = pytest.mark.usefixtures("qtbot")


def unmoved(button: QAbstractButton) -> bool:
    """Whether Enter leaves it alone. What a press would do is not done."""
    pressed: list[QAbstractButton] = []
    button.click = lambda: pressed.append(button)  # type: ignore[method-assign]  # of this one object
    try:
        QTest.keyClick(button, Qt.Key.Key_Return)
    finally:
        del button.click
    return pressed != [button]


async def test_enter_presses_every_button_of_every_view(tmp_path: Path) -> None:
    """Painted ones and rows that lead somewhere, too. A box that is ticked belongs to Space, as everywhere."""
    async with running("--demo", "--data", str(tmp_path)) as app:
        await sign_in(app, "Sam")
        met: set[type[QAbstractButton]] = set()
        for view in app.window.findChildren(RailButton):
            view.click()
            shown = [one for one in app.window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
            buttons = [one for one in shown if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
            assert not [one for one in buttons if not isinstance(one, QCheckBox) and unmoved(one)]
            met |= set(map(type, buttons))
        assert len(met) > 5
