"""Next week is the same day wherever it is said."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop_app.domain.grammar.days import coming_day
from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.reminders import Snooze, snooze_moment
from desktop_app.domain.weeks import monday


def test_next_week_in_a_line_is_next_week_on_the_button() -> None:
    for offset in range(7):
        today = date(2026, 11, 23) + timedelta(offset)
        now = datetime.combine(today, datetime.min.time(), ZoneInfo("Europe/Lisbon"))
        found = coming_day("next week", today, ENGLISH)
        assert found is not None
        assert found.day == snooze_moment(Snooze.NEXT_WEEK, now).date() == date(2026, 11, 30)


def test_weeks_begin_on_monday() -> None:
    assert monday(date(2026, 11, 29)) == date(2026, 11, 23)
    assert monday(date(2026, 11, 30)) == date(2026, 11, 30)
    assert monday(date(2026, 11, 29), -1) == date(2026, 11, 16)
