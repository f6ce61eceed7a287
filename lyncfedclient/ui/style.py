"""The style sheet, written from the colours.

Widgets say what they are through two dynamic properties, set before they are shown:

- ``role`` of a QLabel: ``title``, ``name``, ``secondary``, ``caption``, ``section``, ``danger``,
  ``warning``, ``good``, ``link``, ``detail``, ``monospace``, ``pill`` (small framed caption).
- ``kind`` of a QPushButton: ``primary`` (one per window), ``soft`` (one per card), ``danger``, ``link`` (text alone);
  of a QToolButton: ``icon`` (square, quiet), ``entry`` (in a field); of a QFrame or QWidget: ``pane``, ``header``,
  ``card``, ``bar``, ``bar-warning``, ``bar-danger``, ``line`` (1 px); of a QLineEdit: ``bare``.

A QWidget that shall have a ground of its own needs ``WA_StyledBackground``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.resources import resource

if TYPE_CHECKING:
    from lyncfedclient.ui.palette import Colours

_TEXTS = """
QMainWindow, QDialog { background: %(window)s; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: %(title)spt; font-weight: 600; }
QLabel[role="name"] { font-weight: 600; }
QLabel[role="secondary"] { color: %(secondary_text)s; font-size: %(secondary)spt; }
QLabel[role="caption"] { color: %(secondary_text)s; font-size: %(caption)spt; }
QLabel[role="section"] { color: %(secondary_text)s; font-size: %(secondary)spt; font-weight: 600; }
QLabel[role="danger"] { color: %(danger)s; font-size: %(secondary)spt; }
QLabel[role="warning"] { color: %(warning)s; font-size: %(secondary)spt; }
QLabel[role="good"] { color: %(good)s; font-size: %(secondary)spt; }
QLabel[role="link"] { color: %(accent)s; font-size: %(secondary)spt; }
QLabel[role="detail"] { font-size: %(secondary)spt; }
QLabel[role="monospace"] { font-family: monospace; font-size: %(secondary)spt; }
QLabel[role="pill"] { color: %(secondary_text)s; font-size: %(caption)spt;
  border: 1px solid %(control_line)s; border-radius: 9px; padding: 1px 8px; }
QLabel[role="bar"] { font-size: %(secondary)spt; }
QLabel[role="badge"] { color: %(on_accent)s; background: %(accent)s; font-size: %(caption)spt; font-weight: 600;
  border-radius: 8px; padding: 1px 6px; }
QLabel:disabled { color: %(offline)s; }
QToolTip { color: %(text)s; background: %(pane)s; border: 1px solid %(control_line)s; padding: 4px;
  font-size: %(secondary)spt; }
"""

_SURFACES = """
QWidget[kind="pane"], QWidget[kind="header"] { background: %(pane)s; }
QWidget[kind="card"] { background: %(pane)s; border: 1px solid %(line)s; border-radius: 8px; }
QWidget[kind="line"] { background: %(line)s; border: none; }
QWidget[kind="bar"] { background: %(hover)s; border-radius: 6px; }
QWidget[kind="bar-warning"] { background: %(warning_ground)s; border-radius: 6px; }
QWidget[kind="bar-warning"] QLabel, QWidget[kind="bar-warning"] QPushButton { color: %(warning)s; }
QWidget[kind="bar-danger"] { background: %(danger_ground)s; border-radius: 6px; }
QWidget[kind="bar-danger"] QLabel, QWidget[kind="bar-danger"] QPushButton { color: %(danger)s; }
QWidget[kind="bar-notice"] { background: %(selection)s; border-radius: 6px; }
QWidget[kind="ask"] { background: %(pane)s; border-top: 1px solid %(line)s; }
QWidget[kind="request"] { background: %(field)s; border: 1px solid %(line)s; border-radius: 8px; }
QWidget[kind="drop"] { background: %(pane)s; border: 1px dashed %(control_line)s; border-radius: 8px; }
QWidget[kind="drop"][over="true"] { background: %(selection)s; border-color: %(accent)s; }
QSplitter::handle { background: %(line)s; }
QSplitter::handle:horizontal { width: 1px; }
QScrollArea, QAbstractItemView { border: none; background: transparent; outline: none; }
QScrollArea > QWidget > QWidget[kind="page"] { background: transparent; }
"""

_BUTTONS = """
QPushButton { background: %(field)s; color: %(text)s; border: 1px solid %(control_line)s; border-radius: 6px;
  padding: 6px 14px; min-height: 18px; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed { background: %(line)s; }
QPushButton:disabled { color: %(offline)s; border-color: %(line)s; background: transparent; }
QPushButton:focus { border: 2px solid %(accent)s; padding: 5px 13px; }
QPushButton[kind="primary"] { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s;
  font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: %(accent_hover)s; }
QPushButton[kind="primary"]:focus { border: 2px solid %(text)s; }
QPushButton[kind="primary"]:disabled { background: %(line)s; color: %(secondary_text)s; border-color: %(line)s; }
QPushButton[kind="soft"] { background: %(selection)s; color: %(accent)s; border-color: %(selection)s; font-weight: 600; }
QPushButton[kind="soft"]:hover { border-color: %(accent)s; }
QPushButton[kind="soft"]:focus { border-color: %(accent)s; }
QPushButton[kind="danger"] { color: %(danger)s; border-color: %(danger)s; }
QPushButton[kind="link"] { background: transparent; border: 0 solid transparent; border-width: 2px 0; border-radius: 0;
  color: %(accent)s; padding: 1px 0; font-size: %(secondary)spt; font-weight: 600; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: %(secondary_text)s; }
QPushButton[kind="link"]:focus { border: 0 solid transparent; border-width: 2px 0; border-bottom-color: %(accent)s;
  padding: 1px 0; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: %(hover)s; }
QToolButton:pressed, QToolButton:checked { background: %(selection)s; }
QToolButton:focus { border: 1px solid %(accent)s; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: none; width: 0; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { color: %(accent)s; }
QCheckBox:disabled, QRadioButton:disabled { color: %(offline)s; }
QCheckBox::indicator, QRadioButton::indicator { width: %(box)spx; height: %(box)spx; border: 1px solid %(offline)s;
  border-radius: 4px; background: %(field)s; }
QRadioButton::indicator { border-radius: %(radio)spx; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:hover,
QRadioButton::indicator:focus { border-color: %(accent)s; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { border-color: %(accent)s; background: %(accent)s; }
QCheckBox::indicator:checked { image: url("%(images)s/check-%(tone)s.svg"); }
QRadioButton::indicator:checked { image: url("%(images)s/dot-%(tone)s.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: %(control_line)s;
  background: %(pane)s; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled { background: %(offline)s; }
QToolButton[kind="entry"], QToolButton[kind="entry"]:hover, QToolButton[kind="entry"]:pressed,
QToolButton[kind="entry"]:checked { background: transparent; border: none; padding: 0; }
QToolButton[kind="fold"] { padding: 1px -5px; color: %(accent)s; font-weight: 600; border: 0 solid transparent;
  border-width: 2px 0; border-radius: 0; }
QToolButton[kind="fold"]:hover, QToolButton[kind="fold"]:checked { background: transparent; }
QToolButton[kind="fold"]:focus { background: %(selection)s; border: 0 solid transparent; border-width: 2px 0;
  border-bottom-color: %(accent)s; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QKeySequenceEdit {
  background: %(field)s; color: %(text)s; border: 1px solid %(control_line)s; border-radius: 6px;
  padding: 5px 10px; selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QSpinBox { padding: 4px 10px 3px 10px; }
QComboBox { padding: 5px 12px; }
QComboBox:editable { padding: 5px 10px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {
  border: 1px solid %(accent)s; }
QLineEdit[fault="true"] { border: 1px solid %(danger)s; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: %(offline)s; background: %(pane)s; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox { placeholder-text-color: %(secondary_text)s; }
QComboBox::drop-down { border: none; background: transparent; width: 24px; }
QComboBox::down-arrow { image: url("%(images)s/chevron-down-%(tone)s.svg"); width: %(arrow)spx; height: %(arrow)spx; }
QSpinBox QLineEdit { border: none; padding: 0 0 0 6px; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 22px; border: none;
  background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: %(hover)s; border-radius: 3px; }
QSpinBox::up-arrow { image: url("%(images)s/chevron-up-%(tone)s.svg"); width: %(step)spx; height: %(step)spx; }
QSpinBox::down-arrow { image: url("%(images)s/chevron-down-%(tone)s.svg"); width: %(step)spx; height: %(step)spx; }
QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QLineEdit[kind="bare"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0 3px; }
QLineEdit[kind="bare"]:hover { border-color: %(line)s; }
QLineEdit[kind="bare"]:focus { background: %(field)s; border-color: %(accent)s; }
QLineEdit[kind="note"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0;
  margin-left: -3px; margin-right: 0; color: %(secondary_text)s; }
QLineEdit[kind="note"]:hover { border-color: %(control_line)s; }
QLineEdit[kind="note"]:focus { background: %(field)s; border-color: %(accent)s; color: %(text)s; }
QLineEdit[kind="search"] { padding: 7px 2px; }
QLineEdit[kind="filter"] { padding: 5px 2px; }
QComboBox QAbstractItemView { background: %(field)s; border: 1px solid %(control_line)s; padding: 4px;
  selection-background-color: %(selection)s; selection-color: %(text)s; }
"""

_LISTS = """
QMenu { background: %(field)s; border: 1px solid %(control_line)s; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: %(selection)s; color: %(text)s; }
QMenu::item:disabled { color: %(offline)s; }
QMenu::icon { padding-left: 8px; }
QMenu::right-arrow { image: url("%(images)s/chevron-right-%(tone)s.svg"); width: %(arrow)spx; height: %(arrow)spx;
  margin-right: 8px; }
QMenu::left-arrow { image: url("%(images)s/chevron-left-%(tone)s.svg"); width: %(arrow)spx; height: %(arrow)spx; margin-left: 8px; }
QMenu::separator { height: 1px; background: %(line)s; margin: 4px 8px; }
QTableView { background: %(field)s; border: 1px solid %(line)s; border-radius: 6px;
  selection-background-color: %(selection)s; selection-color: %(text)s; }
QTableView:focus { border-color: %(accent)s; }
QTableView::item { border: none; border-bottom: 1px solid %(line)s; padding: 0 8px; }
QTableView::item:selected { background: %(selection)s; }
QTableView::indicator { width: %(box)spx; height: %(box)spx; border: 1px solid %(offline)s; border-radius: 4px;
  background: %(field)s; }
QTableView::indicator:checked { border-color: %(accent)s; background: %(accent)s;
  image: url("%(images)s/check-%(tone)s.svg"); }
QAbstractScrollArea::corner { background: transparent; border: none; }
QListView[kind="choices"] { background: %(field)s; border: 1px solid %(control_line)s; padding: 4px; }
QListView[kind="choices"]::item { padding: 5px 8px; border-radius: 4px; color: %(text)s; }
QListView[kind="choices"]::item:selected { background: %(selection)s; color: %(text)s; }
QListView[kind="ticks"] { background: %(field)s; border: 1px solid %(control_line)s; border-radius: 6px; padding: 3px;
  selection-background-color: %(selection)s; selection-color: %(text)s; }
QListView[kind="ticks"]:focus { border-color: %(accent)s; }
QListView[kind="ticks"]::item { padding: 3px 6px; border-radius: 4px; color: %(text)s; }
QListView[kind="ticks"]::item:selected:active { background: %(selection)s; }
QListView[kind="ticks"]::item:selected:!active { background: transparent; }
QListView[kind="ticks"]::indicator { width: %(box)spx; height: %(box)spx; border: 1px solid %(offline)s; border-radius: 4px;
  background: %(field)s; }
QListView[kind="ticks"]::indicator:checked { border-color: %(accent)s; background: %(accent)s;
  image: url("%(images)s/check-%(tone)s.svg"); }
QTextBrowser[kind="guide"] { border: none; border-radius: 0; padding: 0; background: %(window)s; }
QListWidget[kind="pages"]::item { padding: 7px 10px; border-radius: 6px; color: %(text)s; }
QListWidget[kind="pages"]::item:hover { background: %(hover)s; }
QListWidget[kind="pages"]::item:selected { background: %(selection)s; color: %(text)s; font-weight: 600; }
QListWidget[kind="pages"]::item:selected:focus { border: 1px solid %(accent)s; padding: 6px 9px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: %(pane)s; color: %(secondary_text)s; font-size: %(secondary)spt; font-weight: 600;
  border: none; border-bottom: 1px solid %(line)s; padding: 6px 11px; }
QTabBar[kind="views"]::tab { color: %(secondary_text)s; background: transparent; border: none;
  border-bottom: 2px solid transparent; padding: 6px 0; margin-%(after)s: 20px; }
QTabBar[kind="views"]::tab:selected { color: %(accent)s; border-bottom-color: %(accent)s; }
QTabBar[kind="views"]::tab:hover { color: %(text)s; }
QTabBar[kind="views"]:focus::tab:selected { color: %(text)s; }
QProgressBar { background: %(line)s; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 2px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %(control_line)s; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %(offline)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_CONTRAST = """
QWidget[kind="bar"], QWidget[kind="bar-warning"], QWidget[kind="bar-danger"], QWidget[kind="bar-notice"] {
  border: 1px solid %(text)s; }
QPushButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus,
QToolButton:focus, QListView[kind="ticks"]:focus, QTableView:focus {
  border: 2px solid %(accent)s; }
QPushButton[kind="soft"] { border-color: %(accent)s; }
QPushButton[kind="primary"]:disabled { background: transparent; color: %(text)s; border: 1px dashed %(control_line)s; }
QMenu::item:selected, QListView[kind="choices"]::item:selected { border: 1px solid %(text)s; }
QToolButton:hover, QPushButton:hover { border-color: %(accent)s; }
"""

_SHEET = _TEXTS + _SURFACES + _BUTTONS + _FIELDS + _LISTS

_BASE_PX = 13.0


def style_sheet(
    colours: Colours, base_pt: float = 9.75, *, growth: float = 1.0, is_mirrored: bool = False
) -> str:
    """Write the application's style sheet for these colours, with running text of ``base_pt`` points.

    ``growth`` is how much larger than usual tick boxes and arrows are.
    """
    sheet = _SHEET + _CONTRAST if colours.is_high_contrast else _SHEET
    return sheet % {
        "box": round(14 * growth),
        "radio": round(14 * growth) // 2 + 1,
        "arrow": round(16 * growth),
        "step": round(12 * growth),
        "text": colours.text,
        "secondary_text": colours.secondary,
        "window": colours.window,
        "pane": colours.pane,
        "field": colours.field,
        "line": colours.line,
        "control_line": colours.control_line,
        "accent": colours.accent,
        "accent_hover": colours.accent_hover,
        "on_accent": colours.on_accent,
        "selection": colours.selection,
        "hover": colours.hover,
        "danger": colours.danger,
        "danger_ground": colours.danger_ground,
        "warning": colours.warning,
        "warning_ground": colours.warning_ground,
        "good": colours.good,
        "offline": colours.offline,
        # Margins are the one thing that Qt does not mirror by itself.
        "after": "left" if is_mirrored else "right",
        "images": resource("style").as_posix(),
        "tone": "dark" if colours.is_dark else "light",
        "title": _points(15.0, base_pt),
        "secondary": _points(12.0, base_pt),
        "caption": _points(11.0, base_pt),
    }


def _points(pixels: float, base_pt: float) -> str:
    return f"{base_pt * pixels / _BASE_PX:.2f}"
