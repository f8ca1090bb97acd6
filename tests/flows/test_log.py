"""The log file: what may stand in it, who may read it, and how large it grows."""

from __future__ import annotations

import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pharmat_desktop.app import log_file
from pharmat_desktop.app.log_file import last_lines, logging_to
from pharmat_desktop.app.redaction import WITHHELD, RedactedFormatter, Word, shown_path, told, told_trace
from pharmat_desktop.domain.connection import FactState
from pharmat_desktop.domain.errors import Offline, Refused
from pharmat_desktop.tasks import TaskScope

PERSONAL = "sam.lee@example.org wrote: Metformin, see exam answers.pdf eyJhbGciOi.eyJzdWIi.sig"
ours = logging.getLogger("pharmat_desktop.tests")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    with logging_to(tmp_path, "debug"):
        yield tmp_path / "logs" / "pharmat.log"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (3, "3"),
        (None, "None"),
        (FactState.BAD, "bad"),
        (Word("linux"), "linux"),
        (Offline(PERSONAL), "Offline"),
        (Refused("not_a_member", PERSONAL, 403, PERSONAL), "Refused not_a_member (403)"),
        (Refused("P0001", PERSONAL, 400), "Refused P0001 (400)"),
        (Refused(PERSONAL, PERSONAL, 400), f"Refused {WITHHELD} (400)"),
        (FileNotFoundError(2, PERSONAL, PERSONAL), "FileNotFoundError ENOENT"),
        ("ConnectionRefusedError", "ConnectionRefusedError"),
        ("messages, courses", "messages, courses"),
        (PERSONAL, WITHHELD),
        ("hello", WITHHELD),
        (Path("/home/sam/exam.pdf"), WITHHELD),
        ({"body": PERSONAL}, WITHHELD),
    ],
    ids=str,
)
def test_a_value_is_told_only_if_its_kind_is_listed(value: object, shown: str) -> None:
    """Numbers, enums, kinds of errors, names of tables: yes. Any other text: no."""
    assert told(value) == shown


@pytest.mark.expects_warnings
def test_nothing_personal_reaches_the_file(log: Path) -> None:
    """Neither as a value, nor in an error, nor in its cause, nor in what a library says."""
    try:
        try:
            int(PERSONAL)
        except ValueError as inner:
            raise Refused("too_long", PERSONAL, 400) from inner
    except Refused:
        ours.info("a try failed", exc_info=True)
    ours.info("%s and %d and %.1f", PERSONAL, 7, 0.5)
    ours.info("%(one)s", {"one": PERSONAL})
    ours.info("%s", PERSONAL, extra={"more": PERSONAL})
    logging.getLogger("httpx").error("GET https://x/?token=%s", PERSONAL)  # the root logger lets it through
    text = log.read_text(encoding="utf-8")
    assert not [word for word in PERSONAL.split() if word in text]
    assert "Refused too_long (400)" in text
    assert "caused by ValueError" in text
    assert "and 7 and 0.5" in text
    assert f"ERROR   httpx {WITHHELD}" in text
    assert "test_log.py" in text
    assert str(Path(__file__).parent) not in text


@pytest.mark.expects_warnings
async def test_a_failed_task_is_told_by_its_name_up_to_the_id_in_it(log: Path) -> None:
    """A lane's task is called after its conversation."""

    async def fail() -> None:
        raise RuntimeError(PERSONAL)

    async with TaskScope("sender") as tasks:
        for name in ("reads", "3f0c6b2e-0000-4000-8000-000000000000", f"message:{PERSONAL}"):
            with pytest.raises(RuntimeError):
                await tasks.spawn(fail(), name=name)
    text = "\n".join(last_lines(log.parents[1], 100))
    assert "task sender/reads failed" in text
    assert text.count("task sender/… failed") == 2
    assert "RuntimeError" in text
    assert "3f0c6b2e" not in text
    assert "sam.lee" not in text


def test_levels(tmp_path: Path) -> None:
    """Each lets through what is as bad as it says; afterwards nothing more is written."""
    for level, expected in (("info", True), ("warning", False)):
        with logging_to(tmp_path / level, level):
            ours.info("so many: %d", 5)
        ours.info("later: %d", 6)
        text = "\n".join(last_lines(tmp_path / level, 100))
        assert ("so many: 5" in text) is expected
        assert "later" not in text


@pytest.mark.skipif(sys.platform == "win32", reason="who may read a file of one's own profile is up to Windows there")
def test_only_its_owner_reads_it_also_after_it_was_turned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is open to others is closed again; each file has its limit, and so has their number."""
    monkeypatch.setattr(log_file, "MOST_BYTES", 2_000)
    folder = tmp_path / "logs"
    folder.mkdir()
    (folder / "pharmat.log").write_text("")
    (folder / "pharmat.log").chmod(0o644)
    with logging_to(tmp_path):
        for number in range(400):
            ours.info("line %d", number)
    files = sorted(folder.iterdir())
    assert [file.name for file in files] == ["pharmat.log", *(f"pharmat.log.{n}" for n in (1, 2, 3))]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "line 399" in "\n".join(last_lines(tmp_path, 3))


def test_a_disk_that_refuses_does_not_stop_the_app(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the folder should be is a file."""
    (tmp_path / "logs").write_text("")
    with logging_to(tmp_path):
        ours.info("nobody hears this")
    assert last_lines(tmp_path, 10) == []
    assert "Traceback" not in capsys.readouterr().err


def test_places_do_not_tell_whose_computer_it_is() -> None:
    """Folders before the program's own are left out."""
    assert shown_path("/home/sam/app/pharmat_desktop/ui/x.py") == "pharmat_desktop/ui/x.py"
    assert shown_path("/home/sam/.venv/lib/site-packages/httpx/_client.py") == "site-packages/httpx/_client.py"
    assert shown_path("/home/sam/else.py") == "else.py"


def test_errors_that_cause_each_other_end() -> None:
    """A circle, and a chain without end, are told up to a bound."""
    first, second = ValueError("a"), KeyError("b")
    first.__cause__, second.__cause__ = second, first
    assert told_trace(first) == "ValueError\n  caused by KeyError"


def test_a_template_that_does_not_fit_its_values_is_still_a_line() -> None:
    """A fault of the log is no fault of the app."""
    record = logging.LogRecord("pharmat_desktop.x", logging.INFO, "", 0, "%d things", (PERSONAL,), None)
    assert RedactedFormatter().format(record).endswith(f"x %d things {WITHHELD}")
