"""Times of day: said by the clock, in words, or as a span from one to another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.lengths import amount
from desktop_app.domain.grammar.patterns import first_of, group, words_of

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import ClockWords, Language

_DIGITS = frozenset("0123456789")
_NOON, _DAY = 12 * 60, 24 * 60


@dataclass(frozen=True, slots=True)
class SpanFound:
    """A time of day, how many minutes lie between it and a later one, and where each was said."""

    clock: time
    minutes: int
    start: int
    middle: int
    end: int


def clock_in(text: str, language: Language, whole: str = "") -> tuple[time, int, int] | None:
    """A time of day in `text`, and where it stands. Beside a line break, which stands for a day, it
    needs no other word.

    Of a bare hour the waking one is meant: 1 to 6 is after noon, and so is 7 to 11 where `whole`
    tells of an evening; "03:30" is what it says.
    """
    words = language.clock
    found = _said(text, words, whole or text) if _may_say_when(text, words) else None
    if found is None:
        return None
    if named := group(found, "named"):
        return words.named[named.lower()], found.start(), found.end()
    half = group(found, "half")
    minutes = _minutes(found["hour"], group(found, "minute"), half, words)
    if minutes is None:
        return None
    if not half:
        minutes = _waking(minutes, found["hour"], whole, words)
    minutes += _beside(found, "", words)
    return time(*divmod(minutes % _DAY, 60)), found.start(), found.end()


def _said(text: str, words: ClockWords, whole: str) -> re.Match[str] | None:
    found = first_of(words.of_day, text)
    if found is not None or not ("\n" in text or words.appointments.search(whole)):
        return found
    return first_of(words.loose, text)


def tonight(said: str, clock: time, language: Language) -> time | None:
    """The time twelve hours after `clock`, where the words `said` for it do not tell which half of
    the day is meant: “at eight”. None where they do.
    """
    words = language.clock
    found = first_of((*words.of_day, *words.loose), said)
    if found is None or group(found, "named") or group(found, "half") or not 1 <= clock.hour < 12:
        return None
    return None if found["hour"].startswith("0") else clock.replace(hour=clock.hour + 12)


def span_in(text: str, language: Language, whole: str = "") -> SpanFound | None:
    """The first time of day in `text` that says until when, too. Its end is the first such time
    after its beginning; of two bare hours the waking ones are meant.
    """
    words = language.clock
    spans = (words.span, words.spoken_span)
    found = first_of(spans, text) if _may_say_when(text, words) else None
    if found is None:
        return None
    ends = ("", group(found, "half")), ("2", group(found, "half2"))
    first, last = (
        _minutes(found[f"hour{place}"], group(found, f"minute{place}"), half, words)
        for place, half in ends
    )
    if first is None or last is None:
        return None
    first += _beside(found, "", words)
    last += _beside(found, "2", words)
    if not group(found, "half"):
        if group(found, "half2"):
            # "7 to 8.30pm" is both times the evening, "11 to 1pm" is not.
            first += _NOON if first < _NOON and first + _NOON < last else 0
        else:
            first = _waking(first, found["hour"], whole, words)
    if not group(found, "half2"):
        while last <= first and last < _DAY:
            last += _NOON
    minutes = (last - first) % _DAY
    clock = time(*divmod(first % _DAY, 60))
    return SpanFound(clock, minutes, found.start(), found.end("first"), found.end())


def _may_say_when(text: str, words: ClockWords) -> bool:
    """Whether a time of day may be said: most lines have none of its words."""
    said = words_of(text)
    return (not words.needs or not words.needs.isdisjoint(said)) and (
        not _DIGITS.isdisjoint(said) or words.hint.search(text) is not None
    )


def _beside(found: re.Match[str], place: str, words: ClockWords) -> int:
    """Minutes after the hour, negative before it, of “quarter to three”."""
    side = words.sides.get(group(found, f"side{place}").lower(), 1)
    return _count(group(found, f"count{place}"), words) * side


def _count(said: str, words: ClockWords) -> int:
    """Minutes in a number or a word: the half of “half past nine”."""
    said = " ".join(said.lower().split())
    return words.counts.get(said) or (int(said) if said.isdecimal() else 0)


def _minutes(hour: str, minute: str, half: str, words: ClockWords) -> int | None:
    """Minutes after midnight; None for no time of day."""
    number = words.hours.get(hour.lower()) or (int(hour) if hour.isdecimal() else 25)
    half = half.lower().replace(".", "")
    if half:
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if half in words.after_noon else 0)
    if number > 24 or (number == 24 and hour.isdecimal()):
        return None
    return number * 60 + _count(minute, words)


def _waking(minutes: int, said: str, whole: str, words: ClockWords) -> int:
    """Of a bare hour the one people are awake at."""
    hour = minutes // 60
    if said.startswith("0") or not 1 <= hour <= 11 or words.morning.search(whole):
        return minutes
    return minutes + _NOON if hour <= 6 or words.evening.search(whole) else minutes


def soon_in(
    text: str, now: datetime, language: Language
) -> tuple[datetime, tuple[int, int]] | None:
    """The moment some minutes or hours from `now` that `text` names, and where."""
    found = first_of(language.clock.soon, text)
    if found is None:
        return None
    away = timedelta(minutes=amount(found, language.clock))
    return (now.astimezone(UTC) + away).astimezone(now.tzinfo), found.span()
