"""Deno as PyPI's package `deno` brings it: where it is, what a project's functions may do, and their npm packages.

The packages come from npm once, into Deno's own cache; from then on nothing is fetched.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

# What Deno needs to find its cache, and Windows to start anything at all.
_KEPT = ("HOME", "DENO_DIR", "XDG_CACHE_HOME", "LOCALAPPDATA", "USERPROFILE", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP")
_HOST = Path(__file__).with_name("host.ts")
_FETCH_SECONDS = 300.0


class FunctionsUnavailableError(Exception):
    """Functions cannot run on this computer now; the text is a sentence for people."""


@dataclass(frozen=True)
class Deno:
    """Deno over one project's functions. `folder` holds a folder for each function, and deno.json."""

    folder: Path

    def binary(self) -> str:
        """Its path. Raises FunctionsUnavailableError."""
        if find_spec("deno") is not None:
            from deno import find_deno_bin

            try:
                return str(find_deno_bin())
            except FileNotFoundError:
                pass
        raise FunctionsUnavailableError(
            "Edge Functions need Deno, which is not installed. "
            "Install pharmat-desktop with its extra: pip install 'pharmat-desktop[local]'."
        )

    def names(self) -> list[str]:
        """The functions that there are."""
        return sorted(path.parent.name for path in self.folder.glob("*/index.ts"))

    def command(self, data: Path) -> list[str]:
        """Runs all functions: no prompt, no file but their own, no network but this computer's, no other program."""
        may = ["--no-prompt", "--allow-env", "--allow-net=127.0.0.1", f"--allow-read={self.folder}"]
        return [
            self.binary(),
            "run",
            *self._project(),
            "--cached-only",
            *may,
            str(_HOST),
            self.folder.as_uri(),
            str(data),
        ]

    def environment(self, settings: Mapping[str, str]) -> dict[str, str]:
        """What functions see: these settings, and nothing of the person's own environment beyond what Deno needs."""
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        return {**kept, "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1", **settings}

    async def fetch_packages(self) -> None:
        """Makes sure that the npm packages are here. Raises FunctionsUnavailableError when they can't be had."""
        files = [str(self.folder / name / "index.ts") for name in self.names()]
        if await self._cache("--cached-only", *files) is None:
            return
        complaint = await self._cache(*files)
        if complaint is not None:
            last = (complaint.strip().splitlines() or ["no details"])[-1].strip()
            raise FunctionsUnavailableError(
                "Edge Functions need packages from npm, once, and they could not be fetched. "
                f"Connect to the internet and try again. Deno says: {last}"
            )

    async def _cache(self, *arguments: str) -> str | None:
        """None when all is there, else what Deno said."""
        process = await asyncio.create_subprocess_exec(
            *(self.binary(), "cache", *self._project(), *arguments),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            env={**os.environ, "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1"},
        )
        try:
            async with asyncio.timeout(_FETCH_SECONDS):
                _, said = await process.communicate()
        except BaseException:
            process.kill()
            await process.wait()
            raise
        return None if process.returncode == 0 else said.decode(errors="replace")

    def _project(self) -> list[str]:
        settings = self.folder / "deno.json"
        return ["--quiet", *(("--config", str(settings)) if settings.is_file() else ("--no-config",))]
