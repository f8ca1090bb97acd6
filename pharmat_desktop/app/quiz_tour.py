"""The part of the tour that goes through a quiz, and the cards that come of it."""

from __future__ import annotations

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.camera import Camera
from pharmat_desktop.domain.cards import Rating
from pharmat_desktop.domain.courses import Course, Lesson, LessonKind, Standing
from pharmat_desktop.domain.quizzes import Answer, Choices, Number, Question
from pharmat_desktop.ui.cards.presenter import Side
from pharmat_desktop.ui.cards.screen import CardsScreen
from pharmat_desktop.ui.courses.quiz.page import QuizPageView
from pharmat_desktop.ui.courses.quiz.presenter import Phase, QuizPresenter
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.widgets.toast import Toast

SENT = {"digoxin": Number("0,125", "mg"), "heparin": Number("126", "mL/h")}
"""Right with another unit, and wrong by a point; of the rest the first option."""


class QuizTour:
    """Expects the courses in front. Of a student, who is enrolled where something is asked."""

    def __init__(self, screen: CoursesScreen, scope: AccountScope, camera: Camera) -> None:
        self._screen = screen
        self._scope = scope
        self._camera = camera

    async def run(self) -> None:
        quiz, page = self._screen.quiz, self._screen.detail_widget.quiz
        found = self._lesson()
        if quiz is None or page is None or found is None:
            return
        self._screen.presenter.open_course(found[0].id)
        self._screen.presenter.open_lesson(found[1].id)
        await self._camera.shoot("quiz")
        self._answer(quiz)
        page.header.views.set_key("single")
        await self._camera.shoot("quiz-one-at-a-time")
        page.header.views.set_key("all")
        await self._camera.shoot("quiz-answered")
        await self._send(quiz, page)

    async def _send(self, quiz: QuizPresenter, page: QuizPageView) -> None:
        connection = self._scope.connection
        connection.set_work_offline(True)
        quiz.send()
        await self._camera.until(lambda: quiz.state.phase is Phase.WAITING, "the answers to be kept")
        await self._camera.shoot("quiz-waiting")
        connection.set_work_offline(False)
        await self._camera.until(lambda: quiz.state.phase is Phase.SCORED, "the score")
        await self._camera.shoot("quiz-scored")
        page.scroll_to_end()
        page.footer.cards.click()
        await self._camera.until(lambda: len(self._scope.cards.cards()) > 1, "cards of the wrong answers")
        await self._camera.shoot("quiz-cards-made")
        for toast in page.window().findChildren(Toast):
            toast.leave()  # it is not part of the next pictures
        self._screen.presenter.close_lesson()

    def _lesson(self) -> tuple[Course, Lesson] | None:
        courses = [one for one in self._scope.courses.courses() if one.standing is Standing.ENROLLED]
        pairs = [(course, lesson) for course in courses for lesson in self._scope.courses.lessons(course.id)]
        asking = [(course, one) for course, one in pairs if one.kind is LessonKind.QUIZ]
        return next((pair for pair in asking if "heart" in pair[1].title), None)

    def _answer(self, quiz: QuizPresenter) -> None:
        for question in quiz.state.questions:
            quiz.answer(question.id, _answer_to(question))


class CardsTour:
    """Expects the cards in front."""

    def __init__(self, screen: CardsScreen, camera: Camera) -> None:
        self._screen = screen
        self._camera = camera

    async def run(self) -> None:
        presenter, detail = self._screen.presenter, self._screen.detail_widget
        await self._camera.until(lambda: presenter.state.is_ready, "what is due")
        if presenter.state.asked is None:
            await self._camera.shoot("cards-none")
            return
        detail.take_focus()
        await self._camera.shoot("cards-question")
        presenter.show_answer()
        await self._camera.shoot("cards-answer")
        presenter.show_side(Side.BROWSE)
        await self._camera.shoot("cards-all")
        self._screen.new_card("What is clearance?", "The volume of plasma freed of the drug per time, **L/h**")
        await self._camera.shoot("cards-new")
        detail.editor.cancel.click()
        presenter.show_side(Side.REVIEW)
        while presenter.due():
            left = presenter.due()
            presenter.show_answer()
            presenter.rate(Rating.EASY)
            await self._camera.until(lambda left=left: presenter.due() < left, "the next card")  # type: ignore[misc]
        await self._camera.shoot("cards-done")


def _answer_to(question: Question) -> Answer:
    return SENT.get(question.id) or Choices((question.options[0].id,) if question.options else ())
