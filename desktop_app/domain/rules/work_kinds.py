"""Kinds of rules about work."""

from __future__ import annotations

from desktop_app.domain.person import Standing
from desktop_app.domain.rules.kind import KNOWN, Kind, Shape, both_ways

_ROWS = {"now": Shape.ROWS, "before": Shape.ROWS} | both_ways("ever", Shape.ROWS)
_THINGS = {"now": Shape.CHOICES, "before": Shape.CHOICES} | both_ways("ever", Shape.CHOICES)

WORK_KINDS = (
    Kind("organisation", _ROWS | KNOWN, rows="organisations"),
    Kind("title", both_ways("contains", Shape.TEXT)),
    Kind("standing", _THINGS, choices=tuple(standing.value for standing in Standing)),
    Kind("field", both_ways("is", Shape.NAMES) | KNOWN),
)
"""What a position says: `now` while it is held, `before` once it has ended. A `standing` is what
somebody was to you then. A `field` may be named, or the area it is in.
"""
