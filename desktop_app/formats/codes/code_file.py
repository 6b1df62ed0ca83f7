"""The codes of a text file, each beginning on a line of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import Problem
from desktop_app.formats.codes.code_text import is_code, records_of_code
from desktop_app.formats.encoding import open_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import TextIO

    from desktop_app.domain.importing import RecordRead

MOST = 20_000
"""Characters of a code that are read: three times what the largest QR code holds."""


def read_codes(path: Path, charset: str = "") -> Iterator[RecordRead]:
    """Who is in the codes of a file, by the line each begins on."""
    name, found = str(path), False
    try:
        with open_text(path, charset) as text:
            for number, code in _codes(text):
                found = True
                yield from records_of_code(code, name, number)
    except OSError as error:
        yield Problem(name, 0, fault("file-not-read", reason=error.strerror or str(error)))
        return
    if not found:
        yield Problem(name, 0, fault("file-names-nobody"))


def _codes(text: TextIO) -> Iterator[tuple[int, str]]:
    """Each code with the line it begins on; what stands before the first is none."""
    begun, parts, length, number = 0, list[str](), 0, 0
    while line := text.readline(MOST):
        number += 1
        if is_code(line):
            if begun:
                yield begun, "".join(parts)
            begun, parts, length = number, [line], len(line)
        elif begun and length < MOST:
            parts.append(line)
            length += len(line)
    if begun:
        yield begun, "".join(parts)
