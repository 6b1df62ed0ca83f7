"""People of Nametag: what is said of each as lines, and the contact these lines make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.domain.cadence import MOST_DAYS, cadence_lasting
from desktop_app.domain.names import built_name
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Position,
    PostalAddress,
    RawCard,
    Relation,
)
from desktop_app.formats.cells.labels import label_of, service_of, unmarked
from desktop_app.formats.crm.document import is_yes, part, several, text, texts
from desktop_app.formats.crm.record import (
    Said,
    number_in,
    said_by,
    said_of_person,
    said_once,
    unread_line,
    value,
)
from desktop_app.formats.one_line import name_on_one_line, without_directions
from desktop_app.formats.storable import LONGEST_LABEL

if TYPE_CHECKING:
    from desktop_app.domain.unread import UnreadLine

VERSION = "nametag 1"
UNSTABLE = "lastContact"
"""Told as an entry: it says nothing new of the person."""
_TEXTS = {
    "id": "uid",
    "name": "given",
    "middleName": "middle",
    "surname": "family",
    "nickname": "nickname",
    "displayNameOverride": "display_name",
    "prefix": "prefix",
    "suffix": "suffix",
    "notes": "notes",
}
_WORK = ("organization", "jobTitle")
_PLACE = ("type", "streetLine1", "streetLine2", "locality", "region", "postalCode", "country")
_DAYS = {"DAYS": 1, "WEEKS": 7, "MONTHS": 30, "YEARS": 365}
_GENDERS = {"m": "male", "male": "male", "f": "female", "female": "female"}
_KINDS = {
    DateKind.BIRTHDAY: {
        *("birthday", "geburtstag", "cumpleaños", "anniversaire", "compleanno", "aniversário"),
        *("fødselsdag", "bursdag", "födelsedag", "verjaardag", "誕生日", "生日"),
    },
    DateKind.ANNIVERSARY: {"anniversary", "wedding anniversary", "hochzeitstag", "aniversario"},
}
_NO_YEAR = (1603, 1604, 1605)
"""Nametag writes 1604 where no year is known; some such days lie hours beside midnight, also in the
years around (its migration 20260811143000_realign_year_unknown_dates)."""
UNREAD = ("relationshipToUser", "relationshipNotes", "location", "customField")


def said_of(
    person: dict[str, Any], relations: list[tuple[str, str, str]], fields: Mapping[str, str]
) -> Iterator[Said]:
    """All that is said of a person; `relations` are what others are to them: word, id and name.
    `fields` are the names of fields of your own by the words that values name them with.
    """
    for key in (*_TEXTS, "secondLastName", "gender", *_WORK):
        yield key, text(person, key)
    every = (text(person, f"contactReminder{key}") for key in ("Interval", "IntervalUnit"))
    yield "contactReminder", *(every if is_yes(person, "contactReminderEnabled") else ("",))
    yield "anniversary", text(person, "anniversary")
    for day in several(person, "importantDates"):
        yield "importantDate", text(day, "title"), text(day, "date")
    for key, said in (("phoneNumber", "number"), ("email", "email"), ("url", "url")):
        plural = f"{key}s"
        for way in several(person, plural):
            yield key, text(way, said), text(way, "type")
    for way in several(person, "imHandles"):
        yield "imHandle", text(way, "handle"), text(way, "protocol")
    for place in several(person, "addresses"):
        yield "address", *(text(place, key) for key in _PLACE)
    for group in texts(person, "groups"):
        yield "group", group
    for kind, other, name in sorted(relations):
        yield "relation", kind, other, name
    yield from _without_place(person, fields)


def _without_place(person: dict[str, Any], fields: Mapping[str, str]) -> Iterator[Said]:
    yield "relationshipToUser", text(part(person, "relationshipToUser"), "label")
    for each in several(person, "relationships"):
        if notes := text(each, "notes"):
            yield "relationshipNotes", text(each, "relatedPersonName"), notes
    for place in several(person, "locations"):
        yield "location", *(text(place, key) for key in ("label", "type", "latitude", "longitude"))
    for own in several(person, "customFields"):
        yield "customField", text(own, "key"), text(own, "value")
    for own in several(person, "customFieldValues"):
        slug = text(own, "slug")
        yield "customField", fields.get(slug, slug), text(own, "value")


def contact_of(raw: RawCard) -> Contact:
    """The contact that kept lines make, without photo."""
    person = Person()
    contact, work = Contact(person, raw=raw), dict[str, str]()
    for key, values in said_of_person(raw, ("notes",)):
        said = value(values, 0)
        if key in _TEXTS:
            setattr(person, _TEXTS[key], said)
        elif key in _WORK:
            work[key] = said
        elif key == "secondLastName":
            person.family = f"{person.family} {said}".strip()
        elif key == "gender":
            person.gender = _GENDERS.get(said.lower(), said)
        elif key == "group" and said not in contact.tags:
            contact.tags.append(said)
        elif key in _READERS:
            _READERS[key](contact, values)
    if work:
        contact.positions.append(Position(work.get("organization", ""), work.get("jobTitle", "")))
    name = name_on_one_line(person.display_name)
    person.display_name = name or name_on_one_line(built_name(person) or person.nickname)
    return said_once(contact)


def partial_of(said: str) -> PartialDate | None:
    """A day as Nametag writes it: a UTC midnight."""
    try:
        when = datetime.fromisoformat(said)
        if when.tzinfo is not None:
            when = when.astimezone(UTC)
        if when.year not in _NO_YEAR:
            return PartialDate(when.year, when.month, when.day)
        near = when + timedelta(hours=12)
        return PartialDate(None, near.month, near.day)
    except (ValueError, OverflowError):
        return None


def _day(contact: Contact, values: list[str]) -> None:
    title, said = value(values, 0), value(values, 1)
    when = partial_of(said)
    kinds = (kind for kind, words in _KINDS.items() if title.lower() in words)
    kind = next(kinds, DateKind.OTHER)
    label = unmarked(title)[:LONGEST_LABEL].strip() if kind is DateKind.OTHER else ""
    known = any(day.kind is kind and day.label == label for day in contact.dates)
    if (when is not None or said) and not (known and kind is not DateKind.OTHER):
        contact.dates.append(ImportantDate(kind, when, label, "" if when is not None else said))


def _anniversary(contact: Contact, values: list[str]) -> None:
    _day(contact, ["anniversary", value(values, 0)])


def _rhythm(contact: Contact, values: list[str]) -> None:
    days = number_in(value(values, 0)) * _DAYS.get(value(values, 1).upper(), 0)
    if 0 < days < MOST_DAYS // 2:
        contact.person.cadence = cadence_lasting(days)


def _way(kind: ChannelKind, contact: Contact, values: list[str]) -> None:
    said, label = without_directions(value(values, 0)), value(values, 1)
    service = service_of(label) if kind is ChannelKind.CHAT else ""
    label = "" if service else label_of(label)[0]
    if said:
        contact.channels.append(Channel(kind, said, label, service))


def _address(contact: Contact, values: list[str]) -> None:
    label, one, two, city, region, code, country = (value(values, place) for place in range(7))
    street = "\n".join(line for line in (one, two) if line)
    address = PostalAddress("", "", street, city, region, code, country)
    if line := address.one_line():
        name = label_of(label)[0]
        contact.channels.append(Channel(ChannelKind.ADDRESS, line, name, address=address))


def _relation(contact: Contact, values: list[str]) -> None:
    kind, other, name = (value(values, place) for place in range(3))
    if name:
        contact.relations.append(Relation(kind, name, other_uid=other))


_READERS = {
    "contactReminder": _rhythm,
    "anniversary": _anniversary,
    "importantDate": _day,
    "phoneNumber": lambda contact, values: _way(ChannelKind.PHONE, contact, values),
    "email": lambda contact, values: _way(ChannelKind.EMAIL, contact, values),
    "url": lambda contact, values: _way(ChannelKind.WEB, contact, values),
    "imHandle": lambda contact, values: _way(ChannelKind.CHAT, contact, values),
    "address": _address,
    "relation": _relation,
}


def unread(raw: RawCard) -> list[UnreadLine]:
    """What Kith keeps and has no place for: what somebody is to you in a word, fields of your own,
    places on the map, notes about relations.
    """
    return [
        unread_line(line, values[0], values[1:])
        if len(values) > 1
        else unread_line(line, key, values)
        for line, (key, values) in zip(raw.lines, said_by(raw), strict=True)
        if key in UNREAD
    ]
