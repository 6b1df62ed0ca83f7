"""Our own notices on the screen: where they stand, what they say, and how they go by key and
mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from desktop_app.system.notices.dispatcher import Message
from desktop_app.ui.kit.floating import shown_place
from desktop_app.ui.tray.popup import AT_ONCE, Popup, Popups
from tests.ui.conftest import NOW
from tests.ui.reach import button, every, popped_up, texts

BUTTONS = (("done", "Done"), ("snooze", "Tomorrow"), ("open", "Open"))


@pytest.fixture
def popups(context, qtbot):
    """Where notices are shown; none is left behind."""
    made = Popups(context)
    yield made
    for number in range(AT_ONCE + 2):
        made.withdraw(str(number))


@pytest.fixture
def mirrored(qapp):
    """Windows that are read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _shown() -> list[Popup]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, Popup) and widget.isVisible()
    ]


def _show(popups: Popups, key: str = "0", body: str = "", actions=BUTTONS) -> Popup:
    popups.show(Message(key, f"Thing {key}", body, actions))
    (found,) = [popup for popup in _shown() if popup.accessibleName() == f"Thing {key}"]
    return found


def test_it_stands_in_the_lower_corner_where_reading_ends(popups) -> None:
    there = QApplication.primaryScreen().availableGeometry()
    place = shown_place(_show(popups))
    assert there.contains(place)
    assert there.right() - place.right() < 40 and there.bottom() - place.bottom() < 40


def test_it_stands_at_the_left_in_a_mirrored_desktop(mirrored, popups) -> None:
    there = QApplication.primaryScreen().availableGeometry()
    place = shown_place(_show(popups))
    assert place.left() - there.left() < 40


def test_those_left_move_down_when_one_goes(popups) -> None:
    first, second = _show(popups, "0"), _show(popups, "1")
    assert shown_place(first).bottom() < shown_place(second).top()
    lowest = shown_place(second).bottom()
    popups.withdraw("1")
    assert _shown() == [first]
    assert shown_place(first).bottom() == lowest


def test_the_same_thing_again_takes_the_place_of_the_old(popups) -> None:
    _show(popups, "0", "at nine")
    again = _show(popups, "0", "at ten")
    assert _shown() == [again]
    assert "at ten" in texts(again)


def test_the_oldest_makes_room(popups) -> None:
    for number in range(AT_ONCE + 1):
        _show(popups, str(number))
    assert sorted(popup.accessibleName() for popup in _shown()) == [
        f"Thing {number}" for number in range(1, AT_ONCE + 1)
    ]


def test_what_was_withdrawn_already_may_be_withdrawn_again(popups) -> None:
    _show(popups)
    popups.withdraw("0")
    popups.withdraw("0")
    popups.withdraw("never shown")
    assert _shown() == []


def test_escape_closes_it_and_does_nothing_else(popups, qtbot) -> None:
    popup = _show(popups)
    with qtbot.assertNotEmitted(popups.acted):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert _shown() == []


def test_by_tab_one_comes_to_every_button(popups, qtbot) -> None:
    popup = _show(popups)
    popup.activateWindow()
    qtbot.waitUntil(popup.isActiveWindow)
    names = []
    for _ in range(4):
        qtbot.keyClick(popup.focusWidget() or popup, Qt.Key.Key_Tab)
        names.append(popup.focusWidget().accessibleName())
    assert sorted(names) == ["Close", "Done", "Open", "Put off"]
    with qtbot.waitSignal(popups.acted) as acted:
        button(popup, "Done").setFocus()
        qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Space)
    assert acted.args == ["0", "done"]


def test_what_one_is_typing_elsewhere_goes_on(popups, qtbot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    popup = _show(popups)
    assert popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    qtbot.keyClicks(field, "still here")
    assert field.text() == "still here" and _shown() == [popup]


def test_a_thing_without_words_below_and_without_buttons(popups) -> None:
    popup = _show(popups, actions=())
    assert texts(popup) == ["Thing 0"]
    assert [made.accessibleName() for made in every(popup, QAbstractButton)] == ["Close"]


def test_words_are_shown_as_they_are_and_whole(popups) -> None:
    body = "<b>Ana</b> & Ben, " + "and many more words " * 20
    popup = _show(popups, body=body)
    assert body in texts(popup)
    assert popup.height() > _show(popups, "1").height()


@pytest.mark.parametrize(
    ("hour", "offered"),
    [
        (14, ["Tomorrow  (Tomorrow 09:00)", "Later today  (Today 17:00)", "Next week  (Mon 23 Nov 09:00)",
              "Next month  (Mon 21 Dec 09:00)"]),
        # In the evening three hours from now are no longer today.
        (22, ["Tomorrow  (Tomorrow 09:00)", "Next week  (Mon 23 Nov 09:00)", "Next month  (Mon 21 Dec 09:00)"]),
    ],
)  # fmt: skip
def test_until_when_it_may_be_put_off(popups, qtbot, context, hour: int, offered) -> None:
    context.clock.moment = NOW.replace(hour=hour)
    popup = _show(popups)
    qtbot.mouseClick(button(popup, "Put off"), Qt.MouseButton.LeftButton)
    menu = popped_up(qtbot)
    assert [entry.text() for entry in menu.actions()] == offered
    menu.close()


def test_the_last_of_a_month_is_put_off_to_the_last_of_the_next(popups, qtbot, context) -> None:
    context.clock.moment = NOW.replace(month=1, day=31)
    popup = _show(popups)
    qtbot.mouseClick(button(popup, "Put off"), Qt.MouseButton.LeftButton)
    menu = popped_up(qtbot)
    assert [entry.text() for entry in menu.actions()][-1] == "Next month  (Sat 28 Feb 09:00)"
    menu.close()
