"""Give and ask on the real window: seen, done, taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.person import Contact, person_named
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.ui.giving.all_favours import AllFavours
from desktop_app.ui.kit.asking import AskName
from desktop_app.ui.message import MessageDialog
from tests.ui.conftest import NOW, Opened
from tests.ui.reach import (
    button,
    choose,
    dialog,
    has_button,
    named,
    only,
    popped_up,
    says,
    told,
    write,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.kit.screen import Screen

TODAY = NOW.date()
EDITOR, EDITS = "a copy editor for a memoir", "edits memoirs"
INTRODUCE = "Introduce them: Ana Sousa and Ben Carter"


def _open(open_book: Callable[..., Opened], *names: str, **more: Any) -> Opened:
    """The window on these people, of whom nothing is known yet."""
    opened = open_book(sample=False, **more)
    for name in names:
        opened.book.people.add(Contact(person_named(name))).result()
    return opened


def _who(opened: Opened, name: str) -> Participant:
    return opened.book.naming.resolve(name)


def _told(opened: Opened, name: str, side: NeedSide, text: str) -> int:
    person = _who(opened, name) if name else None
    whose = Whose.PERSON if name else Whose.YOU
    return opened.book.needs.add(Need(side, whose, text, TODAY, person)).result().value


def _two(opened: Opened) -> None:
    _told(opened, "Ana", NeedSide.NEED, EDITOR)
    _told(opened, "Ben", NeedSide.OFFER, EDITS)


def _show(qtbot: QtBot, opened: Opened) -> Screen:
    qtbot.mouseClick(button(opened.window.sidebar, "Give and ask"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(opened.window, "Do for others first."))
    qtbot.waitUntil(lambda: not opened.window.runner.waiting())
    screen = opened.window.pages.currentWidget()
    assert screen is not None
    return screen


def _click(qtbot: QtBot, screen: Screen, words: str) -> None:
    qtbot.mouseClick(button(screen, words), Qt.MouseButton.LeftButton)


def _undo(opened: Opened) -> None:
    opened.window.shell.undo()


def test_two_are_introduced_and_it_is_taken_back(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book, "Ana Sousa", "Ben Carter")
    _two(opened)
    screen = _show(qtbot, opened)
    qtbot.waitUntil(lambda: says(screen, "Copy editor is close to edits, and both say memoir."))
    _click(qtbot, screen, INTRODUCE)
    letter = dialog(MessageDialog)
    assert EDITOR in letter.body.toPlainText()
    assert "Ben Carter" in letter.body.toPlainText()
    letter.reject()
    qtbot.waitUntil(lambda: says(screen, "You would like Ana Sousa and Ben Carter to meet"))
    qtbot.waitUntil(lambda: not has_button(screen, INTRODUCE))
    qtbot.waitUntil(lambda: says(screen, "Nobody was asked yet."))
    _undo(opened)
    qtbot.waitUntil(lambda: has_button(screen, INTRODUCE))
    qtbot.waitUntil(lambda: not says(screen, "You would like"))


def test_asking_the_first_is_logged_and_their_yes_comes_next(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book, "Ana Sousa", "Ben Carter")
    _two(opened)
    screen = _show(qtbot, opened)
    _click(qtbot, screen, INTRODUCE)
    letter = dialog(MessageDialog)
    _click_in(qtbot, letter, "Copy")
    _click_in(qtbot, letter, "Log it")
    meet = "You would like Ana Sousa and Ben Carter to meet"
    _wait_and_click(qtbot, screen, f"Ana said yes: {meet}")
    wants = "Ana Sousa would like to meet Ben Carter"
    qtbot.waitUntil(lambda: has_button(screen, f"Ask Ben: {wants}"))
    told(qtbot, opened.window, f"Kept: {wants}: {EDITOR}")
    _undo(opened)
    qtbot.waitUntil(lambda: has_button(screen, f"Ana said yes: {meet}"))


def _click_in(qtbot: QtBot, letter: MessageDialog, words: str) -> None:
    qtbot.mouseClick(button(letter, words), Qt.MouseButton.LeftButton)


def _wait_and_click(qtbot: QtBot, screen: Screen, words: str) -> None:
    qtbot.waitUntil(lambda: has_button(screen, words))
    _click(qtbot, screen, words)


@pytest.mark.parametrize("words", ["Not these two", "Later"])
def test_a_match_is_put_away_and_comes_back_with_undo(
    qtbot: QtBot, open_book: Callable[..., Opened], words: str
) -> None:
    opened = _open(open_book, "Ana Sousa", "Ben Carter")
    _two(opened)
    screen = _show(qtbot, opened)
    _wait_and_click(qtbot, screen, "More about: Ana Sousa and Ben Carter")
    choose(popped_up(qtbot), words)
    qtbot.waitUntil(lambda: not has_button(screen, INTRODUCE))
    qtbot.waitUntil(lambda: says(screen, "As soon as somebody is looking for"))
    _undo(opened)
    qtbot.waitUntil(lambda: has_button(screen, INTRODUCE))


def test_what_you_offer_is_added_changed_and_closed(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book, "Ben Carter")
    _told(opened, "", NeedSide.NEED, EDITOR)
    _told(opened, "Ben", NeedSide.OFFER, EDITS)
    screen = _show(qtbot, opened)
    qtbot.waitUntil(lambda: says(screen, "Ben Carter could help: edits memoirs"))
    _click(qtbot, screen, "Add what you offer")
    asked = dialog(AskName)
    write(qtbot, asked.field, "Book covers")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    _wait_and_click(qtbot, screen, "You offer: Book covers")
    choose(popped_up(qtbot), "Edit…")
    asked = dialog(AskName)
    write(qtbot, asked.field, "Covers & maps")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    _wait_and_click(qtbot, screen, "You offer: Covers & maps")
    choose(popped_up(qtbot), "Close it")
    qtbot.waitUntil(lambda: not has_button(screen, "You offer: Covers & maps"))
    told(qtbot, opened.window, "Closed: Covers & maps")
    _undo(opened)
    qtbot.waitUntil(lambda: has_button(screen, "You offer: Covers & maps"))
    _click(qtbot, screen, f"What to do with: {EDITOR}")
    choose(popped_up(qtbot), "Close it with a word…")
    asked = dialog(AskName)
    write(qtbot, asked.field, "Ben does it")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    told(qtbot, opened.window, f"Closed: {EDITOR}")
    qtbot.waitUntil(lambda: not says(screen, "A copy editor for a memoir"))
    assert [need.closing for need in opened.book.needs.yours()] == ["", "Ben does it"]


def test_what_waits_stands_with_the_oldest_first_and_takes_its_step(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book, "Aoife Byrne", "Julia Marques")
    aoife, julia = _who(opened, "Aoife"), _who(opened, "Julia")
    add = opened.book.favours.add
    add(
        Favour(FavourKind.ADVICE, Side.RECEIVED, FavourStep.DONE, TODAY - timedelta(9), giver=julia)
    ).result()
    add(
        Favour(
            FavourKind.HELP,
            Side.GIVEN,
            FavourStep.PROMISED,
            TODAY - timedelta(90),
            receiver=aoife,
            text="the name of a bookbinder",
        )
    ).result()
    screen = _show(qtbot, opened)
    promise = "You promised Aoife Byrne: the name of a bookbinder"
    thanks = "Julia Marques gave you advice"
    qtbot.waitUntil(lambda: says(screen, promise) and says(screen, thanks))
    shown = button(screen, f"It is done: {promise}"), button(screen, f"Say thanks: {thanks}")
    assert shown[0].mapTo(screen, shown[0].pos()).y() < shown[1].mapTo(screen, shown[1].pos()).y()
    _click(qtbot, screen, f"It is done: {promise}")
    qtbot.waitUntil(lambda: not says(screen, promise))
    told(qtbot, opened.window, "Kept: you helped Aoife Byrne: the name of a bookbinder")
    _undo(opened)
    qtbot.waitUntil(lambda: says(screen, promise))
    _click(qtbot, screen, f"More about: {thanks}")
    choose(popped_up(qtbot), "Thanks are said")
    qtbot.waitUntil(lambda: not says(screen, thanks))
    _click(qtbot, screen, "All favours")
    every = dialog(AllFavours)
    shown_list = only(every, QListWidget)
    qtbot.waitUntil(lambda: shown_list.count() == 2)
    assert shown_list.item(0).text() == "Advice from Julia Marques  ·  Done, Thu 12 Nov"
    every.reject()


def test_an_old_need_is_asked_about_in_one_row(qtbot: QtBot, open_book: Any) -> None:
    opened = _open(open_book, "Ana Sousa", "Ben Carter")
    for name, days in (("Ana", 200), ("Ben", 190), ("Ana", 100)):
        told_on = TODAY - timedelta(days)
        need = Need(NeedSide.NEED, Whose.PERSON, f"a flat, {days}", told_on, _who(opened, name))
        opened.book.needs.add(need).result()
    screen = _show(qtbot, opened)
    first, second = (
        f"{name} was looking for: a flat, {days}. Is that still so?"
        for name, days in (("Ana Sousa", 200), ("Ben Carter", 190))
    )
    qtbot.waitUntil(lambda: has_button(screen, f"Still so: {first}"))
    assert not has_button(screen, f"Still so: {second}"), "one question at a time"
    _click(qtbot, screen, f"Still so: {first}")
    told(qtbot, opened.window, "Still so: a flat, 200")
    qtbot.waitUntil(lambda: has_button(screen, f"Still so: {second}"))
    _click(qtbot, screen, f"More about: {second}")
    choose(popped_up(qtbot), "Ask in a month")
    qtbot.waitUntil(lambda: not has_button(screen, f"Still so: {second}"))
    assert opened.book.giving.page(TODAY).to_ask == ()
    later = opened.book.giving.page(TODAY + timedelta(31)).to_ask
    assert [need.text for need in later] == ["a flat, 190"]


def test_the_first_day_takes_a_line_and_becomes_the_page(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book, "Ana Sousa", "Kwame Mensah")
    closest = opened.book.circles.all()[0]
    kwame = _who(opened, "Kwame")
    opened.book.people.set_circle([kwame.id], closest.id).result()
    day, words = TODAY - timedelta(4), "He is saving for a place of his own."
    met = Interaction(InteractionKind.COFFEE, day, words, people=(kwame,))
    opened.book.timeline.log(met).result()
    screen = _show(qtbot, opened)
    qtbot.waitUntil(lambda: says(screen, "Three lines are enough to begin"))
    qtbot.waitUntil(lambda: has_button(screen, "Ask Kwame Mensah what they are looking for"))
    qtbot.waitUntil(
        lambda: says(screen, f"{closest.name}. You were last in touch 4 days ago: {words}")
    )
    assert not says(screen, "one of these three"), "there is one"
    field = named(screen, "Who is looking for something?", QLineEdit)
    qtbot.waitUntil(field.hasFocus)
    write(qtbot, field, "a copy editor")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(screen, "Write who and what, like this"))
    assert field.text() == "a copy editor"
    write(qtbot, field, "Ana needs a copy editor")
    # What another program writes meanwhile takes nothing away.
    opened.book.needs.add(Need(NeedSide.OFFER, Whose.YOU, "a shed", TODAY)).result()
    qtbot.waitUntil(lambda: screen.page.page.has_begun)
    assert field.isVisible() and field.hasFocus() and field.text() == "Ana needs a copy editor"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    told(qtbot, opened.window, "Kept: a copy editor")
    qtbot.waitUntil(lambda: says(screen, "Could help each other"))
    ana = _who(opened, "Ana")
    assert [need.text for need in opened.book.needs.of_person(ana.id)] == ["a copy editor"]
    _undo(opened)
    _undo(opened)
    qtbot.waitUntil(lambda: says(screen, "Three lines are enough to begin"))


def test_a_name_nobody_has_becomes_a_person_in_a_narrow_window(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book, "Cleo", size=(640, 800))
    screen = _show(qtbot, opened)
    qtbot.waitUntil(lambda: has_button(screen, "Choose whom to keep close"))
    field = named(screen, "Who could help with something?", QLineEdit)
    write(qtbot, field, "Ben can help with memoirs")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    told(qtbot, opened.window, "Kept: memoirs")
    qtbot.waitUntil(lambda: says(screen, "Nothing waits"))
    _click(qtbot, screen, "Add somebody's need or offer")
    asked = dialog(AskName)
    write(qtbot, asked.field, "Ana needs help with a memoir")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: has_button(screen, "Introduce them: Ana and Ben"))


def test_more_of_what_is_under_way_is_shown_within_the_page(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book, "Ana Sousa")
    ana = _who(opened, "Ana")
    for number in range(30):
        promised = Favour(
            FavourKind.HELP, Side.GIVEN, FavourStep.PROMISED, TODAY, text=f"job {number}"
        )
        promised.receiver = ana
        opened.book.favours.add(promised).result()
    screen = _show(qtbot, opened)
    more = button(screen, "Show more")
    assert more.window() is opened.window
    assert not says(screen, "job 29")
    _click(qtbot, screen, "Show more")
    qtbot.waitUntil(lambda: says(screen, "job 29"))
