"""macOS hands links over by events; the code is the same everywhere, so it is tried in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from pharmat_desktop.app.mac_application import MacApplication
qt = MacApplication(["pharmat"])
heard = []
qt.sendEvent(qt, QFileOpenEvent(QUrl("pharmat://open/chat")))
qt.set_link_handler(heard.append)
qt.sendEvent(qt, QFileOpenEvent(QUrl("pharmat://open/courses")))
print(heard)
"""


def test_a_link_that_comes_before_anybody_listens_is_kept() -> None:
    """The system sends it while the program starts."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == "['pharmat://open/chat', 'pharmat://open/courses']"
