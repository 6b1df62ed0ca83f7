"""Where everybody stands in the drawing: in their circle and slice, apart, and the same every day."""

from __future__ import annotations

from itertools import pairwise
from math import atan2, hypot, pi
from random import Random

import pytest

from desktop_app.domain.default_fields import DEFAULT
from desktop_app.domain.fields import Taxonomy
from desktop_app.domain.reach.circles import Area, Circles, drawn, rings, sliced
from desktop_app.domain.reach.everybody import Alike, Everybody
from desktop_app.domain.reach.slices import OTHERS, areas_of, people_by_cell
from desktop_app.domain.reach.slots import Band, slots

CIRCLES = ("Inner", "Close", "Active", "Network", "Acquaintance")
AREAS = [
    Area("Books", True, 40, 0),
    Area("Law", False, 12, 4),
    Area("", False, 9, None),
]


def _drawn(people: dict[tuple[int, int], list[int]], **more: object) -> Circles:
    return drawn(rings(CIRCLES, True), sliced(AREAS), people, **more)  # type: ignore[arg-type]


def _place(circles: Circles, person: int) -> tuple[float, float]:
    at = circles.place_of[person]
    return circles.x[at], circles.y[at]


def _away(circles: Circles, person: int) -> float:
    return hypot(*_place(circles, person))


def test_everybody_stands_in_their_band_and_slice() -> None:
    dice = Random(1)
    people = {
        (ring, area): dice.sample(
            range(1000 * (3 * ring + area), 1000 * (3 * ring + area + 1)), count
        )
        for ring, count in enumerate((2, 4, 30, 60, 200, 700))
        for area in range(3)
    }
    circles = _drawn(people)
    assert len(circles.people) == sum(map(len, people.values()))
    for cell in circles.cells:
        ring, area = circles.rings[cell.ring], circles.areas[cell.area]
        assert sorted(circles.people[cell.first : cell.last]) == sorted(
            people[cell.ring, cell.area]
        )
        for place in range(cell.first, cell.last):
            away = hypot(circles.x[place], circles.y[place])
            assert ring.inner <= away <= ring.outer
            if cell.ring > 2:
                turned = (atan2(circles.y[place], circles.x[place]) - area.begin) % (2 * pi)
                assert turned <= area.end - area.begin
    assert [cell.is_crowd for cell in circles.cells[-3:]] == [True] * 3


@pytest.mark.parametrize("seed", range(4))
def test_faces_of_a_usual_address_book_do_not_cover_each_other(seed: int) -> None:
    dice = Random(seed)
    ids = iter(dice.sample(range(10_000), 200))
    people = {
        (ring, area): [next(ids) for _ in range(count)]
        for ring, counts in enumerate([(3, 1, 1), (8, 4, 3), (20, 9, 6), (22, 10, 8), (20, 9, 6)])
        for area, count in enumerate(counts)
    }
    circles = _drawn(people)
    for ring in range(len(CIRCLES)):
        found = [
            (_place(circles, person), cell.radius)
            for cell in circles.cells
            if cell.ring == ring
            for person in circles.people[cell.first : cell.last]
        ]
        for number, ((x, y), radius) in enumerate(found):
            for (other_x, other_y), other in found[number + 1 :]:
                assert hypot(x - other_x, y - other_y) >= 0.8 * (radius + other)


def test_the_same_people_stand_in_the_same_place_whatever_order_they_come_in() -> None:
    people = {(2, 0): [*range(1, 30)], (3, 1): [*range(50, 80)], (1, 0): [90, 91]}
    one = _drawn(people)
    other = _drawn({cell: row[::-1] for cell, row in reversed(people.items())})
    assert {each: _place(one, each) for each in one.people} == {
        each: _place(other, each) for each in other.people
    }


def test_somebody_new_moves_nobody() -> None:
    """Within a band and slice that stay as they are, to the nearest power of two."""
    before = _drawn({(3, 0): [*range(1, 20)], (4, 0): [*range(100, 700)]})
    after = _drawn({(3, 0): [*range(1, 25)], (4, 0): [*range(100, 800)]})
    for person in before.people:
        assert _place(after, person) == _place(before, person)


def test_you_are_nearer_to_the_closer_circle() -> None:
    circles = _drawn({(ring, 0): [ring + 1] for ring in range(6)})
    assert all(_away(circles, one) < _away(circles, one + 1) for one in range(1, 6))
    assert circles.radius == circles.rings[-1].outer
    assert [ring.name for ring in circles.rings] == [*CIRCLES, ""]


def test_ties_are_drawn_once_between_people_who_are_there() -> None:
    circles = _drawn({(1, 0): [5, 9], (2, 1): [7]}, ties=[(5, 9), (9, 5), (7, 5), (5, 5), (5, 4)])
    at = circles.place_of
    assert circles.ties == tuple(
        sorted({tuple(sorted((at[5], at[9]))), tuple(sorted((at[5], at[7])))})
    )
    assert circles.cell_of(at[7]).ring == 2


def test_nobody_is_drawn_of_nobody() -> None:
    circles = drawn(rings(CIRCLES, False), sliced([]), {})
    assert (list(circles.people), circles.cells, circles.ties) == ([], (), ())
    assert circles.radius == 258.0


def test_slices_go_round_once_and_grow_by_steps() -> None:
    found = sliced(AREAS)
    assert found[-1].end - found[0].begin == pytest.approx(2 * pi)
    assert all(one.end == other.begin for one, other in pairwise(found))
    one, other = (sliced([Area("A", False, count, 0), AREAS[1]]) for count in (33, 64))
    assert one[0].end == other[0].end


def test_slots_are_as_many_as_asked_for_and_shrink_only_where_they_must() -> None:
    band = Band(100, 140, 0.0, 1.0)
    radius, few = slots(band, 2, 10.0)
    assert (radius, len(few) >= 2) == (10.0, True)
    smaller, many = slots(band, 400, 10.0)
    assert smaller < radius
    assert len(many) >= 400


def _everybody(*groups: tuple[int | None, tuple[str, ...], int]) -> Everybody:
    first, found = 1, []
    for circle, fields, count in groups:
        found.append(Alike(circle, fields, [*range(first, first + count)]))
        first += count
    return Everybody(found)


def test_slices_are_of_areas_yours_first_then_as_in_the_taxonomy() -> None:
    editors, lawyers, falconers = (
        (2, ("data", "design"), 1),
        (1, ("law",), 2),
        (1, ("falconry",), 1),
    )
    printers, unknown, publishers = (2, ("print",), 4), (None, (), 3), (2, ("publishing",), 1)
    everybody = _everybody(lawyers, falconers, unknown, editors, printers, publishers)
    areas, place = areas_of(everybody, DEFAULT, ["design"])
    names = ["Books and design", "Print", "Law and government", "falconry", ""]
    assert [area.name for area in areas] == names
    assert [area.people for area in areas] == [2, 4, 2, 1, 3]
    assert [area.is_yours for area in areas] == [True, False, False, False, False]
    hues = [area.hue for area in areas[:-1]]
    assert (len(set(hues)), hues[0], areas[-1].hue) == (4, 0, None)
    assert (place["data", "design"], place[()]) == (0, 4)
    cells = people_by_cell(everybody, place, [1, 2])
    assert cells[2, 4] == [4, 5, 6]
    assert cells[0, 2] == [1, 2]


def test_of_many_areas_the_small_ones_share_a_slice() -> None:
    everybody = _everybody(*((1, (f"field {number}",), number + 1) for number in range(12)))
    areas, place = areas_of(everybody, Taxonomy([]), ["field 0"])
    assert [area.name for area in areas].count(OTHERS) == 1
    assert len(areas) == 8
    assert areas[0].name == "field 0"
    assert sum(area.people for area in areas) == sum(range(1, 13))
    assert place["field 2",] == len(areas) - 1
    assert len({area.hue for area in areas[:-1]}) == 7
