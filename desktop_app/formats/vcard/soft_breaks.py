"""Soft breaks of quoted-printable before a line that begins with blanks.

In vCard 2.1 these belong to the text. ez-vcard and Dolibarr indent what follows a break, as folds are:
by one blank or four.
"""

from __future__ import annotations

import re

_BREAK = re.compile(r"=\n([ \t]+)")
_TORN = re.compile(r"=(?:[CDEF][0-9A-F]|[89AB][0-9A-F])=\n([ \t]+)=[89AB][0-9A-F]", re.IGNORECASE)
"""A letter of UTF-8 whose bytes stand on both sides: no text has blanks between them."""
_NO_TEXT = 4
"""Blanks after a break that are no text where all breaks of a card have as many."""


def joined(lines: list[str]) -> list[str]:
    """The lines of a card with such breaks undone, and what its program indents by."""
    broken = [line for line in lines if "=\n" in line]
    if not broken:
        return lines
    indent = _indent(broken)
    return [
        line if "=\n" not in line else _BREAK.sub(lambda found: found[1][indent:], line)
        for line in lines
    ]


def _indent(lines: list[str]) -> int:
    """How many blanks after a break are the program's."""
    blanks = [len(found) for line in lines for found in _BREAK.findall(line)]
    torn = any("UTF-8" in line[:200].upper() and _TORN.search(line) for line in lines)
    return min(blanks) if torn or min(blanks) >= _NO_TEXT else 0
