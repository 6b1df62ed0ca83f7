"""What a line that was typed to be logged is stored as: an entry, a reminder, or both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.errors import AmbiguousNameError, KithError, NotFoundError
from desktop_app.domain.giving_told import GivingKind
from desktop_app.domain.grammar.tokens import TokenKind
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.giving_told import GivingTold
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.reminders import ReminderTexts

MOST_NAMED = 6
"""People an error names of whom one may be meant."""


@dataclass(frozen=True, slots=True)
class TypedLine:
    """What is stored: at least one of entry and reminder, and what is told of giving beside. Of what
    is only planned that is told on the local day `day`.
    """

    entry: Interaction | None
    reminder: Reminder | None
    give: GivingTold | None = None
    day: date | None = None


def typed_line(draft: Draft, zone: str, texts: ReminderTexts) -> TypedLine:
    """What `draft`, said in the IANA `zone`, is stored as: an entry unless all of it is a
    reminder.
    """
    reminder = _reminder(draft, zone, texts)
    if not draft.summary and reminder is not None:
        return TypedLine(None, reminder, draft.give, draft.day)
    entry = Interaction(
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
    return TypedLine(entry, reminder, None if by_the_way(draft) else draft.give, draft.day)


def by_the_way(draft: Draft) -> bool:
    """Whether a need or an offer is told beside what the line is about, which is no note: that is
    offered to be kept, and never stored by itself.
    """
    needs = (GivingKind.NEED, GivingKind.OFFER, GivingKind.OPENING)
    is_told = draft.give is not None and draft.give.what in needs
    return is_told and draft.kind is not InteractionKind.NOTE


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


def refuse_doubt(draft: Draft) -> None:
    """Where nobody can be asked: raise NotFoundError or AmbiguousNameError for a name that is not
    one known person's, and KithError for a day that has to be asked for and for an entry with
    nobody.
    """
    for token in draft.tokens:
        if token.kind is TokenKind.UNKNOWN:
            raise NotFoundError("nobody-is-called", text=token.text)
        if token.kind is TokenKind.AMBIGUOUS:
            raise AmbiguousNameError(
                token.text, tuple(person.name for person in token.candidates[:MOST_NAMED])
            )
        if token.kind is TokenKind.WHEN:
            if token.days:
                raise KithError("day-not-clear", text=token.text)
            raise KithError("day-not-said", text=token.text)
    alone = draft.give is not None and draft.give.may_be_alone
    if not draft.people and not alone and (draft.summary or draft.reminder is None):
        raise KithError("log-names-nobody")
