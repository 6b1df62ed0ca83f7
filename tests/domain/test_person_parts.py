"""What a part of a person must say, how they are best reached and what they are called."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import LONGEST_TEXT, first_name
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Position,
    Relation,
    best_channel,
)
from desktop_app.domain.person_parts import check_part

PHONE = ChannelKind.PHONE


@pytest.mark.parametrize(
    ("part", "field", "key"),
    [
        (Channel(PHONE, " "), "value", "channel-needs-value"),
        (Position(is_study=True), "title", "position-needs-title"),
        (ImportantDate(DateKind.BIRTHDAY, None), "date", "important-date-not-understood"),
        (Relation("child", " "), "relation", "relation-needs-person"),
        (Relation(" ", "Rui"), "relation", "relation-needs-person"),
        (Channel(PHONE, "1", label="a\0b"), "label", "text-holds-nul"),
        (Position(title="x" * (LONGEST_TEXT + 1)), "title", "text-too-long"),
    ],
)
def test_a_part_that_says_nothing_is_refused(part, field: str, key: str) -> None:
    with pytest.raises(InvalidValueError, match=f"^{key}$") as caught:
        check_part(part)
    assert caught.value.field == field


@pytest.mark.parametrize(
    "part",
    [
        Channel(PHONE, "1"),
        Position(role="Chair"),
        Position(department="Sales"),
        ImportantDate(DateKind.BIRTHDAY, PartialDate(None, 5, 14)),
        ImportantDate(DateKind.OTHER, None, text="circa 1800"),
        Relation("child", "Rui"),
    ],
)
def test_one_that_says_something_is_not(part) -> None:
    check_part(part)


@pytest.mark.parametrize(
    ("ways", "best"),
    [
        ([], None),
        ([Channel(ChannelKind.EMAIL, "a@b")], None),
        ([Channel(PHONE, "1", label="fax"), Channel(PHONE, "2")], "2"),
        ([Channel(PHONE, "1"), Channel(PHONE, "2", preferred=True)], "2"),
        ([Channel(PHONE, "1", label="fax", preferred=True), Channel(PHONE, "2")], "2"),
        ([Channel(PHONE, "1", label="pager")], "1"),
        ([Channel(PHONE, "1"), Channel(PHONE, "2")], "1"),
    ],
)
def test_the_best_way_to_call_somebody(ways: list[Channel], best: str | None) -> None:
    found = best_channel(Contact(Person(), channels=ways), PHONE)
    assert (None if found is None else found.value) == best


@pytest.mark.parametrize(
    ("person", "called"),
    [
        (Person(display_name="Ana Sousa", given="Ana Maria"), "Ana"),
        (Person(display_name="Ana Sousa", given="Ana", nickname="Nini"), "Nini"),
        (Person(display_name="Acme", is_company=True), ""),
        (Person(display_name="B"), "B"),
        (Person(), ""),
        (Person(given="x" * 99), "x" * 40),
    ],
)
def test_what_one_calls_somebody(person: Person, called: str) -> None:
    assert first_name(person) == called
