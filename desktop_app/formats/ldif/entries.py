"""Entries of an LDIF file: unfolded, base64 decoded, without comments, one after another."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TextIO

from desktop_app.formats.encoding import bytes_to_text
from desktop_app.formats.storable import storable

MOST_LINES = 50_000
"""Attributes of an entry beyond which the rest is passed over."""
LONGEST_VALUE = 16_000_000
"""Characters of a value (a photo in base64); a longer one is passed over."""


@dataclass(slots=True)
class Entry:
    """An entry: the line it begins on (from 1), its name (`dn`, "" for none), and its attributes
    in their order.

    An attribute's name is in small letters and without options, but those of a language or of how it is
    spoken where the plain one is said as well: `cn;lang-de`, which then comes last. `photos` has values that are no text, by name.
    """

    line: int
    dn: str = ""
    values: list[tuple[str, str]] = field(default_factory=list)
    photos: dict[str, bytes] = field(default_factory=dict)
    is_change: bool = False

    def first(self, *names: str) -> str:
        """The first value of the first of these attributes that has one, "" for none."""
        return next((text for name in names for key, text in self.values if key == name), "")

    def all(self, *names: str) -> list[str]:
        """Every value of these attributes, in their order."""
        return [text for key, text in self.values if key in names]


_OF_SOMEBODY = {"objectclass", "cn", "sn", "givenname", "displayname", "mail"}
"""Attributes of which an entry without a `dn` has one; `version: 1` and what tools write at the end
have none.
"""
_BINARY = {"jpegphoto", "photo", "thumbnailphoto"}
_UNREAD = {"usercertificate", "usersmimecertificate", "userpkcs12", "userpassword", "audio"}


def entries(text: TextIO) -> Iterator[Entry]:
    """The entries of a file. An entry begins with its `dn` and ends at a blank line or the next
    `dn`; lines that are no attributes are passed over. Telephones write people without a `dn`:
    what follows a blank line is an entry too where it names somebody.
    """
    entry: Entry | None = None
    later: list[tuple[str, str, str]] = []
    for number, line in _unfolded(text):
        if not line:
            yield from _ended(entry, later)
            entry, later = None, []
            continue
        name, options, value, data = _parsed(line)
        if name == "dn":
            yield from _ended(entry, later)
            entry, later = Entry(number, value), []
            continue
        if not name:
            continue
        entry = entry or Entry(number)
        if name == "changetype":
            entry.is_change = value.strip().lower() not in ("add", "")
        elif name in _BINARY and data:
            entry.photos.setdefault(name, data)
        elif name not in _UNREAD and len(entry.values) + len(later) < MOST_LINES:
            # Another language or script is said after what has none.
            if options:
                later.append((name, options, value))
            else:
                entry.values.append((name, value))
    yield from _ended(entry, later)


def _ended(entry: Entry | None, later: list[tuple[str, str, str]]) -> Iterator[Entry]:
    if entry is None:
        return
    said = {name for name, _ in entry.values}
    for name, options, value in later:
        is_spoken = options.endswith("phonetic")
        also = is_spoken or (name in said and options.startswith("lang-"))
        entry.values.append((f"{name};{options}" if also else name, value))
        said |= set() if is_spoken else {name}
    if entry.dn or any(name in _OF_SOMEBODY for name, _ in entry.values):
        yield entry


def _unfolded(text: TextIO) -> Iterator[tuple[int, str]]:
    """Logical lines with the number of their first: a line that begins with a blank goes on the one
    before (RFC 2849, note 2). Comments, folded too, are left out; a blank line is "".
    """
    pieces: list[str] = []
    began, size = 0, 0
    for number, raw in enumerate(text, 1):
        line = storable(raw.rstrip("\n"))
        if line[:1] == " " and pieces:
            size += len(line)
            if size <= LONGEST_VALUE:
                pieces.append(line[1:])
            continue
        if pieces and not pieces[0].startswith("#"):
            yield began, "".join(pieces)
        pieces, began, size = [line], number, len(line)
        if not line.strip():
            yield number, ""
            pieces = []
    if pieces and not pieces[0].startswith("#"):
        yield began, "".join(pieces)


def _parsed(line: str) -> tuple[str, str, str, bytes]:
    """Name in small letters, options, text and (of base64) bytes of an attribute; no name for what
    is none, or names a file of another computer (`:<`).
    """
    head, colon, value = line.partition(":")
    name, _, options = head.strip().lower().partition(";")
    if not colon or value[:1] == "<":
        return "", "", "", b""
    if "binary" in options.split(";"):
        options = ""
    if value[:1] != ":":
        return name, options, value.strip(), b""
    try:
        data = base64.b64decode("".join(value[1:].split()), validate=False)
    except (binascii.Error, ValueError):
        return name, options, "", b""
    if name in _BINARY:
        return name, options, "", data
    return name, options, storable(bytes_to_text(data)), data
