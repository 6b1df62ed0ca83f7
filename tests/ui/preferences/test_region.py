"""The reader's country: chosen in Preferences, and at once numbers and addresses read so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QRadioButton

from desktop_app.domain.person import Channel, ChannelKind, PostalAddress
from desktop_app.ui.person.rows import ValueButton
from desktop_app.ui.preferences.dialog import Preferences
from tests.ui.conftest import SAMPLE
from tests.ui.preferences.turning import turn_to
from tests.ui.reach import (
    choose,
    dialog,
    every,
    has_button,
    named,
    one,
    popped_up,
    show_details,
    told,
)

HOME = PostalAddress(street="Weg 1", city="Berlin", postal_code="10115", country="Germany")
NATIONAL, ABROAD = "Mobile: 01512 3456789", "Mobile: +49 1512 3456789"


@pytest.fixture
def details(qtbot, open_book):
    """The window on the Details of somebody with a German number and address, read in Germany."""
    opened = open_book()
    opened.book.region.choose("DE").result()
    person = opened.book.naming.resolve("Ana Sousa")
    for way in (
        Channel(ChannelKind.PHONE, "+49 (0)1512-3456789", "mobile", person_id=person.id),
        Channel(ChannelKind.ADDRESS, HOME.one_line(), "home", address=HOME, person_id=person.id),
    ):
        opened.book.people.save_part(way).result()
    opened.window.shell.open_person(person.id)
    show_details(qtbot, opened.window)
    qtbot.waitUntil(lambda: has_button(opened.window.person, NATIONAL))
    return opened


def test_another_country_is_seen_at_once_and_taken_back(qtbot, details) -> None:
    page = details.window.person
    assert has_button(page, "Home: Weg 1\n10115 Berlin")
    details.window.shell.do("preferences")
    qtbot.waitUntil(lambda: every(details.window, Preferences) != [])
    shown = dialog(Preferences)
    turn_to(shown, "Names and numbers")
    box = named(shown, "Your country", QComboBox)
    assert box.currentText() == "Germany"
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "portug")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: has_button(page, ABROAD))
    qtbot.waitUntil(lambda: has_button(page, "Home: Weg 1\n10115 Berlin\nGermany"))
    assert details.book.region.code() == "PT"
    told(qtbot, details.window, "Changed a preference")
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: box.currentText() == "Germany")
    qtbot.waitUntil(lambda: has_button(page, NATIONAL))
    shown.reject()


def test_everybody_is_sorted_by_their_last_name_and_back(qtbot, open_book) -> None:
    opened = open_book()
    pane = opened.window.list

    def names() -> list[str]:
        return [pane.model.line(row).name for row in range(len(pane.model.ids()))]

    qtbot.waitUntil(lambda: len(names()) == SAMPLE)
    usual = names()
    people = [opened.book.people.contact(row).person for row in pane.model.ids()]
    families = sorted((person.family or person.display_name).lower() for person in people)
    opened.window.shell.do("preferences")
    qtbot.waitUntil(lambda: every(opened.window, Preferences) != [])
    shown = turn_to(dialog(Preferences), "Names and numbers")
    first, last = (
        one(
            lambda words=words: [
                item for item in every(shown, QRadioButton) if item.text() == words
            ]
        )
        for words in ("First name", "Last name")
    )
    last.click()
    qtbot.waitUntil(lambda: names()[0].lower().endswith(families[0]))
    qtbot.waitUntil(lambda: names()[-1].lower().endswith(families[-1]))
    qtbot.waitUntil(lambda: last.isEnabled() and last.isChecked())
    # Ctrl+Z and its opposite, as with every preference, and the other choice.
    told(qtbot, opened.window, "Changed a preference")
    by_family = names()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for keys, order in ((control, usual), (control | shift, by_family)):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, keys)
        qtbot.waitUntil(lambda order=order: names() == order)
        qtbot.waitUntil(lambda order=order: first.isChecked() == (order == usual))
    first.click()
    qtbot.waitUntil(lambda: names() == usual)
    qtbot.waitUntil(last.isEnabled)
    shown.reject()


def test_a_number_is_copied_in_one_form_and_an_address_in_lines(qtbot, details) -> None:
    for name, copied in (
        (NATIONAL, "+4915123456789"),
        ("Home: Weg 1\n10115 Berlin", "Weg 1\n10115 Berlin"),
    ):
        value = named(details.window.person, name, ValueButton)
        value.customContextMenuRequested.emit(value.rect().center())
        choose(popped_up(qtbot), "Copy")
        qtbot.waitUntil(lambda copied=copied: QApplication.clipboard().text() == copied)
