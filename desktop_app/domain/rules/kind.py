"""What a kind of rule declares: its comparisons, and the shape of the value each asks for."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.domain.rules.rule import NOT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

MOST_DAYS = 36_500
MONTHS = 12
_NUMBER = re.compile(r"-?\d{1,30}(?:\.\d{1,30})?", re.ASCII)


class Shape(Enum):
    """What a value is, as it is kept in a Rule. An editor is chosen by it.

    NOTHING: None. TEXT: a str. ROWS: ids of rows. PEOPLE: uids, which no other person ever has.
    CHOICES: some of the kind's `choices`. NAMES: texts that are the same in any case and without
    accents. DAYS: a number of them. DAY: a local day as ISO 8601 has it. MONTH: 1 to 12. NUMBER: as
    `own_fields.read_value` writes it. OFFERED: some of the texts a field of one's own offers.
    OWN: as the kind's `fits` says.
    """

    NOTHING = "nothing"
    TEXT = "text"
    ROWS = "rows"
    PEOPLE = "people"
    CHOICES = "choices"
    NAMES = "names"
    DAYS = "days"
    DAY = "day"
    MONTH = "month"
    NUMBER = "number"
    OFFERED = "offered"
    OWN = "own"


class Kind(NamedTuple):
    """A kind of rule by its `key`, with the comparisons it has in the order they are offered.

    Its ROWS stand under the name `rows` in the stored form, by which the JSON book numbers them anew
    (`schema/smart_list.py` says of which table they are), and so does the row a rule is `of`. A
    value that it `fits` may still be left empty: `is_complete`.
    """

    key: str
    comparisons: Mapping[str, Shape]
    rows: str = ""
    choices: tuple[str, ...] = ()
    of: str = ""
    own: Callable[[object], bool] | None = None
    complete: Callable[[object], bool] = bool

    def fits(self, comparison: str, value: object) -> bool:
        """Whether a rule of this kind with that comparison may hold `value`."""
        shape = self.comparisons.get(comparison)
        if shape is Shape.OWN:
            return self.own is not None and self.own(value)
        if shape is Shape.CHOICES:
            return _are(str, value) and all(item in self.choices for item in _items(value))
        return shape is not None and _FITS[shape](value)

    def is_complete(self, comparison: str, value: object) -> bool:
        """Whether nothing is left to be said in such a rule."""
        shape = self.comparisons[comparison]
        if shape is Shape.TEXT:
            return bool(str(value).strip())
        return shape is Shape.NOTHING or self.complete(value)

    def member(self, comparison: str) -> str:
        """Under which name the value stands in the stored form."""
        return self.rows if self.comparisons[comparison] is Shape.ROWS else "value"


def both_ways(comparison: str, shape: Shape) -> dict[str, Shape]:
    """A comparison and its opposite."""
    return {comparison: shape, comparison + NOT: shape}


KNOWN = both_ways("known", Shape.NOTHING)
"""Whether anything is said of it at all."""


def _items(value: object) -> Sequence[object]:
    return value if isinstance(value, tuple) else ()


def _are(of: type, value: object) -> bool:
    return isinstance(value, tuple) and all(type(item) is of for item in value)


def _is_number(value: object, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most


def _is_numeral(value: object) -> bool:
    return isinstance(value, str) and _NUMBER.fullmatch(value) is not None


def _is_day(value: object) -> bool:
    try:
        return value == "" or (isinstance(value, str) and bool(date.fromisoformat(value)))
    except ValueError:
        return False


_FITS: dict[Shape, Callable[[object], bool]] = {
    Shape.NOTHING: lambda value: value is None,
    Shape.TEXT: lambda value: isinstance(value, str),
    Shape.ROWS: lambda value: _are(int, value),
    Shape.PEOPLE: lambda value: _are(str, value),
    Shape.NAMES: lambda value: _are(str, value),
    Shape.DAYS: lambda value: _is_number(value, 0, MOST_DAYS),
    Shape.DAY: _is_day,
    Shape.MONTH: lambda value: _is_number(value, 0, MONTHS),
    Shape.NUMBER: lambda value: value == "" or _is_numeral(value),
    Shape.OFFERED: lambda value: _are(str, value),
}
"""Of each shape, what may be stored. An empty value, with nothing chosen yet, fits too."""
