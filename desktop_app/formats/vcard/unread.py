"""The lines of a card that Kith does not read, fit to be shown: named, in plain text, data as
data.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from desktop_app.domain.unread import Matter, UnreadLine
from desktop_app.formats.vcard.kept import name_and_value, unread_lines
from desktop_app.formats.vcard.labels import unmarked
from desktop_app.formats.vcard.property_line import split_line, unescape

if TYPE_CHECKING:
    from desktop_app.domain.person import RawCard
    from desktop_app.formats.vcard.property_line import Head

_BASE64 = re.compile(r"[A-Za-z0-9+/]{120,}={0,2}")
"""A long value of nothing but letters of base64 (RFC 4648) is data, whatever its line says."""
_MATTERS = {"SOUND": Matter.SOUND, "LOGO": Matter.LOGO, "PHOTO": Matter.PHOTO, "KEY": Matter.KEY}


def unread_of(raw: RawCard) -> list[UnreadLine]:
    """What a card says that Kith does not read, in its order."""
    labels = {
        found[0].group.lower(): unmarked(unescape(found[1]))
        for line in raw.lines
        if "X-ABLABEL" in line[:80].upper() and (found := split_line(line)) is not None
    }
    return [_shown(line, labels) for line in unread_lines(raw) if line.strip()]


def _shown(line: str, labels: dict[str, str]) -> UnreadLine:
    name, value = name_and_value(line)
    key = f"{name}:{value}"
    found = split_line(line)
    if found is None:
        return UnreadLine(line, key, "", line, size=len(line.encode("utf-8", "replace")))
    head, value = found
    said = labels.get(head.group.lower(), "") or head.name
    data = _data(head, value)
    if data is not None:
        return UnreadLine(line, key, said, "", _matter(head, value, data), len(data), data)
    text = unescape(value)
    if value[:5].lower() == "data:":
        text = unquote(value.partition(",")[2], errors="replace")
    size = len(text.encode("utf-8", "replace"))
    is_key = head.name.endswith("KEY") and text.lstrip().startswith("-----BEGIN ")
    matter = _matter(head, value, text.encode("utf-8", "replace")) if is_key else Matter.TEXT
    return UnreadLine(line, key, said, text, matter, size)


def _data(head: Head, value: str) -> bytes | None:
    """The bytes of a value in base64, None for text."""
    begin, comma, rest = value.partition(",")
    if value[:5].lower() == "data:" and comma:
        if not begin.lower().endswith(";base64"):
            return None
        value = rest
    elif head.param("ENCODING").upper() not in ("B", "BASE64") and not _BASE64.fullmatch(value):
        return None
    try:
        return base64.b64decode("".join(value.split()), validate=True)
    except (binascii.Error, ValueError):
        # It says that it is data and cannot be read: never shown as text.
        return b"" if head.param("ENCODING") else None


def _matter(head: Head, value: str, data: bytes) -> Matter:
    found = _MATTERS.get(head.name.removeprefix("X-"), Matter.DATA)
    if found is Matter.KEY and (
        "PGP" in head.types
        or "pgp" in value[:60].lower()
        or "pgp" in head.param("MEDIATYPE").lower()
        or data.startswith((b"-----BEGIN PGP", b"\x99\x01", b"\x98\x8d", b"\xc6"))
    ):
        return Matter.PGP_KEY
    return found
