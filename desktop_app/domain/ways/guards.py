"""What to think of before somebody is asked: said first, kindly, and never a wall.

A guard is a key and the numbers it was counted from; `ui/words` has its sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

SEASON_DAYS = 90
"""So long an ask that was not answered is left alone."""
NO_DAYS = 365
"""So long after a no."""
LATELY_DAYS = 30
OFTEN_DAYS, OFTEN = 365, 2
"""So many asks within so many days are often."""
LONG_SINCE_HELPED_DAYS = 730
ASKS_IN_A_ROW = 3


class GuardKey(Enum):
    """What speaks for waiting, the weightiest first."""

    SAID_NO = "said-no"
    UNANSWERED = "unanswered"
    ASKED_LATELY = "asked-lately"
    GIVE_FIRST = "give-first"
    ONLY_ASKS = "only-asks"


@dataclass(frozen=True, slots=True)
class Asks:
    """What you asked of somebody and did for them, as far as it was logged; all are local days.

    `asked` is every day on which you asked; `unanswered` the last ask that had no answer; `said_no`
    the last no; `helped` when you last did something for them. `asks_in_a_row` is how many of
    the newest contacts were asks of yours.
    """

    asked: tuple[date, ...] = ()
    unanswered: date | None = None
    said_no: date | None = None
    helped: date | None = None
    asks_in_a_row: int = 0


@dataclass(frozen=True, slots=True)
class Guard:
    """One thing to think of. `days` since it was, or since you last helped (None: never, as far as
    was logged); `count` asks within the year, or asks in a row.
    """

    key: GuardKey
    days: int | None = None
    count: int = 0


def hesitates(asks: Asks, today: date) -> bool:
    """Whether a no of the last year or an ask left open this season makes a yes less likely."""
    return _within(asks.said_no, NO_DAYS, today) or _within(asks.unanswered, SEASON_DAYS, today)


def guards(asks: Asks, today: date) -> tuple[Guard, ...]:
    """What to think of before asking on that local day, the weightiest first; most often nothing."""
    found = []
    if asks.said_no is not None and _within(asks.said_no, NO_DAYS, today):
        found.append(Guard(GuardKey.SAID_NO, (today - asks.said_no).days))
    if asks.unanswered is not None and _within(asks.unanswered, SEASON_DAYS, today):
        found.append(Guard(GuardKey.UNANSWERED, (today - asks.unanswered).days))
    elif asks.asked and _within(max(asks.asked), LATELY_DAYS, today):
        found.append(Guard(GuardKey.ASKED_LATELY, (today - max(asks.asked)).days))
    often = _asked_within(asks.asked, today)
    helped = None if asks.helped is None else (today - asks.helped).days
    if often >= OFTEN and (helped is None or helped >= LONG_SINCE_HELPED_DAYS):
        found.append(Guard(GuardKey.GIVE_FIRST, helped, often))
    if asks.asks_in_a_row >= ASKS_IN_A_ROW:
        found.append(Guard(GuardKey.ONLY_ASKS, count=asks.asks_in_a_row))
    return tuple(found)


def _within(day: date | None, days: int, today: date) -> bool:
    return day is not None and 0 <= (today - day).days < days


def _asked_within(asked: Sequence[date], today: date) -> int:
    return sum(_within(day, OFTEN_DAYS, today) for day in asked)
