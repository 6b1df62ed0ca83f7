"""Where things are drawn: projection, numbers, land."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from desktop_app.app.paths import resources_dir
from desktop_app.domain.whereabouts.people import Gathered
from desktop_app.domain.whereabouts.town import At, Town
from desktop_app.services.outlines import read_outlines
from desktop_app.ui.who_is_where.clusters import clusters, placed
from desktop_app.ui.who_is_where.ground import Colours, paint_ground, prepared
from desktop_app.ui.who_is_where.view import BOTTOM, TOP, View, across, down

SEA, LAND = QColor("#112233"), QColor("#ddeeff")


@given(st.floats(-56, 80), st.floats(-179, 179), st.floats(300, 150_000))
def test_a_pixel_leads_back_to_the_degrees_it_shows(
    north: float, east: float, scale: float
) -> None:
    view = View.fitting(800, 600, scale, across(east), down(north))
    at = view.at(*view.on_screen(across(east), down(north)))
    assert at == pytest.approx(At(north, east), abs=1e-6)


@given(
    st.integers(100, 3000),
    st.integers(100, 2000),
    st.lists(st.tuples(st.floats(0, 1), st.floats(TOP, BOTTOM)), max_size=5),
    st.floats(0.1, 10),
    st.floats(-5000, 5000),
)
def test_no_edge_of_the_earth_comes_in_and_all_people_are_seen(
    width: int, height: int, places: list[tuple[float, float]], factor: float, dx: float
) -> None:
    view = View.about(width, height, places)
    for x, y in places:
        left, top = view.on_screen(x, y)
        assert -1 <= left <= width + 1
        assert -1 <= top <= height + 1
    moved = view.zoomed(factor, 10, 10, width, height).moved(dx, dx, width, height)
    if moved.scale > width:
        assert moved.left <= 1e-6
        assert moved.left + moved.scale >= width - 1e-6


def _town(name: str, north: float, east: float, *people: int) -> Gathered:
    return Gathered(Town(name, "PT", "", At(north, east)), array("q", people))


def test_towns_that_are_near_on_the_screen_are_one_number() -> None:
    towns = placed(
        [
            _town("Lisbon", 38.7, -9.1, 1, 2),
            _town("Porto", 41.1, -8.6, 3),
            _town("Perth", -32, 116, 4),
        ]
    )
    assert [(each.count, each.people) for each in clusters(towns, 500)] == [
        (3, [1, 2, 3]),
        (1, [4]),
    ]
    assert len(clusters(towns, 50_000)) == 3


@pytest.mark.parametrize("name", ["outlines-far.bin", "outlines-near.bin"])
def test_land_is_where_it_is(qapp, name: str) -> None:
    ground = prepared(read_outlines(resources_dir() / "places" / name))
    view = View.about(1000, 800, [])
    image = paint_ground(ground, view, 1000, 800, 1.0, Colours(SEA, LAND, LAND, LAND))

    def at(north: float, east: float) -> str:
        x, y = view.on_screen(across(east), down(north))
        return image.pixelColor(round(x), round(y)).name()

    inland = (
        (48.2, 11.5),
        (39, -98),
        (-25, 134),
        (20, 15),
        (60, 100),
        (-10, -55),
        (66, -176),
        (67, 178),
    )
    assert {at(*place) for place in inland} == {LAND.name()}
    afloat = ((0, -30), (40, -40), (0, 80), (-40, -120), (30, 180 - 1), (42, 51))
    assert {at(*place) for place in afloat} == {SEA.name()}
