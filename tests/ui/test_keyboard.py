"""Everything can be reached by Tab and left again, in every place of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from tests.user import wait_until

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit,
)  # fmt: skip
MOST_STEPS = 400
ALLOWED_WITHOUT_FOCUS = {"Kith"}
"""The mark at the top of the sidebar shows; it does nothing."""


def _is_other_choice(item: QWidget) -> bool:
    """Whether it is one of several that exclude each other and not the chosen one: arrows go there,
    not Tab."""
    group = item.group() if isinstance(item, QAbstractButton) else None
    return (
        group is not None
        and group.exclusive()
        and not item.isChecked()
        and group.checkedButton() is not None
    )


def _controls(window: QWidget) -> list[QWidget]:
    """What a mouse could use: shown, enabled, and not a part of another control."""
    found = [item for item in window.findChildren(QWidget) if isinstance(item, CONTROLS)]
    return [
        item
        for item in found
        if item.isVisible() and item.isEnabled() and item.window() is window and not isinstance(item, QScrollBar)
        and not _is_other_choice(item)
        and not isinstance(item.parentWidget(), CONTROLS) and item.accessibleName() not in ALLOWED_WITHOUT_FOCUS
    ]  # fmt: skip


def _walk(qtbot, window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> set[QWidget]:
    """Every widget that has the focus while Tab is pressed until it comes round."""
    reached: list[QWidget] = []
    for _ in range(MOST_STEPS):
        focused = QApplication.focusWidget()
        assert focused is not None
        if len(reached) > 1 and focused is reached[0]:
            break
        reached.append(focused)
        qtbot.keyClick(focused, key)
    else:
        pytest.fail(f"Tab goes round in {[_say(item) for item in reached[-8:]]}")
    return set(reached)


def _say(item: QWidget) -> str:
    return f"{type(item).__name__} {item.accessibleName() or getattr(item, 'text', lambda: '')()!r}"


def _assert_all_reached(qtbot, window: QWidget) -> None:
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        reached = _walk(qtbot, window, key)
        missed = [_say(item) for item in _controls(window) if item not in reached]
        assert not missed


def _timeline(window) -> None:
    window.shell.show("timeline")


def _today(window) -> None:
    window.shell.show("today")


def _circles(window) -> None:
    window.shell.show("circles")


def _review(window) -> None:
    window.shell.show("review")


def _details(window) -> None:
    window.person.show_tab("details")
    wait_until(lambda: window.person.tab_page("details").is_filled)


def _nothing(window) -> None:
    window.person.show_tab("timeline-tab")


def _bulk(window) -> None:
    window.list.view.selectAll()


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (640, 700)])
def test_tab_reaches_every_control(qtbot, open_book, size: tuple[int, int]) -> None:
    opened = open_book(size=size)
    window = opened.window
    for go in (_nothing, _details, _timeline, _bulk, _today, _circles, _review):
        window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
        go(window)
        qtbot.waitUntil(lambda: not window.runner.waiting())
        window.list.search.setFocus() if window.list.isVisible() else window.focusNextChild()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        _assert_all_reached(qtbot, window)


def test_tab_reaches_every_control_of_the_first_start(qtbot, open_book) -> None:
    window = open_book(sample=False).window
    window.focusNextChild()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    _assert_all_reached(qtbot, window)


@pytest.mark.parametrize("action", ["preferences", "shortcuts", "remind"])
def test_tab_reaches_every_control_of_a_dialog(qtbot, open_book, action: str) -> None:
    window = open_book().window
    window.shell.do(action)
    qtbot.waitUntil(lambda: any(item.isVisible() for item in window.findChildren(QDialog)))
    dialog = next(item for item in window.findChildren(QDialog) if item.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(
        lambda: (
            QApplication.focusWidget() is not None and QApplication.focusWidget().window() is dialog
        )
    )
    _assert_all_reached(qtbot, dialog)
    dialog.reject()


def test_arrows_go_between_choices(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    first = next(
        item for item in window.person.findChildren(QAbstractButton) if item.text() == "Timeline"
    )
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert window.person.tab() == "details"
    assert QApplication.focusWidget().text() == "Details"
