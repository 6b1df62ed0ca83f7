"""Letters beside a long list, and names in the order of the system's language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton

from desktop_app.domain.people_query import PeopleQuery, Sort
from desktop_app.domain.person import Contact, Person
from tests.ui.conftest import NOW, SAMPLE, Opened
from tests.ui.reach import button, every, has_button, write

NAMES = [f"{letter}{vowel}nna Test" for letter in "BDFGHJKLM" for vowel in "aeiou"]


@pytest.fixture
def locale():
    """Sets the locale of the program, and puts it back."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


def _add(opened: Opened, *names: str) -> None:
    for name in names:
        opened.book.people.add(Contact(Person(display_name=name))).result()


def _letters(opened: Opened) -> list[str]:
    found = every(opened.window.list, QAbstractButton)
    return [item.text() for item in found if item.accessibleName().startswith("Go to ")]


def _names(opened: Opened) -> list[str]:
    model = opened.window.list.model
    return [model.line(row).name for row in range(len(model.ids()))]


def test_few_people_need_no_letters(qtbot, open_book) -> None:
    opened = open_book()
    qtbot.waitUntil(lambda: len(opened.window.list.model.ids()) == SAMPLE)
    assert _letters(opened) == []


def test_a_letter_goes_to_the_first_name_of_it(qtbot, open_book) -> None:
    opened = open_book()
    pane = opened.window.list
    shown = opened.window.person.person_id()
    _add(opened, *NAMES, "Dr. Quentin Test")
    qtbot.waitUntil(lambda: len(pane.model.ids()) == SAMPLE + len(NAMES) + 1)
    qtbot.waitUntil(lambda: {"A", "K", "Q"} <= set(_letters(opened)))
    assert _letters(opened) == sorted(_letters(opened))
    qtbot.mouseClick(button(pane, "Go to K"), Qt.MouseButton.LeftButton)
    top = pane.view.rowAt(2)
    names = _names(opened)
    assert names[top][0] == "K" and names[top - 1][0] < "K"
    assert opened.window.person.person_id() == shown
    qtbot.mouseClick(button(pane, "Go to Q"), Qt.MouseButton.LeftButton)
    row = names.index("Dr. Quentin Test")
    assert pane.view.visualRect(pane.model.index(row, 0)).intersects(pane.view.viewport().rect())


def test_letters_are_there_only_where_the_list_is_sorted_by_them(qtbot, open_book) -> None:
    opened = open_book()
    pane = opened.window.list
    _add(opened, *NAMES)
    qtbot.waitUntil(lambda: len(_letters(opened)) > 1)
    pane.show_query(PeopleQuery(sort=Sort.ADDED))
    qtbot.waitUntil(lambda: _letters(opened) == [])
    pane.show_query(PeopleQuery(sort=Sort.FAMILY))
    qtbot.waitUntil(lambda: {"S", "Z"} <= set(_letters(opened)))
    write(qtbot, pane.search, "test")
    qtbot.waitUntil(lambda: len(pane.model.ids()) == len(NAMES))
    qtbot.waitUntil(lambda: _letters(opened) == [])


def test_a_low_window_shows_some_of_the_letters(qtbot, open_book) -> None:
    opened = open_book(size=(1440, 900))
    _add(opened, *NAMES)
    qtbot.waitUntil(lambda: len(_letters(opened)) > 8)
    whole = _letters(opened)
    opened.window.resize(1440, 420)
    qtbot.waitUntil(lambda: 1 < len(_letters(opened)) < len(whole))
    assert [_letters(opened)[0], _letters(opened)[-1]] == [whole[0], whole[-1]]


def test_titles_do_not_count_in_the_order(qtbot, open_book) -> None:
    opened = open_book()
    _add(opened, "Dr. Benno Test", "Mr. Aaron Test")
    qtbot.waitUntil(lambda: len(opened.window.list.model.ids()) == SAMPLE + 2)
    names = _names(opened)
    assert names[0] == "Mr. Aaron Test"
    assert names.index("Dr. Benno Test") == names.index("Bruno Costa") - 1


def test_names_stand_in_the_order_of_the_language(qtbot, open_book, locale) -> None:
    opened = open_book()
    _add(opened, "Åsa Test", "Zita Test", "Örjan Test")
    qtbot.waitUntil(lambda: len(opened.window.list.model.ids()) == SAMPLE + 3)
    assert _names(opened)[-1] != "Örjan Test"
    opened.window.close()
    opened.book.history.forget()
    locale("sv_SE")
    book = opened.book
    future = book.people_list.follow_language("sv")
    assert future is not None
    future.result()
    ids = book.people_list.ids(PeopleQuery(), NOW.date())
    names = [line.name for line in book.people_list.lines(ids)]
    assert names[-2:] == ["Åsa Test", "Örjan Test"] and names.index("Zita Test") < len(names) - 2
    assert book.people_list.follow_language("sv") is None
    # It is kept with the data, for whoever writes to it next; and undo knows nothing of it.
    book.people.add(Contact(Person(display_name="Ångbo Test"))).result()
    ids = book.people_list.ids(PeopleQuery(), NOW.date())
    assert [line.name for line in book.people_list.lines(ids)][-3:-1] == ["Ångbo Test", "Åsa Test"]
    book.history.undo().result()
    assert book.history.undoable() is None
    # Typing finds them without the letter too.
    assert len(book.people_list.ids(PeopleQuery(text="asa t"), NOW.date())) == 1


def test_a_window_opened_in_another_language_puts_names_in_its_order(
    qtbot, open_book, locale
) -> None:
    locale("sv_SE")
    opened = open_book()
    _add(opened, "Åsa Test", *NAMES)
    qtbot.waitUntil(lambda: _names(opened)[-1:] == ["Åsa Test"])
    qtbot.waitUntil(lambda: has_button(opened.window.list, "Go to Å"))
    assert opened.book.settings.get("sort-language") == "sv"
