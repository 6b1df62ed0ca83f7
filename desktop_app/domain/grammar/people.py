"""Who a typed line says took part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, corrected

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.timeline import Participant

MOST_NAME_WORDS = 4


class NameFinder(Protocol):
    """Knows people by name."""

    def find(self, words: str) -> tuple[Participant, ...]:
        """The people `words` may name, none when nobody; several mean that the words alone do not
        tell.
        """


_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_SOMEBODY = re.compile(r"(?<![\w@.])[^\W\d_a-z][\w'’-]+")
_BEGINNING_ENDS = re.compile(r"[;\n!?]|\.\s")
MARK = "@"
"""Before a name in every language."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One line, the people that can be named in it, and what the user said about its tokens."""

    text: str
    names: NameFinder
    language: Language
    fixed: Corrections


def people_tokens(
    text: str, language: Language, names: NameFinder, fixed: Corrections
) -> Iterator[Token]:
    """The names after @ and words that names follow; also one that begins the line and did
    something.
    """
    line, words = _Reading(text, names, language, fixed), language.people
    place = 0
    token, end = _name_at(line, 0)
    if token is not None and words.did.match(text, end):
        yield token
        place = end
    while (found := words.names_follow.search(text, place)) is not None:
        place = found.end()
        sure = found[0] == MARK or words.sure.match(found[0]) is not None
        joints = (
            (words.joint, words.to_whom) if words.introduces.match(found[0]) else (words.joint,)
        )
        while True:
            token, end = _name_at(line, place, sure, found[0] == MARK)
            if token is not None:
                yield token
            joint = (
                next(filter(None, (each.match(text, end) for each in joints)), None)
                if end > place
                else None
            )
            place = end
            if joint is None:
                break
            place = joint.end()


def _name_at(
    line: _Reading, place: int, sure: bool = False, marked: bool = False
) -> tuple[Token | None, int]:
    """The longest name of somebody known that begins at `place`; else an unknown one that looks
    like a name.
    """
    words = _words_at(line.text, place)
    for count in range(len(words), 0, -1):
        end = words[count - 1].end()
        said = line.text[place:end].rstrip(".'’-")
        said = line.language.people.possessive.sub("", said)
        found = line.names.find(said)
        if not found:
            continue
        if (count == 1 and _is_another(line, words, said, found)) or (
            not sure and _is_verb(line, said, end)
        ):
            break
        end = place + len(said)
        kind = TokenKind.PERSON if len(found) == 1 else TokenKind.AMBIGUOUS
        token = Token(kind, place, end, said, found[0] if len(found) == 1 else None, found)
        key = (TokenKind.AMBIGUOUS, said.lower())
        if key in line.fixed.replaced:
            token = Token(TokenKind.PERSON, place, end, said, line.fixed.replaced[key], found)
        return corrected(token, line.fixed), end
    if words and (marked or (sure and words[0][0][0].isupper())):
        return _unknown_name(line, words)
    return None, place


def _words_at(text: str, place: int) -> list[re.Match[str]]:
    """The words at `place` that a name may be made of, one blank between two."""
    words: list[re.Match[str]] = []
    while len(words) < MOST_NAME_WORDS and (word := _WORD.match(text, place)) is not None:
        words.append(word)
        if text[word.end() : word.end() + 1] != " ":
            break
        place = word.end() + 1
    return words


def _unknown_name(line: _Reading, words: Sequence[re.Match[str]]) -> tuple[Token | None, int]:
    """The name of somebody not known: the first of `words`, and those after it that begin with a
    capital.
    """
    last = words[0]
    for word in words[1:]:
        if not word[0][0].isupper():
            break
        last = word
    place = words[0].start()
    name = line.text[place : last.end()].rstrip(".")
    token = Token(TokenKind.UNKNOWN, place, place + len(name), name)
    key = (TokenKind.UNKNOWN, name.lower())
    if key in line.fixed.replaced:
        token = Token(TokenKind.PERSON, token.start, token.end, name, line.fixed.replaced[key])
    return corrected(token, line.fixed), token.end


def _is_verb(line: _Reading, said: str, end: int) -> bool:
    """Whether a word that is a name as well is none here, for what follows no name is followed
    by.
    """
    words = line.language.people
    return said in words.verbs and words.ends_name.match(line.text, end) is None


def named_instead(
    text: str, language: Language, names: NameFinder, fixed: Corrections
) -> list[Token]:
    """For a line that says nobody outright: the first who is named in what it begins with, and
    those named beside them.

    "Julia has a baby", "Tom, lunch", "at Ana's": with a capital, and not as the thing that is
    talked about.
    """
    line, words = _Reading(text, names, language, fixed), language.people
    ends = _BEGINNING_ENDS.search(text)
    for word in _SOMEBODY.finditer(text, 0, ends.start() if ends else len(text)):
        first = word[0].lower()
        if words.not_of_the_party.search(text, 0, word.start()):
            return []
        begins_line = not text[: word.start()].strip()
        if _is_day_or_month(first, language) or (
            begins_line and words.other_words.fullmatch(first)
        ):
            continue
        token, end = _name_at(line, word.start())
        if token is not None:
            return [token, *_beside(line, end)]
    return []


def _beside(line: _Reading, end: int) -> Iterator[Token]:
    """Those named after somebody: "…, Tom and Julia"."""
    while (joint := line.language.people.joint.match(line.text, end)) is not None:
        token, end = _name_at(line, joint.end())
        if token is None:
            return
        yield token


def _is_another(
    line: _Reading, words: Sequence[re.Match[str]], said: str, found: Sequence[Participant]
) -> bool:
    """Whether a family name follows that none of those found has: "Ana Lima" is not Ana Sousa."""
    if (
        len(words) < 2
        or not words[0][0][0].isupper()
        or len(said) < len(words[0][0].rstrip(".'’-"))
    ):
        return False
    following = words[1][0].rstrip(".'’-")
    begins = following[0].isupper() and following[1:].islower()
    return (
        begins
        and not _is_day_or_month(following.lower(), line.language)
        and all(" " in person.name for person in found)
    )


def _is_day_or_month(word: str, language: Language) -> bool:
    return word in language.calendar.weekdays or word in language.calendar.months


def they_started(text: str, language: Language, tokens: Sequence[Token]) -> bool:
    """Whether somebody named begins the line and did something, or something was done to "me"."""
    first = tokens[0] if tokens else None
    named = (
        first is not None
        and first.start == 0
        and first.kind in (TokenKind.PERSON, TokenKind.AMBIGUOUS)
    )
    if first is not None and named and language.people.did.match(text, first.end):
        return True
    return language.people.they_started.search(text) is not None
