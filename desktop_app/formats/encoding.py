"""From the bytes of a contact file to text, whatever wrote it."""

from __future__ import annotations

import codecs

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
FALLBACK = "cp1252"
_LOOK_AT = 400


def decode(data: bytes) -> str:
    """`data` as text: by its byte order mark, as UTF-16 by its zero bytes, else as UTF-8.

    Bytes that are not UTF-8 become lone surrogates, so that `repaired` can decode the line they stand in by what the
    line itself says.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "surrogateescape" if name == "utf-8" else "replace")
    head = data[:_LOOK_AT]
    if head.count(0) > len(head) // 4:
        name = "utf-16-be" if head[:1] == b"\0" else "utf-16-le"
        return data.decode(name, "replace")
    return data.decode("utf-8", "surrogateescape")


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
