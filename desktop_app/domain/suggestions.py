"""Whom to be in touch with today: a ranking in which every point has a reason that can be said in
words.

Who is looked at at all: somebody whose rhythm has run out, whom you have not met for three years (a
dormant tie: Levin, Walter and Murnighan, Organization Science 22, 2011), outside your field and
quiet for half a year, with a birthday today or with work begun lately. Among the three is always
one who is dormant or outside your field, when there is one: such ties bring what the near ones do
not know. The points themselves are Kith's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING
from zlib import crc32

from desktop_app.domain.cadence import is_due, warmth
from desktop_app.domain.names import fold
from desktop_app.domain.person import Standing
from desktop_app.domain.timeline import InteractionKind

if TYPE_CHECKING:
    from desktop_app.domain.cadence import Cadence
    from desktop_app.domain.timeline import Participant

A_DAY = 3
"""How many people are proposed each day."""
DORMANT_DAYS = 1096
"""From when on a tie is dormant: more than 1095 days, as the list of dormant ties has it, so that both
are the same people.
"""
QUIET_DAYS = 180
"""From when on somebody outside your field, for whom you keep no rhythm, may be proposed."""
NEW_POSITION_DAYS = 60
BIRTHDAY_DAYS = 7
CLOSE_DAYS = 45
"""A rhythm of at most so many days is that of a close tie."""
CALL_DAYS = 180
"""After so long a silence a call serves better than a line: calls after long gaps last longer
(Bhattacharya and others, Royal Society Open Science 3, 2016). A dormant tie is met with a message
first.
"""
NOT_THIS_DAYS = 365
"""How long somebody who was dismissed stays away."""

_LOOK_UP_TO = {Standing.MANAGER, Standing.MENTOR, Standing.TEACHER}


class ReasonKey(Enum):
    """What speaks for somebody, in the order it is told when it weighs the same."""

    OVERDUE = "overdue"
    NEVER = "never"
    DORMANT = "dormant"
    POSITION = "position"
    BIRTHDAY = "birthday"
    CLOSE = "close"
    OUTSIDE = "outside"
    QUIET = "quiet"
    FORMER = "former"
    NOVEL = "novel"
    REGULAR = "regular"
    STARRED = "starred"


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for somebody, with the points it gives and the very numbers it was
    counted from.

    `days`: since the last contact (OVERDUE, DORMANT, QUIET), to the birthday, since the new
    position began. `ideal` is the rhythm in days and `clock_days` where its clock stands. `count`:
    contacts logged so far. `text`: the organisation you shared, or the new position.
    """

    key: ReasonKey
    points: int
    days: int = 0
    ideal: int = 0
    clock_days: int = 0
    count: int = 0
    text: str = ""
    standing: Standing | None = None


class Action(Enum):
    """The one thing that fits. To ask for something is none: that is done where one goes to ask."""

    MESSAGE = "message"
    CALL = "call"
    CONGRATULATE = "congratulate"
    WISH = "wish"


def kind_of_contact(action: Action) -> InteractionKind:
    """What kind of contact it was once the thing is done, unless a message says by which way it
    went.
    """
    return InteractionKind.CALL if action is Action.CALL else InteractionKind.MESSAGE


class AnswerKind(Enum):
    """What the user made of a suggestion."""

    DONE = "done"
    SNOOZED = "snoozed"
    NOT_THIS = "not-this"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer given on the local `day`; until `until` the person is not proposed. `turn` names a
    good turn, if it was one.
    """

    person_id: int
    kind: AnswerKind
    day: date
    until: date | None = None
    turn: str = ""

    def keeps_away(self, today: date) -> bool:
        """Whether the good turn it names is not proposed on that local day: it was done, or put off
        until later.
        """
        return bool(self.turn) and (self.until is None or self.until > today)


@dataclass(slots=True)
class Candidate:
    """Somebody who may be proposed, with all that is counted. `clock_day` is `cadence.clock_day`'s.

    `former` is what they were to you in a position that has ended, `former_at` where; `position`
    the words of one begun at `position_since`. `birthday` is the next one. With `met_today`
    everything is told as it stood before today's contact.
    """

    person: Participant
    cadence: Cadence | None = None
    clock_day: date | None = None
    last_contact: date | None = None
    contacts: int = 0
    last_topic: str = ""
    outside: bool = False
    former: Standing | None = None
    former_at: str = ""
    position: str = ""
    position_since: date | None = None
    birthday: date | None = None
    starred: bool = False
    has_phone: bool = False
    met_today: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody proposed, and why: the score is the sum of the reasons' points, the weightiest
    first.

    `due` is whether a rhythm has run out, told among the reasons unless the tie is dormant.
    """

    person: Participant
    reasons: tuple[Reason, ...]
    action: Action
    topic: str = ""
    warmth: float | None = None
    due: bool = False

    @property
    def score(self) -> int:
        """How much speaks for them."""
        return sum(reason.points for reason in self.reasons)

    @property
    def is_fresh(self) -> bool:
        """Whether they are likely to know what your near ones do not: dormant or outside your
        field.
        """
        return any(reason.key in (ReasonKey.DORMANT, ReasonKey.OUTSIDE) for reason in self.reasons)

    def reason(self, key: ReasonKey) -> Reason | None:
        """The reason of that kind, if it is one."""
        return next((reason for reason in self.reasons if reason.key is key), None)


def is_outside(fields: Iterable[str], yours: Iterable[str]) -> bool:
    """Whether somebody works in none of your fields; not known, so False, when either has none."""
    theirs, own = (
        {fold(field.strip()) for field in fields},
        {fold(field.strip()) for field in yours},
    )
    return bool(theirs) and bool(own) and not theirs & own


def suggest(
    candidates: Iterable[Candidate], today: date, answers: Sequence[Answer] = (), count: int = A_DAY
) -> list[Suggestion]:
    """The people for today, at most `count` less those answered or met today; the head of
    `rank`.
    """
    return rank(candidates, today, answers, count)[0]


def rank(
    candidates: Iterable[Candidate], today: date, answers: Sequence[Answer] = (), count: int = A_DAY
) -> tuple[list[Suggestion], list[Suggestion], int]:
    """The people for today; everybody else there would be cause for, the weightiest first; and how
    many places of the day are taken by those answered or met today.

    Equals take turns, by day and uid. Who was done a good turn today is not proposed as well, and
    takes no place.
    """
    proposed = [answer for answer in answers if not answer.turn]
    turned = {
        answer.person_id
        for answer in answers
        if answer.turn and answer.day == today and answer.kind is AnswerKind.DONE
    }
    answered = {answer.person_id for answer in proposed if answer.day == today}
    away = answered | {
        answer.person_id for answer in proposed if answer.until is not None and answer.until > today
    }
    used, ranked, spent = list[Suggestion](), list[Suggestion](), set(answered)
    for candidate in candidates:
        person = candidate.person.id
        found = None if person in turned else suggestion_for(candidate, today)
        if found is None:
            continue
        if person in answered or (candidate.met_today and candidate.last_contact is not None):
            spent.add(person)
            used.append(found)
        elif person not in away and not candidate.met_today:
            ranked.append(found)
    ranked.sort(key=lambda item: (-item.score, _turn(item, today), item.person.id))
    places = max(0, count - len(spent))
    chosen = ranked[:places]
    if chosen and len(chosen) == places and not any(item.is_fresh for item in (*chosen, *used)):
        chosen[-1] = next((item for item in ranked if item.is_fresh), chosen[-1])
    taken = {item.person.id for item in chosen}
    return chosen, [item for item in ranked if item.person.id not in taken], len(spent)


def _turn(item: Suggestion, today: date) -> int:
    return crc32(f"{today.isoformat()} {item.person.uid}".encode("utf-8", "surrogatepass"))


def suggestion_for(candidate: Candidate, today: date) -> Suggestion | None:
    """What speaks for somebody today; None when nothing calls for a word."""
    last = candidate.last_contact
    if last is not None and last >= today:
        return None
    causes = _causes(candidate, today)
    if not causes:
        return None
    dormant = any(reason.key is ReasonKey.DORMANT for reason in causes)
    reasons = sorted(
        [*causes, *_additions(candidate, today, dormant)],
        key=lambda reason: (-reason.points, _ORDER[reason.key]),
    )
    return Suggestion(
        candidate.person,
        tuple(reasons),
        _action(candidate, today, {reason.key for reason in causes}),
        candidate.last_topic,
        warmth(candidate.clock_day, candidate.cadence, today),
        is_due(candidate.clock_day, candidate.cadence, today),
    )


_ORDER = {key: place for place, key in enumerate(ReasonKey)}


def _causes(candidate: Candidate, today: date) -> list[Reason]:
    """Why to be in touch just now."""
    cadence, last, clock = candidate.cadence, candidate.last_contact, candidate.clock_day
    quiet = None if last is None else (today - last).days
    found: list[Reason] = []
    if cadence is not None and (clock is None or quiet is None) and is_due(clock, cadence, today):
        found.append(Reason(ReasonKey.NEVER, 30, ideal=cadence.ideal_days))
    elif (
        cadence is not None
        and clock is not None
        and quiet is not None
        and quiet < DORMANT_DAYS
        and is_due(clock, cadence, today)
    ):
        run_out = (today - clock).days
        points = min(60, 20 * run_out // max(1, cadence.ideal_days))
        found.append(
            Reason(
                ReasonKey.OVERDUE, points, days=quiet, ideal=cadence.ideal_days, clock_days=run_out
            )
        )
    if quiet is not None and quiet >= DORMANT_DAYS:
        # A rhythm that ran out so long ago says nothing more: the tie sleeps.
        found.append(Reason(ReasonKey.DORMANT, 25, days=quiet))
    elif quiet is not None and quiet >= QUIET_DAYS and candidate.outside and cadence is None:
        found.append(Reason(ReasonKey.QUIET, 10, days=quiet))
    since = candidate.position_since
    if (
        since is not None
        and 0 <= (today - since).days <= NEW_POSITION_DAYS
        and (last is None or last < since)
    ):
        found.append(
            Reason(ReasonKey.POSITION, 25, days=(today - since).days, text=candidate.position)
        )
    if candidate.birthday == today:
        found.append(Reason(ReasonKey.BIRTHDAY, 25))
    return found


def _additions(candidate: Candidate, today: date, dormant: bool) -> list[Reason]:
    """What speaks for somebody there is a cause for."""
    cadence, contacts = candidate.cadence, candidate.contacts
    found: list[Reason] = []
    if candidate.birthday is not None and 0 < (candidate.birthday - today).days <= BIRTHDAY_DAYS:
        ahead = (candidate.birthday - today).days
        found.append(Reason(ReasonKey.BIRTHDAY, 25 - 3 * ahead, days=ahead))
    if cadence is not None and cadence.ideal_days <= CLOSE_DAYS:
        found.append(Reason(ReasonKey.CLOSE, 15, ideal=cadence.ideal_days))
    if candidate.outside:
        found.append(Reason(ReasonKey.OUTSIDE, 10))
    if candidate.former is not None:
        points = 10 if candidate.former in _LOOK_UP_TO else 5
        found.append(
            Reason(ReasonKey.FORMER, points, text=candidate.former_at, standing=candidate.former)
        )
    if dormant and 1 <= contacts <= 5:
        # Those you have spent least time with bring back most that is new.
        found.append(Reason(ReasonKey.NOVEL, 10 // contacts, count=contacts))
    elif not dormant and contacts >= 5:
        found.append(Reason(ReasonKey.REGULAR, min(10, contacts // 2), count=contacts))
    if candidate.starred:
        found.append(Reason(ReasonKey.STARRED, 5))
    return found


def _action(candidate: Candidate, today: date, causes: set[ReasonKey]) -> Action:
    quiet = None if candidate.last_contact is None else (today - candidate.last_contact).days
    if ReasonKey.BIRTHDAY in causes:
        return Action.WISH
    if ReasonKey.POSITION in causes:
        return Action.CONGRATULATE
    if quiet is not None and CALL_DAYS <= quiet < DORMANT_DAYS and candidate.has_phone:
        return Action.CALL
    return Action.MESSAGE
