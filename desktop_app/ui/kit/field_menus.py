"""The menus of fields, with what Qt puts into them, that float as all others do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.sure import sure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


class FieldMenus(QObject):
    """Gives each field of the program its menu when the focus first comes to it, as it does before a menu is
    asked for. A field whose menu is its own business keeps that.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._came)
        self._came(None, app.focusWidget())

    def _came(self, _: QWidget | None, now: QWidget | None) -> None:
        usual = Qt.ContextMenuPolicy.DefaultContextMenu
        if isinstance(now, _FIELDS) and now.contextMenuPolicy() is usual:
            now.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            now.customContextMenuRequested.connect(lambda place: _open(now, place))


def _open(field: QWidget, place: QPoint) -> None:
    inner = sure(field.findChild(QLineEdit)) if isinstance(field, QAbstractSpinBox) else field
    assert isinstance(inner, QLineEdit | QTextEdit | QPlainTextEdit)
    usual = sure(inner.createStandardContextMenu())
    menu = _floating(usual, field)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.destroyed.connect(usual.deleteLater)
    # In a field of several lines the place is one within what scrolls.
    within = field.viewport() if isinstance(field, QAbstractScrollArea) else field
    menu.popup(sure(within).mapToGlobal(place))


def _floating(usual: QMenu, around: QWidget) -> Menu:
    """A menu with the actions of `usual`, which stays their owner."""
    menu = Menu(around, usual.title())
    for action in usual.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            menu.addMenu(_floating(below, menu))
        else:
            menu.addAction(action)
    return menu
