"""Rows of different heights, none measured that is out of sight."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.ui.entries.visible_rows import VisibleRows

HEIGHTS = st.lists(st.integers(1, 300), max_size=60)


def _visible(heights: list[int], room: int = 200) -> VisibleRows:
    visible = VisibleRows(lambda row: heights[row])
    visible.count, visible.room, visible.usual = len(heights), room, 62
    return visible


@given(heights=HEIGHTS, step=st.integers(1, 250), room=st.integers(1, 400))
def test_down_to_the_end_and_up_again_passes_every_row_in_order(
    heights: list[int], step: int, room: int
) -> None:
    visible = _visible(heights, room)
    whole = max(0, sum(heights) - room)
    for direction, far in ((step, whole), (-step, 0)):
        for _ in range(whole // step + 1):
            before = sum(heights[: visible.row]) + visible.above
            visible.move(direction)
            now = sum(heights[: visible.row]) + visible.above
            assert now == min(whole, max(0, before + direction))
            places = visible.places()
            assert [place.row for place in places] == list(
                range(visible.row, visible.row + len(places))
            )
            assert all(one.bottom == two.top for one, two in zip(places, places[1:], strict=False))
        assert sum(heights[: visible.row]) + visible.above == far


@given(heights=HEIGHTS, value=st.integers(0, 5000), room=st.integers(1, 400))
@example(heights=[63], value=0, room=62)
def test_the_bar_goes_from_the_first_row_to_the_end_of_the_last(
    heights: list[int], value: int, room: int
) -> None:
    visible = _visible(heights, room)
    visible.set_value(value)
    assert 0 <= visible.value() <= visible.maximum()
    visible.set_value(visible.maximum())
    assert sum(heights[: visible.row]) + visible.above == max(0, sum(heights) - room)
    visible.set_value(0)
    assert (visible.row, visible.above) == (0, 0)


@given(heights=st.lists(st.integers(1, 190), min_size=1, max_size=60), data=st.data())
def test_a_row_asked_for_comes_into_sight_whole(heights: list[int], data: st.DataObject) -> None:
    visible = _visible(heights)
    for _ in range(4):
        row = data.draw(st.integers(0, len(heights) - 1))
        visible.reveal(row)
        place = next(place for place in visible.places() if place.row == row)
        assert place.top >= 0
        assert place.bottom <= visible.room
        before = (visible.row, visible.above)
        visible.reveal(row)
        assert (visible.row, visible.above) == before


@given(heights=HEIGHTS, fewer=HEIGHTS, room=st.integers(1, 400), far=st.integers(0, 9000))
def test_it_finds_its_feet_when_rows_go(
    heights: list[int], fewer: list[int], room: int, far: int
) -> None:
    visible = _visible(heights, room)
    visible.move(far)
    heights[:] = fewer
    visible.count = len(fewer)
    visible.settle()
    assert sum(fewer[: visible.row]) + visible.above <= max(0, sum(fewer) - room)
    assert all(place.row < visible.count for place in visible.places())


def test_a_million_rows_cost_as_little_as_a_dozen() -> None:
    measured = set()

    def height(row: int) -> int:
        measured.add(row)
        return 50 + row % 40

    visible = VisibleRows(height)
    visible.count, visible.room = 1_000_000, 900
    for value in range(0, 62_000_000, 6_200_000):
        visible.set_value(value)
        visible.places()
        visible.move(120)
    visible.maximum()
    assert len(measured) < 400
