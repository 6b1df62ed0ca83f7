"""One introduction from the first line to the news of it, through the real window, and all of it
taken back.

Ana needs a copy editor, Ben edits memoirs. Today proposes to introduce them; both are asked and say
yes; they are introduced, they meet, and Ana says thanks. Ben in turn introduces you to Clara, is
thanked, and hears what came of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.favours import Favour, FavourKind, FavourQuery, FavourStep, Side
from desktop_app.domain.person import Contact, person_named
from desktop_app.domain.reach.reach import Span
from desktop_app.domain.ways.ties import TieKind
from desktop_app.ui.message import MessageDialog
from tests.ui.composer.helpers import line_of
from tests.ui.conftest import NOW, Opened
from tests.ui.reach import button, dialog, has_button, named, says

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TODAY = NOW.date()
NAMES = ("Ana Sousa", "Ben Carter", "Clara Weiss")
INTRODUCE = "Introduce Ana Sousa to Ben Carter"
ASK_BEN = "Ask Ben: Ana Sousa would like to meet Ben Carter"
LINES = 9
"""Typed from beginning to end."""


def _newest(opened: Opened) -> int:
    """The number of the newest step; two that say the same have different ones."""
    step = opened.book.history.undoable()
    return 0 if step is None else step.number


def _type(qtbot: QtBot, opened: Opened, words: str) -> None:
    """Type a line on the timeline of everybody and wait until it was taken."""
    composer = line_of(qtbot, opened)
    qtbot.keyClicks(composer.edit, words)
    before = _newest(opened)
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: composer.text() == "")
    qtbot.waitUntil(lambda: _newest(opened) != before)


def _log_letter(qtbot: QtBot, opened: Opened, beginning: str) -> None:
    """The message that was drafted is copied, and logged as gone out."""
    letter = dialog(MessageDialog)
    assert letter.body.toPlainText().startswith(beginning)
    qtbot.mouseClick(letter.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(letter.log.isVisible)
    qtbot.mouseClick(letter.log, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not isinstance(QApplication.activeModalWidget(), MessageDialog))
    # Without a window manager none is active after a dialog closed.
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)


def _given(opened: Opened) -> Favour:
    (favour,) = opened.book.favours.page(FavourQuery(side=Side.GIVEN))
    return favour


def _reached(qtbot: QtBot, opened: Opened, step: FavourStep) -> None:
    qtbot.waitUntil(lambda: _given(opened).step is step)


def _propose(qtbot: QtBot, opened: Opened) -> None:
    """Today proposes the introduction, and the first letter goes out."""
    opened.window.shell.show("today")
    card = named(opened.window, "One good turn today")
    qtbot.waitUntil(lambda: says(card, INTRODUCE))
    qtbot.mouseClick(button(card, f"Introduce them: {INTRODUCE}"), Qt.MouseButton.LeftButton)
    _log_letter(qtbot, opened, "Hello Ana,")
    _reached(qtbot, opened, FavourStep.IDEA)


def _ask_ben(qtbot: QtBot, opened: Opened) -> None:
    """Give and ask drafts the second letter."""
    opened.window.shell.show("giving")
    qtbot.waitUntil(lambda: has_button(opened.window, ASK_BEN))
    qtbot.mouseClick(button(opened.window, ASK_BEN), Qt.MouseButton.LeftButton)
    _log_letter(qtbot, opened, "Hello Ben,")


def _on_page(qtbot: QtBot, opened: Opened, name: str, words: str) -> None:
    """Somebody's timeline has a row that says `words`."""
    person = opened.book.naming.resolve(name)
    opened.window.shell.open_person(person.id)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person.id)
    model = opened.window.person.tab_page("timeline-tab").entries.model
    qtbot.waitUntil(
        lambda: (
            model.is_whole()
            and any(words in model.index(row).data() for row in range(model.rowCount()))
        )
    )


def test_from_the_first_line_to_the_news_and_back(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    book = opened.book
    ana, ben, clara = (
        book.people.participant(book.people.add(Contact(person_named(name))).result().value)
        for name in NAMES
    )
    book.history.forget()
    _type(qtbot, opened, "Ana needs a copy editor for a memoir")
    _type(qtbot, opened, "Ben edits memoirs")
    _propose(qtbot, opened)
    _type(qtbot, opened, "Ana said yes to meeting Ben")
    _reached(qtbot, opened, FavourStep.FIRST_YES)
    _ask_ben(qtbot, opened)
    _type(qtbot, opened, "Ben said yes to meeting Ana")
    _reached(qtbot, opened, FavourStep.SECOND_YES)
    _type(qtbot, opened, "introduced Ana to Ben")
    _reached(qtbot, opened, FavourStep.INTRODUCED)
    _type(qtbot, opened, "Ana and Ben met")
    _reached(qtbot, opened, FavourStep.MET)
    _type(qtbot, opened, "Ana thanked me for the introduction")
    qtbot.waitUntil(lambda: _given(opened).thanked_on == TODAY)
    _type(qtbot, opened, "Ben introduced me to Clara")
    _type(qtbot, opened, "thanked Ben")
    _type(qtbot, opened, "told Ben what came of it")
    (received,) = book.favours.page(FavourQuery(side=Side.RECEIVED))
    assert (received.kind, received.giver, received.third) == (
        FavourKind.INTRODUCTION,
        ben,
        clara,
    )
    qtbot.waitUntil(lambda: book.favours.favour(received.id).told_on == TODAY)
    assert book.favours.favour(received.id).thanked_on == TODAY
    for name in ("Ana Sousa", "Ben Carter"):
        _on_page(qtbot, opened, name, "introduced Ana to Ben, they met")
    _on_page(qtbot, opened, "Clara Weiss", "Ben introduced me to Clara, thanked")
    known = {item.person: item.tie.kind for item in book.acquaintances.of(ana.id, TODAY).known}
    assert known[ben] is TieKind.INTRODUCED
    reach = book.reach.over(Span(None, TODAY), TODAY)
    assert (ben.id, clara.id) in [chain.people for chain in reach.chains]
    _take_all_back(qtbot, opened)


def _take_all_back(qtbot: QtBot, opened: Opened) -> None:
    """Undo step by step until nothing is left of it."""
    book, steps = opened.book, 0
    while number := _newest(opened):
        opened.window.shell.undo()
        qtbot.waitUntil(lambda number=number: _newest(opened) != number)
        steps += 1
    assert steps >= LINES
    assert book.favours.page() == []
    assert book.timeline.page()[0] == []
    assert book.needs.all_open() == []
    assert book.check() == []
    person = opened.window.person
    qtbot.waitUntil(lambda: says(person, "Nothing logged yet"))
