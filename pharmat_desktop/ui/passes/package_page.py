"""One package: what one gets for which price; the way to pay it, or for its tutor to take it off the shelf."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.passes import Package
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.passes import words
from pharmat_desktop.ui.passes.parts import Card
from pharmat_desktop.ui.passes.presenter import thing_of
from pharmat_desktop.ui.passes.state import Deed, PassesPage
from pharmat_desktop.ui.paying.part import PayPart
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, H1, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice


class PackagePage(QWidget):
    """Shows `PassesPage.package`."""

    archived = Signal(bool)

    def __init__(self, pay: PayPart | None, *, is_tutor: bool) -> None:
        """`pay` is for students. `is_tutor`: the one whose offer it is."""
        super().__init__()
        self.pay = pay
        self._is_tutor = is_tutor
        self._title = wrapped(Label("", H1))
        self._tutor = Label("", BODY_MEDIUM)
        self._card = Card()
        self._rule = wrapped(Label("", BODY, "muted"))
        self.told = Notice("error")
        self.archive = Button("", "secondary")
        self._hint = wrapped(Label("", SMALL, "muted"))
        self._is_archived = False
        self._build()
        self.archive.clicked.connect(lambda: self.archived.emit(not self._is_archived))

    def first_button(self) -> QWidget | None:
        """What can be pressed first."""
        if self.pay is not None:
            return self.pay.first_button()
        return self.archive if self._is_tutor else None

    def show_page(self, page: PassesPage) -> None:
        package = page.package
        if package is None:
            return
        self._title.setText(package.title)
        self._tutor.setText(package.tutor)
        self._tutor.setVisible(not self._is_tutor)
        valid = self.tr("Valid for {days} from the purchase").replace("{days}", words.valid_text(package.valid_days))
        terms = (words.package_terms(package), words.each_text(package), valid, " · ".join(package.subjects))
        self._card.show_texts(words.price_text(package), terms)
        self._rule.setText(self._rule_text())
        if self.pay is not None:
            can_buy = package.is_active and package.price is not None
            self.pay.show_thing(thing_of(package), package.price, is_offered=can_buy)
        is_told = page.told is not None and page.told.deed in (Deed.ARCHIVE, Deed.RESTORE, Deed.OFFER)
        self.told.set_kind("error" if page.told is not None and page.told.error is not None else "ok")
        self.told.set_text(words.told_text(page.told) if is_told else "")
        self._show_buttons(page, package)

    def _show_buttons(self, page: PassesPage, package: Package) -> None:
        self._is_archived = not package.is_active
        self.archive.setText(self.tr("Offer it again") if self._is_archived else self.tr("Take it off the shelf"))
        self.archive.setVisible(self._is_tutor)
        self.archive.setEnabled(page.busy is None and page.hold is Hold.NONE)
        self._hint.setText(self.tr("The academy cannot be reached: this has to wait."))
        self._hint.setVisible(self._is_tutor and page.hold is not Hold.NONE)

    def _rule_text(self) -> str:
        if self._is_tutor:
            return self.tr("An offer never changes, so that nobody pays for something else than they saw.")
        return self.tr(
            "A session that you cancel in time comes back; what you have not used can be refunded while the package is "
            "valid."
        )

    def _build(self) -> None:
        buttons = FlowLayout(Space.S)
        buttons.addWidget(self.archive)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        for part in (self._title, self._tutor, self._card, self._rule, self.told):
            column.addWidget(part)
        if self.pay is not None:
            column.addWidget(self.pay)
        column.addLayout(buttons)
        column.addWidget(self._hint)
        column.addStretch()
