"""Characters that no text which is kept may hold."""

from __future__ import annotations

import re

LONGEST_LABEL = 1000
"""Characters of a label: beyond, it could not be written as a type of vCard, which stands before the
colon.
"""
_UNFIT = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f]")
_NEW_LINES = re.compile(r"(?<=[^\s])[\x0b\x0c\x1d](?=[^\s])")


def is_fit(text: str) -> bool:
    """Whether a text has none of the controls that `storable` takes out."""
    return _UNFIT.search(text) is None


def storable(text: str) -> str:
    """A text without controls, but for tabs and line ends. They say nothing, no address book can
    show them, and some do harm: functions of SQLite stop at NUL, and written to a file, what
    follows ESC would be read as other letters (ECMA-35). Between words a new line or page of old
    programs (VT, FF), or what FileMaker writes between values (GS), becomes a blank.
    """
    if text.isprintable() or is_fit(text):
        return text
    return _UNFIT.sub("", _NEW_LINES.sub(" ", text))


def with_line_feeds(text: str) -> str:
    r"""A text whose lines end in "\n", whatever they ended in."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
