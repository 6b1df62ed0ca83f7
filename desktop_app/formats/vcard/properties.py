"""What each property of a card says: one reader a name, and the table of them.

The table follows RFC 6350, RFC 2426, RFC 9554 and the X- properties of Apple, Android, Evolution,
KDE and Outlook as seen in real files.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.faults import fault
from desktop_app.domain.important_dates import MOST_LEAD_DAYS
from desktop_app.domain.person import Channel, DateKind, ImportantDate, Relation
from desktop_app.domain.scripts import share_no_script
from desktop_app.formats import one_line
from desktop_app.formats.facts import NAME_PARTS, read_kith_fact, read_own_value
from desktop_app.formats.google_groups import is_everybody, is_star
from desktop_app.formats.home_line import read_home
from desktop_app.formats.one_line import name_on_one_line
from desktop_app.formats.storable import LONGEST_LABEL
from desktop_app.formats.vcard import channels
from desktop_app.formats.vcard.dates import read_date
from desktop_app.formats.vcard.photo import read_photo
from desktop_app.formats.vcard.positions import position_from_text
from desktop_app.formats.vcard.property_line import Head, components, split_escaped, unescape
from desktop_app.formats.vcard.reading import Reader, Reading, on_one_line
from desktop_app.formats.vcard.words import (
    ANNIVERSARIES,
    CHAT_SERVICES,
    GENDERS,
    KNOWN_RELATIONS,
    OTHER_UID,
    RELATION_PROPERTIES,
    SOCIAL_SERVICES,
)

_AREAS = frozenset(
    (
        *("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia"),
        *("Europe", "Indian", "Pacific", "Etc", "US"),
    )
)
"""What IANA's names of time zones begin with."""
_NO_DAY = "0-/.: TZ"
"""What databases write where there is no day."""


def _text(key: str) -> Reader:
    def read(reading: Reading, _: Head, value: str, line: int) -> None:
        reading.facts.text(key, on_one_line(value), line)

    return read


def _full_name(reading: Reading, head: Head, value: str, line: int) -> None:
    person, name = reading.facts.contact.person, name_on_one_line(unescape(value))
    is_other = head.param("LANGUAGE") and person.display_name and not person.other_script
    if is_other and share_no_script(name, person.display_name):
        person.other_script = name
        reading.facts.says("kith", ("other_script", name), line)
    else:
        reading.facts.text("display_name", name, line)
    _sort_as(reading, head, line)


def _sort_as(reading: Reading, head: Head, line: int) -> None:
    """SORT-AS (RFC 6350 section 5.9): what to file somebody under."""
    keys = [text for key, text in head.params if key == "SORT-AS"]
    if keys and not reading.facts.contact.person.file_as:
        # Parameters are not escaped with backslashes (RFC 6350 section 5).
        reading.facts.text("file_as", one_line.on_one_line(", ".join(keys)), line)


def _name(reading: Reading, head: Head, value: str, line: int) -> None:
    said = split_escaped(value, ";")
    if len(said) == 1 and value.count(",") == 1:
        # Not by the rules, but meant so: "Doe, Jane".
        said = split_escaped(value, ",")
    parts = [_several(part) for part in said]
    parts += [""] * (5 - len(parts))
    name = (parts[3], parts[1], parts[2], parts[0], parts[4])
    person = reading.facts.contact.person
    if any(getattr(person, part) for part in NAME_PARTS):
        reading.facts.also("name", line)
    elif any(name):
        for key, text in zip(NAME_PARTS, name, strict=True):
            setattr(person, key, text)
        reading.facts.says("name", name, line)
        if any(text and text not in f"{parts[0]} {parts[4]}" for text in parts[5:]):
            # Second surname and generation (RFC 9554 section 2.2) are to stand in those two as well.
            reading.facts.otherwise.add(line)
    _sort_as(reading, head, line)


def _several(part: str) -> str:
    """A component of N, in which an unescaped comma stands between several names."""
    if "," not in part:
        return on_one_line(part)
    return " ".join(text for item in split_escaped(part, ",") if (text := on_one_line(item)))


def _nickname(reading: Reading, _: Head, value: str, line: int) -> None:
    names = [on_one_line(part) for part in split_escaped(value, ",")]
    reading.nicknames.append(([name for name in names if name], line))


def _note(reading: Reading, _: Head, value: str, line: int) -> None:
    if text := unescape(value).strip():
        reading.notes.append((text, line))


def _organisation(reading: Reading, _: Head, value: str, line: int) -> None:
    first, *units = (on_one_line(part) for part in split_escaped(value, ";"))
    department = ", ".join(unit for unit in units if unit)
    if first or department:
        reading.organisations.append((first, department, line))


def _title(reading: Reading, _: Head, value: str, line: int) -> None:
    if text := on_one_line(value):
        reading.titles.append((text, line))


def _role(reading: Reading, _: Head, value: str, line: int) -> None:
    if text := on_one_line(value):
        reading.roles.append((text, line))


def _categories(reading: Reading, _: Head, value: str, line: int) -> None:
    for part in split_escaped(value, ","):
        name = unescape(part).strip()
        if is_star(name):
            _star(reading, line)
        elif not is_everybody(name):
            reading.facts.tag(name, line)


def _star(reading: Reading, line: int) -> None:
    if not reading.facts.contact.person.starred:
        reading.facts.contact.person.starred = True
        reading.facts.says("kith", ("starred", "yes"), line)


def _uid(reading: Reading, _: Head, value: str, line: int) -> None:
    reading.facts.text("uid", without_urn(unescape(value).strip()), line)


def without_urn(uid: str) -> str:
    """A UID without `urn:uuid:`: with and without, it is the same one."""
    return uid[9:] if uid[:9].lower() == "urn:uuid:" else uid


def _gender(reading: Reading, _: Head, value: str, line: int) -> None:
    sex, identity = components(value, 2)[:2]
    word = sex.lower() if sex.lower() in GENDERS.values() else sex
    reading.facts.text("gender", identity or GENDERS.get(sex.upper(), word), line)


def _numbered_gender(reading: Reading, head: Head, value: str, line: int) -> None:
    _gender(reading, head, {"1": "F", "2": "M"}.get(value, ""), line)


def _time_zone(reading: Reading, _: Head, value: str, line: int) -> None:
    # Some programs say it in several ways: "-05:00; EST; America/New_York" (RFC 2426 section 3.4.1).
    said = [part.strip() for part in unescape(value).split(";")]
    zone = next((part for part in said if "/" in part), "")
    area, slash, place = zone.partition("/")
    if slash and place in _AREAS and area not in _AREAS:
        # Others turn them round.
        zone = f"{place}/{area}"
    if slash and " " not in zone:
        reading.facts.text("time_zone", zone, line)


def _kind(reading: Reading, _: Head, value: str, line: int) -> None:
    reading.facts.kind = value.strip().lower()
    if reading.facts.kind == "org":
        _company(reading, line)


def _shown_as(reading: Reading, _: Head, value: str, line: int) -> None:
    if value.strip().upper() == "COMPANY":
        _company(reading, line)
    else:
        reading.facts.kind = reading.facts.kind or "individual"


def _company(reading: Reading, line: int) -> None:
    if not reading.facts.contact.person.is_company:
        reading.facts.contact.person.is_company = True
        reading.facts.says("company", True, line)


def _member(reading: Reading, _: Head, value: str, __: int) -> None:
    reading.facts.members.append(without_urn(unescape(value).strip()))


def _channel(read: Callable[[Head, str, str], Channel | None]) -> Reader:
    def add(reading: Reading, head: Head, value: str, line: int) -> None:
        channel = read(head, value, reading.label(head))
        if channel is not None:
            reading.facts.channel(channel, line)

    return add


def _dated(kind: DateKind) -> Reader:
    def read(reading: Reading, head: Head, value: str, line: int) -> None:
        label = reading.label(head) or _type_of(head)
        found = kind if kind is not DateKind.OTHER else _date_kind(label)
        text = unescape(value).strip()
        is_text = head.param("VALUE").lower() == "text"
        if not text or not (is_text or text.strip(_NO_DAY)):
            return
        when = None if is_text else read_date(text)
        date = ImportantDate(
            found, when, label if found is DateKind.OTHER else "", "" if when else text
        )
        date.lead_days = _lead(head.param("X-KITH-LEAD"))
        if kind is DateKind.BIRTHDAY or kind is DateKind.DEATH:
            reading.facts.only_date(date, line)
        else:
            reading.facts.date(date, line)

    return read


def _type_of(head: Head) -> str:
    """What a day is labelled by that has no label of a group."""
    said = next((word for word in head.words if word.upper() != "PREF"), "")
    return said[:LONGEST_LABEL].strip()


def _lead(text: str) -> int | None:
    """Days ahead to be reminded, None for what is no number of them."""
    days = int(text) if text.isdecimal() and len(text) <= len(str(MOST_LEAD_DAYS)) else None
    return days if days is not None and days <= MOST_LEAD_DAYS else None


def _date_kind(label: str) -> DateKind:
    known = {
        "anniversary": DateKind.ANNIVERSARY,
        "birthday": DateKind.BIRTHDAY,
        "death": DateKind.DEATH,
    }
    return known.get(label.casefold(), DateKind.OTHER)


def _related(kind: str) -> Reader:
    def read(reading: Reading, head: Head, value: str, line: int) -> None:
        label = reading.label(head)
        if reading.raw_label(head) != label:
            label = label.lower()
        types = [_standard(text) for text in head.words if text.lower() not in ("", "pref")]
        said = label or (types[0][:LONGEST_LABEL].strip() if types else "contact")
        relation = Relation(kind or said)
        relation.other_kind = head.param("X-KITH-OTHER").strip()[:LONGEST_LABEL].strip()
        text = unescape(value).strip()
        if head.param("VALUE").lower() != "text" and text[:9].lower() == "urn:uuid:":
            relation.other_uid = without_urn(text)
        else:
            relation.other_name = text
            relation.other_uid = without_urn(head.param(OTHER_UID).strip())
        if relation.other_uid or relation.other_name:
            reading.facts.relation(relation, line)

    return read


def _standard(kind: str) -> str:
    """A TYPE of RELATED in lower case when it is one of RFC 6350 section 6.6.6 or Apple's, else as
    it is.
    """
    return kind.lower() if kind.lower() in KNOWN_RELATIONS else kind


def _photo(reading: Reading, head: Head, value: str, line: int) -> None:
    photo, notice = read_photo(head, value)
    if notice is not None:
        reading.facts.notices.append(notice)
    if (known := reading.facts.contact.photo) is not None:
        reading.facts.also("photo", line)
        if photo != known:
            reading.facts.otherwise.add(line)
    elif photo is not None:
        reading.facts.contact.photo = photo
        reading.facts.says("photo", photo, line)


def _pronouns(reading: Reading, _: Head, value: str, line: int) -> None:
    """PRONOUNS (RFC 9554 section 3.4); the first that is told."""
    person, text = reading.facts.contact.person, on_one_line(value)
    if text and not person.pronouns:
        person.pronouns = text
        reading.facts.says("kith", ("pronouns", text), line)


def _address_label(reading: Reading, head: Head, value: str, line: int) -> None:
    reading.address_labels.append((head, value, line))


def read_kith_property(reading: Reading, head: Head, value: str, line: int) -> None:
    """An X-KITH- property; a value Kith would not have written is a notice."""
    key = head.name.removeprefix("X-KITH-").lower().replace("-", "_")
    text = unescape(value)
    try:
        if key == "position":
            position = position_from_text(text)
            if reading.facts.has_room():
                reading.facts.contact.positions.append(position)
                reading.facts.says("position", position, line)
        elif key == "household":
            reading.facts.home(read_home(value), line)
        elif key == "own_field":
            name, said = components(value, 2)[:2]
            read_own_value(reading.facts, head.param("KIND").lower(), name, said, line)
        else:
            read_kith_fact(reading.facts, key, text, line)
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError, InvalidValueError):
        reading.facts.notices.append(fault("value-unreadable", name=head.name, text=text[:60]))


def _chat(service: str) -> Reader:
    return _channel(lambda head, value, label: channels.chat(head, value, label, service))


def _social(service: str) -> Reader:
    return _channel(lambda head, value, label: channels.social(head, value, label, service))


def read_messaging(reading: Reading, head: Head, value: str, line: int) -> None:
    """X-messaging/SERVICE-All of KDE: several handles with U+E000 between them."""
    service = channels.service_named(head.name.partition("/")[2].partition("-")[0])
    for handle in value.split("\ue000"):
        channel = channels.chat(head, handle, "", service)
        if channel is not None:
            reading.facts.channel(channel, line)


READERS: dict[str, Reader] = {
    "FN": _full_name,
    "N": _name,
    "NICKNAME": _nickname,
    "X-NICKNAME": _nickname,
    "X-ESI-NICK": _nickname,
    "UID": _uid,
    "NOTE": _note,
    "SORT-STRING": _text("file_as"),
    "X-EVOLUTION-FILE-AS": _text("file_as"),
    "X-PHONETIC-FIRST-NAME": _text("phonetic_given"),
    "X-PHONETIC-MIDDLE-NAME": _text("phonetic_middle"),
    "X-PHONETIC-LAST-NAME": _text("phonetic_family"),
    "X-FUNAMBOL-YOMIFIRSTNAME": _text("phonetic_given"),
    "X-FUNAMBOL-YOMILASTNAME": _text("phonetic_family"),
    "ORG": _organisation,
    "TITLE": _title,
    "ROLE": _role,
    "X-KADDRESSBOOK-X-PROFESSION": _role,
    "CATEGORIES": _categories,
    "GENDER": _gender,
    "X-GENDER": _gender,
    "X-WAB-GENDER": _numbered_gender,
    "TZ": _time_zone,
    "KIND": _kind,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    "X-ABSHOWAS": _shown_as,
    "X-ABSHOWAS-ABSHOWAS": _shown_as,
    "MEMBER": _member,
    "X-ADDRESSBOOKSERVER-MEMBER": _member,
    "TEL": _channel(channels.phone),
    "EMAIL": _channel(channels.email),
    "PRONOUNS": _pronouns,
    "LABEL": _address_label,
    "ADR": _channel(channels.address),
    "URL": _channel(channels.web),
    "IMPP": _chat(""),
    "X-SOCIALPROFILE": _social(""),
    "SOCIALPROFILE": _social(""),
    "BDAY": _dated(DateKind.BIRTHDAY),
    "DEATHDATE": _dated(DateKind.DEATH),
    "X-ABDATE": _dated(DateKind.OTHER),
    "RELATED": _related(""),
    "X-ABRELATEDNAMES": _related(""),
    "PHOTO": _photo,
}
"""What is done with each property, by its name in capitals."""
READERS |= dict.fromkeys(ANNIVERSARIES, _dated(DateKind.ANNIVERSARY))
READERS |= {
    spelt: _chat(service)
    for name, service in CHAT_SERVICES.items()
    for spelt in (name, f"{name}-ID")
}
READERS |= {name: _social(service) for name, service in SOCIAL_SERVICES.items()}
READERS |= {name: _related(kind) for kind, names in RELATION_PROPERTIES.items() for name in names}
