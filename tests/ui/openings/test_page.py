"""Openings on the real window: pursued, moved by stage, told on, taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop_app.domain.needs import Need, NeedSide, OpeningStage, Whose
from desktop_app.domain.person import Contact, person_named
from desktop_app.ui.kit.asking import AskName
from desktop_app.ui.message import MessageDialog
from desktop_app.ui.pursuing.form import OpeningForm
from desktop_app.ui.pursuing.row import OpeningRow
from desktop_app.ui.ways_in.dialog import WayInDialog
from tests.ui.conftest import NOW, Opened
from tests.ui.reach import button, choose, dialog, every, has_button, popped_up, says, told, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.kit.screen import Screen

TODAY = NOW.date()
BINDER = "somebody who binds books by hand"


def _opening(opened: Opened, text: str, place: str = "Harbour", days: int = 0) -> int:
    made = Need(NeedSide.NEED, Whose.ORGANISATION, text, TODAY - timedelta(days))
    made.organisation = place
    return opened.book.needs.add(made).result().value


def _show(qtbot: QtBot, opened: Opened) -> Screen:
    window = opened.window
    window.shell.show("openings")
    qtbot.waitUntil(lambda: window.screens.current() == "openings")
    qtbot.waitUntil(lambda: "openings" not in window.runner.waiting())
    screen = window.pages.currentWidget()
    assert screen is not None
    return screen


def _click(qtbot: QtBot, root: Any, words: str) -> None:
    qtbot.waitUntil(lambda: has_button(root, words))
    qtbot.mouseClick(button(root, words), Qt.MouseButton.LeftButton)


def _somebody(opened: Opened, name: str = "Farid Rahimi") -> None:
    opened.book.people.add(Contact(person_named(name))).result()


def test_the_first_is_added_and_pursued(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened = open_book(sample=False)
    _somebody(opened)
    qtbot.waitUntil(lambda: not opened.window.is_first_start())
    screen = _show(qtbot, opened)
    _click(qtbot, screen, "Add the first")
    form = dialog(OpeningForm)
    write(qtbot, form.organisation, "Harbour")
    write(qtbot, form.text, BINDER)
    _click(qtbot, form, "Add")
    qtbot.waitUntil(lambda: says(screen, "None yet. Press “Pursue it”"))
    _click(qtbot, screen, f"Pursue it: Harbour: {BINDER}")
    qtbot.waitUntil(lambda: says(screen, "You heard of it: today."))
    _click(qtbot, screen, "So far: You heard of it")
    menu = popped_up(qtbot)
    assert [action.text() for action in menu.actions()][:2] == [
        "You heard of it\t1",
        "You wrote\t2",
    ]
    choose(menu, "They made an offer\t4")
    qtbot.waitUntil(lambda: has_button(screen, "So far: They made an offer"))
    _click(qtbot, screen, f"More about: Harbour: {BINDER}")
    choose(popped_up(qtbot), "Close it with a word…")
    asked = dialog(AskName)
    write(qtbot, asked.field, "they took me")
    _click(qtbot, asked, "Close it")
    qtbot.waitUntil(lambda: has_button(screen, "Add the first"))
    told(qtbot, opened.window, f"Closed: {BINDER}")
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: has_button(screen, "So far: They made an offer"))


def test_whom_it_may_fit_is_told_or_put_away(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = open_book(sample=False)
    _somebody(opened)
    farid = opened.book.naming.resolve("Farid")
    offer = Need(NeedSide.OFFER, Whose.PERSON, "binds books by hand", TODAY, farid)
    opened.book.needs.add(offer).result()
    _opening(opened, BINDER)
    screen = _show(qtbot, opened)
    tell = f"Tell Farid Rahimi of: Harbour: {BINDER}"
    _click(qtbot, screen, tell)
    letter = dialog(MessageDialog)
    assert BINDER in letter.body.toPlainText()
    letter.reject()
    _click(qtbot, screen, "It does not fit Farid Rahimi")
    qtbot.waitUntil(lambda: not has_button(screen, tell))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: has_button(screen, tell))


def test_names_lead_on_and_many_are_shown_in_parts(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = open_book(sample=False)
    _somebody(opened)
    rows = [_opening(opened, f"opening {number}", days=number) for number in range(15)]
    opened.book.needs.set_stage(rows[3], OpeningStage.WROTE).result()
    screen = _show(qtbot, opened)
    qtbot.waitUntil(lambda: len(every(screen, OpeningRow)) == 13)
    _click(qtbot, screen, "Show more")
    qtbot.waitUntil(lambda: len(every(screen, OpeningRow)) == 15)
    pursued = next(row for row in every(screen, OpeningRow) if "opening 3" in row.accessibleName())
    _click(qtbot, pursued, "The way in to Harbour")
    shown = dialog(WayInDialog)
    qtbot.waitUntil(lambda: says(shown, "Nobody you know leads to Harbour"))
    shown.reject()
    _click(qtbot, pursued, "Harbour")
    qtbot.waitUntil(lambda: opened.window.screens.current() == "organisation")


def test_it_is_reached_from_the_foot_of_give_and_ask(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = open_book()
    window = opened.window
    window.shell.show("giving")
    giving = window.pages.currentWidget()
    _click(qtbot, giving, "Openings")
    qtbot.waitUntil(lambda: window.screens.current() == "openings")
    assert window.sidebar.shown() == "giving"
    screen = window.pages.currentWidget()
    qtbot.waitUntil(lambda: says(screen, "It fits what you offer: typesetting, book covers."))
    _click(qtbot, screen, "Back to Give and ask")
    qtbot.waitUntil(lambda: window.screens.current() == "giving")
