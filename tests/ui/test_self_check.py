"""`--self-check`: on this computer all is well, and each check fails when what it looks at is not there."""

from __future__ import annotations

import ssl
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest

from pharmat_desktop.app import checks
from pharmat_desktop.app.checks import Broken, Note
from pharmat_desktop.app.self_check import REPORT, Verdict, findings, self_check, table
from pharmat_desktop.cache.store import AccountStore
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.protection import UNENCRYPTED
from pharmat_desktop.remote.transport import trusted_authorities
from pharmat_desktop.ui.display import NO_DISPLAY, NO_LIBRARIES


def test_a_sound_installation_passes(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert self_check(tmp_path / "data") == 0
    text = capfd.readouterr().out
    assert text.startswith("pharmaT Desktop ")
    assert text.endswith("Everything that the app needs is here.\n")
    assert all(f"\n{name} " in text for name in checks.checks(tmp_path, None))


def test_one_thing_that_is_missing_fails_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The others are checked all the same."""
    (tmp_path / "file").write_text("no folder")
    assert self_check(tmp_path / "file" / "data") == 1
    text = capfd.readouterr().out
    assert text.count(Verdict.FAILED) == 1
    assert "\nData folder " in text
    assert text.endswith("\n1 of 15 checks failed.\n")


def test_without_a_terminal_the_table_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where a program with windows has no output."""
    monkeypatch.setattr(sys, "stdout", None)
    assert self_check(tmp_path) == 0
    assert "Everything that the app needs" in (tmp_path / REPORT).read_text(encoding="utf-8")


def test_whatever_a_check_raises_is_a_line() -> None:
    def breaks() -> str:
        raise KeyError

    def tells() -> str:
        raise Note("works without")

    found = findings({"first": breaks, "second": tells, "third": lambda: "there"})
    assert [finding.verdict for finding in found] == [Verdict.FAILED, Verdict.NOTE, Verdict.FINE]
    assert table(found).splitlines()[2:] == [
        "first   FAIL  KeyError",
        "second  note  works without",
        "third   ok    there",
        "",
        "1 of 3 checks failed.",
    ]


def test_no_screen_is_a_note_but_a_lacking_library_is_not() -> None:
    with pytest.raises(Note, match="without"):
        checks.screen(NO_DISPLAY)
    with pytest.raises(Broken, match=r"libxcb-cursor\.so"):
        checks.screen(NO_LIBRARIES.format(library="libxcb-cursor.so.0"))


def test_a_module_that_cannot_be_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "frail").mkdir()
    (tmp_path / "frail" / "__init__.py").touch()
    (tmp_path / "frail" / "part.py").write_text("import no_such_library\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    package = ModuleType("frail")
    package.__path__ = [str(tmp_path / "frail")]
    with pytest.raises(ModuleNotFoundError, match="no_such_library"):
        checks.modules(package)
    package.__path__ = []
    with pytest.raises(Broken, match="listed"):
        checks.modules(package)


def test_resources_that_are_missing_or_empty(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        checks.resources(lambda: tmp_path)
    for name in ("icons", "fonts", "pages", "translations"):
        (tmp_path / name).mkdir()
    with pytest.raises(Broken, match="nothing in icons"):
        checks.resources(lambda: tmp_path)


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_a_plugin_of_qt_that_is_missing_or_broken(system: str, tmp_path: Path) -> None:
    with pytest.raises(Broken, match="is missing"):
        checks.qt_plugins(tmp_path, system)
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / f"libq{checks.PLATFORMS[system][0]}.so").write_bytes(b"no library")
    with pytest.raises(Broken, match="cannot be loaded"):
        checks.qt_plugins(tmp_path, system)


def _bare_context() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _careless_context() -> ssl.SSLContext:
    context = trusted_authorities()
    context.check_hostname = False
    return context


async def _no_store(folder: Path, user_id: UserId) -> AccountStore:
    (folder / "file").touch()
    return await AccountStore.open(folder / "file", user_id)


def _locked_file(folder: Path) -> Path:
    (folder / "file").touch()
    return folder / "file" / "within"


@pytest.mark.expects_warnings
@pytest.mark.parametrize(
    ("check", "words"),
    [
        (partial(checks.pictures, lambda: ["png", "jpeg", "gif", "ico", "svg"]), "cannot read webp"),
        (partial(checks.fonts, ("Inter", "No Such Sans")), "No Such Sans"),
        (partial(checks.translations, ("en", "xx")), r"pharmat_xx\.qm"),
        (partial(checks.formulas, r"\input{file}"), "formulas"),
        (partial(checks.time_zones, ("Mars/Olympus",)), "Mars/Olympus"),
        (partial(checks.tls, _bare_context), "no certificate authority"),
        (partial(checks.tls, _careless_context), "not checked"),
        (partial(checks.sqlite_features, {"spells": "SELECT abracadabra()"}), "spells: no such function"),
        (partial(checks.encryption, UNENCRYPTED), "not encrypted"),
        (partial(checks.database, _no_store), "exists|directory"),
        (partial(checks.keychain, lambda: None), "none that can be trusted"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.func.__name__,
)
def test_what_is_not_as_it_should_be_is_said(check: Callable[[], str], words: str) -> None:
    with pytest.raises(Exception, match=words):
        check()


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="file"):
        checks.writable(_locked_file(tmp_path))
