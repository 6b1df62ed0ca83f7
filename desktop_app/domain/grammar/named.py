"""What a name says of who was there: whose thing it was, who was meant instead, whose family."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.tokens import Token, TokenKind
from desktop_app.domain.names import fold

if TYPE_CHECKING:
    from desktop_app.domain.grammar.names import Reader


def is_of_a_thing(reader: Reader, token: Token, before: str) -> bool:
    """Whether only something of theirs was there, or something called after them: "with Tom's
    whisk", "at Tom's Diner".
    """
    words, text = reader.language.people, reader.text
    if words.uses.search(before) and words.owned.match(text, token.end):
        return True
    titled = words.titles.match(token.text) is not None
    if titled and words.owned.match(text, token.end):
        return True
    owned = words.possessive.match(text[token.end : token.end + 2]) is not None
    called = text[token.end + 3 : token.end + 4]
    return owned and called.isupper() and (titled or words.brand.search(before) is not None)


def put_right(reader: Reader, token: Token) -> Token:
    """Who is meant where a name is corrected: "Mei, sorry, Hana"."""
    words, text = reader.language, reader.text
    instead = words.days.put_right.match(text, token.end)
    if instead is None:
        return token
    other, _ = reader.at(instead.end())
    return token if other is None else other


def is_family_name(token: Token) -> bool:
    """Whether only the family name of somebody known is said."""
    said = fold(token.text).split()
    people = token.candidates
    return bool(people) and all(
        len(fold(person.name).split()) > 1
        and fold(person.name).split()[0] != said[0]
        and fold(person.name).split()[-len(said) :] == said
        for person in people
    )


def sure_of_all(tokens: Sequence[Token]) -> list[Token]:
    """A name several have means the one of them who is named in full beside it."""
    known = {token.value.id for token in tokens if token.kind is TokenKind.PERSON}
    return [
        token
        for token in tokens
        if token.kind is not TokenKind.AMBIGUOUS
        or not any(person.id in known for person in token.candidates)
    ]
