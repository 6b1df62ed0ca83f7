"""Who a typed line says took part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.composer_tokens import Corrections, Token, TokenKind, corrected
from desktop_app.domain.composer_words import ENGLISH

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant

MOST_NAME_WORDS = 4


class NameFinder(Protocol):
    """Knows people by name."""

    def find(self, words: str) -> tuple[Participant, ...]:
        """The people `words` may name, none when nobody; several mean that the words alone do not tell."""


_NAMES_FOLLOW = re.compile(
    r"\bwith\s+|\bw/\s*|\bw\s+(?=[^\W\d_])|@"
    r"|\b(?:(?:whatsapp|sms|flowers|lunch|dinner|coffee|heard|e-?mail|mail|message|text|letter|postcard|card|note|gift|present|call)\s+(?:to|from|for)"
    r"|call(?:ed)?|met|meet|saw|visit(?:ed)?|(?:e-?)?mail(?:ed)?|text(?:ed)?|messaged?|phoned?|rang|gave|sent"
    r"|wrote(?:\s+to)?|(?:talked|spoke|chatted)\s+(?:to|with)|(?:ran|bumped)\s+into"
    r"|ask(?:ed)?|told|tell|help(?:ed)?|thank(?:ed)?|congratulated?|took|introduced?|invited?|joined|interviewed|wished|skyped"
    r"|zoomed|facetimed|whatsapped|pinged|dm['’]?e?d|taught|lent|paid|bought|hugged|owe|lunch(?:ed)? with|picked\s+up|write(?:\s+to)?"
    r"|ring|phone|send|give|buy|pay|visit|(?:check|checked|drop|dropped)\s+in\s+(?:on|with)|check(?:ed)?\s+on"
    r"|catch(?:ing)?\s+up\s+with|commented\s+on|liked|party\s+at|dinner\s+at|lunch\s+at)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_AND = re.compile(r"(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)@?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_BEGINS = re.compile(rf"\s+(?:{ENGLISH.begins})\b", re.IGNORECASE)
_SURE = re.compile(r"@|w(?:ith|/|\s)", re.IGNORECASE)
_VERBS = {"will", "may", "can"}
_ENDS_NAME = re.compile(
    r"\s*(?:$|[,.;:!?\n&]|(?:and|on|at|about|yesterday|last|today|for|in|this|with|by|again|from)\b)", re.IGNORECASE
)
_OTHER_WORDS = re.compile(
    r"(?:will|may|mark|hope|grace|bill|rose|drew|sue|pat|guy|art|rich|faith|joy|jack|rob|frank|max|dawn|penny|summer|miles|chance|dean|sandy|angel|christian|star|victor|page|king|prince|major|the|she|he|they|it|we|i|no|yes|can|do|all)",
    re.IGNORECASE,
)
"""Names that also begin a sentence which is about nobody."""
_NO_NAMES = ENGLISH.weekdays.keys() | ENGLISH.months.keys()
_SOMEBODY = re.compile(r"(?<![\w@.])[^\W\d_a-z][\w'’-]+")
_NOT_OF_THE_PARTY = re.compile(r"\b(?:about|that|whether|if|who|re|in|last|next|since|until|of)\b", re.IGNORECASE)
_TO = re.compile(r"\s+to\s+", re.IGNORECASE)


def people_tokens(text: str, names: NameFinder, fixed: Corrections) -> Iterator[Token]:
    """The names after "with", @ and verbs such as "called"; also one that begins the line and did something."""
    place = 0
    token, end = _name_at(text, 0, names, fixed, False, False)
    if token is not None and _BEGINS.match(text, end):
        yield token
        place = end
    while (found := _NAMES_FOLLOW.search(text, place)) is not None:
        place = found.end()
        sure = _SURE.match(found[0]) is not None
        joints = (_AND, _TO) if found[0].lower().startswith("introduc") else (_AND,)
        while True:
            token, end = _name_at(text, place, names, fixed, sure, found[0] == "@")
            if token is not None:
                yield token
            joint = next(filter(None, (each.match(text, end) for each in joints)), None) if end > place else None
            place = end
            if joint is None:
                break
            place = joint.end()


def _name_at(
    text: str, place: int, names: NameFinder, fixed: Corrections, sure: bool, marked: bool
) -> tuple[Token | None, int]:
    """The longest name of somebody known that begins at `place`; else an unknown one that looks like a name."""
    words: list[re.Match[str]] = []
    at = place
    while len(words) < MOST_NAME_WORDS and (word := _WORD.match(text, at)) is not None:
        words.append(word)
        gap = re.match(r" ", text[word.end() : word.end() + 1])
        if gap is None:
            break
        at = word.end() + 1
    for count in range(len(words), 0, -1):
        end = words[count - 1].end()
        said = text[place:end].rstrip(".'’-")
        said = re.sub(r"['’]s$", "", said)
        found = names.find(said)
        if found and count == 1 and _is_another(words, said, found):
            break
        if found and not sure and said in _VERBS and not _ENDS_NAME.match(text, end):
            break
        if found:
            end = place + len(said)
            kind = TokenKind.PERSON if len(found) == 1 else TokenKind.AMBIGUOUS
            token = Token(kind, place, end, said, found[0] if len(found) == 1 else None, found)
            key = (TokenKind.AMBIGUOUS, said.lower())
            if key in fixed.replaced:
                token = Token(TokenKind.PERSON, place, end, said, fixed.replaced[key], found)
            return corrected(token, fixed), end
    if words and (marked or (sure and words[0][0][0].isupper())):
        last = words[0]
        for word in words[1:]:
            if not word[0][0].isupper():
                break
            last = word
        name = text[place : last.end()].rstrip(".")
        token = Token(TokenKind.UNKNOWN, place, place + len(name), name)
        key = (TokenKind.UNKNOWN, name.lower())
        if key in fixed.replaced:
            token = Token(TokenKind.PERSON, token.start, token.end, name, fixed.replaced[key])
        return corrected(token, fixed), token.end
    return None, place


def named_instead(text: str, names: NameFinder, fixed: Corrections) -> list[Token]:
    """For a line that says nobody outright: the first who is named in what it begins with, and those named beside them.

    "Julia has a baby", "Tom, lunch", "at Ana's": with a capital, and not as the thing that is talked about.
    """
    ends = re.search(r"[;\n!?]|\.\s", text)
    for word in _SOMEBODY.finditer(text, 0, ends.start() if ends else len(text)):
        first = word[0].lower()
        if _NOT_OF_THE_PARTY.search(text, 0, word.start()):
            return []
        if (
            first in ENGLISH.weekdays
            or first in ENGLISH.months
            or (_OTHER_WORDS.fullmatch(first) and not text[: word.start()].strip())
        ):
            continue
        token, end = _name_at(text, word.start(), names, fixed, False, False)
        if token is not None:
            return [token, *_beside(text, end, names, fixed)]
    return []


def _beside(text: str, end: int, names: NameFinder, fixed: Corrections) -> Iterator[Token]:
    """Those named after somebody: "…, Tom and Julia"."""
    while (joint := _AND.match(text, end)) is not None:
        token, end = _name_at(text, joint.end(), names, fixed, False, False)
        if token is None:
            return
        yield token


def _is_another(words: Sequence[re.Match[str]], said: str, found: Sequence[Participant]) -> bool:
    """Whether a family name follows that none of those found has: "Ana Lima" is not Ana Sousa."""
    if len(words) < 2 or not words[0][0][0].isupper() or len(said) < len(words[0][0].rstrip(".'’-")):
        return False
    following = words[1][0].rstrip(".'’-")
    begins = following[0].isupper() and following[1:].islower()
    return begins and following.lower() not in _NO_NAMES and all(" " in person.name for person in found)


def they_started(text: str, tokens: Sequence[Token]) -> bool:
    """Whether somebody named begins the line and did something, or something was done to "me"."""
    first = tokens[0] if tokens else None
    named = first is not None and first.start == 0 and first.kind in (TokenKind.PERSON, TokenKind.AMBIGUOUS)
    if first is not None and named and _BEGINS.match(text, first.end):
        return True
    return re.search(ENGLISH.they_started, text, re.IGNORECASE) is not None
