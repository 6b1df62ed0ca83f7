"""The messages of a chat: when each was written and by whom, and in which order its days are.

A message begins `[12/31/2020, 10:12:13 PM] Ana: …` on an iPhone and `31.12.20, 22:12 - Ana: …` on Android;
order, separators, seconds and AM/PM are those of the phone’s region. The forms are those of
lucasrodes/whatstk, `whatstk/utils/assets/header_format_support.json` (3d4d8ffd). Lines that begin otherwise
go on with the message before; a line without a sender is a word of the program.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import pairwise

LONGEST_NAME = 100
_MARK = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_LINE = re.compile(
    rf"[{_MARK}]*(?P<open>\[)?(?P<one>\d{{1,4}})(?P<mark>[./-])(?P<two>\d\d?)[./-](?P<three>\d{{1,4}})"
    r"\.?,?\s(?:klo\s)?(?P<hour>\d\d?)[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?"
    r"\s?(?P<half>[AaPp]\.?\s?[Mm]\.?)?(?(open)\]|\s-)\s(?P<rest>.*)"
)
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
    found = _LINE.match(line)
    if found is None:
        return None
    sender, colon, _ = found["rest"].partition(": ")
    sender = _MARKS.sub("", sender).lstrip("~ \u202f\u00a0").strip()
    if not colon or not sender or len(sender) > LONGEST_NAME:
        return None
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"][0] in "Pp" else 0)
    clock = hour * 3600 + int(found["minute"]) * 60 + int(found["second"] or 0)
    if clock >= 24 * 3600:
        return None
    numbers = (int(found["one"]), int(found["two"]), int(found["three"]))
    return Message(numbers, found["mark"], clock, sender, number)


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
            found.append(date(year + 2000 if year < 100 else year, month, day))
    except ValueError:
        return None
    return found


def moment_of(day: date, clock: int) -> datetime:
    """The UTC moment of a local day and time."""
    hour, minute = divmod(clock // 60, 60)
    local = datetime(day.year, day.month, day.day, hour, minute, clock % 60)
    return local.astimezone(UTC)
