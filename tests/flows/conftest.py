"""What flows share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.secret_service import IS_AVAILABLE, secret_service


@pytest.fixture
def keychain() -> Iterator[str]:
    """A keychain of the test's own: the address of its D-Bus."""
    if not IS_AVAILABLE:
        pytest.skip("a keychain for a test needs D-Bus (Debian: dbus)")
    with secret_service() as address:
        yield address
