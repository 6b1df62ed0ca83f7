"""The page of an organisation on the real window: gone to, read, changed, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from desktop_app.domain.organisations import Organisation
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, Position, Standing, person_named
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.ui.kit.asking import AskName
from desktop_app.ui.message import MessageDialog
from desktop_app.ui.organisation.form import OrganisationForm
from desktop_app.ui.pursuing.form import OpeningForm
from desktop_app.ui.pursuing.next_step import NextStepDialog
from desktop_app.ui.ways_in.dialog import WayInDialog
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
REPORT = "a designer for the yearly report"


def _add(opened: Opened, name: str, *positions: Position, **more: Any) -> Participant:
    contact = Contact(person_named(name), positions=list(positions))
    for field, value in more.items():
        setattr(contact.person, field, value)
    people = opened.book.people
    return people.participant(people.add(contact).result().value)


def _northwind(open_book: Callable[..., Opened], **more: Any) -> Opened:
    """Chidi is there, Maya was, and Nora is there too, whom you do not know."""
    opened = open_book(sample=False, **more)
    chidi = _add(
        opened, "Chidi Okafor", Position("Northwind", "Data lead", since=PartialDate(2021))
    )
    was = Position("Northwind", "Head", until=PartialDate(2024), standing=Standing.CLIENT)
    _add(opened, "Maya Lund", was, Position("Lumen"))
    entry = Interaction(InteractionKind.EVENT, TODAY, "Data meetup, he spoke.", people=(chidi,))
    opened.book.timeline.log(entry).result()
    return opened


def _id(opened: Opened, name: str = "Northwind") -> int:
    found = opened.book.organisations.named(name)
    assert found is not None
    return found.id


def _show(qtbot: QtBot, opened: Opened, name: str = "Northwind") -> Screen:
    opened.window.shell.show("organisation", _id(opened, name))
    return _shown(qtbot, opened, name)


def _shown(qtbot: QtBot, opened: Opened, name: str) -> Screen:
    window = opened.window
    qtbot.waitUntil(lambda: window.screens.current() == "organisation")
    screen = window.pages.currentWidget()
    assert screen is not None
    qtbot.waitUntil(lambda: screen.accessibleName() == name)
    # The cards come one after another, the way in last.
    qtbot.waitUntil(lambda: has_button(screen, "Add an opening"))
    qtbot.waitUntil(lambda: screen.way.isVisible())
    qtbot.waitUntil(lambda: not says(screen, "Looking for the way in…"))
    return screen


def _click(qtbot: QtBot, root: Any, words: str) -> None:
    qtbot.mouseClick(button(root, words), Qt.MouseButton.LeftButton)


def test_who_is_there_who_was_and_what_passed(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _northwind(open_book)
    screen = _show(qtbot, opened)
    qtbot.waitUntil(lambda: says(screen, "Data lead since 2021"))
    qtbot.waitUntil(lambda: says(screen, "Head, until 2024 · now at Lumen"))
    named(screen, "was your client")
    qtbot.waitUntil(lambda: has_button(screen, "Data meetup, Event, Today"))
    qtbot.waitUntil(lambda: says(screen, "Chidi Okafor is there now: Data lead."))
    _click(qtbot, screen, "Draft a line to Chidi")
    letter = dialog(MessageDialog)
    assert "You know Northwind from the inside" in letter.body.toPlainText()
    _click(qtbot, letter, "Copy")
    _click(qtbot, letter, "Log it")
    # Who was asked for something today is not asked again lightly.
    qtbot.waitUntil(lambda: says(screen, "You asked Chidi Okafor"))
    qtbot.waitUntil(lambda: has_button(screen, "Write to Chidi all the same"))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: has_button(screen, "Draft a line to Chidi"))


def test_another_way_is_one_click_away(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened = _northwind(open_book)
    screen = _show(qtbot, opened)
    qtbot.waitUntil(lambda: has_button(screen, "Or through Maya"))
    _click(qtbot, screen, "Or through Maya")
    qtbot.waitUntil(lambda: has_button(screen, "Draft a line to Maya"))
    qtbot.waitUntil(lambda: has_button(screen, "Or through Chidi"))


def test_an_opening_is_told_pursued_and_closed(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _northwind(open_book)
    screen = _show(qtbot, opened)
    _click(qtbot, screen, "Add an opening")
    form = dialog(OpeningForm)
    write(qtbot, form.text, REPORT)
    write(qtbot, form.told_by, "Nobody Known")
    _click(qtbot, form, "Add")
    qtbot.waitUntil(lambda: says(form, "Nobody in the address book is called"))
    write(qtbot, form.told_by, "Chidi")
    _click(qtbot, form, "Add")
    qtbot.waitUntil(lambda: says(screen, "Chidi Okafor told you: today."))
    named_so = f"Northwind: {REPORT}"
    _click(qtbot, screen, f"Pursue it: {named_so}")
    qtbot.waitUntil(lambda: has_button(screen, "So far: You heard of it"))
    _click(qtbot, screen, "On to: You wrote")
    qtbot.waitUntil(lambda: has_button(screen, "So far: You wrote"))
    qtbot.keyClick(button(screen, "So far: You wrote"), Qt.Key.Key_3)
    qtbot.waitUntil(lambda: has_button(screen, "So far: You are talking"))
    _click(qtbot, screen, f"Add a next step… {named_so}")
    asked = dialog(NextStepDialog)
    write(qtbot, asked.words, "Send three samples")
    _click(qtbot, asked, "Remind me")
    done = "Done: Send three samples"
    qtbot.mouseClick(named(screen, done, QCheckBox), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: has_button(screen, f"Add a next step… {named_so}"))
    _click(qtbot, screen, "So far: You are talking")
    choose(popped_up(qtbot), "It is over")
    qtbot.waitUntil(lambda: says(screen, "Closed: today."))
    told(qtbot, opened.window, f"Closed: {REPORT}")
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: has_button(screen, "So far: You are talking"))


def test_it_is_renamed_filled_in_and_made_one_with_another_spelling(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _northwind(open_book)
    _add(opened, "Ben", Position("Northwind Ltd", "Clerk"))
    screen = _show(qtbot, opened)
    _click(qtbot, screen, "More")
    choose(popped_up(qtbot), "Edit…")
    form = dialog(OrganisationForm)
    write(qtbot, form.name, "Northwind Ltd")
    write(qtbot, form.headline, "Maps for wind farms")
    _click(qtbot, form, "Save")
    qtbot.waitUntil(lambda: says(form, "There is an organisation “Northwind Ltd” already."))
    write(qtbot, form.name, "North Wind")
    _click(qtbot, form, "Save")
    qtbot.waitUntil(lambda: says(screen, "Maps for wind farms"))
    qtbot.waitUntil(lambda: screen.accessibleName() == "North Wind")
    _click(qtbot, screen, "More")
    choose(popped_up(qtbot), "It is also spelt otherwise…")
    asked = dialog(AskName)
    write(qtbot, asked.field, "Northwind")
    _click(qtbot, asked, "Make them one")
    qtbot.waitUntil(lambda: has_button(screen, "Ben"))
    told(qtbot, opened.window, "Made one organisation: North Wind")
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: not has_button(screen, "Ben"))
    assert opened.book.organisations.named("Northwind Ltd") is not None


def test_somebody_is_added_there_known_or_new(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _northwind(open_book)
    _add(opened, "Nora Lindgren")
    screen = _show(qtbot, opened)
    for name in ("Nora Lindgren", "Priya Raman"):
        _click(qtbot, screen, "Add somebody")
        asked = dialog(AskName)
        write(qtbot, asked.field, name)
        _click(qtbot, asked, "Add")
        qtbot.waitUntil(lambda name=name: has_button(screen, name))
    assert len(opened.book.naming.find("Nora Lindgren")) == 1


def test_back_leads_from_a_person_to_the_organisation_before(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _northwind(open_book)
    window = opened.window
    screen = _show(qtbot, opened)
    qtbot.waitUntil(lambda: has_button(screen, "Maya Lund"))
    _click(qtbot, screen, "Maya Lund")
    qtbot.waitUntil(lambda: window.screens.current() == "people")
    qtbot.waitUntil(lambda: has_button(window.person.header, "Open Lumen"))
    _click(qtbot, window.person.header, "Open Lumen")
    _shown(qtbot, opened, "Lumen")
    for name in ("", "Northwind"):
        qtbot.keyClick(
            QApplication.focusWidget() or window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier
        )
        if name:
            _shown(qtbot, opened, name)
        else:
            qtbot.waitUntil(lambda: window.screens.current() == "people")


def test_the_way_in_to_a_person_from_the_menu_and_the_palette(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _northwind(open_book)
    window = opened.window
    nora = _add(
        opened, "Nora Lindgren", Position("Northwind", "Head of brand", since=PartialDate(2022))
    )
    window.shell.open_person(nora.id)
    qtbot.waitUntil(lambda: window.person.person_id() == nora.id)
    window.shell.do("way-in")
    shown = dialog(WayInDialog)
    qtbot.waitUntil(lambda: says(shown, "were both at Northwind"))
    _click(qtbot, shown, "Draft a line to Chidi")
    letter = dialog(MessageDialog)
    assert "I would like to meet Nora Lindgren" in letter.body.toPlainText()
    letter.reject()
    shown.reject()


def test_an_organisation_that_goes_says_so(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened = _northwind(open_book)
    row = opened.book.organisations.add(Organisation("Empty House")).result().value
    screen = _show(qtbot, opened, "Empty House")
    qtbot.waitUntil(lambda: says(screen, "Nobody you know, as far as you told Kith."))
    qtbot.waitUntil(lambda: says(screen, "Nobody you know leads to Empty House"))
    opened.book.organisations.merge(row, _id(opened)).result()
    qtbot.waitUntil(lambda: says(screen, "This organisation is no longer here."))
    assert not has_button(screen, "Remind me")
