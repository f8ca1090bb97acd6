"""Texts to read: laid out well, found in, made larger; and hostile ones do nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QAccessible, QImage, QPixmap, QTextBlock, QTextDocument, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.settings import READING_SIZE
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.reading.find_bar import FindBar
from pharmat_desktop.ui.reading.formulas import Formulas
from pharmat_desktop.ui.reading.objects import OBJECT, PICTURE
from pharmat_desktop.ui.reading.source import Formula
from pharmat_desktop.ui.reading.tex import outlines
from pharmat_desktop.ui.reading.view import ReadingView, Tint
from pharmat_desktop.ui.theme import color
from tests.support.desk import eventually

LESSON = r"""# Half-life

The rate $k$ is $\frac{CL}{V}$; a dose costs $5.

## Steady state

| Drug | $t_{1/2}$ |
|---|---|
| Vancomycin | 6 h |

$$C = C_0 e^{-kt}$$

## عمر النصف

عمر النصف هو الوقت اللازم لانخفاض التركيز إلى النصف.
"""


@contextmanager
def counting_server() -> Iterator[tuple[str, list[str]]]:
    """Its address, and what it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(404)
            self.end_headers()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Album:
    """Pictures that a test has."""

    def __init__(self) -> None:
        self.pixmaps: dict[str, QPixmap] = {}

    def is_allowed(self, name: str) -> bool:
        return ":" not in name and not name.startswith("/")

    def pixmap(self, name: str) -> QPixmap | None:
        return self.pixmaps.get(name)

    def words(self, name: str) -> str:
        return "Comes later"


def shown(qtbot: QtBot, view: ReadingView, markdown: str) -> ReadingView:
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.set_source(markdown)
    while not view.is_rendered:
        view._go_on()  # as the timer does: within a coroutine Qt's loop must not be run
    view.grab()
    return view


def test_headings_tables_and_paragraphs_are_dressed(qtbot: QtBot) -> None:
    """The outline has the headings with places to go to; a paragraph goes by its own letters' direction."""
    view = shown(qtbot, ReadingView("Lesson"), LESSON)
    assert [(one.level, one.text) for one in view.headings] == [(1, "Half-life"), (2, "Steady state"), (2, "عمر النصف")]
    [table] = [frame for frame in view.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert (table.rows(), table.columns()) == (2, 2)
    last = view.document().lastBlock()
    assert last.textDirection() is Qt.LayoutDirection.RightToLeft
    assert view.document().firstBlock().textDirection() is Qt.LayoutDirection.LeftToRight


async def test_formulas_are_painted_and_say_their_source(qtbot: QtBot) -> None:
    """To a screen reader, the clipboard and the search; nonsense is shown as it was written."""
    tasks = TaskScope("test")
    formulas = Formulas(tasks)
    view = shown(qtbot, ReadingView("Lesson", formulas), LESSON + r"Broken: $\frac{a$ and $\style{x}{y}$")
    known = [Formula(r"\frac{CL}{V}", False), Formula(r"\style{x}{y}", False)]
    await eventually(lambda: all(map(formulas.is_known, known)))
    good, bad = map(formulas.outlines, known)
    assert good is not None
    assert bad is None
    interface = QAccessible.queryAccessibleInterface(view)
    spoken = interface.textInterface().text(0, view.document().characterCount() - 1)
    assert r"\frac{CL}{V}" in spoken
    view.selectAll()
    copied = view.createMimeDataFromSelection().text()
    assert r"C = C_0 e^{-kt}" in copied
    assert OBJECT not in copied
    assert r"\style{x}{y}" in copied
    heights = [view.document().documentLayout().blockBoundingRect(block).height() for block in blocks_of(view)]
    assert max(heights) > min(height for height in heights if height)
    await tasks.close()


def blocks_of(view: ReadingView) -> list[QTextBlock]:
    found: list[QTextBlock] = []
    block = view.document().firstBlock()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


@pytest.mark.parametrize("tex", [r"\frac{a}{b}", r"\int_0^\infty e^{-x}\,dx", r"\begin{pmatrix}a&b\\c&d\end{pmatrix}"])
def test_outlines_have_a_size(tex: str) -> None:
    made = outlines(tex, is_display=True)
    assert made is not None
    assert made.width > 0
    assert made.ascent > 0
    assert "<path" in made.svg
    assert "<symbol" not in made.svg


@pytest.mark.parametrize(
    "tex",
    ["", r"\frac{a", "{" * 900, r"\style{font:url(file:///etc/passwd)}{x}", r"\href{https://a.b}{c}", r"\input{x}"],
)
def test_nonsense_and_commands_about_other_things_are_no_formulas(tex: str) -> None:
    """They are shown as they were written; nothing is opened."""
    assert outlines(tex, is_display=False) is None


def test_nothing_is_fetched_and_no_file_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    """Pictures of the network, of this computer, in the text itself, in HTML and in formulas: their words, no more."""
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(tmp_path / "local.png"))
    with counting_server() as (address, asked):
        names = [f"{address}/a.png", (tmp_path / "local.png").as_uri(), str(tmp_path / "local.png"), "data:image/png,x"]
        hostile = "\n\n".join(f"![words{number}]({name})" for number, name in enumerate(names))
        hostile += f"\n\n<img src='{address}/b.png'><script>x()</script><link rel=stylesheet href='{address}/c.css'>"
        view = shown(qtbot, ReadingView("Lesson", pictures=Album()), hostile)
        text = view.toPlainText()
        assert all(f"words{number}" in text for number in range(4))
        assert "<script>x()</script>" in text
        assert OBJECT not in text
        kind = QTextDocument.ResourceType.ImageResource.value
        assert all(view.document().resource(kind, QUrl(name)) is None for name in names)
        assert asked == []


def test_a_course_s_own_picture_comes_into_its_place(qtbot: QtBot) -> None:
    """None wider than the text; before it is there its place says what it shows."""
    album = Album()
    view = shown(qtbot, ReadingView("Lesson", pictures=album), "Before\n\n![A curve](figures/curve.png)\n\nAfter")
    [place] = [one for one in view._dressing.objects if one.charFormat().objectType() == PICTURE]  # type: ignore[union-attr]
    before = view.document().documentLayout().blockBoundingRect(place.block()).height()
    assert "A curve" in view.toPlainText()
    picture = QPixmap(QSize(2000, 1000))
    picture.fill(Qt.GlobalColor.blue)
    album.pixmaps["figures/curve.png"] = picture
    view.pictures_changed()
    view.grab()
    rect = view.document().documentLayout().blockBoundingRect(place.block())
    assert rect.height() > before
    assert rect.width() <= view.viewport().width()


NASTY = {
    "nested quotations": "> " * 3000 + "x",
    "nested lists": "- " * 3000 + "x",
    "a table of many rows": "|a|b|\n|-|-|\n" + "|1|2|\n" * 30_000,
    "a table of many columns": "|a" * 3000 + "|\n" + "|-" * 3000 + "|\n",
    "a picture in the text": "![x](data:image/png;base64," + "A" * 150_000 + ")",
    "half a table in HTML": "<table><tr><td>" * 3000,
    "no blank": "w" * 200_000,
    "formulas without end": "$a " * 20_000,
    "fences that never close": "".join("`" * length + "\n" for length in range(300, 3, -1)),
    "marks of ours": "\ue0000\ue001 \ue00099\ue001 \ufffc \0",
}


@pytest.mark.parametrize("markdown", NASTY.values(), ids=NASTY.keys())
def test_nasty_texts_open(qtbot: QtBot, markdown: str) -> None:
    """In the time that a test has, and with what was written to be seen."""
    tasks = TaskScope("test")
    view = shown(qtbot, ReadingView("Lesson", Formulas(tasks), Album()), markdown)
    assert view.document().characterCount() > 1


def test_words_are_found_and_walked_through(qtbot: QtBot) -> None:
    """By keyboard: Enter on, Shift+Enter back, around at the ends; Escape takes the colours away."""
    page = QWidget()
    view = ReadingView("Lesson")
    bar = FindBar(view)
    bar.setParent(page)
    qtbot.addWidget(page)
    page.show()
    shown(qtbot, view, "dose one\n\n" + "filling\n\n" * 200 + "Dose two\n\ndose three")
    bar.begin()
    bar.field.setText("dose")
    assert bar.count.text() == "1 of 3"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 3"
    assert view.verticalScrollBar().value() > 0
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "3 of 3"
    assert len(view.extraSelections()) == 3
    bar.field.setText("no such word")
    assert (bar.count.text(), len(view.extraSelections())) == ("Not found", 0)
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()


@pytest.mark.parametrize("count", [300, 3000])
def test_larger_letters_keep_the_place_and_the_measure(qtbot: QtBot, count: int) -> None:
    """A line has as many letters as before; what was in sight still is, however long the text."""
    view = shown(qtbot, ReadingView("Lesson"), "".join(f"Paragraph {n} of the text\n\n" for n in range(count)))
    narrow = view.measure()
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    view.set_text_size(READING_SIZE.choices[-1])
    assert abs(view.measure() - 24 - (narrow - 24) * READING_SIZE.choices[-1] / 16) < 8
    assert 0.4 * count < int(view.document().findBlock(view.place()).text().split()[1]) < 0.6 * count


def test_a_place_is_found_again(qtbot: QtBot) -> None:
    """Where one was is at the upper edge once more, and tints lie over the text in layers."""
    view = shown(qtbot, ReadingView("Lesson"), "".join(f"Paragraph {n} of the text\n\n" for n in range(300)))
    block = view.document().findBlockByNumber(150)
    view.show_place(block.position())
    assert view.document().findBlock(view.place()).blockNumber() == 150
    view.tint("marks", [Tint(0, 5, color("warn_soft")), Tint(9, 10_000_000, color("warn_soft"))])
    view.tint("found", [Tint(2, 3, color("accent_soft"))])
    assert len(view.extraSelections()) == 3


def test_words_are_selected_by_keyboard(qtbot: QtBot) -> None:
    """F7 puts a caret into the text, Shift with arrows selects; F7 again, and arrows scroll."""
    view = shown(qtbot, ReadingView("Lesson"), "Five half-lives 🙂 later\n\nThe end")
    QTest.keyClick(view, Qt.Key.Key_F7)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Right)
    for _ in range(13):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    start, end = view.plain.selected()
    assert view.plain.text()[start:end] == " half-lives 🙂"
    assert view.plain.position_of(end) == end + 1
    QTest.keyClick(view, Qt.Key.Key_F7)
    before = view.plain.selected()
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.plain.selected() == before
