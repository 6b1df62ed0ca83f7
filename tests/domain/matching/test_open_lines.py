"""The lines kept in `tests/data/matching`: what the matcher must reach there."""

from __future__ import annotations

import pytest

from tests.domain.matching.score import DATA, Lines, Score, proposals, scored


@pytest.fixture(scope="module")
def score() -> Score:
    lines = Lines.read(DATA)
    return scored(lines, proposals(lines))


def test_most_proposals_are_right(score: Score) -> None:
    assert score.precision >= 0.80


def test_most_clear_pairs_are_proposed(score: Score) -> None:
    assert score.recall >= 0.65
