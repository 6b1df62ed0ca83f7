"""Connections on somebody's page: whom they know, and whether they know another."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.ways.ties import Tie, TieKind
from desktop_app.ui.kit.marked_label import filled_parts
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.person.connections_dialog import ConnectionsDialog
from desktop_app.ui.words.connections import question_parts, say_both
from tests.ui.reach import button, choose, dialog, has_button, popped_up, says, told

ASKED = "Does she know Ivan Petrenko?"
REASON = "Both were at Acme Books from 2018 to 2020."
BOTH = "Ana Sousa and Ivan Petrenko"


@pytest.fixture
def page(qtbot, open_book):
    """The window on the page of Ana, who knows two, and two more perhaps."""
    opened = open_book()
    ana = opened.book.naming.resolve("Ana Sousa")
    opened.window.shell.open_person(ana.id)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == ana.id)
    qtbot.waitUntil(lambda: has_button(opened.window.person, f"Yes: {ASKED}"))
    return opened, ana


def _click(qtbot, root, words: str) -> None:
    qtbot.mouseClick(button(root, words), Qt.MouseButton.LeftButton)


def test_a_question_is_answered_and_taken_back(qtbot, page) -> None:
    opened, ana = page
    window, person = opened.window, opened.window.person
    qtbot.waitUntil(lambda: says(person, f"{ASKED} {REASON}"))
    known = len(opened.book.acquaintances.of(ana.id, opened.window.context.today()).known)
    _click(qtbot, person, f"Yes: {ASKED}")
    qtbot.waitUntil(lambda: says(person, f"{known + 1} people you know"))
    qtbot.waitUntil(lambda: not has_button(person, f"Yes: {ASKED}"))
    told(qtbot, window, f"{BOTH} know each other")
    window.shell.undo()
    qtbot.waitUntil(lambda: has_button(person, f"No: {ASKED}"))
    _click(qtbot, person, f"No: {ASKED}")
    qtbot.waitUntil(lambda: not has_button(person, f"No: {ASKED}"))
    qtbot.waitUntil(lambda: says(person, f"{known} people you know"))


def test_the_list_says_why_and_leads_to_each(qtbot, page) -> None:
    opened, ana = page
    window = opened.window
    _click(qtbot, window.person, "Show connections")
    shown = dialog(ConnectionsDialog)
    qtbot.waitUntil(lambda: has_button(shown, "Yes: Ivan Petrenko"))
    qtbot.waitUntil(lambda: says(shown, REASON))
    _click(qtbot, shown, "Yes: Ivan Petrenko")
    qtbot.waitUntil(lambda: says(shown, f"You said that {BOTH} know each other."))
    _click(qtbot, shown, "More about: Ivan Petrenko")
    choose(popped_up(qtbot), "I do not know")
    qtbot.waitUntil(lambda: has_button(shown, "Yes: Ivan Petrenko"))
    ivan = opened.book.naming.resolve("Ivan Petrenko")
    _click(qtbot, shown, "Ivan Petrenko")
    qtbot.waitUntil(lambda: window.person.person_id() == ivan.id)


@pytest.mark.parametrize(
    ("pronouns", "said"),
    [
        ("", "Does Ana know Ben Carter?"),
        ("she/her", "Does she know Ben Carter?"),
        ("He / him", "Does he know Ben Carter?"),
        ("they", "Do they know Ben Carter?"),
        ("ze/zir", "Does Ana know Ben Carter?"),
    ],
)
def test_the_question_says_the_pronoun_that_is_known(pronouns: str, said: str) -> None:
    pattern, names = question_parts("Ana", "Ben Carter", pronouns)
    assert fill_in(pattern, *names) == said
    parts = filled_parts(pattern, names, plain=(1,))
    assert ("Ben Carter", True) in parts
    assert "".join(text for text, _ in parts) == said


def test_what_makes_it_likely_is_said_as_far_as_it_is_known() -> None:
    today = date(2026, 11, 21)
    both = {
        Tie(TieKind.ORGANISATION, "Acme", 2018, 2020): "Both were at Acme from 2018 to 2020.",
        Tie(TieKind.ORGANISATION, "Acme", 2018, 2018): "Both were at Acme in 2018.",
        Tie(TieKind.ORGANISATION, "Acme"): "Both were at Acme.",
        Tie(TieKind.EVENT, "Book fair.", day=today): "Both went to “Book fair” on 21 Nov.",
        Tie(TieKind.EVENT, day=today): "Ana and Ben were at the same event on 21 Nov.",
    }
    for tie, words in both.items():
        assert say_both(tie, "Ana", "Ben", today) == words
