"""The needs an offer fits best are found without comparing all: the ones comparing all would find."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.matching.best import FAR
from desktop_app.domain.matching.compared import Compared
from desktop_app.domain.matching.fitting import THRESHOLD, fitting
from desktop_app.domain.matching.index import MatchIndex, are_not_apart
from desktop_app.domain.needs import NeedSide
from tests.domain.matching.score import DATA, Lines
from tests.domain.matching.test_best import NEEDS, PORTO, TEXTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.matching.lexicon import Lexicon
    from desktop_app.domain.matching.reading import Reader

WANTED = st.lists(st.tuples(st.sampled_from(NEEDS), PORTO).map("".join), min_size=1, max_size=8)


def assert_served(
    lexicon: Lexicon,
    reader: Reader,
    needs: list[str],
    offers: list[str],
    apart: Mapping[str, set[str]],
    most: int,
) -> None:
    """What is found for each offer is what comparing every need with every offer finds."""
    index = MatchIndex(lexicon.within)
    for row, text in enumerate(needs):
        index.put_need(f"n{row}", reader.need(text))
    for row, text in enumerate(offers):
        index.put_offer(f"o{row}", reader.offer(text))
    scores = {
        (f"n{at}", f"o{row}"): fitting(reader.need(need), reader.offer(offer), lexicon.within).score
        for at, need in enumerate(needs)
        for row, offer in enumerate(offers)
        if f"o{row}" not in apart.get(f"n{at}", ())
    }
    first = dict[str, float]()
    for (need, _), value in scores.items():
        first[need] = max(value, first.get(need, 0.0))
    for row, text in enumerate(offers):
        fits = [
            (value, need)
            for (need, offer), value in scores.items()
            if offer == f"o{row}" and value >= max(THRESHOLD, first[need] * FAR)
        ]
        fits.sort(key=lambda pair: (-pair[0], pair[1]))
        found = index.needs_for(f"o{row}", most, allowed=partial(are_not_apart, apart))
        assert [(match.score, match.need) for match in found] == fits[:most], text


@given(WANTED, TEXTS, st.data())
def test_the_needs_an_offer_fits(
    lexicon: Lexicon, reader: Reader, needs: list[str], offers: list[str], data: st.DataObject
) -> None:
    pairs = st.tuples(st.integers(0, len(needs) - 1), st.integers(0, len(offers)))
    apart: dict[str, set[str]] = {}
    for need, offer in data.draw(st.lists(pairs, max_size=4)):
        apart.setdefault(f"n{need}", set()).add(f"o{offer}")
    most = data.draw(st.sampled_from((1, 3, 20)))
    assert_served(lexicon, reader, needs, offers, apart, most)


def test_the_needs_the_open_offers_fit(lexicon: Lexicon, reader: Reader) -> None:
    lines = Lines.read(DATA)
    needs = [need["text"] for need in list(lines.needs.values())[::3]]
    offers = [offer["text"] for offer in list(lines.offers.values())[::3]]
    assert_served(lexicon, reader, needs, offers, {}, 12)


def test_what_came_or_went_since_is_seen(lexicon: Lexicon) -> None:
    """Whichever side it is on, the offer that is asked about is asked about anew."""
    lines = {
        1: (NeedSide.OFFER, "dentist in Porto"),
        2: (NeedSide.NEED, "looking for a dentist in Porto"),
    }
    compared = Compared(lexicon)

    def served() -> list[str]:
        compared.follow(lines)
        return [match.need for match in compared.needs_for(1, 5)]

    assert served() == ["2"]
    lines[3] = NeedSide.NEED, "needs a dentist"
    assert served() == ["2", "3"]
    del lines[2]
    assert served() == ["3"]
    lines[1] = NeedSide.OFFER, "plumber"
    assert served() == []
    lines[1] = NeedSide.NEED, "looking for a dentist"
    assert served() == []


def test_a_need_is_searched_again_when_its_offer_is_gone(lexicon: Lexicon) -> None:
    lines = {
        1: (NeedSide.OFFER, "dentist in Porto"),
        2: (NeedSide.OFFER, "dentist for horses"),
        9: (NeedSide.NEED, "looking for a dentist in Porto"),
    }
    compared = Compared(lexicon)
    compared.follow(lines)
    assert [match.offer for match in compared.offers_for(9)][:1] == ["1"]
    lines[1] = NeedSide.NEED, "looking for a tuner"
    compared.follow(lines)
    assert [match.offer for match in compared.offers_for(9)] == ["2"]
