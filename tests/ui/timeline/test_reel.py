"""Rows of different heights, none measured that is out of sight."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.ui.entries.reel import Reel

HEIGHTS = st.lists(st.integers(1, 300), max_size=60)


def _reel(heights: list[int], room: int = 200) -> Reel:
    reel = Reel(lambda row: heights[row])
    reel.count, reel.room, reel.usual = len(heights), room, 62
    return reel


@given(heights=HEIGHTS, step=st.integers(1, 250), room=st.integers(1, 400))
def test_down_to_the_end_and_up_again_passes_every_row_in_order(heights: list[int], step: int, room: int) -> None:
    reel = _reel(heights, room)
    whole = max(0, sum(heights) - room)
    for direction, far in ((step, whole), (-step, 0)):
        for _ in range(whole // step + 1):
            before = sum(heights[: reel.row]) + reel.above
            reel.move(direction)
            now = sum(heights[: reel.row]) + reel.above
            assert now == min(whole, max(0, before + direction))
            places = reel.places()
            assert [place.row for place in places] == list(range(reel.row, reel.row + len(places)))
            assert all(one.bottom == two.top for one, two in zip(places, places[1:], strict=False))
        assert sum(heights[: reel.row]) + reel.above == far


@given(heights=HEIGHTS, value=st.integers(0, 5000), room=st.integers(1, 400))
@example(heights=[63], value=0, room=62)
def test_the_bar_goes_from_the_first_row_to_the_end_of_the_last(heights: list[int], value: int, room: int) -> None:
    reel = _reel(heights, room)
    reel.set_value(value)
    assert 0 <= reel.value() <= reel.maximum()
    reel.set_value(reel.maximum())
    assert sum(heights[: reel.row]) + reel.above == max(0, sum(heights) - room)
    reel.set_value(0)
    assert (reel.row, reel.above) == (0, 0)


@given(heights=st.lists(st.integers(1, 190), min_size=1, max_size=60), data=st.data())
def test_a_row_asked_for_comes_into_sight_whole(heights: list[int], data: st.DataObject) -> None:
    reel = _reel(heights)
    for _ in range(4):
        row = data.draw(st.integers(0, len(heights) - 1))
        reel.reveal(row)
        place = next(place for place in reel.places() if place.row == row)
        assert place.top >= 0
        assert place.bottom <= reel.room
        before = (reel.row, reel.above)
        reel.reveal(row)
        assert (reel.row, reel.above) == before


@given(heights=HEIGHTS, fewer=HEIGHTS, room=st.integers(1, 400), far=st.integers(0, 9000))
def test_it_finds_its_feet_when_rows_go(heights: list[int], fewer: list[int], room: int, far: int) -> None:
    reel = _reel(heights, room)
    reel.move(far)
    heights[:] = fewer
    reel.count = len(fewer)
    reel.settle()
    assert sum(fewer[: reel.row]) + reel.above <= max(0, sum(fewer) - room)
    assert all(place.row < reel.count for place in reel.places())


def test_a_million_rows_cost_as_little_as_a_dozen() -> None:
    measured = set()

    def height(row: int) -> int:
        measured.add(row)
        return 50 + row % 40

    reel = Reel(height)
    reel.count, reel.room = 1_000_000, 900
    for value in range(0, 62_000_000, 6_200_000):
        reel.set_value(value)
        reel.places()
        reel.move(120)
    reel.maximum()
    assert len(measured) < 400
