"""Languages: everything is translated, plurals are right, and no text is cut off when it grows."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import pharmat_desktop
from pharmat_desktop.assets import asset
from pharmat_desktop.domain import errors
from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.services.accounts import AccountsService
from pharmat_desktop.services.sign_in import SignInService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.detail_view import CourseDetailView
from pharmat_desktop.ui.courses.list_view import CourseListView
from pharmat_desktop.ui.courses.words import extent_text
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.language import LANGUAGES, LanguageController
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.names import language_text
from pharmat_desktop.ui.sign_in.academy_presenter import AcademyPresenter
from pharmat_desktop.ui.sign_in.presenter import DemoAccount, SignInPresenter, Step
from pharmat_desktop.ui.sign_in.view import SignInView
from pharmat_desktop.ui.times import duration_text
from tests.support.book import FakeBook, FakeProbe
from tests.support.doors import SAM, FakeDoor
from tests.support.fakes import FakeFeed
from tests.ui.shelf import KINETICS, Shelf, presenter_of

OWN_TEXTS = {KINETICS.title, KINETICS.description, KINETICS.subject, KINETICS.tutor_name, "English", "pharmaT"}
OWN_TEXTS |= {"https://abcdefgh.supabase.co", "sb_publishable_…"}  # examples of addresses


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    """`packaging/update_translations.py` finds nothing to do, and the compiled file is as new as its source."""
    source = asset("translations", f"pharmat_{language}.ts")
    messages = list(ET.parse(source).getroot().iter("message"))  # noqa: S314  our own file
    assert messages
    unfinished = [
        message.findtext("source")
        for message in messages
        if (found := message.find("translation")) is None
        or found.get("type") == "unfinished"
        or not "".join(found.itertext()).strip()
    ]
    assert not unfinished
    assert source.with_suffix(".qm").is_file()


def test_every_text_in_the_code_was_collected() -> None:
    """A text that the collector does not know would stay English in every language."""
    source = asset("translations", "pharmat_ar.ts")
    known = {message.findtext("source") for message in ET.parse(source).getroot().iter("message")}  # noqa: S314
    package = Path(pharmat_desktop.__file__).parent
    assert {text for path in package.rglob("*.py") for text in _texts_in(path)} <= known


def _texts_in(path: Path) -> Iterator[str]:
    """The literals that a module hands to tr() and translate()."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        place = {"tr": 0, "translate": 1}.get(name)
        if place is not None and place < len(call.args):
            text = call.args[place]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value


def test_arabic_turns_the_layout_and_english_turns_it_back(qapp: QApplication) -> None:
    """A choice takes effect at once."""
    controller = LanguageController(qapp, "en")
    controller.set_language("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert words_for(errors.Offline()).title == "تعذّر الوصول إلى الأكاديمية."
    assert QCoreApplication.translate("SignInForm", "Sign in") == "تسجيل الدخول"
    controller.set_language("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    with pytest.raises(ValueError, match="tlh"):
        controller.set_language("tlh")
    controller.deleteLater()


@pytest.mark.parametrize(("count", "expected"), [(1, "1 lesson ·"), (2, "2 lessons ·"), (0, "0 lessons ·")])
def test_english_counts_one_and_many(qapp: QApplication, count: int, expected: str) -> None:
    """English has a file of its own, for this."""
    controller = LanguageController(qapp, "en")
    assert extent_text(replace(KINETICS, lesson_count=count)).startswith(expected)
    controller.deleteLater()


@pytest.mark.parametrize(("count", "noun"), [(1, "درس واحد"), (2, "درسان"), (3, "دروس"), (11, "درسًا"), (100, "درس")])
def test_arabic_counts_in_its_six_forms(qapp: QApplication, count: int, noun: str) -> None:
    """One, two, few, many and other differ."""
    controller = LanguageController(qapp, "ar")
    assert noun in extent_text(replace(KINETICS, lesson_count=count, duration_minutes=0))
    controller.deleteLater()


def test_every_error_has_words() -> None:
    """No kind of domain/errors.py falls through to "Something went wrong"."""
    known = words_for(ValueError())
    kinds = [errors.Offline(), errors.NoAnswer(), errors.Busy("x"), errors.SignedOut(), errors.Refused("x", "")]
    kinds += [errors.WrongCredentials(), errors.LocalStorageError(), errors.UnexpectedAnswer()]
    kinds += [errors.SignInFailed(why) for why in errors.Why]
    assert all(words_for(error) != known for error in kinds)
    own = {kind for kind in errors.PharmatError.__subclasses__() if kind.__module__ == errors.__name__}
    assert {type(error) for error in kinds} == own
    assert words_for(errors.Refused("x", "You left this course.")).sentence == "You left this course."


def test_durations_and_languages_are_words() -> None:
    """Hours only when there are some; a language by its own name; an unknown code is no word."""
    assert [duration_text(minutes) for minutes in (25, 60, 95)] == ["25 min", "1 h", "1 h 35 min"]
    assert language_text("ar") == "العربية"
    assert language_text("xx-nonsense") == ""


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("step", Step)
async def test_sign_in_shows_no_untranslated_and_no_clipped_text(qtbot: QtBot, step: Step) -> None:
    """Each page at the smallest window, with texts that grew by 40 %."""
    async with TaskScope("test") as scope:
        accounts = AccountsService(FakeBook(SAM), FakeProbe())
        presenter = SignInPresenter(SignInService(FakeDoor()), scope)
        account = DemoAccount("Sam Okoro", "student", "sam@pharmat.example", "x", "")
        view = SignInView(
            presenter,
            academy="pharmaT",
            demo_accounts=[account],
            known_accounts=accounts.accounts,
            academies=AcademyPresenter(accounts, scope),
        )
        qtbot.addWidget(view)
        view.resize(900, 560)
        view.show()
        presenter.open(step)
        presenter.sign_in("no address", "")
        presenter.fail(errors.WrongCredentials())
        _assert_translated(view)
        _assert_whole(view)


@pytest.mark.usefixtures("pseudo")
def test_courses_show_no_untranslated_and_no_clipped_text(qtbot: QtBot) -> None:
    """List, course page and lesson, at the widths of the smallest window."""
    presenter = presenter_of(Shelf(KINETICS), FakeFeed())
    listing, detail = CourseListView(presenter), CourseDetailView(presenter)
    for widget, width in ((listing, 240), (detail, 535)):
        qtbot.addWidget(widget)
        widget.resize(width, 560)
        widget.show()
    presenter.open_course(KINETICS.id)
    for lesson_id in ("", "lesson-2"):
        presenter.open_lesson(LessonId(lesson_id))
        for widget in (listing, detail):
            _assert_translated(widget)
            _assert_whole(widget)


@pytest.mark.usefixtures("pseudo")
def test_the_shell_shows_no_untranslated_text(qtbot: QtBot) -> None:
    """Menus, names of buttons and panes."""
    window = MainWindow(is_demo=True)
    qtbot.addWidget(window)
    window.show()
    _assert_translated(window)
    titles = [action.text() for action in window.menuBar().actions()]
    assert all(title.startswith("⟦") for title in titles)


def _texts(root: QWidget) -> list[tuple[QWidget, str]]:
    found: list[tuple[QWidget, str]] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            found.append((widget, widget.text()))
        if isinstance(widget, QLineEdit):
            found.append((widget, widget.placeholderText()))
        found.append((widget, widget.accessibleName()))
    return [(widget, text) for widget, text in found if text]


def _assert_translated(root: QWidget) -> None:
    plain = {text for _, text in _texts(root) if "⟦" not in text and not text.startswith("Lesson ")}
    assert not plain - OWN_TEXTS


def _assert_whole(root: QWidget) -> None:
    """No label or button is smaller than its text, but for those that end in an ellipsis and tell all in a tooltip."""
    QApplication.processEvents()
    clipped = []
    for widget, text in _texts(root):
        if not isinstance(widget, QLabel | QAbstractButton) or widget.toolTip():
            continue
        needed = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
        wide_enough = widget.hasHeightForWidth() or widget.width() >= widget.sizeHint().width()
        if widget.height() < needed or not wide_enough:
            clipped.append((text, widget.size(), widget.sizeHint(), needed))
    assert not clipped
