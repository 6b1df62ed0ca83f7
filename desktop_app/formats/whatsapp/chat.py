"""The messages of a chat: when each was written and by whom, and in which order its days are.

A message begins `[12/31/2020, 10:12:13 PM] Ana: …` on an iPhone (until 2018 `31.12.17, 22:12:13: Ana: …`) and
`31.12.20, 22:12 - Ana: …` on Android;
order, separators, seconds, digits and the words for the halves of the day are those of the phone’s region and
language. The forms are those of lucasrodes/whatstk, `whatstk/utils/assets/header_format_support.json`
(3d4d8ffd), and of the dates and times of Unicode CLDR. Lines that begin otherwise
go on with the message before; a line without a sender is a word of the program.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import pairwise


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LONGEST_NAME = 100
FIRST_YEAR = 2009
"""WhatsApp began in it."""
_ERA = 543
"""Years by which those of the Buddhist era are ahead, which Thai phones may count in."""
_MARK = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff"
_LINE = re.compile(
    r"(?P<open>\[)?(?P<one>\d{1,4})(?P<mark>[./-]|[年년])\s?(?P<two>\d\d?)[./月월-]\s?(?P<three>\d{1,4})"
    r"[.日일]?(?P<before>[^\d\[\]]{1,20}?)"
    r"(?P<hour>\d\d?)[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?"
    r"(?P<after>[^\d\[\]:]{0,16}?)(?(open)\]|(?(second)(?:\s-|:)|\s-))\s(?P<rest>.*)"
)
_BETWEEN = re.compile(r"[\s.,،'’״\"]+")
_FILLERS = _words("à klo kl v o u om um at as às alle ore ob kell plkst г ч h hod uhr сағ") | {""}
"""Words beside a time that say nothing: “31.12.2020 klo 22.12”, “22:12 Uhr”."""
_MORNING = _words(
    "am πμ ص صباحا قظ 오전 上午 早上 清晨 凌晨 午前 sa de öö vm fm ap dop rano मपू पूर्वाह्न लפנהצ לפנהצ ก่อนเที่ยง முற்பகல் pg pd"
)
_EVENING = _words(
    "pm μμ م مساء بظ 오후 下午 晚上 傍晚 中午 午後 ch du ös nm em ip odp popoldne मउ अपराह्न אחהצ หลังเที่ยง பிற்பகல் ptg md"
)
"""Halves of the day as phones of many regions write them (Unicode CLDR, day periods), without points and
blanks."""
_MARKS = re.compile(f"[{_MARK}]")
_NOTICE = "\u200e"
"""What the first message begins with, in place of words of a sender: that the chat is encrypted."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message: the three numbers of its day as they stand and the mark between them, its local time
    in seconds, who wrote it, and the line it begins on.
    """

    numbers: tuple[int, int, int]
    mark: str
    clock: int
    sender: str
    line: int


def messages_of(lines: Iterable[str]) -> list[Message]:
    """The messages of a chat, in its order."""
    found: list[Message] = []
    for number, line in enumerate(lines, 1):
        message = message_of(line, number)
        is_notice = not found and _NOTICE in line.partition(": ")[2][:2]
        if message is not None and not is_notice:
            found.append(message)
    return found


def message_of(line: str, number: int = 0) -> Message | None:
    """The message that begins with a line, None where none does."""
    found = _LINE.match(_MARKS.sub("", line))
    if found is None:
        return None
    sender, colon, _ = found["rest"].partition(": ")
    sender = sender.lstrip("~ \u202f\u00a0").strip()
    if not colon or not sender or len(sender) > LONGEST_NAME:
        return None
    clock = _clock(found)
    if clock is None:
        return None
    numbers = (int(found["one"]), int(found["two"]), int(found["three"]))
    return Message(numbers, found["mark"], clock, sender, number)


def _clock(found: re.Match[str]) -> int | None:
    """Seconds since midnight, None where words beside the time are not known: they might be the other
    half of the day.
    """
    hour = int(found["hour"])
    words = {_BETWEEN.sub("", found[place].casefold()) for place in ("before", "after")}
    words -= _FILLERS
    if words and words <= _EVENING:
        hour = hour % 12 + 12
    elif words and words <= _MORNING and hour <= 12:
        hour %= 12
    elif words:
        return None
    clock = hour * 3600 + int(found["minute"]) * 60 + int(found["second"] or 0)
    return clock if clock < 24 * 3600 else None


def days_of(messages: list[Message]) -> list[date] | None:
    """The days of messages, None where they may be read in two ways. A chat goes forward: what would
    make it jump back is read the other way.
    """
    ways = [way for order in _ORDERS if (way := _days(messages, order)) is not None]
    if len(ways) > 1 and ways[0] != ways[1]:
        ways = [way for way in ways if all(one <= two for one, two in pairwise(way))] or ways
        if len(ways) > 1 and all(message.mark == "." for message in messages):
            # Nobody writes the month first and parts it by a dot.
            ways = ways[:1]
    return ways[0] if ways and all(way == ways[0] for way in ways) else None


_ORDERS = ((2, 1, 0), (2, 0, 1), (0, 1, 2))
"""Where year, month and day stand: day first, month first, year first."""


def _days(messages: list[Message], order: tuple[int, int, int]) -> list[date] | None:
    found = []
    try:
        for message in messages:
            year, month, day = (message.numbers[place] for place in order)
            if 100 <= year < 1000 or (order[0] == 0 and year < 1000):
                return None
            year = year + 2000 if year < 100 else year - _ERA if year > FIRST_YEAR + _ERA else year
            if year < FIRST_YEAR:
                return None
            found.append(date(year, month, day))
    except ValueError:
        return None
    return found


def moment_of(day: date, clock: int) -> datetime:
    """The UTC moment of a local day and time."""
    hour, minute = divmod(clock // 60, 60)
    local = datetime(day.year, day.month, day.day, hour, minute, clock % 60)
    return local.astimezone(UTC)
