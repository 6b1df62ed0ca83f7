"""Passphrases: one spelling for each, and how well one holds."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from desktop_app.domain.errors import InvalidValueError

SHORTEST = 8
"""Characters below which none is taken."""
_FAIR, _STRONG = 33.0, 50.0
"""Bits. A guess costs half a second and 128 MB (scrypt, 2^17): 2^33 of them are a century of one
computer, 2^50 fifteen thousand years of a thousand, for a guesser who knows nothing of you."""
_WORD_BITS = 11.0
"""What a word adds at most: as one of 2,048, the size of the lists such words are drawn from."""


class Strength(StrEnum):
    """How well a passphrase holds against somebody who has the files and knows nothing of you."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def plain(text: str) -> str:
    """The passphrase in the one spelling that is stretched: every kind of blank as a blank, letters
    composed (RFC 8265, section 4.2, the OpaqueString profile), so that keyboards and systems agree.
    """
    blanks = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in text)
    return unicodedata.normalize("NFC", blanks)


def checked(text: str) -> str:
    """A new passphrase in that spelling; raises InvalidValueError `passphrase-too-short`."""
    spelt = plain(text)
    if len(spelt.strip()) < SHORTEST:
        raise InvalidValueError("passphrase", "passphrase-too-short", least=SHORTEST)
    return spelt


def strength_of(text: str) -> Strength:
    """An estimate that errs low: what is repeated counts once, a word no more than one of a list of
    2,048. That words belong together, or are your street, it cannot know.
    """
    spelt = plain(text).strip()
    if len(spelt) < SHORTEST:
        return Strength.SHORT
    bits = sum(_bits(word) for word in {word.casefold() for word in re.findall(r"\S+", spelt)})
    if bits < _FAIR:
        return Strength.WEAK
    return Strength.STRONG if bits >= _STRONG else Strength.FAIR


def _bits(word: str) -> float:
    different = len(set(word))
    if word.isalpha():
        # Longer than any word of a list: probably several written together, or random letters.
        return min(_WORD_BITS * max(1.0, len(word) / 9), 2.5 * different)
    per_sign = 3.3 if word.isdigit() else 4.0
    return per_sign * min(different, len(word))
