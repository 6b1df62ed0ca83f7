"""Back and Forward in the real window: keys, mouse and menu, across people, rooms and filters."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.people_query import PeopleQuery, Scope, SmartList
from desktop_app.domain.rules.rule import STARRED
from tests.ui.reach import button, choose, offered, popped_up, told, write

ALT = Qt.KeyboardModifier.AltModifier


def _press(qtbot, window, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def _back(qtbot, window) -> None:
    _press(qtbot, window, Qt.Key.Key_Left, ALT)


def _forward(qtbot, window) -> None:
    _press(qtbot, window, Qt.Key.Key_Right, ALT)


def _person(opened, name: str) -> int:
    return opened.book.naming.resolve(name).id


def _scope(opened, person: int) -> Scope | None:
    line = opened.book.people_list.line(person)
    return None if line is None else line.scope


def _open(qtbot, opened, name: str) -> int:
    person = _person(opened, name)
    opened.window.shell.open_person(person)
    _shows(qtbot, opened, person)
    return person


def _shows(qtbot, opened, person: int | None) -> None:
    window = opened.window
    qtbot.waitUntil(lambda: window.screens.current() == "people")
    qtbot.waitUntil(lambda: window.person.person_id() == person)


def _shows_screen(qtbot, opened, key: str) -> None:
    qtbot.waitUntil(lambda: opened.window.screens.current() == key)


def _says_why(qtbot, opened, words: str) -> None:
    told(qtbot, opened.window, words)


def test_alt_left_and_right_go_through_people_and_rooms(qtbot, open_book) -> None:
    opened = open_book(view="today")
    window = opened.window
    ana, ben = _open(qtbot, opened, "Ana Sousa"), _open(qtbot, opened, "Emeka Obi")
    window.shell.show("timeline")
    _back(qtbot, window)
    _shows(qtbot, opened, ben)
    _back(qtbot, window)
    _shows(qtbot, opened, ana)
    assert window.list.view.hasFocus() and window.list.view.selected_ids() == [ana]
    _back(qtbot, window)
    _shows_screen(qtbot, opened, "today")
    _forward(qtbot, window)
    _shows(qtbot, opened, ana)
    _forward(qtbot, window)
    _shows(qtbot, opened, ben)
    _forward(qtbot, window)
    _shows_screen(qtbot, opened, "timeline")


def test_at_either_end_the_key_says_why_nothing_happens(qtbot, open_book) -> None:
    opened = open_book(view="today")
    _back(qtbot, opened.window)
    _says_why(qtbot, opened, "There is nothing to go back to.")
    _forward(qtbot, opened.window)
    _says_why(qtbot, opened, "There is nothing to go forward to.")
    assert opened.window.screens.current() == "today"


def test_the_buttons_at_the_side_of_the_mouse_do_the_same_over_a_list_too(qtbot, open_book) -> None:
    opened = open_book(view="today")
    window = opened.window
    ana = _open(qtbot, opened, "Ana Sousa")
    ben = _open(qtbot, opened, "Emeka Obi")
    over_row = window.list.view.viewport().mapTo(window, QPoint(40, 20))
    handle = window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.BackButton, pos=over_row)
    _shows(qtbot, opened, ana)
    QTest.mouseClick(handle, Qt.MouseButton.BackButton, pos=over_row)
    _shows_screen(qtbot, opened, "today")
    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, pos=over_row)
    _shows(qtbot, opened, ana)
    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, pos=over_row)
    _shows(qtbot, opened, ben)


def test_the_menu_has_both_and_is_grey_where_none_leads(qtbot, open_book) -> None:
    opened = open_book(view="today")
    window = opened.window
    _open(qtbot, opened, "Ana Sousa")
    button(window.sidebar, "Menu").click()
    menu = popped_up(qtbot)
    entries = {action.text(): action for action in offered(menu)}
    assert entries["Back"].isEnabled() and not entries["Forward"].isEnabled()
    choose(menu, "Back")
    _shows_screen(qtbot, opened, "today")


def test_people_clicked_one_after_the_other_are_gone_back_to(qtbot, open_book) -> None:
    opened = open_book()
    window, view = opened.window, opened.window.list.view
    ids = list(window.list.model.ids())
    for row in (2, 5, 3):
        place = view.visualRect(window.list.model.index(row, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        _shows(qtbot, opened, ids[row])
    _back(qtbot, window)
    _shows(qtbot, opened, ids[5])
    _back(qtbot, window)
    _shows(qtbot, opened, ids[2])
    _forward(qtbot, window)
    _shows(qtbot, opened, ids[5])


def test_walking_down_the_list_is_one_step(qtbot, open_book) -> None:
    opened = open_book(view="today")
    window = opened.window
    window.shell.show("people")
    qtbot.waitUntil(window.list.view.hasFocus)
    ids = list(window.list.model.ids())
    qtbot.waitUntil(lambda: window.person.person_id() == ids[0])
    for _ in range(4):
        _press(qtbot, window, Qt.Key.Key_Down)
    _shows(qtbot, opened, ids[4])
    _back(qtbot, window)
    _shows_screen(qtbot, opened, "today")
    _forward(qtbot, window)
    _shows(qtbot, opened, ids[4])


def test_filters_searches_and_lists_are_found_again(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    starred = button(window.list, "Starred")
    qtbot.mouseClick(starred, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.list.query().rules.has(STARRED))
    write(qtbot, window.list.search, "a")
    qtbot.waitUntil(lambda: window.list.query().text == "a")
    window.shell.show("archive")
    qtbot.waitUntil(lambda: window.list.query().scope is Scope.ARCHIVE)
    _back(qtbot, window)
    qtbot.waitUntil(lambda: window.list.query() == PeopleQuery.by(STARRED, text="a"))
    assert window.list.search.text() == "a" and starred.isChecked()
    _back(qtbot, window)
    qtbot.waitUntil(lambda: window.list.query() == PeopleQuery())
    assert window.list.search.text() == ""


def test_the_entry_of_the_sidebar_goes_with_it(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.counts.get().refresh()
    lists = [item for item in opened.book.smart_lists.all() if item.name == "Overdue"]
    qtbot.waitUntil(lambda: window.sidebar.has(lists[0]))
    window.shell.show(lists[0])
    window.shell.show("timeline")
    _back(qtbot, window)
    qtbot.waitUntil(lambda: isinstance(window.sidebar.shown(), SmartList))
    assert window.list.query() == lists[0].query


def test_a_list_that_was_removed_is_passed_over(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    (overdue,) = [item for item in opened.book.smart_lists.all() if item.name == "Overdue"]
    window.counts.get().refresh()
    qtbot.waitUntil(lambda: window.sidebar.has(overdue))
    window.shell.show(overdue)
    window.shell.show("timeline")
    window.shell.confirm(opened.book.smart_lists.remove(overdue))
    qtbot.waitUntil(lambda: not window.sidebar.has(overdue))
    _back(qtbot, window)
    qtbot.waitUntil(lambda: window.screens.current() == "people")
    assert window.list.query() == PeopleQuery()


def test_a_deleted_person_is_passed_over_and_comes_again_with_undo(qtbot, open_book) -> None:
    opened = open_book(view="today")
    window = opened.window
    ana, ben = _open(qtbot, opened, "Ana Sousa"), _open(qtbot, opened, "Emeka Obi")
    window.shell.show("timeline")
    window.tools.people.trash([ben])
    qtbot.waitUntil(lambda: _scope(opened, ben) is not Scope.PEOPLE)
    _back(qtbot, window)
    _shows(qtbot, opened, ana)
    _forward(qtbot, window)
    _shows_screen(qtbot, opened, "timeline")
    window.shell.undo()
    qtbot.waitUntil(lambda: _scope(opened, ben) is Scope.PEOPLE)
    _back(qtbot, window)
    _shows(qtbot, opened, ben)


def test_the_line_typed_on_a_page_is_there_again(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    _open(qtbot, opened, "Ana Sousa")
    qtbot.waitUntil(window.person.composer.edit.hasFocus)
    qtbot.keyClicks(window.person.composer.edit, "Coffee, half said")
    _open(qtbot, opened, "Emeka Obi")
    assert window.person.composer.text() == ""
    qtbot.keyClicks(window.person.composer.edit, "Another")
    _back(qtbot, window)
    qtbot.waitUntil(lambda: window.person.composer.text() == "Coffee, half said")
    _forward(qtbot, window)
    qtbot.waitUntil(lambda: window.person.composer.text() == "Another")
    window.shell.show("timeline")
    _back(qtbot, window)
    qtbot.waitUntil(lambda: window.person.composer.text() == "Another")


def test_the_weekly_review_goes_back_its_own_steps_first(qtbot, open_book) -> None:
    opened = open_book(view="today")
    window = opened.window
    window.shell.show("review")
    review = window.screens.shown()
    qtbot.waitUntil(lambda: not window.runner.waiting())
    review.go_on()
    review.go_on()
    assert review.can_go_back()
    _back(qtbot, window)
    _back(qtbot, window)
    assert window.screens.current() == "review" and not review.can_go_back()
    _back(qtbot, window)
    _shows_screen(qtbot, opened, "today")


def test_in_a_narrow_window_back_leads_from_the_page_to_the_page_before(qtbot, open_book) -> None:
    opened = open_book(size=(640, 700))
    window = opened.window
    ana, ben = _open(qtbot, opened, "Ana Sousa"), _open(qtbot, opened, "Emeka Obi")
    _back(qtbot, window)
    _shows(qtbot, opened, ana)
    assert window.person.isVisible() and not window.list.isVisible()
    _forward(qtbot, window)
    _shows(qtbot, opened, ben)


def test_what_was_open_at_the_last_end_is_the_first_place(qtbot, open_book) -> None:
    opened = open_book()
    _back(qtbot, opened.window)
    _says_why(qtbot, opened, "There is nothing to go back to.")
