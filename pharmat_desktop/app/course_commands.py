"""What the palette offers about courses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.app.other_screens import OtherScreens
from pharmat_desktop.app.palette import Command, command
from pharmat_desktop.app.rail import COURSES

if TYPE_CHECKING:
    from pharmat_desktop.ui.main_window import MainWindow

translate = QCoreApplication.translate


def course_commands(window: MainWindow, screens: OtherScreens) -> list[Command]:
    def show_marks() -> None:
        window.show_screen(COURSES)
        screens.courses.get().show_all_marks(window)

    title, away = translate("palette", "Your notes in all courses"), translate("palette", "Get ready to be offline")
    return [
        command("marks", title, "notebook-pen", show_marks),
        command("flight", away, "plane", screens.plan_flight),
    ]
