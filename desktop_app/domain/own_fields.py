"""Fields of one's own: what somebody wants to keep of people that Kith has no place for.

A field is defined once, with a name and a kind; each person has at most one value of it. Areas of
work (`domain/fields.py`) are another thing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.domain.changes import Noun
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text
from desktop_app.domain.own_values import OwnKind
from desktop_app.domain.partial_date import PartialDate

OWN_FIELD = Noun("own-field")
LONGEST_NAME = 60
"""Characters of the name of a field; it stands beside its value."""
MOST_CHOICES = 100
_NUMBER = re.compile(r"[+-]?\d{1,30}(?:\.\d{1,30})?")


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field as it is defined; `choices` are those offered, of a CHOICE alone."""

    name: str
    kind: OwnKind
    choices: tuple[str, ...] = ()
    id: int = 0
    uid: str = ""


def read_value(kind: OwnKind, text: str) -> str:
    """`text` as a value of that kind is kept: a number with a point and without groups of digits, a
    day as `PartialDate` writes it. Raises InvalidValueError for what is none.
    """
    text = checked_text("own_value", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not text:
        raise InvalidValueError("own_value", "own-value-needs-text")
    if kind is OwnKind.NUMBER:
        return _number(text)
    if kind is OwnKind.DAY:
        return _day(text)
    return text if kind is OwnKind.TEXT else " ".join(text.split())


def _number(text: str) -> str:
    plain = text.replace("\N{MINUS SIGN}", "-")
    if not _NUMBER.fullmatch(plain):
        raise InvalidValueError("own_value", "own-value-no-number", text=text[:60])
    return format(Decimal(plain), "f")


def _day(text: str) -> str:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise InvalidValueError("own_value", "own-value-no-day", text=text[:60]) from None
    if day.year is None:
        raise InvalidValueError("own_value", "own-value-needs-year")
    return str(day)


def checked_name(text: str) -> str:
    """The name of a field on one line; raises InvalidValueError for none and for one too long."""
    name = " ".join(checked_text("name", text).split())
    if not name:
        raise InvalidValueError("name", "own-field-needs-name")
    if len(name) > LONGEST_NAME:
        raise InvalidValueError("name", "own-field-name-too-long", most=LONGEST_NAME)
    return name


def checked_field(field: OwnField) -> OwnField:
    """The field with its name and choices on one line each, every choice once. Raises
    InvalidValueError for one without a name, or with too much.
    """
    name = checked_name(field.name)
    choices = dict.fromkeys(
        " ".join(checked_text("choices", choice).split()) for choice in field.choices
    )
    choices.pop("", None)
    if len(choices) > MOST_CHOICES:
        raise InvalidValueError("choices", "own-field-too-many-choices", most=MOST_CHOICES)
    kept = tuple(choices) if field.kind is OwnKind.CHOICE else ()
    return OwnField(name, field.kind, kept, field.id, field.uid)
