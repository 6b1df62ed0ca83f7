"""The lines of a pasted text that may say something of a person: without what was quoted, greetings,
footers and what a program put beneath.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.domain.names import fold
from desktop_app.domain.signature.words import (
    CLOSING_FILLERS,
    CLOSINGS,
    LEGAL,
    SENT_FROM,
    words_of,
)

LONGEST = 20_000
"""Characters of a pasted text that are read: a signature has some hundreds."""
MOST_LINES = 200
"""Lines of it that are read."""
LONGEST_LINE = 400
"""Characters of a line that may be more than a text."""
_INVISIBLE = dict.fromkeys(
    map(ord, "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\ufeff\ufe0f")
)
_BLANKS = dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2007\u2009\u202f\t"), " ")
_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011\u2012"), "-")
_RULE = re.compile(r"[-=_*~#\s]{2,}\Z|[-–—]\Z")
_DECORATION = re.compile(r"\A[*_#|•·►▪\-–—]+\s*(?=\S)|(?<=\S)\s*[*_|]+\Z")
_QUOTED = re.compile(r"\s*>")
_ATTRIBUTION = re.compile(r"\S.{5,}:\s*\Z")
_SALUTATION = re.compile(
    r"(?:hi|hello|dear|hey|hallo|liebe[rs]?|sehr geehrte[rs]?|guten tag|moin|bonjour|cher|chere|hola"
    r"|estimad[oa]s?|querid[oa]s?|gentile|caro|cara|buongiorno|beste|geachte|ola|prezad[oa]s?|car[oa]s)\s.{0,40}"
    r"[,!:]",
    re.IGNORECASE,
)
_LONG_CLOSING = 9
_SHORT = 5
_LEGAL_WORDS = 8
"""Words from which a legal line is a text whose next lines belong to it."""


@dataclass(slots=True)
class Line:
    """A line: what of it is not understood yet, the block it stands in (blocks are parted by empty
    lines), and whether a closing ("Best regards") comes right before it.
    """

    text: str
    block: int
    closed: bool = False


def lines_of(text: str) -> list[Line]:
    """The lines of a text that may tell of a person."""
    found: list[Line] = []
    block, closed, legal = 0, False, False
    for line in _unquoted(_clean(text[:LONGEST]).split("\n")[:MOST_LINES]):
        if not line or _RULE.match(line):
            block += 1
            legal = False
        elif is_legal(line) or (legal and _goes_on(line)):
            legal = legal or sum(map(str.isalpha, line.split())) >= _LEGAL_WORDS
        elif is_closing(line):
            closed, legal = True, False
        elif not _is_beside(line):
            legal = False
            found.append(Line(line, block, closed))
            closed = False
    return found


def _clean(text: str) -> str:
    plain = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    return plain.translate(_BLANKS).translate(_HYPHENS).replace("\r\n", "\n").replace("\r", "\n")


def _unquoted(lines: list[str]) -> Iterator[str]:
    """The lines without those quoted, and without the one that says whom is quoted."""
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else ""
        if _QUOTED.match(line):
            continue
        bare = " ".join(line.split())
        if _QUOTED.match(following) and _ATTRIBUTION.match(bare):
            continue
        yield _DECORATION.sub("", bare) if not _RULE.match(bare) else bare


def is_legal(line: str) -> bool:
    """Whether a line is of a footer: the law's, a register's, a note for everybody."""
    folded = fold(line)
    return any(phrase in folded and _stands(folded, phrase) for phrase in LEGAL)


def _goes_on(line: str) -> bool:
    """Whether a line is the next one of a text over several lines."""
    return line[0].islower() or len(line.split()) >= _LEGAL_WORDS


def _stands(line: str, phrase: str) -> bool:
    """Whether a phrase stands in a line as words of its own; longer ones may have another ending."""
    at = line.index(phrase)
    after = line[at + len(phrase) :][:1]
    begins = at == 0 or not line[at - 1].isalnum()
    return begins and (len(phrase) > _SHORT or not after.isalpha())


def is_closing(line: str) -> bool:
    """Whether a line is the greeting before a name."""
    words = words_of(line)
    return (
        0 < len(words) <= _LONG_CLOSING
        and any(word in CLOSINGS for word in words)
        and all(word in CLOSINGS or word in CLOSING_FILLERS for word in words)
    )


def _is_beside(line: str) -> bool:
    """Whether a line is what a program or a habit puts there: where it was sent from, a salutation."""
    folded = fold(line)
    return any(folded.startswith(phrase) for phrase in SENT_FROM) or bool(_SALUTATION.match(folded))
