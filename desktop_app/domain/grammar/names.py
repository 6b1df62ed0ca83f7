"""One name at one place of a typed line: of somebody known, of one of several, or of nobody
known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, corrected
from desktop_app.domain.names import fold

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.timeline import Participant

MOST_NAME_WORDS = 4
FEWEST_TYPED_SMALL = 4
"""Letters of a word without a capital that may be a mistyped name."""
_WORD = re.compile(r"[^\W\d_](?:[\w’'-]|\.(?=\w))*\.?")
_PARTS = re.compile(r"[\s-]+")
_INITIAL = re.compile(r"[^\W\d_]\.?")
_AFTER_COMMA = re.compile(r",? \(?(?P<word>[^\W\d_][\w’'-]+)(?=[,)]|$| )\)?")


class NameFinder(Protocol):
    """Knows people and organisations by name."""

    def find(self, words: str) -> tuple[Participant, ...]:
        """The people `words` may name, none when nobody; several mean that the words alone do not
        tell. Who is found by several words is found by each of them.
        """

    def near(self, words: str) -> tuple[Participant, ...]:
        """The people whose name is spelt nearly so."""

    def organisation(self, words: str) -> str:
        """The name of the organisation that is called so, or begins with these words; "" for none."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads names of one line: the people that can be named in it, and what the user said about its
    tokens.
    """

    text: str
    names: NameFinder
    language: Language
    fixed: Corrections

    def at(self, place: int, sure: bool = False, marked: bool = False) -> tuple[Token | None, int]:
        """The longest name of somebody known that begins at `place`, else, where `sure`, an unknown
        one that looks like a name; and where it ends.

        `marked` is sure whatever it looks like.
        """
        if (titled := self._titled(place)) is not None:
            return titled
        words = _words_at(self.text, place)
        if (initial := self._initial_first(words)) is not None:
            return self._token(place, *initial)
        if not words or (not marked and self._is_no_name(words[0], sure)):
            return None, place
        found = self._known(words, place, sure or marked)
        if found is not None:
            return found
        if marked or (sure and words[0][0][0].isupper()):
            return self._unknown(words)
        if sure and self._may_be_mistyped(words[0]):
            return self._unknown(words[:1])
        return None, place

    def find(self, words: str) -> tuple[Participant, ...]:
        """Those `words` may name."""
        return self.names.find(words)

    def _may_be_mistyped(self, word: re.Match[str]) -> bool:
        """Whether a word in small letters where a name is sure to stand is nearly that of somebody
        known: it is offered, and nobody is taken for them unasked.
        """
        said, words = _bare(word[0]), self.language.people
        return (
            len(said) >= FEWEST_TYPED_SMALL
            and not any(said in each for each in (words.never, words.common, words.ordinary))
            and words.ends_name.match(self.text, word.end()) is not None
            and bool(self.names.near(said))
        )

    def _is_no_name(self, word: re.Match[str], sure: bool) -> bool:
        """Whether a word is one of the language: such a word is a name with a capital at most, or
        where one is sure to stand, and not when nobody is called so.
        """
        said, words = _bare(word[0]), self.language.people
        lower = said.lower()
        if lower in words.never or ("'" in lower and lower.split("'")[0] in words.never):
            return True
        capital = said[0].isupper()
        if lower in words.ordinary or (lower in words.common and not (sure and capital)):
            return not (sure or capital) or not self.find(said)
        return False

    def _known(
        self, words: Sequence[re.Match[str]], place: int, sure: bool
    ) -> tuple[Token | None, int] | None:
        """The longest name of somebody known made of the first of `words`; None for nobody."""
        owned = self.language.people.possessive
        first = owned.sub("", _bare(words[0][0]))
        if not first:
            return None
        people = self.find(first)
        if not people:
            return self._owner(words, place)
        for count in range(self._most_words(words, people), 0, -1):
            said = self.text[place : words[count - 1].end()].rstrip(".'’-")
            ends = owned.sub("", said)
            found = self.find(ends)
            if not found:
                found = self._by_initial(words, count, first)
            if not found:
                continue
            if count == 1 and (
                self._is_another(words, said, found)
                or (not sure and self._is_verb(said, words[0].end()))
            ):
                return (None, place) if not sure else None
            return self._token(place, ends, found)
        return None

    def _most_words(self, words: Sequence[re.Match[str]], people: tuple[Participant, ...]) -> int:
        """How many of `words` may be one name that begins with the first, by which `people` are
        called: those typed small only where they are part of one of their names.
        """
        parts: set[str] = set()
        for count, word in enumerate(words[1:], 1):
            if word[0][0].isupper():
                continue
            parts = parts or {part for person in people for part in _PARTS.split(fold(person.name))}
            ends = self.language.people.possessive.sub("", _bare(word[0]))
            said = fold(ends)
            if said not in self.language.people.particles and said not in parts:
                return count
        return len(words)

    def _owner(self, words: Sequence[re.Match[str]], place: int) -> tuple[Token | None, int] | None:
        """Whose something is, typed without the apostrophe: "Liams party"."""
        said = words[0][0]
        ends = self.language.people.owner
        if len(words) < 2 or ends.search(said) is None or not words[1][0][0].islower():
            return None
        name = ends.sub("", said)
        found = self.find(name)
        given = [person for person in found if fold(person.name).split()[0] == fold(name)]
        return self._token(place, name, found) if given else None

    def _by_initial(
        self, words: Sequence[re.Match[str]], count: int, first: str
    ) -> tuple[Participant, ...]:
        """Those whose other name begins with the letter that follows: "Ben O", "OKORO B."."""
        last = words[count - 1][0]
        if count < 2 or not _INITIAL.fullmatch(last) or not last[0].isupper() or last == "I":
            return ()
        letter, said = fold(last[0]), fold(first)
        return tuple(
            person
            for person in self.find(first)
            if any(part.startswith(letter) for part in fold(person.name).split() if part != said)
        )

    def _initial_first(
        self, words: Sequence[re.Match[str]]
    ) -> tuple[str, tuple[Participant, ...]] | None:
        """Those of the family name that follows a letter whose own name begins with it: "B.
        Okoro"; with the words that say so.
        """
        if len(words) < 2 or not _INITIAL.fullmatch(words[0][0]) or words[0][0][0] in "Ii":
            return None
        letter = fold(words[0][0][0])
        family = self.language.people.possessive.sub("", _bare(words[1][0]))
        found = tuple(
            person
            for person in self.find(family)
            if fold(person.name).startswith(letter)
            and fold(family) in fold(person.name).split()[1:]
        )
        if not found:
            return None
        return self.text[words[0].start() : words[1].start()] + family, found

    def _token(
        self, place: int, said: str, found: tuple[Participant, ...]
    ) -> tuple[Token | None, int]:
        end = place + len(said)
        if len(found) > 1:
            found, end = self._narrowed(found, end)
            said = self.text[place:end]
        one = found[0] if len(found) == 1 else None
        kind = TokenKind.AMBIGUOUS if one is None else TokenKind.PERSON
        token = Token(kind, place, end, said, one, found)
        key = (TokenKind.AMBIGUOUS, said.lower())
        if key in self.fixed.replaced:
            token = Token(TokenKind.PERSON, place, end, said, self.fixed.replaced[key], found)
        return corrected(token, self.fixed), end

    def _narrowed(
        self, found: tuple[Participant, ...], end: int
    ) -> tuple[tuple[Participant, ...], int]:
        """Those of `found` who have the name that follows as an afterthought: "Ben, Okoro,"."""
        after = _AFTER_COMMA.match(self.text, end)
        if after is None or not after["word"][0].isupper():
            return found, end
        wanted = fold(after["word"])
        named = tuple(person for person in found if wanted in fold(person.name).split())
        return (named, after.end()) if named else (found, end)

    def _titled(self, place: int) -> tuple[Token | None, int] | None:
        """Somebody with a title, known or not: "Ms Rossi", "Dr. Weiss"."""
        title = self.language.people.titles.match(self.text, place)
        if title is None:
            return None
        words = _words_at(self.text, title.end())
        if not words:
            return None
        found = self._known(words, title.end(), True)
        if found is not None:
            token, end = found
            return self._with_title(token, place), end
        if not words[0][0][0].isupper():
            return None
        token, end = self._unknown(words)
        return self._with_title(token, place), end

    def _with_title(self, token: Token | None, place: int) -> Token | None:
        if token is None:
            return None
        said = self.text[place : token.end]
        kind, value = token.kind, token.value
        if (kind, said.lower()) in self.fixed.replaced:
            kind, value = TokenKind.PERSON, self.fixed.replaced[kind, said.lower()]
        whole = Token(kind, place, token.end, said, value, token.candidates)
        return corrected(whole, self.fixed)

    def _unknown(self, words: Sequence[re.Match[str]]) -> tuple[Token | None, int]:
        """The name of somebody not known: the first of `words`, and those after it that begin with
        a capital; None for an organisation.
        """
        last = words[0]
        for word in words[1:]:
            if not self._goes_on(word):
                break
            last = word
        place = words[0].start()
        name = self.language.people.possessive.sub("", self.text[place : last.end()].rstrip(".'’-"))
        end = place + len(name)
        if self._is_organisation(name) or self._is_firm(name, end):
            return None, end
        token = Token(TokenKind.UNKNOWN, place, end, name)
        key = (TokenKind.UNKNOWN, name.lower())
        if key in self.fixed.replaced:
            token = Token(TokenKind.PERSON, place, end, name, self.fixed.replaced[key])
        elif key not in self.fixed.dismissed:
            token = Token(TokenKind.UNKNOWN, place, end, name)
        return corrected(token, self.fixed), end

    def _goes_on(self, word: re.Match[str]) -> bool:
        """Whether a word is the next one of a name."""
        said = _bare(word[0])
        lower, words = said.lower(), self.language.people
        if not said[0].isupper():
            return lower in words.particles
        calendar = self.language.calendar
        return not (lower in words.never or lower in calendar.weekdays or lower in calendar.months)

    def _is_firm(self, name: str, end: int) -> bool:
        """Whether the word after a name makes a firm of it: "Vodafone support"."""
        word = _WORD.match(self.text, end + 1)
        return word is not None and self.language.people.organisation.fullmatch(word[0]) is not None

    def _is_organisation(self, name: str) -> bool:
        words = self.language.people
        return (
            (len(name) > 1 and name.isupper() and " " not in name)
            or words.organisation.search(name) is not None
            or bool(self.names.organisation(name))
        )

    def _is_verb(self, said: str, end: int) -> bool:
        """Whether a word that is a name as well is none here, for what follows no name is followed
        by.
        """
        words = self.language.people
        may_be = said in words.verbs or said.lower() in words.common
        return may_be and words.ends_name.match(self.text, end) is None

    def _is_another(
        self, words: Sequence[re.Match[str]], said: str, found: Sequence[Participant]
    ) -> bool:
        """Whether a family name follows that none of those found has: "Ana Lima" is not Ana
        Sousa.
        """
        if len(words) < 2 or not words[0][0][0].isupper() or said != words[0][0].rstrip(".'’-"):
            return False
        following = _bare(words[1][0])
        owned = self.language.people.possessive.sub("", following)
        begins = following[0].isupper() and owned[1:] == owned[1:].lower() and len(owned) > 1
        return (
            (begins or _is_name_with_inner_capital(following))
            and self._goes_on(words[1])
            and self.language.people.possessive.search(said) is None
            and not self._is_given(owned)
            and all(" " in person.name for person in found)
        )

    def is_given_at(self, place: int) -> bool:
        """Whether a blank stands before `place` and the own name of somebody known there."""
        if self.text[place - 1 : place] != " " or not self.text[place : place + 1].isupper():
            return False
        word = _WORD.match(self.text, place)
        return (
            word is not None
            and not self._is_no_name(word, False)
            and self._is_given(_bare(word[0]))
        )

    def _is_given(self, word: str) -> bool:
        """Whether somebody's own name is `word`: "Tom Emeka and Liam" are three."""
        return any(fold(person.name).split()[0] == fold(word) for person in self.find(word))


def _is_name_with_inner_capital(word: str) -> bool:
    """O'Connor, McDonald, Smith-Jones."""
    return re.fullmatch(r"(?:[A-Z]['’]|Ma?c|[A-Z][a-z]+-)[A-Z]\w+", word) is not None


def _bare(word: str) -> str:
    return word.rstrip(".'’-").replace("’", "'")


def _words_at(text: str, place: int) -> list[re.Match[str]]:
    """The words at `place` that a name may be made of, one blank between two."""
    words: list[re.Match[str]] = []
    while len(words) < MOST_NAME_WORDS and (word := _WORD.match(text, place)) is not None:
        words.append(word)
        ends = word[0].endswith(".") and len(word[0]) > 2
        if ends or text[word.end() : word.end() + 1] != " ":
            break
        place = word.end() + 1
    return words
