"""Lines in columns: nothing lost, nothing broken that fits, headings with what they head."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.printing.columns import Block, Piece, pages


def _blocks(*heights: int) -> list[Block]:
    return [Block(key, [10.0] * lines, gap=5) for key, lines in enumerate(heights)]


def test_columns_are_filled_one_after_another() -> None:
    first, second = pages(_blocks(3, 3, 3, 3, 1), 2, 70)
    assert first == (
        Piece(0, 0, 0, 0, 3),
        Piece(1, 0, 35, 0, 3),
        Piece(2, 1, 0, 0, 3),
        Piece(3, 1, 35, 0, 3),
    )
    assert second == (Piece(4, 0, 0, 0, 1),)


def test_a_heading_goes_with_what_it_heads() -> None:
    blocks = [*_blocks(4), Block(7, [12], gap=8, heads=True), Block(8, [10, 10])]
    (placed,) = pages(blocks, 2, 65)
    assert placed[1:] == (Piece(7, 1, 0, 0, 1), Piece(8, 1, 12, 0, 2))


def test_what_no_column_holds_is_broken_and_begins_a_column() -> None:
    first, second = list(pages(_blocks(1, 9), 1, 50))[:2]
    assert first == (Piece(0, 0, 0, 0, 1),)
    assert second == (Piece(1, 0, 0, 0, 5),)
    tall = list(pages([Block(0, [80.0, 80.0])], 1, 50))
    assert [piece for page in tall for piece in page] == [
        Piece(0, 0, 0, 0, 1),
        Piece(0, 0, 0, 1, 2),
    ]


def test_running_text_breaks_with_two_lines_on_each_side() -> None:
    note = Block(1, [10.0] * 5, gap=5, whole=False)
    first, second = pages([*_blocks(1), note], 1, 57)
    assert first == (Piece(0, 0, 0, 0, 1), Piece(1, 0, 15, 0, 3)) and second[0].first == 3
    (kept,) = list(pages([*_blocks(3), note], 1, 54))[1:]
    assert kept == (Piece(1, 0, 0, 0, 5),)


BLOCKS = st.lists(
    st.builds(
        lambda lines, gap, whole, heads: (lines, gap, whole, heads),
        st.lists(st.integers(1, 60).map(float), min_size=1, max_size=12),
        st.integers(0, 9).map(float),
        st.booleans(),
        st.booleans(),
    ),
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(BLOCKS, st.integers(1, 3), st.integers(60, 200))
def test_every_line_stands_once_in_its_place(
    made: list[tuple[list[float], float, bool, bool]], columns: int, height: int
) -> None:
    blocks = [Block(key, *rest) for key, rest in enumerate(made)]
    placed = list(pages(blocks, columns, float(height)))
    assert all(placed)
    seen: dict[int, list[Piece]] = {}
    below: dict[tuple[int, int], float] = {}
    for number, page in enumerate(placed):
        for piece in page:
            seen.setdefault(piece.key, []).append(piece)
            assert 0 <= piece.column < columns
            assert piece.top >= below.get((number, piece.column), 0.0) - 1e-6
            end = piece.top + sum(blocks[piece.key].lines[piece.first : piece.last])
            assert end <= height + 1e-6
            below[number, piece.column] = end
    assert list(seen) == [block.key for block in blocks]
    for block in blocks:
        parts = seen[block.key]
        assert [piece.first for piece in parts[1:]] == [piece.last for piece in parts[:-1]]
        assert (parts[0].first, parts[-1].last) == (0, len(block.lines))
        if block.whole and block.height <= height:
            above = _heads_above(blocks, block.key)
            assert len(parts) == 1 or above + block.gap + block.height > height


def _heads_above(blocks: list[Block], key: int) -> float:
    total, place = 0.0, key - 1
    while place >= 0 and blocks[place].heads:
        total += blocks[place].gap + blocks[place].height
        place -= 1
    return total
