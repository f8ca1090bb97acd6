"""What a group is called, at the head of its members; for its owner, with a field to call it something else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pharmat_desktop.services.people import MAX_SUBJECT
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import H3, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.labels import ElidedLabel


class GroupName(QWidget):
    """The pencil or F2 opens the field where the name stands; Enter saves, Escape leaves it as it was."""

    submitted = Signal(str)
    """Another name, on one line. Whoever hears it says `close_form` or `show_failed` in the end."""
    settled = Signal()
    """The group is called as was wished, whatever was said of the wish in between."""

    def __init__(self, *, may_rename: bool) -> None:
        super().__init__()
        self._name = ""
        self._wanted = ""
        self._is_busy = False
        self._can_ask = True
        self.label = ElidedLabel("", H3)
        self.pencil = IconButton("pencil", self.tr("Rename the group"))
        self.pencil.setVisible(may_rename)
        self.pencil.clicked.connect(self.open_form)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(self.tr("Name of the group"))
        self.edit.setMaxLength(MAX_SUBJECT)
        self.edit.returnPressed.connect(self._submit)
        self.edit.textChanged.connect(lambda _: self._show_save())
        self.save = Button(self.tr("Save"), "primary")
        self.save.clicked.connect(self._submit)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.close_form)
        self._shown, self._form = QWidget(), QWidget()
        self._build()
        if may_rename:
            QShortcut(QKeySequence(Qt.Key.Key_F2), self, self.open_form, context=Qt.ShortcutContext.WindowShortcut)

    @property
    def is_open(self) -> bool:
        """The field is there instead of the name."""
        return not self._form.isHidden()

    def set_name(self, name: str) -> None:
        """As the group is called now; what is being typed stays."""
        self._name = name
        self.label.setText(name)
        self._show_save()
        if name == self._wanted:
            self._wanted = ""
            self.close_form()
            self.settled.emit()

    def set_can_ask(self, can_ask: bool) -> None:
        """Whether the academy can be asked to change it."""
        self._can_ask = can_ask
        self.pencil.setEnabled(can_ask)
        self._show_save()

    def open_form(self) -> None:
        if self._can_ask and not self.is_open:
            self.edit.setText(self._name)
            self._shown.hide()
            self._form.show()
            self.edit.setFocus()
            self.edit.selectAll()

    def close_form(self) -> None:
        """Back to the name, which is what the group is called now."""
        self._set_busy(False)
        if self.is_open:
            focused: QWidget | None = self.window().focusWidget()
            had_focus = focused is not None and self._form.isAncestorOf(focused)
            self._form.hide()
            self._shown.show()
            if had_focus:
                self.pencil.setFocus()

    def show_failed(self) -> None:
        """It could not be saved, or nobody knows: what was typed is there to be tried again."""
        self._set_busy(False)
        if self.is_open:
            self.edit.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        wanted = self._typed()
        if wanted == self._name:
            self.close_form()
        elif wanted and self._can_ask and not self._is_busy:
            self.cancel.setFocus()  # the only thing to do now; else Qt would drop the focus
            self._set_busy(True)
            self._wanted = wanted
            self.submitted.emit(wanted)

    def _typed(self) -> str:
        return " ".join(self.edit.text().split())

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.edit.setEnabled(not is_busy)
        self._show_save()

    def _show_save(self) -> None:
        self.save.setEnabled(bool(self._typed()) and self._can_ask and not self._is_busy)

    def _build(self) -> None:
        self._form.hide()
        line = QHBoxLayout(self._shown)
        fields = QHBoxLayout(self._form)
        for layout, parts in ((line, (self.label, self.pencil)), (fields, (self.edit, self.save, self.cancel))):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(Space.S)
            for part in parts:
                layout.addWidget(part, 1 if part is parts[0] else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._shown)
        column.addWidget(self._form)
