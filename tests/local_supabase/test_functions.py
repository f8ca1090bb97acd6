"""Functions in real Deno: who gets in, what they may do, and that no Deno stays behind."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import psutil
import pytest

from pharmat_desktop.local_supabase import start
from pharmat_desktop.local_supabase.functions.deno import Deno, FunctionsUnavailableError
from tests.local_supabase.test_processes import ROOT, processes_of, wait_for
from tests.support.academy import Academy

PROJECT = Path(__file__).with_name("project")


def as_service(server: Academy) -> httpx.AsyncClient:
    headers = {"authorization": f"Bearer {server.secret_key}"}
    return httpx.AsyncClient(base_url=f"{server.url}/functions/v1", headers=headers, timeout=60)


async def test_a_call_and_its_answer_pass_unchanged(server: Academy) -> None:
    """Method, path below the name, query, body, headers; status and headers of the answer."""
    async with as_service(server) as http:
        answer = await http.put("/echo/deep/er?a=1&b=%20", content="ä".encode(), headers={"x-said": "hello"})
        assert (answer.status_code, answer.headers["x-echo"]) == (201, "yes")
        assert answer.json() == {"method": "PUT", "path": "/echo/deep/er?a=1&b=%20", "body": "ä", "said": "hello"}


async def test_many_calls_at_once(server: Academy) -> None:
    """Each gets its own answer, from one Deno."""
    async with as_service(server) as http:
        answers = await asyncio.gather(*(http.post("/echo", content=str(n)) for n in range(50)))
        assert [answer.json()["body"] for answer in answers] == [str(n) for n in range(50)]


async def test_config_toml_says_who_needs_a_token(server: Academy) -> None:
    """By default everybody; an API key in the query or a foreign token does not help."""
    async with httpx.AsyncClient(base_url=f"{server.url}/functions/v1", timeout=60) as nobody:
        assert (await nobody.get("/open")).text == "open"
        answer = await nobody.get(f"/echo?apikey={server.publishable_key}")
        assert (answer.status_code, answer.json()["message"]) == (401, "Missing authorization header")
        answer = await nobody.get("/echo", headers={"authorization": "Bearer x.y.z"})
        assert (answer.status_code, answer.json()["message"]) == (401, "Invalid JWT")


async def test_a_path_cannot_mean_another_function_than_the_one_let_in(server: Academy) -> None:
    """Whoever may call one function without a token does not get to the others by it."""
    async with httpx.AsyncClient(base_url=f"{server.url}/functions/v1", timeout=60) as nobody:
        for path in ("/open/..%2fecho", "/open%2f..%2fecho", "/open/%2e%2e/echo"):
            answer = await nobody.get(path, headers={"x-local-function": "echo"})
            assert answer.text == "open" or answer.status_code == 401, path


async def test_what_is_not_there_or_does_not_start(server: Academy) -> None:
    """As hosted says it, without a word of what is inside."""
    async with as_service(server) as http:
        for name in ("nothing", "migrations", "%2e%2e"):
            answer = await http.get(f"/{name}")
            assert (answer.status_code, answer.json()["code"]) == (404, "NOT_FOUND"), name
        for _ in range(2):
            answer = await http.get("/broken")
            assert (answer.status_code, answer.json()["code"]) == (503, "BOOT_ERROR")
            assert "secret" not in answer.text
        assert (await http.get("/echo")).status_code == 201, "the others go on"


async def test_functions_are_kept_in(server: Academy) -> None:
    """No file, no other program, no other computer; of the environment only what a hosted project gives."""
    async with as_service(server) as http:
        found = (await http.get("/curious")).json()
    refused = {name: what for name, what in found.items() if name not in {"names", "fails"}}
    assert set(refused.values()) == {"NotCapable"}, refused
    assert found["fails"] == "TypeError"
    names = set(found["names"].split())
    assert {"SUPABASE_URL", "SUPABASE_ANON_KEY", "SUPABASE_SERVICE_ROLE_KEY"} <= names
    assert not {"PYTHON_KEYRING_BACKEND", "QT_API", "USER", "VIRTUAL_ENV"} & names


def denos(data: Path) -> list[psutil.Process]:
    """Deno over this folder."""
    return [process for process in processes_of(data) if words(process)[0].endswith(("deno", "deno.exe"))]


def words(process: psutil.Process) -> list[str]:
    """The command line; of a process that has just ended, one empty word."""
    with contextlib.suppress(psutil.Error):
        return process.cmdline() or [""]
    return [""]


async def call_spin(url: str, key: str) -> None:
    """Returns when the function has surely begun: its answer does not come."""
    headers = {"authorization": f"Bearer {key}"}
    async with httpx.AsyncClient(base_url=f"{url}/functions/v1", headers=headers, timeout=60) as http:
        assert (await http.get("/echo")).status_code == 201
        with contextlib.suppress(httpx.TimeoutException):
            await http.get("/spin", timeout=0.5)


def test_deno_ends_with_a_server_that_is_killed(tmp_path: Path) -> None:
    """Even when a function never returns. It was not there before the first call, and its secrets are in no list."""
    data = tmp_path / "data"
    with start(data, "--no-fsync", project=PROJECT) as server:
        assert denos(data) == []
        asyncio.run(call_spin(server.url, server.secret_key))
        assert len(denos(data)) == 1
        assert server.secret_key not in " ".join(word for process in processes_of(data) for word in words(process))
        os.kill(server.pid, signal.SIGKILL)
        wait_for(lambda: not denos(data))
    wait_for(lambda: not processes_of(data))


def test_a_deno_that_died_is_started_again_and_ends_with_the_server(tmp_path: Path) -> None:
    """By the next call; busy or not."""
    data = tmp_path / "data"
    with start(data, "--no-fsync", project=PROJECT) as server:
        asyncio.run(call_spin(server.url, server.secret_key))
        denos(data)[0].kill()
        wait_for(lambda: not denos(data))
        headers = {"authorization": f"Bearer {server.secret_key}"}
        with httpx.Client(base_url=f"{server.url}/functions/v1", headers=headers, timeout=60) as http:
            wait_for(lambda: http.get("/echo").status_code == 201)
        asyncio.run(call_spin(server.url, server.secret_key))
        assert len(denos(data)) == 1
    wait_for(lambda: not processes_of(data))


def test_without_deno_a_sentence_says_what_to_install() -> None:
    """In a Python that has no packages."""
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); from pathlib import Path\n"
        "from pharmat_desktop.local_supabase.functions.deno import Deno\n"
        "Deno(Path('.')).binary()"
    )
    done = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=False)
    assert "Install pharmat-desktop with its extra" in done.stderr


async def test_without_the_internet_a_sentence_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the npm packages were never fetched, and cannot be."""
    function = tmp_path / "functions" / "hungry"
    function.mkdir(parents=True)
    (function / "index.ts").write_text(
        'import x from "npm:left-pad@1.3.0";\nDeno.serve(() => new Response(x("a", 2)));\n'
    )
    monkeypatch.setenv("DENO_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("NPM_CONFIG_REGISTRY", "http://127.0.0.1:9/")
    with pytest.raises(FunctionsUnavailableError, match=r"Connect to the internet and try again\."):
        await Deno(tmp_path / "functions").fetch_packages()
