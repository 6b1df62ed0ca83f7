"""The list of people: sorted, filtered and searched from its own buttons and keys, and told to
assistive technology."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from desktop_app.domain.people_query import PeopleQuery, Sort
from desktop_app.domain.rules.rule import DUE, tagged
from desktop_app.ui.people_view.view import AHEAD
from tests.ui.conftest import NOW, SAMPLE
from tests.ui.reach import button, choose, has_button, popped_up, tick

TODAY = NOW.date()


@pytest.fixture
def pane(qtbot, open_book):
    """The window and its list, with everybody in it."""
    opened = open_book()
    qtbot.waitUntil(lambda: len(opened.window.list.model.ids()) == SAMPLE)
    return opened, opened.window.list


def _ids(pane) -> list[int]:
    return list(pane.model.ids())


def _ticked(menu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isChecked()]


@pytest.mark.parametrize(
    ("words", "sort", "said"),
    [
        ("Family name", Sort.FAMILY, "Sorted by family name"),
        ("Longest silent", Sort.SILENT, "Longest silent first"),
        ("Most overdue", Sort.WARMTH, "Most overdue first"),
        ("Newest", Sort.ADDED, "Newest first"),
    ],
)
def test_an_order_is_chosen_and_said(qtbot, pane, words: str, sort: Sort, said: str) -> None:
    opened, shown = pane
    button(shown, "Sorted by name").click()
    menu = popped_up(qtbot)
    offered = next(action.text() for action in menu.actions() if action.text().startswith(words))
    choose(menu, offered)
    wanted = list(opened.book.people_list.ids(PeopleQuery(sort=sort), TODAY))
    qtbot.waitUntil(lambda: _ids(shown) == wanted)
    button(shown, said).click()
    menu = popped_up(qtbot)
    assert _ticked(menu) == [offered]
    menu.close()


def test_a_filter_is_put_on_named_and_taken_off(qtbot, pane) -> None:
    opened, shown = pane
    tag = opened.book.tags.all()[0]
    button(shown, "Filter").click()
    choose(popped_up(qtbot), tag.name)
    wanted = list(opened.book.people_list.ids(PeopleQuery.by(tagged(tag.id)), TODAY))
    qtbot.waitUntil(lambda: _ids(shown) == wanted)
    chip = button(shown, tag.name[:16])
    assert chip.isChecked() and 0 < len(wanted) < SAMPLE
    chip.click()
    menu = popped_up(qtbot)
    assert _ticked(menu) == [tag.name]
    choose(menu, "Close")
    qtbot.waitUntil(
        lambda: {rule.kind for rule in shown.query().rules.rules()} == {"circle", "tag"}
    )
    assert button(shown, f"{tag.name[:16]} +1").isChecked()
    qtbot.waitUntil(lambda: has_button(shown, f"All {SAMPLE}"))
    button(shown, f"All {SAMPLE}").click()
    qtbot.waitUntil(lambda: len(_ids(shown)) == SAMPLE)
    assert not button(shown, "Filter").isChecked()


def _current(shown) -> str:
    index = shown.view.currentIndex()
    return index.data() if index.isValid() else ""


def test_letters_typed_in_the_list_go_to_the_name_that_begins_so(qtbot, pane) -> None:
    opened, shown = pane
    shown.view.setFocus()
    qtbot.keyClick(shown.view, Qt.Key.Key_E)
    first = _current(shown)
    assert first.startswith("E") and shown.view.hasFocus() and len(_ids(shown)) == SAMPLE
    qtbot.keyClicks(shown.view, "meka o")
    assert _current(shown) == "Emeka Obi"
    emeka = opened.book.naming.resolve("Emeka Obi").id
    qtbot.waitUntil(lambda: opened.window.person.person_id() == emeka)
    # A moment later another name begins.
    tick(shown.view, AHEAD)
    qtbot.keyClick(shown.view, Qt.Key.Key_B)
    assert _current(shown).startswith("B") and shown.search.text() == ""


def test_typed_letters_follow_the_order_of_the_list(qtbot, pane) -> None:
    _, shown = pane
    shown.show_query(PeopleQuery(sort=Sort.FAMILY))
    qtbot.waitUntil(lambda: len(_ids(shown)) == SAMPLE and shown.query().sort is Sort.FAMILY)
    shown.view.setFocus()
    qtbot.keyClicks(shown.view, "obi")
    assert _current(shown) == "Emeka Obi" and shown.search.text() == ""


def test_what_begins_no_name_goes_on_in_the_search(qtbot, pane) -> None:
    _, shown = pane
    shown.view.setFocus()
    qtbot.keyClicks(shown.view, "em")
    qtbot.keyClick(shown.view, Qt.Key.Key_X)
    assert shown.search.hasFocus() and shown.search.text() == "emx"
    shown.search.clear()
    qtbot.keyClicks(shown.search, "emeka")
    qtbot.waitUntil(lambda: len(_ids(shown)) == 1)
    qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.view.hasFocus() and shown.view.selected_ids() == _ids(shown))


def test_down_from_the_search_goes_to_the_first(qtbot, pane) -> None:
    _, shown = pane
    shown.search.setFocus()
    qtbot.keyClick(shown.search, Qt.Key.Key_Down)
    assert shown.view.hasFocus() and shown.view.selected_ids() == _ids(shown)[:1]


def test_with_nobody_found_the_search_keeps_the_focus(qtbot, pane) -> None:
    _, shown = pane
    shown.search.setFocus()
    qtbot.keyClicks(shown.search, "zzzz")
    qtbot.waitUntil(lambda: _ids(shown) == [])
    qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.search.hasFocus()


def test_the_menu_of_a_row_is_about_that_person(qtbot, pane) -> None:
    opened, shown = pane
    person = _ids(shown)[2]
    shown.view.show_person(person)
    place = shown.view.visualRect(shown.model.index(2, 0)).center()
    at = shown.view.viewport().mapToGlobal(place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, at)
    QApplication.sendEvent(shown.view.viewport(), event)
    choose(popped_up(qtbot), "Archive")
    qtbot.waitUntil(lambda: person not in _ids(shown))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: person in _ids(shown))


def test_rows_are_spoken_with_who_they_are_and_when_they_were_last_met(pane) -> None:
    opened, shown = pane
    ana = opened.book.naming.resolve("Ana Sousa").id
    index = shown.model.index(shown.model.row_of(ana), 0)
    assert index.data() == "Ana Sousa"
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Ana Sousa, ") and "last contact 2 days ago" in said
    assert not said.endswith("due")
    due = opened.book.people_list.ids(PeopleQuery.by(DUE), TODAY)[0]
    assert (
        shown.model.index(shown.model.row_of(due), 0)
        .data(Qt.ItemDataRole.AccessibleTextRole)
        .endswith(", due")
    )


def test_what_is_no_row_says_nothing(pane) -> None:
    _, shown = pane
    assert shown.view.indexAt(QPoint(5, 100_000)).data() is None
