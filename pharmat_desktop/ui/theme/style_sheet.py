"""The one style sheet, generated from the tokens. It styles standard widgets; our own widgets paint themselves.

Style sheets have no logical sides, so `{start}` and `{end}` become left and right, or right and left, with the layout
direction. A widget asks for a look by a property: ``kind`` on buttons, ``tone`` on labels, ``surface`` on panes.
"""

from __future__ import annotations

from pharmat_desktop.ui.theme.tokens import Colors, Radius, Space


def style_sheet(colors: Colors, *, right_to_left: bool) -> str:
    """Qt style sheet text for `colors` in a layout direction."""
    sides = {"start": "right", "end": "left"} if right_to_left else {"start": "left", "end": "right"}
    values = {**colors._asdict(), **sides, "card": Radius.CARD, "input": Radius.INPUT, "button": Radius.BUTTON}
    values |= {"done": "add" if right_to_left else "sub"}  # pages of a slider have no logical sides either
    values |= {"chip": Radius.CHIP, "xs": Space.XS, "s": Space.S, "m": Space.M, "l": Space.L}
    return _TEMPLATE.format_map(values)


_TEMPLATE = """
QMenuBar {{ background: {bg}; padding: 2px {xs}px; }}
QMenuBar::item {{ padding: {xs}px {s}px; border-radius: {chip}px; background: transparent; }}
QMenuBar::item:selected {{ background: {surface2}; }}
QMenu {{ background: {surface}; border: 1px solid {border_strong}; border-radius: {button}px; padding: {xs}px; }}
QMenu::item {{ padding: 6px {l}px 6px {l}px; border-radius: {chip}px; color: {text}; }}
QMenu::item:selected {{ background: {accent_soft}; color: {on_soft}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: {xs}px {s}px; }}
QMenu::indicator {{ width: 14px; height: 14px; padding-{start}: {s}px; }}
QToolTip {{ background: {text}; color: {surface}; border: none; padding: {xs}px {s}px; }}

QFrame[surface="rail"] {{ background: {bg}; border: none; border-{end}: 1px solid {border}; }}
QFrame[surface="list"], QWidget[surface="list"] {{ background: {surface}; }}
QFrame[surface="detail"], QWidget[surface="detail"] {{ background: {surface}; }}
QFrame[surface="page"], QWidget[surface="page"] {{ background: {bg}; }}
QFrame[surface="card"] {{ background: {surface}; border: 1px solid {border}; border-radius: {card}px; }}
QFrame[surface="popover"] {{ background: {surface}; border: 1px solid {border_strong}; border-radius: {card}px; }}
QFrame[surface="divider"] {{ background: {border}; border: none; max-height: 1px; min-height: 1px; }}

QLabel[tone="muted"] {{ color: {muted}; }}
QLabel[tone="accent"] {{ color: {accent}; }}
QLabel[tone="on_brand"] {{ color: {on_brand}; }}
QLabel[tone="danger"] {{ color: {danger}; }}
QLabel[tone="warn"] {{ color: {warn}; }}
QLabel[tone="ok"] {{ color: {ok}; }}

QPushButton {{ min-height: 20px; padding: 7px {l}px; border-radius: {button}px; border: 1px solid {border_strong};
  background: {surface}; color: {text}; font-weight: 500; }}
QPushButton[lines="two"] {{ min-height: 36px; }}
QPushButton:hover {{ background: {surface2}; }}
QPushButton:pressed {{ background: {border}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 6px 15px; outline: none; }}
QPushButton:disabled {{ background: {surface2}; color: {muted}; border-color: {border}; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{ background: {accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border-color: {focus}; }}
QPushButton[kind="primary"]:disabled {{ background: {surface2}; color: {muted}; border-color: {border}; }}
QPushButton[kind="danger"] {{ background: {danger}; color: {on_danger}; border-color: {danger}; font-weight: 600; }}
QPushButton[kind="danger"]:focus {{ border-color: {focus}; }}
QPushButton[kind="danger"]:disabled {{ background: {surface2}; color: {muted}; border-color: {border}; }}
QPushButton[kind="ghost"] {{ background: transparent; border-color: transparent; color: {accent}; }}
QPushButton[kind="ghost"]:hover, QPushButton[kind="ghost"]:pressed {{ background: {accent_soft}; color: {on_soft}; }}
QPushButton[kind="ghost"]:focus {{ border-color: {focus}; }}
QPushButton[kind="ghost"]:disabled {{ color: {muted}; }}
QPushButton[kind="link"] {{ background: transparent; border: 2px solid transparent; border-radius: {chip}px;
  color: {accent}; padding: 3px 2px; text-align: {start}; }}
QPushButton[kind="link"]:hover {{ color: {accent_hover}; text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border-color: {focus}; padding: 3px 2px; }}
QPushButton[kind="link"]:disabled {{ color: {muted}; background: transparent; border-color: transparent; }}

QLineEdit, QPlainTextEdit {{ background: {surface}; color: {text}; border: 1px solid {border_strong};
  border-radius: {input}px; padding: 7px {m}px; min-height: 20px;
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {focus}; padding: 6px 11px; }}
QLineEdit:disabled {{ background: {surface2}; color: {muted}; }}
QLineEdit[invalid="true"] {{ border-color: {danger}; }}
QLineEdit[quiet="true"] {{ background: {surface2}; border-color: {surface2}; }}
QLineEdit[quiet="true"]:focus {{ background: {surface}; border-color: {focus}; }}

QDateEdit, QTimeEdit {{ background: {surface}; color: {text}; border: 1px solid {border_strong};
  border-radius: {input}px; padding: 7px {m}px; min-height: 20px;
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QDateEdit:focus, QTimeEdit:focus {{ border: 2px solid {focus}; padding: 6px 11px; }}
QDateEdit:disabled, QTimeEdit:disabled {{ background: {surface2}; color: {muted}; }}
QDateEdit::drop-down {{ border: none; width: 32px; }}
QDateEdit::down-arrow {{ image: none; }}
QTimeEdit::up-button, QTimeEdit::down-button {{ width: 0; border: none; }}
QCalendarWidget QWidget {{ background: {surface}; alternate-background-color: {surface2}; color: {text}; }}
QCalendarWidget QAbstractItemView {{ selection-background-color: {accent}; selection-color: {on_accent}; }}

QRadioButton[kind="choice"] {{ color: {text}; spacing: {s}px; padding: 2px {xs}px; border: 2px solid transparent;
  border-radius: {chip}px; }}
QRadioButton[kind="choice"]:focus {{ border-color: {focus}; }}
QRadioButton[kind="choice"]:disabled {{ color: {muted}; }}
QRadioButton[kind="choice"]::indicator {{ width: 14px; height: 14px; border: 2px solid {border_strong};
  border-radius: 9px; background: {surface}; }}
QRadioButton[kind="choice"]::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {accent}; }}

QComboBox {{ background: {surface}; color: {text}; border: 1px solid {border_strong}; border-radius: {input}px;
  padding: 7px {m}px; min-height: 20px; }}
QComboBox:focus, QComboBox:on {{ border: 2px solid {focus}; padding: 6px 11px; }}
QComboBox:disabled {{ background: {surface2}; color: {muted}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ background: transparent; border: none; padding: 0; min-height: 0; }}
QComboBox QAbstractItemView, QListView#choices {{ background: {surface}; border: 1px solid {border_strong};
  outline: none; padding: {xs}px; selection-background-color: {accent_soft}; selection-color: {on_soft}; }}
QComboBox QAbstractItemView::item, QListView#choices::item {{ min-height: 30px; padding: 0 {s}px;
  border-radius: {chip}px; color: {text}; }}
QComboBox QAbstractItemView::item:selected, QListView#choices::item:selected {{ background: {accent_soft};
  color: {on_soft}; }}

QListView, QTextBrowser, QScrollArea {{ background: transparent; border: none; color: {text}; }}
QListView::item {{ border: none; }}
QListView#order::item {{ padding: 0 {s}px; border-radius: {input}px; color: {text}; }}
QListView#order::item:selected {{ background: {accent_soft}; color: {on_soft}; }}
QSplitter::handle {{ background: {border}; }}
QSplitter::handle:hover {{ background: {border_strong}; }}

QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {border_strong}; }}
QSlider::{done}-page:horizontal {{ height: 4px; border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{ width: 16px; height: 16px; margin: -7px 0; border-radius: 9px; background: {accent};
  border: 1px solid {accent}; }}
QSlider:focus::handle:horizontal {{ border: 2px solid {focus}; width: 14px; height: 14px; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {border_strong}; border-radius: 3px; margin: 2px 3px; min-height: 32px; }}
QScrollBar::handle:vertical:hover {{ background: {muted}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {border_strong}; border-radius: 3px; margin: 3px 2px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
