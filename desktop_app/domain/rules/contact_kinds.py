"""Kinds of rules about what passed between you, and what is to come."""

from __future__ import annotations

from desktop_app.domain.rules.kind import KNOWN, Kind, Shape, both_ways

CONTACT_KINDS = (
    Kind("due", both_ways("is", Shape.NOTHING)),
    Kind("rhythm", KNOWN | {"longer": Shape.DAYS, "shorter": Shape.DAYS}),
    Kind(
        "contact",
        {"silent": Shape.DAYS, "within": Shape.DAYS, "since": Shape.DAY, "before": Shape.DAY}
        | KNOWN,
    ),
    Kind(
        "waiting",
        both_ways("has", Shape.CHOICES),
        choices=("promised", "awaited", "need", "offer"),
    ),
)
"""`contact` looks at the last contact that counts: `silent` asks for one more than so many days ago.
`waiting`: `promised` is what you said you would do for them, `awaited` what they said they would do
for you, as a favour under way or the reminder of a promise; needs and offers are those open.
"""
