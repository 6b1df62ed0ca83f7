"""Our own small window for a notice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton

from desktop_app.system.notices.dispatcher import Message
from desktop_app.ui.kit.floating import shown_place
from desktop_app.ui.tray.popup import AT_ONCE, Popup, Popups

BUTTONS = (("done", "Done"), ("snooze", "Tomorrow"), ("open", "Open"))


@pytest.fixture
def popups(context, qtbot):
    made = Popups(context)
    yield made
    for number in range(9):
        made.withdraw(str(number))


def _shown() -> list[Popup]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, Popup) and widget.isVisible()
    ]


def _button(words: str) -> QPushButton:
    (popup,) = _shown()
    return next(made for made in popup.findChildren(QPushButton) if made.accessibleName() == words)


@pytest.mark.parametrize(("words", "action"), [("Done", "done"), ("Open", "open")])
def test_a_button_acts_and_closes(popups, qtbot, words: str, action: str) -> None:
    popups.show(Message("0", "Call Ana", "", BUTTONS))
    with qtbot.waitSignal(popups.acted) as acted:
        qtbot.mouseClick(_button(words), Qt.MouseButton.LeftButton)
    assert acted.args == ["0", action]
    assert _shown() == []


def test_putting_off_offers_choices(popups, qtbot) -> None:
    popups.show(Message("0", "Call Ana", "", BUTTONS))
    qtbot.mouseClick(_button("Put off"), Qt.MouseButton.LeftButton)
    (menu,) = _shown()[0].findChildren(QMenu)
    qtbot.waitUntil(menu.isVisible)
    assert [entry.text() for entry in menu.actions()][0] == "Tomorrow  (Tomorrow 09:00)"
    with qtbot.waitSignal(popups.acted) as acted:
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert acted.args == ["0", "snooze:later-today"]


def test_a_click_beside_the_buttons_opens_and_the_cross_only_closes(popups, qtbot) -> None:
    popups.show(Message("0", "Call Ana", "", BUTTONS))
    with qtbot.waitSignal(popups.acted) as acted:
        qtbot.mouseClick(_shown()[0], Qt.MouseButton.LeftButton)
    assert acted.args == ["0", "open"]
    popups.show(Message("1", "Call Ana", "", BUTTONS))
    with qtbot.assertNotEmitted(popups.acted):
        qtbot.mouseClick(_shown()[0].findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert _shown() == []


def test_no_button_has_the_focus_so_that_no_stray_key_ticks_anything(popups, qtbot) -> None:
    popups.show(Message("0", "Call Ana", "", BUTTONS))
    with qtbot.assertNotEmitted(popups.acted):
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            qtbot.keyClick(_shown()[0].focusWidget() or _shown()[0], key)


def test_they_stack_without_covering_each_other_and_old_ones_make_room(popups, qtbot) -> None:
    for number in range(AT_ONCE + 2):
        popups.show(
            Message(str(number), f"Thing {number}", "Ana\nBen\nCleo" * (number % 2), BUTTONS)
        )
    shown = _shown()
    assert len(shown) == AT_ONCE
    places = [shown_place(popup) for popup in shown]
    assert not any(a.intersects(b) for a in places for b in places if a is not b)
    popups.show(Message(str(AT_ONCE), "In its own place", "", BUTTONS))
    assert len(_shown()) == AT_ONCE
