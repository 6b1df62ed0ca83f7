"""The best offers are found without comparing all: they are the ones comparing all would find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.matching.best import nearest
from desktop_app.domain.matching.compared import Compared
from desktop_app.domain.matching.fitting import THRESHOLD, fitting
from desktop_app.domain.matching.index import MatchIndex
from desktop_app.domain.needs import NeedSide
from tests.domain.matching.score import DATA, Lines

if TYPE_CHECKING:
    from desktop_app.domain.matching.lexicon import Lexicon
    from desktop_app.domain.matching.reading import Reader

NEEDS = (
    "looking for a dentist in Porto",
    "wants to borrow a ladder on Saturday",
    "seeks a local historian in Porto",
    "needs a piano teacher for a child, piano lessons on Saturdays",
    "needs old brass instruments and a trumpet",
    "helps",
)
OFFERS = (
    "dentist",
    "dental surgeon, gentle, in Porto",
    "dentist for horses, dental practice in Lyon",
    "lends a ladder",
    "ladders for sale in Porto",
    "ladder, ladder and ladder",
    "local historian, knows the archives",
    "gives piano lessons on Saturdays",
    "piano tuner, pianos and keyboards",
    "trumpet lessons for a child",
    "old trumpet and trombone for sale",
    "laptop stickers",
    "",
)
PORTO = st.sampled_from(("", " in Porto", " near Lyon", " on Saturdays"))
TEXTS = st.lists(st.tuples(st.sampled_from(OFFERS), PORTO).map("".join), max_size=20)


def assert_best(lexicon: Lexicon, reader: Reader, needs: list[str], offers: list[str]) -> None:
    index = MatchIndex(lexicon.within)
    for row, text in enumerate(offers):
        index.put_offer(f"o{row}", reader.offer(text))
    for text in needs:
        index.put_need("n", reader.need(text))
        fits = [
            (fitting(reader.need(text), reader.offer(offer), lexicon.within).score, f"o{row}")
            for row, offer in enumerate(offers)
        ]
        for most, least in ((3, THRESHOLD), (1, 0.0), (5, 0.6)):
            found = [(match.score, match.offer) for match in index.offers_for("n", most, least)]
            assert found == nearest([fit for fit in fits if fit[0] >= max(least, 1e-6)], most), text


@given(st.sampled_from(NEEDS), TEXTS)
def test_the_best_few(lexicon: Lexicon, reader: Reader, need: str, offers: list[str]) -> None:
    assert_best(lexicon, reader, [need], offers)


def test_the_best_of_the_open_lines(lexicon: Lexicon, reader: Reader) -> None:
    lines = Lines.read(DATA)
    needs = [need["text"] for need in lines.needs.values()]
    assert_best(lexicon, reader, needs, [offer["text"] for offer in lines.offers.values()])


@given(TEXTS, st.integers(1, 8), st.integers(1, 20))
def test_the_best_of_all(lexicon: Lexicon, offers: list[str], most: int, more: int) -> None:
    """However many were asked for before."""
    texts = [(NeedSide.NEED, text) for text in NEEDS] + [(NeedSide.OFFER, text) for text in offers]
    lines = dict(enumerate(texts, 1))
    one, other = Compared(lexicon), Compared(lexicon)
    one.follow(lines)
    other.follow(lines)
    expected = sorted(one.scored(), key=lambda found: (-found[0], *found[1:]))
    assert other.best(most) == expected[:most]
    lines[99] = NeedSide.OFFER, "dentist in Porto"
    one.follow(lines)
    other.follow(lines)
    expected = sorted(one.scored(), key=lambda found: (-found[0], *found[1:]))
    assert other.best(more) == expected[:more]
    assert other.offers_for(1) == one.offers_for(1)
