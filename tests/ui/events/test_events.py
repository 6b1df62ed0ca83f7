"""The room of events on the real window: before one, after it, and with none."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListView, QTextEdit

from desktop_app.domain.events import Event
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.person import Contact, person_named
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.ui.events.form import EventForm
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


def _open(open_book: Callable[..., Opened], *names: str, **more: Any) -> Opened:
    opened = open_book(sample=False, **more)
    for name in names:
        opened.book.people.add(Contact(person_named(name))).result()
    return opened


def _who(opened: Opened, *names: str) -> tuple[Participant, ...]:
    return tuple(opened.book.naming.resolve(name) for name in names)


def _event(opened: Opened, days: int, *comes: str) -> int:
    day = TODAY + timedelta(days)
    entry = Interaction(InteractionKind.EVENT, day, "Charity evening", place="Port Quarter")
    made = Event(entry, comes=_who(opened, *comes))
    return opened.book.events.add(made).result().value


def _show(qtbot: QtBot, opened: Opened, words: str) -> Screen:
    qtbot.mouseClick(button(opened.window.sidebar, "Events"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(opened.window.pages, words))
    screen = opened.window.pages.currentWidget()
    assert screen is not None
    return screen


def _say(qtbot: QtBot, screen: Screen, field: str, text: str) -> None:
    line = named(screen, field, QTextEdit)
    write(qtbot, line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_first_event_is_said_in_a_line(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened = _open(open_book, "Ana Sousa")
    screen = _show(qtbot, opened, "No events yet")
    assert says(screen, "Events")
    qtbot.mouseClick(button(screen, "New event"), Qt.MouseButton.LeftButton)
    form = dialog(EventForm)
    write(qtbot, named(form, "In a line", QLineEdit), "charity evening in a week at Port Quarter")
    assert named(form, "What", QLineEdit).text() == "Charity evening"
    assert named(form, "Place", QLineEdit).text() == "Port Quarter"
    qtbot.mouseClick(button(form, "Add event"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(screen, "Port Quarter · in a week"))
    told(qtbot, opened.window, "Kept the event: Charity evening")
    [event] = opened.book.events.ahead(TODAY)
    assert event.entry.day == TODAY + timedelta(7)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: says(screen, "No events yet"))


def test_an_event_needs_a_day(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened = _open(open_book, "Ana Sousa")
    screen = _show(qtbot, opened, "No events yet")
    qtbot.mouseClick(button(screen, "New event"), Qt.MouseButton.LeftButton)
    form = dialog(EventForm)
    write(qtbot, named(form, "In a line", QLineEdit), "charity evening")
    qtbot.mouseClick(button(form, "Add event"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(form, "On which day is it?"))
    assert opened.book.events.heads(TODAY) == []
    form.reject()


def test_who_comes_with_how_you_could_help(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened = _open(open_book, "Ana Sousa", "Ben Carter")
    ana, ben = _who(opened, "Ana", "Ben")
    for who, side, text in (
        (ana, NeedSide.NEED, "a copy editor for a memoir"),
        (ben, NeedSide.OFFER, "edits memoirs"),
    ):
        opened.book.needs.add(Need(side, Whose.PERSON, text, TODAY, who)).result()
    row = _event(opened, 7, "Ana")
    screen = _show(qtbot, opened, "Looks for a copy editor for a memoir.")
    qtbot.waitUntil(lambda: says(screen, "Ben Carter could help: edits memoirs."))
    _say(qtbot, screen, "Who else comes?", "Ben, Rita Lopes and two of the bakers")
    qtbot.waitUntil(lambda: says(screen, "Nobody of your people is called Rita Lopes."))
    assert len(opened.book.events.event(row).comes) == 1
    qtbot.mouseClick(button(screen, "Add them as new people"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: has_button(screen, "Rita Lopes"))
    qtbot.waitUntil(lambda: says(screen, "This is nobody’s name: two of the bakers"))
    told(qtbot, opened.window, "Added to Charity evening")
    line = named(screen, "Who else comes?", QTextEdit)
    assert line.toPlainText() == "two of the bakers"
    qtbot.mouseClick(button(screen, "More about Ben Carter"), Qt.MouseButton.LeftButton)
    choose(popped_up(qtbot), "I want to meet them")
    qtbot.waitUntil(lambda: len(opened.book.events.event(row).to_meet) == 1)


def test_other_things_to_ask(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened = _open(open_book, "Ana Sousa")
    _event(opened, 7)
    screen = _show(qtbot, opened, "What brought you here tonight?")
    qtbot.mouseClick(button(screen, "Three other things to ask"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not says(screen, "What brought you here tonight?"))


def test_the_morning_after(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened = _open(open_book, "Ana Sousa", "Ben Carter")
    row = _event(opened, -1, "Ana", "Ben")
    screen = _show(qtbot, opened, "Whom did you meet?")
    qtbot.waitUntil(lambda: says(screen, "Did you meet them?"))
    qtbot.mouseClick(named(screen, "You met Ana Sousa", QCheckBox), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: has_button(screen, "Add a line about Ana Sousa"))
    told(qtbot, opened.window, "Met at Charity evening")
    line = "Rita Lopes bakes for the hotels, send her the samples tomorrow"
    field = named(screen, "Whom did you meet, and what was said?", QTextEdit)
    write(qtbot, field, line)
    qtbot.waitUntil(
        lambda: says(
            screen,
            "Enter adds Rita Lopes as somebody new, met here, with a reminder for tomorrow.",
        )
    )
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(screen, "Bakes for the hotels"))
    qtbot.waitUntil(lambda: has_button(screen, "Open: Send her the samples"))
    qtbot.waitUntil(lambda: has_button(screen, "Draft: Write to Rita Lopes"))
    [rita] = _who(opened, "Rita")
    assert opened.book.people.contact(rita.id).person.met_event == "Charity evening"
    qtbot.mouseClick(button(screen, "Add a line about Ana Sousa"), Qt.MouseButton.LeftButton)
    words = named(screen, "A line about Ana Sousa", QLineEdit)
    write(qtbot, words, "She is looking for copy editors")
    qtbot.keyClick(words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(screen, "She is looking for copy editors"))
    keep = "Keep: Ana Sousa is looking for: copy editors"
    [ana] = _who(opened, "Ana")
    assert opened.book.needs.of_person(ana.id) == []
    qtbot.mouseClick(button(screen, keep), Qt.MouseButton.LeftButton)
    told(qtbot, opened.window, "Kept: copy editors")
    needs = lambda: [need.text for need in opened.book.needs.of_person(ana.id)]  # noqa: E731
    qtbot.waitUntil(lambda: needs() == ["copy editors"])
    assert not has_button(screen, keep)
    qtbot.mouseClick(button(screen, "That was all"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not has_button(screen, "That was all"))
    assert opened.book.events.to_ask(TODAY) == []
    told(qtbot, opened.window, "Kept whom you met: Charity evening")
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: has_button(screen, "That was all"))
    assert len(opened.book.events.event(row).entry.people) == 2


def test_called_off_moved_and_deleted(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened = _open(open_book, "Ana Sousa")
    _event(opened, 7)
    screen = _show(qtbot, opened, "in a week")
    for words, shown in (("Call it off", "called off"), ("It takes place after all", "in a week")):
        qtbot.mouseClick(button(screen, "More about the event"), Qt.MouseButton.LeftButton)
        choose(popped_up(qtbot), words)
        qtbot.waitUntil(lambda shown=shown: says(screen, shown))
    qtbot.mouseClick(button(screen, "More about the event"), Qt.MouseButton.LeftButton)
    choose(popped_up(qtbot), "Delete")
    qtbot.waitUntil(lambda: says(screen, "No events yet"))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: says(screen, "in a week"))


def test_arrow_keys_walk_the_list_over_its_headings(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book, "Ana Sousa")
    _event(opened, 7)
    past = Interaction(InteractionKind.EVENT, TODAY - timedelta(60), "Book fair")
    opened.book.timeline.log(past).result()
    screen = _show(qtbot, opened, "in a week")
    rows = named(screen, "Events", QListView)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: says(screen, "Book fair"))
    qtbot.waitUntil(lambda: says(screen, "Nobody yet."))
    assert not has_button(screen, "That was all")
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: says(screen, "in a week"))


def test_after_six_weeks_without_an_event_another_is_proposed(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _open(open_book, "Ana Sousa")
    past = Interaction(InteractionKind.EVENT, TODAY - timedelta(50), "Book fair")
    opened.book.timeline.log(past).result()
    screen = _show(qtbot, opened, "Perhaps go somewhere unfamiliar?")
    _event(opened, 9)
    qtbot.waitUntil(lambda: not says(screen, "Perhaps go somewhere unfamiliar?"))


def test_today_asks_the_morning_after(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened = _open(open_book, "Ana Sousa")
    row = _event(opened, -1, "Ana")
    window = opened.window
    qtbot.mouseClick(button(window.sidebar, "Today"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(window.pages, "Yesterday: Charity evening. Whom did you meet?"))
    gone = button(window.pages, "I was not there: Charity evening")
    qtbot.mouseClick(gone, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not says(window.pages, "Whom did you meet?"))
    assert opened.book.events.event(row).is_settled
    told(qtbot, window, "Kept whom you met: Charity evening")
    window.shell.undo()
    tell = "Say whom you met: Charity evening"
    qtbot.waitUntil(lambda: has_button(window.pages, tell))
    qtbot.mouseClick(button(window.pages, tell), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(window.pages, "Did you meet them?"))
