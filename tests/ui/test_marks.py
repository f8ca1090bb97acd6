"""Bookmarks, highlights and notes in the open lesson: made by keyboard, tinted, listed, found again, never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.drafts import WishKind
from pharmat_desktop.domain.lesson_marks import Anchor, LessonMark, MarkId, MarkKind
from tests.support.desk import eventually
from tests.ui.shelf import KINETICS, lesson
from tests.ui.test_lesson_page import LONG, Scene, _open, opened

HIGHLIGHT = LessonMark(
    id=MarkId("mark"),
    kind=MarkKind.HIGHLIGHT,
    anchor=Anchor(6, "Paragraph 3 of it"),
    note="",
    written_at=datetime(2026, 3, 1, tzinfo=UTC),
    course_id=KINETICS.id,
    lesson_id=LessonId("lesson-1"),
    course=KINETICS.title,
    lesson="Lesson 1",
)


def keep(scene: Scene, *marks: LessonMark) -> None:
    """What a pull, or one's own writing, brings."""
    scene.notebook.kept[:] = marks
    scene.feed.publish(frozenset({Topic(TopicKind.MARKS)}))


def select(scene: Scene, words: str) -> None:
    text = scene.screen.lesson.text
    found = text.document().find(words, QTextCursor(text.document()))
    text.setTextCursor(found)


async def test_selected_words_are_highlighted_by_keyboard(qapp: QApplication) -> None:
    """The wish has the words and what stands around them; the tint follows once it is kept."""
    async with opened(qapp) as scene:
        await _open(scene, 1)
        head = scene.screen.lesson.head
        assert not head.highlight.isEnabled()
        select(scene, "Paragraph 3 of it")
        assert head.highlight.isEnabled()
        head.highlight.click()
        await eventually(lambda: len(scene.bodies(WishKind.LESSON_MARK)) == 1)
        [body] = scene.bodies(WishKind.LESSON_MARK)
        assert (body["kind"], body["quote"]) == ("highlight", "Paragraph 3 of it")
        assert str(body["text_before"]).endswith("Paragraph 2 of it\n")
        keep(scene, HIGHLIGHT)
        [tint] = scene.screen.lesson.text.extraSelections()
        assert tint.cursor.selectedText() == "Paragraph 3 of it"


async def test_a_note_is_written_beside_the_text(qapp: QApplication) -> None:
    """With words selected the panel opens at the new mark; Ctrl+Enter keeps what was written."""
    async with opened(qapp) as scene:
        await _open(scene, 1)
        select(scene, "Paragraph 3 of it")
        scene.screen.desk.marking.note()
        panel = scene.screen.desk.marking.panel
        await eventually(lambda: len(scene.bodies(WishKind.LESSON_MARK)) == 1)
        start, _ = scene.screen.lesson.text.plain.selected()
        keep(scene, replace(HIGHLIGHT, anchor=replace(HIGHLIGHT.anchor, place=start)))
        assert not panel.isHidden()
        assert panel._mark is not None
        panel.note.set_text("Ask about this")
        QTest.keyClick(panel.note.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await eventually(
            lambda: (
                [(one["kind"], one["note"]) for one in scene.bodies(WishKind.LESSON_MARK) if one["mark"] == "mark"]
                == [("note", "Ask about this")]
            )
        )
        QTest.keyClick(panel, Qt.Key.Key_Escape)
        assert panel.isHidden()


async def test_a_place_is_kept_and_given_up(qapp: QApplication) -> None:
    """A bookmark remembers the words at the upper edge; the button shows that it is there, and takes it away."""
    async with opened(qapp) as scene:
        await _open(scene, 1)
        scene.scroll(0.5)
        scene.screen.desk.marking.bookmark()
        await eventually(lambda: len(scene.bodies(WishKind.LESSON_MARK)) == 1)
        [body] = scene.bodies(WishKind.LESSON_MARK)
        assert body["kind"] == "bookmark"
        anchor = Anchor(
            *(body["place"], body["quote"], body["text_before"], body["text_after"]),  # type: ignore[arg-type]
        )
        keep(scene, replace(HIGHLIGHT, kind=MarkKind.BOOKMARK, anchor=anchor))
        scene.screen.desk.marking.bookmark()
        await eventually(lambda: any(one["is_gone"] for one in scene.bodies(WishKind.LESSON_MARK)))


async def test_in_an_edited_lesson_marks_are_found_again_or_said_to_be_lost(qapp: QApplication) -> None:
    """Moved words keep their mark; those that are gone stay in the list, with what was written."""
    async with opened(qapp) as scene:
        gone = replace(HIGHLIGHT, id=MarkId("gone"), anchor=Anchor(3, "words of long ago"), note="mine")
        keep(scene, HIGHLIGHT, gone)
        scene.shelf.stored_lessons[KINETICS.id] = [lesson(1, body="A new beginning\n\n" + LONG)]
        await _open(scene, 1)
        model = scene.screen.desk.marks.model
        assert [(one.id, one.span is None) for one in model.items()] == [("mark", False), ("gone", True)]
        spoken = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
        assert "Not found in the present text" in spoken
        assert "mine" in spoken
        [tint] = scene.screen.lesson.text.extraSelections()
        assert tint.cursor.selectedText() == "Paragraph 3 of it"


async def test_a_removed_mark_can_be_put_back(qapp: QApplication) -> None:
    """Delete in the list, and the way back beside it."""
    async with opened(qapp) as scene:
        await _open(scene, 1)
        keep(scene, replace(HIGHLIGHT, note="mine"))
        scene.screen.desk.marking.note()
        panel = scene.screen.desk.marking.panel
        panel.list.setCurrentIndex(scene.screen.desk.marks.model.index(0))
        panel.remove.click()
        await eventually(lambda: [one["is_gone"] for one in scene.bodies(WishKind.LESSON_MARK)] == [True])
        keep(scene)
        assert not panel.undo.isHidden()
        panel.undo.click()
        await eventually(lambda: [one["is_gone"] for one in scene.bodies(WishKind.LESSON_MARK)] == [False])
        assert [one["note"] for one in scene.bodies(WishKind.LESSON_MARK)] == ["mine"]


async def test_marks_of_all_courses_lead_to_their_places(qapp: QApplication) -> None:
    """Searched by words of the note, the text and the lesson; one of a lesson that is gone can be read, not opened."""
    async with opened(qapp) as scene:
        lost = replace(HIGHLIGHT, id=MarkId("lost"), lesson_id=None, lesson="", course="", note="of old")
        keep(scene, replace(HIGHLIGHT, anchor=Anchor(0, "Paragraph 150 of it"), note="remember"), lost)
        every = scene.screen.show_all_marks(scene.screen.list_widget)
        assert every.model.rowCount() == 2
        every.search.setText("OLD")
        assert [one.id for one in every.model.items()] == ["lost"]
        assert "not there any more" in every.model.data(every.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
        every.search.setText("nothing like it")
        assert every.none.text() == "Nothing found."
        every.search.setText("remember")
        every.list.row_opened.emit(every.model.index(0))
        await eventually(lambda: scene.screen.lesson.text.verticalScrollBar().value() > 0)
        await eventually(lambda: scene.screen.lesson.place.is_settled)
        text = scene.screen.lesson.text
        place = text.document().find("Paragraph 150 of it")
        assert text.viewport().rect().contains(text.cursorRect(place).center())
