"""The planner of recommendations on the real window: seen, written, asked, noted, taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.favours import Favour, FavourKind, FavourQuery, FavourStep, Side
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, Position, Standing, person_named
from desktop_app.ui.kit.asking import AskName
from desktop_app.ui.message import MessageDialog
from desktop_app.ui.recommendation_text import TextDialog
from desktop_app.ui.recommendations.asking import AskDialog
from tests.ui.conftest import NOW, Opened
from tests.ui.reach import (
    button,
    choose,
    dialog,
    has_button,
    named,
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
LEFT = Qt.MouseButton.LeftButton


def _show(qtbot: QtBot, opened: Opened) -> Screen:
    window = opened.window
    window.shell.show("giving")
    qtbot.mouseClick(button(window.pages, "Recommendations"), LEFT)
    qtbot.waitUntil(lambda: says(window, "What people wrote about your work"))
    qtbot.waitUntil(lambda: not window.runner.waiting())
    screen = window.pages.currentWidget()
    assert screen is not None
    return screen


def _click(qtbot: QtBot, screen, words: str) -> None:
    qtbot.mouseClick(button(screen, words), LEFT)


def _between(opened: Opened) -> list[tuple[Side, FavourStep]]:
    found = opened.book.favours.page(FavourQuery(kinds=(FavourKind.RECOMMENDATION,)))
    return [(item.side, item.step) for item in found]


def _worked(open_book: Callable[..., Opened]) -> tuple[Opened, Participant]:
    """You work at Acme with Ivan as your manager, and nothing else is known."""
    opened = open_book(sample=False)
    book = opened.book
    acme = Position("Acme", "Designer", since=PartialDate(2015))
    book.recommendations.add_work(acme, "Robin Moreira").result()
    ivan = Contact(person_named("Ivan Petrenko"))
    ivan.positions.append(Position("Acme", "Head", standing=Standing.MANAGER))
    return opened, book.people.participant(book.people.add(ivan).result().value)


def test_the_first_day_asks_where_you_worked_and_who_you_are(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    opened.book.people.add(Contact(person_named("Ana Sousa"))).result()
    screen, window = _show(qtbot, opened), opened.window
    line = named(screen, "Where have you worked?", QLineEdit)
    qtbot.waitUntil(line.hasFocus)
    write(qtbot, line, "Acme, designer, 2031")
    write(qtbot, named(screen, "Your name", QLineEdit), "Robin Moreira")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(screen, "Those years cannot be"))
    write(qtbot, line, "Acme, designer, 2018-21")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    told(qtbot, window, "Kept where you worked: Acme")
    more = named(screen, "Where else have you worked?", QLineEdit)
    qtbot.waitUntil(more.hasFocus)
    qtbot.waitUntil(lambda: says(screen, "2018 to 2021"))
    write(qtbot, more, "Typesetter at Grafica Sul 2010-12")
    qtbot.keyClick(more, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(screen, "Grafica Sul"))
    qtbot.waitUntil(lambda: more.text() == "")
    window.shell.do("undo")
    qtbot.waitUntil(lambda: not says(screen, "Grafica Sul"))


def test_a_job_half_typed_goes_on_where_the_next_is_asked(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    opened.book.people.add(Contact(person_named("Ana Sousa"))).result()
    screen = _show(qtbot, opened)
    write(qtbot, named(screen, "Where have you worked?", QLineEdit), "Acme, designer, 2018")
    tandem = Position("Tandem", "Printer", since=PartialDate(2011))
    opened.book.recommendations.add_work(tandem, "Robin Moreira").result()
    more = named(screen, "Where else have you worked?", QLineEdit)
    qtbot.waitUntil(more.hasFocus)
    qtbot.keyClicks(more, "-21")
    qtbot.keyClick(more, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(screen, "2018 to 2021"))


def test_the_sample_shows_what_the_design_shows(qtbot, open_book) -> None:
    opened = open_book()
    screen = _show(qtbot, opened)
    for words in (
        "Ivan would be a good person to ask",
        "The most careful reader I have worked with.",
        "Ana Sousa, your manager at Acme Books. Received",
    ):
        qtbot.waitUntil(lambda words=words: says(screen, words))
    button(screen, "Write one for Ivan first")
    button(screen, "Ivan Petrenko, not asked")
    _click(qtbot, screen, "Copy")
    assert QGuiApplication.clipboard().text().startswith("The most careful reader")
    _click(qtbot, screen, "Ben Carter, received, 2022")
    qtbot.waitUntil(lambda: says(screen, "Every page came back better than it left."))
    _click(qtbot, screen, "Not now")
    qtbot.waitUntil(lambda: not says(screen, "Ivan would be a good person to ask"))
    _click(qtbot, screen, "Back to Give and ask")
    qtbot.waitUntil(lambda: opened.window.screens.current() == "giving")


def test_one_is_written_and_published_and_taken_back(qtbot, open_book) -> None:
    opened, _ = _worked(open_book)
    screen, window = _show(qtbot, opened), opened.window
    _click(qtbot, screen, "Ivan Petrenko, not asked")
    _click(qtbot, screen, "Write one for Ivan")
    text = dialog(TextDialog)
    assert text.text.toPlainText().startswith("Ivan and I worked together at Acme.")
    _click(qtbot, text, "Keep the draft")
    told(qtbot, window, "Kept: you want to write Ivan Petrenko a recommendation: our work at Acme")
    qtbot.waitUntil(lambda: _between(opened) == [(Side.GIVEN, FavourStep.TO_WRITE)])
    button(screen, "Ivan Petrenko, you want to write one")
    _click(qtbot, screen, "Write it")
    text = dialog(TextDialog)
    write(qtbot, text.text, "Calm and clear.")
    _click(qtbot, text, "It is written")
    button(screen, "Ivan Petrenko, you wrote one, 21 Nov")
    qtbot.waitUntil(lambda: says(screen, "Calm and clear."))
    _click(qtbot, screen, "More about Ivan Petrenko")
    choose(popped_up(qtbot), "It is published")
    told(qtbot, window, "Kept: your recommendation of Ivan Petrenko is published: our work at Acme")
    assert _between(opened) == [(Side.GIVEN, FavourStep.PUBLISHED)]
    for left in (FavourStep.WRITTEN, FavourStep.TO_WRITE, None):
        window.shell.do("undo")
        wanted = [] if left is None else [(Side.GIVEN, left)]
        qtbot.waitUntil(lambda wanted=wanted: _between(opened) == wanted)
    button(screen, "Ivan Petrenko, not asked")


def test_asking_says_first_what_speaks_for_waiting(qtbot, open_book) -> None:
    opened, _ = _worked(open_book)
    screen, window = _show(qtbot, opened), opened.window
    _click(qtbot, screen, "Ivan Petrenko, not asked")
    _click(qtbot, screen, "Ask Ivan…")
    asking = dialog(AskDialog)
    qtbot.waitUntil(lambda: says(asking, "You have not written one for Ivan Petrenko, nor helped"))
    button(asking, "Write one for Ivan first")
    _click(qtbot, asking, "Remind me next week")
    told(
        qtbot, window, "Kept: you want to ask Ivan Petrenko for a recommendation: our work at Acme"
    )
    button(screen, "Ivan Petrenko, to ask")
    (reminder,) = opened.book.reminders.waiting()
    assert (reminder.text, reminder.due) == (
        "Ask Ivan Petrenko for a recommendation",
        TODAY + timedelta(7),
    )
    _click(qtbot, screen, "Draft the ask")
    message = dialog(MessageDialog)
    assert "Acme" in message.body.toPlainText()
    _click(qtbot, message, "Copy")
    _click(qtbot, message, "Log it")
    button(screen, "Ivan Petrenko, asked, 21 Nov")
    assert _between(opened) == [(Side.RECEIVED, FavourStep.ASKED)]


def test_what_came_is_noted_thanked_for_and_told_on_the_page_of_the_person(
    qtbot, open_book
) -> None:
    opened, ivan = _worked(open_book)
    asked = Favour(
        FavourKind.RECOMMENDATION, Side.RECEIVED, FavourStep.ASKED, TODAY - timedelta(9), ivan
    )
    opened.book.favours.add(asked).result()
    screen, window = _show(qtbot, opened), opened.window
    _click(qtbot, screen, "Ivan Petrenko, asked, 12 Nov")
    _click(qtbot, screen, "It came")
    text = dialog(TextDialog)
    write(qtbot, text.text, "A <b>gifted</b> designer & a kind one.")
    write(qtbot, text.link, "https://ivan.example/robin")
    _click(qtbot, text, "Keep")
    button(screen, "Ivan Petrenko, received, 21 Nov")
    qtbot.waitUntil(lambda: says(screen, "A <b>gifted</b> designer & a kind one."))
    button(screen, "Open the link")
    _click(qtbot, screen, "More about Ivan Petrenko")
    choose(popped_up(qtbot), "Thanks are said")
    told(qtbot, window, "Kept: you thanked Ivan Petrenko")
    qtbot.waitUntil(lambda: says(screen, "thanked today"))
    found = opened.book.giving.of_person(ivan.id, TODAY).favours
    assert [item.words for item in found] == ["A <b>gifted</b> designer & a kind one."]
    assert found[0].entry_id is not None
    for left in (FavourStep.RECEIVED, FavourStep.ASKED):
        window.shell.do("undo")
        qtbot.waitUntil(lambda left=left: _between(opened) == [(Side.RECEIVED, left)])


def test_an_empty_cell_takes_somebody_new(qtbot, open_book) -> None:
    opened, _ = _worked(open_book)
    screen, window = _show(qtbot, opened), opened.window
    _click(qtbot, screen, "Add at Designer: client")
    asks = dialog(AskName)
    write(qtbot, asks.field, "Julia Marques")
    _click(qtbot, asks, "Keep")
    told(qtbot, window, "Kept what Julia Marques was to you")
    button(screen, "Julia Marques, not asked")
    julia = opened.book.naming.resolve("Julia Marques")
    (position,) = opened.book.people.contact(julia.id).positions
    assert (position.role, position.standing) == ("Client", Standing.CLIENT)
    window.shell.do("undo")
    qtbot.waitUntil(lambda: not has_button(screen, "Julia Marques, not asked"))
