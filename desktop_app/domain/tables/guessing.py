"""Guessing what the columns of a table say, from their header."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from desktop_app.domain.names import fold, without_titles
from desktop_app.domain.tables.columns import (
    Column,
    Field,
    column_of,
    told_apart,
)
from desktop_app.domain.tables.google_blocks import google_column, is_google, whole_column
from desktop_app.domain.tables.headers.language import plain

if TYPE_CHECKING:
    from desktop_app.domain.tables.headers.language import Language

_LANGUAGES = ("english", "german", "french", "spanish", "italian", "portuguese", "dutch")
GOOGLE, OUTLOOK, TABLE = "google", "outlook", "table"
"""Whose habits a table follows, in what its cells mean."""
_OF_OUTLOOK = {
    "phone=assistant",
    "phone=callback",
    "phone=car",
    "phone=telex",
    "phone=isdn",
    "phone=radio",
    "phone=tty",
    "relation=assistant",
    "relation=manager",
    "introducer",
    "relation=child",
}
_MANY_DIGITS = re.compile(r"\d{5}")
_NUMBER = re.compile(r" ?(?<!\d)(\d{1,2})(?!\d)")


@dataclass(frozen=True, slots=True)
class Guess:
    """What the columns say, whose habits the table follows, and how many headers were known."""

    columns: tuple[Column, ...]
    habit: str
    known: int
    language: str = "en"


@cache
def languages() -> tuple[Language, ...]:
    """Every language whose headers are known, English first."""
    return tuple(
        getattr(import_module(f"desktop_app.domain.tables.headers.{name}"), name.upper())
        for name in _LANGUAGES
    )


def guess(header: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> Guess:
    """What the columns below a header say; `rows` are some of the table's, for headers of two
    meanings.
    """
    names = [cell.strip() for cell in header]
    google = is_google(names)
    language = max(languages(), key=lambda each: sum(_read(each, name) != "" for name in names))
    order = (language, *(each for each in languages() if each is not language))
    texts = [_text(name, order, google) for name in names]
    columns = _settled(texts, [list(column) for column in zip(*rows, strict=False)])
    known = sum(not column.says_nothing for column in columns)
    marks = {str(replace(column, number=1)) for column in columns} & _OF_OUTLOOK
    habit = GOOGLE if google else OUTLOOK if len(marks) >= 3 and known >= 10 else TABLE
    return Guess(tuple(columns), habit, known, language.key)


def known_headers(row: Sequence[str]) -> int:
    """How many cells of a row are headers that are known; 0 for a row that is no header: of known
    ones it has half or three at least.
    """
    names = [cell.strip() for cell in row if cell.strip()]
    if not names or len(set(names)) < len(names) / 2:
        return 0
    if any("@" in name or _MANY_DIGITS.search(name) for name in names):
        return 0
    known = sum(_known(name) for name in names)
    return known if known >= 3 or known * 2 >= len(names) else 0


@lru_cache(maxsize=4096)
def _known(name: str) -> bool:
    if google_column(name) is not None:
        return True
    return len(name) <= 60 and any(_read(language, name) != "" for language in languages())


def _text(name: str, order: Sequence[Language], google: bool) -> str:
    """The column that a header says, in text form or one of the words that `_settled` decides."""
    if google:
        found = google_column(name)
        found = whole_column(name) if found is None else found
        if found is not None:
            return str(found)
    return next((text for language in order if (text := _read(language, name))), "")


@lru_cache(maxsize=8192)
def _read(language: Language, name: str) -> str:
    words = plain(name) if len(name) <= 100 else ""
    if not words:
        return ""
    if whole := language.phrases.get(words):
        return whole
    number, rest = _numbered(words)
    if number and (whole := language.phrases.get(rest)):
        return whole if whole in ("name", "title") else _with_number(whole, number)
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


def _placed(language: Language, words: str) -> tuple[str, str | None]:
    """The place and the thing of a header such as “home phone”; no thing when it says none."""
    if words in language.things:
        return "", language.things[words]
    for place, label in language.places.items():
        if f" {place} " not in f" {words} ":
            continue
        rest = f" {words} ".replace(f" {place} ", " ", 1).strip()
        if rest in language.things:
            return label, language.things[rest]
    return "", None


def _with_label(thing: str, label: str) -> str:
    if not label:
        return thing
    column = column_of(thing)
    known = column.label
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


def _settled(texts: Sequence[str], values: Sequence[Sequence[str]]) -> list[Column]:
    """The columns, with what has two meanings decided by the columns around it."""
    has = {text.partition("#")[0] for text in texts}
    result = []
    for place, text in enumerate(texts):
        said = values[place] if place < len(values) else ()
        if text == "name":
            text = _name(has)
        elif text == "title":
            text = _title(texts, place, said)
        elif text == "surname":
            # In Portugal “Apelido” is the family name, in Brazil a nickname.
            text = "nickname" if "family" in has else "family"
        elif text == "birthday" and {"birthday.year", "birthday.month"} & has:
            text = "birthday.day"
        result.append(column_of(text))
    return told_apart(_addresses(result))


def _name(has: set[str]) -> str:
    given, family = "given" in has, bool({"family", "surname"} & has)
    if given and not family:
        return "family"
    return "given" if family and not given else "display_name"


def _title(texts: Sequence[str], place: int, values: Sequence[str]) -> str:
    """“Title”: what stands before a name, where another column has the job, the next one is the
    given name, or the cells say so.
    """
    said = [value.strip() for value in values if value.strip()]
    if said:
        titles = sum(
            without_titles(f"{value} X") == "X" or fold(value) in _TITLES for value in said
        )
        return "prefix" if titles * 2 > len(said) else "title"
    others = [text for at, text in enumerate(texts) if at != place]
    if "title" in others:
        return "prefix" if "title" in texts[place + 1 :] else "title"
    if any(text.partition("#")[0] == "title" for text in others):
        return "prefix"
    after = texts[place + 1] if place + 1 < len(texts) else ""
    return "prefix" if after in ("given", "name") and place == 0 else "title"


_TITLES = {"m", "mme", "mlle", "sr", "sra", "srta", "sig", "sig ra", "dhr", "mevr", "herrn", "drs"}


def _addresses(columns: Sequence[Column]) -> list[Column]:
    """“Home Address” is the street where its city has a column too, and all of it where not."""
    parted = {
        (column.label, column.number)
        for column in columns
        if column.field is Field.ADDRESS and column.part in ("city", "postal_code")
    }
    result = []
    for column in columns:
        whole = column.field is Field.ADDRESS and column.part == "text"
        if whole and (column.label, column.number) in parted:
            column = replace(column, part="street")
        result.append(column)
    return result
