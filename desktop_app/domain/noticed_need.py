"""A need or an offer told by the way, in a line about something else: only ever proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.matching.notice import Side, notice
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.told_parts import told_need
from desktop_app.domain.typed_line import by_the_way

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.timeline import Participant

_SELF = frozenset({"i", "we", "me", "us", "my", "ich", "wir", "je", "nous", "eu", "yo"})
_SOMEBODY = frozenset({"he", "she", "they", "er", "sie", "il", "elle", "ele", "ela", "él", "ella"})
"""Words for somebody named before, also where they begin a sentence."""
_SIDES = {Side.NEED: NeedSide.NEED, Side.OFFER: NeedSide.OFFER}


def noticed_need(draft: Draft) -> Need | None:
    """What somebody of the line needs or offers, beside what the line is about; None where the line
    is about just that, or nobody can tell whose it is.
    """
    if draft.give is not None:
        return told_need(draft.give, draft.day) if by_the_way(draft) else None
    return need_in(draft.summary, draft.people, draft.day)


def need_in(words: str, people: tuple[Participant, ...], day: date) -> Need | None:
    """What words of the local day `day` say that one of `people` needs or offers; None where they
    say nothing of it, or nobody can tell whose it is.
    """
    if not people or not words:
        return None
    found = notice(words)
    if found is None:
        return None
    person = _whose(found.who, people)
    if person is None:
        return None
    return Need(_SIDES[found.side], Whose.PERSON, found.what, day, person)


def _whose(who: str, people: tuple[Participant, ...]) -> Participant | None:
    """Of those in the line the one named, or the only one where a pronoun or nobody is."""
    words = who.casefold().split()
    if words and words[0] in _SELF:
        return None
    named = [person for person in people if words and words[0] in person.name.casefold().split()]
    if len(named) == 1:
        return named[0]
    names_another = who[:1].isupper() and words[0] not in _SOMEBODY
    return people[0] if len(people) == 1 and not names_another else None
