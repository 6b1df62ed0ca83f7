"""Days said in words: "yesterday", "last Tuesday", "3 Nov", "two weeks ago", "in 2 weeks", "on Friday".

What happened lies in the past: a bare "3 Nov" later than today means last year's. What is to come lies ahead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from desktop_app.domain.composer_words import ENGLISH, Vocabulary, any_of
from desktop_app.domain.recurrence import next_due


@dataclass(frozen=True, slots=True)
class DayFound:
    """A day and where in the text it was said."""

    start: int
    end: int
    day: date


@dataclass(frozen=True, slots=True)
class _Form:
    """One way of saying a day; `read` gives None when the words make no day.

    `either` says that the words alone do not tell whether it was or will be: "on Friday".
    """

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], date, bool], date | None]
    either: bool = False


def past_day(text: str, today: date, day_first: bool = True) -> DayFound | None:
    """The first day in `text` on which something happened; `day_first` reads 3/11 as 3 November."""
    return _first(_forms(False), text, today, day_first)


def coming_day(text: str, today: date, day_first: bool = True) -> DayFound | None:
    """The first day in `text` that lies ahead."""
    return _first(_forms(True), text, today, day_first)


def _first(forms: tuple[_Form, ...], text: str, today: date, day_first: bool) -> DayFound | None:
    best: DayFound | None = None
    for form in forms:
        for found in form.pattern.finditer(text):
            if best is not None and found.start() > best.start:
                break
            if form.either and _tells_of_later(text, found):
                continue
            day = form.read(found, today, day_first)
            if day is not None and (best is None or found.start() < best.start):
                best = DayFound(found.start(), found.end(), day)
                break
    return best


_CLAUSE_BEGINS = re.compile(r"[,.;:!?\n()]")
_LATER = re.compile(
    r"\b(?:will|may|might)\b(?!\s+(?:on|at|last|yesterday|and|this)\b)|['’]ll\b"
    r"|\b(?:won['’]?t|shall|should|going to|wants? to|(?:plan(?:s|ned|ning)?|hop(?:es|ed|ing)) to|is|are|is(?:n['’]t| not)|aren['’]t)\b"
    r"|['’]s\s+\w+ing\b"
    r"|\b(?:by|until|till|before|after|since|next|every|each|for|from|about|due|starts?|starting|begins?|leaves|coming)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def _tells_of_later(text: str, found: re.Match[str]) -> bool:
    """Whether what stands before a day in its clause makes it one to come, or a fact: "she will be back on Friday"."""
    if found[0].lower().startswith("last"):
        return False
    begins = [mark.end() for mark in _CLAUSE_BEGINS.finditer(text, 0, found.start())]
    clause = text[begins[-1] if begins else 0 : found.start()]
    return found[0].lower().startswith(("by ", "next ")) or _LATER.search(clause) is not None


@lru_cache(maxsize=2)
def _forms(ahead: bool) -> tuple[_Form, ...]:
    return tuple(_written(ENGLISH, ahead)) + tuple(_coming(ENGLISH) if ahead else _past(ENGLISH))


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})(?!\w)", re.IGNORECASE)


def _shifted(days: int) -> Callable[[re.Match[str], date, bool], date]:
    return lambda found, today, _: today + timedelta(days)


_PART = r"(?:\s+(?:morning|noon|afternoon|evening|night)\b)?"
"""What may follow a day; the reminder's grammar makes a time of it."""


def _past(words: Vocabulary) -> Iterator[_Form]:
    fixed = {
        f"(?:the )?day before (?:{words.yesterday})": 2, f"(?:{words.yesterday}){_PART}": 1, "last night": 1, "today": 0, "tonight": 0,
        "this morning": 0, "this afternoon": 0, "this evening": 0, "just now": 0, "last week": 7,
    }  # fmt: skip
    for text, days in fixed.items():
        yield _Form(_compile(text), _shifted(-days))
    yield _Form(_compile(r"last month"), lambda found, today, _: months_away(today, -1))
    yield _Form(_compile(r"last year"), lambda found, today, _: months_away(today, -12))
    yield _Form(_compile(r"half a year ago"), lambda found, today, _: months_away(today, -6))
    yield _Form(_compile(r"(?:last|(?:at|on|over) the) weekend"), lambda found, today, _: _saturday(today))
    ago = rf"(?P<number>\d{{1,3}}|{any_of(words.numbers)})\s+(?P<unit>day|week|fortnight|month|year)s?\s+ago"
    yield _Form(_compile(ago), lambda found, today, _: _away(found, today, -1, words))
    said = rf"(?:last|on|this)\s+(?P<day>{any_of(words.weekdays_typed)})(?!['’]s){_PART}"
    yield _Form(_compile(said), lambda found, today, _: _weekday_before(found, today, words), True)
    full = any_of(name for name in words.weekdays_typed if len(name) > 5)
    short = "|".join(name.title() for name in words.weekdays if len(name) <= 5 and name not in ("sat", "sun"))
    alone = re.compile(rf"(?<!every )\b(?P<day>(?i:{full})|{short})\b(?!['’]s){_PART}")
    yield _Form(alone, lambda found, today, _: _weekday_before(found, today, words), True)


def _coming(words: Vocabulary) -> Iterator[_Form]:
    fixed = {
        f"(?:the )?day after (?:{words.tomorrow})": 2, f"(?:{words.tomorrow}){_PART}": 1, "today": 0, "tonight": 0, "this afternoon": 0,
        "this evening": 0, "next week": 7,
    }  # fmt: skip
    for text, days in fixed.items():
        yield _Form(_compile(text), _shifted(days))
    yield _Form(_compile(r"next month"), lambda found, today, _: months_away(today, 1))
    yield _Form(_compile(r"next year"), lambda found, today, _: months_away(today, 12))
    yield _Form(_compile(r"in half a year"), lambda found, today, _: months_away(today, 6))
    yield _Form(_compile(r"(?:at |by )?the end of (?:the|this) month"), lambda found, today, _: _month_end(today))
    ahead = rf"in\s+(?P<number>\d{{1,3}}|{any_of(words.numbers)})\s+(?P<unit>day|week|fortnight|month|year)s?(?:\s+or\s+(?:so|two))?"
    yield _Form(_compile(ahead), lambda found, today, _: _away(found, today, 1, words))
    said = rf"(?:(?:on|by|next|this|this coming)\s+)?(?P<day>{any_of(words.weekdays_typed)})(?!['’]s){_PART}"
    yield _Form(_compile(said), lambda found, today, _: _weekday_after(found, today, words))


def _written(words: Vocabulary, ahead: bool) -> Iterator[_Form]:
    month = any_of(words.months_typed)
    on = rf"(?:(?:on|by|last|next|this)\s+)?(?:(?:{any_of(words.weekdays)}),?\s+)?(?:on\s+)?(?:the\s+)?"

    def read(found: re.Match[str], today: date, _: bool) -> date | None:
        year = found["year"]
        return _bare(
            words.months_typed[found["month"].lower()], int(found["day"]), int(year) if year else None, today, ahead
        )

    year = r"(?:,?\s+(?P<year>(?:19|20)\d\d))?"
    yield _Form(
        _compile(rf"{on}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{month})\.?{year}"), read, not ahead
    )
    yield _Form(_compile(rf"{on}(?P<month>{month})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{year}"), read, not ahead)

    # "The 3rd" is a day only where nothing follows that it could belong to, as in "the 3rd floor".
    alone = (
        r"(?:(?:on|by)\s+)?the\s+(?P<day>\d{1,2})(?:st|nd|rd|th)(?=\s*(?:$|[,.;!?\n]|(?:with|at|to|and|remind|I|we)\b))"
    )
    yield _Form(_compile(alone), lambda found, today, _: _day_of_month(int(found["day"]), today, ahead), not ahead)

    def iso(found: re.Match[str], today: date, _: bool) -> date | None:
        return _valid(int(found[1]), int(found[2]), int(found[3]))

    yield _Form(_compile(rf"{on}(\d{{4}})-(\d{{2}})-(\d{{2}})"), iso)

    def numbers(found: re.Match[str], today: date, day_first: bool) -> date | None:
        day, month = (
            (int(found["a"]), int(found["b"]))
            if day_first or int(found["a"]) > 12
            else (int(found["b"]), int(found["a"]))
        )
        if month > 12:
            day, month = month, day
        return _bare(month, day, _year(found["year"], today), today, ahead)

    yield _Form(
        _compile(rf"{on}(?<![\d/.])(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})(?:/(?P<year>\d{{4}}|\d\d))?(?!\s+of\b)(?!/)"),
        numbers,
        not ahead,
    )

    def dotted(found: re.Match[str], today: date, _: bool) -> date | None:
        return _bare(int(found["b"]), int(found["a"]), _year(found["year"], today), today, ahead)

    yield _Form(
        _compile(rf"{on}(?<![\d/.])(?P<a>\d{{1,2}})\.(?P<b>\d{{1,2}})\.(?P<year>\d{{4}}|\d\d)?"), dotted, not ahead
    )


def _year(text: str | None, today: date) -> int | None:
    """A year of four digits, or of two: "26" is near, "98" was."""
    if text is None or len(text) == 4:
        return None if text is None else int(text)
    return 2000 + int(text) if 2000 + int(text) <= today.year + 20 else 1900 + int(text)


def _bare(month: int, day: int, year: int | None, today: date, ahead: bool) -> date | None:
    """A day of which the year may not be said: the last one that was, or the next that will be."""
    if year is not None:
        return _valid(year, month, day)
    for offset in (0, 1, 2, 3, 4) if ahead else (0, -1, -2, -3, -4):
        found = _valid(today.year + offset, month, day)
        if found is not None and (found >= today if ahead else found <= today):
            return found
    return None


def _day_of_month(day: int, today: date, ahead: bool) -> date | None:
    """The last day of that number that was, or the next that will be."""
    first = today.replace(day=1)
    for months in range(3):
        month = months_away(first, months if ahead else -months) if months else first
        found = _valid(month.year, month.month, day)
        if found is not None and (found > today if ahead else found <= today):
            return found
    return None


_PART_OF = r"(?P<part>early(?: in)?|mid|late(?: in)?|(?:at )?the (?:beginning|start|middle|end) of)"


def past_month(text: str, today: date) -> DayFound | None:
    """The first month or year in `text` in which something happened, as its first day; "mid-March" is the 15th, "late" and
    "the end of" the last. Without a year it is the newest one that began.
    """
    for found in _months().finditer(text):
        said = found["only"] or found["year"]
        year = None if said is None else int(said)
        month = None if found["month"] is None else ENGLISH.months_typed[found["month"].lower()]
        if _tells_of_later(text, found) or not (found["before"] or found["part"] or said):
            continue
        first = _bare(month or 1, 1, year, today, False)
        if first is not None and first <= today:
            return DayFound(found.start(), found.end(), _within(first, found["part"] or "", month is None, today))
    return None


@lru_cache(maxsize=1)
def _months() -> re.Pattern[str]:
    before = r"(?P<before>(?:back in|some ?time in|in|during|around|last|this)\s+)"
    month = rf"(?P<month>{any_of(ENGLISH.months_typed)})\.?(?:,?\s+(?:of\s+)?(?P<year>(?:19|20)\d\d))?(?!\s+\d)"
    return _compile(rf"{before}?(?:{_PART_OF}[\s-]+)?{month}|(?:back )?in\s+(?P<only>(?:19|20)\d\d)")


def _within(first: date, part: str, whole_year: bool, today: date) -> date:
    """The day of a month or year that its part means."""
    part = part.lower()
    if whole_year or not part or part.startswith("early") or "beginning" in part or "start" in part:
        return first
    return min(first.replace(day=15) if "mid" in part else _month_end(first), today)


def _month_end(today: date) -> date:
    first = months_away(today.replace(day=1), 1)
    return first - timedelta(1)


def _saturday(today: date) -> date:
    """The Saturday of the weekend that was."""
    return today - timedelta((today.weekday() - 5) % 7 or 7)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def months_away(day: date, months: int) -> date:
    """The same day some months away, or that month's last."""
    if months > 0:
        return next_due(f"FREQ=MONTHLY;INTERVAL={months}", day, day) or day
    total = day.year * 12 + day.month - 1 + months
    for length in (day.day, 30, 29, 28):
        if (found := _valid(total // 12, total % 12 + 1, min(day.day, length))) is not None:
            return found
    return day


def _away(found: re.Match[str], today: date, direction: int, words: Vocabulary) -> date | None:
    text = " ".join(found["number"].lower().split())
    number = words.numbers.get(text) or int(text)
    try:
        match found["unit"].lower():
            case "day":
                return today + timedelta(direction * number)
            case "week":
                return today + timedelta(direction * number * 7)
            case "fortnight":
                return today + timedelta(direction * number * 14)
            case "month":
                return months_away(today, direction * number)
            case _:
                return months_away(today, direction * number * 12)
    except (OverflowError, ValueError):
        return None


def _weekday_before(found: re.Match[str], today: date, words: Vocabulary) -> date:
    days = (today.weekday() - words.weekdays_typed[found["day"].lower()]) % 7
    if days == 0 and not found[0].lower().startswith(("this", "on")):
        days = 7
    return today - timedelta(days)


def _weekday_after(found: re.Match[str], today: date, words: Vocabulary) -> date:
    days = (words.weekdays_typed[found["day"].lower()] - today.weekday()) % 7 or 7
    return today + timedelta(days)
