"""The components of an iCalendar file (RFC 5545): unfolded, in order, each by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop_app.formats.storable import storable
from desktop_app.formats.vcard.property_line import Head, split_line, unescape

MOST_LINES = 10_000
"""Lines in a component; what comes after them is passed over."""
LONGEST_LINE = 1_000_000


@dataclass(slots=True)
class Component:
    """A component of a kind, the line it began on (counted from 1), and its lines, unfolded. What
    stands in components within it (alarms) is not among them.
    """

    kind: str
    line: int
    lines: list[str] = field(default_factory=list)

    def properties(self) -> Iterator[tuple[Head, str]]:
        """Head and raw value of each line that is a property."""
        for line in self.lines:
            found = split_line(line)
            if found is not None:
                yield found

    def text(self, name: str) -> str:
        """The first value of that property as text, "" where there is none."""
        return next((unescape(value) for head, value in self.properties() if head.name == name), "")


def components(text: Iterable[str], kind: str) -> Iterator[Component]:
    """The components of one kind in a file; one that has no end is none."""
    found: Component | None = None
    depth = 0
    for number, line in _unfolded(text):
        word = line.strip().upper()
        if word == f"BEGIN:{kind}":
            found, depth = Component(kind, number), 0
        elif found is None:
            continue
        elif word == f"END:{kind}":
            yield found
            found = None
        elif word.startswith("BEGIN:"):
            depth += 1
        elif word.startswith("END:"):
            depth = max(0, depth - 1)
        elif not depth and len(found.lines) < MOST_LINES:
            found.lines.append(line)


def _unfolded(text: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Whole lines (section 3.1) with the number of the first line of each in the file."""
    begun, parts, size = 0, list[str](), 0
    for number, raw in enumerate(text, 1):
        line = storable(raw.rstrip("\r\n"))
        if parts and line[:1] in (" ", "\t"):
            size += len(line)
            if size <= LONGEST_LINE:
                parts.append(line[1:])
            continue
        if parts:
            yield begun, "".join(parts)
        begun, parts, size = number, [line], len(line)
    if parts:
        yield begun, "".join(parts)
