"""A line in which every name is one character, so that a pattern of giving sees who is who."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.giving_told import Named
from desktop_app.domain.grammar.giving_words import FIRST_FIRM, FIRST_PERSON
from desktop_app.domain.grammar.names import Reader
from desktop_app.domain.grammar.tokens import Token, TokenKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.grammar.reading import Line

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_CAPITALS = re.compile(r"[^\W\d_a-z][\w’'&.-]*(?: [^\W\d_a-z][\w’'&-]*){0,2}")
_TWO_WORDS = re.compile(r"[^\W\d_]+ [^\W\d_]+")
_NOT = re.compile(r"n['’]t$")
_POSSESSIVE = re.compile(r"['’]s?$|[.,]$")
_BEFORE = 8
"""Characters before a name that say it is a thing’s."""
_SHORTEST, _MOST_SMALL, _MOST_FIRMS = 3, 8, 2
"""Letters of a name typed small, and how many words are looked up as people and as organisations."""


@dataclass(frozen=True, slots=True)
class NameAt:
    """A name from `start` to before `end` of the typed line; `token` is none for an
    organisation.
    """

    start: int
    end: int
    named: Named
    token: Token | None


@dataclass(frozen=True, slots=True)
class View:
    """`text` with the `names` as characters, and for each of its places that of the typed line."""

    text: str
    typed: str
    names: tuple[NameAt, ...]
    places: tuple[int, ...]

    def name_at(self, char: str) -> NameAt | None:
        """The name that stands as `char`, None for another character."""
        at = ord(char) - ord(FIRST_PERSON)
        if ord(char) >= ord(FIRST_FIRM):
            at = ord(char) - ord(FIRST_FIRM)
        return self.names[at] if 0 <= at < len(self.names) else None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a piece of `text` stands in the typed line."""
        return self.places[start], self.places[end - 1 if end > start else end] + (
            self._length(end - 1) if end > start else 0
        )

    def _length(self, place: int) -> int:
        found = self.name_at(self.text[place])
        return 1 if found is None else found.end - found.start

    def said(self, start: int, end: int) -> str:
        """The typed words of a piece of `text`."""
        first, last = self.span(start, end)
        return self.typed[first:last]


def view_of(text: str, line: Line) -> View:
    """`text`, which is the line with what is understood blanked out, as a view."""
    names = tuple(_Names(text, line).found())
    parts: list[str] = []
    places: list[int] = []
    place = 0
    for at, name in enumerate(names):
        first = FIRST_FIRM if name.named.is_organisation else FIRST_PERSON
        parts += [text[place : name.start], chr(ord(first) + at)]
        places += [*range(place, name.start), name.start]
        place = name.end
    parts.append(text[place:])
    places += range(place, len(text) + 1)
    return View("".join(parts), line.head, names, tuple(places))


def last_before(view: View, place: int) -> NameAt | None:
    """Who was named last before a place of the typed line."""
    names = [name for name in view.names if name.end <= place and name.token is not None]
    return names[-1] if names else None


class _Names:
    """Finds all names of a line, wherever they stand."""

    def __init__(self, text: str, line: Line) -> None:
        self.text, self.line = text, line
        self.reader = Reader(text, line.names, line.language, line.fixed)
        self.small = self.firms = 0

    def found(self) -> list[NameAt]:
        """Each once, in order. Names typed small are looked for where none is typed with its
        capital.
        """
        words = list(_WORD.finditer(self.text))
        names = self._names([word for word in words if word[0][0].isupper()])
        if any(name.named.person is not None for name in names):
            return names
        small = self._names([word for word in words if not word[0][0].isupper()])
        return sorted([*names, *small], key=lambda name: name.start) if small else names

    def _names(self, words: Sequence[re.Match[str]]) -> list[NameAt]:
        names: list[NameAt] = []
        place = 0
        for word in words:
            if word.start() < place:
                continue
            name = self._at(word)
            if name is not None:
                names.append(name)
                place = name.end
        return names

    def _at(self, word: re.Match[str]) -> NameAt | None:
        said, people = word[0].lower(), self.line.language.people
        if said in people.never or said in self.line.language.giving.acts:
            return None
        calendar = self.line.language.calendar
        if _NOT.search(said) or said in calendar.weekdays or said in calendar.months:
            return None
        if not word[0][0].isupper():
            return self._small(word)
        token, _ = self.reader.at(word.start(), sure=False)
        if token is not None:
            return _person(token)
        firm = self._firm(word.start())
        if firm is not None:
            return firm
        if said in people.ordinary or said in people.common or self._begins_only(word):
            return None
        begins = max(0, word.start() - _BEFORE)
        if self.line.language.giving.things.search(self.text, begins, word.end()) is not None:
            return None
        token, end = self.reader.at(word.start(), sure=True)
        if token is not None:
            return _person(token)
        return (
            _firm(self.text[word.start() : end], word.start(), end) if end > word.start() else None
        )

    def _begins_only(self, word: re.Match[str]) -> bool:
        """Whether the capital is that of the line, and what follows is not said of somebody."""
        before = self.text[: word.start()].rstrip()
        if before and before[-1] not in ".!?\n":
            return False
        people = self.line.language.people
        run = _CAPITALS.match(self.text, word.start())
        end = word.end() if run is None else run.end()
        return people.tells.match(self.text, end) is None and self.text[end : end + 1] not in "'’,"

    def _small(self, word: re.Match[str]) -> NameAt | None:
        """Somebody known typed in small letters."""
        said, people = word[0].lower(), self.line.language.people
        if len(said) < _SHORTEST or self.small >= _MOST_SMALL:
            return None
        if any(said in each for each in (people.common, people.ordinary)):
            return self._small_firm(word)
        self.small += 1
        token, _ = self.reader.at(word.start(), sure=False)
        return self._small_firm(word) if token is None else _person(token)

    def _small_firm(self, word: re.Match[str]) -> NameAt | None:
        """An organisation that is known, of one or two words typed small."""
        before = self.line.language.giving.before_firm
        if self.firms >= _MOST_FIRMS or before.search(self.text, 0, word.start()) is None:
            return None
        self.firms += 1
        two = _TWO_WORDS.match(self.text, word.start())
        for said in (two[0] if two else "", word[0]):
            if said and (name := self.line.names.organisation(said)):
                return _firm(name, word.start(), word.start() + len(said))
        return None

    def _firm(self, place: int) -> NameAt | None:
        """An organisation that is known."""
        run = _CAPITALS.match(self.text, place)
        said = "" if run is None else run[0]
        while said:
            name = _POSSESSIVE.sub("", said)
            if known := self.line.names.organisation(name):
                return _firm(known, place, place + len(name))
            said = said.rpartition(" ")[0]
        return None


def _person(token: Token) -> NameAt:
    person = token.value if token.kind is TokenKind.PERSON else None
    return NameAt(token.start, token.end, Named(token.text, person), token)


def _firm(name: str, start: int, end: int) -> NameAt:
    return NameAt(start, end, Named(name, is_organisation=True), None)
