"""Lines about giving in the real window: what they will be, what is kept, what is offered after."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.favours import Favour, FavourKind, FavourQuery, FavourStep, Side
from desktop_app.domain.person import Contact, person_named
from desktop_app.ui.message import MessageDialog
from tests.ui.composer.helpers import line_of, page_line
from tests.ui.conftest import NOW
from tests.ui.reach import button, choose, dialog, has_button, popped_up, says, told

TODAY = NOW.date()
RETURN = Qt.Key.Key_Return
ASK = "Ask in 3 weeks whether they met: Did Ana and Emeka meet?"


def _enter(qtbot, composer, text: str) -> None:
    qtbot.keyClicks(composer.edit, text)
    qtbot.keyClick(composer.edit, RETURN)


def _of(opened, name: str) -> list[Favour]:
    person = opened.book.naming.resolve(name)
    return opened.book.favours.page(FavourQuery(person=person.id))


def test_an_introduction_is_said_kept_and_asked_about_later(qtbot, open_book) -> None:
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(composer.edit, "introduced Ana to Emeka")
    qtbot.waitUntil(
        lambda: says(composer, "You introduced Ana Sousa to Emeka Obi. It goes on both pages.")
    )
    before = _of(opened, "Emeka Obi")
    qtbot.keyClick(composer.edit, RETURN)
    qtbot.waitUntil(lambda: len(_of(opened, "Emeka Obi")) == len(before) + 1)
    qtbot.waitUntil(lambda: has_button(composer, ASK))
    qtbot.mouseClick(button(composer, ASK), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not composer.is_offering())
    (favour,) = [item for item in _of(opened, "Emeka Obi") if item not in before]
    qtbot.waitUntil(lambda: opened.book.favours.favour(favour.id).reminder_id is not None)
    row = opened.book.favours.favour(favour.id).reminder_id
    reminder = opened.book.reminders.reminder(row)
    assert (reminder.text, reminder.due) == ("Did Ana and Emeka meet?", TODAY + timedelta(21))
    opened.window.shell.ticked(reminder)
    step = "They met: You introduced Ana Sousa and Emeka Obi to each other"
    qtbot.waitUntil(lambda: has_button(opened.window, step))
    qtbot.mouseClick(button(opened.window, step), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.book.favours.favour(favour.id).step is FavourStep.MET)


def test_a_need_told_by_the_way_is_offered_and_never_kept_unasked(qtbot, open_book) -> None:
    opened = open_book()
    emeka = opened.book.naming.resolve("Emeka Obi")
    composer = line_of(qtbot, opened)
    keep = "Keep: Emeka Obi is looking for: a photographer"
    qtbot.keyClicks(composer.edit, "coffee with Emeka, he is looking for a photographer")
    qtbot.waitUntil(lambda: has_button(composer, keep))
    qtbot.keyClick(composer.edit, RETURN)
    qtbot.waitUntil(lambda: composer.text() == "")
    qtbot.waitUntil(lambda: has_button(composer, keep))
    assert opened.book.needs.of_person(emeka.id) == []
    qtbot.mouseClick(button(composer, keep), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: [need.text for need in opened.book.needs.of_person(emeka.id)] == ["a photographer"]
    )
    told(qtbot, opened.window, "Kept: a photographer")
    qtbot.waitUntil(lambda: not composer.is_offering())


def test_a_need_meets_what_somebody_offers(qtbot, open_book) -> None:
    opened = open_book()
    composer = line_of(qtbot, opened)
    _enter(qtbot, composer, "Emeka needs a copy editor for a memoir")
    fit = "Introduce them: Ben Carter: edits memoirs, has room from January"
    qtbot.waitUntil(lambda: has_button(composer, fit))


def test_what_may_mean_two_favours_is_asked(qtbot, open_book) -> None:
    opened = open_book()
    georg = opened.book.naming.resolve("Georg Lindqvist")
    rows = [
        opened.book.favours.add(
            Favour(FavourKind.ADVICE, Side.RECEIVED, FavourStep.DONE, TODAY, georg, text=text)
        )
        .result()
        .value
        for text in ("the paper", "the prices")
    ]
    composer = line_of(qtbot, opened)
    qtbot.keyClicks(composer.edit, "thanked Georg")
    qtbot.waitUntil(lambda: says(composer, "It may be one of several. Enter asks which."))
    qtbot.keyClick(composer.edit, RETURN)
    choose(popped_up(qtbot), "Georg gave you advice: the prices")
    thanked = lambda: [opened.book.favours.favour(row).thanked_on for row in rows]  # noqa: E731
    qtbot.waitUntil(lambda: thanked() == [None, TODAY])


@pytest.mark.parametrize(
    ("line", "offer"),
    [
        ("Georg gave me advice on the contract", "Thank Georg: Georg Lindqvist gave you advice: the contract"),
        ("advertisers' event on 12 December", "Who comes?: advertisers' event"),
        ("helped Georg with his website for free", "Into your portfolio: Something to show?"),
    ],
)  # fmt: skip
def test_one_thing_is_offered_after(qtbot, open_book, line: str, offer: str) -> None:
    opened = open_book()
    composer = line_of(qtbot, opened)
    _enter(qtbot, composer, line)
    qtbot.waitUntil(lambda: has_button(composer, offer))


def test_what_is_to_be_asked_is_kept_and_offered_with_what_is_known(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    opened.book.people.add(Contact(person_named("Ivan Petrenko"))).result()
    ivan = opened.book.naming.resolve("Ivan Petrenko")
    march = TODAY.replace(month=3)
    helped = Favour(FavourKind.HELP, Side.GIVEN, FavourStep.DONE, march, receiver=ivan)
    opened.book.favours.add(helped).result()
    composer = page_line(qtbot, opened, "Ivan Petrenko")
    wish = "You want to ask Ivan Petrenko for a recommendation. Nothing has happened yet."
    qtbot.keyClicks(composer.edit, "ask Ivan for a recommendation")
    qtbot.waitUntil(lambda: says(composer, wish))
    qtbot.keyClick(composer.edit, RETURN)
    told(qtbot, opened.window, "Kept: you want to ask Ivan Petrenko for a recommendation")
    known = "You last helped Ivan in March; you have never asked, as far as Kith knows."
    qtbot.waitUntil(lambda: has_button(composer, f"Draft: {known}"))
    assert has_button(composer, f"tomorrow: {known}")
    assert has_button(composer, f"next week: {known}")
    row = _of(opened, "Ivan Petrenko")[0].id
    assert opened.book.reminders.waiting() == []
    qtbot.mouseClick(button(composer, f"Draft: {known}"), Qt.MouseButton.LeftButton)
    letter = dialog(MessageDialog)
    qtbot.mouseClick(letter.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(letter.log.isVisible)
    qtbot.mouseClick(letter.log, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.book.favours.favour(row).step is FavourStep.ASKED)
    told(qtbot, opened.window, "Kept: you asked Ivan Petrenko for a recommendation")
