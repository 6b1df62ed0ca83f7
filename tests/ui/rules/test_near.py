"""A list of whoever is near a place: its place is typed, it is counted anew, and the map begins one."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox

from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, Person, Position
from desktop_app.domain.rules.place_kinds import near_rule, near_value
from desktop_app.domain.rules.rule import Rule
from desktop_app.ui.rules.screen import RulesScreen
from tests.ui.reach import button, every, has_button, named, one, says, write

if TYPE_CHECKING:
    from desktop_app.domain.whereabouts.town import Town


def _page(opened, *rules: Rule) -> RulesScreen:
    opened.window.shell.show("rules", PeopleQuery.by(*rules))
    return one(lambda: every(opened.window, RulesScreen))


def _town(opened, words: str = "Lisbon") -> Town:
    found = opened.book.whereabouts.town(words)
    assert found is not None
    return found


def _add(opened, name: str, place: str = "") -> int:
    contact = Contact(Person(display_name=name, uid=name, place=place))
    return opened.book.people.add(contact).result().value


def _list(opened, name: str):
    return next((item for item in opened.book.smart_lists.all() if item.name == name), None)


def _type(qtbot, opened, field: QLineEdit, words: str) -> None:
    """Write words, with the field in the active window: only that hears that it is left."""
    write(qtbot, field, words)
    field.completer().popup().hide()
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)


def _tab_to(qtbot, window, name: str) -> None:
    seen = []
    for _ in range(20):
        seen.append(window.focusWidget().accessibleName())
        if seen[-1] == name:
            return
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}: {seen}")


def test_a_list_about_a_place_is_made_with_the_keyboard_alone(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.shell.do("new-rule-list")
    page = one(lambda: every(window, RulesScreen))
    qtbot.waitUntil(lambda: window.focusWidget() is page.form.name)
    qtbot.keyClicks(window.focusWidget(), "Lisboners")
    _tab_to(qtbot, window, "Add a rule")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    first = named(page, "Rule 1, what it looks at", QComboBox)
    qtbot.waitUntil(lambda: window.focusWidget() is first)
    qtbot.keyClicks(window.focusWidget(), "lives")
    named(page, "Rule 1, with what: place", QLineEdit)
    _tab_to(qtbot, window, "Rule 1, with what: kilometres")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Up)
    _tab_to(qtbot, window, "Rule 1, with what: place")
    field = window.focusWidget()
    qtbot.keyClicks(field, "lisb")
    popup = field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    wanted = near_rule(_town(opened), 51)
    qtbot.waitUntil(lambda: page.rules.group().parts == (wanted,))
    _tab_to(qtbot, window, "Save the list")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _list(opened, "Lisboners") is not None)
    assert _list(opened, "Lisboners").query == PeopleQuery.by(wanted)
    qtbot.waitUntil(lambda: has_button(window.list, "Within 51 km of Lisbon"))


def test_what_is_typed_is_no_place_until_it_is_understood(qtbot, open_book) -> None:
    opened = open_book()
    page = _page(opened, near_rule(_town(opened), 50))
    field = named(page, "Rule 1, with what: place", QLineEdit)
    _type(qtbot, opened, field, "Brigadoon")
    assert page.rules.group().parts == (Rule("near", "within", near_value(None, 50)),)
    named(page, "Name of the list", QLineEdit).setFocus()
    qtbot.waitUntil(lambda: says(page, "Kith knows no place called “Brigadoon”."))
    button(page, "Save the list").click()
    qtbot.waitUntil(lambda: says(page, "Choose a place: write the beginning of its name."))
    _type(qtbot, opened, field, "Porto, Portugal")
    named(page, "Name of the list", QLineEdit).setFocus()
    qtbot.waitUntil(lambda: page.rules.group().parts == (near_rule(_town(opened, "Porto"), 50),))
    assert not says(page, "Brigadoon")
    assert not says(page, "Choose a place")
    named(page, "Rule 1, how it compares", QComboBox).setCurrentText("not within")
    named(page, "Rule 1, with what: kilometres", QSpinBox).setValue(20)
    (rule,) = page.rules.group().parts
    assert rule == Rule("near", "within-not", near_value(_town(opened, "Porto"), 20))


def test_the_list_follows_people_organisations_and_what_a_place_means(qtbot, open_book) -> None:
    opened = open_book()
    window, book = opened.window, opened.book
    window.shell.show(PeopleQuery.by(near_rule(_town(opened, "Suva, Fiji"), 300)))

    def shows(*people: int) -> None:
        qtbot.waitUntil(lambda: {*window.list.model.ids()} == {*people})

    shows()
    ana = _add(opened, "Ana Reef", "Suva, Fiji")
    shows(ana)
    ben, lou = _add(opened, "Ben Palm"), _add(opened, "Lou Sand", "The beach house")
    book.people.save_part(Position("Reef School", "Teacher", person_id=ben)).result()
    school = book.organisations.named("Reef School")
    book.organisations.edit(replace(school, place="Nadi, Fiji")).result()
    shows(ana, ben)
    book.whereabouts.choose("The beach house", _town(opened, "Labasa, Fiji")).result()
    shows(ana, ben, lou)
    book.history.undo().result()
    shows(ana, ben)
    window.list.search.setText("Ben")
    shows(ben)


def test_nothing_is_counted_before_places_are_looked_up(qtbot, open_book, monkeypatch) -> None:
    opened = open_book()
    _add(opened, "Ana Reef", "Suva, Fiji")
    go, window_thread, asked = threading.Event(), threading.get_ident(), []
    follow = opened.book.whereabouts.follow

    def slow() -> None:
        asked.append(threading.get_ident())
        go.wait()
        follow()

    monkeypatch.setattr(opened.book.whereabouts, "follow", slow)
    try:
        page = _page(opened, near_rule(_town(opened, "Suva, Fiji"), 50))
        qtbot.waitUntil(lambda: says(page.found, "Counting…"))
        assert not says(page.found, "people")
    finally:
        go.set()
    qtbot.waitUntil(lambda: says(page.found, "1 person"))
    assert asked
    assert window_thread not in asked


def test_the_map_begins_a_list(qtbot, open_book) -> None:
    opened = open_book()
    lisbon = _town(opened)
    opened.window.shell.show("who_is_where", lisbon)
    room = opened.window.pages.currentWidget()
    named(room, "Within so many kilometres", QSpinBox).setValue(120)
    button(room, "Keep as a list…").click()
    page = one(lambda: every(opened.window, RulesScreen))
    assert page.rules.group().parts == (near_rule(lisbon, 120),)
    assert named(page, "Rule 1, with what: place", QLineEdit).text().startswith("Lisbon")


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        [[], 0],
        [[], 2001],
        [[], True],
        [["Lisbon", "PT", "", 38.7], 50],
        [["", "PT", "", 38.7, -9.1], 50],
        [["Lisbon", "PT", "", 91, 0], 50],
        [["Lisbon", "PT", "", float("nan"), 0], 50],
        [["Lisbon", "PT", "", "38", 0], 50],
        [[1, "PT", "", 38, 0], 50],
    ],
)
def test_a_value_that_is_no_place_is_kept_and_not_asked(value) -> None:
    part = {"kind": "near", "comparison": "within", "value": value}
    stored = json.dumps({"rules": {"how": "all", "parts": [part]}})
    rules = PeopleQuery.from_json(stored).rules
    assert (rules.unknown(), [*rules.rules()]) == (1, [])
