"""Today in the first days: how to begin, whom to say hello to first, and whom Kith reminds of."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.ui.message import MessageDialog
from tests.ui.conftest import NOW, Opened
from tests.ui.reach import button, dialog, has_button, says, texts

TODAY = NOW.date()
BEGIN = "Ten people, two minutes"


@pytest.fixture
def newcomer(qtbot, open_book):
    """A window on Today with five people, none of whom has a circle, and their ids."""
    opened = open_book(sample=False, wait=False, view="today")
    ids = [_add(opened, f"{name} Lind") for name in ("Ada", "Bo", "Cy", "Di", "Ed")]
    qtbot.waitUntil(opened.window.is_settled)
    return opened, ids


def _add(opened: Opened, name: str) -> int:
    given, _, family = name.partition(" ")
    person = Person(display_name=name, given=given, family=family)
    return opened.book.people.add(Contact(person)).result().value


def _today(qtbot, opened: Opened):
    opened.window.shell.show("today")
    view = opened.window.pages.currentWidget()
    qtbot.waitUntil(lambda: view.page is not None and not opened.window.runner.waiting())
    return view


def test_with_people_and_no_circle_today_leads_to_the_first_ten(qtbot, newcomer) -> None:
    opened, ids = newcomer
    view = _today(qtbot, opened)
    qtbot.waitUntil(lambda: says(view, BEGIN))
    assert not has_button(view, "Import a file…")
    button(view, "Choose ten people").click()
    qtbot.waitUntil(lambda: opened.window.screens.current() == "getting_started")
    opened.book.people.set_circle(ids[:1], 1).result()
    view = _today(qtbot, opened)
    qtbot.waitUntil(lambda: not says(view, BEGIN))
    qtbot.waitUntil(lambda: has_button(view, "Choose more people"))
    button(view, "Choose more people").click()
    qtbot.waitUntil(lambda: opened.window.screens.current() == "getting_started")


def test_a_first_line_is_logged_from_there(qtbot, newcomer) -> None:
    opened, _ = newcomer
    view = _today(qtbot, opened)
    qtbot.waitUntil(lambda: has_button(view, "Log a first line"))
    button(view, "Log a first line").click()
    qtbot.waitUntil(lambda: opened.window.later.quick_log.get().isVisible())
    opened.window.later.quick_log.get().close()


def test_with_nobody_left_in_the_list_today_says_how_to_begin(qtbot, newcomer) -> None:
    opened, ids = newcomer
    view = _today(qtbot, opened)
    opened.book.people.archive(ids).result()
    qtbot.waitUntil(lambda: says(view, "How to begin"))
    for words in ("Import a file…", "Add a person", "Log a first line"):
        qtbot.waitUntil(lambda words=words: has_button(view, words))
    qtbot.waitUntil(lambda: not has_button(view, "Choose ten people"))
    opened.book.people.restore(ids[:1]).result()
    qtbot.waitUntil(lambda: says(view, BEGIN))


def test_those_just_chosen_are_not_due_and_today_says_whom_to_begin_with(qtbot, newcomer) -> None:
    opened, ids = newcomer
    for row, circle in zip(ids, (3, 1, 2, 2, 5), strict=True):
        opened.book.people.set_circle([row], circle).result()
    view = _today(qtbot, opened)
    expected = [
        "Inner, every week. No contact logged yet.",
        "Close, every month. No contact logged yet.",
        "Close, every month. No contact logged yet.",
    ]
    # The page is read anew after each of them, and its rows come a moment later.
    qtbot.waitUntil(
        lambda: [text for text in texts(view.hellos) if text.endswith("logged yet.")] == expected
    )
    qtbot.waitUntil(lambda: has_button(view, "Say hello to Bo Lind"))
    assert not has_button(view, "Say hello to Ed Lind")
    words = (
        "Nobody is due. Kith reminds you of Bo Lind on 28 November, "
        "of Cy Lind and Di Lind on 21 December."
    )
    qtbot.waitUntil(lambda: says(view.reach_out, words))
    assert view.page.count == 0


def test_a_hello_is_drafted_and_logging_it_goes_on_to_the_next(qtbot, newcomer) -> None:
    opened, ids = newcomer
    opened.book.people.set_circle(ids[:4], 2).result()
    view = _today(qtbot, opened)
    qtbot.waitUntil(lambda: has_button(view, "Say hello to Ada Lind"))
    qtbot.waitUntil(lambda: not has_button(view, "Say hello to Di Lind"))
    button(view, "Say hello to Ada Lind").click()
    draft = dialog(MessageDialog)
    assert "it has been" not in draft.findChild(type(draft.body)).toPlainText()
    draft.close()
    entry = Interaction(
        InteractionKind.MESSAGE, TODAY, "Hello", people=(Participant(ids[0], "Ada Lind"),)
    )
    opened.book.timeline.log(entry).result()
    qtbot.waitUntil(lambda: has_button(view, "Say hello to Di Lind"))
    qtbot.waitUntil(lambda: not has_button(view, "Say hello to Ada Lind"))


def test_once_somebody_is_due_they_come_first(qtbot, newcomer) -> None:
    opened, ids = newcomer
    opened.book.people.set_circle(ids[:2], 1).result()
    long_ago = Interaction(
        InteractionKind.MEAL,
        TODAY - timedelta(60),
        "Lunch",
        people=(Participant(ids[0], "Ada Lind"),),
    )
    opened.book.timeline.log(long_ago).result()
    view = _today(qtbot, opened)
    qtbot.waitUntil(
        lambda: (
            [row.item.person.id for row in view.reach_out.rows()] == [ids[0]]
            and not view.hellos.isVisible()
        )
    )
