"""Reviewing a finished course, what others said of it, and the certificate."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.completion import Certificate, OwnReview, Review, ReviewWords
from pharmat_desktop.domain.drafts import DraftState, Wish, WishKind
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.certificate import write_certificate
from pharmat_desktop.ui.courses.completion import Completion, CompletionPresenter
from pharmat_desktop.ui.courses.review_form import ReviewForm
from pharmat_desktop.ui.courses.reviews_part import CertificateCard, ReviewsPart
from tests.support.desk import eventually
from tests.support.fakes import FakeDraftStore, FakeFeed
from tests.ui.shelf import KINETICS, TOXICOLOGY, FakeCompletion, completion_of

CERTIFICATE = Certificate(
    "PH-2026-0123456789", "Samira Okoro", KINETICS.id, KINETICS.title, "Dr Amal Haddad", 95, date(2026, 3, 1)
)
DONE = Completion(KINETICS.id, certificate=CERTIFICATE)


@pytest.fixture
def form(qtbot: QtBot) -> ReviewForm:
    made = ReviewForm()
    qtbot.addWidget(made)
    made.show_state(DONE)
    return made


def test_only_who_has_finished_is_asked(form: ReviewForm) -> None:
    """The form is there with the certificate, and gone with a course that is not finished."""
    assert not form.isHidden()
    form.show_state(Completion(TOXICOLOGY.id))
    assert form.isHidden()


def test_stars_are_enough_and_the_keyboard_too(form: ReviewForm, qtbot: QtBot) -> None:
    """A digit gives stars; without any nothing can be sent."""
    assert not form.submit.isEnabled()
    form.show()
    QTest.keyClick(form.stars.parts[0], Qt.Key.Key_4)
    QTest.keyClicks(form.text.edit, " Clear. ")
    QTest.keyClick(form.consent, Qt.Key.Key_Space)
    with qtbot.waitSignal(form.submitted) as sent:
        QTest.keyClick(form.submit, Qt.Key.Key_Space)
    assert sent.args == [ReviewWords(4, "Clear.", is_public=True)]
    assert not form.submit.isEnabled()


def test_what_is_being_written_survives_what_arrives(form: ReviewForm) -> None:
    """Another device's review does not take the words away; untouched, the form follows it."""
    form.show_state(Completion(KINETICS.id, own=OwnReview(3, "Old", is_public=False), certificate=CERTIFICATE))
    assert (form.stars.rating(), form.text.text()) == (3, "Old")
    form.text.set_text("Old, and more")
    form.show_state(Completion(KINETICS.id, own=OwnReview(5, "Elsewhere", is_public=True), certificate=CERTIFICATE))
    assert (form.stars.rating(), form.text.text()) == (3, "Old, and more")
    form.show_state(Completion(TOXICOLOGY.id, certificate=CERTIFICATE))
    assert (form.stars.rating(), form.text.text()) == (0, "")


@pytest.mark.parametrize(
    ("waits", "status", "notice"),
    [(None, "Sent.", ""), (DraftState.QUEUED, "kept here", ""), (DraftState.NEEDS_ATTENTION, "", "Not finished.")],
)
def test_it_says_where_the_review_is(form: ReviewForm, waits: DraftState | None, status: str, notice: str) -> None:
    own = OwnReview(4, "Clear", is_public=False, waits=waits, problem=notice)
    form.show_state(Completion(KINETICS.id, own=own, certificate=CERTIFICATE))
    assert status in form._status.text()
    assert form.notice.text() == notice


def test_reviews_of_others_are_plain_text(qtbot: QtBot) -> None:
    """Newest first as they come; nothing in them is markup; the part is gone with the last."""
    part = ReviewsPart()
    qtbot.addWidget(part)
    part.show_state(Completion(KINETICS.id, (Review(5, "<b>Good</b>", "Sam O.", date(2026, 3, 1)),)))
    labels = [label for label in part.findChildren(QLabel) if "Good" in label.text()]
    assert [label.textFormat() for label in labels] == [Qt.TextFormat.PlainText]
    assert not part.isHidden()
    part.show_state(Completion(KINETICS.id))
    assert part.isHidden()


@pytest.mark.usefixtures("qtbot")
async def test_a_review_is_kept_and_shown_as_waiting() -> None:
    """Written through the presenter it is a draft about the course; a change of courses is read again."""
    feed, reader = FakeFeed(), FakeCompletion()
    drafts = FakeDraftStore(feed)
    async with TaskScope("test") as tasks:
        presenter = CompletionPresenter(completion_of(reader, feed, drafts), tasks)
        presenter.show_course(KINETICS.id)
        reader.own = OwnReview(4, "Clear", is_public=False, waits=DraftState.QUEUED)
        presenter.write(ReviewWords(4, "Clear"))
        await eventually(lambda: bool(drafts.drafts))
        (wish,) = drafts.drafts.values()
        assert isinstance(wish, Wish)
        assert (wish.kind, wish.about, json.loads(wish.body)["rating"]) == (WishKind.COURSE_REVIEW, KINETICS.id, 4)
        assert presenter.state.own == reader.own
        reader.own = OwnReview(4, "Clear", is_public=False)
        feed.publish({Topic(TopicKind.COURSES)})
        assert presenter.state.own == reader.own
        presenter.close()


def test_the_card_offers_the_certificate(qtbot: QtBot) -> None:
    card = CertificateCard()
    qtbot.addWidget(card)
    assert card.isHidden()
    card.show_certificate(CERTIFICATE)
    with qtbot.waitSignal(card.save_requested) as asked:
        QTest.keyClick(card.save, Qt.Key.Key_Space)
    assert asked.args == [CERTIFICATE]


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_certificate_is_a_page_with_everything_on_it(tmp_path: Path, language: str) -> None:
    """Names, course, day and number; a title as long as the server allows is cut, not drawn outside."""
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        write_certificate(CERTIFICATE, "Example academy", tmp_path / "one.pdf")
        long = Certificate("N", "S" * 120, KINETICS.id, "Kinetics " * 22, "T" * 120, 95, date(2026, 3, 1))
        write_certificate(long, "Example academy", tmp_path / "long.pdf")
    finally:
        QLocale.setDefault(before)
    document = QPdfDocument()
    document.load(str(tmp_path / "one.pdf"))
    text = document.getAllText(0).text()
    assert document.pageCount() == 1
    assert document.pagePointSize(0).width() > document.pagePointSize(0).height()
    for part in ("Samira Okoro", KINETICS.title, "Dr Amal Haddad", "0123456789", "Example academy"):
        assert part in text
    document.load(str(tmp_path / "long.pdf"))
    assert document.pageCount() == 1
    assert "Kinetics Kinetics" in document.getAllText(0).text()


def test_a_certificate_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_certificate(CERTIFICATE, "Academy", tmp_path / "missing" / "one.pdf")
