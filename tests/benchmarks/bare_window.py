"""A bare window of PySide6, the floor of cold starts: says when it was painted, by the clock all processes share."""

import sys
import time

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication([])
window = QMainWindow()
window.resize(1200, 800)
window.show()
application.processEvents()
sys.stdout.write(f"{time.monotonic()}\n")
