"""XML of strangers: read element by element, without the parts that can do harm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO
from xml.etree.ElementTree import Element, ParseError, iterparse

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_FILE = 100_000_000
"""Bytes; a larger file is refused rather than read."""
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_BLOCK = 1 << 20
_DEEPEST = 200
"""Elements within each other; no file of people has more."""


class UnsafeXmlError(Exception):
    """A file that declares a document type or entities, of which a few bytes can become gigabytes
    (the “billion laughs”), is larger or nested deeper than files of people are, or is no XML.
    """


def elements(path: Path, *names: str) -> Iterator[Element]:
    """Every element of these names (in any namespace), whole, one after another, and gone from
    memory afterwards. Raises UnsafeXmlError and OSError.
    """
    if path.stat().st_size > LARGEST_FILE:
        raise UnsafeXmlError("too large")
    with path.open("rb") as file:
        _check(file)
        file.seek(0)
        try:
            yield from _found(file, set(names))
        except (ParseError, ValueError, LookupError) as error:
            raise UnsafeXmlError(str(error)) from error


def _check(file: BinaryIO) -> None:
    """No declarations, in any encoding whose letters are ASCII with or without zeros."""
    rest = b""
    while block := file.read(_BLOCK):
        if _DECLARES.search((rest + block).replace(b"\0", b"")):
            raise UnsafeXmlError("declares entities")
        rest = block[-40:]


def _found(file: BinaryIO, names: set[str]) -> Iterator[Element]:
    depth = 0
    inside = 0
    parents: list[Element] = []
    for event, element in iterparse(file, ("start", "end")):
        if event == "start":
            depth += 1
            if depth > _DEEPEST:
                raise UnsafeXmlError("nested too deeply")
            parents.append(element)
            inside += local(element) in names
            continue
        depth -= 1
        parents.pop()
        if local(element) in names:
            inside -= 1
            if not inside:
                yield element
        if not inside:
            element.clear()
            if parents:
                parents[-1].remove(element)


def local(element: Element) -> str:
    """An element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def child(element: Element, name: str) -> Element | None:
    """The first child of that name, in any namespace."""
    return next((each for each in element if local(each) == name), None)


def text_in(element: Element, *path: str) -> str:
    """The text of the first descendant along these names, "" where there is none."""
    here: Element | None = element
    for name in path:
        here = None if here is None else child(here, name)
    return "" if here is None else (here.text or "").strip()
