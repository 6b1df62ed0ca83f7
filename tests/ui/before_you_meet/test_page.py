"""Before you meet, on the real window."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QTextEdit

from desktop_app.domain.events import Event
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.person import Contact, person_named
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.ui.message import MessageDialog
from tests.ui.conftest import NOW, Opened
from tests.ui.reach import button, dialog, has_button, named, says, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.kit.screen import Screen

TODAY = NOW.date()


def _open(open_book: Callable[..., Opened], *names: str) -> tuple[Opened, list[Participant]]:
    opened = open_book(sample=False)
    for name in names:
        opened.book.people.add(Contact(person_named(name))).result()
    return opened, [opened.book.naming.resolve(name) for name in names]


def _show(qtbot: QtBot, opened: Opened, place: tuple[str, int], words: str) -> Screen:
    opened.window.shell.show("before_you_meet", place)
    qtbot.waitUntil(lambda: says(opened.window.pages, words))
    screen = opened.window.pages.currentWidget()
    assert screen is not None
    return screen


def test_the_page_of_somebody(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened, (ana, ben) = _open(open_book, "Ana Sousa", "Ben Carter")
    book = opened.book
    book.people.edit(ana.id, notes="Rui and Inês", headline="Managing editor").result()
    talk = Interaction(InteractionKind.COFFEE, TODAY - timedelta(3), "the fair", people=(ana,))
    book.timeline.log(talk).result()
    for who, side, text in (
        (ana, NeedSide.NEED, "a copy editor for a memoir"),
        (ben, NeedSide.OFFER, "edits memoirs"),
    ):
        book.needs.add(Need(side, Whose.PERSON, text, TODAY, who)).result()
    promise = Reminder("The name of a printer", TODAY + timedelta(1), people=(ana,))
    book.reminders.add(promise).result()
    coffee = Reminder("Coffee with Ana", TODAY + timedelta(2), time(10, 30), people=(ana,))
    book.reminders.add(coffee).result()
    screen = _show(qtbot, opened, ("person", ana.id), "Before you meet Ana")
    for words in (
        "Coffee with Ana · in 2 days",
        "3 days ago: the fair.",
        "Looks for a copy editor for a memoir.",
        "Ben Carter could help: edits memoirs.",
        "Rui and Inês",
        "Of their work:",
    ):
        qtbot.waitUntil(lambda words=words: says(screen, words))
    box = named(screen, "The name of a printer", QCheckBox)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not says(screen, "The name of a printer"))
    qtbot.mouseClick(button(screen, "Introduce them"), Qt.MouseButton.LeftButton)
    letter = dialog(MessageDialog)
    letter.reject()
    line = named(screen, "What happened", QTextEdit)
    write(qtbot, line, "she takes over the memoir list")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line.toPlainText() == "")
    qtbot.waitUntil(lambda: book.timeline.page(ana.id)[0][0].summary.startswith("she takes"))


def test_those_of_an_event_one_after_another(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened, people = _open(open_book, "Ana Sousa", "Ben Carter")
    entry = Interaction(InteractionKind.EVENT, TODAY + timedelta(7), "Charity evening")
    row = opened.book.events.add(Event(entry, comes=tuple(people))).result().value
    screen = _show(qtbot, opened, ("event", row), "Before you meet Ana")
    qtbot.waitUntil(lambda: says(screen, "Charity evening · "))
    qtbot.mouseClick(button(screen, "Before you meet Ben Carter"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(screen, "Before you meet Ben"))
    qtbot.waitUntil(lambda: has_button(screen, "Open the page of Ben Carter"))


def test_a_notice_is_wanted_and_taken_back(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened, (ana,) = _open(open_book, "Ana Sousa")
    screen = _show(qtbot, opened, ("person", ana.id), "Before you meet Ana")
    box = named(screen, "Show me this page an hour before I meet somebody", QCheckBox)
    assert not box.isChecked()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.book.agenda.settings().before_meeting)
    qtbot.waitUntil(lambda: opened.window.toast.text() != "")
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: not box.isChecked())


def test_nobody_to_meet(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened, (ana,) = _open(open_book, "Ana Sousa")
    _show(qtbot, opened, ("event", 99), "Nobody to meet here")
