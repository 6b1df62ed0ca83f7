"""Properties that single producers have for what others say by those of the standard."""

from __future__ import annotations

from desktop_app.domain.person import Channel, ChannelKind, DateKind, ImportantDate, Relation
from desktop_app.formats import one_line
from desktop_app.formats.cells.own_values import BETWEEN, MOST_OWN, own_values_of
from desktop_app.formats.storable import storable
from desktop_app.formats.vcard import channels
from desktop_app.formats.vcard.dates import read_date
from desktop_app.formats.vcard.labels import label_of
from desktop_app.formats.vcard.property_line import Head, components, split_escaped, unescape
from desktop_app.formats.vcard.reading import Reader, Reading, on_one_line
from desktop_app.formats.vcard.words import (
    ANDROID_EVENTS,
    ANDROID_RELATIONS,
    KNOWN_RELATIONS,
    PAGES,
)

FULLCONTACT = "X-FCENCODED-"
"""How the names of FullContact's properties begin."""


def _sound(reading: Reading, head: Head, value: str, line: int) -> None:
    """SOUND;X-IRMC-N: how a name is spoken, in the parts of N (IrMC of Japanese phones). DoCoMo's have
    all of it in the first part, told apart by blanks, as Android's ContactsContract reads it.
    """
    if "X-IRMC-N" not in (word.upper() for word in head.words):
        return
    parts = [on_one_line(part) for part in split_escaped(value, ";")]
    family, given, middle = (*parts, "", "")[:3]
    if not given and not middle:
        words = family.split()
        if len(words) in (2, 3):
            family, *between, given = words
            middle = "".join(between)
    keys = ("phonetic_family", "phonetic_given", "phonetic_middle")
    person = reading.facts.contact.person
    if not any(getattr(person, key) for key in keys):
        for key, text in zip(keys, (family, given, middle), strict=True):
            reading.facts.text(key, text, line)


def _second_name(reading: Reading, _: Head, value: str, line: int) -> None:
    """X-EPOCSECONDNAME (Symbian), which Nokia's phones show as the nickname, and that of Palms."""
    if name := on_one_line(value):
        reading.nicknames.append(([name], line))


def _department(reading: Reading, _: Head, value: str, line: int) -> None:
    if text := on_one_line(value):
        reading.departments.append((text, line))


def _number(label: str) -> Reader:
    def read(reading: Reading, head: Head, value: str, line: int) -> None:
        number = channels.number_of(value)
        if number:
            said = label or label_of(head, "")
            way = Channel(ChannelKind.PHONE, number, said, preferred=head.preferred)
            reading.facts.channel(way, line)

    return read


def _page(label: str) -> Reader:
    def read(reading: Reading, head: Head, value: str, line: int) -> None:
        if page := unescape(value).strip():
            reading.facts.channel(Channel(ChannelKind.WEB, page, label), line)

    return read


def _android(reading: Reading, head: Head, value: str, line: int) -> None:
    """X-ANDROID-CUSTOM: a content type, a value, a number for its kind and a label (Android's
    ContactsContract, and HarmonyOS in its way). Programs that know nothing of it escape what stands between them.
    """
    content, text, number, label = components(value, 4)[:4]
    if ";" in content:
        content, text, number, label = [*content.split(";"), text, number, label][:4]
    if not text:
        return
    kind = content.rpartition("/")[2].lower()
    if kind == "nickname":
        reading.nicknames.append(([on_one_line(text)], line))
    elif kind == "contact_event":
        of = ANDROID_EVENTS.get(number, DateKind.OTHER)
        when = read_date(text)
        said = label if of is DateKind.OTHER else ""
        reading.facts.date(ImportantDate(of, when, said, "" if when else text), line)
    elif kind == "relation":
        found = Relation(ANDROID_RELATIONS.get(number, label or "contact"), text)
        reading.facts.relation(found, line)
    elif kind == "group_membership" and not text.isdecimal():
        # A number is that of a row in the telephone, and says nothing outside it.
        reading.facts.tag(on_one_line(text), line)


def _samsung_address(reading: Reading, head: Head, value: str, line: int) -> None:
    """X-SAMSUNGADR: the parts of ADR, which most of these cards say too."""
    if way := channels.address(head, value, reading.label(head)):
        reading.facts.channel(way, line)


def _online(reading: Reading, head: Head, value: str, line: int) -> None:
    """X-FM-ONLINE-OTHER (Fastmail): somebody at a service that its LABEL names."""
    service = (head.param("LABEL") or reading.label(head)).lower()
    if way := channels.social(head, value, "", service):
        reading.facts.channel(way, line)


def _group(reading: Reading, _: Head, value: str, line: int) -> None:
    """X-GN (DoCoMo), X-PALM-CATEGORY1: the group somebody is in."""
    reading.facts.tag(on_one_line(value), line)


def _custom(reading: Reading, _: Head, value: str, line: int) -> None:
    """X-CUSTOM1 to 4 (Thunderbird): a field of one's own where they say its name too, as in its
    tables.
    """
    text = unescape(value)
    if BETWEEN in text:
        for own in own_values_of([("", {"text": text})]):
            reading.facts.own_value(own, line)


def read_fullcontact(reading: Reading, head: Head, value: str, line: int) -> None:
    """X-FCENCODED-… (FullContact): the rest of its name is, in hexadecimal digits, what it says and its
    label.
    """
    try:
        said = storable(bytes.fromhex(head.name.removeprefix(FULLCONTACT)).decode())
    except ValueError:
        return
    kind, _, label = said.partition(":")
    text, label = unescape(value).strip(), one_line.on_one_line(label)
    if not text or not label:
        return
    if kind == "X-FC-RelatedNames":
        known = label.lower() if label.lower() in KNOWN_RELATIONS else label
        reading.facts.relation(Relation(known, text), line)
    elif kind == "X-FC-OtherDates":
        is_wedding = label.lower() == DateKind.ANNIVERSARY.value
        of = DateKind.ANNIVERSARY if is_wedding else DateKind.OTHER
        when = read_date(text)
        said = "" if is_wedding else label
        reading.facts.date(ImportantDate(of, when, said, "" if when else text), line)


OF_PRODUCERS: dict[str, Reader] = {
    "SOUND": _sound,
    "X-EPOCSECONDNAME": _second_name,
    "X-DEPARTMENT": _department,
    "X-KADDRESSBOOK-X-DEPARTMENT": _department,
    "X-MS-TEL": _number(""),
    "X-MS-RM-COMPANYTELEPHONE": _number("main"),
    "X-ASSISTANT-TEL": _number("assistant"),
    "X-GN": _group,
    "X-ANDROID-CUSTOM": _android,
    "X_OHOS_CUSTOM": _android,
    "X-OHOS-CUSTOM": _android,
    "X-PALM-CATEGORY1": _group,
    "X-PALM-NICKNAME": _second_name,
    "X-FM-ONLINE-OTHER": _online,
    "X-SAMSUNGADR": _samsung_address,
    **{f"X-CUSTOM{number}": _custom for number in range(1, MOST_OWN + 1)},
    **{name: _page(label) for name, label in PAGES.items()},
}
"""What is done with each, by its name in capitals."""
