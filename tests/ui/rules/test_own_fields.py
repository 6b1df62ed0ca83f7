"""Rules about fields of one's own are made and changed on the page of a smart list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.domain.rules.rule import Rule
from desktop_app.ui.rules.screen import RulesScreen
from tests.ui.reach import button, every, has_button, named, one, says

if TYPE_CHECKING:
    from collections.abc import Callable

FIELDS = (
    (OwnField("Allergies", OwnKind.TEXT), "Nuts"),
    (OwnField("Page", OwnKind.LINK), "https://ana.example"),
    (OwnField("Shoe size", OwnKind.NUMBER), "42.5"),
    (OwnField("Member since", OwnKind.DAY), "2019-05-01"),
    (OwnField("Drink", OwnKind.CHOICE, ("Tea", "Coffee")), "Tea"),
)
KNOWN = ["is filled in", "is empty"]
WORDS = ["is", "is not", "contains", "does not contain", *KNOWN]
OFFERED = {
    "Allergies": WORDS,
    "Page": WORDS,
    "Shoe size": ["is", "is more than", "is less than", *KNOWN],
    "Member since": ["is on", "is before", "is after", *KNOWN],
    "Drink": ["is one of", "is none of", *KNOWN],
}


def _fill(book) -> dict[str, int]:
    """The fields, filled in for Ana; their ids by name."""
    ana, made = book.naming.resolve("Ana Sousa").id, {}
    for field, text in FIELDS:
        row = made[field.name] = book.own_fields.add(field).result().value
        book.people.save_part(OwnValue(field.name, field.kind, text, row, person_id=ana)).result()
    return made


def _page(opened, what: object) -> RulesScreen:
    opened.window.shell.show("rules", what)
    return one(lambda: every(opened.window, RulesScreen))


class Keys:
    """Hands on a keyboard, and nothing else."""

    def __init__(self, qtbot, window) -> None:
        self._qtbot, self._window = qtbot, window

    def press(self, key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            self._qtbot.keyClick(self._window.focusWidget(), key)

    def type(self, text: str) -> None:
        self._qtbot.keyClicks(self._window.focusWidget(), text)

    def tab_to(self, name: str) -> None:
        named(self._window, name)
        seen: list[str] = []
        while len(seen) < 40:
            seen.append(self._window.focusWidget().accessibleName())
            if seen[-1] == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name}: {seen}")

    def choose(self, name: str, words: str) -> None:
        """Go to a choice and down or up in it."""
        self.tab_to(name)
        box = self._window.focusWidget()
        while box.currentText() != words:
            before, wanted = box.currentIndex(), box.findText(words)
            assert wanted >= 0, [box.itemText(at) for at in range(box.count())]
            self.press(Qt.Key.Key_Down if wanted > before else Qt.Key.Key_Up)
            assert box.currentIndex() != before


def _text(keys: Keys, words: str, *, then_return: bool = False) -> None:
    keys.tab_to("Rule 1, with what")
    keys.press(Qt.Key.Key_End)
    keys.press(Qt.Key.Key_Backspace, 40)
    keys.type(words)
    if then_return:
        keys.press(Qt.Key.Key_Return)


def _tick(keys: Keys, words: str) -> None:
    keys.tab_to(f"Rule 1, with what: {words}")
    keys.press(Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("field", "comparison", "say", "wanted", "chip"),
    [
        ("Allergies", "contains", lambda keys: _text(keys, "nut"), ("contains", "nut"), "Allergies: “nut”"),
        ("Page", "is", lambda keys: _text(keys, "HTTPS://ana.example"), ("says", "HTTPS://ana.example"), "Page is “HTTPS://ana.example”"),
        ("Shoe size", "is more than", lambda keys: _text(keys, "42"), ("more", "42"), "Shoe size more than 42"),
        ("Member since", "is before", lambda keys: _text(keys, "2 May 2019", then_return=True), ("before", "2019-05-02"), "Member since before Thu 2 May 2019"),
        ("Drink", "is one of", lambda keys: _tick(keys, "Tea"), ("chosen", ("Tea",)), "Drink: Tea"),
        ("Drink", "is filled in", lambda keys: None, ("known", None), "Drink filled in"),
    ],
)  # fmt: skip
def test_a_rule_about_each_kind_of_field_is_made_with_the_keyboard_alone(
    qtbot, open_book, field: str, comparison: str, say: Callable[[Keys], None], wanted, chip: str
) -> None:
    opened = open_book()
    ids, keys = _fill(opened.book), Keys(qtbot, opened.window)
    opened.window.shell.do("new-rule-list")
    page = one(lambda: every(opened.window, RulesScreen))
    qtbot.waitUntil(lambda: opened.window.focusWidget() is page.form.name)
    keys.type("Mine")
    keys.tab_to("Add a rule")
    keys.press(Qt.Key.Key_Space)
    keys.choose("Rule 1, what it looks at", "A field of your own")
    keys.choose("Rule 1, which field", field)
    compares = named(page, "Rule 1, how it compares", QComboBox)
    assert [compares.itemText(at) for at in range(compares.count())] == OFFERED[field]
    keys.choose("Rule 1, how it compares", comparison)
    say(keys)
    rule = Rule("own", *wanted, ids[field])
    qtbot.waitUntil(lambda: page.rules.group().parts == (rule,))
    qtbot.waitUntil(lambda: says(page.found, "1 person"))
    keys.tab_to("Save the list")
    keys.press(Qt.Key.Key_Space)
    ana = opened.book.naming.resolve("Ana Sousa").id
    qtbot.waitUntil(lambda: list(opened.window.list.model.ids()) == [ana])
    qtbot.waitUntil(lambda: has_button(opened.window.list, chip))
    kept = opened.book.smart_lists.all()[-1]
    assert kept.query == PeopleQuery.by(rule)
    assert not _page(opened, kept).is_changed()


def test_another_field_keeps_what_fits_it(qtbot, open_book) -> None:
    opened = open_book()
    ids = _fill(opened.book)
    page = _page(opened, PeopleQuery.by(Rule("own", "contains", "ana", ids["Allergies"])))
    fields = named(page, "Rule 1, which field", QComboBox)

    def choose(name: str) -> Rule:
        fields.setCurrentIndex(fields.findText(name))
        return page.rules.group().parts[0]

    assert choose("Page") == Rule("own", "contains", "ana", ids["Page"])
    assert choose("Shoe size") == Rule("own", "equals", "", ids["Shoe size"])
    assert choose("Drink") == Rule("own", "chosen", (), ids["Drink"])
    names = [item.accessibleName() for item in every(page, QPushButton)]
    assert len(names) == len(set(names))


def test_a_number_that_is_none_is_said(qtbot, open_book) -> None:
    opened = open_book()
    ids = _fill(opened.book)
    page = _page(opened, PeopleQuery.by(Rule("own", "more", "", ids["Shoe size"])))
    line = named(page, "Rule 1, with what", QLineEdit)
    line.setText("forty")
    button(page, "Save the list").click()
    qtbot.waitUntil(lambda: says(page.rules, "Write a number."))
    qtbot.waitUntil(lambda: opened.window.focusWidget() is line)
    line.setText("40")
    qtbot.waitUntil(lambda: not says(page.rules, "Write a number."))


def test_a_field_that_was_deleted_is_asked_for_again(qtbot, open_book) -> None:
    opened = open_book()
    book, ids = opened.book, _fill(opened.book)
    query = PeopleQuery.by(Rule("own", "chosen", ("Tea",), ids["Drink"]))
    book.smart_lists.save(SmartList(0, "Mine", query)).result()
    page = _page(opened, book.smart_lists.all()[-1])
    fields = named(page, "Rule 1, which field", QComboBox)
    assert fields.currentText() == "Drink"
    drink = next(field for field in book.own_fields.all() if field.name == "Drink")
    book.own_fields.remove(drink).result()
    kept = book.smart_lists.all()[-1]
    assert book.people_list.count(kept.query, opened.window.context.today()) == 0
    # The page follows what becomes of a list that is not changed there.
    qtbot.waitUntil(lambda: page.rules.group() == kept.query.rules)
    assert not page.is_changed()
    button(page, "Save the list").click()
    qtbot.waitUntil(lambda: says(page.rules, "Choose a field."))
    fields = named(page, "Rule 1, which field", QComboBox)
    qtbot.waitUntil(lambda: opened.window.focusWidget() is fields)
    fields.setCurrentIndex(fields.findText("Page"))
    qtbot.waitUntil(lambda: not says(page.rules, "Choose a field."))


def test_without_any_field_the_page_says_where_one_is_made(qtbot, open_book) -> None:
    opened = open_book()
    page = _page(opened, PeopleQuery())
    button(page, "Add a rule").click()
    kinds = named(page, "Rule 1, what it looks at", QComboBox)
    kinds.setCurrentIndex(kinds.findText("A field of your own"))
    assert named(page, "Rule 1, which field", QComboBox).currentText() == "No fields yet"
    button(page, "Save the list").click()
    words = "You have no fields of your own yet. Add one in Preferences, or in somebody’s Details."
    qtbot.waitUntil(lambda: says(page.rules, words))
