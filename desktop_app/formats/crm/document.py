"""A JSON document read without the pictures in it: those stay in the file until somebody asks.

An export with its photos may be a hundred times as long as what it says in words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from desktop_app.formats.storable import storable

LARGEST = 100_000_000
"""Bytes that are left once the pictures are out; JSON takes several times as much memory."""
_CHUNK = 1 << 20
_OPENING = re.compile(rb'(?<!\\)"(?:dataUrl|photo)"\s{0,16}:\s{0,16}"(?=data:)')
_TAIL = 64
"""Bytes in which the beginning of a picture may be cut by the end of a chunk."""
_PLACE = re.compile(r"@(\d{1,15}):(\d{1,15})")
_HALF = re.compile("[\ud800-\udfff]")


class TooLargeError(ValueError):
    """A document that is too large even without its pictures."""


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says; `picture` gives what a place in it stands for."""

    path: Path
    data: Any

    def picture(self, place: str, most: int) -> bytes:
        """The text of a data URL, b"" for what is none or longer than `most` bytes. Raises
        OSError.
        """
        found = _PLACE.fullmatch(place)
        if found is None or int(found[2]) > most:
            return b""
        with self.path.open("rb") as file:
            file.seek(int(found[1]))
            return file.read(int(found[2])).replace(b"\\/", b"/")


def read_document(path: Path) -> Document:
    """The document in a file. Raises OSError, TooLargeError, and ValueError or RecursionError for
    what is no JSON.
    """
    with path.open("rb") as file:
        text = _without_pictures(file).decode("utf-8-sig", "replace")
    return Document(path, json.loads(text, strict=False))


def _without_pictures(file: BinaryIO) -> bytearray:
    """The bytes of a file in which `@place:length` stands for each picture."""
    kept, rest, at = bytearray(), b"", 0
    while True:
        more = file.read(_CHUNK)
        rest += more
        # Passed through by places: what is left is not copied for each of many small pictures.
        here = 0
        while found := _OPENING.search(rest, here):
            kept += rest[here : found.end()]
            here, begin = found.end(), at + found.end()
            while (end := rest.find(b'"', here)) < 0 and (more := file.read(_CHUNK)):
                rest, at, here = more, at + len(rest), 0
            here = len(rest) if end < 0 else end
            kept += b"@%d:%d" % (begin, at + here - begin)
        keep = len(rest) if not more else max(here, len(rest) - _TAIL)
        kept += rest[here:keep]
        rest, at = rest[keep:], at + keep
        if len(kept) > LARGEST:
            raise TooLargeError
        if not more:
            return kept


def text(node: Any, key: str = "") -> str:
    """A value as text, "" where there is none; of a number or a truth its JSON. What no file can
    hold (half of a pair, a zero) is left out.
    """
    value = node.get(key) if key and isinstance(node, dict) else None if key else node
    if isinstance(value, str):
        value = storable(value.strip())
        return _HALF.sub("\ufffd", value) if _HALF.search(value) else value
    return "" if value is None or isinstance(value, dict | list) else json.dumps(value)


def part(node: Any, key: str) -> dict[str, Any]:
    """An object within another, an empty one where there is none."""
    value = node.get(key) if isinstance(node, dict) else None
    return value if isinstance(value, dict) else {}


def several(node: Any, key: str) -> Iterator[dict[str, Any]]:
    """The objects of a list within an object."""
    value = node.get(key) if isinstance(node, dict) else None
    return (
        (item for item in value if isinstance(item, dict)) if isinstance(value, list) else iter(())
    )


def texts(node: Any, key: str) -> list[str]:
    """The texts of a list within an object."""
    value = node.get(key) if isinstance(node, dict) else None
    return [said for item in value if (said := text(item))] if isinstance(value, list) else []


def is_yes(node: Any, key: str) -> bool:
    """Whether a value is true, or the 1 by which databases say so."""
    value = node.get(key) if isinstance(node, dict) else None
    return value is True or value in (1, "1", "yes", "true")
