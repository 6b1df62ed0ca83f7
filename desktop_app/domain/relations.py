"""Kinds of relation and what they are seen from the other side."""

from __future__ import annotations

INVERSES: dict[str, str] = {
    "partner": "partner",
    "spouse": "spouse",
    "child": "parent",
    "parent": "child",
    "mother": "child",
    "father": "child",
    "daughter": "parent",
    "son": "parent",
    "brother": "sibling",
    "sister": "sibling",
    "sibling": "sibling",
    "relative": "relative",
    "friend": "friend",
    "colleague": "colleague",
    "co-worker": "co-worker",
    "neighbour": "neighbour",
    "manager": "report",
    "report": "manager",
    "assistant": "assisted",
    "assisted": "assistant",
    "mentor": "mentee",
    "mentee": "mentor",
    "teacher": "student",
    "student": "teacher",
    "client": "supplier",
    "supplier": "client",
    "introduced-by": "introduced",
    "introduced": "introduced-by",
    "emergency": "emergency-for",
    "emergency-for": "emergency",
}
"""Standard kinds in lower case. The value is what the first person is to the other one."""


def inverse(kind: str) -> str:
    """What the other one is, when this one is `kind`; a kind in the user's own words is its own inverse."""
    return INVERSES.get(kind.casefold(), kind)
