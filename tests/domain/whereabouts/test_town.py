"""Distances on the globe, and boxes that hold a circle."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.whereabouts.town import At, box_about, distance_km

BERLIN, POTSDAM, SYDNEY = At(52.524, 13.411), At(52.399, 13.066), At(-33.868, 151.207)
PLACES = st.builds(At, st.floats(-90, 90), st.floats(-180, 180))


@pytest.mark.parametrize(
    ("one", "other", "km"),
    [(BERLIN, POTSDAM, 27), (BERLIN, SYDNEY, 16_095), (At(0, 179.5), At(0, -179.5), 111)],
)
def test_distances_are_those_of_the_map(one: At, other: At, km: float) -> None:
    assert distance_km(one, other) == pytest.approx(km, rel=0.01, abs=0.5)
    assert distance_km(one, other) == distance_km(other, one)


@given(PLACES, PLACES, st.floats(1, 2000))
def test_the_box_holds_all_that_is_within_the_radius(middle: At, place: At, km: float) -> None:
    box = box_about(middle, km)
    across = (
        box.west <= place.longitude <= box.east
        if box.west <= box.east
        else place.longitude >= box.west or place.longitude <= box.east
    )
    if distance_km(middle, place) <= km * 0.999999:
        assert box.south <= place.latitude <= box.north
        # A pole has every longitude.
        assert across or abs(place.latitude) > 89.999
