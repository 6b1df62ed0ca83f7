"""What belongs on a card: numbers, addresses, birthdays, jobs and places, of one known person."""

from __future__ import annotations

import pytest

from desktop_app.domain.grammar.facts import FactKind
from desktop_app.domain.timeline import InteractionKind as K
from desktop_app.domain.timeline import Participant
from tests.domain.grammar.known import NOW, read

PHONE, EMAIL, BIRTHDAY = FactKind.PHONE, FactKind.EMAIL, FactKind.BIRTHDAY
POSITION, PLACE = FactKind.POSITION, FactKind.PLACE


@pytest.mark.parametrize(
    ("text", "kind", "value", "title"),
    [
        ("Pedro's new phone +351 912 000 111", PHONE, "+351 912 000 111", ""),
        ("Pedro's number: 0912 11 2026", PHONE, "0912 11 2026", ""),
        ("Ines: new email ines@globex.example", EMAIL, "ines@globex.example", ""),
        ("Pedro's birthday is 14 May", BIRTHDAY, "--05-14", ""),
        ("Yusuf, birthday March 3rd, 1985", BIRTHDAY, "1985-03-03", ""),
        ("Ines has a new job at Globex", POSITION, "Globex", ""),
        ("Ines got a job as editor at Globex", POSITION, "Globex", "editor"),
        ("Yusuf is head of sales at Globex now", POSITION, "Globex", "head of sales"),
        ("Pedro moved back to Porto", PLACE, "Porto", ""),
        ("Yusuf now lives in New York", PLACE, "New York", ""),
    ],
)
def test_a_fact_is_offered_and_fills_no_ring(
    text: str, kind: FactKind, value: str, title: str
) -> None:
    draft = read(text)
    (fact,) = draft.facts
    assert (fact.kind, fact.value, fact.title) == (kind, value, title)
    assert (fact.person, draft.kind) == (draft.people[0], K.NOTE)
    assert (draft.summary, draft.day, draft.at) == (text, NOW.date(), None)


def test_a_fact_told_over_lunch_stands_beside_the_lunch() -> None:
    draft = read("Lunch with Ines, her new number is 0912 333 444")
    assert (draft.kind, draft.facts[0].value) == (K.MEAL, "0912 333 444")


def test_on_a_page_it_is_about_its_person() -> None:
    pedro = Participant(3, "Pedro Alves")
    (fact,) = read("new phone +351 912 000 111", current=pedro).facts
    assert fact.person == pedro


@pytest.mark.parametrize(
    "text",
    [
        "Pedro's daughter moved to Cork", "I moved to Porto", "Pedro is thinking of moving to Leeds",
        "Ines didn't get the job at Globex", "Does Pedro work at Globex?", "moved the meeting to Friday",
        "Lunch with Ines and Pedro, new number 0912 333 444", "Pedro's birthday drinks on 14 May",
        "Ines's baby was born on 12 June", "new phone +351 912 000 111", "Pedro's number is 42",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_fact(text: str) -> None:
    assert read(text).facts == ()
