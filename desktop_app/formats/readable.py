"""Records of the JSON book as plain text for people to read: a heading a section, a line a value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

LONGEST = 10_000
"""Letters of a single value: more is no text for people but a picture."""


def lines_of(sections: Iterable[tuple[str, Iterable[Mapping[str, Any]]]]) -> Iterator[str]:
    """The lines of the text, without their ends. Names of sections and values are those of the book,
    as words; what is empty is left out.
    """
    for name, records in sections:
        found = list(records)
        if found:
            title = _words(name)
            yield from (title, "=" * len(title), "")
        for record in found:
            yield from _values(record, "")
            yield ""


def _values(record: Mapping[str, Any], before: str) -> Iterator[str]:
    for name, value in record.items():
        if isinstance(value, Mapping):
            yield f"{before}{_words(name)}:"
            yield from _values(value, before + "    ")
        elif isinstance(value, list):
            yield f"{before}{_words(name)}:"
            yield from _items(value, before + "    ")
        else:
            yield from _text(f"{before}{_words(name)}: ", value)


def _items(values: list[Any], before: str) -> Iterator[str]:
    for value in values:
        if isinstance(value, Mapping):
            first, *rest = list(_values(value, "")) or [""]
            yield f"{before}- {first}"
            yield from (f"{before}  {line}" for line in rest)
        elif isinstance(value, list):
            yield from _items(value, before + "  ")
        else:
            yield from _text(f"{before}- ", value)


def _text(before: str, value: object) -> Iterator[str]:
    said = {True: "yes", False: "no"}.get(value) if isinstance(value, bool) else str(value)
    if said is None or len(said) > LONGEST:
        return
    first, *rest = said.splitlines() or [""]
    yield before + first
    yield from (" " * len(before) + line for line in rest)


def _words(name: str) -> str:
    return name.replace("_", " ").capitalize()
