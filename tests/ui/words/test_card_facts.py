"""The card in a preview shows all that an import would write."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, Person
from desktop_app.ui.words.card_facts import facts

THEN = datetime(2026, 1, 1, tzinfo=UTC)


def test_a_card_hides_nothing_of_what_it_would_fill_in(qapp) -> None:
    person = Person(
        display_name="Ana", trashed_at=THEN, archived_at=THEN, starred=True, cadence=Cadence(7, 11), pronouns="she", gender="female",
        time_zone="Europe/Lisbon", met_text="At choir", met_on=PartialDate(2018), met_event="Concert", fields=("law", "art"),
        other_script="安娜",
    )  # fmt: skip
    said = {(fact.value, fact.label) for fact in facts(Contact(person, circle="Inner"))}
    assert said == {
        ("In the trash", ""), ("Starred", ""), ("Inner", "Circle"), ("every week", "Rhythm"), ("she", "Pronouns"),
        ("female", "Gender"), ("Europe/Lisbon", "Time zone"), ("At choir, 2018, Concert", "How you met"),
        ("law, art", "Fields of work"), ("安娜", "In another script"),
    }  # fmt: skip


def test_somebody_put_away_is_shown_so(qapp) -> None:
    assert [
        fact.value for fact in facts(Contact(Person(display_name="Ana", archived_at=THEN)))
    ] == ["In the archive"]
