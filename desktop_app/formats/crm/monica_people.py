"""People of Monica: what is said of each as lines, and the contact these lines make."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
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
from desktop_app.formats.cells.labels import label_of
from desktop_app.formats.crm.document import is_yes, part, several, text, texts
from desktop_app.formats.crm.monica_words import channel_of, other_side, relation_of
from desktop_app.formats.crm.record import (
    Said,
    number_in,
    said_by,
    said_of_person,
    said_once,
    unread_line,
    value,
)
from desktop_app.formats.crm.relations import one_sided
from desktop_app.formats.one_line import name_on_one_line, without_directions

if TYPE_CHECKING:
    from desktop_app.domain.unread import UnreadLine

VERSION = "monica 1"
CHANGED = "updated_at"
_TEXTS = {
    "uuid": "uid",
    "first_name": "given",
    "middle_name": "middle",
    "last_name": "family",
    "nickname": "nickname",
}
_NOTES = ("description", "food_preferences")
_WORK = ("job", "company")
_FLAGS = ("is_starred", "is_dead")
_DAYS = ("birthdate", "deceased_date", "first_met_date")
_GENDERS = {"m": "male", "f": "female"}
_PLACE = ("street", "city", "province", "postal_code", "country")
_SEATED = ("latitude", "longitude")


@dataclass(slots=True)
class World:
    """What the people of a document refer to, by uuid: types of contact fields, genders, names,
    relations by whom they are of, and who is the user.
    """

    fields: dict[str, dict[str, Any]] = field(default_factory=dict)
    genders: dict[str, dict[str, Any]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    relations: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    you: str = ""


def collection(node: Any, kind: str) -> list[Any]:
    """The values of a collection of `data` (CountResourceCollection), by its type; there are
    exports with the types in the plural.
    """
    names = (kind, f"{kind}s", f"{kind}es", f"{kind[:-1]}ies")
    for item in several(node, "data"):
        if text(item, "type") in names and isinstance(item.get("values"), list):
            return list(item["values"])
    return []


def objects(node: Any, kind: str) -> list[dict[str, Any]]:
    """Those of them that are objects."""
    return [item for item in collection(node, kind) if isinstance(item, dict)]


def said_of(contact: dict[str, Any], world: World) -> Iterator[Said]:
    """All that is said of a person, in a stable order."""
    says, uuid = part(contact, "properties"), text(contact, "uuid")
    yield "uuid", uuid
    yield CHANGED, text(contact, CHANGED)
    for key in (*list(_TEXTS)[1:], *_NOTES, *_WORK, "stay_in_touch_frequency"):
        yield key, text(says, key)
    for key in _FLAGS:
        yield key, "yes" if is_yes(says, key) else ""
    yield "is_active", "no" if says.get("is_active") in (False, 0) else ""
    yield "is_partial", "yes" if is_yes(says, "is_partial") else ""
    yield "is_me", "yes" if uuid and uuid == world.you else ""
    yield _gender(text(says, "gender"), world)
    for key in _DAYS:
        day = part(says, key)
        flags = ("is_age_based", "is_year_unknown")
        yield key, text(day, "date")[:10], *("yes" if is_yes(day, flag) else "" for flag in flags)
    yield "first_met_through", text(says, "first_met_through")
    for tag in texts(says, "tags"):
        yield "tag", tag
    yield from _ways(contact, world)
    for pet in objects(contact, "pet"):
        yield (
            "pet",
            text(part(pet, "properties"), "name"),
            text(part(pet, "properties"), "category"),
        )
    for kind, other in sorted(world.relations.get(uuid, ())):
        yield "relation", kind, other, world.names.get(other, "")


def _gender(said: str, world: World) -> Said:
    """Of 4.1 the uuid of a gender, before its type."""
    known = part(world.genders.get(said), "properties")
    return "gender", text(known, "type") or ("" if known else said[:1]), text(known, "name")


def _ways(contact: dict[str, Any], world: World) -> Iterator[Said]:
    for way in objects(contact, "contact_field"):
        says = part(way, "properties")
        kind = part(world.fields.get(text(says, "type")), "properties")
        said = (text(kind, key) for key in ("type", "name", "protocol"))
        yield "field", text(says, "data"), *said
    for place in objects(contact, "address"):
        says = part(place, "properties")
        yield "address", text(says, "name"), *(text(says, key) for key in (*_PLACE, *_SEATED))


def related(relations: list[dict[str, Any]]) -> dict[str, list[tuple[str, str]]]:
    """By the uuid of whom they are of: what others are to them. Monica stores both sides of most."""
    says = (part(item, "properties") for item in relations)
    keys = ("type", "contact_is", "of_contact")
    told = ((text(each, keys[0]), text(each, keys[1]), text(each, keys[2])) for each in says)
    return one_sided(told, other_side)


def contact_of(raw: RawCard) -> Contact:
    """The contact that kept lines make, without photo; the display name is empty where nothing
    names anybody.
    """
    person = Person()
    work: dict[str, str] = {}
    contact = Contact(person, raw=raw)
    for key, values in said_of_person(raw, _NOTES):
        said = value(values, 0)
        if key in _TEXTS:
            setattr(person, _TEXTS[key], said)
        elif key in _NOTES:
            person.notes = f"{person.notes}\n\n{said}" if person.notes else said
        elif key in _WORK:
            work[key] = said
        elif key in _READERS:
            _READERS[key](contact, values)
    if work:
        contact.positions.append(Position(work.get("company", ""), work.get("job", "")))
    person.display_name = name_on_one_line(built_name(person) or person.nickname)
    return said_once(contact)


def _day(contact: Contact, kind: DateKind, values: list[str]) -> None:
    when, about = _partial(values)
    if when is not None or about:
        contact.dates.append(ImportantDate(kind, when, text=about))


def _partial(values: list[str]) -> tuple[PartialDate | None, str]:
    """A date, or words for one that was counted from an age: then its year may be the next one, and
    day and month are Monica's (SpecialDate::createFromAge).
    """
    try:
        day = date.fromisoformat(value(values, 0))
    except ValueError:
        return None, value(values, 0)
    if value(values, 1):
        return None, f"circa {day.year}"
    return PartialDate(None if value(values, 2) else day.year, day.month, day.day), ""


def _met(contact: Contact, values: list[str]) -> None:
    contact.person.met_on, about = _partial(values)
    if about:
        contact.person.met_text = about


def _dead(contact: Contact, values: list[str]) -> None:
    _day(contact, DateKind.DEATH, values)


def _born(contact: Contact, values: list[str]) -> None:
    _day(contact, DateKind.BIRTHDAY, values)


def _sex(contact: Contact, values: list[str]) -> None:
    contact.person.gender = _GENDERS.get(value(values, 0).lower(), value(values, 1))


def _rhythm(contact: Contact, values: list[str]) -> None:
    days = number_in(value(values, 0))
    if 0 < days < MOST_DAYS // 2:
        contact.person.cadence = cadence_lasting(days)


def _field(contact: Contact, values: list[str]) -> None:
    said, kind, name, protocol = (value(values, place) for place in range(4))
    said = without_directions(said)
    known, service = channel_of(kind, name, protocol, said)
    if known is not None and said:
        label = label_of(name)[0] if known is ChannelKind.WEB else ""
        contact.channels.append(Channel(known, said, label, service))


def _address(contact: Contact, values: list[str]) -> None:
    label, street, city, region, code, country = (value(values, place) for place in range(6))
    address = PostalAddress("", "", street, city, region, code, country)
    if line := address.one_line():
        contact.channels.append(
            Channel(ChannelKind.ADDRESS, line, label_of(label)[0], address=address)
        )


def _relation(contact: Contact, values: list[str]) -> None:
    kind, other, name = (value(values, place) for place in range(3))
    if name:
        contact.relations.append(Relation(relation_of(kind), name, other_uid=other))


def _tag(contact: Contact, values: list[str]) -> None:
    if values[0] not in contact.tags:
        contact.tags.append(values[0])


def _introduced(contact: Contact, values: list[str]) -> None:
    contact.introduced_by_uid = values[0]


def _starred(contact: Contact, values: list[str]) -> None:
    contact.person.starred = True


def _archived(contact: Contact, values: list[str]) -> None:
    contact.person.archived_at = None if contact.raw is None else changed_at(contact.raw)


def _you(contact: Contact, values: list[str]) -> None:
    contact.person.is_you = True


_READERS = {
    "gender": _sex,
    "birthdate": _born,
    "deceased_date": _dead,
    "first_met_date": _met,
    "first_met_through": _introduced,
    "stay_in_touch_frequency": _rhythm,
    "field": _field,
    "address": _address,
    "relation": _relation,
    "tag": _tag,
    "is_starred": _starred,
    "is_active": _archived,
    "is_me": _you,
}


def changed_at(raw: RawCard) -> datetime | None:
    """The UTC moment Monica last changed what it says of a person."""
    said = next((values[0] for key, values in said_by(raw) if key == CHANGED and values), "")
    try:
        return datetime.fromisoformat(said).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def unread(raw: RawCard) -> list[UnreadLine]:
    """What Kith keeps and has no place for: pets, contact fields that reach nobody, that somebody is
    dead where no day is told.
    """
    said = said_by(raw)
    is_dated = any(key == "deceased_date" for key, _ in said)
    found = []
    for line, (key, values) in zip(raw.lines, said, strict=True):
        data, kind, name, protocol = (value(values, place) for place in range(4))
        if key == "field" and channel_of(kind, name, protocol, data)[0] is None:
            found.append(unread_line(line, name or key, [data]))
        elif key == "pet" or (key == "is_dead" and not is_dated):
            found.append(unread_line(line, key, values))
    return found
