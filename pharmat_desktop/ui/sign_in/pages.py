"""The pages of the sign-in screen, one shown at a time; each is built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from pharmat_desktop.domain.people import Account
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.academy_presenter import AcademyPresenter
from pharmat_desktop.ui.sign_in.form import SignInForm
from pharmat_desktop.ui.sign_in.page import Page
from pharmat_desktop.ui.sign_in.presenter import SignInPresenter
from pharmat_desktop.ui.sign_in.state import SignInState, Step
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.scrolling import scroll_see_through
from pharmat_desktop.ui.widgets.tab_order import tab_as_laid_out

ABOVE = 0.3
"""Which part of the free height stands above a page."""


class Pages(QScrollArea):
    """Scrolls when the window is lower than the page. Owned by the sign-in view; connects pages to the presenter."""

    account_chosen = Signal(object)
    mailbox_requested = Signal()

    def __init__(
        self,
        presenter: SignInPresenter,
        academy: str,
        accounts: Sequence[Account],
        academies: AcademyPresenter | None,
        *,
        has_mailbox: bool = False,
    ) -> None:
        super().__init__()
        self._has_mailbox = has_mailbox
        self._presenter = presenter
        self._accounts = accounts
        self._academies = academies
        self.form = SignInForm(academy)
        self.form.submitted.connect(presenter.sign_in)
        self.form.mail_requested.connect(presenter.send_mail)
        self.form.provider_chosen.connect(presenter.with_provider)
        self.form.academies.setVisible(academies is not None)
        self.form.people.setVisible(bool(accounts))
        self._built: dict[Step, Page] = {}
        self._makers: dict[Step, Callable[[], Page]] = {
            Step.PEOPLE: self._people,
            Step.PASSWORD: lambda: self.form,
            Step.CODE: self._code,
            Step.SIGN_UP: self._sign_up,
            Step.FORGOTTEN: self._forgotten,
            Step.NEW_PASSWORD: self._new_password,
            Step.BROWSER: self._browser,
            Step.ACADEMY: self._academy,
        }
        self._shown: Page | None = None
        self._above = QSpacerItem(0, 0)
        self._place = QHBoxLayout()
        self._build()
        presenter.state_changed.connect(self._show_state)
        self._show_state(presenter.state)

    @property
    def shown(self) -> Page:
        """The page in front."""
        return self._shown or self.form

    def page(self, step: Step) -> Page:
        """Built now, if it was not yet."""
        if step not in self._built:
            page = self._built[step] = self._makers[step]()
            page.step_chosen.connect(self._presenter.open)
            page.cancelled.connect(self._presenter.cancel)
            page.hide()
            self._place.insertWidget(1, page)
            tab_as_laid_out(page)
        return self._built[step]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._centre()
        return super().eventFilter(watched, event)

    def _show_state(self, state: SignInState) -> None:
        page = self.page(state.step)
        if page is not self._shown:
            self._show_page(page)
            if self.isVisible():
                page.setFocus()
        page.show_state(state)

    def _show_page(self, page: Page) -> None:
        previous, self._shown = self._shown, page
        self.setFocusProxy(page)
        self._carry_email(previous, page)
        page.show()
        if previous is not None:
            previous.hide()
        self._centre()
        self.verticalScrollBar().setValue(0)

    def _carry_email(self, previous: Page | None, page: Page) -> None:
        """Nobody types an address twice."""
        typed = getattr(previous, "email", None)
        wanted = getattr(page, "email", None)
        if typed is not None and wanted is not None and typed.edit.text():
            wanted.edit.setText(typed.edit.text())

    def _centre(self) -> None:
        """Place the page for the height it has when it comes; what grows then grows downwards and moves nothing."""
        free = self.viewport().height() - self.shown.sizeHint().height() - Space.XL
        self._above.changeSize(0, max(0, round(free * ABOVE)))
        if inside := self.widget():
            inside.updateGeometry()
            if layout := inside.layout():
                layout.invalidate()

    def _people(self) -> Page:
        from pharmat_desktop.ui.sign_in.people_page import PeoplePage

        page = PeoplePage(self._accounts)
        page.account_chosen.connect(self.account_chosen)
        return page

    def _code(self) -> Page:
        from pharmat_desktop.ui.sign_in.code_page import CodePage

        page = CodePage(has_mailbox=self._has_mailbox)
        page.mailbox_requested.connect(self.mailbox_requested)
        page.submitted.connect(self._presenter.enter_code)
        page.again_requested.connect(self._presenter.send_again)
        return page

    def _sign_up(self) -> Page:
        from pharmat_desktop.ui.sign_in.sign_up_page import SignUpPage

        page = SignUpPage()
        page.submitted.connect(self._presenter.sign_up)
        return page

    def _forgotten(self) -> Page:
        from pharmat_desktop.ui.sign_in.forgotten_page import ForgottenPage

        page = ForgottenPage()
        page.mail_requested.connect(self._presenter.send_mail)
        return page

    def _new_password(self) -> Page:
        from pharmat_desktop.ui.sign_in.new_password_page import NewPasswordPage

        page = NewPasswordPage()
        page.submitted.connect(self._presenter.set_password)
        page.skipped.connect(self._presenter.keep_password)
        return page

    def _browser(self) -> Page:
        from pharmat_desktop.ui.sign_in.browser_page import BrowserPage

        page = BrowserPage()
        page.again_requested.connect(self._presenter.open_browser_again)
        return page

    def _academy(self) -> Page:
        from pharmat_desktop.ui.sign_in.academy_page import AcademyPage

        if self._academies is None:
            raise RuntimeError("academies cannot be chosen here")
        page = AcademyPage(self._academies)
        self._academies.added.connect(partial(self._presenter.open, Step.PASSWORD))
        return page

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.XL, 0, Space.XL, Space.XL)
        column.setSpacing(0)
        column.addItem(self._above)
        self._place.addStretch()  # not an alignment: that would ignore how high a page gets when its texts wrap
        self._place.addStretch()
        column.addLayout(self._place)
        column.addStretch()
        self.viewport().installEventFilter(self)
        scroll_see_through(self, inside)
