"""“How you can help” on somebody's page: what they look for and offer, kept, changed, closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.marked_label import MarkedLabel
from tests.ui.conftest import NOW
from tests.ui.reach import (
    button,
    choose,
    every,
    has_button,
    named,
    popped_up,
    says,
    told,
    write,
)

TODAY = NOW.date()
ADD = "Add what they need or offer"


@pytest.fixture
def page(qtbot, open_book):
    """The window on the page of Ana, of whom nothing is known to help with, and who she is."""
    opened = open_book()
    opened.book.needs.remove([need.id for need in opened.book.needs.all_open()]).result()
    ana = opened.book.naming.resolve("Ana Sousa")
    opened.window.shell.open_person(ana.id)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == ana.id)
    qtbot.waitUntil(lambda: has_button(opened.window.person, "What is Ana looking for?"))
    return opened, ana


def _need(who, text: str = "a copy editor") -> Need:
    return Need(NeedSide.NEED, Whose.PERSON, text, TODAY, who)


def _field(window, label: str = "What is it?") -> QLineEdit:
    return named(window.person, label, QLineEdit)


def _has_cursor(window, label: str = "What is it?") -> bool:
    """Whether the keys go there once the window is the active one: without a window manager none is
    after a menu closed."""
    return bool(window.focusWidget() is _field(window, label))


def test_a_line_is_typed_kept_and_taken_back(qtbot, page) -> None:
    opened, ana = page
    window = opened.window
    qtbot.mouseClick(button(window.person, "What is Ana looking for?"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _has_cursor(window))
    write(qtbot, _field(window), "a copy editor for a memoir")
    qtbot.keyClick(_field(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(window.person, "Looks for: a copy editor for a memoir"))
    told(qtbot, window, "Kept: a copy editor for a memoir")
    assert [need.text for need in opened.book.needs.of_person(ana.id)] == [
        "a copy editor for a memoir"
    ]
    window.shell.undo()
    qtbot.waitUntil(lambda: has_button(window.person, "What is Ana looking for?"))
    assert opened.book.needs.of_person(ana.id) == []


def test_an_offer_is_chosen_and_an_empty_line_is_refused_in_place(qtbot, page) -> None:
    opened, ana = page
    window = opened.window
    button(window.person, "What is Ana looking for?").click()
    qtbot.waitUntil(lambda: has_button(window.person, "Can help with"))
    button(window.person, "Can help with").click()
    button(window.person, "Add").click()
    qtbot.waitUntil(lambda: says(window.person, "Say in a few words what it is."))
    write(qtbot, _field(window), "book covers")
    button(window.person, "Add").click()
    qtbot.waitUntil(lambda: says(window.person, "Can help with: book covers"))
    assert [need.side for need in opened.book.needs.of_person(ana.id)] == [NeedSide.OFFER]


def test_escape_keeps_nothing_and_the_page_stays(qtbot, page) -> None:
    opened, ana = page
    window = opened.window
    button(window.person, "What is Ana looking for?").click()
    qtbot.waitUntil(lambda: _has_cursor(window))
    write(qtbot, _field(window), "nothing")
    qtbot.keyClick(_field(window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: has_button(window.person, "What is Ana looking for?"))
    qtbot.waitUntil(
        lambda: window.focusWidget() is button(window.person, "What is Ana looking for?")
    )
    assert window.person.person_id() == ana.id
    assert opened.book.needs.of_person(ana.id) == []


def test_it_is_changed_closed_with_a_word_and_deleted(qtbot, page) -> None:
    opened, ana = page
    window = opened.window
    row = opened.book.needs.add(_need(ana)).result().value
    menu = "What to do with: a copy editor"
    qtbot.waitUntil(lambda: has_button(window.person, menu))
    button(window.person, menu).click()
    choose(popped_up(qtbot), "Edit")
    qtbot.waitUntil(lambda: _has_cursor(window))
    write(qtbot, _field(window), "two copy editors")
    button(window.person, "Save").click()
    qtbot.waitUntil(lambda: says(window.person, "Looks for: two copy editors"))
    button(window.person, "What to do with: two copy editors").click()
    choose(popped_up(qtbot), "Close with a word…")
    qtbot.waitUntil(lambda: _has_cursor(window, "What came of it?"))
    write(qtbot, _field(window, "What came of it?"), "Ben does it")
    button(window.person, "Close it").click()
    told(qtbot, window, "Closed: two copy editors")
    qtbot.waitUntil(lambda: not has_button(window.person, ADD))
    assert opened.book.needs.need(row).closing == "Ben does it"
    window.shell.undo()
    qtbot.waitUntil(lambda: says(window.person, "Looks for: two copy editors"))
    button(window.person, "What to do with: two copy editors").click()
    choose(popped_up(qtbot), "Delete")
    told(qtbot, window, "Deleted: two copy editors")
    qtbot.waitUntil(lambda: not has_button(window.person, ADD))


def test_after_half_a_year_the_row_asks(qtbot, page) -> None:
    opened, ana = page
    window = opened.window
    old = replace(_need(ana), told_on=TODAY - timedelta(200))
    row = opened.book.needs.add(old).result().value
    qtbot.waitUntil(lambda: has_button(window.person, "Still so: a copy editor"))
    assert has_button(window.person, "No more: a copy editor")
    button(window.person, "Still so: a copy editor").click()
    qtbot.waitUntil(lambda: not has_button(window.person, "Still so: a copy editor"))
    assert opened.book.needs.need(row).ask_on == TODAY + timedelta(183)


def test_many_are_shown_when_asked_for_and_nothing_is_read_as_html(qtbot, page) -> None:
    opened, ana = page
    window = opened.window
    several = [_need(ana, f"<b>thing</b> {number}") for number in range(5)]
    opened.book.needs.add_all(several).result()
    qtbot.waitUntil(lambda: has_button(window.person, "2 more"))
    button(window.person, "2 more").click()
    for number in range(5):
        qtbot.waitUntil(
            lambda words=f"Looks for: <b>thing</b> {number}": says(window.person, words)
        )
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in every(window.person, PlainLabel)
        if not isinstance(label, MarkedLabel)
    )


def test_what_is_half_typed_is_kept_when_somebody_else_is_shown(qtbot, page) -> None:
    opened, ana = page
    window = opened.window
    button(window.person, "What is Ana looking for?").click()
    qtbot.waitUntil(lambda: _has_cursor(window))
    write(qtbot, _field(window), "a flat")
    ben = opened.book.naming.resolve("Ben Carter")
    window.shell.open_person(ben.id)
    qtbot.waitUntil(lambda: window.person.person_id() == ben.id)
    qtbot.waitUntil(lambda: [n.text for n in opened.book.needs.of_person(ana.id)] == ["a flat"])
    assert opened.book.needs.of_person(ben.id) == []
