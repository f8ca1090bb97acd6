"""The page on 127.0.0.1 that a browser comes back to: for one answer, and for nobody else."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from pharmat_desktop.remote.loopback import Loopback

STATE = "state-of-this-flow"


def page(is_good: bool) -> str:
    return "<h1>good</h1>" if is_good else "<h1>bad</h1>"


@pytest.mark.parametrize(
    ("query", "code", "error", "word"),
    [
        ("code=abc-1", "abc-1", "", "good"),
        ("error=access_denied&error_code=access_denied&error_description=No", "", "access_denied", "bad"),
    ],
)
async def test_the_answer_of_the_flow_is_taken_and_a_page_shown(query: str, code: str, error: str, word: str) -> None:
    """The page runs no script, loads nothing and is kept nowhere."""
    async with Loopback.listening(STATE, page) as loopback, httpx.AsyncClient(timeout=60) as browser:
        shown = await browser.get(f"{loopback.redirect_to}&{query}")
        link = await loopback.answer()
    assert (link.code, link.error) == (code, error)
    assert word in shown.text
    assert shown.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in shown.headers["content-security-policy"]


async def test_whoever_else_comes_gets_nothing() -> None:
    """Another state, path, method or name of the host, and half a request; then the right one still counts."""
    async with Loopback.listening(STATE, page) as loopback, httpx.AsyncClient(timeout=60) as browser:
        good = f"{loopback.redirect_to}&code=abc"
        for url in (good.replace(STATE, "guess"), good.replace("/callback", "/favicon.ico"), loopback.redirect_to):
            assert (await browser.get(url)).status_code == 404
        assert (await browser.post(good)).status_code == 404
        assert (await browser.get(good, headers={"host": "evil.example"})).status_code == 404
        port = httpx.URL(good).port
        _, silent = await asyncio.open_connection("127.0.0.1", port)
        silent.write(b"GET /callback?" + b"x" * 100_000)
        assert (await browser.get(good)).status_code == 200
        assert (await loopback.answer()).code == "abc"
        assert (await browser.get(good.replace("code=abc", "code=second"))).status_code == 200
        assert (await loopback.answer()).code == "abc"
        silent.close()
