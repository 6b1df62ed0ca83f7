r"""How a person of such an export is kept: one line a thing that is said, `key<TAB>value<TAB>…`.

In values a backslash, a tab and line ends are written `\\`, `\t`, `\n`, `\r`. The keys are the
exporter's own; what each means is said where its lines are made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from desktop_app.domain.person import Contact, DateKind, RawCard
from desktop_app.domain.unread import UnreadLine
from desktop_app.formats.cells.record import escaped, unescaped
from desktop_app.formats.facts import Facts
from desktop_app.formats.fingerprint import fingerprint_of
from desktop_app.formats.one_line import on_one_line
from desktop_app.formats.storable import with_line_feeds

Said = tuple[str, ...]
"""A key and its values."""


def record_of(said: Iterable[Said], version: str, unstable: str) -> tuple[RawCard, str]:
    """The card that keeps what is said, and its fingerprint, into which lines of the key `unstable`
    do not go.
    """
    lines = ["\t".join(map(escaped, item)).rstrip("\t") for item in said if any(item[1:])]
    stable = sorted(line for line in lines if not line.startswith(f"{unstable}\t"))
    return RawCard(version, tuple(lines)), fingerprint_of(stable)


def said_by(raw: RawCard) -> list[tuple[str, list[str]]]:
    """Keys and values of a card; values that are asked for beyond the last are for the reader."""
    parts = (line.split("\t") for line in raw.lines)
    return [
        (key, [with_line_feeds(unescaped(value)) for value in values]) for key, *values in parts
    ]


def said_of_person(raw: RawCard, in_lines: Collection[str]) -> list[tuple[str, list[str]]]:
    """The same for a contact: only the values of the keys `in_lines` may have several lines."""
    return [
        (key, values if key in in_lines else [on_one_line(said) for said in values])
        for key, values in said_by(raw)
    ]


def said_once(contact: Contact) -> Contact:
    """The same contact with every way to reach somebody, day and relation once, as cards have them;
    of birthdays and deaths the first.
    """
    facts = Facts()
    for channel in contact.channels:
        facts.channel(channel, 0)
    for day in contact.dates:
        if day.kind in (DateKind.BIRTHDAY, DateKind.DEATH):
            facts.only_date(day, 0)
        else:
            facts.date(day, 0)
    for relation in contact.relations:
        facts.relation(relation, 0)
    once = facts.contact
    contact.channels, contact.dates = once.channels, once.dates
    contact.relations = once.relations
    return contact


def value(values: list[str], place: int) -> str:
    """One of the values, "" where the line ends before."""
    return values[place] if place < len(values) else ""


def number_in(text: str) -> int:
    """The number that a text says in at most nine digits, 0 where it says none."""
    return int(text) if text.isdecimal() and len(text) <= 9 else 0


def unread_line(line: str, name: str, values: list[str]) -> UnreadLine:
    """A line for which Kith has no place, under that name."""
    said = ", ".join(filter(None, values))
    return UnreadLine(line, line, name, said, size=len(said.encode("utf-8", "replace")))
