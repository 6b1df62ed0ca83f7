"""From the bytes of a contact file to text, whatever wrote it."""

from __future__ import annotations

import codecs
import io
from typing import BinaryIO, TextIO

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
FALLBACK = "cp1252"
_LOOK_AT = 400
_ERRORS = {"utf-8": "surrogateescape"}


def text_of(file: BinaryIO) -> TextIO:
    r"""The text of an open file: by its byte order mark, as UTF-16 by its zero bytes, else as UTF-8; any line end is "\n".

    Bytes that are not UTF-8 become lone surrogates, so that `repaired` can decode the line they stand in by what the
    line itself says. Raises OSError when the file cannot be read.
    """
    head = file.read(_LOOK_AT)
    for mark, name in _BOMS:
        if head.startswith(mark):
            file.seek(len(mark))
            return io.TextIOWrapper(file, name, _ERRORS.get(name, "replace"))
    file.seek(0)
    name = "utf-8"
    if head.count(0) > len(head) // 4:
        name = "utf-16-be" if head[:1] == b"\0" else "utf-16-le"
    return io.TextIOWrapper(file, name, _ERRORS.get(name, "replace"))


def repaired(text: str, charset: str = "") -> str:
    """`text` with bytes that were not UTF-8 decoded as `charset`, or as Windows-1252 when that is no charset we know."""
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return bytes_to_text(text.encode("utf-8", "surrogateescape"), charset)
    return text


def bytes_to_text(data: bytes, charset: str = "") -> str:
    """`data` in the first that fits of `charset`, UTF-8 and Windows-1252; never fails."""
    for name in (charset or "utf-8", "utf-8", FALLBACK):
        try:
            return data.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("latin-1")
