"""What a line that was typed to be logged is stored as: an entry, a reminder, or both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.errors import AmbiguousNameError, KithError, NotFoundError
from desktop_app.domain.events import Event
from desktop_app.domain.grammar.tokens import TokenKind
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.advance import Advance
    from desktop_app.domain.favours import Favour
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.needs import Need
    from desktop_app.domain.person import Position
    from desktop_app.domain.reminders import ReminderTexts

MOST_NAMED = 6
"""People an error names of whom one may be meant."""


@dataclass(frozen=True, slots=True)
class TypedLine:
    """What is stored; at least one of them is there. A favour and a step of one hang on the entry,
    if there is one.
    """

    entry: Interaction | None
    reminder: Reminder | None
    favour: Favour | None = None
    goes_on: Advance | None = None
    need: Need | None = None
    position: Position | None = None
    event: Event | None = None

    @property
    def is_plain(self) -> bool:
        """Whether it is an entry, a reminder or both, and nothing else."""
        told = (self.favour, self.goes_on, self.need, self.position, self.event)
        return all(part is None for part in told)


def typed_line(draft: Draft, zone: str, texts: ReminderTexts, today: date) -> TypedLine:
    """What `draft`, said in the IANA `zone` on the local day `today`, is stored as: an entry unless
    all of it is a reminder or tells what is no event of the timeline.
    """
    reminder = _reminder(draft, zone, texts)
    if not draft.summary and reminder is not None:
        favour = None if draft.give is None else _favour(draft)
        return TypedLine(None, reminder, favour)
    entry = _entry(draft, zone)
    if draft.give is None:
        return TypedLine(entry, reminder)
    return _giving(draft, entry, reminder, today)


def _giving(draft: Draft, entry: Interaction, reminder: Reminder | None, today: date) -> TypedLine:
    """With what the line tells of giving."""
    from desktop_app.domain import typed_giving

    if typed_giving.is_event_ahead(draft, today):
        return TypedLine(None, reminder, event=Event(entry))
    return TypedLine(
        entry if typed_giving.has_entry(draft) else None,
        reminder,
        None if draft.goes_on is not None else _favour(draft),
        draft.goes_on,
        typed_giving.need_of(draft),
        typed_giving.position_of(draft),
    )


def _favour(draft: Draft) -> Favour | None:
    from desktop_app.domain.typed_giving import favour_of

    return favour_of(draft)


def _entry(draft: Draft, zone: str) -> Interaction:
    return Interaction(
        draft.kind,
        draft.day,
        draft.summary,
        at=draft.at,
        zone=zone if draft.at else "",
        minutes=draft.minutes,
        starter=draft.starter,
        place=draft.place,
        people=draft.people,
    )


def _reminder(draft: Draft, zone: str, texts: ReminderTexts) -> Reminder | None:
    wanted = draft.reminder
    if wanted is None:
        return None
    people = wanted.people or draft.people
    if wanted.text:
        text = wanted.text[:1].upper() + wanted.text[1:]
    else:
        text = texts.be_in_touch(people) if people else draft.summary or texts.untitled
    anchor = wanted.due if wanted.rule else None
    return Reminder(text, wanted.due, wanted.clock, zone, wanted.rule, anchor, people=people)


def needs_no_day(draft: Draft) -> bool:
    """Whether it is a favour still to be asked for or thought of, which has no day to ask about."""
    from desktop_app.domain.typed_giving import is_to_do

    return draft.give is not None and is_to_do(draft)


def refuse_doubt(draft: Draft) -> None:
    """Where nobody can be asked: raise NotFoundError or AmbiguousNameError for a name that is not
    one known person's, and KithError for a day that has to be asked for and for an entry with
    nobody.
    """
    to_do = draft.give is not None and needs_no_day(draft)
    for token in draft.tokens:
        if token.kind is TokenKind.UNKNOWN:
            raise NotFoundError("nobody-is-called", text=token.text)
        if token.kind is TokenKind.AMBIGUOUS:
            raise AmbiguousNameError(
                token.text, tuple(person.name for person in token.candidates[:MOST_NAMED])
            )
        if token.kind is TokenKind.WHEN and not to_do:
            if token.days:
                raise KithError("day-not-clear", text=token.text)
            raise KithError("day-not-said", text=token.text)
    if draft.give is None and not draft.people and (draft.summary or draft.reminder is None):
        raise KithError("log-names-nobody")
