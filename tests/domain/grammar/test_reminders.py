"""When a clause asks to be reminded, time by time. It is Saturday, 14:32."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.grammar.clocks import clock_in
from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.grammar.reminders import reminder_in

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=ZoneInfo("Europe/Lisbon"))

CLOCKS = {
    "at 9": time(9), "at 9:30": time(9, 30), "at 9.05": time(9, 5), "at 0": time(0), "at 23:59": time(23, 59), "at noon": time(12),
    "at midnight": time(0), "at 12 am": time(0), "at 12 pm": time(12), "at 1am": time(1), "at 1pm": time(13), "11 am": time(11),
    "11pm": time(23), "12pm": time(12), "12am": time(0), "5:45pm": time(17, 45), "at NOON": time(12), "08:15": time(8, 15),
}  # fmt: skip


@pytest.mark.parametrize(("text", "clock"), CLOCKS.items())
def test_times_of_day(text: str, clock: time) -> None:
    assert clock_in(text, ENGLISH) == (clock, 0, len(text))


@pytest.mark.parametrize(
    "text", ["at 24", "at 13pm", "at 0 am", "at 99", "at 5/6", "9", "at home", "9:3", ""]
)
def test_what_is_no_time(text: str) -> None:
    assert clock_in(text, ENGLISH) is None


@pytest.mark.parametrize(
    ("clause", "due", "clock"),
    [
        ("tomorrow morning", "2026-11-22", time(9)), ("tomorrow noon", "2026-11-22", time(12)),
        ("tomorrow afternoon", "2026-11-22", time(14)), ("on Monday evening", "2026-11-23", time(18)),
        ("Friday night", "2026-11-27", time(20)), ("tomorrow", "2026-11-22", None), ("tonight", "2026-11-21", time(20)),
        ("in half an hour", "2026-11-21", time(15, 2)), ("in an hour", "2026-11-21", time(15, 32)),
        ("in a minute", "2026-11-21", time(14, 33)), ("in two hours", "2026-11-21", time(16, 32)),
        ("in three hours", "2026-11-21", time(17, 32)), ("in 10 hours", "2026-11-22", time(0, 32)),
        ("in 90 min", "2026-11-21", time(16, 2)), ("at 14:32", "2026-11-22", time(14, 32)),
        ("at 14:33", "2026-11-21", time(14, 33)), ("at 9", "2026-11-22", time(9)), ("tomorrow at 9", "2026-11-22", time(9)),
        ("tomorrow morning at 8", "2026-11-22", time(8)),
    ],
)  # fmt: skip
def test_days_and_times(clause: str, due: str, clock: time | None) -> None:
    found, length = reminder_in(clause, NOW, ENGLISH, day_first=True)
    assert found is not None
    assert (found.due, found.clock, found.rule, found.text) == (
        date.fromisoformat(due),
        clock,
        "",
        "",
    )
    assert length == len(clause)


@pytest.mark.parametrize(
    ("clause", "text"),
    [
        (" to send her the draft tomorrow", "send her the draft"), (" tomorrow to send the draft", "send the draft"),
        (" about the flat on Monday at 9, then rest", "the flat"), (" tomorrow about rent, and tea", "rent, and tea"),
        (" of the rent tomorrow at 9 and on", "the rent"), (" tomorrow, again", ""),
    ],
)  # fmt: skip
def test_what_to_do_stands_before_or_after(clause: str, text: str) -> None:
    found, _ = reminder_in(clause, NOW, ENGLISH, day_first=True)
    assert found is not None and found.text == text


def test_without_a_time_there_is_no_reminder() -> None:
    assert reminder_in(" to send the draft", NOW, ENGLISH, day_first=True) == (None, 0)
