"""Take the README's pictures from the tour of the demo: `python packaging/take_pictures.py`.

Run it after a screen has changed. Needs no display.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "packaging" / "pictures"
WIDTH, QUALITY = 1120, 80
TAKEN = {
    ("student", "light", "en"): ("today", "chat-answered", "sessions-week", "booking-confirm", "lesson", "payment"),
    ("tutor", "dark", "ar"): ("earnings",),
    ("tutor", "light", "en"): ("editor-lesson",),
}
"""Names of the tour's pictures, by whose tour it is."""


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    PICTURES.mkdir(exist_ok=True)
    for (role, theme, language), names in TAKEN.items():
        with tempfile.TemporaryDirectory() as folder:
            tour = ["--tour", folder, "--as", role, "--theme", theme, "--lang", language]
            subprocess.run([sys.executable, "-m", "pharmat_desktop", *tour], check=True, cwd=ROOT)
            taken = {path.stem.partition("-")[2]: path for path in Path(folder).iterdir()}
            for name in names:
                image = QImage(str(taken[name])).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
                image.save(str(PICTURES / f"{name}.webp"), quality=QUALITY)


if __name__ == "__main__":
    main()
