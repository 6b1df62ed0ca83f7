"""The lines kept in `tests/data/matching`: what the matcher must reach there."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.matching.index import MatchIndex
from tests.domain.matching.score import DATA, ROOT, Lines, Score, proposals, scored

if TYPE_CHECKING:
    from desktop_app.domain.matching.lexicon import Lexicon
    from desktop_app.domain.matching.reading import Reader
    from desktop_app.domain.matching.words import Reading


@pytest.fixture(scope="module")
def lines() -> Lines:
    return Lines.read(DATA)


@pytest.fixture(scope="module")
def score(lines: Lines) -> Score:
    return scored(lines, proposals(lines))


def test_most_proposals_are_right_and_most_clear_pairs_are_proposed(score: Score) -> None:
    assert score.precision >= 0.80
    assert score.recall >= 0.65


def test_the_first_proposal_is_right(score: Score) -> None:
    assert score.first >= 0.85


def test_it_is_silent_where_there_is_no_offer(score: Score) -> None:
    assert score.silence >= 0.80


def _lists(reading: Reading) -> set[str]:
    """The lists its topics are in."""
    return {member.group for word in reading.topics for member in word.groups}


def test_two_thousand_unrelated_offers_hardly_disturb(
    reader: Reader, lines: Lines, score: Score
) -> None:
    """Offers made from the lists no need of the open lines touches."""
    touched = set[str]().union(
        *(_lists(reader.need(need["text"])) for need in lines.needs.values())
    )
    words = [
        column.split(",")[place].strip(" ~<")
        for path in sorted((ROOT / "resources" / "matching").glob("topics-*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
        for column in [line.split("|")[0]]
        for place in range(min(4, column.count(",")))
    ]
    forms = ("teaches {}", "sells {}", "knows about {}", "has {}, evenings", "lends {} to friends")
    unrelated = [
        text
        for form in forms
        for word in words
        if not _lists(reader.offer(text := form.format(word))) & touched
    ][:2000]
    assert len(unrelated) == 2000
    more = {f"x{at}": {"id": f"x{at}", "lang": "en", "text": t} for at, t in enumerate(unrelated)}
    crowded = Lines(lines.needs, lines.offers | more, lines.pairs)
    assert scored(crowded, proposals(crowded)).first >= score.first - 0.05


def test_two_thousand_offers_of_frequent_words_disturb_little(lines: Lines, score: Score) -> None:
    """Offers made from words that are often said, whatever they mean."""
    dice = random.Random(3)
    path = ROOT / "resources" / "matching" / "frequencies-en.txt"
    words = [word for word in path.read_text(encoding="utf-8").split()[1500:12000] if word[3:]]
    forms = (
        "sells {} {}",
        "{} {}, many years",
        "teaches {}",
        "knows about {} and {}",
        "lends a {}",
    )
    forms += ("{} maker", "repairs {}", "{} for hire", "works in {} {}", "offers {} for {}")
    texts = [dice.choice(forms).format(*dice.sample(words, 2)) for _ in range(2000)]
    more = {f"x{at}": {"id": f"x{at}", "lang": "en", "text": t} for at, t in enumerate(texts)}
    crowded = Lines(lines.needs, lines.offers | more, lines.pairs)
    assert scored(crowded, proposals(crowded)).first >= score.first - 0.05


@pytest.mark.parametrize("number", [1, 2, 3])
def test_among_near_misses(number: int) -> None:
    """Lines of other trades, each with an offer that looks alike and is wrong."""
    lines = Lines.read(DATA / f"near-misses-{number}.txt")
    score = scored(lines, proposals(lines))
    assert score.precision >= 0.70
    assert score.recall >= 0.75
    assert score.first >= 0.70


def test_pairs_of_our_own(reader: Reader, lexicon: Lexicon) -> None:
    rows = (DATA / "own-pairs.tsv").read_text(encoding="utf-8").splitlines()
    index = MatchIndex(lexicon.within)
    for key, row in enumerate(rows):
        need, offer = row.split("\t")
        index.put_need(str(key), reader.need(need))
        index.put_offer(str(key), reader.offer(offer))
    found = sum(
        any(match.offer == str(key) for match in index.offers_for(str(key)))
        for key in range(len(rows))
    )
    assert found >= len(rows) * 0.75
