"""Words and numbers that vCard producers use, and what they mean."""

from __future__ import annotations

from desktop_app.domain.person import DateKind

GENDERS = {"M": "male", "F": "female", "O": "other", "N": "none", "U": "unknown"}

"""The letters of GENDER (RFC 6350 section 6.2.7)."""

KNOWN_RELATIONS = {
    "contact",
    "acquaintance",
    "friend",
    "met",
    "co-worker",
    "colleague",
    "co-resident",
    "neighbor",
    "child",
    "parent",
    "sibling",
    "spouse",
    "kin",
    "muse",
    "crush",
    "date",
    "sweetheart",
    "me",
    "agent",
    "emergency",
    "mother",
    "father",
    "brother",
    "sister",
    "son",
    "daughter",
    "partner",
    "assistant",
    "manager",
    "other",
}
"""Types of RELATED (RFC 6350 section 6.6.6) and Apple's labels, which compare without case."""

ANDROID_RELATIONS = {
    "1": "assistant", "2": "brother", "3": "child", "4": "partner", "5": "father", "6": "friend", "7": "manager",
    "8": "mother", "9": "parent", "10": "partner", "12": "relative", "13": "sister", "14": "spouse",
}  # fmt: skip
"""Kinds of relation in Android's ContactsContract, by number."""

ANDROID_EVENTS = {"1": DateKind.ANNIVERSARY, "3": DateKind.BIRTHDAY}
"""Kinds of event in Android's ContactsContract, by number; others carry a label."""
