"""The one style sheet, written from roles.

Widgets say what they are through the property `kind`: buttons "primary", "plain" (default look),
"quiet", "link", "chip", "nav", "icon"; frames "card", "side", "panel", "page", "bar", "toast",
"strip"; fields "search", "inline". A link that begins a line `leads`; a number that is too large is `over`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping


def stylesheet(
    colours: Mapping[str, str], px: Callable[[float], int], pictures: Mapping[str, str]
) -> str:
    """The style sheet for colours by the names of their roles, of "hot" and of "around", and sizes as `px`
    scales them.

    `pictures` are the paths of those in boxes, fields and menus: "tick", "caret", "onward" and "onward_left".
    """
    values = dict(colours)
    sizes = (1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20, 24, 28, 32, 36)
    values |= {f"p{size}": f"{px(size)}px" for size in sizes}
    # One pixel less inside a border one pixel wider, and the other way round: nothing moves when
    # the focus comes.
    values |= {f"less{size}": f"{px(size) - 1}px" for size in sizes}
    values |= {f"more{size}": f"{px(size) + 1}px" for size in sizes}
    values |= {
        "f12": f"{px(12.5)}px",
        "f11": f"{px(11)}px",
        "f14": f"{px(14)}px",
        "f16": f"{px(16)}px",
    }
    # What is left of a round button's inside when its border grows from one pixel to two.
    values |= {f"inner{size}": f"{px(size) - 2}px" for size in (18, 24)}
    # A radius over half the height would be left out.
    values["half14"] = f"{(px(14) + 2) // 2}px"
    values |= pictures
    return _SHEET % values


_SHEET = """
QToolTip { background: %(panel)s; color: %(ink)s; border: 1px solid %(line)s; padding: %(p4)s %(p8)s; }
QMainWindow, QDialog, QStackedWidget#pages, QFrame[kind="page"], QScrollArea[kind="page"] { background: %(bg)s; }
QFrame[kind="side"] { background: %(side)s; border: none; border-right: 1px solid %(line)s; }
QFrame[kind="panel"] { background: %(panel)s; border: none; }
QFrame[kind="sheet"] { background: %(panel)s; border: none; border-left: 1px solid %(line)s; border-right: 1px solid %(line)s; }
QFrame[kind="tools"] { background: %(panel)s; border: none; }
QFrame[kind="card"] { background: %(panel)s; border: 1px solid %(line)s; border-radius: %(p12)s; }
QFrame[kind="card"][focused="true"] { border: 1px solid %(ember)s; }
QFrame[kind="bar"] { background: %(sel)s; border: none; border-top: 1px solid %(line)s; }
QFrame[kind="toast"] { background: %(ink)s; border-radius: %(p10)s; }
QFrame[kind="toast"] QLabel { color: %(bg)s; }
QFrame[kind="toast"] QPushButton { background: transparent; color: %(bg)s; border: 1px solid %(faint)s; font-weight: 600; }
QFrame[kind="toast"] QPushButton:focus { border: 2px solid %(bg)s; }
QFrame[kind="strip"] { background: %(ember_bg)s; border: 1px solid %(line)s; border-radius: %(p8)s; }
QFrame[kind="banner"] { background: %(ember_bg)s; border: none; border-bottom: 1px solid %(line)s; }
QFrame[kind="turn"] { background: %(green_bg)s; border: none; border-radius: %(p12)s; }
QFrame[kind="within"] { background: %(bg)s; border: 1px solid %(around)s; border-radius: %(p8)s; }
QFrame[kind="line"] { background: %(line)s; border: none; max-height: 1px; min-height: 1px; }
QSplitter::handle { background: %(line)s; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#content { background: transparent; }

QPushButton, QToolButton { background: %(panel)s; color: %(ink)s; border: 1px solid %(line)s; border-radius: %(p8)s;
  padding: %(p6)s %(p12)s; min-height: %(p18)s; font-weight: 500; outline: none; }
QPushButton:hover, QToolButton:hover { background: %(bg)s; border-color: %(faint)s; }
QPushButton:pressed, QToolButton:pressed { background: %(under)s; }
QPushButton:disabled, QToolButton:disabled { color: %(faint)s; background: transparent; }
QPushButton:focus, QToolButton:focus { border: 2px solid %(ember)s; padding: %(less6)s %(less12)s; }
QPushButton { icon-size: %(p16)s; }
QPushButton[kind="nav"] { icon-size: %(p18)s; }
QPushButton[kind="primary"] { background: %(ember)s; color: %(on_ember)s; border-color: %(ember)s; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: %(hot)s; border-color: %(hot)s; }
QPushButton[kind="primary"]:disabled { background: %(under)s; color: %(faint)s; border-color: %(line)s; }
QPushButton[kind="primary"]:focus { border: 2px solid %(ink)s; }
QPushButton[kind="give"] { background: %(green)s; color: %(on_ember)s; border-color: %(green)s; font-weight: 600; }
QPushButton[kind="give"]:hover, QPushButton[kind="give"]:focus { background: %(green)s; border-color: %(ink)s; }
QPushButton[kind="give"]:focus { border: 2px solid %(ink)s; }
QPushButton[kind="on-turn"] { background: transparent; }
QToolButton[kind="boxed"] { padding: %(p6)s %(p8)s; }
QFileDialog QToolButton, QFileDialog QToolButton:focus { padding: %(p4)s; }
QToolButton[kind="boxed"]:focus { padding: %(p5)s %(p6)s; }
QPushButton[kind="name"], QPushButton[kind="plain-name"] { background: transparent; border: 2px solid transparent;
  padding: 0 2px; text-align: left; border-radius: %(p4)s; min-height: %(p18)s; font-weight: 600; outline: none; }
QPushButton[kind="plain-name"] { font-weight: 500; }
QPushButton[kind="name"]:hover, QPushButton[kind="plain-name"]:hover { color: %(ember)s; }
QPushButton[kind="name"]:focus, QPushButton[kind="plain-name"]:focus { border: 2px solid %(ember)s; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"], QToolButton[kind="icon"], QPushButton[kind="icon"] {
  background: transparent; border: 2px solid transparent; padding: %(p4)s; }
QPushButton[kind="quiet"] { padding: %(p4)s %(p8)s; color: %(soft)s; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover, QToolButton[kind="icon"]:hover,
QPushButton[kind="icon"]:hover { background: %(under)s; }
QPushButton[kind="quiet"]:pressed, QToolButton[kind="icon"]:pressed { background: %(under)s; border-color: %(faint)s; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus, QToolButton[kind="icon"]:focus,
QPushButton[kind="icon"]:focus { border: 2px solid %(ember)s; }
QFrame[kind="low-tools"] QToolButton { padding: 2px; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; padding: 0 %(p4)s; color: %(ember)s;
  font-size: %(f12)s; border-radius: %(p4)s; min-height: %(p16)s; }
QPushButton[kind="link"][leads="true"] { padding: 0; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: %(ember)s; }
QPushButton[kind="chip"], QToolButton[kind="chip"] { border-radius: %(p10)s; padding: 1px %(p10)s; font-size: %(f12)s;
  min-height: %(p20)s; font-weight: 500; background: %(panel)s; border: 1px solid %(line)s; }
QPushButton[kind="offer"] { border-radius: %(p8)s; padding: %(p2)s %(p10)s; font-size: %(f12)s; min-height: %(p20)s;
  font-weight: 500; background: %(green_bg)s; color: %(green)s; border: 1px solid %(green_bg)s; text-align: left; }
QPushButton[kind="offer"]:hover { border-color: %(green)s; }
QPushButton[kind="add"] { border-radius: %(p8)s; padding: %(p2)s %(p10)s; font-size: %(f12)s; min-height: %(p20)s;
  font-weight: 400; background: transparent; color: %(soft)s; border: 1px solid %(line)s; }
QPushButton[kind="add"]:hover { color: %(ink)s; border-color: %(ink)s; }
QPushButton[kind="offer"]:focus, QPushButton[kind="add"]:focus { border: 2px solid %(ember)s; padding: 1px %(less10)s; }
QPushButton[kind="chip"]:checked, QToolButton[kind="chip"]:checked { background: %(ink)s; color: %(bg)s; border-color: %(ink)s; }
QPushButton[kind="chip"][suggested="true"] { background: %(ember_bg)s; color: %(ember)s; border-color: %(ember)s; font-weight: 600; }
QPushButton[kind="chip"]:focus, QToolButton[kind="chip"]:focus { border: 2px solid %(ember)s; padding: 0px %(less10)s; }
QPushButton[kind="digit"] { border-radius: %(p12)s; padding: 0; min-width: %(p24)s; max-width: %(p24)s; min-height: %(p24)s;
  max-height: %(p24)s; font-size: %(f12)s; color: %(soft)s; font-weight: 500; }
QPushButton[kind="digit"]:hover { background: %(ember_bg)s; color: %(ember)s; border-color: %(ember)s; }
QPushButton[kind="digit"]:checked { background: %(ember)s; color: %(on_ember)s; border-color: %(ember)s; }
QPushButton[kind="digit"]:focus { border: 2px solid %(ember)s; padding: 0; min-width: %(inner24)s; max-width: %(inner24)s;
  min-height: %(inner24)s; max-height: %(inner24)s; }
QPushButton[kind="digit"]:checked:focus { border-color: %(ink)s; }
QPushButton[kind="small-digit"] { border-radius: %(p10)s; padding: 0; min-width: %(p18)s; max-width: %(p18)s;
  min-height: %(p18)s; max-height: %(p18)s; font-size: %(f11)s; color: %(faint)s; font-weight: 500; }
QPushButton[kind="small-digit"]:hover { background: %(ember_bg)s; color: %(ember)s; border-color: %(ember)s; }
QPushButton[kind="small-digit"]:focus { border: 2px solid %(ember)s; padding: 0; min-width: %(inner18)s;
  max-width: %(inner18)s; min-height: %(inner18)s; max-height: %(inner18)s; }
QPushButton[kind="letter"] { background: transparent; border: none; padding: 0; min-height: 0; color: %(faint)s;
  font-size: %(f11)s; font-weight: 500; border-radius: %(p4)s; }
QPushButton[kind="letter"]:hover { background: %(ember_bg)s; color: %(ember)s; }
QFrame[kind="choice-box"] { background: %(panel)s; border: 1px solid %(line)s; border-radius: %(p8)s; }
QFrame[kind="choice-box"][chosen="true"] { background: %(ember_bg)s; border: 1px solid %(ember)s; }
QFrame[kind="choice"] { background: transparent; border: none; border-radius: %(p8)s; }
QFrame[kind="choice"][current="true"] { background: %(sel)s; }
QPushButton[kind="sort"] { background: transparent; border: 2px solid transparent; padding: 0 %(p2)s; color: %(faint)s;
  font-size: %(f12)s; border-radius: %(p4)s; min-height: %(p16)s; font-weight: 400; }
QPushButton[kind="sort"]:hover { color: %(ink)s; }
QPushButton[kind="sort"][over="true"] { color: %(ember)s; }
QPushButton[kind="sort"]:focus { border-color: %(ember)s; }
QToolButton[kind="chip"]::menu-indicator { image: none; }
QToolButton::menu-indicator { image: none; }
QPushButton[kind="nav"] { background: transparent; border: 2px solid transparent; text-align: left;
  padding: %(p6)s %(p8)s; color: %(soft)s; border-radius: %(p8)s; min-height: %(p18)s; }
QPushButton[kind="nav"]:hover { background: %(under)s; }
QPushButton[kind="nav"]:pressed { background: %(under)s; color: %(ink)s; }
QPushButton[kind="nav"]:checked { background: %(panel)s; color: %(ink)s; border: 1px solid %(line)s; padding: %(more6)s %(more8)s; }
QPushButton[kind="nav"]:focus { border: 2px solid %(ember)s; padding: %(p6)s %(p8)s; }
QPushButton[kind="tab"] { background: transparent; border: 2px solid transparent; border-radius: 0; text-align: left;
  padding: %(p4)s 0; color: %(soft)s; }
QPushButton[kind="tab"]:hover { color: %(ink)s; }
QPushButton[kind="tab"]:checked { color: %(ink)s; border-bottom: 2px solid %(ember)s; font-weight: 600; }
QPushButton[kind="tab"]:focus { border: 2px solid %(ember)s; border-radius: %(p6)s; }
QPushButton[kind="key"] { background: %(panel)s; border: 1px solid %(line)s; border-radius: %(p5)s; padding: 1px %(p6)s;
  color: %(soft)s; font-size: %(f11)s; font-weight: 400; min-height: %(p16)s; }
QPushButton[kind="key"]:hover { background: %(bg)s; border-color: %(faint)s; }
QPushButton[kind="key"]:pressed { background: %(under)s; }
QPushButton[kind="key"]:disabled { color: %(faint)s; }
QPushButton[kind="key"]:focus { border: 2px solid %(ember)s; padding: 0 %(less6)s; }
QPushButton[kind="row"] { background: transparent; border: 2px solid transparent; border-radius: %(p8)s; text-align: left;
  padding: %(p4)s %(p6)s; font-weight: 400; }
QPushButton[kind="row"]:hover { background: %(bg)s; }
QPushButton[kind="person-cell"] { background: transparent; border: 2px solid transparent; border-radius: %(p8)s; padding: 0; }
QPushButton[kind="person-cell"]:hover { background: %(bg)s; }
QPushButton[kind="person-cell"][chosen="true"] { background: %(sel)s; border: 1px solid %(ember)s; }
QPushButton[kind="person-cell"]:focus { border: 2px solid %(ember)s; }
QToolButton[kind="add-box"] { background: transparent; border: 1px dashed %(faint)s; border-radius: %(p8)s; padding: %(p5)s; }
QToolButton[kind="add-box"]:hover { border-color: %(ink)s; }
QToolButton[kind="add-box"]:focus { border: 2px solid %(ember)s; padding: %(p4)s; }
QPushButton[kind="row"][chosen="true"] { background: %(sel)s; }
QPushButton[kind="row"]:focus { border: 2px solid %(ember)s; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit {
  background: %(panel)s; color: %(ink)s; border: 1px solid %(line)s; border-radius: %(p8)s; padding: %(p5)s %(p8)s;
  selection-background-color: %(ember)s; selection-color: %(on_ember)s; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus
{ border: 2px solid %(ember)s; padding: %(less5)s %(less8)s; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: %(faint)s; }
QTextEdit[kind="bare"], QTextEdit[kind="bare"]:focus { border: none; background: transparent; padding: 0; }
QLineEdit[kind="search"] { background: %(bg)s; padding: 0 %(p6)s; min-height: %(p32)s; }
QLineEdit[kind="search"]:focus { padding: 0 %(less6)s; }
QLineEdit QToolButton { min-height: 0; padding: 0; border: none; background: transparent; border-radius: %(p4)s; }
QLineEdit QToolButton:focus { border: 2px solid %(ember)s; padding: 0; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 2px solid %(ember)s; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: %(p24)s; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("%(caret)s"); width: %(p12)s; height: %(p12)s; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: none; }
QLineEdit[kind="palette"], QLineEdit[kind="palette"]:focus { border: none; background: transparent; padding: %(p4)s; font-size: %(f16)s; }
QLabel[kind="step"] { background: %(ember_bg)s; border-radius: %(p10)s; min-width: %(p20)s; min-height: %(p20)s;
  max-width: %(p20)s; qproperty-alignment: AlignCenter; }
QLabel[kind="code"] { font-family: monospace; font-size: %(f16)s; font-weight: 700; }
QFrame[kind="code-box"] { background: %(bg)s; border: 1px dashed %(faint)s; border-radius: %(p8)s; }
QTextBrowser[kind="paper"] { background: #ffffff; color: #211f1c; }
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus { border: none; background: transparent; padding: %(p4)s; }
QComboBox { combobox-popup: 0; icon-size: %(p16)s; }
QComboBox QAbstractItemView { background: transparent; border: none; selection-background-color: %(sel)s; selection-color: %(ink)s; }
QComboBox QAbstractItemView::item { padding: %(p4)s %(p8)s; min-height: %(p18)s; border-radius: %(p6)s; }
QComboBox QAbstractItemView::item:selected { background: %(sel)s; color: %(ink)s; }
QCheckBox, QRadioButton { spacing: %(p8)s; color: %(ink)s; outline: none; }
QCheckBox::indicator, QListView::indicator { width: %(p14)s; height: %(p14)s; border: 1px solid %(faint)s; border-radius: %(p4)s; background: %(panel)s; }
QCheckBox::indicator:hover, QListView::indicator:hover { border-color: %(ember)s; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: %(ember)s; border-color: %(ember)s; image: url("%(tick)s"); }
QCheckBox::indicator:indeterminate { border-color: %(ember)s; background: qlineargradient(x1: 0, y1: 0, x2: 0, y2: 1,
  stop: 0.42 %(panel)s, stop: 0.43 %(ember)s, stop: 0.57 %(ember)s, stop: 0.58 %(panel)s); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid %(ember)s; }
QRadioButton::indicator { width: %(p14)s; height: %(p14)s; border: 1px solid %(faint)s; border-radius: %(half14)s; background: %(panel)s; }
QRadioButton::indicator:hover { border-color: %(ember)s; }
QRadioButton::indicator:checked { border-color: %(ember)s; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
  stop: 0 %(panel)s, stop: 0.36 %(panel)s, stop: 0.46 %(ember)s, stop: 1 %(ember)s); }

QListView, QTreeView, QTableView { background: %(panel)s; border: none; outline: none; color: %(ink)s;
  selection-background-color: %(sel)s; selection-color: %(ink)s; }
QListView[kind="names"] { border: 1px solid %(line)s; padding: 1px; }
QListView[kind="completions"] { background: transparent; }
QListView[kind="rows"]::item { padding: %(p5)s %(p8)s; border: 1px solid transparent; border-radius: %(p6)s; }
QListView[kind="rows"]::item:selected { background: %(sel)s; color: %(ink)s; }
QListView[kind="rows"]::item:focus { border-color: %(ember)s; }
QListView[kind="names"]::item, QListView[kind="completions"]::item { padding: %(p5)s %(p8)s; border-radius: %(p6)s; }
QListView[kind="names"]::item:selected, QListView[kind="completions"]::item:selected { background: %(sel)s; color: %(ink)s; }
QListView[kind="pages"] { background: transparent; }
QListView[kind="pages"]::item { color: %(soft)s; border: 1px solid transparent; border-radius: %(p8)s; padding: 0 %(p8)s; }
QListView[kind="pages"]::item:hover { background: %(under)s; }
QListView[kind="pages"]::item:selected { background: %(panel)s; color: %(ink)s; border: 1px solid %(line)s; }
QListView[kind="pages"]::item:focus { border: 2px solid %(ember)s; padding: 0 %(less8)s; }
QTreeView[kind="keys"]::item { min-height: %(p28)s; padding: 0 %(p6)s; border: none; }
QTreeView[kind="keys"]::item:selected { background: %(sel)s; color: %(ink)s; }
QTreeView[kind="keys"]:focus { border: 1px solid %(ember)s; border-radius: %(p6)s; }
QMenu { background: %(panel)s; color: %(ink)s; border: 1px solid %(line)s; padding: %(p4)s; icon-size: %(p16)s; }
QMenu[long="true"] { menu-scrollable: 1; }
QMenu[kind="floating"], QFrame[kind="floating"], QDialog[kind="floating"] { background: transparent; border: none; }
QMenu[kind="floating"] { padding: %(p5)s; }
QMenu::item { padding: %(p6)s %(p24)s %(p6)s %(p12)s; border-radius: %(p6)s; }
QMenu::item:selected { background: %(sel)s; color: %(ink)s; }
QMenu::item:disabled { color: %(faint)s; }
QMenu::icon { padding-left: %(p8)s; }
QMenu::right-arrow, QMenu::left-arrow { image: url("%(onward)s"); width: %(p12)s; height: %(p12)s; margin-right: %(p6)s; }
QMenu::left-arrow { image: url("%(onward_left)s"); margin-left: %(p6)s; margin-right: 0; }
QMenu::separator { height: 1px; background: %(line)s; margin: %(p4)s %(p8)s; }
QScrollBar:vertical { background: transparent; width: %(p10)s; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: %(p10)s; margin: 2px; }
QScrollBar::handle { background: %(line)s; border-radius: 3px; min-height: %(p28)s; min-width: %(p28)s; }
QScrollBar::handle:hover { background: %(faint)s; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
  width: 0; height: 0; }
QProgressBar { background: %(groove)s; border: %(groove_edge)s; border-radius: %(p3)s; max-height: %(p6)s; min-height: %(p6)s; }
QProgressBar::chunk { background: %(ember)s; border-radius: %(p3)s; }
QSlider::groove:horizontal { background: %(line)s; height: %(p4)s; border-radius: 2px; }
QSlider::handle:horizontal { background: %(ember)s; width: %(p14)s; margin: -5px 0; border-radius: 7px; }
QSlider:focus { border: 2px solid %(ember)s; border-radius: %(p6)s; }
QTimeEdit:disabled, QCheckBox:disabled { color: %(faint)s; background: transparent; }
"""
