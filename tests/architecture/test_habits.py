"""The habits of ARCHITECTURE that can be read off the source: sizes, forbidden calls, imports within a screen."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "pharmat_desktop"
SOURCES = sorted(path for folder in ("pharmat_desktop", "tests", "packaging") for path in (ROOT / folder).rglob("*.py"))
PACKAGE_SOURCES = [path for path in SOURCES if path.is_relative_to(PACKAGE)]

MAX_FILE, MAX_CLASS, MAX_FUNCTION, MAX_POSITIONAL = 400, 250, 40, 5
GPL_QT = {"QtCharts", "QtGraphs", "QtGraphsWidgets", "QtDataVisualization", "QtVirtualKeyboard"}
TOP_LEVEL = {"pharmat_desktop", "resources", "tests", "packaging", "pyproject.toml", "README.md", "LICENSE"}


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(_tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _calls(path: Path) -> Iterator[str]:
    return (ast.unparse(node.func) for node in ast.walk(_tree(path)) if isinstance(node, ast.Call))


def _length(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_there_are_sources_to_look_at() -> None:
    """The other tests here would be true of nothing."""
    assert len(PACKAGE_SOURCES) > 30


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_nothing_is_longer_than_one_can_read(path: Path) -> None:
    """Files, classes, functions and parameter lists stay within their limits, without exemptions."""
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MAX_FILE, f"{lines} lines"
    classes = [node for node in ast.walk(_tree(path)) if isinstance(node, ast.ClassDef)]
    assert not [node.name for node in classes if _length(node) > MAX_CLASS]
    functions = list(_functions(path))
    assert not [f"{node.name}: {_length(node)} lines" for node in functions if _length(node) > MAX_FUNCTION]
    assert not [node.name for node in functions if _positional(node) > MAX_POSITIONAL]


def _positional(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    names = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
    return len([name for name in names if name not in {"self", "cls"}])


@pytest.mark.parametrize("path", PACKAGE_SOURCES, ids=_name)
def test_modules_say_their_responsibility(path: Path) -> None:
    """Every module that holds code begins with a docstring."""
    tree = _tree(path)
    assert not tree.body or ast.get_docstring(tree)


@pytest.mark.parametrize("path", PACKAGE_SOURCES, ids=_name)
def test_no_nested_event_loops_and_no_orphan_tasks(path: Path) -> None:
    """`exec` on a dialog freezes other tasks for ever; a task belongs to a TaskScope."""
    calls = set(_calls(path))
    assert not [call for call in calls if call.endswith((".exec", ".exec_"))]
    if path.name != "tasks.py":
        assert not [call for call in calls if re.search(r"(asyncio|loop\(\)|loop)\.create_task$|ensure_future$", call)]


@pytest.mark.parametrize("path", PACKAGE_SOURCES, ids=_name)
def test_only_the_lgpl_part_of_qt_is_used(path: Path) -> None:
    """QtCharts and its kin are GPL or commercial."""
    assert not [name for name in _imports(path) if GPL_QT & set(name.split("."))]


@pytest.mark.parametrize(
    "path",
    [path for path in PACKAGE_SOURCES if re.search(r"(presenter|model)s?\.py$|/models/", path.as_posix())],
    ids=_name,
)
def test_presenters_and_models_know_no_widgets(path: Path) -> None:
    """They run without a screen: QtCore and QtGui at most."""
    assert not [name for name in _imports(path) if "QtWidgets" in name]


def test_widgets_say_their_texts_anew_in_one_way() -> None:
    """They are `Worded`, before their Qt class, and say what `word` is; no changeEvent of theirs does it again."""
    by_themselves, unsaid = [], []
    for path in PACKAGE_SOURCES:
        for node in ast.walk(_tree(path)):
            text = ast.unparse(node) if isinstance(node, ast.FunctionDef) and node.name == "changeEvent" else ""
            if "if event.type() is QEvent.Type.LanguageChange" in text and path.name != "worded.py":
                by_themselves.append(_name(path))
            bases = list(map(ast.unparse, node.bases)) if isinstance(node, ast.ClassDef) else []
            if isinstance(node, ast.ClassDef) and "Worded" in bases:
                methods = {part.name for part in node.body if isinstance(part, ast.FunctionDef)}
                if bases[0] != "Worded" or "word" not in methods:
                    unsaid.append(f"{_name(path)}: {node.name}")
    assert (by_themselves, unsaid) == ([], [])


def test_import_contracts_hold() -> None:
    """The layers of ARCHITECTURE, as import-linter reads them from pyproject.toml."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"]
    verdict = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert verdict.returncode == 0, verdict.stdout


def _tracked() -> list[str]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S607
    return [name for name in listing.stdout.split("\0") if name]


def test_the_top_level_stays_small() -> None:
    """A newcomer sees seven names, and dot-files."""
    top = {name.split("/")[0] for name in _tracked()}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


def test_no_registry_is_named() -> None:
    """Where packages come from is each machine's own affair."""
    hosts = re.compile(r"pypi\.org|pythonhosted|registry\.npmjs|--(extra-)?index-url|deb\.debian", re.IGNORECASE)
    texts = {".py", ".toml", ".txt", ".md", ".sql", ".json", ".cfg", ".sh", ""}
    files = [
        ROOT / name for name in _tracked() if Path(name).suffix in texts and not name.startswith("resources/fonts")
    ]
    own = Path(__file__).resolve()
    assert not [str(f) for f in files if f != own and f.is_file() and hosts.search(f.read_text("utf-8", "ignore"))]
