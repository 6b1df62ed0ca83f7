"""What the page of the day shows: whom to reach, what is due, what comes, the week that was, and
one good turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.getting_started import Beginning
from desktop_app.domain.person import DateKind
from desktop_app.domain.reminders import Origin
from desktop_app.domain.suggestions import A_DAY, ReasonKey
from desktop_app.domain.waiting import DueReminder, Waiting

if TYPE_CHECKING:
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.suggestions import Suggestion
    from desktop_app.domain.timeline import Participant

AHEAD = 7
"""Days looked ahead, and back for the week that was."""
MOST_DORMANT_TURNS = 3


class TurnKind(Enum):
    """Occasions for a good turn, the most pressing first."""

    PROMISE = "promise"
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    POSITION = "position"
    FOLLOW_UP = "follow-up"
    DORMANT = "dormant"


@dataclass(frozen=True, slots=True)
class GoodTurn:
    """Something kind to do for somebody. `key` names it for ever, so that once done it is not
    offered again.

    `days`: since the day (0 is today), since a position began, or since the last contact of a
    dormant tie; how late a promise is. `years` is what a birthday or anniversary makes. `text` is
    the user's own: the words of a reminder, the name of a day, a position. A date has `date_id`, a
    reminder `reminder_id`, both the day in `day`.
    """

    kind: TurnKind
    key: str
    person: Participant | None
    day: date | None = None
    days: int = 0
    years: int | None = None
    text: str = ""
    date_id: int = 0
    reminder_id: int = 0


@dataclass(frozen=True, slots=True)
class WeekDay:
    """Contacts logged for a day, how many of them you started, and of how many it is known who
    did.
    """

    day: date
    contacts: int = 0
    started: int = 0
    known: int = 0


@dataclass(frozen=True, slots=True)
class TodayData:
    """Everything Today shows. `waiting` is what waits; `coming` holds reminders and important dates
    of the next week in order of the day, `others` the first of the dates of today and that week of
    which nobody is reminded, `more_others` whether there are more of those.

    `spent` is how many of the day's suggestions were answered; `more_due` how many people are due
    besides those proposed. `rhythms` says whether anybody has one; without, nobody is ever due.
    `beginning` is how far one has come in the first days.
    """

    day: date
    suggestions: tuple[Suggestion, ...] = ()
    spent: int = 0
    more_due: int = 0
    waiting: Waiting | None = None
    coming: tuple[DueReminder | UpcomingDate, ...] = ()
    others: tuple[UpcomingDate, ...] = ()
    more_others: bool = False
    week: tuple[WeekDay, ...] = ()
    turns: tuple[GoodTurn, ...] = ()
    rhythms: bool = True
    beginning: Beginning = field(default_factory=Beginning)

    @property
    def dates(self) -> list[UpcomingDate]:
        """The important dates of the next week of which one is reminded."""
        return [item for item in self.coming if not isinstance(item, DueReminder)]

    @property
    def count(self) -> int:
        """How many things wait: the number said everywhere."""
        return 0 if self.waiting is None else self.waiting.count

    @property
    def due(self) -> tuple[DueReminder, ...]:
        """The reminders that wait."""
        return () if self.waiting is None else self.waiting.reminders

    @property
    def due_dates(self) -> tuple[UpcomingDate, ...]:
        """The important dates that wait."""
        return () if self.waiting is None else self.waiting.dates

    @property
    def all_due(self) -> int:
        """How many people are due, those proposed among them."""
        return self.more_due + sum(item.due for item in self.suggestions)

    @property
    def cleared_on(self) -> date | None:
        """The day on which three people a day, from tomorrow on, have reached everybody who is due
        besides.
        """
        return self.day + timedelta(-(-self.more_due // A_DAY)) if self.more_due else None


def last_seven_days(found: dict[date, tuple[int, int, int]], today: date) -> tuple[WeekDay, ...]:
    """The last seven days, today last, each with what was logged."""
    days = (today - timedelta(back) for back in range(AHEAD - 1, -1, -1))
    return tuple(WeekDay(day, *found.get(day, ())) for day in days)


def good_turns(
    today: date,
    dates: Iterable[UpcomingDate],
    due: Iterable[DueReminder],
    others: Sequence[Suggestion],
    done: frozenset[str] = frozenset(),
) -> tuple[GoodTurn, ...]:
    """What there is to do for others today, the most pressing first.

    `dates` are those that wait, of today and of the days just missed: a late wish is better than
    none, an early one is not. `others` are people judged but not among the day's three, the weightiest
    first; `done` holds the keys of good turns that were done.
    """
    found = [
        *(_of_reminder(item, today) for item in due),
        *(_of_date(item, today) for item in dates),
    ]
    found += [_of_position(item, today) for item in others]
    found += [_of_dormant(item) for item in others if item.reason(ReasonKey.DORMANT)][
        :MOST_DORMANT_TURNS
    ]
    turns = [turn for turn in found if turn is not None and turn.key not in done]
    return tuple(sorted(turns, key=lambda turn: _PRESSING[turn.kind]))


_PRESSING = {kind: place for place, kind in enumerate(TurnKind)}


def _of_reminder(item: DueReminder, today: date) -> GoodTurn | None:
    reminder = item.reminder
    kinds = {Origin.PROMISE: TurnKind.PROMISE, Origin.FOLLOW_UP: TurnKind.FOLLOW_UP}
    if reminder.origin not in kinds:
        return None
    person = reminder.people[0] if reminder.people else None
    key = f"reminder:{reminder.id}:{reminder.due}"
    late = (today - item.day).days
    return GoodTurn(
        kinds[reminder.origin],
        key,
        person,
        reminder.due,
        late,
        text=reminder.text,
        reminder_id=reminder.id,
    )


def _of_date(item: UpcomingDate, today: date) -> GoodTurn | None:
    if item.kind is DateKind.DEATH:
        return None
    kind = TurnKind.BIRTHDAY if item.kind is DateKind.BIRTHDAY else TurnKind.ANNIVERSARY
    key = f"date:{item.date_id}:{item.day}"
    days = (today - item.day).days
    return GoodTurn(
        kind, key, item.person, item.day, days, item.turns, item.label, date_id=item.date_id
    )


def _of_position(item: Suggestion, today: date) -> GoodTurn | None:
    reason = item.reason(ReasonKey.POSITION)
    if reason is None:
        return None
    key = f"position:{item.person.id}:{today - timedelta(reason.days)}"
    return GoodTurn(TurnKind.POSITION, key, item.person, days=reason.days, text=reason.text)


def _of_dormant(item: Suggestion) -> GoodTurn | None:
    reason = item.reason(ReasonKey.DORMANT)
    if reason is None:
        return None
    return GoodTurn(
        TurnKind.DORMANT,
        f"dormant:{item.person.id}",
        item.person,
        days=reason.days,
        text=item.topic,
    )
