"""Everybody in groups, and what is asked of them once a group."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop_app.domain.default_fields import DEFAULT
from desktop_app.domain.reach.everybody import Alike, Everybody
from desktop_app.domain.reach.reach import Thinnest, areas, outside, over_areas, thinnest

EDITORS = Alike(1, ("publishing",), [1, 4])
LAWYERS = Alike(2, ("Law", "publishing"), [2])
NURSES = Alike(2, ("nursing",), [7, 3])
UNKNOWN = Alike(None, (), [5, 6])
ALL = Everybody([EDITORS, LAWYERS, NURSES, UNKNOWN])


def test_groups_are_counted_and_found_again() -> None:
    assert (len(ALL), 7 in ALL, 8 in ALL) == (7, True, False)
    assert ALL.alike(3) is NURSES
    with pytest.raises(KeyError):
        ALL.alike(8)
    assert ALL.counted([1, 4, 6, 8]) == [(EDITORS, 2), (UNKNOWN, 1)]
    assert ALL.of_groups([7, 2, 1, 8, 3], [2]) == (7, 3)


def test_who_is_outside_keeps_the_order_asked_in() -> None:
    assert outside([3, 1, 5, 7, 2, 8], ALL, ["Publishing"]) == (3, 7)
    assert outside([3, 1], ALL, ["", " "]) is None


def test_areas_count_somebody_of_two_in_both_and_their_spread_halves_them() -> None:
    spoken = Counter({group.fields: len(group.people) for group in (EDITORS, LAWYERS, NURSES)})
    found = {each.area: (each.spoken, each.is_yours) for each in areas(spoken, ["music"], DEFAULT)}
    assert found["Books and design"] == (3, False)
    assert found["Law and government"] == (1, False)
    assert found["Press and stage"] == (0, True)
    spread = over_areas(spoken, DEFAULT)
    assert spread is not None
    # 2.5 in Books and design, a half in Law and government, 2 nurses.
    assert spread.people == 5
    assert spread.blau == pytest.approx(1 - 0.5**2 - 0.1**2 - 0.4**2)


def test_the_thinnest_field_is_of_everybody_outside_your_areas() -> None:
    assert thinnest(ALL, ["publishing"], DEFAULT) == Thinnest("Law", (2,))
    assert thinnest(ALL, [], DEFAULT) is None
    assert thinnest(Everybody([EDITORS]), ["publishing"], DEFAULT) is None
