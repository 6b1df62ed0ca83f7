"""The kind of rules about fields of one's own."""

from __future__ import annotations

from desktop_app.domain.own_values import OwnKind
from desktop_app.domain.rules.kind import KNOWN, Kind, Shape, both_ways

_WORDS = both_ways("says", Shape.TEXT) | both_ways("contains", Shape.TEXT)
_NUMBERS = {"equals": Shape.NUMBER, "more": Shape.NUMBER, "less": Shape.NUMBER}
_DAYS = {"on": Shape.DAY, "before": Shape.DAY, "after": Shape.DAY}
_CHOICES = both_ways("chosen", Shape.OFFERED)

COMPARISONS = {
    OwnKind.TEXT: (*_WORDS, *KNOWN),
    OwnKind.LINK: (*_WORDS, *KNOWN),
    OwnKind.NUMBER: (*_NUMBERS, *KNOWN),
    OwnKind.DAY: (*_DAYS, *KNOWN),
    OwnKind.CHOICE: (*_CHOICES, *KNOWN),
}
"""The comparisons that are offered for a field of each kind."""

OWN_KINDS = (Kind("own", _WORDS | _NUMBERS | _DAYS | _CHOICES | KNOWN, of="own_fields"),)
"""Of a day that is known in part, such as a year, it is asked whether the whole of it is before or
after."""
