"""What is imported, compared, merged, printed, chosen and known of somebody is read whole in a narrow
window, with text twice as large, with long names, and mirrored."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.domain.message_templates import MessageTemplate, Word
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Channel, ChannelKind, Contact, Position, person_named
from desktop_app.domain.rules.rule import Group, How, Rule
from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.screen import ImportScreen
from desktop_app.ui.kit.theme import Face
from desktop_app.ui.preferences.dialog import Preferences
from desktop_app.ui.preferences.pages import PAGES
from desktop_app.ui.printing.order import ToPrint, What
from desktop_app.ui.template_dialog import TemplateDialog
from desktop_app.ui.window.first_start import FirstStart
from desktop_app.ui.window.own_preferences import declared_cards
from tests.ui.clipped import whole
from tests.ui.reach import button, dialog, every, has_button, only, says, show_details

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Opened

SMALL = (600, 700)
MAIL = "maximiliane.von.hohenberg@publishers.example"
CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Maximiliane von Hohenberg-Sternberg
TITLE:Head of foreign rights and licences
EMAIL:{mail}
X-FAVOURITE-TEA:Darjeeling, first flush, from the shop at the corner
END:VCARD
BEGIN:VCARD
VERSION:3.0
X-EMPTY:1
END:VCARD
"""
TABLE = "Name,Shoe size,Where we met,E-mail\nIda Berg,39,At the fair in Frankfurt,ida@berg.example\nUlf Ek,44,Leeds,ulf@ek.example\n"


@pytest.fixture
def small(
    open_book: Callable[..., Opened], text_scale: Callable[[float], None], qtbot: QtBot
) -> Opened:
    """The smallest window with text twice as large."""
    opened = open_book(size=SMALL)
    text_scale(2.0)
    opened.window.resize(*SMALL)
    return opened


def _twice(opened: Opened, count: int = 2) -> tuple[int, ...]:
    """Cards of one person under several names."""
    names = ("Maximiliane von Hohenberg", "Maxi von Hohenberg", "Max von Hohenberg")
    made = []
    for name in names[:count]:
        person = person_named(name)
        person.headline = f"{name}’s headline, which is longer than any line"
        contact = Contact(person, channels=[Channel(ChannelKind.EMAIL, MAIL)])
        made.append(opened.book.people.add(contact).result().value)
    return tuple(made)


LOW = (760, 600)
"""The least a window is shown at by most desktops, of which the sidebar takes its part."""
FIRST_WAYS = ("Import a file…", "Add a person", "Open sample people")
DEEP = Group(
    How.ALL,
    (Rule("contact", "silent", 30), Group(How.ANY, (Rule("reach", "has", ("email", "phone")),))),
)


def test_every_place_with_text_twice_as_large(qtbot: QtBot, small: Opened) -> None:
    window = small.window
    window.resize(*LOW)
    for place in (place.key for room in window.rooms for place in room.places):
        window.shell.show(place)
        qtbot.waitUntil(lambda: not window.runner.waiting())
        whole(qtbot, window.pages, place)
    window.shell.show("rules", PeopleQuery.by(DEEP))
    whole(qtbot, window.pages, "rules in a group")
    town = small.book.whereabouts.town("Manchester")
    assert town is not None
    window.shell.show("who_is_where", town)
    qtbot.waitUntil(lambda: has_button(window, "Keep as a list…"))
    whole(qtbot, window.pages, "near a town")


def test_the_first_start(
    qtbot: QtBot, open_book: Callable[..., Opened], text_scale: Callable[[float], None]
) -> None:
    """Its three ways in are as wide as each other, and stand below each other in a narrow window."""
    window = open_book(sample=False, size=LOW).window
    page = only(window, FirstStart)

    def ways() -> list[QRect]:
        found = (button(page, words) for words in FIRST_WAYS)
        return [around.geometry() for way in found if (around := way.parentWidget())]

    whole(qtbot, page)
    assert max(way.width() for way in ways()) - min(way.width() for way in ways()) <= 1
    assert len({way.y() for way in ways()}) == 1
    text_scale(2.0)
    for size in (LOW, SMALL):
        window.resize(*size)
        whole(qtbot, page, size)
    assert len({way.x() for way in ways()}) == 1


def test_a_form_whose_words_become_more(qtbot: QtBot, small: Opened) -> None:
    """What is said below the text makes it no lower: the buttons stand under it, not on it."""
    read_for = ("Ana Sousa", dict[Word, str]())
    made = TemplateDialog(small.window.context, MessageTemplate(""), read_for, print, small.window)
    made.open()
    text = every(made, QPlainTextEdit)[0]
    text.setPlainText("Dear {given name},\nhow was {lunch} and the long walk to the harbour?\n" * 4)
    below = button(made, "Put in a word")
    qtbot.waitUntil(lambda: says(made, "Nothing can be filled in"))
    whole(qtbot, made)
    bottom = text.mapTo(made, text.rect().bottomLeft()).y()
    assert below.mapTo(made, below.rect().topLeft()).y() > bottom
    made.reject()


def test_doubles_and_their_merging(qtbot: QtBot, small: Opened) -> None:
    window = small.window
    pair = _twice(small, 3)
    window.shell.do("find-duplicates")
    qtbot.waitUntil(lambda: says(window, "Almost certainly"))
    whole(qtbot, window.pages, "duplicates")
    window.shell.show("merging", pair)
    qtbot.waitUntil(lambda: has_button(window, "Merge"))
    whole(qtbot, window.pages, "merging")


def test_fields_that_are_proposed(qtbot: QtBot, small: Opened) -> None:
    window = small.window
    person = person_named("Gotiwadru Lindqvist")
    contact = Contact(person, positions=[Position(title="Architect")])
    small.book.people.add(contact).result()
    window.resize(*LOW)
    window.shell.show("fields")
    qtbot.waitUntil(lambda: says(window, "because of “architect” in the title"))
    whole(qtbot, window.pages, "fields")


def test_what_is_printed(qtbot: QtBot, small: Opened) -> None:
    window = small.window
    for what in What:
        window.shell.show("printing", ToPrint(what))
        qtbot.waitUntil(lambda: not window.runner.waiting())
        whole(qtbot, window.pages, what)


def test_preferences(qtbot: QtBot, small: Opened) -> None:
    small.window.shell.do("preferences")
    qtbot.waitUntil(lambda: every(small.window, Preferences) != [])
    shown = dialog(Preferences)
    shown.resize(*SMALL)
    for page in PAGES:
        if page in (card.page for card in declared_cards(small.window.parts)):
            shown.go(page)
            whole(qtbot, shown, page)
    shown.reject()


def _imported(qtbot: QtBot, opened: Opened, path: Path, text: str) -> ImportScreen:
    path.write_text(text, encoding="utf-8")
    opened.window.import_paths([path])
    page = opened.window.findChild(ImportScreen)
    assert page is not None
    qtbot.waitUntil(lambda: page.stage is Stage.CHOOSING)
    return page


def test_an_import_and_the_details_it_brings(qtbot: QtBot, small: Opened, tmp_path: Path) -> None:
    window = small.window
    page = _imported(qtbot, small, tmp_path / "climbers.csv", TABLE)
    whole(qtbot, page, "a table")
    button(page, "Columns and choices").click()
    qtbot.waitUntil(lambda: says(page, "Shoe size"))
    whole(qtbot, page, "its columns")
    # Its headings are bold, what stands beside other words is not.
    assert not window.context.theme.font(Face.SECONDARY).bold()
    page.leave()
    page = _imported(qtbot, small, tmp_path / "friends.vcf", CARDS.format(mail=MAIL))
    button(page, "Import 1 person").click()
    qtbot.waitUntil(lambda: page.stage is Stage.TOLD)
    whole(qtbot, page, "the report")
    button(page, "Close").click()
    window.shell.open_person(small.book.naming.resolve("Maximiliane").id)
    show_details(qtbot, window)
    qtbot.waitUntil(lambda: says(window.person, "Also on the card · 1"))
    whole(qtbot, window.person, "details")
    button(window.person, "Show").click()
    whole(qtbot, window.person, "also on the card")


def test_a_tab_is_as_wide_as_its_words_once_text_is_larger(
    qtbot: QtBot, small: Opened, text_scale: Callable[[float], None]
) -> None:
    window = small.window
    window.shell.open_person(small.book.naming.resolve("Ana Sousa").id)
    qtbot.waitUntil(lambda: window.person.isVisible())
    for scale in (1.0, 2.0):
        text_scale(scale)
        whole(qtbot, window.person, scale)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Windows read from right to left."""
    from PySide6.QtCore import Qt

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
def test_a_mirrored_window(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened = open_book(size=(760, 600))
    window = opened.window
    window.shell.show("merging", _twice(opened))
    qtbot.waitUntil(lambda: has_button(window, "Merge"))
    whole(qtbot, window.pages, "merging")
    merge, cancel = button(window, "Merge"), button(window, "Cancel")
    assert merge.x() < cancel.x()
    window.shell.show("printing", ToPrint(What.DIRECTORY))
    qtbot.waitUntil(lambda: not window.runner.waiting())
    whole(qtbot, window.pages, "printing")
