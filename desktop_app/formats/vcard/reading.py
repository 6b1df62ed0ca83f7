"""A card being read, and what the readers of its properties have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop_app.formats import one_line
from desktop_app.formats.facts import MOST_VALUES, Facts
from desktop_app.formats.storable import LONGEST_LABEL
from desktop_app.formats.vcard.labels import unmarked
from desktop_app.formats.vcard.property_line import Head, unescape


@dataclass(slots=True)
class Reading:
    """The state of reading one card: facts so far, labels of groups, and parts that need their
    partners.
    """

    facts: Facts = field(default_factory=lambda: Facts(most=MOST_VALUES))
    labels: dict[str, str] = field(default_factory=dict)
    organisations: list[tuple[str, str, int]] = field(default_factory=list)
    titles: list[tuple[str, int]] = field(default_factory=list)
    roles: list[tuple[str, int]] = field(default_factory=list)
    notes: list[tuple[str, int]] = field(default_factory=list)
    departments: list[tuple[str, int]] = field(default_factory=list)
    nicknames: list[tuple[list[str], int]] = field(default_factory=list)
    address_labels: list[tuple[Head, str, int]] = field(default_factory=list)
    alternatives: dict[tuple[str, str], int] = field(default_factory=dict)

    def label(self, head: Head) -> str:
        """The custom label of the line's group, without Apple's marks."""
        if not head.group:
            return ""
        return unmarked(self.raw_label(head))

    def raw_label(self, head: Head) -> str:
        """The label of the line's group as it was written."""
        return self.labels.get(head.group, "")[:LONGEST_LABEL] if head.group else ""


Reader = Callable[[Reading, Head, str, int], None]


def on_one_line(value: str) -> str:
    """A raw value as text, line breaks in it as blanks: for names and the like."""
    return one_line.on_one_line(unescape(value))
