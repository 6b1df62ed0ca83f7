"""Finding things in a window as a user does: by what they are, what they are called and what they
show."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop_app.ui.kit.labels import PlainLabel
from tests.user import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.person.details_tab import DetailsTab
    from desktop_app.ui.tab_page import TabPage
    from desktop_app.ui.window.main_window import MainWindow

Kind = TypeVar("Kind", bound=QWidget)


def every(root: QWidget, kind: type[Kind]) -> list[Kind]:
    """Everything of that kind in sight inside `root`."""
    return [item for item in root.findChildren(kind) if item.isVisible()]


def one(found: Callable[[], Sequence[Kind]], others: Callable[[], object] = list) -> Kind:
    """The one thing found, as soon as there is just one: what is being laid out comes into sight
    an event later. An error that names the `others` when it does not come."""

    def look() -> None:
        count = len(found())
        assert count == 1, f"{count} are there, among {others()}"

    wait_until(look)
    return found()[0]


def only(root: QWidget, kind: type[Kind]) -> Kind:
    """The one thing of that kind in sight; an error when there are none or several."""
    return one(lambda: every(root, kind))


def named(root: QWidget, name: str, kind: type[Kind] = QWidget) -> Kind:
    """What is in sight and called `name`, as assistive technology would say it; an error unless
    there is just one."""
    return one(
        lambda: [item for item in every(root, kind) if item.accessibleName() == name],
        lambda: [item.accessibleName() for item in every(root, kind)],
    )


def button(root: QWidget, words: str) -> QAbstractButton:
    """The button in sight with that name."""
    return named(root, words, QAbstractButton)


def has_button(root: QWidget, words: str) -> bool:
    """Whether a button with that name is in sight."""
    return any(item.accessibleName() == words for item in every(root, QAbstractButton))


def texts(root: QWidget) -> list[str]:
    """Every text of a label in sight, whole also where it is shortened to fit."""
    return [text for item in every(root, PlainLabel) if (text := item.whole_text()).strip()]


def says(root: QWidget, words: str) -> bool:
    """Whether a label in sight holds these words."""
    return any(words in text for text in texts(root))


def told(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Wait until the message at the foot of the window is `words`: it comes with the answer of a
    command, which may be after the views have heard of what it changed."""
    toast = window.toast
    qtbot.waitUntil(lambda: toast.text() == words)


def label(root: QWidget, beginning: str) -> PlainLabel:
    """The one label in sight whose text begins so."""
    return one(
        lambda: [
            item for item in every(root, PlainLabel) if item.whole_text().startswith(beginning)
        ],
        lambda: texts(root),
    )


def write(qtbot: QtBot, field: QLineEdit | QPlainTextEdit | QTextEdit, text: str) -> None:
    """Replace what is in a field by typing; what no key stands for, and a long text, is put in as
    by pasting."""
    field.setFocus()
    field.selectAll()
    if len(text) < 200 and text.isascii() and text.isprintable():
        qtbot.keyClicks(field, text)
    elif isinstance(field, QLineEdit):
        field.insert(text)
    else:
        cursor = QTextCursor(field.textCursor())
        cursor.insertText(text)


def dialog(kind: type[Kind]) -> Kind:
    """The one open dialog of that kind."""
    return one(
        lambda: [
            item
            for item in QApplication.topLevelWidgets()
            if isinstance(item, kind) and item.isVisible()
        ]
    )


def popped_up(qtbot: QtBot) -> QMenu:
    """The menu that has come up."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def offered(menu: QMenu) -> Iterator[QAction]:
    """What a menu offers, with what is in those that open beside it."""
    for item in menu.actions():
        inner = item.menu()
        if isinstance(inner, QMenu):
            yield from offered(inner)
        else:
            yield item


def choose(menu: QMenu, words: str) -> None:
    """Choose what a menu, or one that opens beside it, offers in these words, and close it as a click
    would.
    """
    action = next(item for item in offered(menu) if item.text() == words)
    assert action.isEnabled(), words
    menu.close()
    action.trigger()


def tick(root: QWidget, interval: int) -> None:
    """Let the timer of `root` that runs every `interval` milliseconds fire now."""
    (timer,) = [
        item
        for item in root.findChildren(QTimer)
        if item.interval() == interval and item.isActive()
    ]
    timer.timeout.emit()


def show_details(qtbot: QtBot, window: MainWindow) -> TabPage:
    """The tab of somebody's details, once all of its cards stand there."""
    window.person.show_tab("details")
    details = cast("DetailsTab", window.person.tab_page("details"))
    qtbot.waitUntil(lambda: details.is_filled)
    return details
