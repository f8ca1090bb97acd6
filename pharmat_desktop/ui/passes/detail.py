"""The detail: nothing chosen, a pass, a package, or a form."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from pharmat_desktop.domain.passes import NewCredit, NewPackage
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.passes.forms import CreditForm, OfferForm, TutorForm
from pharmat_desktop.ui.passes.package_page import PackagePage
from pharmat_desktop.ui.passes.pass_page import PassPage
from pharmat_desktop.ui.passes.presenter import PassesPresenter
from pharmat_desktop.ui.passes.state import Deed, Form, PassesPage
from pharmat_desktop.ui.paying.part import PayPart
from pharmat_desktop.ui.paying.presenter import PayPresenter
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from pharmat_desktop.ui.widgets.states import EmptyState
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH = 620


class PassesDetail(Worded, QStackedWidget):
    """Binds the presenter's page; the main window owns it."""

    booking_wanted = Signal(str)

    def __init__(self, presenter: PassesPresenter, paying: PayPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._nothing = EmptyState("ticket")
        self.held = PassPage(is_tutor=presenter.is_tutor, is_office=presenter.is_office)
        can_pay = not presenter.sees_students
        self.package = PackagePage(PayPart(paying) if can_pay else None, is_tutor=presenter.is_tutor)
        self.offer, self.credit = OfferForm(), CreditForm()
        self._places: dict[QWidget, int] = {self._nothing: self.addWidget(self._nothing)}
        for part in (self.held, self.package, self.offer, self.credit):
            self._places[part] = self.addWidget(ScrollPage(part, WIDTH))
        self._form: Form | None = None
        self._bind()
        self.word()

    def focus_first(self) -> None:
        """Into what can be pressed or filled in."""
        if self._form is not None:
            self._form_of(self._form).first_field().setFocus()
        elif (button := (self.held if self._presenter.page.held else self.package).first_button()) is not None:
            button.setFocus()

    def _bind(self) -> None:
        presenter = self._presenter
        presenter.page_changed.connect(self._show)
        self.held.booking_wanted.connect(self.booking_wanted)
        self.held.withdrawn.connect(presenter.withdraw)
        self.package.archived.connect(lambda is_archived: presenter.archive(is_archived=is_archived))
        for form in (self.offer, self.credit):
            form.submitted.connect(self._send)
            form.put_off.connect(presenter.put_off)

    def _send(self, wish: NewPackage | NewCredit) -> None:
        if isinstance(wish, NewPackage):
            self._presenter.offer(wish)
        else:
            self._presenter.give(wish)

    def _show(self, page: PassesPage) -> None:
        was, self._form = self._form, page.form
        if was is not None and page.form is None and _is_done(page):
            self._form_of(was).clear()
        shown: QWidget = self._nothing
        if page.form is not None:
            form = self._form_of(page.form)
            form.show_page(page)
            shown = form
        elif page.held is not None:
            self.held.show_page(page)
            shown = self.held
        elif page.package is not None:
            self.package.show_page(page)
            shown = self.package
        self.setCurrentIndex(self._places[shown])
        if page.form is not None and page.form is not was:
            self.focus_first()

    def _form_of(self, form: Form) -> TutorForm:
        return self.offer if form is Form.OFFER else self.credit

    @override
    def word(self) -> None:
        hint = self.tr("What is left of it, until when, and what was done with it.")
        self._nothing.set_texts(self.tr("Choose a package or a credit"), hint)
        self._show(self._presenter.page)


def _is_done(page: PassesPage) -> bool:
    return page.told is not None and page.told.error is None and page.told.deed in (Deed.OFFER, Deed.GIVE)
