"""The program's icon in every size and form: `python packaging/icons.py FOLDER`. Drawn by the app itself."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels, as desktops ask for."""
ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


_kept: list[object] = []
"""Qt's application, which must outlive the pictures."""


def png(size: int) -> bytes:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication

    from pharmat_desktop.ui.app_picture import app_picture

    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication([]))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    app_picture(size).save(buffer, "PNG")
    return bytes(buffer.data().data())


def write_ico(path: Path) -> str:
    """Windows: a directory of 16 bytes for each picture, then the pictures. Returns the path."""
    pictures = {size: png(size) for size in SIZES if size <= 256}
    offset = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, data in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset + len(body))
        body += data
    return _written(path, head + body)


def write_icns(path: Path) -> str:
    """macOS: for each picture its name, its length with these eight bytes, and a PNG. Returns the path."""
    chunks = b"".join(name + struct.pack(">I", len(data) + 8) + data for name, data in _named())
    return _written(path, b"icns" + struct.pack(">I", len(chunks) + 8) + chunks)


def _named() -> list[tuple[bytes, bytes]]:
    return [(name, png(size)) for size, name in ICNS.items()]


def write_theme(folder: Path, name: str) -> None:
    """Linux: `hicolor/SIZExSIZE/apps/NAME.png`."""
    for size in SIZES:
        _written(folder / "hicolor" / f"{size}x{size}" / "apps" / f"{name}.png", png(size))


def _written(path: Path, data: bytes) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return str(path)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    write_ico(target / "pharmat.ico")
    write_icns(target / "pharmat.icns")
    write_theme(target, "pharmat-desktop")
