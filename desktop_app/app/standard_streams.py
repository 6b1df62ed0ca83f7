"""The three standard streams of a process, as whoever started it left them: closed, or given bytes
that are no text.
"""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

from desktop_app.domain.errors import KithError

if TYPE_CHECKING:
    from collections.abc import Iterator


_HOW = (os.O_RDONLY, os.O_RDONLY, os.O_WRONLY)
"""How each is opened when it is missing: what is read ends at once, what is printed fails as on a
closed file, and complaints go nowhere."""


def mend_streams() -> None:
    """Give this process the streams it was started without, and let none fail over a letter it
    lacks.

    The next file that is opened takes the lowest free number: without this the address book itself
    would become the standard output, into which libraries print. On Windows a program without a
    console has none by right.
    """
    if os.name == "posix":
        for number, how in enumerate(_HOW):
            try:
                os.fstat(number)
            except OSError:
                # The lowest free number is this one.
                os.open(os.devnull, how)
        sys.stdin = sys.stdin or os.fdopen(0, encoding="utf-8", closefd=False)
        sys.stdout = sys.stdout or os.fdopen(1, "w", encoding="utf-8", closefd=False)
        sys.stderr = sys.stderr or os.fdopen(2, "w", encoding="utf-8", closefd=False)
    # Each may be another thing in a test.
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="surrogateescape")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def given_lines() -> Iterator[str]:
    """The lines of standard input with their ends. Raises KithError at the first that is not
    UTF-8.
    """
    for number, line in enumerate(sys.stdin, 1):
        if not is_text(line):
            raise KithError("input-is-no-text", line=number)
        yield line


def is_text(text: str) -> bool:
    """Whether there is no byte in it that could not be read as a letter."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
