"""The focus is where the work goes on, after every jump, deletion and undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.domain.people_query import PeopleQuery, Scope
from desktop_app.ui.kit.tab_order import stops
from desktop_app.ui.palette.palette import Palette
from tests.ui.reach import button, every, has_button, only, says, show_details

NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def _press(qtbot, window, key: Qt.Key, modifier=NONE) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def _line(opened, person: int):
    return opened.book.people_list.line(person)


def _scope(opened, person: int) -> Scope | None:
    line = _line(opened, person)
    return None if line is None else line.scope


def _at(qtbot, opened, person: int | None) -> None:
    """Wait until the page is that person's, or nobody's."""
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person)


def _in_list(qtbot, opened, row: int) -> tuple[int, int]:
    """Put the cursor on a row; the ids of who is there and of who follows."""
    window = opened.window
    ids = list(window.list.model.ids())
    window.list.open_person(ids[row])
    window.list.view.setFocus()
    _at(qtbot, opened, ids[row])
    qtbot.waitUntil(window.list.view.hasFocus)
    return ids[row], ids[row + 1]


@pytest.mark.parametrize("view", ["today", "people", "timeline"])
def test_a_name_from_the_palette_leads_to_the_line_on_their_page(
    qtbot, open_book, view: str
) -> None:
    opened = open_book(view=view)
    window, ana = opened.window, opened.book.naming.resolve("Ana Sousa").id
    star = _line(opened, ana).starred
    button(window.sidebar, "Preferences").setFocus()
    _press(qtbot, window, Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(lambda: every(window, Palette) != [])
    field = only(only(window, Palette), QLineEdit)
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "ana sousa")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    _at(qtbot, opened, ana)
    qtbot.waitUntil(window.person.composer.edit.hasFocus)
    _press(qtbot, window, Qt.Key.Key_Space)
    assert window.person.composer.text() == " "
    assert _line(opened, ana).starred == star


def test_with_the_details_open_a_jump_leads_to_their_tab(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    show_details(qtbot, window)
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    qtbot.waitUntil(button(window.person, "Details").hasFocus)


@pytest.mark.parametrize(("key", "place"), [
    (Qt.Key.Key_2, "people"), (Qt.Key.Key_3, "timeline"), (Qt.Key.Key_8, "archive"),
])  # fmt: skip
def test_going_to_a_list_by_its_key_leads_into_the_list(
    qtbot, open_book, key: Qt.Key, place: str
) -> None:
    opened = open_book(view="today")
    window = opened.window
    window.tools.people.archive([opened.book.naming.resolve("Ana Sousa").id])
    qtbot.waitUntil(lambda: opened.book.people_list.counts()[Scope.ARCHIVE] > 0)
    _press(qtbot, window, key, CONTROL)
    if place == "timeline":
        qtbot.waitUntil(lambda: window.screens.current() == "timeline")
        screen = window.screens.shown()
        qtbot.waitUntil(lambda: screen.entries.view.hasFocus())
    else:
        qtbot.waitUntil(window.list.view.hasFocus)


def test_a_click_in_the_sidebar_leads_into_the_list(qtbot, open_book) -> None:
    opened = open_book(view="today")
    window = opened.window
    qtbot.mouseClick(button(window.sidebar, "People"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.list.view.hasFocus)
    qtbot.keyClicks(window.list.view, "so")
    qtbot.waitUntil(lambda: window.list.query().text == "so")
    assert window.list.search.hasFocus()


def test_after_delete_the_next_one_is_shown_and_undo_brings_the_page_back(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    person, following = _in_list(qtbot, opened, 3)
    _press(qtbot, window, Qt.Key.Key_Delete)
    _at(qtbot, opened, following)
    qtbot.waitUntil(lambda: _scope(opened, person) is Scope.TRASH)
    qtbot.waitUntil(window.list.view.hasFocus)
    _press(qtbot, window, Qt.Key.Key_Z, CONTROL)
    _at(qtbot, opened, person)
    qtbot.waitUntil(lambda: window.list.view.selected_ids() == [person])
    qtbot.waitUntil(window.list.view.hasFocus)
    _press(qtbot, window, Qt.Key.Key_Z, CONTROL | SHIFT)
    _at(qtbot, opened, following)
    qtbot.waitUntil(window.list.view.hasFocus)


def test_a_click_on_undo_leaves_the_focus_in_the_list(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    person, following = _in_list(qtbot, opened, 3)
    _press(qtbot, window, Qt.Key.Key_Delete)
    _at(qtbot, opened, following)
    qtbot.waitUntil(lambda: has_button(window.toast, "Undo"))
    qtbot.mouseClick(button(window.toast, "Undo"), Qt.MouseButton.LeftButton)
    _at(qtbot, opened, person)
    qtbot.waitUntil(window.list.view.hasFocus)


def test_somebody_deleted_on_their_page_gives_way_to_the_next(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    person, following = _in_list(qtbot, opened, 3)
    window.person.composer.edit.setFocus()
    _press(qtbot, window, Qt.Key.Key_Backspace, CONTROL)
    qtbot.waitUntil(lambda: _scope(opened, person) is Scope.TRASH)
    _at(qtbot, opened, following)


def test_the_only_one_of_a_list_leaves_nobody_and_comes_back(qtbot, open_book) -> None:
    opened = open_book()
    window, ana = opened.window, opened.book.naming.resolve("Ana Sousa").id
    window.shell.open_person(ana)
    window.list.show_query(PeopleQuery(text="ana sousa"))
    qtbot.waitUntil(lambda: list(window.list.model.ids()) == [ana])
    window.list.open_person(ana)
    window.list.view.setFocus()
    _press(qtbot, window, Qt.Key.Key_Delete)
    _at(qtbot, opened, None)
    assert says(window.person, "Nobody selected")
    qtbot.waitUntil(
        lambda: window.list.isAncestorOf(QApplication.focusWidget()) or window.list.hasFocus()
    )
    _press(qtbot, window, Qt.Key.Key_Z, CONTROL)
    _at(qtbot, opened, ana)
    qtbot.waitUntil(window.list.view.hasFocus)


def test_an_empty_trash_shows_nobody(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    ana = opened.book.naming.resolve("Ana Sousa").id
    window.shell.open_person(ana)
    window.shell.show("trash")
    _at(qtbot, opened, None)
    assert says(window.person, "Nobody selected") and window.shell.chosen() == []
    window.shell.show("people")
    qtbot.waitUntil(lambda: window.person.person_id() is not None)


@pytest.mark.parametrize("place", ["trash", "archive"])
def test_an_empty_list_gone_to_first_of_all_shows_nobody(qtbot, open_book, place: str) -> None:
    opened = open_book(view="today")
    window = opened.window
    window.shell.show(place)
    qtbot.waitUntil(lambda: window.list.query().scope is Scope(place))
    qtbot.waitUntil(lambda: len(window.list.model.ids()) == 0)
    _at(qtbot, opened, None)
    qtbot.waitUntil(lambda: says(window.person, "Nobody selected"))
    window.shell.show("people")
    qtbot.waitUntil(lambda: window.person.person_id() is not None)


def test_the_trash_shows_those_in_it_and_restoring_goes_on(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    ids = list(window.list.model.ids())[2:4]
    window.tools.people.trash(ids)
    qtbot.waitUntil(lambda: all(_scope(opened, row) is Scope.TRASH for row in ids))
    window.shell.show("trash")
    qtbot.waitUntil(lambda: window.person.person_id() in ids)
    first = window.person.person_id()
    # Nothing is told of somebody who is there, nor asked for.
    assert not window.person.composer.isVisible()
    window.person.log()
    window.person.land()
    assert not window.person.composer.edit.hasFocus()
    window.tools.people.restore([first])
    (other,) = set(ids) - {first}
    _at(qtbot, opened, other)
    window.tools.people.restore([other])
    _at(qtbot, opened, None)
    window.shell.show("people")
    qtbot.waitUntil(lambda: window.person.composer.isVisible())


@pytest.mark.parametrize("width", [700, 1024])
def test_when_the_last_of_a_list_has_left_the_focus_is_on_the_sentence(
    qtbot, open_book, width: int
) -> None:
    opened = open_book(size=(width, 600))
    window, ana = opened.window, opened.book.naming.resolve("Ana Sousa").id
    window.tools.people.archive([ana])
    qtbot.waitUntil(lambda: _scope(opened, ana) is Scope.ARCHIVE)
    window.shell.show("archive")
    qtbot.waitUntil(lambda: list(window.list.model.ids()) == [ana])
    window.list.open_person(ana)
    window.window_layout.show_page()
    restore = button(window.person, "Restore")
    restore.setFocus()
    _press(qtbot, window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.focusWidget().accessibleName() == "Nobody archived")
    assert window.focusWidget().isVisible() and window.list.isAncestorOf(window.focusWidget())
    _press(qtbot, window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: window.person.person_id() == ana)
    qtbot.waitUntil(window.list.view.hasFocus)


def test_the_focus_of_what_goes_never_leaves_the_page(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.shell.show("merging")
    only_one = button(window.pages, "Show people")
    for go in (only_one.setDisabled, only_one.setHidden):
        only_one.setFocus()
        go(True)
        assert window.focusWidget().accessibleName() == "Nobody to merge"
        go(False)
    window.shell.show("today")
    free = [each for each in stops(window.pages) if each.isVisible() and each.isEnabled()]
    free[-1].setFocus()
    free[-1].hide()
    assert window.focusWidget() is free[-2]


def test_restoring_somebody_from_their_page_stays_with_them(qtbot, open_book) -> None:
    """Their page was opened from elsewhere, over the list of those who are not archived."""
    opened = open_book()
    window, ana = opened.window, opened.book.naming.resolve("Ana Sousa").id
    window.tools.people.archive([ana])
    qtbot.waitUntil(lambda: _scope(opened, ana) is Scope.ARCHIVE)
    window.shell.open_person(ana)
    _at(qtbot, opened, ana)
    button(window.person, "Restore").click()
    qtbot.waitUntil(lambda: ana in list(window.list.model.ids()))
    assert window.person.person_id() == ana


def test_undo_elsewhere_takes_nobody_away_from_there(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    person, following = _in_list(qtbot, opened, 3)
    _press(qtbot, window, Qt.Key.Key_Delete)
    _at(qtbot, opened, following)
    window.shell.show("timeline")
    window.shell.undo()
    qtbot.waitUntil(lambda: _scope(opened, person) is Scope.PEOPLE)
    qtbot.waitUntil(lambda: window.toast.text().startswith("Undone"))
    assert window.screens.current() == "timeline"


def _pane(window) -> str:
    """Which pane has the focus."""
    focused = QApplication.focusWidget()
    panes = {
        "sidebar": window.sidebar,
        "list": window.list,
        "page": window.pages,
        "reminders": window.side,
    }
    held = [name for name, pane in panes.items() if focused is pane or pane.isAncestorOf(focused)]
    return held[0] if held else ""


def _walk(qtbot, window, *modifiers) -> list[str]:
    found = []
    for _ in range(4):
        _press(qtbot, window, Qt.Key.Key_F6, *modifiers)
        found.append(_pane(window))
    return found


def test_f6_goes_round_the_panes_and_shift_f6_back(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    _in_list(qtbot, opened, 3)
    assert _walk(qtbot, window) == ["page", "reminders", "sidebar", "list"]
    assert _walk(qtbot, window, SHIFT) == ["sidebar", "reminders", "page", "list"]
    assert window.list.view.hasFocus()


def test_f6_comes_back_to_where_one_was_in_a_pane(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    _in_list(qtbot, opened, 3)
    call = button(window.person, "Remind me")
    call.setFocus()
    assert _walk(qtbot, window) == ["reminders", "sidebar", "list", "page"]
    assert call.hasFocus()


@pytest.mark.parametrize("place", ["today", "timeline", "circles", "review"])
def test_f6_in_a_room_goes_between_it_and_the_sidebar(qtbot, open_book, place: str) -> None:
    opened = open_book()
    window = opened.window
    window.shell.show(place)
    qtbot.waitUntil(lambda: not window.runner.waiting())
    window.sidebar.land()
    _press(qtbot, window, Qt.Key.Key_F6)
    assert _pane(window) == "page"
    focused = QApplication.focusWidget()
    assert focused.focusPolicy() & Qt.FocusPolicy.TabFocus, "the focus is on something one sees"
    _press(qtbot, window, Qt.Key.Key_F6)
    if place == "timeline":
        assert _pane(window) == "reminders"
        _press(qtbot, window, Qt.Key.Key_F6)
    assert _pane(window) == "sidebar"
    assert QApplication.focusWidget().isChecked()


def test_f6_before_there_is_anybody_does_nothing(qtbot, open_book) -> None:
    window = open_book(sample=False).window
    focused = QApplication.focusWidget()
    _press(qtbot, window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is focused


def test_the_row_the_keys_work_on_is_seen(qtbot, open_book) -> None:
    """The list looks otherwise while it has the focus, also where the row is chosen."""
    opened = open_book()
    window = opened.window
    _in_list(qtbot, opened, 0)
    view = window.list.view
    with_focus = view.viewport().grab().toImage()
    window.person.composer.edit.setFocus()
    qtbot.waitUntil(window.person.composer.edit.hasFocus)
    assert view.viewport().grab().toImage() != with_focus
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert view.viewport().grab().toImage() == with_focus
