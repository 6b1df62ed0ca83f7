"""One line of which is asked what it tells: its clauses, and where its people are named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clauses import clauses
from desktop_app.domain.grammar.masks import masked
from desktop_app.domain.grammar.tokens import Token, TokenKind

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.grammar.respelling import Respelt

NAMES = (TokenKind.PERSON, TokenKind.AMBIGUOUS, TokenKind.UNKNOWN)


class ToldLine:
    """`text` as it is meant, cut at its marks, and the places of the names of its `people`."""

    def __init__(self, view: Respelt, people: Sequence[Token], language: Language) -> None:
        self.text = masked(view.text)
        self.language = language
        self.cut = clauses(self.text, language)
        places = {place: at for at, place in reversed(list(enumerate(view.places)))}
        self.people = [
            (places.get(item.start, item.start), places.get(item.end, item.end))
            if view.places
            else (item.start, item.end)
            for item in people
            if item.kind in NAMES
        ]

    def name_from(self, place: int) -> int | None:
        """Where the names end that begin at `place`."""
        end = next((last for first, last in self.people if first == place), None)
        while end is not None:
            joint = self.language.people.joint.match(self.text, end)
            following = joint and next(
                (last for first, last in self.people if first == joint.end()), None
            )
            if not following:
                return end
            end = following
        return None

    def with_you(self, start: int, begin: int, subject: int) -> int | None:
        """Where it goes on after "Julia and I", "Me and Julia"; None where you are not with them."""
        words, text = self.language.starters, self.text
        if words.you_and.search(text[start:begin]):
            return subject
        joined = words.and_you.match(text, subject)
        return None if joined is None else joined.end()
