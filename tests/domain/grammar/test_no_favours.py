"""What sounds like a favour, a loan, an offer or somebody’s name, and is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.giving_told import GivingKind
from desktop_app.domain.grammar.tokens import TokenKind
from tests.domain.grammar.known import names, read, words


@pytest.mark.parametrize(
    "text",
    [
        "Pedro checked my ID at the door",
        "Ines checked my ticket on the train",
        "went over Pedro's head",
        "read Pedro's mind",
        "reviewed Pedro's restaurant",
        "reviewed Ines's new album on the radio",
        "Pedro fixed a date for us",
        "Ines booked a table for us",
        "Ines made me soup",
        "Pedro made us pancakes",
        "made some tea for Ines",
        "Ines has my book club on Monday",
        "Pedro has my vote",
        "Ines has my number",
        "lent Pedro an ear, his dad is ill",
        "lent Ines my support",
        "Pedro is up for anything",
        "helped the Castros move house",
        "Pedro told us jokes all night, what a star",
        "Ines is too busy to meet",
        "Pedro told me to call him on Friday",
        "Pedro said he'd rather not come",
    ],
)
def test_no_favour(text: str) -> None:
    assert read(text).give is None


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Pedro checked my contract", GivingKind.HELP),
        ("went over Pedro's contract", GivingKind.HELP),
        ("reviewed Pedro's application", GivingKind.HELP),
        ("Pedro fixed the gate for us", GivingKind.HELP),
        ("Ines made me a website", GivingKind.HELP),
        ("Pedro brought me soup", GivingKind.HELP),
        ("Ines has my book", GivingKind.LOAN),
        ("lent Pedro a ladder", GivingKind.LOAN),
        ("Pedro is up for babysitting", GivingKind.OFFER),
    ],
)
def test_what_is_one_still(text: str, what: GivingKind) -> None:
    give = read(text).give
    assert give is not None and give.what is what


@pytest.mark.parametrize(
    "text",
    [
        "Initech is hiring a designer",
        "Initech are recruiting two nurses",
        "Initech has an opening for a designer",
        "Pedro says Initech is hiring a designer",
    ],
)
def test_who_hires_and_is_not_known_is_an_organisation(text: str) -> None:
    draft = read(text)
    give = draft.give
    assert give is not None and give.who is not None
    assert (give.what, give.who.name, give.who.is_organisation) == (
        GivingKind.OPENING,
        "Initech",
        True,
    )
    assert words(draft, TokenKind.UNKNOWN) == []


def test_who_looks_for_something_and_is_not_known_is_asked_about() -> None:
    assert words(read("Priya is looking for a flat"), TokenKind.UNKNOWN) == ["Priya"]


@pytest.mark.parametrize("text", ["Dinner with the Castros", "helped the Castros move house"])
def test_a_family_is_nobody(text: str) -> None:
    draft = read(text)
    assert (names(draft), words(draft, TokenKind.UNKNOWN)) == ("", [])


def test_an_abbreviation_that_is_mine_is_no_organisation() -> None:
    assert words(read("sent Pedro my ID"), TokenKind.UNKNOWN) == []


def test_lines_of_every_day_tell_of_no_giving() -> None:
    text = (Path(__file__).parent / "no_giving.txt").read_text(encoding="utf-8")
    told = [line for line in text.splitlines() if read(line).give is not None]
    assert told == []
