"""Kinds of rules about how somebody came to you, and where they are kept."""

from __future__ import annotations

from desktop_app.domain.rules.kind import KNOWN, Kind, Shape, both_ways

ORIGIN_KINDS = (
    Kind("met", both_ways("contains", Shape.TEXT) | KNOWN),
    Kind("introduced", both_ways("is", Shape.PEOPLE) | KNOWN),
    Kind("added", {"within": Shape.DAYS, "since": Shape.DAY, "before": Shape.DAY}),
    Kind("source", both_ways("is", Shape.ROWS) | KNOWN, rows="sources"),
    Kind("kept", both_ways("is", Shape.CHOICES), choices=("people", "archive", "trash")),
)
"""`met` looks at the words and the event of how you met, `introduced` at who made you acquainted;
nobody a `source` is known of was added by hand. Archive and trash are looked at only where a rule
of the kind `kept` names them (`PeopleQuery.scopes`).
"""
