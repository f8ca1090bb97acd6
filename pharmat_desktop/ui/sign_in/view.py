"""The sign-in screen: welcome side, one page at a time, and the choice of language and theme."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from pharmat_desktop.domain.people import Account
from pharmat_desktop.ui.language import LANGUAGES
from pharmat_desktop.ui.menus import theme_titles
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.academy_presenter import AcademyPresenter
from pharmat_desktop.ui.sign_in.page import WIDTH
from pharmat_desktop.ui.sign_in.pages import Pages
from pharmat_desktop.ui.sign_in.presenter import DemoAccount, SignInPresenter, SignInState
from pharmat_desktop.ui.sign_in.welcome import Welcome
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.worded import Worded


class SignInView(Worded, QWidget):
    """Shown by the main window in place of the shell. Binds the presenter and formats; decides nothing."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    account_chosen = Signal(object)
    """An account that is known here: the domain Account."""
    mailbox_requested = Signal()
    """To see the mails of the demo, which leave this computer for nowhere."""

    def __init__(
        self,
        presenter: SignInPresenter,
        *,
        academy: str,
        demo_accounts: Sequence[DemoAccount] = (),
        known_accounts: Sequence[Account] = (),
        academies: AcademyPresenter | None = None,
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self.setProperty("surface", "detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.welcome = Welcome(demo_accounts)
        self.pages = Pages(presenter, academy, known_accounts, academies, has_mailbox=bool(demo_accounts))
        self.form = self.pages.form
        self._language = IconButton("globe", "")
        self._language.clicked.connect(lambda: self._offer(self._language, LANGUAGES, self.language_chosen.emit))
        self._theme = IconButton("sun", "")
        self._theme.clicked.connect(lambda: self._offer(self._theme, theme_titles(), self.theme_chosen.emit))
        self._build()
        self.welcome.account_chosen.connect(self._sign_in_as)
        self.pages.account_chosen.connect(self.account_chosen)
        self.pages.mailbox_requested.connect(self.mailbox_requested)
        presenter.state_changed.connect(self._show_state)
        self.word()
        self._show_state(presenter.state)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.welcome.fit(self.width() - WIDTH - 2 * Space.XL)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand it on. By a focus proxy Qt would take all of this for one control, and Tab would not leave the form."""
        self.pages.setFocus(event.reason())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up what is being asked, or leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self._presenter.back()
        else:
            super().keyPressEvent(event)

    def _show_state(self, state: SignInState) -> None:
        for card in self.welcome.cards:
            card.setEnabled(not state.is_busy)

    def _sign_in_as(self, account: DemoAccount) -> None:
        self.form.set_email(account.email)
        self._presenter.sign_in(account.email, account.password)

    def _build(self) -> None:
        corner = QHBoxLayout()
        corner.addStretch()
        corner.addWidget(self._language)
        corner.addWidget(self._theme)
        side = QVBoxLayout()
        side.setContentsMargins(0, Space.M, Space.M, 0)
        side.setSpacing(0)
        side.addLayout(corner)
        side.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.welcome)
        row.addLayout(side, 1)

    def _offer(self, anchor: QWidget, titles: dict[str, str], choose: Callable[[str], None]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, title in titles.items():
            menu.addAction(title).triggered.connect(lambda _=False, key=key: choose(key))
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))

    @override
    def word(self) -> None:
        self.welcome.word()
        self._language.set_name(self.tr("Language"))
        self._theme.set_name(self.tr("Theme"))
