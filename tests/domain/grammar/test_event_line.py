"""One line becomes an event."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.grammar.languages import read_event
from desktop_app.domain.timeline import Participant

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=ZoneInfo("Europe/Lisbon"))
ANA = Participant(1, "Ana Sousa", "ana")


class Names:
    """Ana, and an organisation."""

    def find(self, words: str) -> tuple[Participant, ...]:
        return (ANA,) if words.strip().lower() in ("ana", "ana sousa") else ()

    def near(self, words: str, limit: int = 6) -> tuple[Participant, ...]:
        return ()

    def organisation(self, words: str) -> str:
        return words if words == "Acme" else ""


@pytest.mark.parametrize(
    ("line", "title", "day", "clock", "place"),
    [
        (
            "charity evening on 28 November 18:30 at Port Quarter hall",
            "Charity evening",
            date(2026, 11, 28),
            time(18, 30),
            "Port Quarter hall",
        ),
        (
            "interview at Acme on Tuesday at 15:00",
            "Interview at Acme",
            date(2026, 11, 24),
            time(15),
            "",
        ),
        (
            "Advertisers’ evening 12 December in Porto",
            "Advertisers’ evening",
            date(2026, 12, 12),
            None,
            "Porto",
        ),
        ("book fair yesterday in Frankfurt", "Book fair", date(2026, 11, 20), None, "Frankfurt"),
        ("book launch last Tuesday", "Book launch", date(2026, 11, 17), None, ""),
        ("printers’ day in Malmö on 8 May 2025", "Printers’ day", date(2025, 5, 8), None, "Malmö"),
        (
            "concert at Port Quarter hall, Lisbon on 2 Dec",
            "Concert",
            date(2026, 12, 2),
            None,
            "Port Quarter hall, Lisbon",
        ),
        ("open studios", "Open studios", None, None, ""),
    ],
)
def test_a_line_says_what_when_and_where(
    line: str, title: str, day: date | None, clock: time | None, place: str
) -> None:
    found = read_event(line, NOW, Names())
    assert (found.title, found.day, found.clock, found.place) == (title, day, clock, place)


def test_who_comes_is_no_part_of_the_place() -> None:
    found = read_event("fair on 5 December at Port Quarter, Lisbon with Ana", NOW, Names())
    assert (found.title, found.place, found.comes) == ("Fair", "Port Quarter, Lisbon", (ANA,))


def test_those_it_names_come() -> None:
    found = read_event("dinner at Ana’s on 5 December", NOW, Names())
    assert (found.title, found.place, found.comes) == ("Dinner at Ana’s", "", (ANA,))
