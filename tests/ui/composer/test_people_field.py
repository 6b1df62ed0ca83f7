"""The field that holds people: names are offered while one types, and gone once one is chosen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from desktop_app.ui.composer.people_field import PeopleField
from tests.ui.reach import button, has_button, named


def _enter(popup: QAbstractItemView) -> None:
    QTest.keyClick(popup, Qt.Key.Key_Return)


def _down_and_enter(popup: QAbstractItemView) -> None:
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)


def _click(popup: QAbstractItemView) -> None:
    place = popup.visualRect(popup.model().index(0, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def field(qtbot, open_book, context) -> PeopleField:
    made = PeopleField(context, open_book().book.naming, one=True)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _offered(qtbot, field: PeopleField, text: str) -> QAbstractItemView:
    line = named(field, "Add a name", QLineEdit)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, text)
    popup = line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    return popup


@pytest.mark.parametrize("choose", [_enter, _down_and_enter, _click])
def test_the_names_offered_go_when_one_is_chosen(qtbot, field, choose: Callable[..., None]) -> None:
    popup = _offered(qtbot, field, "Ben")
    choose(popup)
    qtbot.waitUntil(lambda: [person.name for person in field.people()] == ["Ben Carter"])
    qtbot.waitUntil(lambda: not popup.isVisible())
    assert named(field, "Add a name", QLineEdit).text() == ""


def test_where_one_has_room_another_takes_the_place_and_can_be_taken_out(qtbot, field) -> None:
    for text, name in (("Ben", "Ben Carter"), ("Ana", "Ana Sousa")):
        _enter(_offered(qtbot, field, text))
        qtbot.waitUntil(lambda name=name: [one.name for one in field.people()] == [name])
    assert not has_button(field, "Take out Ben Carter")
    qtbot.waitUntil(lambda: has_button(field, "Take out Ana Sousa"))
    qtbot.mouseClick(button(field, "Take out Ana Sousa"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: field.people() == ())


def test_the_name_gone_down_to_is_the_one_chosen(qtbot, field) -> None:
    popup = _offered(qtbot, field, "a")
    second = popup.model().index(1, 0).data()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [person.name for person in field.people()] == [second])


def test_a_name_nobody_has_is_not_taken(qtbot, field) -> None:
    line = named(field, "Add a name", QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "Zoe Quinn")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert field.people() == ()
    assert line.text() == "Zoe Quinn"
