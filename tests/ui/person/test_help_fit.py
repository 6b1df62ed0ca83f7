"""“How you can help” on somebody's page: the best match, and what waits for a step."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.giving import waiting
from desktop_app.ui.message import MessageDialog
from desktop_app.ui.person.help_fit import yours_to_do
from tests.ui.conftest import NOW
from tests.ui.reach import button, choose, dialog, has_button, popped_up, says, told

TODAY = NOW.date()
FIT = "Ben Carter: edits memoirs, has room from January"
INTRODUCE = f"Introduce them: {FIT}"
MEET = "You would like Ana Sousa and Ben Carter to meet"


@pytest.fixture
def page(qtbot, open_book):
    """The window on the page of Ana, who is looking for what Ben can do."""
    opened = open_book()
    ana = opened.book.naming.resolve("Ana Sousa")
    opened.window.shell.open_person(ana.id)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == ana.id)
    qtbot.waitUntil(lambda: has_button(opened.window.person, INTRODUCE))
    return opened


def _click(qtbot, root, words: str) -> None:
    qtbot.mouseClick(button(root, words), Qt.MouseButton.LeftButton)


def test_the_match_is_put_off_taken_up_and_shown_on_both_pages(qtbot, page) -> None:
    window, person = page.window, page.window.person
    qtbot.waitUntil(lambda: says(person, FIT))
    assert "memoir" in button(person, INTRODUCE).toolTip()
    _click(qtbot, person, f"Not now: {FIT}")
    qtbot.waitUntil(lambda: not has_button(person, INTRODUCE))
    window.shell.undo()
    qtbot.waitUntil(lambda: has_button(person, INTRODUCE))
    _click(qtbot, person, INTRODUCE)
    letter = dialog(MessageDialog)
    assert "Ben Carter" in letter.body.toPlainText()
    letter.reject()
    qtbot.waitUntil(lambda: has_button(person, f"Ask Ana: {MEET}"))
    qtbot.waitUntil(lambda: not has_button(person, INTRODUCE))
    ben = page.book.naming.resolve("Ben Carter")
    window.shell.open_person(ben.id)
    qtbot.waitUntil(lambda: has_button(person, f"Ask Ana: {MEET}"))
    window.shell.undo()
    qtbot.waitUntil(lambda: not has_button(person, f"Ask Ana: {MEET}"))
    fits = "Ana Sousa is looking for: a copy editor for a memoir"
    qtbot.waitUntil(lambda: has_button(person, f"Introduce them: {fits}"))


def test_two_who_do_not_fit_are_proposed_no_more(qtbot, page) -> None:
    person = page.window.person
    _click(qtbot, person, "What to do with: a copy editor for a memoir")
    choose(popped_up(qtbot), "Not these two")
    qtbot.waitUntil(lambda: not has_button(person, INTRODUCE))
    told(qtbot, page.window, "Answered: a copy editor for a memoir")


def test_what_you_asked_somebody_for_is_not_how_you_can_help() -> None:
    asked = Favour(FavourKind.ADVICE, Side.RECEIVED, FavourStep.ASKED, TODAY)
    long_ago = TODAY - timedelta(3)
    promised = Favour(FavourKind.HELP, Side.GIVEN, FavourStep.PROMISED, TODAY)
    helped = Favour(FavourKind.HELP, Side.RECEIVED, FavourStep.DONE, long_ago)
    assert yours_to_do(waiting([asked], TODAY)) is None
    for mine in (promised, helped):
        found = yours_to_do(waiting([asked, mine], TODAY))
        assert found is not None
        assert found.favour is mine
