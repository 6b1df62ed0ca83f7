"""What a screen reader is told where Qt alone would tell it wrongly.

Titles are headings, from one to the next of which it goes. Entries of the sidebar are those of a
list, tabs are tabs, one of several choices is no box to tick. What hands the focus on to something
inside itself does not have it as well. Rows of lists are told by `accessible_rows`. An icon inside a field that does nothing is not there.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAccessibleWidget,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from desktop_app.ui.kit.boxes import TOLD_AS
from desktop_app.ui.kit.labels import DECORATION, PlainLabel
from desktop_app.ui.kit.row_view import RowView
from desktop_app.ui.kit.theme import Face

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, Qt

_TITLES = frozenset({Face.NAME, Face.TITLE, Face.GREETING})

_CHOICES = {"nav": QAccessible.Role.ListItem, "tab": QAccessible.Role.PageTab}
"""Kinds of buttons that lead somewhere."""
_HOLDS = {"ways": QAccessible.Role.List, "tabs": QAccessible.Role.PageTabList}
_HANDS_ON, _PLAIN = "handsOn", ("QWidget", "QFrame")
_VIEWPORT = "qt_scrollarea_viewport"
"""What Qt calls the inside of what scrolls, which hands the focus on to it."""


def hand_focus(around: QWidget, field: QWidget) -> None:
    """Whoever gives `around` the focus gives it to `field`, which alone is told to have it."""
    around.setProperty(_HANDS_ON, True)
    around.setFocusProxy(field)
    answer_anew(around)


def take_focus(area: QAbstractScrollArea, policy: Qt.FocusPolicy) -> None:
    """Let `area` have the focus, to be scrolled by keys; its inside is not told to have it too."""
    area.setFocusPolicy(policy)
    answer_anew(area.viewport())


def be_heading(label: PlainLabel) -> None:
    """Have a label of small words told as a heading, as titles are."""
    label.setProperty(TOLD_AS, "heading")
    answer_anew(label)


def answer_anew(shown: QWidget) -> None:
    """Have the next question about `shown` answered as below, were it asked before or not: what it is
    may have changed since.
    """
    if QAccessible.isActive() and (told := QAccessible.queryAccessibleInterface(shown)):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(told))


def _answer_inside_anew(area: QAbstractScrollArea) -> None:
    """Have the inside of what scrolls answered as below: Qt asks while it makes it, before it has the
    name by which it is known.
    """
    inside = area.viewport()
    told = QAccessible.queryAccessibleInterface(inside) if inside is not None else None
    if told is not None and not isinstance(told, _HandsOn):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(told))


class _Heading(QAccessibleWidget):
    def __init__(self, label: PlainLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._label = label

    def text(self, kind: QAccessible.Text) -> str:
        """What it is called: its words, as with every label."""
        said = super().text(kind)
        return self._label.whole_text() if kind == QAccessible.Text.Name and not said else said


class _HandsOn(QAccessibleWidget):
    """Qt says of what has a focus proxy that it is focused, and of the proxy as well."""

    def __init__(self, shown: QWidget) -> None:
        super().__init__(shown, QAccessible.Role.Client)

    def state(self) -> QAccessible.State:
        said = super().state()
        said.focused = 0
        return said


class _Choice(QAccessibleWidget):
    """A button that stays down while what it stands for is shown: an entry of a list of ways, a tab,
    or one of several choices. Qt tells each of them as a check box.
    """

    def __init__(self, made: QPushButton, role: QAccessible.Role) -> None:
        super().__init__(made, role)
        self._made = made

    def state(self) -> QAccessible.State:
        said = super().state()
        if self.role() is QAccessible.Role.RadioButton:
            said.checkable, said.checked = 1, int(self._made.isChecked())
        else:
            said.selectable, said.selected = 1, int(self._made.isChecked())
        return said

    def text(self, kind: QAccessible.Text) -> str:
        """What it is called: its words, as with every button."""
        said = super().text(kind)
        return self._made.text() if kind == QAccessible.Text.Name and not said else said

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._made.click()
        else:
            super().doAction(name)


def _choice(made: QPushButton) -> _Choice | None:
    if not made.isCheckable():
        return None
    group = made.group()
    alone = group is None or not group.exclusive()
    role = _CHOICES.get(str(made.property("kind")))
    if role is None and not alone:
        role = QAccessible.Role.RadioButton
    return None if role is None else _Choice(made, role)


class _Decoration(QAccessibleWidget):
    def __init__(self, shown: QWidget) -> None:
        super().__init__(shown, QAccessible.Role.Graphic)

    def state(self) -> QAccessible.State:
        said = super().state()
        said.invisible = 1
        return said


def _describe(name: str, shown: QObject) -> QAccessibleInterface | None:
    if isinstance(shown, PlainLabel):
        is_title = shown.face() in _TITLES and shown.property("kind") != "code"
        is_title = is_title or shown.property(TOLD_AS) == "heading"
        return _Heading(shown) if is_title else None
    if isinstance(shown, QAbstractScrollArea):
        if QAccessible.isActive():
            _answer_inside_anew(shown)
        return _rows(shown)
    if name == "QPushButton" and isinstance(shown, QPushButton):
        return _choice(shown)
    if name == "QStackedWidget" and isinstance(shown, QStackedWidget):
        # A pane of layers is said aloud each time somebody comes into one.
        return QAccessibleWidget(shown, QAccessible.Role.Client)
    if isinstance(shown, QToolButton):
        return _Decoration(shown) if shown.property("kind") == DECORATION else None
    # By these names Qt asks for widgets it knows nothing better of than that they are widgets.
    # A property, and not `focusProxy`: PySide would take the answer for a child of a widget that has
    # no other Python object, and with that object for deleted.
    if name in _PLAIN and isinstance(shown, QWidget):
        if (held := shown.property(TOLD_AS)) is not None:
            return QAccessibleWidget(shown, _HOLDS[held])
        if shown.property("kind") == "line":
            return QAccessibleWidget(shown, QAccessible.Role.Separator)
        hands_on = shown.property(_HANDS_ON) or shown.objectName() == _VIEWPORT
        return _HandsOn(shown) if hands_on else None
    return None


def _rows(shown: QAbstractScrollArea) -> QAccessibleInterface | None:
    # Not by name: Qt also asks while the view is made, before it is one of ours.
    if not isinstance(shown, RowView):
        return None
    from desktop_app.ui.kit.accessible_rows import rows_of

    assert isinstance(shown, QAbstractItemView)
    return rows_of(shown)


@cache
def announce() -> None:
    """From now on screen readers are told so."""
    QAccessible.installFactory(_describe)
