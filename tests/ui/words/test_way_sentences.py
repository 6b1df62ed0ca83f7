"""Every step of a way and every guard has its sentence, and what Reach says is in good English."""

from __future__ import annotations

import itertools
import string
from datetime import date

import pytest

from desktop_app.domain.reach.beginnings import Beginnings
from desktop_app.domain.ways.ties import Tie, TieKind
from desktop_app.ui.words.reach_sentences import names, sentence, started
from desktop_app.ui.words.way_sentences import tie_sentence

DAY = date(2026, 10, 1)


@pytest.mark.parametrize(
    ("kind", "text", "turned"), list(itertools.product(TieKind, ("", "the fair"), (False, True)))
)
def test_every_tie_has_a_sentence(kind: TieKind, text: str, turned: bool) -> None:
    said = tie_sentence(Tie(kind, text, 2018, 2021, DAY, turned=turned), "Ana", "Ben")
    assert said.endswith(".")
    assert not set(said) & set("{}")
    assert "None" not in said


@pytest.mark.parametrize(
    ("tie", "said"),
    [
        (Tie(TieKind.RELATION, "child"), "Ben is child of Ana."),
        (Tie(TieKind.RELATION, "child", turned=True), "Ana is child of Ben."),
        (Tie(TieKind.INTRODUCED), "Ben introduced you to Ana."),
        (Tie(TieKind.INTRODUCED, turned=True), "Ana introduced you to Ben."),
        (Tie(TieKind.INTRODUCED, "both"), "Ana and Ben were introduced to each other."),
        (Tie(TieKind.ORGANISATION, "Acme", 2018, 2021), "Ana and Ben were both at Acme from 2018 to 2021."),
        (Tie(TieKind.ORGANISATION, "Acme", 2018, 2018), "Ana and Ben were both at Acme in 2018."),
        (Tie(TieKind.WAS_THERE), "Ben was there before."),
        (Tie(TieKind.CONTACT, "Lunch.\n", day=DAY), "You were last in touch on 2026-10-01: Lunch."),
        (Tie(TieKind.ENTRY, "{day} {", day=DAY), "You had both Ana and Ben with you on 2026-10-01: {day} {."),
    ],
)  # fmt: skip
def test_what_is_said(tie: Tie, said: str) -> None:
    assert tie_sentence(tie, "Ana", "Ben") == said


def test_people_are_named_and_the_rest_counted() -> None:
    everybody = list(string.ascii_uppercase[:4])
    assert names(everybody[:1], 1) == "A"
    assert names(everybody[:3], 3) == "A, B and C"
    assert names(everybody, 14) == "A, B, C, D and 10 more"
    assert sentence("outside", []) == "You spoke with nobody outside your field."
    assert sentence("thinnest", ["Samuel"], field="law") == (
        "Your thinnest area is law: Samuel, and nobody else."
    )


def test_who_started_is_said() -> None:
    assert started(Beginnings(0, 0, ()), []) == "Who went first was not logged."
    assert started(Beginnings(3, 1, (7,)), ["Hana"]) == (
        "You went first more often than not. Hana was in touch with you before you were with them."
    )
