"""Lines about the people of an event."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.grammar.languages import read_guests, read_met
from desktop_app.domain.timeline import Participant

NOW = datetime(2026, 11, 29, 9, 30, tzinfo=ZoneInfo("Europe/Lisbon"))
PEOPLE = {
    "ana": (Participant(1, "Ana Sousa"),),
    "ana sousa": (Participant(1, "Ana Sousa"),),
    "usha": (Participant(2, "Usha Patel"),),
    "kwame": (Participant(3, "Kwame Mensah"),),
    "ben": (Participant(4, "Ben Carter"), Participant(5, "Ben Ito")),
}


class Names:
    """Some people, and two called Ben."""

    def find(self, words: str) -> tuple[Participant, ...]:
        return PEOPLE.get(words.strip().lower(), ())

    def near(self, words: str, limit: int = 6) -> tuple[Participant, ...]:
        return ()

    def organisation(self, words: str) -> str:
        return ""


def test_who_else_comes() -> None:
    found = read_guests("Ana, Rita Lopes, kwame & Ben and two of the bakers", Names())
    assert [one.name for one in found.known] == ["Ana Sousa", "Kwame Mensah"]
    assert found.new == ("Rita Lopes",)
    assert [name for name, _ in found.unclear] == ["Ben"]
    assert found.left == ("two of the bakers",)


@pytest.mark.parametrize(
    ("line", "who", "words", "due"),
    [
        (
            "Rita Lopes bakes for the hotels, send her the paper samples tomorrow",
            [(0, "Rita Lopes")],
            "Bakes for the hotels",
            date(2026, 11, 30),
        ),
        ("Usha moved in August", [(2, "Usha Patel")], "Moved in August", None),
        (
            "Kwame and Ana talked for an hour",
            [(3, "Kwame Mensah"), (1, "Ana Sousa")],
            "Talked for an hour",
            None,
        ),
        ("Kwame", [(3, "Kwame Mensah")], "", None),
        ("Marta: wants price boards", [(0, "Marta")], "Wants price boards", None),
        ("Talked with Usha about boats", [(2, "Usha Patel")], "Talked with Usha about boats", None),
        ("Talked about boats", [], "Talked about boats", None),
    ],
)
def test_whom_one_met(line: str, who: list[tuple[int, str]], words: str, due: date | None) -> None:
    found = read_met(line, NOW, Names())
    assert [(one.id, one.name) for one in found.who] == who
    assert found.words == words
    assert (None if found.reminder is None else found.reminder.due) == due


def test_a_name_of_two_people_is_asked_about() -> None:
    found = read_met("Ben sails", NOW, Names())
    assert found.who == ()
    assert found.unclear is not None and found.unclear.text == "Ben"
