"""Households, walked through by mouse and keyboard: made, changed, left, dissolved, offered, printed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Channel, ChannelKind, Household, Relation
from desktop_app.ui.household_dialog import HouseholdDialog
from desktop_app.ui.households.screen import HouseholdsScreen
from desktop_app.ui.kit.badge import BadgeButton
from desktop_app.ui.kit.name_button import NameButton
from desktop_app.ui.person.household_card import HouseholdCard
from desktop_app.ui.person.reach_card import ReachCard
from desktop_app.ui.person.rows import DetailRow
from tests.ui.reach import (
    button,
    dialog,
    every,
    has_button,
    named,
    one,
    only,
    says,
    show_details,
    told,
    write,
)

TODAY = date(2026, 11, 29)


def _without_any(opened):
    """The sample people, with the household they have dissolved."""
    homes = opened.book.households
    for there in homes.several(homes.listed()):
        homes.dissolve(there.household).result()
    return opened


def _person(opened, name: str) -> int:
    return opened.book.naming.resolve(name).id


def _details(qtbot, opened, name: str) -> HouseholdCard:
    opened.window.shell.open_person(_person(opened, name))
    show_details(qtbot, opened.window)
    return only(opened.window, HouseholdCard)


def _on(window: QWidget, card: type[QWidget], kind: type[QWidget]) -> list[QWidget]:
    """What is in sight of a kind on a kind of card, which is made anew when something changes."""
    return [item for each in every(window, card) for item in every(each, kind)]


def _names(opened, name: str) -> list[str]:
    there = opened.book.households.of(_person(opened, name))
    return [] if there is None else [each.name for each in there.members]


def _add_name(qtbot, root: QWidget, name: str) -> None:
    """Somebody into the field of people, by the first letters and Enter."""
    field = named(root, "Add somebody who lives there", QLineEdit)
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_household_is_made_and_its_address_changed(qtbot, open_book) -> None:
    opened = _without_any(open_book())
    window, homes = opened.window, opened.book.households
    card = _details(qtbot, opened, "Noah Berg")
    assert says(card, "One address and one envelope")
    qtbot.keyClick(button(card, "Lives with"), Qt.Key.Key_Return)
    asked = dialog(HouseholdDialog)
    _add_name(qtbot, asked, "Robin Mor")
    assert (
        named(asked, "On the envelope", QLineEdit).placeholderText() == "Noah Berg & Robin Moreira"
    )
    write(qtbot, named(asked, "Street", QLineEdit), "Quay 3")
    write(qtbot, named(asked, "City", QLineEdit), "Porto")
    button(asked, "Make the household").click()
    told(qtbot, window, "Made a household: Noah Berg & Robin Moreira")
    qtbot.waitUntil(lambda: _names(opened, "Noah Berg") == ["Noah Berg", "Robin Moreira"])

    # The address is theirs on the page, and changed there for both.
    row = one(
        lambda: [
            row
            for row in _on(window, ReachCard, DetailRow)
            if row.value.accessibleDescription() == "shared with Robin Moreira"
        ]
    )
    assert row.value.accessibleName() == "Home: Quay 3\nPorto"
    row.value.click()
    write(qtbot, named(row, "Street", QLineEdit), "Hill 1")
    qtbot.keyClick(named(row, "Street", QLineEdit), Qt.Key.Key_Return)
    told(qtbot, window, "Changed the household: Noah Berg & Robin Moreira")
    qtbot.waitUntil(
        lambda: homes.of(_person(opened, "Robin Moreira")).household.value == "Hill 1, Porto"
    )

    # The name leads to whom it names, and the badge back.
    one(lambda: _on(window, HouseholdCard, NameButton)).click()
    qtbot.waitUntil(lambda: window.shell.shown_person() == _person(opened, "Robin Moreira"))
    named(window, "lives with Noah Berg", BadgeButton).click()
    qtbot.waitUntil(lambda: window.shell.shown_person() == _person(opened, "Noah Berg"))


def test_others_move_in_and_out_and_it_is_dissolved(qtbot, open_book) -> None:
    opened = _without_any(open_book())
    window, homes = opened.window, opened.book.households
    ids = [_person(opened, name) for name in ("Noah Berg", "Robin Moreira")]
    homes.add(Household("", "Hill 1, Porto"), ids).result()
    # A third moves in by the dialog, which offers no family where there is none in common.
    button(_details(qtbot, opened, "Noah Berg"), "Change the household").click()
    asked = dialog(HouseholdDialog)
    assert not has_button(asked, "On the envelope: The Berg family")
    _add_name(qtbot, asked, "Hugo Mart")
    write(qtbot, named(asked, "On the envelope", QLineEdit), "The flat on the hill")
    button(asked, "Save").click()
    qtbot.waitUntil(lambda: len(_names(opened, "Noah Berg")) == 3)
    assert homes.of(_person(opened, "Hugo Martins")).line == "The flat on the hill"

    qtbot.waitUntil(lambda: bool(every(window, HouseholdCard)))
    button(_details(qtbot, opened, "Hugo Martins"), "Hugo Martins moves out").click()
    told(qtbot, window, "Hugo Martins moved out")
    assert _names(opened, "Hugo Martins") == []
    window.shell.undo()
    qtbot.waitUntil(lambda: len(_names(opened, "Noah Berg")) == 3)
    button(_details(qtbot, opened, "Noah Berg"), "Dissolve the household").click()
    told(qtbot, window, "Dissolved the household: The flat on the hill")
    assert not homes.any()
    ways = opened.book.people.contact(_person(opened, "Robin Moreira")).channels
    assert "Hill 1, Porto" in [way.value for way in ways]


PAIRS = (
    ("Jonas Richter", "Clara Weiss", "Mill Lane 4"),
    ("Mei Chen", "Xin Li", "Rua Augusta 80"),
)


def _live_together(opened) -> None:
    """Two pairs of partners with one address each."""
    book = opened.book
    for one_name, other, street in PAIRS:
        ids = [_person(opened, one_name), _person(opened, other)]
        for row in ids:
            way = Channel(ChannelKind.ADDRESS, street, "home", person_id=row)
            book.people.save_part(way).result()
        relation = Relation("partner", other, ids[1], person_id=ids[0])
        book.people.save_part(relation).result()


def _buttons(root: QWidget, words: str) -> list[str]:
    names = [each.accessibleName() for each in every(root, QPushButton)]
    return [each for each in names if each.startswith(words)]


def _page(opened) -> HouseholdsScreen:
    opened.window.shell.do("households")
    return only(opened.window, HouseholdsScreen)


def test_offers_are_taken_up_or_refused_on_the_page_and_on_details(qtbot, open_book) -> None:
    opened = _without_any(open_book())
    window, book = opened.window, opened.book
    page = _page(opened)
    qtbot.waitUntil(lambda: says(page, "No households yet"))
    _live_together(opened)
    take, refuse = "Make a household", "Not together"
    qtbot.waitUntil(lambda: len(_buttons(page, take)) == 2)
    first, second = _buttons(page, refuse)
    assert {first, second} == {
        "Not together: Xin Li & Mei Chen",
        "Not together: Clara Weiss & Jonas Richter",
    }
    button(page, first).setFocus()
    qtbot.keyClick(button(page, first), Qt.Key.Key_Return)
    # The one below takes its place and the focus.
    qtbot.waitUntil(lambda: _buttons(page, refuse) == [second])
    qtbot.waitUntil(lambda: button(page, second).hasFocus())
    told(qtbot, window, f"{first.removeprefix('Not together: ')} do not live together")
    names = second.removeprefix("Not together: ")
    qtbot.keyClick(button(page, f"{take}: {names}"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: has_button(page, f"Dissolve: {names}"))
    qtbot.waitUntil(lambda: says(page, "Nobody else seems to live together."))
    assert says(page, "1 household")

    # What was refused is not offered on a page either; once that is taken back, it is.
    refused = PAIRS[0] if "Clara" in first else PAIRS[1]
    card = _details(qtbot, opened, refused[0])
    book.households.offer_to(_person(opened, refused[0]))
    assert not _buttons(card, refuse)
    window.shell.undo()
    window.shell.undo()
    qtbot.waitUntil(lambda: has_button(only(window, HouseholdCard), f"{refuse}: {refused[1]}"))
    assert says(only(window, HouseholdCard), f"Maybe with {refused[1]}")
    button(only(window, HouseholdCard), f"{take}: {refused[1]}").click()
    qtbot.waitUntil(lambda: len(_names(opened, refused[0])) == 2)

    page = _page(opened)
    (dissolve,) = _wait_for(qtbot, page, "Dissolve")
    button(page, dissolve).click()
    qtbot.waitUntil(lambda: not book.households.any())
    qtbot.waitUntil(lambda: len(_buttons(page, take)) == 2)


def _wait_for(qtbot, page: QWidget, words: str) -> list[str]:
    qtbot.waitUntil(lambda: bool(_buttons(page, words)))
    return _buttons(page, words)


def test_many_households_are_found_changed_and_opened(qtbot, open_book) -> None:
    opened = _without_any(open_book())
    window, book = opened.window, opened.book
    ids = list(book.people_list.ids(PeopleQuery(), TODAY))
    for number, row in enumerate(ids[:25]):
        line = "The old mill" if number == 7 else f"House {number}"
        book.households.add(Household(line, f"Hill {number}, Braga"), [row]).result()
    page = _page(opened)
    qtbot.waitUntil(lambda: len(_buttons(page, "Change…")) == 20)
    assert says(page, "25 households")
    button(page, "Show more households").click()
    qtbot.waitUntil(lambda: len(_buttons(page, "Change…")) == 25)
    window.shell.do("search")
    field = named(page, "Search households", QLineEdit)
    qtbot.waitUntil(lambda: field.hasFocus())
    qtbot.keyClicks(field, "old mill")
    qtbot.waitUntil(lambda: _buttons(page, "Change…") == ["Change…: The old mill"])
    button(page, "Change…: The old mill").click()
    asked = dialog(HouseholdDialog)
    write(qtbot, named(asked, "On the envelope", QLineEdit), "The old mill house")
    button(asked, "Save").click()
    qtbot.waitUntil(lambda: _buttons(page, "Change…") == ["Change…: The old mill house"])
    qtbot.keyClicks(field, "zzz")
    qtbot.waitUntil(lambda: says(page, "No household for “old millzzz”."))
    field.clear()
    qtbot.waitUntil(lambda: len(_buttons(page, "Change…")) == 20)
    every(page, NameButton)[0].click()
    qtbot.waitUntil(lambda: window.shell.shown_person() == ids[0])


def test_several_chosen_become_one(qtbot, open_book) -> None:
    opened = _without_any(open_book())
    window, book = opened.window, opened.book
    _live_together(opened)
    ids = [_person(opened, name) for name in PAIRS[0][:2]]
    window.list.view.select(ids, None)
    window.shell.do("household")
    asked = dialog(HouseholdDialog)
    assert named(asked, "Street", QLineEdit).text() == "Mill Lane 4"
    button(asked, "Make the household").click()
    qtbot.waitUntil(lambda: len(_names(opened, "Clara Weiss")) == 2)
    # As words that nobody has put into parts.
    assert book.households.of(_person(opened, "Clara Weiss")).household.address is None
