"""Runs in the frozen app before PyInstaller's own preparations, which import PySide6 with its writer of stubs: 8 ms."""

from pharmat_desktop.ui.pyside_start import without_stub_writer

with without_stub_writer():
    import PySide6.QtCore  # noqa: F401
