"""Which offers are found for a need, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.matching.fitting import THRESHOLD, fitting
from desktop_app.domain.matching.index import MatchIndex
from desktop_app.domain.matching.words import Met

if TYPE_CHECKING:
    from desktop_app.domain.matching.lexicon import Lexicon
    from desktop_app.domain.matching.reading import Reader


def score(reader: Reader, lexicon: Lexicon, need: str, offer: str) -> float:
    return fitting(reader.need(need), reader.offer(offer), lexicon.within).score


@pytest.mark.parametrize(
    ("need", "better", "worse"),
    [
        ("wants to borrow a drill", "lends his drill", "sells a drill, hardly used"),
        ("wants cello lessons", "teaches the cello", "sells a cello"),
        ("needs a bookkeeper", "does the books for small firms", "is hiring a bookkeeper"),
        ("looking for work as a bookkeeper", "has work for a bookkeeper", "bookkeeper for shops"),
        ("looking for a room in Porto", "lets a room in Porto", "lets a room in Lyon"),
        ("looking for a room in Porto", "lets a room in Porto", "looking for a room in Porto too"),
        ("wants a flat in Portugal", "lets a flat in Porto", "lets a flat in Lyon"),
        (
            "needs a babysitter on Friday evenings",
            "babysits in the evenings",
            "babysits, mornings only",
        ),
        ("looking for a trombone", "sells a trombone", "sells a trumpet"),
        ("needs a trumpet teacher", "gives trumpet lessons", "gives flute lessons"),
        ("sucht Klavierunterricht", "unterrichtet Klavier", "verkauft ein Klavier"),
        ("cherche un avocat pour un litige", "avocate, droit civil", "vend des avocats bio"),
        ("busca profesor de guitarra", "da clases de guitarra", "vende una guitarra"),
        ("procura quarto em Lisboa", "aluga quarto em Lisboa", "aluga quarto no Porto"),
        ("film festival needs a projector", "lends a projector", "film editor"),
        ("needs a laptop", "gives old laptops away", "laptop stickers"),
        ("needs a Polish translator", "Polish translator", "Spanish translator"),
        ("looking for a second-hand bicycle", "sells an old bicycle", "repairs bicycles"),
    ],
)
def test_what_fits_better(
    reader: Reader, lexicon: Lexicon, need: str, better: str, worse: str
) -> None:
    good, bad = (score(reader, lexicon, need, offer) for offer in (better, worse))
    assert good >= THRESHOLD
    assert bad < good * 0.75


@pytest.mark.parametrize(
    ("need", "offer"),
    [
        ("food bank needs drivers", "guides walks along the river"),
        ("wants catering for forty", "takes in cats"),
        ("needs a place by Tuesday", "gives lessons on Tuesdays"),
        ("wants to borrow a ladder", "would like to borrow a dog"),
        ("chimney needs sweeping", "mends roofs"),
        ("", "edits memoirs"),
        ("needs", ""),
    ],
)
def test_what_does_not_fit_at_all(reader: Reader, lexicon: Lexicon, need: str, offer: str) -> None:
    assert score(reader, lexicon, need, offer) < THRESHOLD


def test_a_match_says_why_in_the_words_typed(reader: Reader, index: MatchIndex) -> None:
    index.put_need("n", reader.need("Ana needs a copy editor for her memoir, in Lisbon"))
    index.put_offer("o", reader.offer("Edits Memoirs in Lisbon"))
    (match,) = index.offers_for("n")
    assert (match.need, match.offer) == ("n", "o")
    assert match.why[:2] == (
        Met("copy editor", "Edits", "listed together"),
        Met("memoir", "Memoirs", "same stem"),
    )
    assert Met("Lisbon", "Lisbon", "place") in match.why


def test_both_ways_the_same(reader: Reader, index: MatchIndex) -> None:
    index.put_need("n", reader.need("looking for a dentist"))
    index.put_offer("o", reader.offer("dentist in the old town"))
    assert index.offers_for("n") == index.needs_for("o") == list(index.matches())


def test_best_first_and_no_more_than_asked_for(reader: Reader, index: MatchIndex) -> None:
    index.put_need("n", reader.need("looking for a copy editor for a memoir"))
    index.put_offer("a", reader.offer("copy editor"))
    index.put_offer("b", reader.offer("copy editor, mostly memoirs"))
    index.put_offer("c", reader.offer("copy editor, mostly memoirs"))
    found = index.offers_for("n")
    assert [match.offer for match in found] == ["b", "c", "a"]
    assert index.offers_for("n", most=1) == found[:1]


def test_what_was_taken_out_or_replaced_is_not_found(reader: Reader, index: MatchIndex) -> None:
    index.put_need("n", reader.need("looking for a dentist"))
    index.put_offer("o", reader.offer("dentist"))
    index.put_offer("o", reader.offer("plumber"))
    assert index.offers_for("n") == []
    index.put_offer("o", reader.offer("dentist"))
    assert len(index.offers_for("n")) == 1
    index.remove("o")
    index.remove("nobody")
    assert index.offers_for("n") == []
    with pytest.raises(KeyError):
        index.needs_for("o")


def test_added_one_by_one_or_at_once_makes_no_difference(reader: Reader, lexicon: Lexicon) -> None:
    offers = {"a": "dentist", "b": "dental surgeon, gentle", "c": "plumber", "d": "mends pipes"}
    one, other = MatchIndex(lexicon.within), MatchIndex(lexicon.within)
    for index, keys in ((one, "abcd"), (other, "dcbaabc")):
        for key in keys:
            index.put_offer(key, reader.offer(offers[key]))
        index.put_need("n", reader.need("looking for a dentist"))
        index.put_need("m", reader.need("a pipe leaks, needs a plumber"))
    for need in "nm":
        assert one.offers_for(need) == other.offers_for(need)


def test_one_word_that_is_close_to_several_counts_less(reader: Reader, lexicon: Lexicon) -> None:
    twice = score(reader, lexicon, "needs players for a board game", "chess")
    once = score(reader, lexicon, "needs players for a board game", "board game players")
    assert twice < once


@pytest.mark.parametrize(
    ("need", "offer"),
    [
        ("wants to hire a photographer", "photographs families"),
        ("needs a photographer", "photographs families"),
    ],
)
def test_who_does_a_thing_is_met_by_what_is_done(
    reader: Reader, lexicon: Lexicon, need: str, offer: str
) -> None:
    assert score(reader, lexicon, need, offer) >= THRESHOLD


def test_a_phrase_is_what_its_noun_is(reader: Reader, lexicon: Lexicon) -> None:
    assert score(reader, lexicon, "needs a hall", "church hall for hire") >= THRESHOLD
