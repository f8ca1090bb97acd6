"""What stands in a text and is no letter: formulas and pictures, each one object character that paints itself.

Behind each stands what it says, in letters too small to be seen: so a screen reader, the clipboard and the search have
the formula's source and the picture's description.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPixmap,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.reading.formulas import Formulas, renderer
from pharmat_desktop.ui.reading.source import Formula
from pharmat_desktop.ui.theme import color, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import SMALL, Radius, Size, Space
from pharmat_desktop.ui.widgets.painting import fill_rounded

OBJECT = "\ufffc"
FORMULA = QTextFormat.ObjectTypes.UserObject + 1
PICTURE = QTextFormat.ObjectTypes.UserObject + 2
NUMBER = QTextFormat.Property.UserProperty + 1
"""Which of the text's formulas."""
NAME, ALT = QTextFormat.Property.UserProperty + 2, QTextFormat.Property.UserProperty + 3
"""Of a picture: its path as it is written, and what it shows."""
_UNKNOWN = 0.45
"""Width of a formula that is being laid out, in parts of the letters' size for each of its characters."""


def whispered(like: QFont) -> QTextCharFormat:
    """Letters that are there and take no room."""
    tiny = QFont(like)
    tiny.setPixelSize(1)
    tiny.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 1)
    form = QTextCharFormat()
    form.setFont(tiny)
    form.setForeground(QColor(0, 0, 0, 0))
    return form


class FormulaObject(QPyTextObject):
    """Paints a text's formulas in the colour of its letters."""

    def __init__(self, formulas: Formulas, of_text: Callable[[], tuple[Formula, ...]]) -> None:
        super().__init__()
        self._formulas = formulas
        self._of_text = of_text

    @override
    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        formula, size, axis = self._read(form)
        drawn = self._formulas.outlines(formula)
        if drawn is not None:
            # Qt makes room evenly above and below a line that lies a little above the letters' foot.
            above, below = drawn.ascent * size - axis, drawn.descent * size + axis
            return QSizeF(drawn.width * size, 2 * max(above, below))
        if self._formulas.is_known(formula):
            return QSizeF(0, 0)
        return QSizeF(min(len(formula.tex), 40) * _UNKNOWN * size, size)

    @override
    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, position: int, form: QTextFormat
    ) -> None:
        formula, size, _ = self._read(form)
        drawn = self._formulas.outlines(formula)
        if drawn is not None:
            rect = QRectF(rect)
            top = _foot(rect, doc, position) - drawn.ascent * size
            height = (drawn.ascent + drawn.descent) * size
            renderer(drawn.svg, colors().text).render(painter, QRectF(rect.left(), top, rect.width(), height))

    def _read(self, form: QTextFormat) -> tuple[Formula, float, float]:
        """The formula, the letters' size, and how far above their foot Qt puts the middle of an object."""
        letters = form.toCharFormat().font()
        number = int(form.property(NUMBER))
        return self._of_text()[number], float(letters.pixelSize()), QFontMetrics(letters).xHeight() / 4


def _foot(rect: QRectF, document: QTextDocument, position: int) -> float:
    """On which the letters of a line stand. Qt has put the object's `rect` into the middle of that line."""
    block = document.findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return rect.bottom()
    return rect.top() - (line.height() - rect.height()) / 2 + line.ascent()


@runtime_checkable
class PictureSource(Protocol):
    """Where the pictures of a text come from. Answers at once with what there is."""

    def is_allowed(self, name: str) -> bool:
        """Whether a picture can be called so; if not, its description stands in the text."""
        ...

    def pixmap(self, name: str) -> QPixmap | None: ...

    def words(self, name: str) -> str:
        """Why there is none yet."""
        ...


class PictureObject(QPyTextObject):
    """Paints a text's pictures, none wider than the text or larger than it is."""

    def __init__(self, source: PictureSource) -> None:
        super().__init__()
        self._source = source

    @override
    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        room = doc.textWidth() if doc.textWidth() > 0 else 400.0
        pixmap = self._source.pixmap(str(form.property(NAME)))
        if pixmap is None:
            return QSizeF(room, Size.ROW)
        size = pixmap.deviceIndependentSize()
        return size if size.width() <= room else QSizeF(room, size.height() * room / size.width())

    @override
    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, position: int, form: QTextFormat
    ) -> None:
        name, rect = str(form.property(NAME)), QRectF(rect)
        pixmap = self._source.pixmap(name)
        if pixmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
            return
        fill_rounded(painter, rect, Radius.BUTTON, color("surface2"))
        icon = icon_pixmap("image", colors().muted, Size.ICON, painter.device().devicePixelRatioF())
        is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rect.right() - Space.M - Size.ICON if is_mirrored else rect.left() + Space.M
        painter.drawPixmap(QPointF(left, rect.center().y() - Size.ICON / 2), icon)
        said = " · ".join(part for part in (str(form.property(ALT)), self._source.words(name)) if part)
        painter.setFont(font(SMALL))
        painter.setPen(color("muted"))
        room = rect.adjusted(Space.M, 0, -Space.M, 0)
        taken = Size.ICON + Space.S
        room.adjust(0 if is_mirrored else taken, 0, -taken if is_mirrored else 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), said)
