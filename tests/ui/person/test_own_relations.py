"""A relation in one's own words asks for its other side, and both pages say it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop_app.ui.person.life_card import LifeCard
from desktop_app.ui.person.rows import DetailRow
from tests.ui.reach import button, every, named, only, show_details, write


def _card(opened) -> LifeCard:
    return only(opened.window, LifeCard)


def _has_row(opened, name: str) -> bool:
    rows = every(_card(opened), DetailRow)
    return any(row.value.accessibleName() == name for row in rows)


def _lines(opened) -> list[str]:
    return [item.accessibleName() for item in every(_card(opened), QLineEdit)]


def test_a_word_of_ones_own_asks_what_they_are_to_the_other(qtbot, open_book) -> None:
    opened = open_book()
    opened.window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    show_details(qtbot, opened.window)
    button(_card(opened), "Add a relation").click()
    kind = named(_card(opened), "Is their", QComboBox)
    kind.setCurrentText("friend")
    assert "And they are their" not in _lines(opened)
    kind.setCurrentText("godfather")
    other = named(_card(opened), "And they are their", QLineEdit)
    write(qtbot, named(_card(opened), "Or just a name", QLineEdit), "Ben Carter")
    write(qtbot, other, "godchild")
    qtbot.keyClick(other, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _has_row(opened, "Godfather: Ben Carter"))
    # The next one is offered the word, and knows its other side.
    button(_card(opened), "Add a relation").click()
    kind = named(_card(opened), "Is their", QComboBox)
    assert kind.findText("godfather") >= 0 and kind.findText("godchild") >= 0
    kind.setCurrentText("godfather")
    assert named(_card(opened), "And they are their", QLineEdit).text() == "godchild"
