"""A need or an offer told by the way, in a line about something else: only ever proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.matching.notice import Side, notice
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.told_parts import told_need
from desktop_app.domain.typed_line import by_the_way

if TYPE_CHECKING:
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.timeline import Participant

_SELF = frozenset({"i", "we", "me", "us", "my", "ich", "wir", "je", "nous", "eu", "yo"})
_SIDES = {Side.NEED: NeedSide.NEED, Side.OFFER: NeedSide.OFFER}


def noticed_need(draft: Draft) -> Need | None:
    """What somebody of the line needs or offers, beside what the line is about; None where the line
    is about just that, or nobody can tell whose it is.
    """
    if draft.give is not None:
        return told_need(draft.give, draft.day) if by_the_way(draft) else None
    if not draft.people or not draft.summary:
        return None
    found = notice(draft.summary)
    if found is None:
        return None
    person = _whose(found.who, draft.people)
    if person is None:
        return None
    return Need(_SIDES[found.side], Whose.PERSON, found.what, draft.day, person)


def _whose(who: str, people: tuple[Participant, ...]) -> Participant | None:
    """Of those in the line the one named, or the only one where a pronoun or nobody is."""
    words = who.casefold().split()
    if words and words[0] in _SELF:
        return None
    named = [person for person in people if words and words[0] in person.name.casefold().split()]
    if len(named) == 1:
        return named[0]
    return people[0] if len(people) == 1 and not who[:1].isupper() else None
