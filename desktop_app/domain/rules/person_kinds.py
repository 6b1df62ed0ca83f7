"""Kinds of rules about who somebody is, and how you mark them."""

from __future__ import annotations

from desktop_app.domain.rules.kind import KNOWN, Kind, Shape, both_ways

_MARKED = both_ways("is", Shape.NOTHING)
_SAYS = both_ways("contains", Shape.TEXT)

PERSON_KINDS = (
    Kind("text", both_ways("finds", Shape.TEXT)),
    Kind("circle", both_ways("is", Shape.ROWS) | KNOWN, rows="circles"),
    Kind("tag", both_ways("is", Shape.ROWS) | KNOWN, rows="tags"),
    Kind("starred", _MARKED),
    Kind("birthday", {"within": Shape.DAYS, "month": Shape.MONTH} | KNOWN),
    Kind(
        "reach",
        both_ways("has", Shape.CHOICES),
        choices=("email", "phone", "address", "web", "chat", "social", "photo"),
    ),
    Kind("headline", _SAYS | KNOWN),
    Kind("notes", _SAYS | KNOWN),
    Kind("place", _SAYS | KNOWN),
    Kind("company", _MARKED),
)
"""`text` is anything the search finds; a `place` is what the card says of where somebody is."""
