"""What a line is stored as, wherever it was typed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.errors import AmbiguousNameError, KithError, NotFoundError
from desktop_app.domain.grammar.languages import read_line
from desktop_app.domain.timeline import InteractionKind, Participant, Starter
from desktop_app.domain.typed_line import TypedLine, refuse_doubt, typed_line
from desktop_app.ui.words.reminder_texts import reminder_texts

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=ZoneInfo("Europe/Lisbon"))
ANA, BEN, ALI = (
    Participant(row, name, f"u{row}")
    for row, name in enumerate(("Ana Sousa", "Ben Carter", "Ali Can"), 1)
)
NAMES = {"ana": (ANA,), "ben": (BEN,), "ali": (ALI,), "sam": (ANA, BEN)}


class Names:
    """Knows three, and two by one name."""

    def find(self, words: str) -> tuple[Participant, ...]:
        return NAMES.get(words.lower(), ())

    def near(self, words: str) -> tuple[Participant, ...]:
        return ()

    def organisation(self, words: str) -> str:
        return ""


def stored(text: str) -> TypedLine:
    return typed_line(read_line(text, NOW, Names()), "Europe/Lisbon", reminder_texts())


def test_an_entry_with_all_that_was_said() -> None:
    line = stored("Ana called yesterday at 9 for half an hour")
    assert line.reminder is None
    entry = line.entry
    assert entry is not None
    assert (entry.kind, entry.day, entry.minutes) == (InteractionKind.CALL, date(2026, 11, 20), 30)
    assert (entry.at, entry.zone) == (datetime(2026, 11, 20, 9, tzinfo=UTC), "Europe/Lisbon")
    assert (entry.starter, entry.people) == (Starter.THEY, (ANA,))
    assert stored("Coffee with Ana").entry.zone == ""  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "words", "people"),
    [
        ("Coffee with Ana, remind me in 2 weeks", "Be in touch with Ana Sousa", (ANA,)),
        (
            "Coffee with Ana, Ben and Ali, remind me in 2 weeks",
            "Be in touch with Ana Sousa, Ben Carter",
            (ANA, BEN, ALI),
        ),
        ("Coffee with Ana, remind me tomorrow to call Ben", "Call Ben", (BEN,)),
        ("Bought stamps, remind me tomorrow", "Bought stamps", ()),
        ("remind me tomorrow", "Reminder", ()),
    ],
)
def test_a_reminder_says_what_was_said_else_with_whom_to_be_in_touch(
    text: str, words: str, people: tuple
) -> None:
    reminder = stored(text).reminder
    assert reminder is not None
    assert (reminder.text, reminder.people, reminder.zone) == (words, people, "Europe/Lisbon")


def test_a_line_that_is_all_reminder_is_no_entry() -> None:
    line = stored("call Ben tomorrow at 9")
    assert line.entry is None
    assert line.reminder is not None
    assert (line.reminder.due, line.reminder.time_of_day) == (date(2026, 11, 22), time(9))
    assert (line.reminder.rule, line.reminder.anchor) == ("", None)
    weekly = stored("remind me every week to call Ben").reminder
    assert weekly is not None
    assert weekly.anchor == weekly.due


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("Coffee with Zoe", NotFoundError, "nobody-is-called"),
        ("Coffee with Sam", AmbiguousNameError, "name-is-ambiguous"),
        ("Coffee", KithError, "log-names-nobody"),
    ],
)
def test_where_nobody_can_be_asked_doubt_is_refused(
    text: str, kind: type[KithError], key: str
) -> None:
    with pytest.raises(kind, match=f"^{key}$"):
        refuse_doubt(read_line(text, NOW, Names()))


@pytest.mark.parametrize(
    "text", ["Coffee with Ana", "remind me tomorrow", "remind me tomorrow to buy stamps"]
)
def test_what_is_certain_is_not(text: str) -> None:
    refuse_doubt(read_line(text, NOW, Names()))
