"""The drawing without a window: who is found where, what is looked at, crowds as dots."""

from __future__ import annotations

from itertools import combinations
from math import hypot, pi
from random import Random

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from desktop_app.domain.people_query import PersonLine
from desktop_app.domain.reach.circles import Area, Cell, Circles, drawn, rings, sliced
from desktop_app.ui.reach.dots import paint_dots
from desktop_app.ui.reach.names import people_names, ring_names
from desktop_app.ui.reach.pointing import Finder
from desktop_app.ui.reach.scene import Scene
from desktop_app.ui.reach.view import View

CIRCLES = ("Inner", "Close", "Active", "Network", "Acquaintance")
AREAS = [Area("Books", True, 3000, 0), Area("Law", False, 900, 4), Area("", False, 40, None)]


@pytest.fixture(scope="module")
def crowd() -> Circles:
    """A few in the closest circles and thousands in the outer ones."""
    ids = iter(Random(2).sample(range(10**6), 9000))
    people = {
        (ring, area): [next(ids) for _ in range(count * (3 - area))]
        for ring, count in enumerate((1, 2, 4, 200, 900))
        for area in range(3)
    }
    return drawn(rings(CIRCLES, False), sliced(AREAS), people)


def test_everybody_is_found_where_they_stand(crowd: Circles) -> None:
    finder, dice = Finder(crowd), Random(3)
    for place in dice.sample(range(len(crowd.people)), 400):
        x, y = crowd.x[place], crowd.y[place]
        found = finder.nearest(x, y, 0.001)
        assert found is not None
        assert (crowd.x[found] - x) ** 2 + (crowd.y[found] - y) ** 2 <= crowd.cell_of(
            found
        ).radius ** 2


def test_nobody_is_found_where_nobody_stands(crowd: Circles) -> None:
    finder = Finder(crowd)
    assert finder.nearest(0, 0, 3) is None
    assert finder.nearest(400, 0, 30) is None


def test_keys_lead_to_everybody_and_from_circle_to_circle(crowd: Circles) -> None:
    finder, last = Finder(crowd), len(crowd.people) - 1
    assert finder.next(None, Qt.Key.Key_Right) == 0
    assert finder.next(0, Qt.Key.Key_Left) == 0
    assert finder.next(7, Qt.Key.Key_Right) == 8
    assert finder.next(7, Qt.Key.Key_End) == last
    assert finder.next(last, Qt.Key.Key_Home) == 0
    place, seen = 0, []
    for _ in range(5):
        seen.append(crowd.cell_of(place).ring)
        following = finder.next(place, Qt.Key.Key_Down)
        assert following is not None
        place = following
    assert seen == [0, 1, 2, 3, 4]
    back = finder.next(place, Qt.Key.Key_Up)
    assert back is not None
    assert crowd.cell_of(back).ring == 3
    assert crowd.cell_of(back).area == crowd.cell_of(place).area


def test_without_anybody_no_key_leads_anywhere() -> None:
    nobody = drawn(rings(CIRCLES, False), sliced([]), {})
    assert Finder(nobody).next(None, Qt.Key.Key_Right) is None
    assert Finder(nobody).nearest(0, 0, 50) is None


def test_zooming_keeps_what_is_under_the_pointer() -> None:
    view, about = View.whole(600, 500, 258), QPointF(410, 130)
    before = view.in_drawing(about)
    assert view.zoomed(3, about).in_drawing(about) == pytest.approx(before)
    assert view.moved(10, -4).on_screen(0, 0) == QPointF(310, 246)
    far = view.moved(10_000, 10_000).kept_in(600, 500, 258)
    assert far.in_drawing(QPointF(300, 250)) == pytest.approx((-258, -258))


def test_a_picture_of_before_lies_where_its_people_are_now() -> None:
    before, place = View.whole(600, 500, 258), QRectF(-100, -100, 800, 700)
    now = before.zoomed(2, QPointF(50, 60)).moved(7, 9)
    moved = now.of_picture(before, place)
    at = before.on_screen(30, 40) - place.topLeft()
    assert moved.topLeft() + 2 * at == now.on_screen(30, 40)


def test_crowds_are_dots_and_the_few_are_faces(crowd: Circles) -> None:
    scene, view = Scene(crowd), View.whole(600, 600, crowd.radius)
    place = QRectF(0, 0, 600, 600)
    dotted = scene.dotted(view)
    assert {cell.ring for cell in dotted} == {3, 4}
    assert {cell.ring for cell, _ in scene.faces(view, place)} == {0, 1, 2}
    near = view.zoomed(12, QPointF(300, 300))
    assert [*scene.faces(near, QRectF(0, 0, 60, 60))] != [*scene.faces(view, place)]
    assert not scene.dotted(view.zoomed(60, QPointF(300, 300)))


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_dot_has_the_colour_of_its_area(qapp: object, crowd: Circles, ratio: float) -> None:
    view, place = View.whole(600, 600, crowd.radius), QRectF(-50, -20, 700, 640)
    colours = [QColor("#ff0000"), QColor("#00ff00"), QColor("#0000ff")]
    cells = [cell for cell in crowd.cells if cell.is_crowd]
    image = paint_dots(crowd, cells, view, place, ratio, colours)
    assert (image.width(), image.height()) == (700 * ratio, 640 * ratio)
    seen = 0
    for cell in cells:
        for at in range(cell.first, cell.last, 40):
            spot = (view.on_screen(crowd.x[at], crowd.y[at]) - place.topLeft()) * ratio
            colour = image.pixelColor(int(spot.x()), int(spot.y()))
            parts = (colour.red(), colour.green(), colour.blue())
            seen += parts.index(max(parts)) == cell.area and colour.alpha() > 60
    total = sum(len(range(cell.first, cell.last, 40)) for cell in cells)
    assert seen >= 0.9 * total


def test_the_more_people_the_darker_and_no_crowd_is_one_solid_disc(qapp: object) -> None:
    circles, field = rings(("Network", "Acquaintance"), outside=True), Area("", False, 1, None)
    counts, ids = (400, 4_000, 40_000), iter(range(1, 50_000))
    people = {(ring, 0): [next(ids) for _ in range(count)] for ring, count in enumerate(counts)}
    crowd = drawn(circles, sliced([field]), people)
    view, place = View.whole(500, 500, crowd.radius), QRectF(0, 0, 500, 500)
    image = paint_dots(crowd, crowd.cells, view, place, 1.0, [QColor("#000000")])
    shades = []
    for ring in circles:
        found = [
            image.pixelColor(x, y).alphaF()
            for x in range(0, 500, 2)
            for y in range(0, 500, 2)
            if ring.inner + 8 < hypot(*view.in_drawing(QPointF(x, y))) < ring.outer - 2
        ]
        shades.append(sum(found) / len(found))
    assert shades == sorted(shades) and shades[0] < shades[1] - 0.05 < shades[2] - 0.1
    assert shades[-1] < 0.9


@pytest.mark.parametrize("radius", [0.9, 1.6, 5.0])
def test_a_dot_is_as_large_as_it_is_to_be(qapp: object, radius: float) -> None:
    cell, view = Cell(0, 0, 0, 1, radius, is_crowd=True), View(1.0, 20.0, 20.0)
    alone = Circles((), (), (cell,), [7], [0.0], [0.0])
    image = paint_dots(alone, [cell], view, QRectF(0, 0, 40, 40), 1.0, [QColor("#ff0000")])
    inked = sum(image.pixelColor(x, y).alphaF() for x in range(40) for y in range(40))
    assert inked == pytest.approx(pi * (radius + 0.3) ** 2, rel=0.35)
    assert image.pixelColor(20, 20).red() > 200
    assert image.pixelColor(20 + round(radius) + 2, 20).alpha() == 0


def test_a_part_of_the_screen_without_anybody_has_a_picture(qapp: object, crowd: Circles) -> None:
    view = View.whole(600, 600, crowd.radius)
    assert not paint_dots(crowd, [], view, QRectF(), 1.0, []).isNull()


def test_no_name_stands_across_another(qapp: object) -> None:
    people = {(0, 0): [3, 14, 15], (1, 0): [*range(20, 26)], (1, 1): [31, 32], (2, 1): [40, 41]}
    few = drawn(rings(CIRCLES, False), sliced(AREAS), people)
    scene, view = Scene(few), View.whole(520, 520, few.radius)
    scene.add_lines(PersonLine(row, f"u{row}", f"Fatimah{row} Bee") for row in few.people)
    metrics = QFontMetricsF(QFont())
    circles = [name.place for name in ring_names(scene, view, metrics)]
    faces = [*scene.faces(view, QRectF(0, 0, 520, 520))]
    named = people_names(scene, view, metrics, faces, circles)
    assert len(circles) == len(CIRCLES)
    assert 6 <= len(named) <= 11, "only the two closest circles"
    places = [*circles, *(name.place for name in named)]
    across = [(a, b) for a, b in combinations(places, 2) if a.intersects(b)]
    assert not across
    below = people_names(scene, view, metrics, faces[:1], [])
    (first,), at = below, faces[0][1]
    assert (first.place.center().y() > view.on_screen(0, few.y[at]).y()) == (few.y[at] > 0)
