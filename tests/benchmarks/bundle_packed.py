"""What is downloaded: the bundle as a package holds it, compressed as Debian does. Takes a minute."""

from __future__ import annotations

import lzma

from tests.benchmarks.bundle import built, files_of
from tests.benchmarks.figures import Figure


def measure() -> list[Figure]:
    with built() as folder:
        packer = lzma.LZMACompressor(preset=6)
        size = sum(len(packer.compress(path.read_bytes())) for path in sorted(files_of(folder)))
        size += len(packer.flush())
    return [Figure("bundle_packed", size / 1e6, "MB")]
