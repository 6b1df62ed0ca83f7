"""One good turn a day: what could be done for somebody, in the order of `TurnKind`.

It is about giving. To ask somebody for something is never a good turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.favours import NextKind
from desktop_app.domain.person import DateKind
from desktop_app.domain.proposals import ProposalKind
from desktop_app.domain.reminders import Origin
from desktop_app.domain.suggestions import CLOSE_DAYS, ReasonKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.giving import Waits
    from desktop_app.domain.guards import Guard
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.proposals import Proposal
    from desktop_app.domain.suggestions import Suggestion
    from desktop_app.domain.timeline import Participant
    from desktop_app.domain.waiting import DueReminder

MOST_DORMANT_TURNS = 3


class TurnKind(Enum):
    """Occasions for a good turn, in the order they are proposed.

    MATCH: somebody needs what somebody else, or you, could give. INTRODUCTION: one that waits for
    you. THANKS, NEWS: for what you received. RECOMMENDATION: one you could write. POSITION: new
    work to congratulate on. The rest are for days without any of these: LOOKING asks somebody close
    what would help them, BEGIN says how to begin where nobody is known yet.
    """

    MATCH = "match"
    INTRODUCTION = "introduction"
    THANKS = "thanks"
    NEWS = "news"
    PROMISE = "promise"
    RECOMMENDATION = "recommendation"
    POSITION = "position"
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    FOLLOW_UP = "follow-up"
    DORMANT = "dormant"
    LOOKING = "looking"
    BEGIN = "begin"


@dataclass(frozen=True, slots=True)
class GoodTurn:
    """Something kind to do for somebody. `key` names it for ever, so that once done it is not
    offered again.

    `days`: since the day (0 is today), since a position began, or since the last contact of a
    dormant tie; how late a promise is. `years` is what a birthday or anniversary makes. `text` is
    the user's own: the words of a reminder, the name of a day, a position, where you worked
    together. A date has `date_id`, a reminder `reminder_id`, both the day in `day`.

    A match has its `proposal`, and `well` where you know everybody in it well; a favour that waits
    is `waits`.
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
    proposal: Proposal | None = None
    well: bool = False
    waits: Waits | None = None


@dataclass(frozen=True, slots=True)
class GoodTurnsPage:
    """The good turns of a local day in their order; what was put off today is not among them.

    `done`: something was done for somebody today already. `rest` says that you gave so much lately
    that you may rest.
    """

    turns: tuple[GoodTurn, ...] = ()
    done: bool = False
    rest: Guard | None = None


def in_order(turns: Iterable[GoodTurn], away: frozenset[str] = frozenset()) -> tuple[GoodTurn, ...]:
    """The turns by the order of their kinds, equals as they come; without those whose keys are in
    `away`.
    """
    return tuple(
        sorted((turn for turn in turns if turn.key not in away), key=lambda turn: _ORDER[turn.kind])
    )


_ORDER = {kind: place for place, kind in enumerate(TurnKind)}


def of_matches(
    proposals: Iterable[Proposal], rhythms: Mapping[int, int] | None = None
) -> list[GoodTurn]:
    """The matches, each need once, with the offer that fits it best. `rhythms` has the days between
    two contacts with people, by row.
    """
    known, found, seen = rhythms or {}, list[GoodTurn](), set[int]()
    for item in proposals:
        need, offer = item.need, item.offer
        person = need.person if need.person is not None else offer.person
        if need.id in seen or person is None:
            continue
        seen.add(need.id)
        well = all(known.get(row, CLOSE_DAYS + 1) <= CLOSE_DAYS for row in item.people)
        found.append(
            GoodTurn(
                TurnKind.MATCH,
                f"match:{need.id}:{offer.id}",
                person,
                text=need.text,
                proposal=item,
                well=well and item.kind is not ProposalKind.TELL,
            )
        )
    return found


_OF_WAITING = {
    NextKind.ASK_FIRST: TurnKind.INTRODUCTION,
    NextKind.ASK_SECOND: TurnKind.INTRODUCTION,
    NextKind.INTRODUCE: TurnKind.INTRODUCTION,
    NextKind.THANK: TurnKind.THANKS,
    NextKind.TELL: TurnKind.NEWS,
    NextKind.KEEP: TurnKind.PROMISE,
    NextKind.DO: TurnKind.PROMISE,
    NextKind.WRITE: TurnKind.RECOMMENDATION,
}
"""What a favour may wait for that is yours to give; answers of others and asks of yours are not."""


def of_waiting(waiting: Iterable[Waits]) -> list[GoodTurn]:
    """What is under way and waits for you to give. What hangs on a reminder comes with that, and an
    introduction of whom the first was asked waits for their answer.
    """
    found = []
    for item in waiting:
        favour, kind = item.favour, _OF_WAITING.get(item.next.kind)
        asked = item.next.kind is NextKind.ASK_FIRST and favour.entry_id is not None
        if kind is None or asked or favour.reminder_id is not None or favour.other is None:
            continue
        key = f"favour:{favour.id}:{item.next.kind.value}"
        found.append(GoodTurn(kind, key, favour.other, text=favour.text, waits=item))
    return found


def of_colleagues(
    colleagues: Iterable[tuple[Participant, str]],
) -> list[GoodTurn]:
    """Recommendations you could write: of whom, and where you worked together ("" for not known)."""
    return [
        GoodTurn(TurnKind.RECOMMENDATION, f"recommend:{who.id}", who, text=where)
        for who, where in colleagues
    ]


def of_closest(people: Iterable[Participant]) -> list[GoodTurn]:
    """People to ask what would help them."""
    return [GoodTurn(TurnKind.LOOKING, f"looking:{who.id}", who) for who in people]


BEGIN = GoodTurn(TurnKind.BEGIN, "begin", None)
"""How to begin, where nobody is known."""


def of_the_day(
    today: date,
    dates: Iterable[UpcomingDate],
    due: Iterable[DueReminder],
    others: Sequence[Suggestion],
    done: frozenset[str] = frozenset(),
) -> tuple[GoodTurn, ...]:
    """What the day itself gives occasion for, in order.

    `dates` are those that wait, of today and of the days just missed: a late wish is better than
    none, an early one is not. `others` are people judged but not among the day's three, the weightiest
    first; `done` holds the keys of good turns that were done.
    """
    found = [
        *(_of_reminder(item, today) for item in due),
        *(_of_date(item, today) for item in dates),
        *(_of_position(item, today) for item in others),
    ]
    found += [_of_dormant(item) for item in others if item.reason(ReasonKey.DORMANT)][
        :MOST_DORMANT_TURNS
    ]
    return in_order((turn for turn in found if turn is not None), done)


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
