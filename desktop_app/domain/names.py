"""How names are built, folded for comparing and sorting, and checked."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.scripts import is_all_east_asian, is_vietnamese

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.person import Person

LONGEST_TEXT = 100_000
"""Characters a field may hold; Qt's text widgets stall on more in one line."""


def fold(text: str) -> str:
    """`text` in lower case without diacritics, for comparing and sorting: "Ángela" and "angela" are
    equal.

    Follows Unicode caseless matching (The Unicode Standard, section 3.13, D145) less the marks
    removed after NFKD, and with `PLAIN_LETTERS`.
    """
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text).casefold()
    return spread.translate(_UNMARKED)


PLAIN_LETTERS = {
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ı": "i",
    "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "TH",
    "ð": "d", "Ð": "D",
}  # fmt: skip
"""Letters that Unicode takes for no other letter with a mark, and what they are typed as where the
keyboard lacks them (CLDR, transform Latin-ASCII; ð as d, as Icelandic names are written abroad).
The search index spells them so as well."""


def plain_letters(text: str) -> str:
    """`text` with `PLAIN_LETTERS` spelt out, as the search index has it."""
    return text if text.isascii() else text.translate(_PLAIN)


class _Unmarked(dict[int, int | str | None]):
    """For `str.translate`: combining marks go, all else stays; each character is looked up once in
    its life.
    """

    def __missing__(self, code: int) -> int | str | None:
        kept = None if unicodedata.combining(chr(code)) else PLAIN_LETTERS.get(chr(code), code)
        self[code] = kept
        return kept


_UNMARKED = _Unmarked()
_PLAIN = str.maketrans(PLAIN_LETTERS)


LAST_OF_ALL = "\U0010ffff"
"""The key of a name without a letter."""

_TITLES = frozenset(
    [
        "dr",
        "mr",
        "mrs",
        "ms",
        "mx",
        "prof",
        "professor",
        "doctor",
        "sir",
        "miss",
        "herr",
        "frau",
        "mme",
        "mlle",
        "dra",
        "sra",
        "srta",
        "dipl.-ing",
    ]
)
_TITLES_WITH_PERIOD = frozenset(["dott", "sig", "ing", "mag", "rev", "hon", "sr"])
"""Without the period these are names or words of their own."""
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv", "esq", "phd", "ph.d", "md", "m.d", "mba"])


def without_titles(name: str, prefix: str = "") -> str:
    """`name` without the titles it begins with: `prefix`, which somebody said is one, and those
    people write before names ("Dr.", "Mrs", "Prof. Dr."); a name of nothing else stays.
    """
    words = name.split()
    known = [_bare(word) for word in prefix.split()]
    first = 0
    while first < len(words) - 1 and _is_title(words[first], known):
        first += 1
    if not first:
        return name
    rest = " ".join(words[first:])
    return name if is_suffix(rest) else rest


def is_suffix(word: str) -> bool:
    """Whether a last word of a name is none of it: "Jr.", "Sr.", "III", "PhD"."""
    return _bare(word) in _SUFFIXES


def _is_title(word: str, known: Sequence[str]) -> bool:
    bare = _bare(word)
    if bare in _TITLES or bare in known:
        return True
    return bare in _TITLES_WITH_PERIOD and word.rstrip(",").endswith(".")


def _bare(word: str) -> str:
    return fold(word).strip(".,")


def is_family_first(person: Person) -> bool:
    """Whether a name is written with the family name before the given one: in Chinese characters,
    Hangul or kana, or since the display name says so ("Kovács Anna" of the family Kovács).
    """
    if person.is_company or not person.family:
        return False
    if is_all_east_asian(person.phonetic_family or person.family + person.given):
        return True
    if not person.given or not person.display_name.endswith(person.given):
        return False
    shown = without_titles(person.display_name, person.prefix)
    return shown.startswith(f"{person.family} ")


def built_name(person: Person) -> str:
    """The display name made from the name parts, "" when there are none: family first and without
    blanks in scripts that write so, family first in Vietnamese letters, else given first.
    """
    given, middle, family = person.given, person.middle, person.family
    if family and given and is_all_east_asian(family + given):
        parts = [person.prefix, family + middle + given, person.suffix]
    elif family and is_vietnamese(given + middle + family):
        parts = [person.prefix, family, middle, given, person.suffix]
    else:
        return _given_first(person)
    return " ".join(part for part in parts if part)


def _given_first(person: Person) -> str:
    parts = (person.prefix, person.given, person.middle, person.family, person.suffix)
    return " ".join(part for part in parts if part) or person.nickname


def is_built(person: Person) -> bool:
    """Whether the display name was made from the parts, also as an earlier release made it."""
    return person.display_name in ("", built_name(person), _given_first(person))


LONGEST_FIRST_NAME = 40


def first_name(person: Person) -> str:
    """What one calls somebody in a message, "" for a company or when nothing tells. Of a name in
    Vietnamese letters it is the last word; one written without blanks is whole.
    """
    words = (person.nickname or person.given or person.display_name).split()
    if person.is_company or not words:
        return ""
    if not person.nickname:
        if is_vietnamese(person.display_name):
            return words[-1][:LONGEST_FIRST_NAME]
        if is_all_east_asian("".join(words)):
            return " ".join(words)[:LONGEST_FIRST_NAME]
    return words[0][:LONGEST_FIRST_NAME]


_NOT_IN_FILE_NAMES = str.maketrans(dict.fromkeys('<>:"/\\|?*', "-"))
"""What Windows refuses, which refuses most."""
_DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
}
LONGEST_FILE_NAME = 60


def file_name(name: str, instead: str) -> str:
    """`name` as the name of a file, without an ending, that every system takes; `instead` when
    nothing is left.
    """
    shown = "".join(char if char.isprintable() else " " for char in name).translate(
        _NOT_IN_FILE_NAMES
    )
    short = " ".join(shown.split())[:LONGEST_FILE_NAME].strip(" .-")
    return short if short and short.lower().partition(".")[0] not in _DEVICES else instead


def is_storable(text: str) -> bool:
    """Whether a text is whole characters (no half of a surrogate pair) and none of them NUL."""
    if "\x00" in text:
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def checked_text(field: str, text: str) -> str:
    """`text` fit to store: stripped of outer blanks; raises InvalidValueError on NUL or more than
    LONGEST_TEXT.
    """
    if "\x00" in text:
        raise InvalidValueError(field, "text-holds-nul")
    if len(text) > LONGEST_TEXT:
        raise InvalidValueError(field, "text-too-long", length=len(text), most=LONGEST_TEXT)
    return text.strip()


def checked_texts(thing: object, *fields: str) -> dict[str, Any]:
    """Those attributes of `thing` as `checked_text` makes them, by name, for `dataclasses.replace`;
    raises InvalidValueError.
    """
    return {field: checked_text(field, getattr(thing, field)) for field in fields}


def work_of(name: str, *said: str) -> list[str]:
    """Of title and organisation what is told of somebody of that name, and never the name again: a
    company is called as its organisation.
    """
    return [part for part in said if part and part != name]
