"""Smart lists are made, changed and taken back on the page of their rules, by mouse and by keys."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox

from desktop_app.domain.people_query import PeopleQuery, Sort
from desktop_app.domain.rules.rule import STARRED, Group, How, Rule, Unknown, silent_for
from desktop_app.ui.rules.screen import RulesScreen
from desktop_app.ui.words.rules import say_sort
from tests.ui.reach import button, choose, every, has_button, named, one, popped_up, says, write

SEEDED: list[tuple[str, str, str, Any, Sort]] = [
    ("Inner circle", "Circle", "is one of", ["Inner"], Sort.NAME),
    ("Overdue", "Due", "yes", None, Sort.WARMTH),
    ("Dormant ties", "Last contact", "is longer ago than", (3, "years"), Sort.SILENT),
    ("Ex-colleagues", "To you", "they were before", ["manager", "report", "co-worker"], Sort.NAME),
]


def _open(qtbot, opened, what: object = None) -> RulesScreen:
    opened.window.shell.show("rules", PeopleQuery() if what is None else what)
    return one(lambda: every(opened.window, RulesScreen))


def _select(page, name: str, words: str) -> None:
    box = named(page, name, QComboBox)
    assert box.findText(words) >= 0, [box.itemText(at) for at in range(box.count())]
    box.setCurrentIndex(box.findText(words))


def _rule(qtbot, page, number: int, kind: str, comparison: str, value: Any) -> None:
    button(page, "Add a rule").click()
    called = f"Rule {number}"
    _select(page, f"{called}, what it looks at", kind)
    _select(page, f"{called}, how it compares", comparison)
    if isinstance(value, list):
        for words in value:
            button(page, f"{called}, with what: {words}").click()
    elif isinstance(value, tuple):
        named(page, f"{called}, with what", QSpinBox).setValue(value[0])
        _select(page, f"{called}, with what: days, weeks, months or years", value[1])
    elif isinstance(value, str):
        write(qtbot, named(page, f"{called}, with what", QLineEdit), value)


def _list(opened, name: str):
    return next((item for item in opened.book.smart_lists.all() if item.name == name), None)


@pytest.mark.parametrize(("name", "kind", "comparison", "value", "sort"), SEEDED)
def test_a_seeded_list_is_built_again_by_hand(
    qtbot, open_book, name: str, kind: str, comparison: str, value: Any, sort: Sort
) -> None:
    opened = open_book()
    page = _open(qtbot, opened)
    write(qtbot, named(page, "Name of the list", QLineEdit), "Mine")
    _select(page, "Order of people", say_sort(sort))
    _rule(qtbot, page, 1, kind, comparison, value)
    seeded, today = _list(opened, name), opened.window.context.today()
    people = list(opened.book.people_list.ids(seeded.query, today))
    words = f"{len(people)} " + ("person" if len(people) == 1 else "people")
    qtbot.waitUntil(lambda: says(page.found, words))
    button(page, "Save the list").click()
    qtbot.waitUntil(lambda: _list(opened, "Mine") is not None)
    assert _list(opened, "Mine").query == seeded.query
    qtbot.waitUntil(lambda: list(opened.window.list.model.ids()) == people)
    opened.book.history.undo().result()
    assert _list(opened, "Mine") is None


@pytest.mark.parametrize("name", [seeded[0] for seeded in SEEDED])
def test_a_seeded_list_is_shown_as_it_is_and_saved_so(qtbot, open_book, name: str) -> None:
    opened = open_book()
    before = _list(opened, name)
    page = _open(qtbot, opened, before)
    assert not page.is_changed()
    button(page, "Save the list").click()
    qtbot.waitUntil(lambda: every(opened.window, RulesScreen) == [])
    assert _list(opened, name) == before


def test_rules_are_changed_from_the_menu_of_a_list_and_taken_back(qtbot, open_book) -> None:
    opened = open_book()
    before = _list(opened, "Dormant ties")
    opened.window.list_menus.get().open_list_menu(
        before, opened.window.mapToGlobal(opened.window.pos())
    )
    choose(popped_up(qtbot), "Change the rules…")
    page = one(lambda: every(opened.window, RulesScreen))
    units = "Rule 1, with what: days, weeks, months or years"
    _select(page, units, "months")
    for count, words in ((1, "month"), (3, "months")):
        named(page, "Rule 1, with what", QSpinBox).setValue(count)
        assert named(page, units, QComboBox).currentText() == words
    _rule(qtbot, page, 2, "Star", "no", None)
    button(page, "Save the list").click()
    wanted = PeopleQuery.by(silent_for(90), Rule("starred", "is-not"), sort=Sort.SILENT)
    qtbot.waitUntil(lambda: _list(opened, "Dormant ties").query == wanted)
    opened.book.history.undo().result()
    assert _list(opened, "Dormant ties") == before


def test_what_is_missing_is_said_where_it_is(qtbot, open_book) -> None:
    opened = open_book()
    page = _open(qtbot, opened)
    button(page, "Save the list").click()
    qtbot.waitUntil(lambda: says(page, "Add a rule: without one everybody would be in the list."))
    _rule(qtbot, page, 1, "Headline", "contains", "")
    button(page, "Save the list").click()
    qtbot.waitUntil(lambda: says(page.rules, "Write the words."))
    write(qtbot, named(page, "Rule 1, with what", QLineEdit), "editor")
    qtbot.waitUntil(lambda: not says(page.rules, "Write the words."))
    button(page, "Save the list").click()
    qtbot.waitUntil(lambda: says(page.form, "A smart list needs a name."))
    qtbot.waitUntil(lambda: opened.window.focusWidget() is page.form.name)
    assert len(opened.book.smart_lists.all()) == len(SEEDED)


def test_a_list_is_made_with_the_keyboard_alone(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.shell.do("new-rule-list")
    page = one(lambda: every(window, RulesScreen))

    def has_focus(name: str) -> bool:
        focused = window.focusWidget()
        return focused.accessibleName() == name and focused.isVisible()

    def tab_to(name: str) -> None:
        seen = []
        for _ in range(20):
            seen.append(window.focusWidget().accessibleName())
            if window.focusWidget().accessibleName() == name:
                return
            qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name}: {seen}")

    qtbot.waitUntil(lambda: window.focusWidget() is page.form.name)
    qtbot.keyClicks(window.focusWidget(), "Stars")
    tab_to("Add a rule")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: has_focus("Rule 1, what it looks at"))
    qtbot.keyClicks(window.focusWidget(), "star")
    tab_to("Rule 1, how it compares")
    tab_to("Take out: Rule 1")
    tab_to("Add a group")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: has_focus("Group 2, Rule 1, what it looks at"))
    qtbot.keyClicks(window.focusWidget(), "due")
    tab_to("Save the list")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    wanted = PeopleQuery.by(STARRED, Group(How.ANY, (Rule("due"),)))
    qtbot.waitUntil(lambda: _list(opened, "Stars") is not None)
    assert _list(opened, "Stars").query == wanted


def test_rules_are_taken_out_and_numbered_anew(qtbot, open_book) -> None:
    opened = open_book()
    page = _open(
        qtbot, opened, PeopleQuery.by(STARRED, silent_for(30), Group(How.NONE, (STARRED,)))
    )
    button(page, "Take out: Rule 1").click()
    qtbot.waitUntil(
        lambda: page.rules.group() == Group(How.ALL, (silent_for(30), Group(How.NONE, (STARRED,))))
    )
    assert named(page, "Rule 1, what it looks at", QComboBox).currentText() == "Last contact"
    button(page, "Take out: Group 2").click()
    qtbot.waitUntil(lambda: page.rules.group() == Group(How.ALL, (silent_for(30),)))
    names = [item.accessibleName() for item in every(page, QPushButton)]
    assert len(names) == len(set(names))


def test_tags_and_people_are_chosen_by_name(qtbot, open_book) -> None:
    opened = open_book()
    page = _open(qtbot, opened)
    tag = opened.book.tags.all()[0]
    _rule(qtbot, page, 1, "Tag", "is one of", None)
    line = named(page, "Rule 1, with what", QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, tag.name[1:5])
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.rules.group().parts == (Rule("tag", "is", (tag.id,)),))
    _rule(qtbot, page, 2, "Introduced by", "one of", None)
    line = named(page, "Rule 2, with what", QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "Ana S")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    ana = opened.book.naming.resolve("Ana Sousa")
    qtbot.waitUntil(lambda: page.rules.group().parts[1] == Rule("introduced", "is", (ana.uid,)))
    button(page, "Take out Ana Sousa").click()
    qtbot.waitUntil(lambda: page.rules.group().parts[1] == Rule("introduced", "is", ()))


def test_what_a_newer_kith_knows_is_said_and_kept(qtbot, open_book) -> None:
    opened = open_book()
    unknown = Unknown('{"kind": "moon"}')
    page = _open(qtbot, opened, PeopleQuery.by(STARRED, unknown))
    qtbot.waitUntil(lambda: says(page, "1 rule of a newer Kith, not applied"))
    write(qtbot, named(page, "Name of the list", QLineEdit), "Moon")
    button(page, "Save the list").click()
    qtbot.waitUntil(lambda: _list(opened, "Moon") is not None)
    assert _list(opened, "Moon").query == PeopleQuery.by(STARRED, unknown)
    qtbot.waitUntil(lambda: has_button(opened.window.list, "1 rule of a newer Kith, not applied"))


def test_leaving_changed_rules_for_others_leads_back(qtbot, open_book) -> None:
    opened = open_book()
    page = _open(qtbot, opened, _list(opened, "Overdue"))
    _rule(qtbot, page, 2, "Star", "yes", None)
    changed = page.draft()
    _open(qtbot, opened, _list(opened, "Dormant ties"))
    qtbot.waitUntil(lambda: says(opened.window, "What you changed on “Overdue” is not saved."))
    button(opened.window, "Back to it").click()
    qtbot.waitUntil(lambda: page.draft() == changed)
    assert page.is_changed()


def test_a_filter_a_click_drops_is_said_with_a_way_back(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.list.search.setText("a")
    button(window.list, "Starred").click()
    narrowed = PeopleQuery.by(STARRED, text="a")
    qtbot.waitUntil(lambda: window.list.query() == narrowed)
    window.shell.show(_list(opened, "Dormant ties"))
    qtbot.waitUntil(lambda: says(window, "No longer searched for: “a”. Filter taken off: Starred."))
    button(window, "Back to it").click()
    qtbot.waitUntil(lambda: window.list.query() == narrowed)
    assert window.list.search.text() == "a"
