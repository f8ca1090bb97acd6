"""Before one signs out with something unsent: how much, what it is, and Send, Keep or Discard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.accounts import Unsent, UnsentChoice
from pharmat_desktop.ui.account.sign_out_presenter import SignOutPresenter, SignOutState
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, H3, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice

translate = QCoreApplication.translate

WIDTH = 460
MOST_SHOWN = 4
"""Lines of what is unsent; the rest is told as a number."""


class SignOutDialog(QDialog):
    """Opened, never executed; it closes when the account is left, or when the person stays."""

    def __init__(self, parent: QWidget, presenter: SignOutPresenter, lines: Sequence[tuple[str, str]] = ()) -> None:
        """`lines`: for each unsent message whom it is for, and its text; those that need attention first."""
        super().__init__(parent)
        self._presenter = presenter
        self._lines = lines
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setFixedWidth(WIDTH)
        self.title = wrapped(Label("", H3))
        self.text = wrapped(Label("", BODY, "muted"))
        self.error = Notice("error")
        self.send, self.keep, self.discard = Button("", "primary"), Button(""), Button("", "danger")
        self.cancel = Button("", "ghost")
        self._build()
        choices = ((self.send, UnsentChoice.SEND), (self.keep, UnsentChoice.KEEP), (self.discard, UnsentChoice.DISCARD))
        for button, choice in choices:
            button.clicked.connect(lambda _=False, choice=choice: presenter.choose(choice))
        self.cancel.clicked.connect(self.reject)
        presenter.state_changed.connect(self.show_state)
        presenter.left.connect(self.accept)
        self.show_state(presenter.state)
        self.send.setFocus()

    def show_state(self, state: SignOutState) -> None:
        unsent = state.unsent
        self.setWindowTitle(self.tr("Sign out"))
        self.title.setText(_title(unsent))
        self.text.setText(_explanation(unsent))
        self.send.setText(self.tr("Sending…") if state.is_sending else self.tr("Send, then sign out"))
        self.send.setVisible(bool(unsent.waiting) or state.is_sending)
        self.keep.setText(self.tr("Keep on this computer"))
        self.discard.setText(self.tr("Discard"))
        for button in (self.send, self.keep, self.discard):
            button.setEnabled(not state.is_busy)
        self.cancel.setText(self.tr("Stop") if state.is_sending else self.tr("Stay signed in"))
        self.error.set_text(words_for(state.error).sentence if state.error else "")
        if layout := self.layout():
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    @override
    def reject(self) -> None:
        """Escape and the button: stop sending, or stay."""
        if self._presenter.state.is_busy:
            self._presenter.cancel()
        else:
            super().reject()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.title)
        column.addLayout(self._list())
        column.addWidget(self.text)
        column.addWidget(self.error)
        column.addSpacing(Space.XS)
        column.addWidget(self.send)
        pair = QHBoxLayout()
        pair.setSpacing(Space.S)
        pair.addWidget(self.keep, 1)
        pair.addWidget(self.discard, 1)
        column.addLayout(pair)
        column.addWidget(self.cancel)

    def _list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        for receiver, body in self._lines[:MOST_SHOWN]:
            text = self.tr("{receiver}: {text}").format(receiver=receiver, text=" ".join(body.split()))
            column.addWidget(ElidedLabel(text, SMALL))
        if (more := len(self._lines) - MOST_SHOWN) > 0:
            text = self.tr("and {n} more").format(n=QLocale().toString(more))
            column.addWidget(Label(text, SMALL, "muted"))
        return column


def _title(unsent: Unsent) -> str:
    count = unsent.waiting + unsent.attention
    if not count:
        return translate("sign_out", "You have begun to write something")
    return translate("sign_out", "%Ln messages are not sent yet", "", count)


def _explanation(unsent: Unsent) -> str:
    kept = translate("sign_out", "What you keep stays on this computer and is back when you sign in here again.")
    if not unsent.attention:
        return kept
    count = unsent.attention
    refused = translate("sign_out", "%Ln were refused and need you before they can go.", "", count)
    return f"{refused} {kept}"
