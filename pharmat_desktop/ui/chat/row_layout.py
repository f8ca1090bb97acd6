"""Where everything of one message row goes: day, unread line, avatar, bubble, text, time, and what failed.

Distances are computed as for a left-to-right layout and mirrored as a whole: one's own bubbles stand at the end.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetrics

from pharmat_desktop.domain.chat import Delivery, Message, MessageId
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.actions import Action, action_text, actions_for
from pharmat_desktop.ui.chat.heights import ESTIMATE
from pharmat_desktop.ui.chat.row_context import RowContext
from pharmat_desktop.ui.chat.row_files import MOST_WIDTH, FileBox, lay_files
from pharmat_desktop.ui.chat.row_parts import QUOTE_HEIGHT, ReactionBox, quote_width, reaction_boxes, reactions_height
from pharmat_desktop.ui.chat.text_block import TextBlock, text_block
from pharmat_desktop.ui.chat.text_marks import Emphasis
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY, CAPTION, SMALL, SMALL_STRONG, Space

if TYPE_CHECKING:
    from pharmat_desktop.domain.search_words import Query

AVATAR = 32
DAY_HEIGHT = 44
UNREAD_HEIGHT = 36
NAME_HEIGHT = 18
META_HEIGHT = 16
TICK = 14
ACTION_HEIGHT = 28
MAX_BUBBLE = 560
GROUP_GAP, MESSAGE_GAP = 10, 3
PAD_X, PAD_Y = 12, 7


class ActionBox(NamedTuple):
    """One thing to do with a failed message, and where to click for it."""

    action: Action
    rect: QRect


@dataclass(slots=True)
class RowLayout:
    """Rectangles relative to the row's upper left corner, in pixels."""

    context: RowContext
    height: int
    day: QRect | None
    unread: QRect | None
    avatar: QRect | None
    bubble: QRect
    name: QRect | None
    text: QRect
    block: TextBlock
    meta: QRect
    meta_text: str
    quote: QRect | None = None
    forwarded: QRect | None = None
    reactions: tuple[ReactionBox, ...] = ()
    files: tuple[FileBox, ...] = ()
    problem: QRect | None = None
    problem_block: TextBlock | None = None
    actions: tuple[ActionBox, ...] = ()


@cache
def meta_font() -> QFont:
    """Times stand one below the other: digits of one width. Not to be changed."""
    made = font(CAPTION)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def lay_out(message: Message, context: RowContext, block: TextBlock, width: int, *, is_mirrored: bool) -> RowLayout:
    """Place everything of a row that is `width` pixels wide; `block` is its text, wrapped at `wrap_width`."""
    if message.is_missing:
        made, below = _lay_missing(message, context, block, width), 0
    else:
        made = _lay_bubble(message, context, block, width, is_mirrored=is_mirrored)
        _place_forwarded(made, message)
        below = _add_reactions(made, message, width)
    if message.delivery is Delivery.NEEDS_ATTENTION:
        _add_problem(made, message, width, below)
    if is_mirrored:
        _mirror(made, width)
    return made


def _lay_bubble(message: Message, context: RowContext, block: TextBlock, width: int, *, is_mirrored: bool) -> RowLayout:
    top, day, unread = _above(context, width)
    has_avatar = context.names_senders and not message.is_own
    has_name = has_avatar and context.begins_group
    meta_text = words.meta_text(message)
    meta_width = QFontMetrics(meta_font()).horizontalAdvance(meta_text) + (TICK + 3 if message.is_own else 0)
    files = lay_files(message.attachments, block.wrap)
    text_height = 0 if files.boxes and not message.body else int(block.height)
    fits = block.last_width + Space.M + meta_width <= block.wrap
    is_inline = bool(text_height) and block.is_rtl == is_mirrored and fits
    least = block.last_width + Space.M + meta_width if is_inline else meta_width
    content = max(files.width, _content_width(message, block, least, has_name=has_name))
    name_height = NAME_HEIGHT if has_name else 0
    above_files = name_height + _head_height(message)
    above = above_files + files.height
    inner_height = above + text_height + (0 if is_inline else META_HEIGHT)
    left = Space.L + (AVATAR + Space.S if has_avatar else 0)
    if message.is_own:
        left = width - Space.L - content - 2 * PAD_X
    bubble = QRect(left, top, content + 2 * PAD_X, inner_height + 2 * PAD_Y)
    inner = bubble.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
    text_left = inner.right() + 1 - round(block.width) if block.is_rtl != is_mirrored else inner.left()
    quote = QRect(inner.left(), inner.top() + name_height, inner.width(), QUOTE_HEIGHT - 4)
    avatar = QRect(Space.L, bubble.bottom() + 1 - AVATAR, AVATAR, AVATAR)
    return RowLayout(
        context=context,
        height=bubble.bottom() + 1 + (Space.M if context.is_last else 0),
        day=day,
        unread=unread,
        avatar=avatar if has_avatar and context.ends_group else None,
        bubble=bubble,
        name=QRect(inner.left(), inner.top(), inner.width(), NAME_HEIGHT - 2) if has_name else None,
        quote=quote if message.reply_to else None,
        text=QRect(text_left, inner.top() + above, round(block.width), text_height),
        block=block,
        files=files.at(inner.topLeft() + QPoint(0, above_files)),
        meta=QRect(inner.right() + 1 - meta_width, inner.bottom() - META_HEIGHT + 3, meta_width, META_HEIGHT),
        meta_text=meta_text,
    )


def _head_height(message: Message) -> int:
    """Between the sender's name and what the message holds: a message is forwarded or an answer, never both."""
    if message.reply_to:
        return QUOTE_HEIGHT
    return NAME_HEIGHT if message.forwarded_from is not None else 0


def _place_forwarded(made: RowLayout, message: Message) -> None:
    if message.forwarded_from is not None and not message.reply_to:
        top = made.bubble.top() + PAD_Y + (NAME_HEIGHT if made.name else 0)
        made.forwarded = QRect(made.bubble.left() + PAD_X, top, made.bubble.width() - 2 * PAD_X, NAME_HEIGHT - 2)


def _lay_missing(message: Message, context: RowContext, block: TextBlock, width: int) -> RowLayout:
    """An empty bubble as high as rows are guessed to be; widths differ as those of messages do."""
    top, _, unread = _above(context, width)
    share = (message.seq or 0) * 37 % 5 / 10
    bubble = QRect(Space.L, top, round(block.wrap * (0.45 + share)), ESTIMATE - GROUP_GAP)
    height = bubble.bottom() + 1 + (Space.M if context.is_last else 0)
    return RowLayout(context, height, None, unread, None, bubble, None, QRect(), block, QRect(), "")


def _content_width(message: Message, block: TextBlock, least: float, *, has_name: bool) -> int:
    """Pixels inside the bubble: at least `least`, and as wide as the widest of what it holds."""
    name = QFontMetrics(font(SMALL_STRONG)).horizontalAdvance(message.sender_name) + 1 if has_name else 0
    quote = quote_width(message.reply_to, block.wrap) if message.reply_to else 0
    said = words.forwarded_text(message) if message.forwarded_from is not None else ""
    forwarded = QFontMetrics(font(SMALL)).horizontalAdvance(said) + 1
    return round(max(block.width, least, min(max(name, forwarded), block.wrap), quote))


def wrap_width(message: Message, context: RowContext, width: int) -> int:
    """Pixels that a line of the message's text may take in a row of `width`."""
    avatar = AVATAR + Space.S if context.names_senders and not message.is_own else 0
    most = MOST_WIDTH + 2 * PAD_X if message.attachments else MAX_BUBBLE  # a text is no wider than its files
    return max(80, min(most, int((width - 2 * Space.L) * 0.78) - avatar) - 2 * PAD_X)


def _above(context: RowContext, width: int) -> tuple[int, QRect | None, QRect | None]:
    """What stands above the bubble, and where the bubble begins."""
    top, day, unread = 0, None, None
    if context.begins_day:
        day = QRect(0, top, width, DAY_HEIGHT)
        top += DAY_HEIGHT
    if context.begins_unread:
        unread = QRect(0, top, width, UNREAD_HEIGHT)
        top += UNREAD_HEIGHT
    if not (context.begins_day or context.begins_unread):
        top = GROUP_GAP if context.begins_group else MESSAGE_GAP
    return top, day, unread


def _add_reactions(made: RowLayout, message: Message, width: int) -> int:
    """Returns the pixels that they take below the bubble."""
    room = QRect(Space.L, 0, width - 2 * Space.L, 1)
    boxes = reaction_boxes(message.reactions, made.bubble, room, is_own=message.is_own)
    made.reactions = tuple(boxes)
    taken = reactions_height(boxes, made.bubble)
    made.height += taken
    return taken


def _add_problem(made: RowLayout, message: Message, width: int, below: int) -> None:
    """The reason and the actions, `below` pixels under the bubble and flush with its end."""
    block = text_block(words.problem_text(message), font(SMALL), wrap_width(message, made.context, width), SMALL.line)
    end, top = made.bubble.right() + 1, made.bubble.bottom() + 1 + Space.XS + below
    made.problem_block = block
    made.problem = QRect(end - round(block.width), top, round(block.width), int(block.height))
    metrics = QFontMetrics(font(SMALL_STRONG))
    left, boxes = end + Space.S, []
    for action in reversed(actions_for(message)):
        extent = metrics.horizontalAdvance(action_text(action)) + 2 * Space.S
        left -= extent
        boxes.append(ActionBox(action, QRect(left, made.problem.bottom() + 1, extent, ACTION_HEIGHT)))
    made.actions = tuple(reversed(boxes))
    made.height += Space.XS + int(block.height) + ACTION_HEIGHT


def _mirror(made: RowLayout, width: int) -> None:
    for name in ("avatar", "bubble", "name", "quote", "forwarded", "text", "meta", "problem"):
        rect = getattr(made, name)
        if rect is not None:
            setattr(made, name, _mirrored(rect, width))
    made.actions = tuple(ActionBox(action, _mirrored(rect, width)) for action, rect in made.actions)
    made.files = tuple(box._replace(rect=_mirrored(box.rect, width)) for box in made.files)
    made.reactions = tuple(ReactionBox(reaction, _mirrored(rect, width)) for reaction, rect in made.reactions)


def _mirrored(rect: QRect, width: int) -> QRect:
    return QRect(width - rect.right() - 1, rect.top(), rect.width(), rect.height())


class RowLayouts:
    """Lays rows out and remembers the last few hundred, by message. Owned by the view."""

    CAPACITY = 400

    def __init__(self) -> None:
        self._width = 0
        self.is_mirrored = False
        self._found: tuple[MessageId, Query] | None = None
        self.generation = 0
        """Changes whenever layouts handed out before are void."""
        self._known: OrderedDict[str, tuple[Message, RowLayout]] = OrderedDict()

    def set_frame(self, width: int, *, is_mirrored: bool) -> None:
        """The width of rows in pixels, and whether they are mirrored."""
        if (width, is_mirrored) != (self._width, self.is_mirrored):
            self._width, self.is_mirrored = width, is_mirrored
            self.clear()

    def mark_found(self, found: tuple[MessageId, Query] | None) -> None:
        """A message in which words were found, which shall stand out there. Rows stay as high as they are."""
        if found != self._found:
            self._found = found
            self.clear()

    def clear(self) -> None:
        """Colours, fonts or words changed."""
        self._known.clear()
        self.generation += 1

    def layout(self, message: Message, context: RowContext) -> RowLayout:
        known = self._known.get(message.id)
        if known is not None and known[1].context == context and (known[0] is message or known[0] == message):
            self._known.move_to_end(message.id)
            return known[1]
        block = self._block(message, context, known)
        made = lay_out(message, context, block, self._width, is_mirrored=self.is_mirrored)
        self._known[message.id] = (message, made)
        self._known.move_to_end(message.id)
        if len(self._known) > self.CAPACITY:
            self._known.popitem(last=False)
        return made

    def _block(self, message: Message, context: RowContext, known: tuple[Message, RowLayout] | None) -> TextBlock:
        """The text's lines: those of the last time when only the state or the neighbours changed."""
        wrap = wrap_width(message, context, self._width)
        if known is not None and _text_of(known[0]) == _text_of(message) and known[1].block.wrap == wrap:
            return known[1].block
        look = font(BODY)
        look.setItalic(message.is_deleted)
        found = self._found[1] if self._found is not None and self._found[0] == message.id else None
        emphasis = Emphasis(message.mentions, found) if message.mentions or found else None
        return text_block(words.body_text(message), look, wrap, BODY.line, link_color=color("link"), emphasis=emphasis)


def _text_of(message: Message) -> tuple[object, ...]:
    """What the lines of its text depend on."""
    return message.body, message.is_deleted, message.mentions
