"""What to think of before somebody is asked, and when to rest from giving: said first, kindly, and
never a wall.

A guard is a key, the numbers it was counted from, and one idea of what to do for them first;
`ui/words/warnings.py` has its sentence. The service to ask is `AddressBook.guards`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.favours import NextKind

if TYPE_CHECKING:
    from desktop_app.domain.giving import Waits
    from desktop_app.domain.needs import Need

SEASON_DAYS = 90
"""So long an ask that was not answered is left alone."""
NO_DAYS = 365
"""So long after a no."""
LATELY_DAYS = 30
OFTEN_DAYS, OFTEN = 365, 2
"""So many asks within so many days are often."""
LONG_SINCE_HELPED_DAYS = 730
ASKS_IN_A_ROW = 3
MONTH_DAYS, MUCH_GIVEN = 30, 9
"""Whoever gave so often within so many days may rest."""


class GuardKey(Enum):
    """What speaks for waiting, the weightiest first. REST is about giving and nobody in particular."""

    SAID_NO = "said-no"
    UNANSWERED = "unanswered"
    ASKED_LATELY = "asked-lately"
    GIVE_FIRST = "give-first"
    ONLY_ASKS = "only-asks"
    REST = "rest"


WITH_IDEA = frozenset({GuardKey.GIVE_FIRST, GuardKey.ONLY_ASKS})
"""Those that say to do something for them first."""


class IdeaKind(Enum):
    """What could be done for somebody first, the nearest first: say thanks, tell what came of their
    help, keep what was promised, help with what they look for, write a few lines of
    recommendation, ask how they are.
    """

    THANK = "thank"
    NEWS = "news"
    PROMISE = "promise"
    NEED = "need"
    RECOMMENDATION = "recommendation"
    HELLO = "hello"


@dataclass(frozen=True, slots=True)
class Idea:
    """One thing to do for somebody; `text` says what it is about, "" where nothing is known."""

    kind: IdeaKind
    text: str = ""


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
    was logged); `count` asks within the year, asks in a row, or of what you gave this month.

    `idea` is what could be done for them first, where the guard is that you ask more than you give.
    """

    key: GuardKey
    days: int | None = None
    count: int = 0
    idea: Idea | None = None


_IDEAS = {
    NextKind.THANK: IdeaKind.THANK,
    NextKind.TELL: IdeaKind.NEWS,
    NextKind.KEEP: IdeaKind.PROMISE,
}


def idea_of(waits: Iterable[Waits], needs: Sequence[Need], *, may_recommend: bool = False) -> Idea:
    """What could be done for somebody: `waits` are the favours with them that wait for something,
    `needs` what they look for; `may_recommend`: you worked together and have not written about it.
    """
    found = [
        Idea(_IDEAS[item.next.kind], item.favour.text) for item in waits if item.next.kind in _IDEAS
    ]
    found += [Idea(IdeaKind.NEED, need.text) for need in needs if need.is_open]
    if may_recommend:
        found.append(Idea(IdeaKind.RECOMMENDATION))
    places = {kind: place for place, kind in enumerate(IdeaKind)}
    return min(found, key=lambda item: places[item.kind], default=Idea(IdeaKind.HELLO))


def rest(given: int) -> Guard | None:
    """Whether you may rest: `given` is how often you gave within `MONTH_DAYS`."""
    return Guard(GuardKey.REST, count=given) if given >= MUCH_GIVEN else None


def hesitates(asks: Asks, today: date) -> bool:
    """Whether a no of the last year or an ask left open this season makes a yes less likely."""
    return _within(asks.said_no, NO_DAYS, today) or _within(asks.unanswered, SEASON_DAYS, today)


def guards(asks: Asks, today: date, idea: Idea | None = None) -> tuple[Guard, ...]:
    """What to think of before asking on that local day, the weightiest first; most often nothing.
    `idea` is given to those that say to do something first.
    """
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
        found.append(Guard(GuardKey.GIVE_FIRST, helped, often, idea))
    if asks.asks_in_a_row >= ASKS_IN_A_ROW:
        found.append(Guard(GuardKey.ONLY_ASKS, None, asks.asks_in_a_row, idea))
    return tuple(found)


def _within(day: date | None, days: int, today: date) -> bool:
    return day is not None and 0 <= (today - day).days < days


def _asked_within(asked: Sequence[date], today: date) -> int:
    return sum(_within(day, OFTEN_DAYS, today) for day in asked)
