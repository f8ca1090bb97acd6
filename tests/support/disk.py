"""What lies on the disk while an app may be writing there."""

from __future__ import annotations

from pathlib import Path


def contents(path: Path) -> bytes:
    """Of a file; of a folder, and of a file that was replaced or removed just now, nothing."""
    try:
        return path.read_bytes() if path.is_file() else b""
    except FileNotFoundError:
        return b""
