"""One line becomes an event: “charity evening on 28 November 18:30 at Port Quarter hall”.

It is read as a line that was logged, and what that says of its day is taken as to come: “on Tuesday”
is the next one. Nothing is refused: what is not said, the day for one, is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.days import coming_day
from desktop_app.domain.grammar.line import parse
from desktop_app.domain.grammar.tokens import TokenKind

if TYPE_CHECKING:
    from datetime import date, datetime, time

    from desktop_app.domain.grammar.days import DayFound
    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.grammar.names import NameFinder
    from desktop_app.domain.timeline import Participant


@dataclass(frozen=True, slots=True)
class EventLine:
    """What a line says of an event; `day` and `clock` are of the local calendar and clock, and None
    where they are not said. `comes` are the people it names.
    """

    title: str
    day: date | None
    clock: time | None
    place: str
    comes: tuple[Participant, ...]


def event_in(
    text: str,
    now: datetime,
    language: Language,
    places: re.Pattern[str],
    names: NameFinder,
    day_first: bool = True,
) -> EventLine:
    """The event that `text` tells of at the aware local moment `now`. `places` finds, at the end of
    what is left of the line, the `place` where it is.
    """
    draft = parse(text, now, language, names, day_first=day_first)
    day, clock, title = _when(draft, now, language, day_first)
    title = _tidy(title)
    found = places.search(title)
    place = "" if found is None else found["place"]
    if found is not None and (names.organisation(place) or names.find(_owner(place))):
        place = ""
    elif found is not None:
        title = title[: found.start()]
    return EventLine(title[:1].upper() + title[1:], day, clock, place, draft.people)


def _when(
    draft: Draft, now: datetime, language: Language, day_first: bool
) -> tuple[date | None, time | None, str]:
    """Day, time and what is left of the line."""
    planned = draft.reminder
    if planned is not None:
        return planned.due, planned.clock, draft.summary or planned.text
    clock = next((token.value for token in draft.tokens if token.kind is TokenKind.TIME), None)
    for token in draft.tokens:
        if token.kind is TokenKind.REMINDER:
            return token.value.due, clock or token.value.clock, draft.summary
        if token.kind is TokenKind.DATE:
            ahead = coming_day(token.text, now.date(), language, day_first)
            is_ahead = ahead is not None and (ahead.day - draft.day).days <= _WEEK
            return (ahead.day if is_ahead and ahead else draft.day), clock, draft.summary
        if token.kind is TokenKind.WHEN and token.days:
            return max(token.days), clock, draft.summary
    left = coming_day(draft.summary, now.date(), language, day_first)
    if left is None:
        return None, clock, draft.summary
    words = draft.summary[: left.start] + draft.summary[left.end :]
    return left.day, clock, re.sub(r"\s+\w{1,3}\s*$", "", words) if _ends(draft, left) else words


def _ends(draft: Draft, found: DayFound) -> bool:
    """Whether a day stands at the end of the line, so that a small word before it is left over."""
    return found.end >= len(draft.summary.rstrip())


_WEEK = 7
"""A weekday that was and the one to come are so many days apart; a date of last month is past."""


def _owner(place: str) -> str:
    """Whose place it is, where it is called by a person: “Ana's”."""
    return re.sub(r"['’]s?$", "", place)


def _tidy(title: str) -> str:
    return " ".join(title.split()).strip(" ,.;–-")
