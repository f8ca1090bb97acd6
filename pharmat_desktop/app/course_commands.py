"""What the palette offers about courses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.app.other_screens import COURSES, OtherScreens
from pharmat_desktop.app.palette import Command, command

if TYPE_CHECKING:
    from pharmat_desktop.ui.main_window import MainWindow

translate = QCoreApplication.translate


def course_commands(window: MainWindow, screens: OtherScreens) -> list[Command]:
    def show_marks() -> None:
        window.show_screen(COURSES)
        screens.courses.get().show_all_marks(window)

    title = translate("palette", "Your notes in all courses")
    return [command("marks", title, "notebook-pen", show_marks)]
