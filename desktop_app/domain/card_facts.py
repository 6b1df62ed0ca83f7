"""What keeping a fact that a typed line told changes on the card of a person."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.facts import Fact, FactKind
from desktop_app.domain.names import fold
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    DateKind,
    ImportantDate,
    Position,
    PostalAddress,
)

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.person import Contact, Part

_CHANNELS = {FactKind.PHONE: ChannelKind.PHONE, FactKind.EMAIL: ChannelKind.EMAIL}


@dataclass(frozen=True, slots=True)
class Keeping:
    """A fact, and the part of the card that would hold it: one to be added (id 0) or changed.

    `before` is what the changed part says now. `others` are positions held now, which end only when
    that is asked for. `place` is where the person lives from now on, "" where the fact tells none.
    """

    fact: Fact
    part: Part
    before: Part | None = None
    others: tuple[Position, ...] = ()
    place: str = ""

    @property
    def name(self) -> str:
        """Whose card it is."""
        return self.fact.person.name


def keeping(fact: Fact, contact: Contact, today: date) -> Keeping | None:
    """What keeping `fact` would change on that card; None when the card says it already, or when it
    says nothing that a card can hold. A position begins in the month of the local day `today`.
    """
    if not fact.value.strip():
        return None
    if fact.kind in _CHANNELS:
        return _channel(fact, contact, _CHANNELS[fact.kind])
    if fact.kind is FactKind.BIRTHDAY:
        return _birthday(fact, contact)
    if fact.kind is FactKind.POSITION:
        return _position(fact, contact, today)
    return _place(fact, contact)


def _channel(fact: Fact, contact: Contact, kind: ChannelKind) -> Keeping | None:
    known = {_same(kind, item.value) for item in contact.channels if item.kind is kind}
    if _same(kind, fact.value) in known:
        return None
    return Keeping(fact, Channel(kind, fact.value.strip(), person_id=fact.person.id))


def _same(kind: ChannelKind, value: str) -> str:
    """What two ways to write one number, or one address, have in common."""
    if kind is ChannelKind.PHONE:
        return re.sub(r"[^\d+]", "", value).removeprefix("00").removeprefix("+")
    return fold(value.strip())


def _birthday(fact: Fact, contact: Contact) -> Keeping | None:
    try:
        when = PartialDate.parse(fact.value)
    except ValueError:
        return None
    known = next((item for item in contact.dates if item.kind is DateKind.BIRTHDAY), None)
    if known is None:
        made = ImportantDate(DateKind.BIRTHDAY, when, person_id=fact.person.id)
        return Keeping(fact, made)
    if known.when is not None and _says(known.when, when):
        return None
    changed = replace(known, when=when, text="", person_id=fact.person.id)
    return Keeping(fact, changed, known)


def _says(known: PartialDate, told: PartialDate) -> bool:
    """Whether all that was told is known."""
    return all(
        part is None or part == mine
        for part, mine in (
            (told.year, known.year),
            (told.month, known.month),
            (told.day, known.day),
        )
    )


def _position(fact: Fact, contact: Contact, today: date) -> Keeping | None:
    now = [item for item in contact.positions if item.is_current and not item.is_study]
    for item in now:
        same = fold(item.organisation) == fold(fact.value.strip())
        if same and (not fact.title or fold(item.title) == fold(fact.title.strip())):
            return None
    since = PartialDate(today.year, today.month)
    made = Position(fact.value.strip(), fact.title.strip(), since=since, person_id=fact.person.id)
    return Keeping(fact, made, others=tuple(now))


def _place(fact: Fact, contact: Contact) -> Keeping | None:
    town = fact.value.strip()
    known = [item.address.city for item in contact.channels if item.address is not None]
    if fold(town) in map(fold, known) and fold(contact.person.place) == fold(town):
        return None
    address = PostalAddress(city=town)
    made = Channel(ChannelKind.ADDRESS, town, address=address, person_id=fact.person.id)
    return Keeping(fact, made, place=town)


def ended(position: Position, today: date) -> Position:
    """That position, held until the month of the local day `today`."""
    until = PartialDate(today.year, today.month)
    return replace(position, until=until)
