"""Who took part in what a line tells, what it was, who started it and where; its promise and its
facts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.giving_told import ToldStep
from desktop_app.domain.grammar.contacts import REMOTE, contact_in
from desktop_app.domain.grammar.facts import DATED
from desktop_app.domain.grammar.giving import Giving, giving_in
from desktop_app.domain.grammar.masks import masked
from desktop_app.domain.grammar.names_remembered import Near
from desktop_app.domain.grammar.people import people_tokens
from desktop_app.domain.grammar.promises import Promise, promise_in
from desktop_app.domain.grammar.tokens import Token, TokenKind, blanked, corrected

if TYPE_CHECKING:
    from desktop_app.domain.grammar.facts import Fact, FactFound
    from desktop_app.domain.grammar.reading import Line
    from desktop_app.domain.timeline import Participant, Starter


@dataclass(frozen=True, slots=True)
class Apart:
    """What is told beside what happened: a promise of your own with its token, facts, giving."""

    promised: Token | None
    told: tuple[FactFound, ...]
    giving: Giving | None = None

    @property
    def promise(self) -> Promise | None:
        """What you promised, None for nothing or when the user said it is plain text."""
        return None if self.promised is None else self.promised.value

    def less(self, text: str) -> str:
        """`text` with both blanked out, as far as they look like days, and addresses."""
        text = _less(text, [fact for fact in self.told if fact.kind in DATED])
        promised = () if self.promised is None else (self.promised,)
        return masked(blanked(text, list(promised)))

    @property
    def is_need(self) -> bool:
        """Whether a need or an offer is told."""
        return self.giving is not None and self.giving.is_need

    def less_needs(self, text: str) -> str:
        """As `less`, and without a need or an offer, whose days are its own."""
        found = self.giving
        if found is not None and found.is_need:
            text = text[: found.start] + "\n" * (found.end - found.start) + text[found.end :]
        return self.less(text)

    def facts(self, people: Sequence[Participant]) -> tuple[Fact, ...]:
        """The facts as those of the one person the line is about; none where it is about several."""
        return tuple(fact.about(people[0]) for fact in self.told) if len(people) == 1 else ()


def apart_in(text: str, line: Line) -> Apart:
    """The promise in `text`, which is the line less what it asks for, the facts of the line, and what
    it tells of giving.
    """
    body = masked(_less(text, line.told))
    giving = giving_in(text, line) or _to_be_given(text, line)
    found = promise_in(body, line.today, line.language, line.day_first)
    if found is None:
        return Apart(None, line.told, giving)
    said = line.head[found.start : found.end]
    token = Token(TokenKind.PROMISE, found.start, found.end, said, found, stays=True)
    return Apart(corrected(token, line.fixed), line.told, giving)


def _to_be_given(text: str, line: Line) -> Giving | None:
    """What is to be given or asked for by what the line asks to be reminded of."""
    if text == line.head:
        return None
    found = giving_in(line.head, line)
    to_do = found is not None and found.told.step in (
        ToldStep.IDEA,
        ToldStep.TO_ASK,
        ToldStep.TO_WRITE,
    )
    return replace(found, beside=True) if found is not None and to_do else None


def told_in(
    text: str, apart: Apart, line: Line, asked: bool = False
) -> tuple[list[Token], Starter | None]:
    """The tokens of who, what and where in `text`, in which days and times are blanked out, and who
    started it.

    Who is only named in a promise counts where nobody else is named, and in a line that is `asked`
    to come up again who is talked of.
    """
    rest = _less(apart.less(text), line.told)
    if apart.giving is not None and not apart.giving.beside:
        return _given(rest, apart, apart.giving, line)
    people = _people(rest, line, asked) or ([] if rest == text else _people(text, line))
    contact = contact_in(rest, line.language, people, line.fixed, apart.promised is not None)
    promised = [] if apart.promised is None else [apart.promised]
    return [*people, *contact.tokens, *promised], contact.starter


def _given(
    text: str, apart: Apart, giving: Giving, line: Line
) -> tuple[list[Token], Starter | None]:
    """The tokens of a line that tells of giving, which is no contact by itself."""
    rest = text[: giving.start] + "\n" * (giving.end - giving.start) + text[giving.end :]
    others = _people(rest, line)
    contact = contact_in(rest, line.language, others, line.fixed, promised=True)
    starter = contact.starter
    if starter is None and any(token.value in REMOTE for token in contact.tokens):
        starter = giving.starter
    named = {token.start: token for token in (*others, *giving.people)}
    promised = [] if apart.promised is None else [apart.promised]
    people = [_with_near(_of_the_page(token, line.current), line) for token in named.values()]
    return [*people, *contact.tokens, *promised], starter


def _people(text: str, line: Line, talked_of: bool = False) -> list[Token]:
    return [
        _with_near(_of_the_page(token, line.current), line)
        for token in people_tokens(text, line.language, line.names, line.fixed, talked_of)
    ]


def _with_near(token: Token, line: Line) -> Token:
    """One nobody is called, with those who are called nearly so."""
    if token.kind is not TokenKind.UNKNOWN:
        return token
    return replace(token, candidates=Near(line.names, token.text))


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
