"""Bookmarks and notes on the pages of a document: made by keyboard, listed beside it, one press leads there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.drafts import WishKind
from pharmat_desktop.domain.lesson_marks import Anchor, LessonMark, MarkId, MarkKind
from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.courses.document_view import DocumentView
from tests.support.desk import eventually
from tests.support.documents import pdf
from tests.ui.shelf import KINETICS, lesson
from tests.ui.test_lesson_page import LONG, Scene, opened
from tests.ui.test_marks import HIGHLIGHT, keep

PATH = "kinetics/notes.pdf"
PAGES = 8
PAGE = LessonMark(
    id=MarkId("page"),
    kind=MarkKind.BOOKMARK,
    anchor=Anchor(5),
    note="The graph",
    written_at=datetime(2026, 3, 1, tzinfo=UTC),
    course_id=KINETICS.id,
    lesson_id=LessonId("lesson-1"),
    course=KINETICS.title,
    lesson="Lesson 1",
)
CONTROL = Qt.KeyboardModifier.ControlModifier


async def reading(scene: Scene, body: str = "") -> DocumentView:
    """The lesson's document, in front and where it was to be opened."""
    scene.storage.files[PATH] = pdf(*(f"Page number {n} about doses" for n in range(1, PAGES + 1)))
    scene.shelf.stored_lessons[KINETICS.id] = [lesson(1, body=body, file_path=PATH)]
    scene.screen.presenter.open_course(KINETICS.id)
    scene.screen.presenter.open_lesson(LessonId("lesson-1"))
    page = scene.screen.lesson
    QTest.keyClick(page.material.button, Qt.Key.Key_Return)
    await eventually(lambda: page.document is not None and page.document.document.pageCount() == PAGES)
    assert page.document is not None
    document = page.document
    await eventually(lambda: document.is_settled)
    document.grab()
    return document


async def test_a_page_is_kept_written_to_and_found_again(qapp: QApplication, tmp_path: Path) -> None:
    """It is kept, and given up again; Enter in the list leads to it; it is written to beside the document."""
    async with opened(qapp, tmp_path) as scene:
        document = await reading(scene)
        marking, head = scene.screen.desk.marking, scene.screen.lesson.head
        assert (head.bookmark.isHidden(), head.notes.isHidden(), head.highlight.isHidden()) == (False, False, True)
        marking.bookmark()
        await eventually(lambda: len(scene.bodies(WishKind.LESSON_MARK)) == 1)
        [body] = scene.bodies(WishKind.LESSON_MARK)
        assert (body["kind"], body["place"], body["quote"]) == ("bookmark", 0, "")
        keep(scene, replace(PAGE, id=MarkId("first"), anchor=Anchor(0), note=""), PAGE)
        titles = [(words.mark_title(one.mark), words.mark_here(one.mark)) for one in scene.screen.desk.marks.placed]
        assert titles == [("Page 1", "Bookmark"), ("The graph", "Bookmark · Page 6")]
        marking.note()
        panel = marking.panel
        assert (panel.isHidden(), panel.page_note.isHidden()) == (False, False)
        QTest.keyClick(panel.list, Qt.Key.Key_End)
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
        assert document.page == 5
        marking.note_page()  # there is one already: it is written to
        assert panel.note.text() == "The graph"
        assert len(scene.bodies(WishKind.LESSON_MARK)) == 1
        panel.note.set_text("The graph, again")
        QTest.keyClick(panel.note.edit, Qt.Key.Key_Return, CONTROL)
        await eventually(
            lambda: (
                [(one["place"], one["note"]) for one in scene.bodies(WishKind.LESSON_MARK) if one["mark"] == "page"]
                == [(5, "The graph, again")]
            )
        )
        marking.bookmark()
        await eventually(
            lambda: [one["is_gone"] for one in scene.bodies(WishKind.LESSON_MARK) if one["mark"] == "page"] == [True]
        )


async def test_a_mark_of_another_place_opens_the_document_at_its_page(qapp: QApplication, tmp_path: Path) -> None:
    """From the list of all courses; the page where one stopped does not get in the way."""
    async with opened(qapp, tmp_path) as scene:
        scene.notebook.kept[:] = [PAGE]
        scene.storage.files[PATH] = pdf(*(f"Page number {n}" for n in range(1, PAGES + 1)))
        await scene.screen.desk._sources.materials.fetch(PATH, lambda _: None)
        scene.shelf.stored_lessons[KINETICS.id] = [lesson(1, body="", file_path=PATH)]
        scene.screen.open_mark(PAGE)
        page = scene.screen.lesson
        await eventually(lambda: page.document is not None and page.document.is_settled and page.document.page == 5)


@pytest.mark.parametrize("is_read", [False, True])
async def test_text_and_document_list_their_own_marks(qapp: QApplication, tmp_path: Path, is_read: bool) -> None:
    """A lesson that has both: none of them is said to be lost; a page that is gone is."""
    async with opened(qapp, tmp_path) as scene:
        lost = replace(PAGE, id=MarkId("lost"), anchor=Anchor(70), note="")
        scene.notebook.kept[:] = [HIGHLIGHT, PAGE, lost]
        if is_read:
            await reading(scene, LONG)
            placed = scene.screen.desk.marks.placed
            assert [(one.id, one.span is None) for one in placed] == [("page", False), ("lost", True)]
            assert "71" in words.mark_details(lost, is_lost=True)
        else:
            scene.shelf.stored_lessons[KINETICS.id] = [lesson(1, body=LONG, file_path=PATH)]
            scene.screen.presenter.open_course(KINETICS.id)
            scene.screen.presenter.open_lesson(LessonId("lesson-1"))
            await eventually(lambda: [one.id for one in scene.screen.desk.marks.placed] == [HIGHLIGHT.id])
