"""Cells that a spreadsheet would run: a mark before them when they are written, taken away when
they are read.

A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is a formula to Excel and
others (OWASP, “CSV injection”). An apostrophe before it makes it a text there; it is put before
apostrophes that stand before such a mark too, so that reading gives back what was written.
"""

from __future__ import annotations

import re

_RUN = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_TEXT = re.compile(r'="((?:[^"]|"")*)"\Z')
"""A formula that is a text: how programs keep a spreadsheet from taking a number for one."""
_NUMBER = re.compile(r"[+-][\d\s().\-/]*\Z")


def guarded(text: str) -> str:
    """A text as a cell that no spreadsheet runs."""
    return f"'{text}" if _RUN.match(text) else text


def guarded_but_numbers(text: str) -> str:
    """The same, but for telephone numbers: programs that read them as such take no mark, and a
    spreadsheet shows `+49 30 1234` as it is.
    """
    return text if _NUMBER.match(text) else guarded(text)


def unguarded(text: str) -> str:
    """What `guarded` was given; of a formula that is a text (`="0123"`) that text."""
    if found := _TEXT.match(text):
        return found[1].replace('""', '"')
    return text[1:] if text[:1] == "'" and _GUARDED.match(text) else text
