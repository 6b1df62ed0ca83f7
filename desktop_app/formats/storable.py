"""Characters that no text which is kept may hold."""

from __future__ import annotations

import re

_UNFIT = re.compile("[\0\x1b]")


def storable(text: str) -> str:
    """A text without NUL, at which functions of SQLite stop, and ESC, with which ISO-2022 begins
    its letters: written to a file, what follows it would be read as other letters (ECMA-35).
    """
    return _UNFIT.sub("", text) if "\0" in text or "\x1b" in text else text


def with_line_feeds(text: str) -> str:
    r"""A text whose lines end in "\n", whatever they ended in."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
