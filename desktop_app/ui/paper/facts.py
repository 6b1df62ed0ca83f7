"""What is known of somebody, as the paragraphs of a directory."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.households import as_channel
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Channel, ChannelKind, DateKind
from desktop_app.domain.postal.lines import address_lines
from desktop_app.domain.printing.wishes import Ticked
from desktop_app.services.phone_numbers import shown
from desktop_app.ui.kit.dates import say_birthday, say_days, say_partial
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.paper.typesetting import Entry, Paragraph, Style
from desktop_app.ui.words.person import label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from desktop_app.domain.households import Together
    from desktop_app.domain.person import Contact, Position
    from desktop_app.ui.paper.reader import Reader

MEMBER_GAP = 3
"""Points above the name of somebody in a household."""
_WEB = (ChannelKind.WEB, ChannelKind.CHAT, ChannelKind.SOCIAL)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Paper", text)


def entry_of(
    contact: Contact, ticked: frozenset[Ticked], reader: Reader, rhythm: int | None = None
) -> Entry:
    """Somebody in a directory: the name, and what is ticked. `rhythm` is in days."""
    parts = [Paragraph(contact.person.display_name, Style.NAME)]
    if Ticked.ORGANISATION in ticked:
        parts += [
            Paragraph(text, Style.SOFT)
            for at in current(contact)
            if (text := say_position(at)) and text != contact.person.display_name
        ]
    if Ticked.PHONES in ticked:
        parts += [Paragraph(_labelled(way, reader)) for way in ways(contact, ChannelKind.PHONE)]
    if Ticked.EMAILS in ticked:
        parts += [Paragraph(way.value.strip()) for way in ways(contact, ChannelKind.EMAIL)]
    if Ticked.ADDRESSES in ticked:
        for way in ways(contact, ChannelKind.ADDRESS):
            parts.append(Paragraph(", ".join(address_of(way, reader))))
    if Ticked.WEB in ticked:
        parts += [Paragraph(way.value.strip()) for kind in _WEB for way in ways(contact, kind)]
    parts += _about(contact, ticked, rhythm)
    return Entry([part for part in parts if part.text.strip()])


def entry_of_household(
    there: Together, members: Sequence[Contact], ticked: frozenset[Ticked], reader: Reader
) -> Entry:
    """People who live together in a directory: the line on their envelope, their address once, and of
    each the name with what is only theirs.
    """
    parts = [Paragraph(there.line, Style.NAME)]
    if Ticked.ADDRESSES in ticked and (way := as_channel(there.household)) is not None:
        parts.append(Paragraph(", ".join(address_of(way, reader))))
    for member in members:
        own = replace(member, channels=[way for way in member.channels if way.id])
        first, *rest = entry_of(own, ticked, reader).paragraphs
        parts += [Paragraph(first.text, Style.BODY, MEMBER_GAP), *rest]
    return Entry(parts)


def _about(contact: Contact, ticked: frozenset[Ticked], rhythm: int | None) -> Iterator[Paragraph]:
    if Ticked.DATES in ticked:
        for day in contact.dates:
            if day.kind is DateKind.BIRTHDAY:
                said = say_birthday(day.when) if day.when is not None else day.text
                yield Paragraph(fill_in(_tr("Born %1"), said), Style.SOFT)
    if Ticked.TAGS in ticked and (names := [*filter(None, (contact.circle,)), *contact.tags]):
        yield Paragraph(", ".join(names), Style.SMALL)
    if Ticked.RHYTHM in ticked and rhythm is not None:
        yield Paragraph(fill_in(_tr("In touch %1"), say_days(rhythm)), Style.SMALL)
    if Ticked.NOTES in ticked and contact.person.notes.strip():
        yield Paragraph(contact.person.notes.strip(), Style.SOFT)


def current(contact: Contact) -> list[Position]:
    """The positions held now."""
    return [position for position in contact.positions if position.is_current]


def say_position(position: Position) -> str:
    """So: "Editor, Acme Books"."""
    parts = (position.title or position.role, position.department, position.organisation)
    return ", ".join(part for part in parts if part)


def ways(contact: Contact, kind: ChannelKind) -> list[Channel]:
    """The ways of a kind, the preferred first."""
    found = [way for way in contact.channels if way.kind is kind and way.value.strip()]
    return sorted(found, key=lambda way: not way.preferred)


def address_of(way: Channel, reader: Reader) -> list[str]:
    """An address in lines, as its country writes them; one that came as a text as it came."""
    if way.address is not None and (lines := address_lines(way.address, reader.region)):
        return lines
    return [line.strip() for line in way.value.splitlines() if line.strip()]


def number_of(way: Channel, reader: Reader) -> str:
    """A telephone number as the reader writes it."""
    return shown(way.value.strip(), reader.region)


def _labelled(way: Channel, reader: Reader) -> str:
    said, number = label(way.label) if way.label else "", number_of(way, reader)
    return f"{number} · {said}" if said else number


def say_whole_day(day: date) -> str:
    """A day with its year, wherever it is read: "28 November 2026"."""
    return say_partial(PartialDate(day.year, day.month, day.day))
