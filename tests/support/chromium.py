"""A real browser for tests: headless Chromium, driven by the system's chromedriver in W3C WebDriver's own JSON."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import httpx
import pytest

_ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=900,800",
)
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_PATIENCE = 20.0
ENTER = "\ue007"


class NoElement(Exception):
    """Nothing on the page fits, or the browser could not do what was asked."""


@pytest.fixture(scope="session")
def chromedriver() -> Iterator[str]:
    """The address of a running driver. Skips the test where there is no browser."""
    binary = shutil.which("chromedriver")
    if not binary or not _browser():
        pytest.skip("Chromium and its chromedriver are not installed (Debian: chromium, chromium-driver)")
    with subprocess.Popen([binary, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as driver:
        try:
            assert driver.stdout
            started = (re.search(r"started successfully on port (\d+)", line) for line in driver.stdout)
            yield f"http://127.0.0.1:{next(found[1] for found in started if found)}"
        finally:
            driver.terminate()


@dataclass(frozen=True)
class Tab:
    """One window with a profile of its own. Every call waits until the page can do it."""

    http: httpx.AsyncClient

    @classmethod
    @asynccontextmanager
    async def opened(cls, driver: str, profile: Path) -> AsyncIterator[Self]:
        options = {"binary": _browser(), "args": [*_ARGUMENTS, f"--user-data-dir={profile}"]}
        wanted = {"browserName": "chrome", "goog:chromeOptions": options, "timeouts": {"implicit": _PATIENCE * 1000}}
        async with httpx.AsyncClient(base_url=driver, timeout=2 * _PATIENCE) as http:
            answer = await http.post("/session", json={"capabilities": {"alwaysMatch": wanted}})
            session = answer.raise_for_status().json()["value"]["sessionId"]
            http.base_url = httpx.URL(f"{driver}/session/{session}/")
            try:
                yield cls(http)
            finally:
                await http.delete(f"{driver}/session/{session}")

    async def open(self, url: str) -> None:
        await self._post("url", url=url)

    async def click(self, selector: str) -> None:
        """By CSS; what the click leads to has loaded afterwards."""
        await self._post(f"element/{await self._find(selector)}/click")

    async def type(self, selector: str, text: str) -> None:
        """In the place of what the field holds; `ENTER` presses the key."""
        field = await self._find(selector)
        await self._post(f"element/{field}/clear")
        await self._post(f"element/{field}/value", text=text)

    async def text(self, selector: str) -> str:
        return str(await self._get(f"element/{await self._find(selector)}/text"))

    async def enter_frame(self, selector: str) -> None:
        await self._post("frame", id={_ELEMENT: await self._find(selector)})

    async def address(self) -> str:
        return str(await self._get("url"))

    async def _find(self, selector: str) -> str:
        return str((await self._post("element", using="css selector", value=selector))[_ELEMENT])

    async def _post(self, path: str, **body: Any) -> Any:
        return _value(await self.http.post(path, json=body))

    async def _get(self, path: str) -> Any:
        return _value(await self.http.get(path))


def _value(answer: httpx.Response) -> Any:
    value = answer.json()["value"]
    if answer.is_error:
        raise NoElement(value["message"])
    return value


def _browser() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(filter(None, map(shutil.which, names)), None)
