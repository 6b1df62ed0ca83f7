"""What a typed line was understood as, for programs: `kith log --explain --json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.domain.grammar.tokens import TokenKind
from desktop_app.domain.reminders import SOME_DAY
from desktop_app.domain.typed_line import typed_line

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.giving_told import GivingTold
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.grammar.tokens import Token
    from desktop_app.domain.reminders import Reminder, ReminderTexts
    from desktop_app.domain.timeline import Participant


def explained(draft: Draft, now: datetime, texts: ReminderTexts) -> dict[str, Any]:
    """`draft`, read at the aware local moment `now`, as JSON: what would be stored, and what would
    have to be asked first.

    Times are local, days ISO 8601. A line that is `planned` says nothing that happened, so it has
    neither kind nor day. `when` is a day to be asked for, with those it may be.
    """
    line = typed_line(draft, "", texts)
    entry, reminder = (None if draft.planned else line.entry), line.reminder
    people = reminder.people if reminder else ()
    if draft.planned or entry is not None:
        people = draft.people
    tokens = draft.tokens
    return {
        "kind": entry.kind.value if entry is not None else None,
        "day": entry.day.isoformat() if entry is not None else None,
        "time": f"{entry.at.astimezone(now.tzinfo):%H:%M}" if entry and entry.at else None,
        "minutes": entry.minutes if entry is not None else None,
        "place": (entry.place or None) if entry is not None else None,
        "people": [_person(person) for person in people],
        "unknown": [token.text for token in tokens if token.kind is TokenKind.UNKNOWN],
        "ambiguous": [_choices(token) for token in tokens if token.kind is TokenKind.AMBIGUOUS],
        "starter": entry.starter.value if entry is not None and entry.starter else None,
        "planned": entry is None,
        "reminder": _reminder(reminder) if reminder is not None else None,
        "promise": draft.promise is not None,
        "give": _give(draft.give) if draft.give is not None else None,
        "text": draft.summary,
        "when": next((_when(token) for token in tokens if token.kind is TokenKind.WHEN), None),
        "facts": [
            {"kind": fact.kind.value, "name": fact.person.name, "value": fact.value}
            for fact in draft.facts
        ],
    }


def _give(told: GivingTold) -> dict[str, Any]:
    """What is told of giving: names in full as known, "you" for the user; null is not said."""
    whose = {
        part: getattr(told, part).name if getattr(told, part) is not None else None
        for part in ("giver", "receiver", "third", "who", "told_by")
    }
    words = ("subject", "organisation", "event", "title")
    return {
        "what": told.what.value,
        "step": told.step.value if told.step else None,
        **whose,
        **{part: getattr(told, part) or None for part in words},
        "standing": told.standing.value if told.standing else None,
        "from": str(told.since) if told.since else None,
        "to": str(told.until) if told.until else None,
    }


def _person(person: Participant) -> dict[str, str]:
    return {"name": person.name, "uid": person.uid}


def _choices(token: Token) -> dict[str, Any]:
    return {"word": token.text, "choices": [person.name for person in token.candidates]}


def _reminder(reminder: Reminder) -> dict[str, Any]:
    clock = reminder.time_of_day
    return {
        "text": reminder.text,
        "day": None if reminder.due == SOME_DAY else reminder.due.isoformat(),
        "time": f"{clock:%H:%M}" if clock else None,
        "rule": reminder.rule,
    }


def _when(token: Token) -> dict[str, Any]:
    return {"words": token.text, "days": [day.isoformat() for day in token.days]}
