"""Google's own groups, by the names they have as categories of cards and as labels of tables."""

from __future__ import annotations

import re

_MY_CONTACTS = re.compile(r"(?:\*\s*|system group:\s*)?my\s?contacts", re.IGNORECASE)
_STARRED = re.compile(r"starred|\*\s*starred", re.IGNORECASE)


def is_everybody(name: str) -> bool:
    """Whether a tag is the group of everybody, which says nothing of anybody."""
    return _MY_CONTACTS.fullmatch(name) is not None


def is_star(name: str) -> bool:
    """Whether a tag is the group of those marked with a star."""
    return _STARRED.fullmatch(name) is not None
