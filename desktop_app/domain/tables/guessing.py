"""Guessing what the columns of a table say, from their header."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from desktop_app.domain.tables.by_place import by_place, placed
from desktop_app.domain.tables.columns import (
    Column,
    column_of,
    own_field_of,
    told_apart,
)
from desktop_app.domain.tables.days import without_form
from desktop_app.domain.tables.google_blocks import google_column, is_google, whole_column
from desktop_app.domain.tables.habits import GOOGLE, KITH, OUTLOOK, TABLE
from desktop_app.domain.tables.headers.language import plain
from desktop_app.domain.tables.settling import ALONE, LATER, settled

if TYPE_CHECKING:
    from desktop_app.domain.tables.headers.language import Language

_OWN = "kith uid"
_OF_OUTLOOK = {
    "phone=assistant",
    "phone=callback",
    "phone=car",
    "phone=telex",
    "phone=isdn",
    "phone=radio",
    "phone=text telephone",
    "relation=assistant",
    "relation=manager",
    "introducer",
    "relation=child",
}
_OF_NO_OTHER = {
    "phone=telex",
    "phone=isdn",
    "phone=radio",
    "phone=text telephone",
    "phone=callback",
}
"""Of these, too: customer lists have assistants and managers, but none of these."""
_MAY_BE_CELLS = (ALONE, "number", "contact", "login", "one child", "relation=")
"""What a single word may say in a cell as well as above a column: “No”, “Mother”, “Work”."""
_NO_LANGUAGE = "und"
"""The language of headers of which too few are known to say (BCP 47)."""
_IDENTIFIER = re.compile(r"[A-Za-z]+(?:_[A-Za-z]+)+")
"""Headers that a program wrote from the names of its fields: “max_children”."""
_HINTS = {
    # “E-mail(s)”, “Adresse(n)”, “Child(ren)”.
    *("s", "es", "n", "en", "e", "ren"),
    *(
        "optional",
        "required",
        "mandatory",
        "pflichtfeld",
        "freiwillig",
        "obligatoire",
        "facultatif",
    ),
    *("opcional", "obligatorio", "opzionale", "facoltativo", "verplicht", "optioneel", "valfritt"),
}
"""What forms say behind a header: whether it has to be filled in."""
_FEWEST = 4
"""Headers that begin alike because of the program: of fewer it may be what they are of."""
_MANY_DIGITS = re.compile(r"\d{5}")
_NUMBER = re.compile(r" ?(?<!\d)(\d{1,2})(?!\d)")
_GENERAL = {"phone", "email", "web", "address.text"}
"""Things after whose word another of the kind may say which: “Tel. mobile”."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What the columns say, whose habits the table follows, and how many headers were known."""

    columns: tuple[Column, ...]
    habit: str
    known: int
    language: str = "en"


@cache
def languages() -> tuple[Language, ...]:
    """Every language whose headers are known, English first. They are loaded by the first table."""
    from desktop_app.domain.tables.headers.every import LANGUAGES

    return LANGUAGES


def guess(header: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> Guess:
    """What the columns below a header say; `rows` are some of the table's, for headers of two
    meanings.
    """
    names = _without_what_all_have([cell.strip() for cell in header])
    own = _OWN in map(plain, names)
    google = is_google(names) and not own
    named = [own_field_of(name) if own else "" for name in names]
    language = max(languages(), key=lambda each: sum(_read(each, name) != "" for name in names))
    order = (language, *(each for each in languages() if each is not language))
    texts = [
        f"own={field}" if field else _text(name, order, google or own)
        for name, field in zip(names, named, strict=True)
    ]
    columns = settled(texts, [list(column) for column in zip(*rows, strict=False)])
    said = sum(not column.says_nothing for column in columns)
    at_places = placed(names, columns)
    if at_places is not None:
        columns = told_apart(at_places[0])
    known = sum(not column.says_nothing for column in columns)
    marks = {str(replace(column, number=1)) for column in columns} & _OF_OUTLOOK
    outlook = len(marks) >= 3 and known >= 10 and not marks.isdisjoint(_OF_NO_OTHER)
    habit = KITH if own else GOOGLE if google else OUTLOOK if outlook else TABLE
    if at_places is None:
        return Guess(tuple(columns), habit, known, language.key)
    key = language.key if said * 4 >= known else _NO_LANGUAGE
    return Guess(tuple(columns), at_places[1], known, key)


def _without_what_all_have(names: list[str]) -> list[str]:
    """Headers without the word that each begins with, as a program does that puts the name of its
    table before: “mitglied_name”, “mitglied_ort”.
    """
    begin, mark, _ = names[0].partition("_") if names else ("", "", "")
    if len(names) < _FEWEST or not (begin and mark):
        return names
    if not all(name.startswith(f"{begin}_") for name in names):
        return names
    return [name.removeprefix(f"{begin}_") for name in names]


def known_headers(row: Sequence[str]) -> int:
    """How many cells of a row are headers that are known; 0 for a row that is no header: of known
    ones it has half or three at least, or others of a program.
    """
    names = [cell.strip() for cell in row if cell.strip()]
    if not names or len(set(names)) < len(names) / 2:
        return 0
    if any("@" in name or _MANY_DIGITS.search(name) for name in names):
        return 0
    if by_place([cell.strip() for cell in row]) is not None:
        return len(names)
    known = sum(_known(name) for name in names)
    named = sum(_IDENTIFIER.fullmatch(name) is not None for name in names)
    return known if known >= 3 or known * 2 >= len(names) or named >= 3 else 0


@lru_cache(maxsize=4096)
def _known(name: str) -> bool:
    if google_column(name) is not None:
        return True
    said = (_read(language, name) for language in languages()) if len(name) <= 60 else ()
    begins = _MAY_BE_CELLS if name.isalpha() else (ALONE,)
    return any(text and not text.startswith(begins) for text in said)


def _text(name: str, order: Sequence[Language], google: bool) -> str:
    """The column that a header says, in text form or one of the words that `settled` decides."""
    if google:
        found = google_column(name)
        found = whole_column(name) if found is None else found
        if found is not None:
            return str(found)
    return next((text for language in order if (text := _read(language, name))), "")


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return plain(name) if len(name) <= 100 else ""


@lru_cache(maxsize=8192)
def _read(language: Language, name: str) -> str:
    words = _plain(name)
    if not words:
        return ""
    if words in language.places and words not in language.phrases and words not in language.things:
        return f"{ALONE}{language.places[words]}" if language.places[words] else ""
    return (
        _read_words(language, words)
        or _read_words(language, _without_any(language, words))
        or _read_words(language, without_form(words))
        or _read_words(language, _without_hint(words))
    )


def _without_any(language: Language, words: str) -> str:
    """A header without what may stand before anything (“Person - Phone”); "" for one without it."""
    first, _, rest = words.partition(" ")
    return rest if language.places.get(first) == "" else ""


def _without_hint(words: str) -> str:
    """A header of a form without whether it has to be filled in; "" for one that does not say it."""
    begin, _, hint = words.rpartition(" ")
    return begin if hint in _HINTS else ""


def _read_words(language: Language, words: str) -> str:
    if whole := language.phrases.get(words):
        return whole
    number, rest = _numbered(words)
    if number and (whole := language.phrases.get(rest)):
        return whole if whole in LATER else _with_number(whole, number)
    label, thing = _placed(language, rest)
    if thing is None:
        return ""
    return _with_number(_with_label(thing, label), number)


def _numbered(words: str) -> tuple[int, str]:
    """The number in a header (0: none) and the header without it."""
    found = _NUMBER.search(words)
    if found is None:
        return 0, words
    return int(found[1]), f"{words[: found.start()]}{words[found.end() :]}".strip()


@cache
def _places(language: Language) -> tuple[tuple[str, str, str], ...]:
    """The places of a language, the longest first: each with its label, and as a word of its own."""
    found = sorted(language.places.items(), key=lambda item: -len(item[0]))
    return tuple((place, label, f" {place} ") for place, label in found)


def _placed(language: Language, words: str) -> tuple[str, str | None]:
    """The place and the thing of a header such as “home phone”; no thing when it says none."""
    if thing := _thing(language, words):
        return "", thing
    spaced = f" {words} "
    for place, label, inside in _places(language):
        if place not in words:
            continue
        if inside in spaced:
            rest = spaced.replace(inside, " ", 1).strip()
        elif words.startswith(place) and (len(place) > 3 or not place.isascii()):
            rest = words.removeprefix(place).strip()
        else:
            continue
        if thing := _thing(language, rest):
            return label, thing
    return "", None


def _thing(language: Language, words: str) -> str:
    """What is said without a place, "" for nothing: a thing, or first what it is of and then which."""
    if thing := language.things.get(words):
        return thing
    first, _, rest = words.partition(" ")
    general, thing = language.things.get(first, ""), language.things.get(rest, "")
    of_kind = column_of(general).field is column_of(thing).field
    return thing if general in _GENERAL and of_kind else ""


def _with_label(thing: str, label: str) -> str:
    if not label:
        return thing
    column = column_of(thing)
    known = column.label
    if known == "fax" or (known == "mobile" and label == "work"):
        return str(replace(column, label=f"{label} {known}"))
    return str(replace(column, label=known or label))


def _with_number(text: str, number: int) -> str:
    if number <= 1:
        return text
    column = column_of(text)
    if column.part == "street" and number <= 3:
        return str(replace(column, part=f"street{number}"))
    if column.part == "text":
        return str(replace(column, part=f"street{number}")) if number <= 3 else ""
    return str(replace(column, number=number))
