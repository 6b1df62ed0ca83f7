"""What the command line says, made safe for a terminal: people's text must not move its cursor or
change its title.
"""

from __future__ import annotations

import io
import re
import sys

from desktop_app.domain.direction import closed

_NO_LETTER = re.compile("[\ud800-\udfff]")
_CONTROLS = {
    code: "\ufffd" for code in (*range(0x20), 0x7F, *range(0x80, 0xA0)) if chr(code) not in "\n\t"
}


def speak_utf8() -> None:
    """On Windows, read and print UTF-8 in files and pipes too: its old code page lacks the letters
    of most people's names.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if sys.platform == "win32" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def shown(text: str) -> str:
    """Text fit for a terminal: controls, and bytes that are no letters (of the name of a file, say),
    are marked as such.
    """
    letters = _NO_LETTER.sub("\ufffd", text).translate(_CONTROLS)
    # Marks of direction end with their line.
    return "\n".join(map(closed, letters.split("\n")))


def say(text: str) -> None:
    """Print one answer to standard output. Raises OSError."""
    print(shown(text))


def complain(text: str) -> None:
    """Print one sentence to standard error; where nobody can hear it, it is lost."""
    try:
        print(shown(text).replace("\n", " "), file=sys.stderr, flush=True)
    except OSError:
        # What is left of it would be tried again at the end, and change the exit status.
        sys.stderr = None
