"""What of a note may stand in a letter to the one it is about."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.last_topic import topic_told
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant

ANA, BEN = Participant(1, "Ana Sousa"), Participant(2, "Ben Carter")
COFFEE = InteractionKind.COFFEE


def _told(summary: str, kind: InteractionKind = COFFEE) -> str:
    return topic_told([Interaction(kind, date(2026, 11, 2), summary, people=(ANA,))], ["Ana Sousa"])


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("Coffee, talked about the spring list.", "the spring list"),
        ("Called about the memoir, he has room from January.", "the memoir"),
        ("Ran into each other at the fair, spoke of a change of job.", "a change of job"),
        ("Lunch near the office, mostly about money and prices.", "money and prices"),
        ("Met about working four days", "working four days"),
        ("talked about our trip to Łódź", "our trip to Łódź"),
        ("Coffee with Ana about holiday plans", "holiday plans"),
        ("Called Ana about my contract!", "my contract"),
        ("Lunch in Alfama, talked about the O’Neill catalogue", "the O’Neill catalogue"),
    ],
)
def test_a_subject_is_told(noted: str, told: str) -> None:
    assert _told(noted) == told


@pytest.mark.parametrize(
    "noted",
    [
        "",
        "about",
        "Talked about",
        "Talked about the",
        "She takes over the list in January and is short of copy editors.",
        "Seemed tired, worried about the boys",
        "Told me about the new flat",
        "Coffee, talked about her translation.",
        "Coffee, talked about Ana’s memoir",
        "Talked about how small his team is",
        "Talked about whether to leave Acme",
        "Talked about what I owe",
        "Talked about the flat she found",
        "Called about the flat yesterday",
        "Called about twenty minutes",
        "Talked about an hour",
        "Talked about the divorce",
        "Talked about drinking too much",
        "Called about a debt to Ben",
        "Called about the flat and booked the van",
        "Talked about contract",
        "Talked about Ben",
        "Talked about morning",
        "Hat über die neue Wohnung geredet",
        "Talked about das neue Haus",
        "Charlé sobre las vacaciones; talked about las vacaciones",
        "продажа дома, talked about продажа дома",
        "家について話した",
        "Talked about the “big” plan",
        "Talked about the %1 and {name}",
        "Talked about <b>the flat</b>",
        "Talked about the dog that bit the man who came to mend the roof",
        "Talked about the very long list of everything we still have got to do",
        "The new flat",
    ],
)
def test_what_is_not_sure_is_not_told(noted: str) -> None:
    assert _told(noted) == ""


def test_only_the_last_talk_counts_and_only_if_it_was_with_them_alone() -> None:
    talk = Interaction(COFFEE, date(2026, 11, 2), "Talked about the fair", people=(ANA,))
    note = Interaction(
        InteractionKind.NOTE, date(2026, 11, 3), "Talked about the will", people=(ANA,)
    )
    gift = Interaction(InteractionKind.GIFT, date(2026, 11, 3), "A book", people=(ANA,))
    both = Interaction(COFFEE, date(2026, 11, 3), "Talked about the loan", people=(ANA, BEN))
    silent = Interaction(COFFEE, date(2026, 11, 3), people=(ANA,))
    assert topic_told([note, talk]) == "the fair"
    assert topic_told([]) == topic_told([note]) == ""
    for newer in (gift, both, silent):
        assert topic_told([newer, talk]) == ""
