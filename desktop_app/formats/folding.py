"""Folding of long lines, as vCard (RFC 6350 section 3.2) and iCalendar (RFC 5545 section 3.1) want
it.
"""

from __future__ import annotations

FOLD_AT = 75
"""Octets in a line, its end not counted."""


def folded(line: str) -> str:
    """A line broken before every 76th octet, never inside a character and ended by CRLF. Blanks at
    its beginning, which would make it go on with the line before, are left out.
    """
    line = line.lstrip(" \t")
    if line.isascii():
        if len(line) <= FOLD_AT:
            return line + "\r\n"
        pieces = [line[:FOLD_AT]]
        pieces += [
            line[place : place + FOLD_AT - 1] for place in range(FOLD_AT, len(line), FOLD_AT - 1)
        ]
        return "\r\n ".join(pieces) + "\r\n"
    pieces, piece, size = [], "", 0
    for mark in line:
        octets = len(mark.encode("utf-8", "surrogatepass"))
        if size + octets > FOLD_AT:
            pieces.append(piece)
            # The blank that marks a continuation counts too.
            piece, size = "", 1
        piece += mark
        size += octets
    return "\r\n ".join([*pieces, piece]) + "\r\n"
