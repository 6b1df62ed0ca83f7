"""What a card does to the address book: makes somebody, fills somebody in, or nothing. Preview and
import share it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from dataclasses import fields as fields_of
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.domain.field_choices import with_choices
from desktop_app.domain.households import without_household_address
from desktop_app.domain.importing import CardOutcome
from desktop_app.domain.names import fold
from desktop_app.domain.own_values import OwnValue
from desktop_app.domain.person import (
    Channel,
    Contact,
    Home,
    ImportantDate,
    Part,
    Person,
    Position,
    Relation,
    bare,
)
from desktop_app.formats.facts import KITH_TEXTS
from desktop_app.formats.source import sources
from desktop_app.formats.vcard.positions import tells_positions
from desktop_app.services.card_additions import (
    with_additions,
    with_homes,
    with_own_values,
    with_ways,
    without_repeats,
)
from desktop_app.storage.queries import records
from desktop_app.storage.queries.records import KnownPerson, KnownRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.domain.field_choices import Take
    from desktop_app.domain.importing import ContactRead, GroupRead
    from desktop_app.domain.person import RawCard
    from desktop_app.formats.source import Source
    from desktop_app.storage.engine.connection import Database
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
    OwnValue: "own_values",
    Home: "homes",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a card, and the record it is identical with.

    `person_id` is whom it is about already: None for nobody, 0 for somebody who comes before in
    these files, whom the record of the fingerprint it `follows` brought. `probably` is whom it may be
    about, where that is not sure.
    """

    outcome: CardOutcome
    person_id: int | None = None
    record: KnownRecord | None = None
    probably: KnownPerson | None = None
    follows: str = ""


TELLING_UID = 8
"""Characters from which on an id is none that programs count up from one."""
NOTHING_CHOSEN: Mapping[str, Take] = MappingProxyType({})
_NEW = Decision(CardOutcome.NEW)
_BEFORE_IT = KnownRecord(0, 0)
"""A record that comes before the one in question, about somebody new."""


def decide(known: Known, read: ContactRead) -> Decision:
    """What becomes of a card after those asked about before it; remembers its fingerprint.

    A card with the fingerprint of one stored before is identical; one without equals none. A card
    with the id of somebody fills them in, whatever their name became. Where a file gives one id to
    several names it is a broken exporter's, and only the name tells whom a card is about; who is
    new then has no uid of their own (`has_own_uid`).
    """
    key = (read.source, read.fingerprint)
    if read.fingerprint and key in known.records:
        record = known.records[key]
        known.seen.claimed.add((read.file, record.person_id))
        return Decision(CardOutcome.IDENTICAL, record.person_id, record)
    there = _same(known, read) or _otherwise(known, read)
    probably = there if there is not None and there.by else None
    if probably is not None and not known.seen.joins:
        there = None
    if read.fingerprint:
        known.records[key] = _BEFORE_IT if there is None else KnownRecord(0, there.id)
    if there is None:
        return _NEW if probably is None else Decision(CardOutcome.NEW, probably=probably)
    known.seen.claim(read.file, there)
    follows = "" if there.id else there.brought
    return Decision(CardOutcome.UPDATES, there.id, probably=probably, follows=follows)


def _same(known: Known, read: ContactRead) -> KnownPerson | None:
    """The one person whom a card is about by its id, None for nobody."""
    person = read.contact.person
    if not person.uid:
        return None
    found, name = known.with_id(read), fold(person.display_name)
    for there in found:
        if fold(there.name) == name:
            return there
    if len(found) != 1 or known.seen.is_shared(read):
        return None
    (there,) = found
    if not set(name.split()).isdisjoint(fold(there.name).split()):
        return there
    # Another name altogether: files that came together may each count from one, and there are
    # programs that write one and the same id into every file.
    telling = len(person.uid) >= TELLING_UID and bool(person.uid.strip("0-{}"))
    return there if telling and not known.seen.is_new(there.id) else None


def _otherwise(known: Known, read: ContactRead) -> KnownPerson | None:
    """Who was here before by another source, for a record that may be about them."""
    return None if known.seen.find is None else known.seen.find(read)


def has_own_uid(known: Known, read: ContactRead) -> bool:
    """Whether a card about somebody new says a UID that nobody else has."""
    uid = read.contact.person.uid
    return bool(uid) and uid not in known.people


def knows_group(db: Database, group: GroupRead) -> bool:
    """Whether a group is stored already as that record says it, in whatever version."""
    if records.is_group_known(db, group):
        return True
    return any(is_same_group(group, raw) for raw in records.same_groups(db, group))


def is_same_group(group: GroupRead, raw: RawCard) -> bool:
    """Whether a record of the same name and id says the same of a group, in whatever version."""
    source = sources()[group.source]
    return set(source.members_of(raw)) == set(group.members) and source.kept(raw) == source.kept(
        group.raw
    )


@dataclass(frozen=True, slots=True)
class Update:
    """What a card makes of somebody: `contact` as they then are, and whether that `changes`
    anything.

    `is_older` says that their source has told of them since; `before` is what it said last.
    """

    contact: Contact
    before: RawCard | None
    is_older: bool
    changes: bool


def updated(
    stored: Contact,
    read: ContactRead,
    before: RawCard | None,
    *,
    is_newer: bool = False,
    fields: Mapping[str, Take] = NOTHING_CHOSEN,
    adds: bool = False,
) -> Update:
    """What a card makes of `stored`, of whom its source said `before`. The user's own changes stay,
    unless the card was chosen as what `is_newer`; one that is older than the one before only fills
    in what is still empty. What was chosen for single `fields` goes before all that. One that `adds`
    is about somebody whom another source brought: it fills in further ways to reach them.
    """
    if adds:
        read = replace(read, contact=without_repeats(read.contact, stored))
    if stored.homes:
        read = replace(read, contact=without_household_address(read.contact, stored))
    source, card = sources()[read.source], read.contact
    times = [source.revision(raw) if raw else None for raw in (before, card.raw)]
    is_older = None not in times and times[0] > times[1]  # type: ignore[operator]
    is_newer = is_newer and not is_older
    contact = merged(stored, read, before, is_newer=is_newer, is_older=is_older, adds=adds)
    if fields:
        contact = with_choices(contact, stored, card, fields)
    changes = (
        contact.person != stored.person
        or contact.tags != stored.tags
        or contact.photo is not stored.photo
        or any(getattr(contact, name) is not getattr(stored, name) for name in PARTS.values())
        or (not is_older and not fields and _tells_otherwise(source, card.raw, before))
    )
    return Update(contact, before, is_older, changes)


def _tells_otherwise(source: Source, raw: RawCard | None, before: RawCard | None) -> bool:
    """Whether a card says otherwise what is kept for its source alone; a table of our own has
    columns for none of it.
    """
    is_own = raw is not None and source.is_own(raw)
    return not is_own and _news(source, raw) != _news(source, before)


def _news(source: Source, raw: RawCard | None) -> list[str]:
    """What a card says that is kept for its source alone."""
    return [] if raw is None else source.kept(raw)


def merged(
    stored: Contact,
    read: ContactRead,
    before: RawCard | None,
    *,
    is_newer: bool = False,
    is_older: bool = False,
    adds: bool = False,
) -> Contact:
    """`stored` with what a card says wherever the user has not changed what that source said
    `before`; when `is_newer`, wherever the card says something at all, and when `is_older`, only
    where there is nothing. `adds` as `updated` has it.
    """
    card = read.contact
    old = sources()[read.source].contact_of(before) if before is not None else Contact(Person())
    person, after = stored.person, card.person
    news = {
        item.name: getattr(after, item.name)
        for item in fields_of(Person)
        if item.name not in _KEPT | _YOURS
        and (_may_change(item.name, person, old.person) or (is_newer and getattr(after, item.name)))
        and not (is_older and (getattr(person, item.name) or item.name == "is_company"))
    }
    result = replace(
        stored, person=replace(person, **news), tags=list(dict.fromkeys((*stored.tags, *card.tags)))
    )
    settled = _added_to(stored, read, old, is_older=is_older, adds=adds and not is_newer)
    settled["own_values"] = with_own_values(stored, card, is_newer=is_newer)
    settled["homes"] = with_homes(stored, card, old, is_newer=is_newer)
    for name, parts in settled.items():
        setattr(result, name, parts)
    for name in PARTS.values():
        if name in settled:
            continue
        here, before_it, now = (
            _in_kinds(bare(part) for part in getattr(contact, name))
            for contact in (stored, old, card)
        )
        if here and (is_older or (name == "positions" and tells_positions(card.raw))):
            continue
        may_change = here == before_it != now and (now or not is_older)
        if may_change or (is_newer and now and here != now):
            setattr(result, name, getattr(card, name))
    may_change = stored.photo == old.photo != card.photo and not (is_older and stored.photo)
    if may_change or (is_newer and card.photo is not None):
        result.photo = card.photo
    return result


def _added_to(
    stored: Contact, read: ContactRead, old: Contact, *, is_older: bool, adds: bool
) -> dict[str, object]:
    """The lists of `stored` that a card adds to instead of telling them whole, by name."""
    card = read.contact
    if sources()[read.source].is_partial:
        added = stored if is_older else with_additions(stored, card, old)
        return {name: getattr(added, name) for name in ("channels", "positions", "dates")}
    if adds:
        added = with_ways(stored, card)
        return {name: getattr(added, name) for name in ("channels", "dates")}
    return {}


def _in_kinds(parts: Iterable[Part]) -> list[Part]:
    """Parts with those of a kind together, in their order: forms differ in which kind comes first,
    and that tells nothing.
    """
    return sorted(
        parts,
        key=lambda part: part.kind.value if isinstance(part, (Channel, ImportantDate)) else "",
    )


def _may_change(name: str, person: Person, before: Person) -> bool:
    """Whether a newer card may change that field: where it is empty, or still what the older card
    said.
    """
    value = getattr(person, name)
    return not value if name in _FILLED else bool(value == getattr(before, name))
