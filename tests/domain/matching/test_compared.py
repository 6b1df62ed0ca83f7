"""Lines compared once, and what changes compared with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.matching.compared import EACH, Compared, Line
from desktop_app.domain.needs import NeedSide

if TYPE_CHECKING:
    from desktop_app.domain.matching.lexicon import Lexicon

NEED, OFFER = NeedSide.NEED, NeedSide.OFFER
TEXTS = (
    "dentist",
    "looking for a dentist in Porto",
    "dental surgeon, gentle, in Porto",
    "lends a ladder",
    "wants to borrow a ladder on Saturday",
    "ladders for sale",
    "piano teacher for a child",
    "gives piano lessons",
)
LINES = st.dictionaries(
    st.integers(1, 30), st.tuples(st.sampled_from(NeedSide), st.sampled_from(TEXTS)), max_size=16
)


@given(st.lists(LINES, min_size=1, max_size=4), st.data())
def test_what_is_followed_is_what_is_found_at_once(
    lexicon: Lexicon, books: list[dict[int, Line]], data: st.DataObject
) -> None:
    one = Compared(lexicon)
    for lines in books:
        one.follow(lines)
        if data.draw(st.booleans()):
            list(one.scored())
    other = Compared(lexicon)
    other.follow(books[-1])
    assert sorted(one.scored()) == sorted(other.scored())


def test_a_need_keeps_the_best_offers(lexicon: Lexicon) -> None:
    lines = dict.fromkeys(range(1, EACH + 3), (OFFER, "dentist"))
    compared = Compared(lexicon)
    compared.follow(lines | {99: (NEED, "looking for a dentist in Porto")})
    assert len(list(compared.scored())) == EACH
    compared.follow(
        lines | {99: (NEED, "looking for a dentist in Porto"), 50: (OFFER, "dentist in Porto")}
    )
    assert len(list(compared.scored())) == EACH
    assert compared.offers_for(99)[0].offer == "50"
    assert [match.need for match in compared.needs_for(50, 5)] == ["99"]
    assert compared.needs_for(99, 5) == compared.offers_for(50) == []


def test_what_is_kept_apart_takes_no_place(lexicon: Lexicon) -> None:
    offers = dict.fromkeys(range(1, EACH + 2), (OFFER, "dentist in Porto"))
    compared = Compared(lexicon)
    compared.follow(offers | {99: (NEED, "looking for a dentist in Porto")})
    first = {offer for _, _, offer in compared.scored()}
    assert len(first) == EACH
    apart = min(first)
    compared.keep_apart([(99, apart)])
    found = {offer for _, _, offer in compared.scored()}
    assert len(found) == EACH
    assert apart not in found
    assert compared.needs_for(apart, 5) == []
    compared.follow(
        offers | {99: (NEED, "looking for a dentist in Porto"), apart: (OFFER, "dentist")}
    )
    assert apart not in {offer for _, _, offer in compared.scored()}
    compared.keep_apart([])
    compared.follow(offers | {99: (NEED, "looking for a dentist in Porto")})
    assert {offer for _, _, offer in compared.scored()} == first
