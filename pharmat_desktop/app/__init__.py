"""The composition root: the only place that knows every layer, and puts them together."""

from __future__ import annotations


def main() -> int:
    """The command `pharmat-desktop`. Returns the exit status: 0, or 2 when it was asked for something impossible."""
    from pharmat_desktop.app.start import start

    return start()
