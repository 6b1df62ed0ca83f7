"""Pairs put together: one to keep, and each other beside the one it was made of."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from desktop_app.domain.doubles.groups import Group, groups_of
from tests.domain.doubles.people import find, someone

if TYPE_CHECKING:
    from desktop_app.domain.doubles.candidate import Candidate


def grouped(*people: Candidate) -> list[tuple[int, list[tuple[int, int]]]]:
    """The groups among people, whose ids are their places: whom to keep, and whose copy each is."""
    found = [double for double in find(*people) if double.is_sure]
    groups: list[Group] = groups_of(found, dict(zip(count(1), people, strict=False)))
    return [(each.keep, [(copy.id, copy.of) for copy in each.copies]) for each in groups]


def test_three_cards_of_one_are_one_group_and_two_copies() -> None:
    cards = [someone("Ana Sousa", "ana@a.example", "+351 912 345 678") for _ in range(3)]
    others = [someone("Ben Carter", "ben@b.example") for _ in range(2)]
    assert grouped(*cards, *others, someone("Clara Weiss", "c@c.example")) == [
        (1, [(2, 1), (3, 1)]),
        (4, [(5, 4)]),
    ]


def test_a_copy_of_a_copy_stands_beside_it() -> None:
    """The third has the number as the second writes it and not as the first."""
    first = someone("Jürgen Müller", "jm@web.example", "+49 30 123 4567")
    second = someone("Juergen Mueller", "jm@web.example", "+49 30 123 4567")
    third = someone("Juergen Mueller", "jm@web.example", "+49301234567")
    assert grouped(first, second, third) == [(1, [(2, 1), (3, 2)])]


def test_the_card_that_says_more_and_is_spelt_out_is_kept() -> None:
    short = someone("C. Okafor", "chidi@northwind.example", "+44 7700 900123")
    loud = someone("CHIDI OKAFOR", "chidi@northwind.example", "+44 7700 900123")
    poor = someone("Chidi Okafor", "chidi@northwind.example")
    whole = someone("Chidi Okafor", "chidi@northwind.example", "+44 7700 900123")
    ((keep, copies),) = grouped(short, loud, poor, whole)
    assert (keep, {row for row, _ in copies}) == (4, {1, 2, 3})


def test_nobody_is_in_no_group() -> None:
    assert groups_of([], {}) == []
