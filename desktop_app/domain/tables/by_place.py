"""Tables whose programs write the same columns in the same places in every language, known by that
order whatever their headers are called.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.tables.columns import Column, column_of
from desktop_app.domain.tables.habits import OUTLOOK, TABLE

_ADDRESS = ("street", "street2", "street3", "city", "region", "postal_code", "country")
_NAMES = ("prefix", "given", "middle", "family", "suffix")
_WORK = ("organisation", "department", "title")
_PHONES = (
    *("assistant", "work fax", "work", "#2=work", "callback", "car", "main", "home fax", "home"),
    *("#2=home", "isdn", "mobile", "other fax", "other", "pager", "#2=main", "radio"),
    *("text telephone", "telex"),
)
_THUNDERBIRD = (
    *("given", "family", "display_name", "nickname", "email", "email#2", "chat"),
    *(f"phone={label}" for label in ("work", "home", "fax", "pager", "mobile")),
    *(
        f"address.{part}={label}"
        for label in ("home", "work")
        for part in ("street", "street2", "city", "region", "postal_code", "country")
    ),
    *("title", "department", "organisation", "web=work", "web=home"),
    *("birthday.year", "birthday.month", "birthday.day"),
    *("own.text", "own.text#2", "own.text#3", "own.text#4", "notes"),
)
"""Thunderbird's `exportAttributes`, of which the last but one to four are *Custom 1* to *Custom 4*."""
_CUSTOM = {32: "1", 33: "12", 34: "13", 35: "14"}
"""Which digit those may hold: the Swedish translation calls all four by the number 1."""
_OUTLOOK = (
    *(f"address.{part}={label}" for label in ("work", "home", "other") for part in _ADDRESS),
    *(f"phone{'' if label[0] == '#' else '='}{label}" for label in _PHONES),
)
"""What Outlook for Windows writes in one order in each language; the columns after these it sorts by
the alphabet of the language.
"""
_STREETS = {1: "2", 2: "3", 8: "2", 9: "3", 15: "2", 16: "3"}
"""The places of *Business Street 2* and the like, counted from *Business Street*."""


@dataclass(frozen=True, slots=True)
class ByPlace:
    """What is said by columns from `start` on, and whose table it is."""

    start: int
    columns: tuple[Column, ...]
    habit: str


def by_place(names: Sequence[str]) -> ByPlace | None:
    """What the headers say by their places; None for those of no program with fixed places."""
    if len(names) == len(_THUNDERBIRD) and _numbered(names, 0, _CUSTOM):
        return ByPlace(0, _columns(_THUNDERBIRD), TABLE)
    last = len(names) - len(_OUTLOOK)
    for street in range(len(_WORK), last + 1):
        if _numbered(names, street, _STREETS):
            before = (*_NAMES, *_WORK) if street == len(_NAMES + _WORK) else _WORK
            return ByPlace(street - len(before), _columns((*before, *_OUTLOOK)), OUTLOOK)
    return None


def placed(names: Sequence[str], guessed: Sequence[Column]) -> tuple[list[Column], str] | None:
    """The columns with those said by their places, and whose table it is; None where there are none
    or what the headers say in words is mostly something else: LinkedIn once wrote Outlook's columns with
    the addresses of mail before those of streets.
    """
    found = by_place(names)
    if found is None:
        return None
    columns = list(guessed)
    part = slice(found.start, found.start + len(found.columns))
    pairs = [
        (column, other)
        for column, other in zip(columns[part], found.columns, strict=True)
        if not column.says_nothing
    ]
    if sum(_differ(said, at_place) for said, at_place in pairs) * 3 > len(pairs):
        return None
    columns[part] = map(_together, columns[part], found.columns)
    return columns, found.habit


def _differ(said: Column, at_place: Column) -> bool:
    """Whether words and place say something else: another field, or another number of its kind."""
    if said.field is not at_place.field:
        return True
    return bool(said.label and at_place.label) and said.label != at_place.label


def _together(said: Column, at_place: Column) -> Column:
    """A column by its place, with the label that its header has for it."""
    labelled = said.field is at_place.field and said.label and said.part == at_place.part
    return replace(at_place, label=said.label) if labelled else at_place


def _numbered(names: Sequence[str], start: int, numbers: dict[int, str]) -> bool:
    """Whether the headers at those places hold one digit each, one of those."""
    return all(
        len(digits := "".join(filter(str.isdecimal, names[start + place]))) == 1 and digits in those
        for place, those in numbers.items()
    )


def _columns(texts: Sequence[str]) -> tuple[Column, ...]:
    return tuple(map(column_of, texts))
