"""The good turn of the day on the real window: done with one click, put off, taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.domain.favours import Favour, FavourKind, FavourQuery, FavourStep, Side
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, DateKind, ImportantDate, person_named
from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.ui.message import MessageDialog
from desktop_app.ui.recommendation_text import TextDialog
from tests.ui.conftest import NOW, Opened
from tests.ui.reach import button, dialog, has_button, named, says, texts, told

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

TODAY = NOW.date()
INTRODUCE = "Introduce Ana Sousa to Ben Carter"


def _open(open_book: Callable[..., Opened], *names: str) -> Opened:
    opened = open_book(sample=False)
    for name in names:
        opened.book.people.add(Contact(person_named(name))).result()
    return opened


def _match(opened: Opened) -> None:
    for name, side, text in (
        ("Ana Sousa", NeedSide.NEED, "a copy editor for a memoir"),
        ("Ben Carter", NeedSide.OFFER, "edits memoirs"),
    ):
        who = opened.book.naming.resolve(name)
        opened.book.needs.add(Need(side, Whose.PERSON, text, TODAY, who)).result()


def _card(qtbot: QtBot, opened: Opened, words: str) -> QWidget:
    """Today's card, once it says `words`."""
    opened.window.shell.show("today")
    card = named(opened.window, "One good turn today")
    qtbot.waitUntil(lambda: says(card, words))
    return card


def _click(qtbot: QtBot, card: QWidget, words: str) -> None:
    qtbot.mouseClick(button(card, words), Qt.MouseButton.LeftButton)


def _log(qtbot: QtBot) -> None:
    """Copy the message that opened, and log that it went out."""
    message = dialog(MessageDialog)
    qtbot.mouseClick(message.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(message.log.isVisible)
    qtbot.mouseClick(message.log, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not isinstance(QApplication.activeModalWidget(), MessageDialog))


def test_a_match_is_taken_up_drafted_and_done(qtbot: QtBot, open_book: Any) -> None:
    opened = _open(open_book, "Ana Sousa", "Ben Carter")
    _match(opened)
    card = _card(qtbot, opened, INTRODUCE)
    assert says(card, "Ana is looking for a copy editor for a memoir. Ben can help: edits memoirs.")
    _click(qtbot, card, f"Introduce them: {INTRODUCE}")
    message = dialog(MessageDialog)
    assert message.body.toPlainText().startswith("Hello Ana,")
    _log(qtbot)
    qtbot.waitUntil(lambda: says(card, "Done for today"))
    assert says(card, "You did something for somebody today. That is plenty.")
    (favour,) = opened.book.favours.page(FavourQuery())
    assert (favour.kind, favour.step) == (FavourKind.INTRODUCTION, FavourStep.IDEA)
    assert [person.name for person in favour.people] == ["Ana Sousa", "Ben Carter"]
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: opened.book.favours.favour(favour.id).entry_id is None)
    qtbot.waitUntil(lambda: has_button(card, f"Ask Ana: {INTRODUCE}"))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: not opened.book.favours.page(FavourQuery()))
    qtbot.waitUntil(lambda: has_button(card, f"Introduce them: {INTRODUCE}"))


def test_another_idea_does_not_come_back_the_same_day_unless_taken_back(
    qtbot: QtBot, open_book: Any
) -> None:
    opened = _open(open_book, "Ana Sousa", "Ben Carter")
    _match(opened)
    who = opened.book.naming.resolve("Ben Carter")
    made = Favour(FavourKind.ADVICE, Side.RECEIVED, FavourStep.DONE, TODAY - timedelta(3), who)
    opened.book.favours.add(made).result()
    card = _card(qtbot, opened, INTRODUCE)
    _click(qtbot, card, "Another idea")
    qtbot.waitUntil(lambda: says(card, "Thank Ben Carter"))
    told(qtbot, opened.window, "Not today: Ana Sousa")
    qtbot.waitUntil(lambda: not opened.window.runner.waiting())
    assert not has_button(card, "Another idea"), "it is the last one"
    assert len(opened.book.good_turns.page(NOW).turns) == 1
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: says(card, INTRODUCE))


def test_a_birthday_is_wished_with_one_click(qtbot: QtBot, open_book: Any) -> None:
    opened = _open(open_book, "Hana Kobayashi")
    hana = opened.book.naming.resolve("Hana Kobayashi")
    born = PartialDate(1986, TODAY.month, TODAY.day)
    opened.book.people.save_part(ImportantDate(DateKind.BIRTHDAY, born, person_id=hana.id)).result()
    opened.book.people.set_starred([hana.id], True).result()
    title = "Wish Hana Kobayashi a happy birthday"
    card = _card(qtbot, opened, title)
    assert says(card, "Today. Turns 40. A line of your own beats a card.")
    _click(qtbot, card, f"Write the message: {title}")
    message = dialog(MessageDialog)
    assert message.body.toPlainText().startswith("Hello Hana,")
    _log(qtbot)
    assert QGuiApplication.clipboard().text().startswith("Hello Hana,")
    qtbot.waitUntil(lambda: says(card, "Done for today"))
    assert opened.book.timeline.page(hana.id)[0][0].summary == "Wished a happy birthday"
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: says(card, title))


def test_a_promise_about_nobody_is_done_with_one_click(qtbot: QtBot, open_book: Any) -> None:
    opened = _open(open_book, "Ana Sousa")
    promise = Reminder("Send the list round", TODAY, origin=Origin.PROMISE)
    opened.book.reminders.add(promise).result()
    card = _card(qtbot, opened, "Send the list round")
    _click(qtbot, card, "Done: Send the list round")
    qtbot.waitUntil(lambda: not says(card, "Send the list round"))
    assert not opened.book.waiting.today(NOW).reminders


def test_a_recommendation_is_written_and_kept(qtbot: QtBot, open_book: Any) -> None:
    opened = _open(open_book, "Ivan Petrenko")
    ivan = opened.book.naming.resolve("Ivan Petrenko")
    made = Favour(FavourKind.RECOMMENDATION, Side.GIVEN, FavourStep.TO_WRITE, TODAY, receiver=ivan)
    opened.book.favours.add(made).result()
    card = _card(qtbot, opened, "Recommend Ivan Petrenko")
    _click(qtbot, card, "Write it: Recommend Ivan Petrenko")
    text = dialog(TextDialog)
    assert text.text.toPlainText().startswith("Ivan and I worked together.")
    qtbot.mouseClick(text.finish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(card, "Done for today"))
    (kept,) = opened.book.favours.page(FavourQuery())
    assert (kept.step, kept.words[:4]) == (FavourStep.WRITTEN, "Ivan")


def test_with_nobody_left_it_says_how_to_begin(qtbot: QtBot, open_book: Any) -> None:
    opened = _open(open_book, "Ana Sousa")
    opened.book.people.archive([opened.book.naming.resolve("Ana Sousa").id]).result()
    title = "Begin with the three people you know best"
    card = _card(qtbot, opened, title)
    assert not has_button(card, "Another idea")
    assert has_button(card, f"Add a person: {title}")
    assert not any("ask" in words.lower().split() for words in texts(card))
