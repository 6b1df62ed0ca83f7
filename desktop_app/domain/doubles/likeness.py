"""How alike two names are, in kinds that can be said in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.domain.doubles.letters import sound
from desktop_app.domain.doubles.skeleton import skeleton

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.doubles.names import NameForm
    from desktop_app.domain.doubles.nicknames import Nicknames


class Kind(Enum):
    """What one name is to the other.

    SPELT: the same name, written another way (umlauts, blanks). SCRIPT: the same in another script.
    SHORT: a short form of the given name. GROWN: one has a family name more. PART: one has no
    family name. RENAMED: the same given name, another family name. RELATIVE: the same family name,
    another given name. UNKNOWN: one has no name, or they cannot be compared.
    """

    SAME = "same"
    SPELT = "spelt"
    SCRIPT = "script"
    SHORT = "short"
    INITIAL = "initial"
    LETTER = "letter"
    GROWN = "grown"
    PART = "part"
    RENAMED = "renamed"
    RELATIVE = "relative"
    UNKNOWN = "unknown"
    DIFFERENT = "different"

    # That of Enum is written in Python and takes a tenth of a search.
    __hash__ = object.__hash__


@dataclass(frozen=True, slots=True)
class Likeness:
    """A kind, and the two words it is about where there are such: the short form and the long one,
    or the two family names.
    """

    kind: Kind
    one: str = ""
    other: str = ""


class _Word(Enum):
    """How alike two words, or two rows of words, are: the later the less."""

    SAME = 0
    MORE = 1
    SHORT = 2
    INITIAL = 3
    LETTER = 4
    MISSING = 5
    DIFFERENT = 6


_KINDS = {
    (_Word.SAME, _Word.SAME): Kind.SAME,
    (_Word.MORE, _Word.SAME): Kind.SAME,
    (_Word.SHORT, _Word.SAME): Kind.SHORT,
    (_Word.INITIAL, _Word.SAME): Kind.INITIAL,
    (_Word.LETTER, _Word.SAME): Kind.LETTER,
    (_Word.DIFFERENT, _Word.SAME): Kind.RELATIVE,
    (_Word.SAME, _Word.MORE): Kind.GROWN,
    (_Word.MORE, _Word.MORE): Kind.GROWN,
    (_Word.SHORT, _Word.MORE): Kind.GROWN,
    (_Word.SAME, _Word.LETTER): Kind.LETTER,
    (_Word.MORE, _Word.LETTER): Kind.LETTER,
    (_Word.SAME, _Word.INITIAL): Kind.INITIAL,
    (_Word.MORE, _Word.INITIAL): Kind.INITIAL,
    (_Word.SHORT, _Word.INITIAL): Kind.INITIAL,
    (_Word.SAME, _Word.MISSING): Kind.PART,
    (_Word.MORE, _Word.MISSING): Kind.PART,
    (_Word.SHORT, _Word.MISSING): Kind.PART,
    (_Word.SAME, _Word.DIFFERENT): Kind.RENAMED,
    (_Word.MORE, _Word.DIFFERENT): Kind.RENAMED,
}
"""By how alike given and family names are; all others are DIFFERENT."""
_ORDER = {kind: place for place, kind in enumerate(Kind)}
_SHORTEST_CHANGED = 4
"""Letters from which one may be another: "Tim" is not "Tom" mistyped."""
_SHORTEST_MISTYPED = 6
"""Letters a given name needs for another letter in it to be a slip: "Lena" and "Lina" are two."""
_ENDINGS = "aeiouy"
"""Given names that differ in a last letter of these are two names: Mario and Maria, Jan and Jana."""


class Comparer:
    """Compares names. `is_usual` says of a given name whether several people bear it: of two such
    names neither is the other mistyped.
    """

    def __init__(self, nicknames: Nicknames, is_usual: Callable[[str], bool]) -> None:
        self._nicknames, self._is_usual = nicknames, is_usual
        # The same few names fill an address book.
        self._words = lru_cache(maxsize=65536)(self._compared)

    def compare(self, one: NameForm, other: NameForm) -> Likeness:
        """How alike they are, in whatever order each gives its names."""
        if not one.words or not other.words:
            return Likeness(Kind.UNKNOWN)
        if one.words == other.words:
            return Likeness(Kind.SAME if one.text == other.text else Kind.SPELT)
        if one.joined & other.joined:
            return Likeness(Kind.SPELT)
        if one.also & {other.words, *other.also} or one.words in other.also:
            return Likeness(Kind.SCRIPT)
        if one.script != other.script:
            return self._across(one, other)
        straight = self._parts(one.given, one.family, other.given, other.family)
        if straight.kind in (Kind.DIFFERENT, Kind.RENAMED, Kind.RELATIVE):
            turned = self._parts(one.given, one.family, other.family, other.given)
            if _ORDER[turned.kind] < _ORDER[Kind.PART]:
                return turned
            if _is_within(one.words, other.words):
                return Likeness(Kind.GROWN)
        return straight

    def _across(self, one: NameForm, other: NameForm) -> Likeness:
        if {one.script, other.script} == {"ARABIC", "LATIN"} and one.is_whole and other.is_whole:
            return _by_consonants(one, other)
        if not (one.is_spelt and other.is_spelt):
            # Organisations have no given name, and two scripts on one address are two of them.
            named = bool(one.given or other.given)
            return Likeness(Kind.UNKNOWN if named else Kind.DIFFERENT)
        first, second = one.sounded(), other.sounded()
        if sorted((*first[0], *first[1])) == sorted((*second[0], *second[1])):
            return Likeness(Kind.SCRIPT)
        close = (Kind.SAME, Kind.SHORT, Kind.LETTER)
        found = self._parts(*first, *second)
        if found.kind not in close:
            # The list of short forms has names as they are spelt.
            spelt = self._parts(one.given, one.family, other.given, other.family)
            found = spelt if spelt.kind in close else found
        return Likeness(Kind.SCRIPT) if found.kind in close else found

    def _parts(
        self,
        given: tuple[str, ...],
        family: tuple[str, ...],
        other_given: tuple[str, ...],
        other_family: tuple[str, ...],
    ) -> Likeness:
        first, last = self._rows(given, other_given, True), self._rows(family, other_family, False)
        kind = _KINDS.get((first, last), Kind.DIFFERENT)
        if kind is Kind.SHORT:
            short, long = sorted((given[0], other_given[0]), key=len)
            return Likeness(kind, short, long)
        if kind is Kind.RENAMED:
            return Likeness(kind, " ".join(family), " ".join(other_family))
        return Likeness(kind)

    def _rows(self, one: tuple[str, ...], other: tuple[str, ...], is_given: bool) -> _Word:
        """How alike two rows of words are: those of the shorter one after another in the longer."""
        short, long = sorted((one, other), key=len)
        if not short:
            return _Word.MISSING if long else _Word.SAME
        worst, at = _Word.SAME.value, 0
        for place, word in enumerate(short):
            rest = range(at, len(long) - len(short) + place + 1)
            found, where = min((self._words(word, long[i], is_given).value, i) for i in rest)
            if found == _Word.DIFFERENT.value:
                return _Word.DIFFERENT
            worst, at = max(worst, found), where + 1
        return _Word.MORE if worst == _Word.SAME.value and len(long) > len(short) else _Word(worst)

    def _compared(self, one: str, other: str, is_given: bool) -> _Word:
        if one == other:
            return _Word.SAME
        if one.endswith(".") or other.endswith("."):
            short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
            return _Word.INITIAL if long.startswith(short) else _Word.DIFFERENT
        if is_given and self._nicknames.shared(one, other) is not None:
            return _Word.SHORT
        if min(len(one), len(other)) < _SHORTEST_CHANGED:
            return _Word.DIFFERENT
        if is_given and self._are_two_names(one, other):
            return _Word.DIFFERENT
        return (
            _Word.LETTER if one_letter_apart(one, other) or _heard(one, other) else _Word.DIFFERENT
        )

    def _are_two_names(self, one: str, other: str) -> bool:
        short, long = sorted((one, other), key=len)
        ends = long[-1] in _ENDINGS or short[-1] in _ENDINGS
        same_stem = long[: len(short)] == short or long[:-1] == short[:-1]
        usual = self._is_usual(one) and self._is_usual(other)
        short_names = len(one) == len(other) < _SHORTEST_MISTYPED and sorted(one) != sorted(other)
        return (ends and same_stem) or ((usual or short_names) and not _heard(one, other))


def _by_consonants(one: NameForm, other: NameForm) -> Likeness:
    """Alike or of one family where consonants say so; where they say nothing, nothing is known."""
    given, family = (
        bool(mine) and mine == theirs
        for mine, theirs in (
            (skeleton(one.given[:1]), skeleton(other.given[:1])),
            (skeleton(one.family), skeleton(other.family)),
        )
    )
    if given and family:
        return Likeness(Kind.SCRIPT)
    if given:
        return Likeness(Kind.RENAMED, " ".join(one.family), " ".join(other.family))
    return Likeness(Kind.RELATIVE if family else Kind.UNKNOWN)


def _is_within(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one name is two words or more of the other, whichever part each takes them for."""
    short, long = sorted((set(one), set(other)), key=len)
    return len(short) > 1 and short < long


def _heard(one: str, other: str) -> bool:
    return abs(len(one) - len(other)) < 3 and sound(one) == sound(other)


def one_letter_apart(one: str, other: str) -> bool:
    """Whether a letter more, less or changed, or two neighbours swapped, makes one the other
    (optimal string alignment distance of at most 1).
    """
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next(
        (i for i, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), None
    )
    if at is None:
        return True
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    if short[at + 1 :] == long[at + 1 :]:
        return True
    swapped = short[at : at + 2][::-1] == long[at : at + 2]
    return swapped and short[at + 2 :] == long[at + 2 :]
