"""Who took part in what a line tells, what it was, who started it and where; its promise and its
facts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clauses import without_addresses
from desktop_app.domain.grammar.contacts import contact_in
from desktop_app.domain.grammar.facts import Fact, FactFound, facts_in
from desktop_app.domain.grammar.people import people_tokens
from desktop_app.domain.grammar.promises import Promise, promise_in
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, blanked, corrected

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.grammar.names import NameFinder
    from desktop_app.domain.timeline import Participant, Starter


@dataclass(frozen=True, slots=True)
class Teller:
    """What is known before a line is read, and `current`, the person whose page is open."""

    language: Language
    names: NameFinder
    fixed: Corrections
    current: Participant | None


@dataclass(frozen=True, slots=True)
class Apart:
    """What is told beside what happened: a promise of your own with its token, and facts."""

    promised: Token | None
    told: tuple[FactFound, ...]

    @property
    def promise(self) -> Promise | None:
        """What you promised, None for nothing or when the user said it is plain text."""
        return None if self.promised is None else self.promised.value

    def less(self, text: str) -> str:
        """`text` with both blanked out, and addresses: they hold no days and no contact."""
        text = _less(text, self.told)
        promised = () if self.promised is None else (self.promised,)
        return without_addresses(blanked(text, list(promised)))

    def facts(self, people: Sequence[Participant]) -> tuple[Fact, ...]:
        """The facts as those of the one person the line is about; none where it is about several."""
        return tuple(fact.about(people[0]) for fact in self.told) if len(people) == 1 else ()


def apart_in(text: str, today: date, day_first: bool, teller: Teller) -> Apart:
    """The promise and the facts of `text`; days are counted from `today`, a local day."""
    told = facts_in(text, teller.language)
    body = without_addresses(_less(text, told))
    found = promise_in(body, today, teller.language, day_first)
    if found is None:
        return Apart(None, told)
    said = text[found.start : found.end]
    token = Token(TokenKind.PROMISE, found.start, found.end, said, found, stays=True)
    return Apart(corrected(token, teller.fixed), told)


def told_in(text: str, apart: Apart, teller: Teller) -> tuple[list[Token], Starter | None]:
    """The tokens of who, what and where in `text`, in which days and times are blanked out, and who
    started it.

    Who is only named in a promise counts where nobody else is named.
    """
    rest = apart.less(text)
    people = _people(rest, teller) or _people(text, teller)
    contact = contact_in(
        rest, teller.language, people, teller.fixed, promised=apart.promised is not None
    )
    promised = [] if apart.promised is None else [apart.promised]
    return [*people, *contact.tokens, *promised], contact.starter


def _people(text: str, teller: Teller) -> list[Token]:
    return [
        _of_the_page(token, teller.current)
        for token in people_tokens(text, teller.language, teller.names, teller.fixed)
    ]


def _of_the_page(token: Token, current: Participant | None) -> Token:
    """On the page of one of those a name may mean, that one is meant."""
    if token.kind is TokenKind.AMBIGUOUS and current is not None:
        for person in token.candidates:
            if person.id == current.id:
                return replace(token, kind=TokenKind.PERSON, value=person)
    return token


def _less(text: str, told: Sequence[FactFound]) -> str:
    for fact in told:
        text = text[: fact.start] + "\n" * (fact.end - fact.start) + text[fact.end :]
    return text
