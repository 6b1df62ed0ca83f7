"""What a card does to the address book: makes somebody, fills somebody in, or nothing. Preview and
import share it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from desktop_app.domain.importing import CardOutcome
from desktop_app.domain.names import fold
from desktop_app.domain.person import (
    Channel,
    Contact,
    ImportantDate,
    Person,
    Position,
    Relation,
    bare,
)
from desktop_app.formats.facts import KITH_TEXTS
from desktop_app.formats.source import sources
from desktop_app.formats.vcard.positions import tells_positions
from desktop_app.storage.queries.records import KnownRecord

if TYPE_CHECKING:
    from desktop_app.domain.importing import ContactRead
    from desktop_app.domain.person import RawCard
    from desktop_app.storage.queries.records import Known

_KEPT = {
    "id",
    "uid",
    "created_at",
    "updated_at",
    "last_contact",
    "circle_id",
    "cadence",
    "rhythm_since",
    "introduced_by",
}
"""What no card changes about somebody who is here."""
_YOURS = {"starred", "is_you", "archived_at", "trashed_at"}
"""What Kith writes into a card about how you keep somebody; a card of another hand decides none of
it."""
_FILLED = {*KITH_TEXTS, "met_on", "fields"}
"""What only Kith writes into cards: taken where there is nothing yet, and never instead of what
there is."""
PARTS: dict[type, str] = {
    Channel: "channels",
    Position: "positions",
    ImportantDate: "dates",
    Relation: "relations",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a card, and the record it is identical with.

    `person_id` is whom it is about already: None for nobody, 0 for somebody who comes before in
    these files.
    """

    outcome: CardOutcome
    person_id: int | None = None
    record: KnownRecord | None = None


_NEW = Decision(CardOutcome.NEW)
_BEFORE_IT = KnownRecord(0, 0)
"""A record that comes before the one in question, about somebody new."""


def decide(known: Known, read: ContactRead) -> Decision:
    """What becomes of a card after those asked about before it; remembers its fingerprint.

    A card with the fingerprint of one stored before is identical; one without equals none. A card
    with the UID of somebody of the same name fills them in; under another name the UID is a broken
    exporter's, and the card is somebody new, for whom `has_own_uid` then says no.
    """
    person = read.contact.person
    key = (read.source, read.fingerprint)
    if read.fingerprint and key in known.records:
        record = known.records[key]
        return Decision(CardOutcome.IDENTICAL, record.person_id, record)
    there = known.people.get(person.uid)
    if read.fingerprint:
        known.records[key] = _BEFORE_IT if there is None else KnownRecord(0, there.id)
    if there is not None and fold(there.name) == fold(person.display_name):
        return Decision(CardOutcome.UPDATES, there.id)
    return _NEW


def has_own_uid(known: Known, read: ContactRead) -> bool:
    """Whether a card about somebody new says a UID that nobody else has."""
    uid = read.contact.person.uid
    return bool(uid) and uid not in known.people


def merged(
    stored: Contact, read: ContactRead, before: RawCard | None, *, is_newer: bool = False
) -> Contact:
    """`stored` with what a newer card says wherever the user has not changed what that source said
    `before`; when `is_newer`, wherever the card says something at all.
    """
    card = read.contact
    old = sources()[read.source].contact_of(before) if before is not None else Contact(Person())
    person, after = stored.person, card.person
    news = {
        item.name: getattr(after, item.name)
        for item in fields(Person)
        if item.name not in _KEPT | _YOURS
        and (_may_change(item.name, person, old.person) or (is_newer and getattr(after, item.name)))
    }
    result = replace(
        stored, person=replace(person, **news), tags=list(dict.fromkeys((*stored.tags, *card.tags)))
    )
    for name in PARTS.values():
        here, before_it, now = (
            [bare(part) for part in getattr(contact, name)] for contact in (stored, old, card)
        )
        if name == "positions" and here and tells_positions(card.raw):
            continue
        if here == before_it != now or (is_newer and now and here != now):
            setattr(result, name, getattr(card, name))
    if stored.photo == old.photo != card.photo or (is_newer and card.photo is not None):
        result.photo = card.photo
    return result


def _may_change(name: str, person: Person, before: Person) -> bool:
    """Whether a newer card may change that field: where it is empty, or still what the older card
    said.
    """
    value = getattr(person, name)
    return not value if name in _FILLED else bool(value == getattr(before, name))
