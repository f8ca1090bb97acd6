"""Learning by cards with the keyboard: asked, answered, taken back; a kind end; what is written is kept."""

from __future__ import annotations

import json
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.cards import Rating
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.drafts import Wish, WishKind
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.cards.decks import ALL, LOOSE
from pharmat_desktop.ui.cards.dialog import CardDialog
from pharmat_desktop.ui.cards.presenter import Side
from pharmat_desktop.ui.cards.screen import CardsScreen
from pharmat_desktop.ui.cards.words import span_text
from pharmat_desktop.ui.unsaved import UnsavedKeeper
from tests.support.desk import eventually
from tests.ui.card_shelf import CardDesk
from tests.ui.conftest import focusable
from tests.ui.shelf import KINETICS


async def screen_of(desk: CardDesk, tasks: TaskScope, qtbot: QtBot) -> CardsScreen:
    """Once it can tell what is due."""
    owner = QObject()
    screen = CardsScreen(desk.service, desk.paper, lambda: [(KINETICS.id, KINETICS.title)], tasks, owner)
    screen.owner = owner  # type: ignore[attr-defined]  # it lives as long as the screen
    for model in (screen.presenter.decks, screen.presenter.cards):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for widget in screen.widgets:
        qtbot.addWidget(widget)
        widget.resize(800, 700)
        widget.show()
    await eventually(lambda: screen.presenter.state.is_ready)
    return screen


def press(view: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = view.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)


def reviews(desk: CardDesk) -> list[int]:
    """Ratings that wait to be sent."""
    drafts = desk.drafts.drafts.values()
    return [
        json.loads(one.body).get("rating") for one in drafts if isinstance(one, Wish) and one.kind is WishKind.REVIEW
    ]


async def test_cards_that_have_not_come_are_not_said_to_be_none(qtbot: QtBot) -> None:
    """Until the first sync has been; a new one can be made all the same."""
    async with TaskScope("cards") as tasks:
        screen = await screen_of(CardDesk(), tasks, qtbot)
        titles = []
        for is_bare in (True, False):
            screen.set_connection(ConnectionStatus(is_bare=is_bare))
            titles.append(screen.detail_widget.empty.title.text())
            assert screen.detail_widget._pages.currentWidget() is screen.detail_widget.empty
        assert titles == ["Your cards are not here yet", "No cards yet"]
        screen.close()


async def test_a_sitting_by_the_keyboard(qtbot: QtBot) -> None:
    """Space shows the answer, numbers and Space rate, Ctrl+Z asks again; at the end there is a kind word."""
    desk = CardDesk()
    desk.fill()
    async with TaskScope("cards") as tasks:
        screen = await screen_of(desk, tasks, qtbot)
        presenter, detail = screen.presenter, screen.detail_widget
        detail.take_focus()
        assert presenter.due() == 3
        press(detail, Qt.Key.Key_4)  # not before the answer was seen
        assert reviews(desk) == []
        press(detail, Qt.Key.Key_Space)
        assert not detail.review.sheet.back.isHidden()
        press(detail, Qt.Key.Key_4)
        await eventually(lambda: presenter.due() == 2)
        first = presenter.state.asked
        press(detail, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: presenter.due() == 3)
        assert presenter.state.asked != first
        assert reviews(desk) == []
        while left := presenter.due():
            press(detail, Qt.Key.Key_Return)
            press(detail, Qt.Key.Key_4)
            await eventually(partial(lambda before: presenter.due() < before, left))
        assert reviews(desk) == [4, 4, 4]
        assert detail._pages.currentWidget() is detail.done
        assert detail.done.title.text().startswith("Done for now")
        screen.close()


async def test_what_comes_due_is_asked_by_itself_of_the_deck_that_is_open(qtbot: QtBot) -> None:
    """A forgotten card comes again within the sitting; decks count by themselves."""
    desk = CardDesk()
    desk.fill()
    async with TaskScope("cards") as tasks:
        screen = await screen_of(desk, tasks, qtbot)
        presenter = screen.presenter
        assert [(deck.id, deck.due) for deck in presenter.decks.items()] == [(ALL, 3), (KINETICS.id, 2), (LOOSE, 1)]
        screen.review(LOOSE)
        asked = presenter.state.asked
        assert asked is not None
        presenter.show_answer()
        presenter.rate(Rating.AGAIN)
        await eventually(lambda: presenter.due(LOOSE) == 0)
        again = presenter.state.asked
        assert again is not None  # a minute early
        assert (again.card.id, presenter.state.is_answered) == (asked.card.id, False)
        desk.later(minutes=2)
        presenter.refresh()
        assert presenter.due(LOOSE) == 1
        assert screen.list_widget.list.model().rowCount() == 3
        screen.close()


async def test_cards_are_changed_suspended_and_deleted(qtbot: QtBot) -> None:
    """From the list; a suspended card is kept and not asked."""
    desk = CardDesk()
    desk.fill()
    async with TaskScope("cards") as tasks:
        screen = await screen_of(desk, tasks, qtbot)
        presenter, detail = screen.presenter, screen.detail_widget
        detail.sides.set_key(Side.BROWSE)
        detail.browse.list.setCurrentIndex(presenter.cards.index(0, 0))
        detail.browse.suspend.click()
        await eventually(lambda: presenter.due() == 2)
        assert "Suspended" in presenter.cards.spoken(presenter.cards.items()[0])
        detail.browse.edit.click()
        detail.editor.front.set_text("What does clearance mean?")
        press(detail, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: presenter.cards.items()[0].card.front == "What does clearance mean?")
        assert presenter.cards.items()[0].card.is_suspended
        presenter.delete(presenter.cards.items()[0].card)
        await eventually(lambda: presenter.cards.rowCount() == 2)
        screen.close()


async def test_what_is_written_is_there_again_after_a_restart(qtbot: QtBot) -> None:
    """Until it is saved; then the card is in its deck, and nothing is left behind."""
    desk = CardDesk()
    async with TaskScope("cards") as tasks:
        screen = await screen_of(desk, tasks, qtbot)
        assert screen.detail_widget._pages.currentWidget() is screen.detail_widget.empty
        screen.new_card("Volume of distribution?")
        screen.detail_widget.editor.back.set_text("Dose / C0")
        screen.close()
        await eventually(lambda: "card:new" in desk.paper.written)
        other = await screen_of(desk, tasks, qtbot)
        other.new_card()
        editor = other.detail_widget.editor
        assert editor.texts == ("Volume of distribution?", "Dose / C0")
        QTest.keyClick(editor.front.edit, Qt.Key.Key_Escape)
        assert other.detail_widget._is_writing  # what was touched is not left by accident
        editor.deck.set_key(KINETICS.id)
        editor.save.click()
        await eventually(lambda: other.presenter.due(KINETICS.id) == 1)
        await eventually(lambda: not desk.paper.written)
        other.close()


async def test_a_card_is_written_over_what_one_reads(qtbot: QtBot) -> None:
    """The words are its back; closed by accident, what was typed is there again; saved, nothing is left behind."""
    desk = CardDesk()
    async with TaskScope("cards") as tasks:
        window = QWidget()
        qtbot.addWidget(window)

        def opened() -> CardDialog:
            keeper = UnsavedKeeper(desk.paper, tasks, print, window)
            dialog = CardDialog(window, [(KINETICS.id, KINETICS.title)], keeper, about="lesson-1")
            dialog.begin("L/h")
            return dialog

        first = opened()
        first.editor.front.set_text("Unit of clearance?")
        first.reject()
        await eventually(lambda: "card:lesson-1" in desk.paper.written)
        again = opened()
        assert again.editor.texts == ("Unit of clearance?", "L/h")
        assert again.editor.course_id == KINETICS.id
        with qtbot.waitSignal(again.accepted):
            again.editor.save.click()
        await eventually(lambda: not desk.paper.written)


async def test_cards_that_are_there_already_are_not_made_again() -> None:
    """Of a lesson: the same question is one card, however often it was answered wrong."""
    desk = CardDesk()
    asked = [("A?", "a"), ("B?", "b")]
    made = [await desk.service.add_missing(asked, course_id=KINETICS.id, lesson_id=LessonId("1")) for _ in range(2)]
    made.append(await desk.service.add_missing(asked[:1], course_id=None, lesson_id=LessonId("2")))
    assert (made, len(desk.service.cards())) == ([2, 0, 1], 3)


async def test_every_control_has_a_name(qtbot: QtBot) -> None:
    """The sheet says the question, and with the answer both."""
    desk = CardDesk()
    desk.fill()
    async with TaskScope("cards") as tasks:
        screen = await screen_of(desk, tasks, qtbot)
        for widget in screen.widgets:
            assert [
                one for one in focusable(widget) if not one.accessibleName() and not getattr(one, "text", str)()
            ] == []
        assert screen.detail_widget.review.sheet.accessibleName() == "What is clearance?"
        screen.presenter.show_answer()
        assert "L/h" in screen.detail_widget.review.sheet.accessibleName()
        screen.close()


def test_spans_are_told_in_the_unit_that_fits() -> None:
    units = {
        "min": timedelta(seconds=20),
        "h": timedelta(hours=5),
        "days": timedelta(days=40),
        "months": timedelta(days=90),
    }
    assert [span_text(span).split()[-1] for span in units.values()] == list(units)
    assert span_text(timedelta(days=800)).endswith("years")
