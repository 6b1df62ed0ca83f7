"""The text at the beginning of a table's file, by which it is recognised."""

from __future__ import annotations

import io

from desktop_app.formats.encoding import charset_of

HEAD = 60_000
"""Characters at the beginning of a file by which its layout is found."""
_MARKS = "\ufeff"


def head_text(head: bytes) -> str:
    """The text at the beginning of a file, as far as these bytes go."""
    name = charset_of(io.BytesIO(head)).name
    text = head.decode(name, "replace").lstrip(_MARKS)
    if len(text) <= HEAD:
        return text
    whole, end, _ = text[:HEAD].rpartition("\n")
    return whole + end or text[:HEAD]
