"""Times of day and lengths of time."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.language import group

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import ClockWords, Language


def clock_in(text: str, language: Language, whole: str = "") -> tuple[time, int, int] | None:
    """A time of day in `text`, and where it stands. Beside a line break, which stands for a day, it
    needs no other word.

    Of a bare hour the waking one is meant: 1 to 6 is after noon, and so is 7 to 11 where `whole`
    tells of an evening; "03:30" is what it says.
    """
    words = language.clock
    found = words.of_day.search(text)
    if found is None:
        return None
    if named := group(found, "named"):
        return words.named[named.lower()], found.start(), found.end()
    place = next(item for item in ("", "2", "3", "4") if group(found, f"hour{item}"))
    hour, minute = int(found[f"hour{place}"]), int(group(found, f"minute{place}") or 0)
    half = group(found, f"half{place}").lower()
    if half and not 1 <= hour <= 12:
        return None
    afternoon = 12 if half in words.after_noon else 0
    hour = hour % 12 + afternoon if half else _waking(found[f"hour{place}"], whole, words)
    return (time(hour, minute), found.start(), found.end()) if hour < 24 else None


def _waking(said: str, whole: str, words: ClockWords) -> int:
    hour = int(said)
    if said.startswith("0") or not 1 <= hour <= 11 or words.morning.search(whole):
        return hour
    return hour + 12 if hour <= 6 or words.evening.search(whole) else hour


def soon_in(
    text: str, now: datetime, language: Language
) -> tuple[datetime, tuple[int, int]] | None:
    """The moment some minutes or hours from `now` that `text` names, and where."""
    found = language.clock.soon.search(text)
    if found is None:
        return None
    number = _amount(found["number"], language.clock)
    away = timedelta(hours=number) if group(found, "hours") else timedelta(minutes=number)
    return (now.astimezone(UTC) + away).astimezone(now.tzinfo), found.span()


def minutes_in(text: str, language: Language) -> tuple[int, re.Match[str]] | None:
    """How many minutes something took, and where `text` says so."""
    found = language.clock.lasting.search(text)
    if found is None:
        return None
    number = _amount(group(found, "number") or group(found, "bare"), language.clock)
    number += 0.5 if group(found, "and_a_half") else 0
    return round(number * 60) if group(found, "hours") else round(number), found


def _amount(word: str, words: ClockWords) -> float:
    return words.amounts.get(word.lower()) or float(word)
