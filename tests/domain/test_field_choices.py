"""Whose word stands in which field, where a card and somebody who is here say different things."""

from __future__ import annotations

import pytest

from desktop_app.domain.field_choices import Take, holds_both, with_choices
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Position,
)

MAIL, PHONE = ChannelKind.EMAIL, ChannelKind.PHONE
MINE, FILE, BOTH = Take.MINE, Take.FILE, Take.BOTH


def _here() -> Contact:
    person = Person(
        3, "u", "Ana Sousa", given="Ana", family="Sousa", notes="Kiln", nickname="Aninha"
    )
    ways = [Channel(PHONE, "+351 1", id=1), Channel(MAIL, "a@example.org", id=2)]
    return Contact(person, ways, [Position("Kiln", "Potter", id=4)])


def _card() -> Contact:
    person = Person(
        display_name="Ana de Sousa", given="Ana", middle="de", family="Sousa", notes="Clay"
    )
    ways = [Channel(PHONE, "+351 2"), Channel(PHONE, "+351 1"), Channel(MAIL, "b@example.org")]
    return Contact(person, ways, [Position("Studio", "Sculptor")])


def _values(contact: Contact) -> list[str]:
    return [way.value for way in contact.channels]


@pytest.mark.parametrize(
    ("take", "values"),
    [
        (MINE, ["+351 1", "a@example.org"]),
        (FILE, ["+351 2", "+351 1", "a@example.org"]),
        (BOTH, ["+351 1", "+351 2", "a@example.org"]),
    ],
)
def test_ways_of_one_kind_are_chosen_without_the_others(take: Take, values: list[str]) -> None:
    here = _here()
    found = with_choices(here, here, _card(), {"channels.phone": take})
    assert _values(found) == values
    assert (found.channels is here.channels) is (take is MINE)
    assert _values(here) == ["+351 1", "a@example.org"]


def test_what_was_taken_as_newer_goes_back_to_what_stands_here() -> None:
    here, card = _here(), _card()
    found = with_choices(card, here, card, {"channels.phone": MINE, "channels.email": MINE})
    assert sorted(_values(found)) == sorted(_values(here))


def test_a_name_is_taken_whole() -> None:
    found = with_choices(_here(), _here(), _card(), {"name": FILE}).person
    assert (found.display_name, found.middle, found.uid, found.id) == ("Ana de Sousa", "de", "u", 3)
    back = with_choices(_card(), _here(), _card(), {"name": MINE}).person
    assert (back.display_name, back.middle) == ("Ana Sousa", "")
    nobody = with_choices(_here(), _here(), Contact(Person()), {"name": FILE}).person
    assert nobody.display_name == "Ana Sousa"


@pytest.mark.parametrize(
    ("key", "take", "value"),
    [
        ("notes", BOTH, "Kiln\n\nClay"),
        ("notes", FILE, "Clay"),
        ("nickname", FILE, "Aninha"),
        ("nickname", BOTH, "Aninha"),
    ],
)
def test_texts_are_joined_where_they_can_be_and_never_emptied(
    key: str, take: Take, value: str
) -> None:
    assert getattr(with_choices(_here(), _here(), _card(), {key: take}).person, key) == value


def test_days_are_told_apart_by_what_they_are_and_positions_are_one_field() -> None:
    here, card = _here(), _card()
    here.dates = [ImportantDate(DateKind.ANNIVERSARY, PartialDate(2011, 6, 18), id=9)]
    card.dates = [ImportantDate(DateKind.BIRTHDAY, PartialDate(1984, 2, 29))]
    found = with_choices(here, here, card, {"dates.birthday": FILE, "positions": BOTH})
    assert [day.kind for day in found.dates] == [DateKind.BIRTHDAY, DateKind.ANNIVERSARY]
    assert [each.title for each in found.positions] == ["Potter", "Sculptor"]


def test_keys_that_are_none_are_passed_over_and_some_fields_hold_one_value() -> None:
    here = _here()
    assert with_choices(here, here, _card(), {"nothing": FILE}) == here
    assert holds_both("channels.email") and holds_both("notes") and not holds_both("name")
