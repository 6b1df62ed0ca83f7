"""What contact gives reason to be reminded of: to keep a promise made in it, or to follow it up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.timeline import InteractionKind
from desktop_app.domain.weeks import monday

if TYPE_CHECKING:
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.reminders import ReminderTexts
    from desktop_app.domain.timeline import Interaction, Participant

FOLLOW_UP_DAYS = 2
"""Days from today: what was talked about is fresh, and there was time to do something about it.
Wherever a follow-up is proposed another day can be chosen."""
PROMISE_DAYS = 3
"""Days from today for a promise of which no day was said."""
OLD = timedelta(days=7)
"""Of what was logged so long after it happened nothing is proposed."""
_FOLLOWED_UP = (InteractionKind.EVENT, InteractionKind.MEETING)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A reminder that is proposed: of what, about whom, for which days, the likeliest first."""

    text: str
    origin: Origin
    people: tuple[Participant, ...]
    days: tuple[date, ...]
    day_was_said: bool = False

    def reminder(self, day: date, zone: str) -> Reminder:
        """What is stored once it is accepted for a day."""
        text = self.text[:1].upper() + self.text[1:]
        return Reminder(text, day, zone=zone, origin=self.origin, people=self.people)


def proposed_after(draft: Draft, today: date, texts: ReminderTexts) -> Proposal | None:
    """What a line that was logged gives reason for, if anything and if nothing was asked for in
    it.
    """
    if draft.reminder is not None or today - draft.day > OLD:
        return None
    if draft.promise is not None:
        day = draft.promise.day or today + timedelta(PROMISE_DAYS)
        return Proposal(
            draft.promise.text,
            Origin.PROMISE,
            draft.people,
            _days(day, today),
            draft.promise.day is not None,
        )
    if draft.kind in _FOLLOWED_UP and draft.people:
        day = today + timedelta(FOLLOW_UP_DAYS)
        return Proposal(
            texts.follow_up_with(draft.people), Origin.FOLLOW_UP, draft.people, _days(day, today)
        )
    return None


def _days(first: date, today: date) -> tuple[date, date, date]:
    """The likeliest, tomorrow (or a few days from now, when tomorrow is the likeliest), and Monday
    of next week.
    """
    tomorrow = today + timedelta(1)
    second = tomorrow if first != tomorrow else today + timedelta(PROMISE_DAYS)
    return first, second, monday(today, 1)


def follow_up(
    entry: Interaction, title: str, today: date, zone: str, texts: ReminderTexts
) -> Reminder:
    """A reminder to follow up an entry, whose `title` it names, with its people; not stored yet."""
    text = texts.follow_up_on.format(what=title)
    return Reminder(
        text,
        today + timedelta(FOLLOW_UP_DAYS),
        zone=zone,
        origin=Origin.FOLLOW_UP,
        people=entry.people,
    )


def is_contact_of_late(draft: Draft, today: date) -> bool:
    """Whether a line tells of contact so recent that what was due with these people may have been
    done by it.
    """
    return (
        bool(draft.summary) and draft.kind is not InteractionKind.NOTE and today - draft.day <= OLD
    )
